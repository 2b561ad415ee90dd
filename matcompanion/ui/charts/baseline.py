"""Baseline: the ratings before sessions, week after week, with their trend: what lasts, apart from what changes."""

from __future__ import annotations

from datetime import date
from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import Slot

from matcompanion.domain.progress import Baseline as Figures
from matcompanion.domain.progress import Heap, Progress, Reading, Trend
from matcompanion.domain.progress_view import Days
from matcompanion.ui import wording
from matcompanion.ui import wording_baseline as words
from matcompanion.ui.charts import key
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import NO_MARK, Mark
from matcompanion.ui.charts.rating_graph import HeapScale, RatingGraph, middle_of, spread
from matcompanion.ui.charts.style import pen
from matcompanion.ui.charts.table import Cell, Named
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel

_HEIGHT = 146


class _BaselineGraph(RatingGraph):
    """A ring for each rating, heaps of them where there are many, and a line through all of them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, height=_HEIGHT)
        self._points: tuple[Reading, ...] = ()
        self._heaps: tuple[Heap, ...] = ()
        self._trend: Trend | None = None
        self._xs: list[float] = []

    def set_baseline(self, value: Figures, days: Days, today: date) -> None:
        """Show *value* over *days*."""
        self._points, self._heaps, self._trend, self._days = value.points, value.heaps, value.trend, days
        if self._heaps:
            self._xs = [middle_of(heap, days)[0] for heap in self._heaps]
            marks = [
                Mark(x, heap.middle_before, partial(words.heap_telling, heap, today))
                for x, heap in zip(self._xs, self._heaps, strict=True)
            ]
        else:
            self._xs = spread([point.local_date for point in self._points], days.first)
            marks = [
                Mark(x, point.value, partial(words.reading_telling, point, today))
                for x, point in zip(self._xs, self._points, strict=True)
            ]
        self.set_marks(marks)

    def draw(self) -> None:
        """Draw the ratings, and the line above them."""
        if self._days is None or not self._xs:
            return
        self.lay_out_days(self._days)
        if self._heaps:
            scale = HeapScale(self._theme, self._heaps, self._days, self.width())
            circles = [
                circle
                for x, heap in zip(self._xs, self._heaps, strict=True)
                for circle in scale.circles(x, heap.before)
            ]
            self.plot.add(self.heaped_rings(circles))
        else:
            self.plot.add(
                self.ring(self._xs, [point.value for point in self._points], self.size_of(len(self._points)))
            )
        if self._trend is not None:
            ends = [self._trend.at_first, self._trend.at_last]
            line = pen(self._theme.color("accent"), 2.4)
            self.plot.add(pg.PlotCurveItem([self._xs[0], self._xs[-1]], ends, pen=line, antialias=True))

    def enlarge(self, index: int) -> None:
        """Draw the rating bigger, or the median of a heap."""
        if index == NO_MARK:
            self.show_spot(None)
            return
        mark = self.marks[index]
        size = 9.0 if self._heaps else self.size_of(len(self._points)) + 5
        self.show_spot(self.dot([mark.x], [mark.y], size) if self._heaps else self.ring([mark.x], [mark.y], size))


class Baseline(ChartCard):
    """The card ``Baseline``."""

    def __init__(self, theme: Theme) -> None:
        self._ratings = _BaselineGraph(theme)
        super().__init__(theme, words.tr("Baseline"), self._ratings)
        self._figures: Figures | None = None
        self._slope = PlainLabel(theme, role="label_strong", wrap=True)
        self._interval = PlainLabel(theme, role="caption", color="ink2", wrap=True)
        self._note = PlainLabel(theme, role="caption", color="ink2", wrap=True)
        for label in (self._slope, self._interval, self._note):
            self.below.addWidget(label)
        self.chosen.connect(self._choose)

    def set_data(self, progress: Progress) -> None:
        """Show the ratings before sessions of *progress*."""
        figures = self._figures = progress.baseline
        self._tell(figures)
        if not figures.ratings:
            self.show_missing(
                words.nothing_title(), words.subtitle(progress), words.nothing_text(progress), action=""
            )
            return
        self._ratings.set_baseline(figures, progress.days, progress.today)
        self.show_finding(words.title(progress), words.subtitle(progress), words.summary(progress))
        signs = [key.Sign(words.tr("Before"), key.ring)]
        if figures.trend is not None:
            signs.append(key.Sign(words.tr("Trend"), key.line("accent")))
        self.set_key(signs)
        self._set_rows(figures, progress.today)

    def _tell(self, figures: Figures) -> None:
        texts = (words.slope(figures), words.certainty(figures), words.note(figures))
        for label, text in zip((self._slope, self._interval, self._note), texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def _set_rows(self, figures: Figures, today: date) -> None:
        if figures.heaps:
            unit = words.unit(figures.heaps[0].period.unit)
            self.set_table(
                (unit, words.tr("Ratings"), words.tr("Median")),
                (_heap_row(heap, today) for heap in reversed(figures.heaps)),
            )
            return
        self.set_table(
            (words.tr("Day"), words.tr("Kind"), words.tr("Before")),
            ((one.local_date, wording.kind(one.kind), one.value) for one in reversed(figures.points)),
        )

    @Slot(int)
    def _choose(self, index: int) -> None:
        if self._figures is None:
            return
        if self._figures.heaps:
            self.day_chosen.emit(self._figures.heaps[index].latest)
        else:
            self.session_chosen.emit(self._figures.points[index].session_id)


def _heap_row(heap: Heap, today: date) -> tuple[Cell, ...]:
    named = Named(words.period(heap.period, today), heap.period.days.first)
    return (named, heap.sessions, heap.middle_before)
