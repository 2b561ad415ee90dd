"""The ring of the time that is left, cut into the phases of the session; a white dot is now."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_GAP_DEGREES = 1.6
_SHORTEST = 0.05


def paint_ring(
    painter: QPainter,
    colours: Mapping[str, str],
    center: QPointF,
    radius: float,
    width: float,
    *,
    bounds: Sequence[float],
    active: float,
    light: float,
    dot: bool,
) -> None:
    """Paint the ring, clockwise from the top. *bounds* are the ends of the phases; *light* is below 1 when dimmed."""
    total = max(1e-9, bounds[-1])
    done = 360 * active / total
    around = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
    left = QColor(colours["ring_left"])
    left.setAlphaF(0.85 * light)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    start = 0.0
    for end in bounds:
        first, last = 360 * start / total + _GAP_DEGREES, 360 * end / total - _GAP_DEGREES
        turn = min(last, max(first, done))
        _paint_arc(painter, around, first, turn, QPen(QColor(colours["ring_gone"]), width))
        _paint_arc(painter, around, turn, last, QPen(left, width))
        start = end
    if dot:
        _paint_dot(painter, colours, center, radius, width, done, light)


def _paint_arc(painter: QPainter, around: QRectF, first: float, last: float, pen: QPen) -> None:
    """Paint from *first* to *last* degrees, clockwise from the top."""
    if last - first > _SHORTEST:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(around, round((90 - first) * 16), -round((last - first) * 16))


def _paint_dot(
    painter: QPainter,
    colours: Mapping[str, str],
    center: QPointF,
    radius: float,
    width: float,
    degrees: float,
    light: float,
) -> None:
    angle = math.radians(degrees - 90)
    now = center + QPointF(radius * math.cos(angle), radius * math.sin(angle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours["bg"]))
    painter.drawEllipse(now, width * 2.4, width * 2.4)
    ink = QColor(colours["ink"])
    ink.setAlphaF(light)
    painter.setBrush(ink)
    painter.drawEllipse(now, width * 1.45, width * 1.45)
