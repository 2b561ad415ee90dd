"""Ratings from 0 to 10 over days: what the graphs of ratings share. Each session by itself, or heaps of sessions."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from matcompanion.domain.progress import Heap
from matcompanion.domain.progress_view import Days
from matcompanion.ui.charts.graph import Graph
from matcompanion.ui.charts.ticks import day_ticks, labels_in
from matcompanion.ui.theme import Theme

_LABEL = 54  # pixels of a month with its year
_RATINGS = (0, 5, 10)
_AIR = 0.02  # of the days, on both sides
_BIGGEST, _SMALLEST = 10.0, 4.0  # diameters of single ratings
_LARGEST_HEAP, _SMALLEST_HEAP = 17.0, 3.0
_FAINTEST, _STRENGTHS = 0.2, 4


class RatingGraph(Graph):
    """Lays out days and ratings; subclasses draw what is in it."""

    def __init__(self, theme: Theme, *, height: int) -> None:
        super().__init__(theme, height=height)
        self._days: Days | None = None

    def lay_out_days(self, days: Days) -> None:
        """Clear the plot and show *days* to the right and ratings upwards."""
        most = labels_in(self.width(), self._theme.scaled(_LABEL))
        count = len(days)
        x_ticks = [
            ((day - days.first).days + 0.5, text)
            for day, text in day_ticks(days.first, days.last + timedelta(days=1), most)
        ]
        y_ticks = [(float(value), str(value)) for value in _RATINGS]
        self.plot.clear()
        self.plot.lay_out(x_ticks, y_ticks, (-_AIR * count, (1 + _AIR) * count), (-0.7, 10.7))

    def size_of(self, count: int) -> float:
        """Return the diameter that leaves so many neighbours apart, within what can be seen."""
        pitch = self.width() / max(1, count)
        return max(_SMALLEST, min(_BIGGEST, pitch * 1.1)) * self._theme.percent / 100

    def distance(self, mark: QPointF, pointer: QPointF) -> float:
        """Return how far the *pointer* is from a mark: sideways above all, for a pair or a heap is a column."""
        return abs(mark.x() - pointer.x()) + 0.02 * abs(mark.y() - pointer.y())

    def hears(self, pointer: QPointF) -> bool:
        """Answer above the axis only."""
        return self.plot.area().contains(pointer)

    def ring(self, xs: Sequence[float], ys: Sequence[float], size: float) -> object:
        """Return rings, which stand for ratings before."""
        width = 1.6 if size > _BIGGEST * 0.7 else 1.1
        return scatter(xs, ys, size, self._theme.color("surface"), edge=self._theme.color("ink2"), width=width)

    def dot(self, xs: Sequence[float], ys: Sequence[float], size: float) -> object:
        """Return filled dots, which stand for ratings after."""
        return scatter(xs, ys, size, self._theme.color("ember"))

    def heaped_rings(self, circles: Sequence[Circle]) -> object:
        """Return rings for the heaps of ratings before; the fewer sessions they stand for, the fainter."""
        ink = {circle.strength: pg.mkPen(self._theme.color("ink2", circle.strength), width=1.6) for circle in circles}
        return _heaped(circles, pg.mkBrush(self._theme.color("surface")), [ink[one.strength] for one in circles])

    def heaped_dots(self, circles: Sequence[Circle]) -> object:
        """Return filled dots for the heaps of ratings after; the fewer sessions they stand for, the fainter."""
        fill = {circle.strength: pg.mkBrush(self._theme.color("ember", circle.strength)) for circle in circles}
        return _heaped(circles, [fill[one.strength] for one in circles], None)


class Circle(NamedTuple):
    """A circle of a heap: where it is, its diameter in pixels, and how strong its colour is, up to 1."""

    x: float
    y: float
    size: float
    strength: float


def _heaped(circles: Sequence[Circle], brush: object, edge: object) -> object:
    spots: object = pg.ScatterPlotItem(
        [one.x for one in circles],
        [one.y for one in circles],
        size=[one.size for one in circles],
        pen=edge,
        brush=brush,
        antialias=True,
    )
    return spots


def scatter(
    xs: Sequence[float],
    ys: Sequence[float],
    size: float | Sequence[float],
    fill: QColor | Sequence[QColor],
    *,
    edge: QColor | None = None,
    width: float = 1.0,
    symbol: str = "o",
) -> object:
    """Return spots of *size* pixels at the places of the data."""
    brush = pg.mkBrush(fill) if isinstance(fill, QColor) else [pg.mkBrush(one) for one in fill]
    spots: object = pg.ScatterPlotItem(
        list(xs),
        list(ys),
        size=size if isinstance(size, float) else list(size),
        pen=None if edge is None else pg.mkPen(edge, width=width),
        brush=brush,
        symbol=symbol,
        antialias=True,
    )
    return spots


def spread(days: Sequence[date], first: date) -> list[float]:
    """Return where sessions on *days* stand: side by side where several are of one day."""
    of_day, passed = Counter(days), Counter[date]()
    xs = []
    for day in days:
        xs.append((day - first).days + (passed[day] + 0.5) / of_day[day])
        passed[day] += 1
    return xs


class HeapScale:
    """How big the circles of *heaps* are: their area tells how many sessions they stand for."""

    def __init__(self, theme: Theme, heaps: Sequence[Heap], days: Days, width: float) -> None:
        self._most = max((max([*heap.before.values(), *heap.after.values()]) for heap in heaps), default=1)
        narrowest = min((len(heap.period.days) for heap in heaps), default=1)
        pitch = width * narrowest / len(days)
        self._largest = max(_SMALLEST_HEAP + 1, min(_LARGEST_HEAP * theme.percent / 100, pitch * 0.62))

    def size(self, count: int) -> float:
        """Return the diameter of the circle for *count* sessions."""
        return float(max(_SMALLEST_HEAP, round(self._largest * (count / self._most) ** 0.5)))

    def circles(self, x: float, counts: Mapping[float, int]) -> list[Circle]:
        """Return a circle for each rating of a heap."""
        return [Circle(x, value, self.size(count), self.strength(count)) for value, count in counts.items()]

    def strength(self, count: int) -> float:
        """Return how strong the colour for *count* sessions is: where room is short, size says little."""
        step = round(_STRENGTHS * math.sqrt(count / self._most))
        return _FAINTEST + (1 - _FAINTEST) * step / _STRENGTHS


def middle_of(heap: Heap, days: Days) -> tuple[float, float]:
    """Return the middle of a heap on the axis and how far it reaches to each side."""
    first, last = max(heap.period.days.first, days.first), min(heap.period.days.last, days.last)
    half = ((last - first).days + 1) / 2
    return (first - days.first).days + half, half
