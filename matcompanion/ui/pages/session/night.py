"""Words and buttons in the colours of a running session, which are the same in both themes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS
from matcompanion.ui.widgets.plain_label import PlainLabel

_HEIGHT, _RADIUS, _RING, _GAP = 56, 16, 3, 2
_GUIDE = 20
BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class NightLabel(PlainLabel):
    """Plain text in a *color* of the session; the role ``guide`` is read from a little further away."""

    def _ink(self) -> QColor:
        return QColor(self._theme.session[self._color])

    def _type(self) -> QFont:
        if self._role == "guide":
            return self._theme.sized_font(_GUIDE * self._theme.percent / 100, 400)
        return self._theme.font(self._role)


class NightButton(QPushButton):
    """The one button that is to be pressed; Enter presses it like Space."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._ringed = False
        self.setProperty(OWN_FOCUS, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self.setFont(self._theme.font("subsection"))
        self.setFixedHeight(self._theme.scaled(_HEIGHT) + 2 * (_RING + _GAP))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size for the text, with room for the ring."""
        words = QFontMetrics(self._theme.font("subsection")).horizontalAdvance(self.text())
        return QSize(words + self._theme.scaled(72), self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring only to who came by keyboard."""
        self._ringed = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it like Space, but not a key that is still held down from before; leave others alone."""
        if event.isAutoRepeat():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface, the words and the ring."""
        colours = self._theme.session
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = _RING + _GAP
        surface = QRectF(self.rect()).adjusted(room, room, -room, -room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours["cool_outer" if self.isDown() else "cool_inner"]))
        painter.drawRoundedRect(surface, self._theme.scaled(_RADIUS), self._theme.scaled(_RADIUS))
        painter.setPen(QColor(colours["bg"]))
        painter.setFont(self.font())
        painter.drawText(surface, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._ringed and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours["ink"]), _RING))
            ring = QRectF(self.rect()).adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2)
            painter.drawRoundedRect(ring, self._theme.scaled(_RADIUS) + room, self._theme.scaled(_RADIUS) + room)
        painter.end()
