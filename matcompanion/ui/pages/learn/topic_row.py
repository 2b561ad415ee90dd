"""One row of the topics: its name, and where a search found it the sentence that speaks of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import RING_RADIUS
from matcompanion.ui.widgets.line_breaks import even_width

_LEAST, _SIDE, _PAD, _RADIUS, _USUAL, _TALL = 44, 14, 10, 14, 232, 10_000
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class TopicRow(QAbstractButton):
    """One of several, of which one is open. ``picked`` by click or key; ``moved`` by a key that goes elsewhere."""

    picked = Signal()
    moved = Signal(object)  # QKeyEvent

    def __init__(self, theme: Theme, title: str, more: str = "") -> None:
        super().__init__()
        self._theme, self._more = theme, more
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(more)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several to assistive technology; which one, the list says
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(RING_RADIUS, _RADIUS)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.picked)
        self.toggled.connect(self._toggled)
        theme.changed.connect(self._dress)

    def set_on(self, *, on: bool) -> None:
        """Show that this is the one that is open, or that it is not, without telling anybody."""
        blocker = QSignalBlocker(self)
        self.setAutoExclusive(False)  # with it, the last one on cannot be put off
        self.setChecked(on)
        self.setAutoExclusive(True)
        blocker.unblock()
        self.update()

    @Slot(bool)
    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Assistive technology toggles without a click."""
        if on and not self.isDown():
            self.picked.emit()

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go elsewhere with the arrows, open with Return as with Space."""
        if event.key() in _MOVES:
            self.moved.emit(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _title_font(self) -> QFont:
        font = QFont(self._theme.font("value"))
        if self.isChecked():
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _rects(self, width: int) -> tuple[QRect, QRect]:
        """Return the places of the name and of the second line, from the top of the row."""
        room = QRect(_SIDE, 0, max(40, width - 2 * _SIDE), _TALL)
        title = QFontMetrics(self._title_font()).boundingRect(room, _WRAP, self.text())
        more = QRect(_SIDE, 0, room.width(), 0)
        if self._more:
            more = QFontMetrics(self._theme.font("caption")).boundingRect(room, _WRAP, self._more)
        return (
            QRect(_SIDE, 0, room.width(), title.height()),
            QRect(_SIDE, title.height(), room.width(), more.height()),
        )

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        width = self._theme.scaled(_USUAL)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters: words wrap."""
        return QSize(self._theme.scaled(120), _LEAST)

    def heightForWidth(self, width: int) -> int:
        """Return the height at which all words are seen."""
        title, more = self._rects(width)
        return max(_LEAST, title.height() + more.height() + 2 * _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the words."""
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if on else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        title, more = self._rects(self.width())
        shift = QPoint(0, (self.height() - title.height() - more.height()) // 2)
        painter.setFont(self._title_font())
        painter.setPen(theme.color("on_accent_soft" if on else "ink"))
        title.setWidth(even_width(self.text(), self._title_font(), title.width()))
        painter.drawText(title.translated(shift), _WRAP, self.text())
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("on_accent_soft" if on else "ink2"))
        painter.drawText(more.translated(shift), _WRAP, self._more)
        painter.end()
