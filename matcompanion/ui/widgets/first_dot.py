"""A field of dots that wait, with the first one lit: the picture of an empty history."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.breath_bloom import GOLDEN_ANGLE

_DOTS = 420
_APART = 15.5
_HIDDEN = 3  # behind the first dot
_SMALLEST_REACH = 90.0


class FirstDot(QWidget):
    """Decoration only: silent, and as big as there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size that shows what it is."""
        return QSize(320, 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots, fading outwards."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = QPointF(self.width() / 2, self.height() / 2)
        reach = min(_APART * math.sqrt(_DOTS), max(middle.y(), _SMALLEST_REACH))
        for number in range(_HIDDEN, _DOTS):
            away = _APART * math.sqrt(number + 0.1)
            if away > reach:
                break
            angle = number * GOLDEN_ANGLE
            painter.setBrush(self._theme.color("control", 0.55 * (1 - away / reach)))
            painter.drawEllipse(middle + QPointF(math.cos(angle), math.sin(angle)) * away, 2.6, 2.6)
        painter.setBrush(self._theme.color("ember"))
        painter.drawEllipse(middle, 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("ember", 0.5), 1.5))
        painter.drawEllipse(middle, 14, 14)
        painter.end()
