"""The graphs of the report: weeks, pairs before and after, and ratings before sessions. Lengths are in points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress_view import week_start
from matcompanion.domain.report import Baseline, Compared, Felt, Period
from matcompanion.domain.report.sums import Week
from matcompanion.domain.statistics import Stage, median
from matcompanion.ui import wording_report as words
from matcompanion.ui.charts.ticks import day_ticks, minute_step
from matcompanion.ui.report.paper import Ink, dot, label, line
from matcompanion.ui.wording import in_figures

LOWEST, HIGHEST = 0, 10
_BARS_AT_MOST = 60
_WIDEST_BAR = 15.0
_DOTS_AT_MOST = 150
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


class Unit(Enum):
    """A stretch of time that is drawn as one mark."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    def begin(self, day: date) -> date:
        """Return the first day of the stretch that *day* is in."""
        if self is Unit.WEEK:
            return week_start(day)
        return day.replace(day=1) if self is Unit.MONTH else day.replace(month=1, day=1)


@dataclass(frozen=True, slots=True)
class Bar:
    """The seconds of a week, a month or a year, by kind."""

    first_day: date
    seconds: Mapping[Kind, int]


def bars(weeks: Sequence[Week]) -> tuple[Unit, list[Bar]]:
    """Return the bars and what each stands for: the shortest unit of which there are not too many."""
    unit, made = Unit.WEEK, [Bar(week.first_day, week.seconds) for week in weeks]
    for unit in Unit:
        if unit is not Unit.WEEK:
            made = [_sum(list(some)) for _, some in groupby(made, key=lambda bar: unit.begin(bar.first_day))]
        if len(made) <= _BARS_AT_MOST:
            break
    return unit, made


def _sum(some: Sequence[Bar]) -> Bar:
    return Bar(some[0].first_day, {kind: sum(bar.seconds.get(kind, 0) for bar in some) for kind in Kind})


class TimePicture:
    """Bars of minutes; each kind has its own filling."""

    def __init__(self, ink: Ink, weeks: Sequence[Week], width: float, height: float) -> None:
        self._ink, self._width, self.height = ink, width, height
        self.unit, self._bars = bars(weeks)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the bars over their axis."""
        ink = self._ink
        most = max(sum(bar.seconds.values()) for bar in self._bars) / 60
        step = minute_step(max(1, round(most)), 0)
        top = max(step, -(-most // step) * step)
        left, right, bottom, ceiling = x + 24, x + self._width, y + self.height - 14, y + 5
        for value in range(0, int(top) + 1, step):
            level = bottom - (bottom - ceiling) * value / top
            line(painter, ink.pen("line", 0.6), QPointF(left, level), QPointF(right, level))
            label(painter, in_figures(value), QPointF(left - 5, level), ink("ink2"), align=_RIGHT)
        room = (right - left) / len(self._bars)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, left + room * place, room, bottom, (bottom - ceiling) / top / 60)
        first, last = self._bars[0].first_day, self._bars[-1].first_day
        span = max(1, (last - first).days)
        for day, text in day_ticks(first, last, 5) or [(first, str(first.year))]:
            at = left + room / 2 + (right - left - room) * (day - first).days / span
            label(painter, text, QPointF(min(at, right - 14), bottom + 9), ink("ink2"), align=_CENTRE)

    def _paint_bar(
        self, painter: QPainter, bar: Bar, left: float, room: float, bottom: float, per_second: float
    ) -> None:
        wide = min(room * 0.8, _WIDEST_BAR)
        for kind in Kind:
            tall = bar.seconds.get(kind, 0) * per_second
            if tall:
                rect = QRectF(left + (room - wide) / 2, bottom - tall, wide, tall)
                fill_kind(painter, self._ink, kind, rect)
                bottom -= tall


def fill_kind(painter: QPainter, ink: Ink, kind: Kind, rect: QRectF) -> None:
    """Fill *rect* as the *kind* is filled: dark, middling, or pale with an edge."""
    if kind is Kind.REST:
        edge = min(0.6, rect.height() / 3)
        painter.fillRect(rect, ink("control"))
        painter.fillRect(rect.adjusted(edge, edge, -edge, -edge), ink("sunken"))
    else:
        painter.fillRect(rect, ink("accent") if kind is Kind.MAT else ink.scale("tide")[2])


class PairsPicture:
    """Every pair of ratings as a line from before to after; the more often a pair came, the wider its line."""

    def __init__(self, ink: Ink, value: Compared, width: float, height: float) -> None:
        self._ink, self._value, self._width, self.height = ink, value, width, height

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the lines between the two scales, and the medians upon them."""
        ink = self._ink
        left, right = x + 22, x + self._width - 22
        top, bottom = y + 18, y + self.height - 6
        for at, text in ((left, words.tr("Before")), (right, words.tr("After"))):
            label(painter, text, QPointF(at, y + 5), ink("ink"), "label_strong", _CENTRE)
            line(painter, ink.pen("line", 0.8), QPointF(at, top), QPointF(at, bottom))
        for value in (0, 5, 10):
            level = self._level(value, top, bottom)
            label(painter, str(value), QPointF(left - 8, level), ink("ink2"), align=_RIGHT)
            label(painter, str(value), QPointF(right + 8, level), ink("ink2"))
        self._paint_pairs(painter, left, right, top, bottom)
        found = self._value.finding
        if found.stage >= Stage.MEDIAN:
            begin = QPointF(left, self._level(self._value.all.before, top, bottom))
            end = QPointF(right, self._level(self._value.all.after, top, bottom))
            line(painter, ink.pen("surface", 4.4), begin, end)
            line(painter, ink.pen("ember", 2.2), begin, end)
            dot(painter, begin, 4.2, ink("surface"), ink.pen("ember", 1.8))
            dot(painter, end, 4.6, ink("ember"), ink.pen("surface", 0.8))

    def _paint_pairs(self, painter: QPainter, left: float, right: float, top: float, bottom: float) -> None:
        counts = self._value.counts
        most = max(counts.values())
        for (before, after), count in sorted(counts.items(), key=lambda pair: -pair[1]):
            begin = QPointF(left, self._level(before, top, bottom))
            end = QPointF(right, self._level(after, top, bottom))
            share = count / max(most, 6)
            line(painter, self._ink.pen("ink2", 0.5 + 3.5 * share, alpha=0.28 + 0.3 * share), begin, end)
            dot(painter, begin, 1.3, self._ink("surface"), self._ink.pen("ink2", 0.8))
            dot(painter, end, 1.6, self._ink("ink2"))

    def _level(self, value: float, top: float, bottom: float) -> float:
        return bottom - (bottom - top) * (value - LOWEST) / (HIGHEST - LOWEST)


@dataclass(frozen=True, slots=True)
class Span:
    """The ratings of one stretch of time: their median and the middle half of them."""

    day: date
    low: float
    middle: float
    high: float


def spans(felt: Sequence[Felt]) -> tuple[Unit, list[Span]]:
    """Return the marks and what each stands for: the shortest unit of which there are not too many."""
    unit, made = Unit.WEEK, list[Span]()
    for unit in Unit:
        stretches = groupby(felt, key=lambda one: unit.begin(one.day))
        made = [_span(day, [one.value for one in some]) for day, some in stretches]
        if len(made) <= _DOTS_AT_MOST:
            break
    return unit, made


def _span(day: date, values: Sequence[float]) -> Span:
    ordered = sorted(values)
    quarter = len(ordered) // 4
    return Span(day, ordered[quarter], median(ordered), ordered[-1 - quarter])


class BaselinePicture:
    """The ratings before sessions over the days: a ring each, or many as one ring a week on its middle half."""

    def __init__(self, ink: Ink, value: Baseline, period: Period, width: float, height: float) -> None:
        self._ink, self._value, self._period = ink, value, period
        self._width, self.height = width, height
        self.unit: Unit | None = None
        self._spans: list[Span] = []
        if len(value.felt) > _DOTS_AT_MOST:
            self.unit, self._spans = spans(value.felt)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the marks over the days."""
        ink = self._ink
        left, right, top, bottom = x + 16, x + self._width - 4, y + 5, y + self.height - 14
        for value in (0, 5, 10):
            level = self._level(value, top, bottom)
            line(painter, ink.pen("line", 0.6), QPointF(left, level), QPointF(right, level))
            label(painter, str(value), QPointF(left - 5, level), ink("ink2"), align=_RIGHT)
        first, last = self._period.first, self._period.last
        for day, text in day_ticks(first, last, 4):
            at = self._across(day, left + 4, right - 4)
            label(painter, text, QPointF(min(at, right - 12), bottom + 9), ink("ink2"), align=_CENTRE)
        if self._value.trend is not None:
            ratings, trend = self._value.felt, self._value.trend
            ends = [
                QPointF(self._across(day, left + 4, right - 4), self._level(value, top, bottom))
                for day, value in ((ratings[0].day, trend.at_first), (ratings[-1].day, trend.at_last))
            ]
            line(painter, ink.pen("ember", 1.3), *ends)
        for span in self._spans:
            at = self._across(max(span.day, first), left + 4, right - 4)
            low, high = (QPointF(at, self._level(value, top, bottom)) for value in (span.low, span.high))
            line(painter, ink.pen("control", 0.7), low, high)
            dot(painter, QPointF(at, self._level(span.middle, top, bottom)), 1.7, ink("surface"), ink.pen("ink", 0.9))
        if not self._spans:
            for felt in self._value.felt:
                place = QPointF(self._across(felt.day, left + 4, right - 4), self._level(felt.value, top, bottom))
                dot(painter, place, 1.9, ink("surface"), ink.pen("ink2", 0.9))

    def _across(self, day: date, left: float, right: float) -> float:
        days = max(1, self._period.days - 1)
        return left + (right - left) * (day - self._period.first).days / days

    def _level(self, value: float, top: float, bottom: float) -> float:
        return bottom - (bottom - top) * (value - LOWEST) / (HIGHEST - LOWEST)


class Swatches:
    """The key of the bars: a filled square and a word for each kind there is."""

    height = 12.0

    def __init__(self, ink: Ink, kinds: Sequence[tuple[Kind, str]]) -> None:
        self._ink, self._kinds = ink, tuple(kinds)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw them in a row."""
        for kind, text in self._kinds:
            fill_kind(painter, self._ink, kind, QRectF(x, y + 2, 7, 7))
            wide = label(painter, text, QPointF(x + 11, y + 5.5), self._ink("ink2"))
            x += wide + 25
