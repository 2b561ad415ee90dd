"""Mat against rest: the person's own comparison, a dot for each pair of days, and its result in the end."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from typing import Protocol

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, SignalInstance, Slot
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import QGraphicsRectItem

from matcompanion.domain.comparison import ComparisonRule, Course, DayPair, Result, result
from matcompanion.domain.progress import Progress
from matcompanion.ui import wording
from matcompanion.ui import wording_comparison as words
from matcompanion.ui.charts import key
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.comparison_controls import ComparisonControls
from matcompanion.ui.charts.graph import NO_MARK, ColumnGraph, Mark
from matcompanion.ui.charts.style import pen
from matcompanion.ui.charts.table import Cell
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.wording_progress import number

_HEIGHT = 150
_LEAST_REACH = 3  # points to either side of no difference
_DOT = 10.0
_BAND = 0.22
_UNDER = -10  # the band lies under the dots


class ComparisonSource(Protocol):
    """Who keeps the comparison."""

    @property
    def changed(self) -> SignalInstance:
        """Says that it stands elsewhere now."""
        ...

    @property
    def course(self) -> Course | None:
        """Where it stands."""
        ...

    @property
    def barred(self) -> bool:
        """Whether the person may not use the mat now."""
        ...

    @property
    def rule(self) -> ComparisonRule:
        """What may be said when."""
        ...

    def start(self, pairs: int) -> None:
        """Begin one of so many pairs."""
        ...

    def stop(self) -> None:
        """End it."""
        ...

    def forget(self) -> None:
        """Put it away."""
        ...


class _DifferencesGraph(ColumnGraph):
    """A dot for each pair: below the line, tension went down further on the mat."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, height=_HEIGHT)
        self._pairs: tuple[DayPair, ...] = ()
        self._planned = 1
        self._result: Result | None = None

    def set_pairs(self, pairs: Sequence[DayPair], planned: int, told: Result) -> None:
        """Show *pairs* of as many as are *planned*."""
        self._pairs, self._planned, self._result = tuple(pairs), planned, told
        self.set_marks(
            [
                Mark(index + 1.0, pair.difference, partial(words.pair_telling, index, pair))
                for index, pair in enumerate(pairs)
            ]
        )

    def draw(self) -> None:
        """Draw the line of no difference, the interval where there is one, and the dots."""
        if not self._pairs:
            return
        theme, reach = self._theme, max(_LEAST_REACH, *(math.ceil(abs(pair.difference)) for pair in self._pairs))
        y_ticks = [(value, number(value)) for value in (float(-reach), 0.0, float(reach))]
        x_ticks = [(float(place), str(place)) for place in sorted({1, self._planned // 2, self._planned})]
        self.plot.clear()
        self.plot.lay_out(x_ticks, y_ticks, (0.4, self._planned + 0.6), (-1.15 * reach, 1.15 * reach))
        self.plot.add(pg.InfiniteLine(0, angle=0, pen=pen(theme.color("control"), 1.4)))
        told = self._result
        if told is not None and told.interval is not None:
            low, high = told.interval.low, told.interval.high
            band = QGraphicsRectItem(QRectF(0.4, low, self._planned + 0.2, max(high - low, 0.04)))
            band.setPen(pg.mkPen(None))
            band.setBrush(QBrush(theme.color("ember", _BAND)))
            band.setZValue(_UNDER)
            self.plot.add(band)
        if told is not None and told.mean is not None:
            self.plot.add(pg.InfiniteLine(told.mean, angle=0, pen=pen(theme.color("ember"), 1.6, dashed=True)))
        self.plot.add(self._dots(range(len(self._pairs)), _DOT))

    def _dots(self, places: Sequence[int], size: float) -> object:
        dots: object = pg.ScatterPlotItem(
            [place + 1.0 for place in places],
            [self._pairs[place].difference for place in places],
            size=size * self._theme.percent / 100,
            pen=pg.mkPen(self._theme.color("surface"), width=1.0),
            brush=pg.mkBrush(self._theme.color("accent")),
            antialias=True,
        )
        return dots

    def enlarge(self, index: int) -> None:
        """Draw the dot bigger."""
        self.show_spot(None if index == NO_MARK else self._dots([index], _DOT + 5))


class MatAgainstRest(ChartCard):
    """The card ``Mat against rest``, with all that can be done about the comparison of *source*."""

    def __init__(self, theme: Theme, source: ComparisonSource) -> None:
        self._differences = _DifferencesGraph(theme)
        super().__init__(theme, words.name(), self._differences)
        self._source = source
        self._numbers = PlainLabel(theme, role="label_strong", wrap=True)
        self._note = PlainLabel(theme, role="caption", color="ink2", wrap=True)
        self.controls = ComparisonControls(theme, source.rule)
        for part in (self._numbers, self._note, self.controls):
            self.below.addWidget(part)
        self.chosen.connect(self._choose)
        self.controls.started.connect(source.start)
        self.controls.stopped.connect(source.stop)
        self.controls.put_away.connect(source.forget)
        self.controls.kind_wanted.connect(self.kind_wanted)
        source.changed.connect(self.refresh)
        self.refresh()

    def set_data(self, progress: Progress) -> None:
        """Stay as it is: the comparison has a source of its own."""

    @Slot()
    def refresh(self) -> None:
        """Show where the comparison stands now."""
        value, rule = self._source.course, self._source.rule
        self.controls.show_course(value, barred=self._source.barred)
        if value is None:
            self._tell("", "")
            self.show_missing(words.question(), words.offer(), wording.content(rule.line("what")))
            return
        told = result(value, rule)
        self._tell(words.numbers(told), words.note(value, told, rule))
        if not value.pairs:
            self.show_missing(
                words.title(value, told), words.subtitle(value, told), words.tr("The first pair brings a dot.")
            )
            return
        self._differences.set_pairs(value.pairs, value.plan.pairs, told)
        self.show_finding(words.title(value, told), words.subtitle(value, told), words.summary(value, told, rule))
        self.set_key(_signs(told))
        rows = [_row(index, pair) for index, pair in enumerate(value.pairs)]
        self.set_table(words.headings(), rows)

    def _tell(self, numbers: str, note: str) -> None:
        for label, text in ((self._numbers, numbers), (self._note, note)):
            label.setText(text)
            label.setVisible(bool(text))

    @Slot(int)
    def _choose(self, index: int) -> None:
        value = self._source.course
        if value is not None:
            self.session_chosen.emit(value.pairs[index].mat.session_id)


def _row(index: int, pair: DayPair) -> tuple[Cell, ...]:
    mat, rest = pair.mat, pair.rest
    return (index + 1, mat.local_date, rest.local_date, mat.change, rest.change, pair.difference)


def _signs(told: Result) -> list[key.Sign]:
    """Return the key of what is drawn."""
    signs = [key.Sign(words.tr("Pair of days; lower is more on the mat"), _pair_sign)]
    if told.mean is not None:
        signs.append(key.Sign(words.tr("Mean"), key.dashes("ember")))
    if told.interval is not None:
        signs.append(key.Sign(words.tr("Interval"), key.bar("ember", alpha=_BAND)))
    return signs


def _pair_sign(painter: QPainter, middle: QPointF, theme: Theme) -> None:
    painter.setPen(pg.mkPen(None))
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(middle, 5.0, 5.0)
