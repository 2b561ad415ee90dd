"""Before and after: every session's pair, never only an average, with the median as far as it may be shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from matcompanion.domain.progress import Comparison, Heap, Point, Progress
from matcompanion.domain.progress_view import Days
from matcompanion.domain.statistics import Finding
from matcompanion.ui import wording
from matcompanion.ui import wording_ratings as words
from matcompanion.ui.charts import key
from matcompanion.ui.charts.change_strip import ChangeStrip
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import NO_MARK, Mark
from matcompanion.ui.charts.rating_graph import HeapScale, RatingGraph, middle_of, spread
from matcompanion.ui.charts.style import pen
from matcompanion.ui.charts.table import Cell, Named
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel

_HEIGHT = 146
_BIGGEST = 10.0
_LINK = 0.4  # how strong a link is between dots of full size
_ASIDE = 0.42  # of half a heap's room: what was before stands left of what was after


class _PairsGraph(RatingGraph):
    """Hollow rings before, filled dots after, and a thin link between them; heaps of both where there are many."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, height=_HEIGHT)
        self._points: tuple[Point, ...] = ()
        self._heaps: tuple[Heap, ...] = ()
        self._xs: list[float] = []
        self._spots: list[object] = []

    def set_comparison(self, comparison: Comparison, days: Days, today: date) -> None:
        """Show *comparison* over *days*. Sessions of one day stand side by side."""
        self._points, self._heaps, self._days = comparison.points, comparison.heaps, days
        if self._heaps:
            self._xs = [middle_of(heap, days)[0] for heap in self._heaps]
            self.set_marks(
                [
                    Mark(
                        x, max(heap.middle_before, heap.middle_after or 0.0), partial(words.heap_telling, heap, today)
                    )
                    for x, heap in zip(self._xs, self._heaps, strict=True)
                ]
            )
            return
        self._xs = spread([point.local_date for point in self._points], days.first)
        self.set_marks(
            [
                Mark(x, max(point.before, point.after), partial(words.point_telling, point, today))
                for x, point in zip(self._xs, self._points, strict=True)
            ]
        )

    def draw(self) -> None:
        """Draw every pair, smaller where there are many."""
        if self._days is None:
            return
        self._spots = []
        self.lay_out_days(self._days)
        if self._heaps:
            self._draw_heaps(self._heaps, self._days)
            return
        size = self.size_of(len(self._points))
        link = pen(self._theme.color("ember", min(1.0, size / _BIGGEST) * _LINK + 0.05), max(1.0, size * 0.24))
        for item in self._pairs(self._xs, self._points, size, link):
            self.plot.add(item)

    def _pairs(self, xs: Sequence[float], points: Sequence[Point], size: float, link: object) -> list[object]:
        links_x = [x for x in xs for _ in range(2)]
        links_y = [value for point in points for value in (point.before, point.after)]
        return [
            pg.PlotCurveItem(links_x, links_y, connect="pairs", pen=link, antialias=True),
            self.ring(xs, [point.before for point in points], size),
            self.dot(xs, [point.after for point in points], size * 0.95),
        ]

    def _draw_heaps(self, heaps: Sequence[Heap], days: Days) -> None:
        scale = HeapScale(self._theme, heaps, days, self.width() / 2)
        before, after = [], []
        for heap in heaps:
            x, half = middle_of(heap, days)
            before += scale.circles(x - half * _ASIDE, heap.before)
            after += scale.circles(x + half * _ASIDE, heap.after)
        self.plot.add(self.heaped_rings(before))
        self.plot.add(self.heaped_dots(after))

    def enlarge(self, index: int) -> None:
        """Draw the pair bigger, above the others; join the medians of a heap."""
        for spot in self._spots:
            self.plot.remove(spot)
        self._spots = []
        if index == NO_MARK or self._days is None:
            return
        link = pen(self._theme.color("ember"), 2.4)
        if self._heaps:
            heap = self._heaps[index]
            x, half = middle_of(heap, self._days)
            ends = [x - half * _ASIDE, x + half * _ASIDE]
            medians = [heap.middle_before, heap.middle_after or 0.0]
            self._spots = [pg.PlotCurveItem(ends, medians, pen=link, antialias=True)]
        else:
            self._spots = self._pairs([self._xs[index]], [self._points[index]], self.size_of(len(self._xs)) + 5, link)
        for spot in self._spots:
            self.plot.add(spot)


class BeforeAfter(ChartCard):
    """The card ``Before and after``."""

    def __init__(self, theme: Theme) -> None:
        self._pairs = _PairsGraph(theme)
        super().__init__(theme, words.tr("Before and after"), self._pairs)
        self._comparison: Comparison | None = None
        self._strip = ChangeStrip(theme)
        self._median = PlainLabel(theme, role="label_strong", wrap=True)
        self._interval = PlainLabel(theme, role="caption", color="ink2", wrap=True)
        self._note = PlainLabel(theme, role="caption", color="ink2", wrap=True)
        told = QHBoxLayout()
        told.setSpacing(20)
        told.addWidget(self._strip, 1)
        told.addLayout(self._numbers_column(), 1)
        self.below.addLayout(told)
        self.set_key([key.Sign(words.tr("Before"), key.ring), key.Sign(words.tr("After"), key.ember_dot)])
        self.chosen.connect(self._choose)

    def _numbers_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._median)
        column.addWidget(self._interval)
        column.addWidget(self._note)
        column.addStretch(1)
        return column

    def set_data(self, progress: Progress) -> None:
        """Show the comparison of *progress*."""
        comparison = self._comparison = progress.comparison
        if not comparison.finding.pairs and not comparison.shown:
            self._tell(None)
            self.show_missing(
                words.tr("Not enough yet"), words.comparison_subtitle(comparison), words.ratings_wanted(comparison)
            )
            return
        self._tell(comparison)
        if not comparison.shown:
            self.show_missing(
                words.nothing_rated(progress),
                words.comparison_subtitle(comparison),
                words.tr("There are older ones."),
                action=words.tr("Show all"),
            )
            return
        self._pairs.set_comparison(comparison, progress.days, progress.today)
        self.show_finding(
            words.comparison_title(progress),
            words.comparison_subtitle(comparison),
            words.comparison_summary(comparison, progress.today),
        )
        self._set_rows(comparison, progress.today)

    def _set_rows(self, comparison: Comparison, today: date) -> None:
        before, after = words.tr("Before"), words.tr("After")
        if comparison.heaps:
            unit = words.unit(comparison.heaps[0].period.unit)
            self.set_table(
                (unit, words.tr("Sessions"), before, after),
                (_heap_row(heap, today) for heap in reversed(comparison.heaps)),
            )
            return
        self.set_table(
            (words.tr("Day"), words.tr("Kind"), before, after, words.tr("Change")),
            (_row(point) for point in reversed(comparison.points)),
        )

    def _tell(self, comparison: Comparison | None) -> None:
        """Show the median and what must be said with it."""
        has_median = comparison is not None and comparison.finding.median is not None
        for part in (self._strip, self._median, self._interval):
            part.setVisible(has_median)
        self._note.setVisible(comparison is not None)
        if comparison is not None:
            self._show_numbers(comparison.finding)

    def _show_numbers(self, found: Finding) -> None:
        self._strip.set_finding(found)
        self._median.setText(words.median(found))
        self._interval.setText(words.certainty(found))
        self._note.setText(words.comparison_note(found))

    @Slot(int)
    def _choose(self, index: int) -> None:
        if self._comparison is None:
            return
        if self._comparison.heaps:
            self.day_chosen.emit(self._comparison.heaps[index].latest)
        else:
            self.session_chosen.emit(self._comparison.points[index].session_id)


def _row(point: Point) -> tuple[Cell, ...]:
    return (point.local_date, wording.kind(point.kind), point.before, point.after, point.change)


def _heap_row(heap: Heap, today: date) -> tuple[Cell, ...]:
    named = Named(words.period(heap.period, today), heap.period.days.first)
    return (named, heap.sessions, heap.middle_before, heap.middle_after)
