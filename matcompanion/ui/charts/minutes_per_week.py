"""Minutes per week: what was done, kind upon kind, with the weekly goal as a line. More is not better."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import TypeAlias

import pyqtgraph as pg
from PySide6.QtCore import Slot
from PySide6.QtGui import QColor

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress import Minutes, Period, Progress, Stretch
from matcompanion.ui import wording
from matcompanion.ui import wording_practised as words
from matcompanion.ui.charts import key
from matcompanion.ui.charts.bars import Bar, Bars, Layer
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import ColumnGraph, Mark
from matcompanion.ui.charts.style import pen
from matcompanion.ui.charts.table import Named
from matcompanion.ui.charts.ticks import day_ticks, labels_in, minute_step, place_in
from matcompanion.ui.theme import Theme
from matcompanion.ui.wording import in_figures

_HEIGHT = 208
_LABEL = 54  # pixels of a month with its year
_BY_WEEK = 5  # up to so many weeks each has its label
_FRESH = 0.18  # how filled the running week is
_HEADROOM = 1.06
_KINDS = tuple(Kind)

Look: TypeAlias = tuple[QColor, QColor | None]
"""How a bar is filled and edged."""


class _MinutesGraph(ColumnGraph):
    """The bars."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, height=_HEIGHT)
        self._minutes: Minutes | None = None
        self._heights: list[float] = []
        self._bars: Bars | None = None

    def set_minutes(self, minutes: Minutes, today: date) -> None:
        """Show *minutes*."""
        self._minutes = minutes
        self._heights = [stretch.total_a_week for stretch in minutes.stretches]
        self.set_marks(
            [
                Mark(float(index), height, partial(_telling, stretch, today))
                for index, (stretch, height) in enumerate(zip(minutes.stretches, self._heights, strict=True))
            ]
        )

    def draw(self) -> None:
        """Draw the bars, the goal and the axes."""
        minutes = self._minutes
        if minutes is None:
            return
        stretches = minutes.stretches
        most = max(minutes.goal, 1, *(math.ceil(height) for height in self._heights))
        step = minute_step(most, minutes.goal)
        top = max(most * _HEADROOM, step * -(-most // step) * (1.02 if most > step * (most // step) else 1.0))
        x_ticks = self._x_ticks([stretch.period for stretch in stretches])
        y_ticks = [(float(value), in_figures(value)) for value in range(0, round(top) + 1, step)]
        self.plot.clear()
        self.plot.lay_out(x_ticks, y_ticks, (-0.7, len(stretches) - 0.3), (0.0, top))
        looks = {kind: _look(self._theme, kind) for kind in _KINDS}
        self._bars = Bars([self._bar(index, stretch, looks) for index, stretch in enumerate(stretches)])
        self.plot.add(self._bars)
        if minutes.goal:
            goal_pen = pen(self._theme.color("ember"), 1.4, dashed=True)
            self.plot.add(pg.InfiniteLine(minutes.goal, angle=0, pen=goal_pen))

    def _x_ticks(self, periods: Sequence[Period]) -> list[tuple[float, str]]:
        most_labels = labels_in(self.width(), self._theme.scaled(_LABEL))
        aside = 0.0 if len(periods) <= _BY_WEEK else 0.3
        return [
            (place_in(periods, day) - aside, text)
            for day, text in day_ticks(periods[0].days.first, periods[-1].days.last, most_labels)
        ]

    def _bar(self, index: int, stretch: Stretch, looks: Mapping[Kind, Look]) -> Bar:
        """Return the bar of a stretch; the running one is hollow, because it is not done."""
        minutes = self._minutes
        running = minutes is not None and minutes.running and stretch is minutes.stretches[-1]
        layers = []
        for kind in _KINDS:
            height = stretch.a_week(kind) if kind in stretch.seconds else 0.0
            if height:
                fill, edge = looks[kind]
                if running:
                    edge = edge or fill
                    fill = QColor(fill)
                    fill.setAlphaF(_FRESH)
                layers.append(Layer(height, fill, edge))
        return Bar(float(index), tuple(layers))

    def enlarge(self, index: int) -> None:
        """Widen the bar."""
        if self._bars is not None:
            self._bars.widen(index)


def _look(theme: Theme, kind: Kind) -> Look:
    """Return how a kind is filled and edged: dark, light and outlined, so that it is not told by colour alone."""
    if kind is Kind.MAT:
        return theme.color("accent"), None
    if kind is Kind.BREATHING:
        return theme.scale("tide")[2], None
    return theme.color("control", 0.28), theme.color("control", 0.75)


def _telling(stretch: Stretch, today: date) -> tuple[str, str]:
    return words.period(stretch.period, today), words.stretch_reading(stretch)


class MinutesPerWeek(ChartCard):
    """The card ``Minutes per week``."""

    def __init__(self, theme: Theme) -> None:
        self._bars = _MinutesGraph(theme)
        super().__init__(theme, words.tr("Minutes per week"), self._bars)
        self._minutes: Minutes | None = None
        self.chosen.connect(self._choose)

    def set_data(self, progress: Progress) -> None:
        """Show the minutes of *progress*."""
        minutes, today = progress.minutes, progress.today
        self._minutes = minutes
        self._bars.set_minutes(minutes, today)
        self.show_finding(
            words.minutes_title(progress), words.minutes_subtitle(minutes), words.minutes_summary(minutes, today)
        )
        self.set_key(_signs(minutes))
        kinds = _kinds(minutes)
        self.set_table(
            (words.unit(minutes.unit), *(wording.kind(kind) for kind in kinds), words.tr("Minutes")),
            (
                (
                    Named(words.period(stretch.period, today), stretch.period.days.first),
                    *(stretch.minutes(kind) for kind in kinds),
                    stretch.total_minutes,
                )
                for stretch in reversed(minutes.stretches)
            ),
        )

    @Slot(int)
    def _choose(self, index: int) -> None:
        if self._minutes is not None:
            day = self._minutes.stretches[index].latest
            if day is not None:
                self.day_chosen.emit(day)


def _kinds(minutes: Minutes) -> list[Kind]:
    """Return the kinds that occur; mat always, so that a first look shows what the bars are."""
    return [
        kind for kind in Kind if kind is Kind.MAT or any(stretch.seconds.get(kind) for stretch in minutes.stretches)
    ]


def _signs(minutes: Minutes) -> list[key.Sign]:
    looks = {
        Kind.MAT: key.bar("accent"),
        Kind.BREATHING: key.scale_bar("tide", 2),
        Kind.REST: key.bar("control", "control", 0.28),
    }
    signs = [key.Sign(wording.kind(kind), looks[kind]) for kind in _kinds(minutes)]
    if minutes.running:
        signs.append(key.Sign(words.running(minutes.unit), key.bar("accent", "accent", _FRESH)))
    if minutes.goal:
        signs.append(key.Sign(words.goal(minutes.goal), key.dashes("ember")))
    return signs
