"""Rhythm: a dot for each of the last four weeks' days, the last seven of them set apart. No streak and no score."""

from __future__ import annotations

from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QGraphicsRectItem

from matcompanion.domain.progress import Progress
from matcompanion.domain.progress import Rhythm as Figures
from matcompanion.domain.statistics.practice import FOUR_WEEKS, WEEK
from matcompanion.ui import wording_rhythm as words
from matcompanion.ui.charts import key
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import NO_MARK, ColumnGraph, Mark
from matcompanion.ui.charts.rating_graph import scatter
from matcompanion.ui.theme import Theme

_HEIGHT = 96
_DOT = 15.0
_SPECK = 5.0
_UNDER = -10
_GROUND = 0.6  # how strong the colour under the last seven days is


class _RhythmGraph(ColumnGraph):
    """The days, from left to right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, height=_HEIGHT)
        self._rhythm: Figures | None = None

    def set_rhythm(self, rhythm: Figures) -> None:
        """Show *rhythm*; every day is a mark."""
        self._rhythm = rhythm
        self.set_marks(
            [
                Mark(float(place), 0.0, partial(words.day_telling, day, rhythm.today))
                for place, day in enumerate(rhythm.days)
            ]
        )

    def draw(self) -> None:
        """Draw the days, and the ground of the last seven."""
        if self._rhythm is None:
            return
        days = self._rhythm.days
        ticks = [(float(place), words.short_day(days[place].local_date)) for place in range(0, FOUR_WEEKS, WEEK)]
        self.plot.clear()
        self.plot.lay_out(ticks, (), (-0.8, FOUR_WEEKS - 0.2), (-1.0, 1.0), grid=False)
        ground = QGraphicsRectItem(QRectF(FOUR_WEEKS - WEEK - 0.5, -0.8, WEEK, 1.6))
        ground.setPen(pg.mkPen(None))
        ground.setBrush(QBrush(self._theme.color("accent_soft", _GROUND)))
        ground.setZValue(_UNDER)
        self.plot.add(ground)
        without = [float(place) for place, day in enumerate(days) if not day.sessions]
        having = [float(place) for place, day in enumerate(days) if day.sessions]
        faint = self._theme.color("control", 0.55)
        self.plot.add(scatter(without, [0.0] * len(without), _SPECK, faint))
        self.plot.add(scatter(having, [0.0] * len(having), self._size(), self._theme.color("accent")))

    def _size(self) -> float:
        pitch = self.width() / FOUR_WEEKS
        return max(_SPECK, min(_DOT * self._theme.percent / 100, pitch * 0.78))

    def enlarge(self, index: int) -> None:
        """Draw a ring around the day."""
        if index == NO_MARK or self._rhythm is None:
            self.show_spot(None)
            return
        has = self._rhythm.days[index].sessions > 0
        fill = self._theme.color("accent" if has else "surface")
        size = self._size() + 4 if has else _SPECK + 4
        self.show_spot(scatter([float(index)], [0.0], size, fill, edge=self._theme.color("ink"), width=1.6))


class Rhythm(ChartCard):
    """The card ``Rhythm``."""

    def __init__(self, theme: Theme) -> None:
        self._days = _RhythmGraph(theme)
        super().__init__(theme, words.tr("Rhythm"), self._days)
        self._figures: Figures | None = None
        self.set_key(
            [
                key.Sign(words.tr("Day with a session"), key.accent_dot),
                key.Sign(words.tr("The last 7 days"), key.bar("accent_soft", alpha=_GROUND)),
            ]
        )
        self.chosen.connect(self._choose)

    def set_data(self, progress: Progress) -> None:
        """Show the rhythm of *progress*."""
        figures = self._figures = progress.rhythm
        self._days.set_rhythm(figures)
        self.show_finding(words.title(figures), words.subtitle(figures), words.summary(figures))
        self.set_table(
            (words.tr("Day"), words.tr("Sessions"), words.tr("Minutes")),
            [(day.local_date, day.sessions, day.minutes) for day in reversed(figures.days)],
        )

    @Slot(int)
    def _choose(self, index: int) -> None:
        if self._figures is not None and self._figures.days[index].sessions:
            self.day_chosen.emit(self._figures.days[index].local_date)
