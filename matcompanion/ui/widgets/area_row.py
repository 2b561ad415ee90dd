"""One row of the list of areas: a check box as wide as the list, with a second line that says more."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from matcompanion.domain.catalogue import Zone
from matcompanion.ui import wording
from matcompanion.ui.icons import icon_pixmap
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import RING_RADIUS

_HEIGHT, _BOX, _PADDING, _DOT = 48, 22, 12, 6
_RADIUS = 14
_WRAP = Qt.TextFlag.TextWordWrap
_EXTEND = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class AreaRow(QAbstractButton):
    """The row of *zone*; its list decides what asking for it does."""

    asked = Signal(object, bool)  # this row; whether it is to be added
    focus_came = Signal(object)  # this row

    def __init__(self, theme: Theme, zone: Zone) -> None:
        super().__init__()
        self._theme, self.zone = theme, zone
        self._more = ""
        self._refused = self._suggested = False
        self._mark: QColor | None = None
        self._extend = False
        self.setText(wording.content(zone.name))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty(RING_RADIUS, _RADIUS)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._ask)
        self.toggled.connect(self._ask)  # assistive technology toggles without a click

    def show_state(self, *, chosen: bool, suggested: bool, refused: bool, more: str, mark: QColor | None) -> None:
        """Show how the area stands; *more* is the second line, *mark* the colour of its value."""
        blocker = QSignalBlocker(self)
        self.setChecked(chosen)
        blocker.unblock()
        self._suggested, self._refused, self._more, self._mark = suggested, refused, more, mark
        self.updateGeometry()
        self.update()

    def describe(self, text: str) -> None:
        """Say *text* after the name."""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self, self._extend)

    def nextCheckState(self) -> None:
        """Stay as it is: the list answers."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remember whether the area is to be added, then take the click."""
        self._extend = bool(event.modifiers() & _EXTEND)
        super().mouseReleaseEvent(event)
        self._extend = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the list."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the list."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the list that the focus is here."""
        super().focusInEvent(event)
        self.focus_came.emit(self)

    def sizeHint(self) -> QSize:
        """Return the height of the words at a usual width."""
        width = self._theme.scaled(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: words wrap."""
        return QSize(self._theme.scaled(160), self._theme.scaled(_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """Return the height at which all words are seen."""
        name, more = self._text_rects(width)
        return max(self._theme.scaled(_HEIGHT), name.height() + more.height() + 2 * self._theme.scaled(6))

    def _text_rects(self, width: int) -> tuple[QRect, QRect]:
        """Return the places of the name and of the second line, from the top of the row."""
        theme = self._theme
        left = theme.scaled(_PADDING) * 2 + theme.scaled(_BOX)
        room = QRect(0, 0, max(40, width - left - theme.scaled(_PADDING) * 3), 10_000)
        name = QFontMetrics(theme.font("value")).boundingRect(room, _WRAP, self.text())
        more = QRect()
        if self._more:
            more = QFontMetrics(theme.font("caption")).boundingRect(room, _WRAP, self._more)
        return (
            QRect(left, 0, room.width(), name.height()),
            QRect(left, name.height(), room.width(), more.height() if self._more else 0),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, words and marks."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        self._paint_box(painter)
        name, more = self._text_rects(self.width())
        shift = QPoint(0, (self.height() - name.height() - more.height()) // 2)
        painter.setFont(theme.font("value"))
        painter.setPen(theme.color("ink2" if self._refused else "ink"))
        painter.drawText(self._turned(name.translated(shift)), _WRAP, self.text())
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink2"))
        painter.drawText(self._turned(more.translated(shift)), _WRAP, self._more)
        mark = self._mark or (theme.color("ember") if self._suggested else None)
        if mark is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark)
            radius = theme.scaled(_DOT)
            left = self.width() - theme.scaled(_PADDING) - 2 * radius
            dot = QRect(left, self.height() // 2 - radius, 2 * radius, 2 * radius)
            painter.drawEllipse(self._turned(dot))
        painter.end()

    def _turned(self, place: QRect) -> QRect:
        """Return *place*, from the other side where one reads from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _paint_box(self, painter: QPainter) -> None:
        """Paint the check box, or the sign of what cannot be had."""
        theme = self._theme
        side = theme.scaled(_BOX)
        place = QRect(theme.scaled(_PADDING), (self.height() - side) // 2, side, side)
        box = QRectF(self._turned(place))
        ratio = self.devicePixelRatioF()
        if self._refused:
            painter.drawPixmap(box.topLeft(), icon_pixmap("nothing", side, theme.hex("ink2"), ratio))
        elif self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(box, 7, 7)
            painter.drawPixmap(box.topLeft(), icon_pixmap("check", side, theme.hex("on_accent"), ratio))
        else:
            painter.setPen(QPen(theme.color("control"), 1.5))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 7, 7)
