"""A small tinted icon beside words; says nothing to a screen reader, the words do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from matcompanion.ui.icons import icon_pixmap
from matcompanion.ui.theme import Theme


class IconLabel(QWidget):
    """The icon *name* at *size* pixels (at 100 % text) in *color* of the theme."""

    def __init__(self, theme: Theme, name: str, *, size: int = 24, color: str = "ink2") -> None:
        super().__init__()
        self._theme, self._name, self._size, self._color = theme, name, size, color
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """Return the size at the text size of now."""
        side = self._theme.scaled(self._size)
        return QSize(side, side)

    @Slot()
    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, icon_pixmap(self._name, self.width(), self._theme.hex(self._color), ratio))
        painter.end()
