"""The mark: one warm spike among eighteen cool ones."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from matcompanion.ui.theme import Theme

_GRID = 40.0
_MIDDLE = 4.2
_RINGS = ((6, 9.2, 2.9, 1.0, math.pi / 6), (12, 16.6, 1.9, 0.62, math.pi / 12))


class Logo(QWidget):
    """The mark at *size* pixels."""

    def __init__(self, theme: Theme, size: int = 40) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(size, size))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.scale(self.width() / _GRID, self.height() / _GRID)
        painter.translate(_GRID / 2, _GRID / 2)
        painter.setBrush(self._theme.color("ember"))
        painter.drawEllipse(QPointF(0, 0), _MIDDLE, _MIDDLE)
        for count, distance, radius, alpha, turn in _RINGS:
            painter.setBrush(self._theme.color("accent", alpha))
            for step in range(count):
                angle = 2 * math.pi * step / count + turn
                painter.drawEllipse(QPointF(distance * math.cos(angle), distance * math.sin(angle)), radius, radius)
        painter.end()
