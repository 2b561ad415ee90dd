"""A label that shows text as it is typed: Qt's own guesses HTML, loads files and can hang on a short note."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.line_breaks import even_width


class PlainLabel(QLabel):
    """Plain text in a *role* and a *color* of the theme; follows the theme when it changes."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        role: str = "body",
        color: str = "ink",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # in a button it would be that of the button
        self._theme, self._role, self._color = theme, role, color
        self._evened: tuple[str, str, int, int] | None = None
        theme.changed.connect(self._dress)
        self._dress()

    def set_color(self, color: str) -> None:
        """Wear the colour *color* of the theme."""
        self._color = color
        self._dress()

    def set_role(self, role: str) -> None:
        """Wear the type *role* of the theme."""
        self._role = role
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the theme of now: at first, Qt puts on again what was worn before its stylesheet changed."""
        super().showEvent(event)
        worn, font, wanted = self.palette().color(QPalette.ColorRole.WindowText), self.font(), self._type()
        if worn != self._ink() or (font.pixelSize(), font.weight()) != (wanted.pixelSize(), wanted.weight()):
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words; where they take several lines, not so that one short word is left for the last."""
        inner = self.contentsRect()
        wraps = self.wordWrap() and self.isLeftToRight()
        room = self._even_room(inner) if wraps else inner
        if room == inner:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        flags = int(self.alignment()) | int(Qt.TextFlag.TextWordWrap)
        self.style().drawItemText(
            painter, room, flags, self.palette(), self.isEnabled(), self.text(), self.foregroundRole()
        )

    def _even_room(self, inner: QRect) -> QRect:
        """Return the part of *inner* that the words are wrapped in."""
        key = (self.text(), self.font().key(), inner.width())
        if self._evened is None or self._evened[:3] != key:
            self._evened = (*key, even_width(self.text(), self.font(), inner.width()))
        room, spare = QRect(inner), inner.width() - self._evened[3]
        room.setWidth(self._evened[3])
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            room.translate(spare // 2, 0)
        elif self.alignment() & Qt.AlignmentFlag.AlignRight:
            room.translate(spare, 0)
        return room

    def _ink(self) -> QColor:
        """Return the colour of the words."""
        return self._theme.color(self._color)

    def _type(self) -> QFont:
        """Return the font of the words."""
        return self._theme.font(self._role)

    @Slot()
    def _dress(self) -> None:
        self.setFont(self._type())
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._ink())
        self.setPalette(palette)
