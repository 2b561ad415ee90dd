"""Before and after: every session's pair, never only an average, with the median as far as it may be shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from matcompanion.domain.choices import Scale
from matcompanion.domain.progress import Comparison, Point, Progress
from matcompanion.ui import wording
from matcompanion.ui import wording_progress as words
from matcompanion.ui.charts import key
from matcompanion.ui.charts.change_strip import ChangeStrip
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import NO_MARK, Graph, Mark
from matcompanion.ui.charts.style import pen
from matcompanion.ui.charts.ticks import day_ticks, labels_in
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented

_HEIGHT = 146
_LABEL = 54  # pixels of a month with its year
_RATINGS = (0, 5, 10)
_BIGGEST = 10.0
_SMALLEST = 4.0
_LINK = 0.4  # how strong a link is between dots of full size


class _PairsGraph(Graph):
    """Hollow rings before, filled dots after, and a thin link between them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, height=_HEIGHT)
        self._points: tuple[Point, ...] = ()
        self._xs: list[float] = []
        self._days: tuple[date, date] | None = None
        self._spots: list[object] = []

    def set_points(self, points: Sequence[Point], first: date, today: date) -> None:
        """Show *points* between two days. Sessions of one day stand side by side."""
        self._points = tuple(points)
        self._days = (first, today)
        of_day = Counter(point.local_date for point in points)
        passed: Counter[date] = Counter()
        self._xs = []
        for point in points:
            day = point.local_date
            self._xs.append((day - first).days + (passed[day] + 0.5) / of_day[day])
            passed[day] += 1
        self.set_marks(
            [
                Mark(x, max(point.before, point.after), words.day(point.local_date, today), _reading(point))
                for x, point in zip(self._xs, points, strict=True)
            ]
        )

    def draw(self) -> None:
        """Draw every pair, smaller where there are many."""
        if self._days is None:
            return
        first, today = self._days
        most = labels_in(self.width(), self._theme.scaled(_LABEL))
        x_ticks = [
            ((day - first).days + 0.5, text) for day, text in day_ticks(first, today + timedelta(days=1), most)
        ]
        y_ticks = [(float(value), str(value)) for value in _RATINGS]
        days = (today - first).days + 1
        self.plot.clear()
        self._spots = []
        self.plot.lay_out(x_ticks, y_ticks, (-0.02 * days, 1.02 * days), (-0.7, 10.7))
        size = self._size()
        links_x = [x for x in self._xs for _ in range(2)]
        links_y = [value for point in self._points for value in (point.before, point.after)]
        link = pen(self._theme.color("ember", min(1.0, size / _BIGGEST) * _LINK + 0.05), max(1.0, size * 0.24))
        self.plot.add(pg.PlotCurveItem(links_x, links_y, connect="pairs", pen=link, antialias=True))
        self.plot.add(self._rings(self._xs, self._points, size))
        self.plot.add(self._dots(self._xs, self._points, size))

    def _size(self) -> float:
        """Return the diameter that leaves neighbours apart, within what can be seen."""
        pitch = self.width() / max(1, len(self._points))
        return max(_SMALLEST, min(_BIGGEST, pitch * 1.1)) * self._theme.percent / 100

    def _rings(self, xs: Sequence[float], points: Sequence[Point], size: float) -> object:
        ring: object = pg.ScatterPlotItem(
            list(xs),
            [point.before for point in points],
            size=size,
            pen=pg.mkPen(self._theme.color("ink2"), width=1.6 if size > _BIGGEST * 0.7 else 1.1),
            brush=pg.mkBrush(self._theme.color("surface")),
            antialias=True,
        )
        return ring

    def _dots(self, xs: Sequence[float], points: Sequence[Point], size: float) -> object:
        dot: object = pg.ScatterPlotItem(
            list(xs),
            [point.after for point in points],
            size=size * 0.95,
            pen=None,
            brush=pg.mkBrush(self._theme.color("ember")),
            antialias=True,
        )
        return dot

    def enlarge(self, index: int) -> None:
        """Draw the pair bigger, above the others."""
        for spot in self._spots:
            self.plot.remove(spot)
        self._spots = []
        if index == NO_MARK:
            return
        x, point, size = self._xs[index], self._points[index], self._size() + 5
        link = pen(self._theme.color("ember"), 2.4)
        self._spots = [
            pg.PlotCurveItem([x, x], [point.before, point.after], pen=link, antialias=True),
            self._rings([x], [point], size),
            self._dots([x], [point], size),
        ]
        for spot in self._spots:
            self.plot.add(spot)

    def distance(self, mark: QPointF, pointer: QPointF) -> float:
        """Return how far the *pointer* is from a pair: sideways above all, for a pair is a column."""
        return abs(mark.x() - pointer.x()) + 0.02 * abs(mark.y() - pointer.y())

    def hears(self, pointer: QPointF) -> bool:
        """Answer above the axis only."""
        return self.plot.area().contains(pointer)


class BeforeAfter(ChartCard):
    """The card ``Before and after``."""

    session_chosen = Signal(object)  # UUID

    def __init__(self, theme: Theme) -> None:
        self._pairs = _PairsGraph(theme)
        super().__init__(theme, words.tr("Before and after"), self._pairs)
        self._progress: Progress | None = None
        self._scale: Scale | None = None
        self._offered: tuple[Scale, ...] = ()
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
        """Show the comparisons of *progress*, on the scale of before if it is still there."""
        self._progress = progress
        self._offer(progress.comparisons)
        if self._scale not in progress.comparisons:
            self._scale = next(iter(progress.comparisons), None)
        self._show_scale()

    @property
    def scale(self) -> Scale | None:
        """The scale that is shown, if any."""
        return self._scale

    def _offer(self, comparisons: Mapping[Scale, Comparison]) -> None:
        """Put up the switch between the scales, if there is more than one."""
        scales = tuple(comparisons)
        if scales == self._offered:
            return
        self._offered = scales
        if len(scales) < 2:
            self.set_tool(None)
            return
        current = scales.index(self._scale) if self._scale in scales else 0
        switch = Segmented(
            self._theme, [wording.scale(scale) for scale in scales], current=current, label=words.tr("Scale")
        )
        switch.chosen.connect(self._take_scale)
        self.set_tool(switch)

    @Slot(int)
    def _take_scale(self, index: int) -> None:
        self._scale = self._offered[index]
        self._show_scale()

    def _show_scale(self) -> None:
        progress = self._progress
        comparison = progress.comparisons.get(self._scale) if progress is not None and self._scale else None
        if progress is None or comparison is None:
            self._tell(None)
            self.show_missing(
                words.tr("Not enough yet"),
                words.nothing_rated_subtitle(progress.sessions if progress is not None else 0),
                words.tr(
                    "Rate how tense you feel before and after a session, and the pair appears here. "
                    "Ratings are optional."
                ),
            )
            return
        self._tell(comparison)
        if not comparison.shown:
            self.show_missing(
                words.nothing_rated(progress.range),
                words.comparison_subtitle(comparison, progress.sessions),
                words.tr("There are older ones."),
                action=words.tr("Show all"),
            )
            return
        first = progress.first_day
        self._pairs.set_points(comparison.shown, first, progress.today)
        self.show_finding(
            words.comparison_title(comparison),
            words.comparison_subtitle(comparison, progress.sessions),
            words.comparison_summary(comparison),
        )
        self.set_table(
            (words.tr("Day"), words.tr("Kind"), words.tr("Before"), words.tr("After"), words.tr("Change")),
            [_row(point) for point in reversed(comparison.shown)],
        )

    def _tell(self, comparison: Comparison | None) -> None:
        """Show the median and what must be said with it."""
        has_median = comparison is not None and comparison.finding.median is not None
        for part in (self._strip, self._median, self._interval):
            part.setVisible(has_median)
        self._note.setVisible(comparison is not None)
        if comparison is not None:
            found = comparison.finding
            self._strip.set_finding(found)
            self._median.setText(words.median(found))
            self._interval.setText(words.certainty(found))
            self._note.setText(words.comparison_note(found))

    @Slot(int)
    def _choose(self, index: int) -> None:
        if self._progress is not None and self._scale is not None:
            self.session_chosen.emit(self._progress.comparisons[self._scale].shown[index].session_id)


def _reading(point: Point) -> str:
    return words.tr("{kind}: {reading}").format(kind=wording.kind(point.kind), reading=words.point_reading(point))


def _row(point: Point) -> tuple[str, ...]:
    return (
        words.table_day(point.local_date),
        wording.kind(point.kind),
        words.number(point.before),
        words.number(point.after),
        words.number(point.change),
    )
