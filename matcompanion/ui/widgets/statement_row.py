"""A statement to tick when it is true: a check box as wide as the list, with a second line that says more."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle

from matcompanion.ui.icons import icon_pixmap
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import RING_RADIUS

_BOX, _LEFT, _SIDE, _PAD = 24, 52, 14, 9
_LEAST, _LEAST_WITH_HINT = 52, 62
_AROUND = _LEAST - _BOX
_TALL = 10_000
_RADIUS = 14
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class StatementRow(QCheckBox):
    """The row of *statement*, explained by *hint*; the whole row answers. On *plain* ground nothing is painted."""

    def __init__(self, theme: Theme, statement: str, hint: str = "", *, plain: bool = False) -> None:
        super().__init__()
        self._theme, self._statement, self._hint, self._plain = theme, statement, hint, plain
        self.setAccessibleName(statement)
        self.setAccessibleDescription(hint)
        self.setProperty(RING_RADIUS, _RADIUS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """Answer to a click anywhere on the row."""
        return self.rect().contains(pos)

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(1, width - self._theme.scaled(_LEFT) - _SIDE), _TALL)
        title = QFontMetrics(self._theme.font("value")).boundingRect(room, _WRAP, self._statement).height()
        hint = QFontMetrics(self._theme.font("label")).boundingRect(room, _WRAP, self._hint).height()
        return title, hint if self._hint else 0

    def hasHeightForWidth(self) -> bool:
        """Return True: long words take another line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words."""
        least = max(_LEAST_WITH_HINT if self._hint else _LEAST, self._theme.scaled(_BOX) + _AROUND)
        return max(least, sum(self._heights(width)) + 2 * _PAD)

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        width = self._theme.scaled(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few words."""
        return QSize(self._theme.scaled(_LEFT + 120), _LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the box and the words."""
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and not on:
            self._paint_ground(painter, "stage")
        elif on and not self._plain:
            self._paint_ground(painter, "accent_soft")
        self._paint_box(painter)
        title, hint = self._heights(self.width())
        left = theme.scaled(_LEFT)
        top, room = (self.height() - title - hint) // 2, self.width() - left - _SIDE
        painter.setFont(theme.font("value"))
        painter.setPen(theme.color("ink"))
        painter.drawText(self._turned(QRect(left, top, room, title)), _WRAP, self._statement)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("ink2"))
        painter.drawText(self._turned(QRect(left, top + title, room, hint)), _WRAP, self._hint)
        painter.end()

    def _turned(self, place: QRect) -> QRect:
        """Return *place*, from the other side where one reads from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _paint_ground(self, painter: QPainter, color: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(color))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)

    def _paint_box(self, painter: QPainter) -> None:
        theme = self._theme
        side = theme.scaled(_BOX)
        box = QRectF(self._turned(QRect(_SIDE, (self.height() - side) // 2, side, side)))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(box, 7, 7)
            mark = icon_pixmap("check", side, theme.hex("on_accent"), self.devicePixelRatioF())
            painter.drawPixmap(box.topLeft(), mark)
        else:
            painter.setPen(QPen(theme.color("control"), 2))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
