"""Stacked bars with rounded tops, which pyqtgraph does not have."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from matcompanion.ui.theme import Theme

_RADIUS = 3.0  # pixels
_LIFT = 6.0  # pixels
_CURVE = 0.4477  # how far a Bezier handle is from the corner of a quarter circle
_WIDTH = 0.62  # of the room of one bar
_WIDE = 0.86
_WIDEST = 34.0  # pixels
_WIDER = 8.0  # pixels more for the one pointed at, where the bars are widest
_NARROW = 6.0  # pixels of room below which an edge would be all that is seen


@dataclass(frozen=True, slots=True)
class Layer:
    """One part of a bar: how high it is, and how it is painted."""

    height: float
    fill: QColor
    edge: QColor | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """Layers upon one another at *x*."""

    x: float
    layers: tuple[Layer, ...]

    @property
    def height(self) -> float:
        """The height of all layers."""
        return sum(layer.height for layer in self.layers)


class Bars(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """All bars; the one pointed at is wider."""

    def __init__(self, bars: Sequence[Bar]) -> None:
        super().__init__()
        self._bars = tuple(bars)
        self._wide = -1
        xs = [bar.x for bar in self._bars] or [0.0]
        top = max((bar.height for bar in self._bars), default=0.0)
        self._room = QRectF(min(xs) - 1, 0, max(xs) - min(xs) + 2, top * 1.05 + 1)
        self._drawn_for: tuple[float, float, int] | None = None
        self._shapes: list[_Shape] = []

    def widen(self, index: int) -> None:
        """Paint the bar *index* wider, or none."""
        self._wide = index
        self.update()

    def boundingRect(self) -> QRectF:
        """Return where there may be paint."""
        return self._room

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint the bars in the coordinates of the data."""
        pixel_x, pixel_y = self.getViewBox().viewPixelSize()
        if self._drawn_for != (pixel_x, pixel_y, self._wide):
            self._drawn_for = pixel_x, pixel_y, self._wide
            self._shapes = self._outlined(pixel_x, pixel_y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edged = pixel_x * _NARROW < 1
        for shape in self._shapes:
            painter.setBrush(shape.fill)
            painter.setPen(_edge_pen(shape.edge if edged else None))
            painter.drawPath(shape.path)

    def _outlined(self, pixel_x: float, pixel_y: float) -> list[_Shape]:
        """Return the outlines of all layers, those that look alike as one: far quicker than a path for each."""
        shapes: dict[tuple[int, int | None], _Shape] = {}
        for index, bar in enumerate(self._bars):
            share, most = (_WIDE, _WIDEST + _WIDER) if index == self._wide else (_WIDTH, _WIDEST)
            half = min(share, most * pixel_x) / 2
            bottom = 0.0
            for place, layer in enumerate(bar.layers):
                on_top = place == len(bar.layers) - 1
                radius = (
                    (min(_RADIUS * pixel_x, half), min(_RADIUS * pixel_y, layer.height)) if on_top else (0.0, 0.0)
                )
                look = layer.fill.rgba(), layer.edge.rgba() if layer.edge is not None else None
                if look not in shapes:
                    shapes[look] = _Shape(layer.fill, layer.edge, QPainterPath())
                _add_column(shapes[look].path, (bar.x - half, bar.x + half), (bottom, bottom + layer.height), radius)
                bottom += layer.height
        return list(shapes.values())


@dataclass(frozen=True, slots=True)
class _Shape:
    """What is painted alike."""

    fill: QColor
    edge: QColor | None
    path: QPainterPath


class Numbers(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """A number above each of many places (x, y, text); far quicker than an item for each.

    *strong* ones are bolder, *lifted* ones stand clear of a sign that is on the place.
    """

    def __init__(
        self,
        theme: Theme,
        places: Sequence[tuple[float, float, str]],
        strong: Collection[int] = (),
        lifted: Collection[int] = (),
    ) -> None:
        super().__init__()
        self._theme, self._places, self._strong, self._lifted = theme, tuple(places), strong, lifted

    def boundingRect(self) -> QRectF:
        """Return where there may be paint."""
        xs, ys = [x for x, _, _ in self._places] or [0.0], [y for _, y, _ in self._places] or [0.0]
        return QRectF(min(xs) - 1, min(ys), max(xs) - min(xs) + 2, (max(ys) - min(ys)) * 1.5 + 1)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint the numbers upright, at the size of the text."""
        unit_x, unit_y = self.getViewBox().viewPixelSize()
        for index, (x, y, text) in enumerate(self._places):
            strong = index in self._strong
            painter.save()
            painter.translate(x, y)
            painter.scale(unit_x, -unit_y)
            painter.setFont(self._theme.font("caption_strong" if strong else "caption"))
            painter.setPen(self._theme.color("ink" if strong else "ink2"))
            room = QRectF(-40, -44 - (_LIFT if index in self._lifted else 0), 80, 40)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)
            painter.restore()


def _edge_pen(color: QColor | None) -> QPen:
    if color is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(color, 1.2)
    pen.setCosmetic(True)
    return pen


def _add_column(
    path: QPainterPath, sides: tuple[float, float], ends: tuple[float, float], radius: tuple[float, float]
) -> None:
    """Add the outline of a column whose upper corners are round; in the data, up is more."""
    (left, right), (low, high), (wide, tall) = sides, ends, radius
    path.moveTo(left, low)
    path.lineTo(left, high - tall)
    path.cubicTo(left, high - tall * _CURVE, left + wide * _CURVE, high, left + wide, high)
    path.lineTo(right - wide, high)
    path.cubicTo(right - wide * _CURVE, high, right, high - tall * _CURVE, right, high - tall)
    path.lineTo(right, low)
    path.closeSubpath()
