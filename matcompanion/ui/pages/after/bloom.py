"""A session without areas as a picture: the spikes that turned warm one by one."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from matcompanion.ui.theme import Theme, on_scale
from matcompanion.ui.widgets.breath_bloom import GOLDEN_ANGLE, SPIKES, is_warm, place_share

_HOLE = 0.30  # of the radius
_LARGEST = 150.0


class QuietBloom(QWidget):
    """The spikes of the breath, *share* of them warm. Decoration only: the words beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """Show *share* (0 to 1) of the spikes warm, the outer ones first."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that shows what it is."""
        return QSize(240, 240)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which spikes can be told apart."""
        return QSize(100, 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the spikes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = min(self.width() / 2, self.height() / 2, _LARGEST) - 6
        middle = QPointF(self.width() / 2, self.height() / 2)
        warm, cool = self._theme.scale("ember"), self._theme.scale("tide")
        for spike in range(SPIKES):
            out, angle = place_share(spike), spike * GOLDEN_ANGLE
            away = radius * (_HOLE + (1 - _HOLE) * out)
            painter.setBrush(on_scale(warm if is_warm(spike, self._share) else cool, 0.35 + 0.45 * out))
            size = radius * (0.0120 + 0.0150 * out)
            painter.drawEllipse(middle + QPointF(math.cos(angle), math.sin(angle)) * away, size, size)
        painter.end()
