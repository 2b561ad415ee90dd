"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import RING_RADIUS

_WIDTH, _HEIGHT = 52, 30
_TARGET = 44
_KNOB = 11.0


class Switch(QCheckBox):
    """A check box *accessible_name* that looks like a switch; on, its knob carries a tick as well."""

    def __init__(self, theme: Theme, accessible_name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(accessible_name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self.setProperty(RING_RADIUS, self._theme.scaled(_TARGET) // 2)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a comfortable target."""
        return QSize(max(_TARGET, self._theme.scaled(_WIDTH)), self._theme.scaled(_TARGET))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Answer to a click anywhere on it."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track and knob."""
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = theme.scaled(_HEIGHT)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.color("accent" if on else "control"), 1.5))
        painter.setBrush(theme.color("accent" if on else "surface"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = _KNOB * theme.percent / 100
        x = track.right() - track.height() / 2 if on else track.left() + track.height() / 2
        center = QPointF(x, track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on_accent" if on else "control"))
        painter.drawEllipse(center, knob if on else knob * 0.75, knob if on else knob * 0.75)
        if on:
            pen = QPen(theme.color("accent"), 1.8 * theme.percent / 100)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            tick = [QPointF(-0.42, 0.04), QPointF(-0.12, 0.34), QPointF(0.44, -0.30)]
            painter.drawPolyline([center + point * knob for point in tick])
        painter.end()
