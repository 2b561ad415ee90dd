"""Changes as dots, part by part: columns of hours over bars that count, or a row for each of a few parts."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF
from PySide6.QtWidgets import QGraphicsRectItem

from matcompanion.domain.progress import Dot
from matcompanion.domain.statistics import Finding
from matcompanion.ui.charts.bars import Bar, Bars, Layer
from matcompanion.ui.charts.graph import NO_MARK, Graph, Mark
from matcompanion.ui.charts.rating_graph import scatter
from matcompanion.ui.charts.style import pen
from matcompanion.ui.theme import Theme
from matcompanion.ui.wording_progress import number

_HEIGHT = 190
_LEAST_REACH = 3  # points to either side of no change
_SMALLEST, _LARGEST = 5.0, 16.0
_UNDER = 0.42  # of the room for dots: that of the bars below them
_LABEL = 0.4  # of the width: the most that the names of rows may take
_BAND_HALF = 0.32
_BEHIND = -10
_HOURS = 24

Tell = Callable[[], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Group:
    """One part: its *name* on the axis, its sessions and dots, what it says itself, and what each dot says."""

    place: int
    name: str
    sessions: int
    dots: tuple[Dot, ...]
    tell: Tell
    tell_dot: Callable[[Dot], tuple[str, str]]
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """What a mark stands for: a dot of a group, or the group itself."""

    group: Group
    dot: Dot | None


class SplitGraph(Graph):
    """The dots. *hours* lays groups out from left to right over a day, otherwise they are rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, height=_HEIGHT)
        self._groups: tuple[Group, ...] = ()
        self._hours = True
        self._clock: Callable[[int], str] = str
        self._reach = float(_LEAST_REACH)
        self.spots: tuple[Spot, ...] = ()
        self._lifted: list[object] = []
        self._bars: Bars | None = None

    def set_groups(self, groups: Sequence[Group], *, clock: Callable[[int], str] | None) -> None:
        """Show *groups*: as hours, named by *clock*, or as rows."""
        self._groups, self._hours = tuple(groups), clock is not None
        self._clock = clock or str
        changes = [abs(dot.change) for group in groups for dot in group.dots]
        self._reach = float(max(_LEAST_REACH, math.ceil(max(changes, default=0))))
        self.spots = tuple(
            Spot(group, dot)
            for group in groups
            for dot in ((None, *group.dots) if self._hours or not group.dots else group.dots)
        )
        self.set_marks(
            [
                Mark(*self._place(spot), spot.group.tell if spot.dot is None else _teller(spot.group, spot.dot))
                for spot in self.spots
            ]
        )

    # Places ---------------------------------------------------------------------------------------------------------

    @property
    def _floor(self) -> float:
        """Where the bars under the hours stand."""
        return -self._reach - 2 * self._reach * _UNDER

    def _bar_height(self, group: Group) -> float:
        most = max(one.sessions for one in self._groups)
        return group.sessions / most * 2 * self._reach * _UNDER * 0.8

    def _place(self, spot: Spot) -> tuple[float, float]:
        group, dot = spot.group, spot.dot
        if self._hours:
            return group.place + 0.5, self._floor + self._bar_height(group) if dot is None else dot.change
        return 0.0 if dot is None else dot.change, float(len(self._groups) - 1 - group.place)

    # Drawing --------------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw the axes, the bars or medians, and the dots."""
        if not self._groups:
            return
        self.plot.clear()
        self._lifted = []
        if self._hours:
            self._lay_out_hours()
        else:
            self._lay_out_rows()
        dots = [spot for spot in self.spots if spot.dot is not None]
        if dots:
            self.plot.add(self._drawn(dots, 0.0))

    def _lay_out_hours(self) -> None:
        reach = self._reach
        x_ticks = [(float(hour), self._clock(hour)) for hour in range(0, _HOURS, 6)]
        y_ticks = [(value, number(value)) for value in (-reach, 0.0, reach)]
        self.plot.lay_out(x_ticks, y_ticks, (-0.4, _HOURS + 0.4), (self._floor, reach * 1.12))
        self.plot.add(pg.InfiniteLine(0, angle=0, pen=pen(self._theme.color("control"), 1.4)))
        fill = self._theme.scale("tide")[2]
        bars = [Bar(group.place + 0.5, (Layer(self._bar_height(group), fill),)) for group in self._groups]
        self._bars = Bars(bars)
        self._bars.setPos(0.0, self._floor)
        self.plot.add(self._bars)

    def _lay_out_rows(self) -> None:
        reach, count = self._reach, len(self._groups)
        metrics = QFontMetricsF(self._theme.font("caption"))
        room = self.width() * _LABEL
        y_ticks = [
            (float(count - 1 - group.place), metrics.elidedText(group.name, Qt.TextElideMode.ElideRight, room))
            for group in self._groups
        ]
        x_ticks = [(value, number(value)) for value in (-reach, 0.0, reach)]
        self._bars = None
        self.plot.lay_out(x_ticks, y_ticks, (-1.1 * reach, 1.1 * reach), (-0.6, count - 0.4))
        self.plot.add(pg.InfiniteLine(0, angle=90, pen=pen(self._theme.color("control"), 1.4)))
        for group in self._groups:
            self._draw_finding(group, float(count - 1 - group.place))

    def _draw_finding(self, group: Group, y: float) -> None:
        """Draw the median and its interval behind the dots, where they may be shown."""
        found = group.finding
        if found is None or found.median is None:
            return
        if found.band is not None:
            low, high = found.band.low, found.band.high
            band = QGraphicsRectItem(QRectF(low, y - _BAND_HALF, max(high - low, 0.06), 2 * _BAND_HALF))
            band.setPen(pg.mkPen(None))
            band.setBrush(QBrush(self._theme.color("ember", 0.24)))
            band.setZValue(_BEHIND)
            self.plot.add(band)
        ends = [y - _BAND_HALF, y + _BAND_HALF]
        line = pen(self._theme.color("ember"), 2.6)
        self.plot.add(pg.PlotCurveItem([found.median, found.median], ends, pen=line))

    def _drawn(self, spots: Sequence[Spot], larger: float) -> object:
        places = [self._place(spot) for spot in spots]
        sizes = [self._size(spot.group, spot.dot.count) + larger for spot in spots if spot.dot is not None]
        return scatter(
            [x for x, _ in places],
            [y for _, y in places],
            sizes,
            self._theme.color("accent", 1.0 if larger else 0.8),
            edge=self._theme.color("surface"),
        )

    def _size(self, own: Group, count: int) -> float:
        """Return the diameter of a dot for so many sessions: its area tells the number, in rows the share of it."""
        groups = self._groups if self._hours else (own,)
        most = max((dot.count for group in groups for dot in group.dots), default=1)
        room = self.width() / _HOURS if self._hours else self.height() / max(1, len(self._groups))
        largest = max(_SMALLEST, min(_LARGEST * self._theme.percent / 100, room * 0.9))
        return float(max(_SMALLEST if most < 8 else 3.0, largest * math.sqrt(count / max(most, 4))))

    def enlarge(self, index: int) -> None:
        """Draw the dot bigger, or widen the bar."""
        for item in self._lifted:
            self.plot.remove(item)
        self._lifted = []
        spot = None if index == NO_MARK else self.spots[index]
        if self._bars is not None:
            self._bars.widen(-1 if spot is None or spot.dot is not None else self._groups.index(spot.group))
        if spot is not None and spot.dot is not None:
            self._lifted = [self._drawn([spot], 5.0)]
            for item in self._lifted:
                self.plot.add(item)


def _teller(group: Group, dot: Dot) -> Tell:
    return lambda: group.tell_dot(dot)
