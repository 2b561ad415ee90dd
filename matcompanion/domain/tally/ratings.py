"""Ratings before and after: points or heaps, what may be said of them, and the trend of those before."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from matcompanion.domain.choices import Scale
from matcompanion.domain.progress.periods import periods
from matcompanion.domain.progress.ratings import Baseline, Comparison, Direction, Heap, Point, Reading, Trend
from matcompanion.domain.progress_view import DAYS_OF_WEEK
from matcompanion.domain.statistics.interval import Interval
from matcompanion.domain.statistics.rules import (
    BAND_CONFIDENCE,
    NOTICEABLE,
    TREND_DAYS,
    TREND_FROM,
    VERDICT_CONFIDENCE,
    VERDICT_EVERY,
    Finding,
    finding_of_counts,
)
from matcompanion.domain.statistics.theil_sen import Slopes, theil_sen
from matcompanion.domain.tally.coded import Table, coded, middle
from matcompanion.domain.tally.columns import KINDS, Columns, Numbers
from matcompanion.domain.tally.selection import Pairs, Selection

MOST_POINTS = 400
"""More sessions than these are not drawn one by one: they would lie upon one another."""
MOST_HEAPS = 53
MOST_HEAPS_OF_PAIRS = 27
"""Before and after stand side by side in each of these, and how many each is shall be seen from its size."""


def comparison(chosen: Selection, scale: Scale) -> Comparison:
    """Return before and after on *scale*."""
    told, shown = chosen.told(scale), chosen.pairs(scale)
    changes = shown.changes
    many = len(shown) > MOST_POINTS
    return Comparison(
        scale=scale,
        points=() if many else _points(chosen.columns, shown),
        heaps=heaps(chosen, shown.places, shown.before, shown.after, MOST_HEAPS_OF_PAIRS) if many else (),
        shown=len(shown),
        lower=int((changes < 0).sum()),
        higher=int((changes > 0).sum()),
        finding=finding_among(told.changes, split=chosen.split),
        sessions=len(chosen.spoken_of),
        only_before=int((~np.isnan(chosen.before(scale)[chosen.spoken_of])).sum()) - len(told),
        split=chosen.split,
    )


def finding_among(changes: Numbers, *, split: bool) -> Finding:
    """Return what may be said of *changes*, oldest first."""
    return finding_of_counts(coded(changes).counted(), newest(changes), split=split)


def newest(changes: Numbers) -> list[float]:
    """Return the last of *changes*, as many as a verdict may have to leave out."""
    last: list[float] = changes[-(VERDICT_EVERY - 1) :].tolist()
    return last


def _points(columns: Columns, pairs: Pairs) -> tuple[Point, ...]:
    return tuple(
        Point(columns.id_at(place), columns.day_at(place), KINDS[columns.kind[place]], before, after)
        for place, before, after in zip(
            pairs.places.tolist(), pairs.before.tolist(), pairs.after.tolist(), strict=True
        )
    )


def heaps(
    chosen: Selection, places: Numbers, before: Numbers, after: Numbers | None, most: int = MOST_HEAPS
) -> tuple[Heap, ...]:
    """Return the ratings of the sessions at *places* by *most* periods, those without a rating left out."""
    days = chosen.columns.day[places]
    shown = periods(chosen.days, most)
    starts = np.array([period.days.first.toordinal() for period in shown] + [shown[-1].days.last.toordinal() + 1])
    bounds = np.searchsorted(days, starts)
    earlier = _heaped(before, bounds)
    later = None if after is None else _heaped(after, bounds)
    return tuple(
        Heap(
            period,
            sessions=end - begin,
            before=earlier.steps.row(index),
            after={} if later is None else later.steps.row(index),
            middle_before=earlier.middles[index],
            middle_after=None if later is None else later.middles[index],
            latest=date.fromordinal(int(days[end - 1])),
        )
        for index, (period, (begin, end)) in enumerate(zip(shown, pairwise(bounds.tolist()), strict=True))
        if end > begin
    )


class _Heaped(NamedTuple):
    steps: Table  # means of several areas go to the nearest whole rating
    middles: list[float]


def _heaped(values: Numbers, bounds: Numbers) -> _Heaped:
    """Return how often each of *values* comes between two of the *bounds*, and the medians there."""
    groups = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
    table = coded(values[bounds[0] : bounds[-1]]).table(groups, len(bounds) - 1)
    return _Heaped(table.rounded(), table.middles().tolist())


def baseline(chosen: Selection, scale: Scale) -> Baseline:
    """Return the ratings before the sessions that are shown."""
    columns, shown = chosen.columns, chosen.shown
    values = chosen.before(scale)[shown]
    rated = ~np.isnan(values)
    places, values = shown[rated], values[rated]
    days = columns.day[places]
    many = len(places) > MOST_POINTS
    return Baseline(
        scale=scale,
        points=() if many else _readings(columns, places, values),
        heaps=heaps(chosen, places, values, None) if many else (),
        ratings=len(places),
        days=int(days[-1] - days[0]) if len(days) else 0,
        middle=middle(values) if len(values) >= TREND_FROM else None,
        trend=trend(days, values),
    )


def _readings(columns: Columns, places: Numbers, values: Numbers) -> tuple[Reading, ...]:
    return tuple(
        Reading(columns.id_at(place), columns.day_at(place), KINDS[columns.kind[place]], value)
        for place, value in zip(places.tolist(), values.tolist(), strict=True)
    )


def trend(days: Numbers, values: Numbers) -> Trend | None:
    """Return the line through *values* on sorted *days*, or None where there is too little for one."""
    if len(days) < TREND_FROM or days[-1] - days[0] < TREND_DAYS:
        return None
    slopes = theil_sen(days, values)
    if slopes is None:
        return None
    since, band = days - days[0], slopes.interval(BAND_CONFIDENCE)
    at_first = middle(values - slopes.middle * since)
    at_last = at_first + slopes.middle * float(since[-1])
    noticeable = abs(at_last - at_first) >= NOTICEABLE
    return Trend(
        per_week=slopes.middle * DAYS_OF_WEEK,
        interval=Interval(band.low * DAYS_OF_WEEK, band.high * DAYS_OF_WEEK),
        direction=direction(slopes) if noticeable else Direction.UNCLEAR,
        at_first=at_first,
        at_last=at_last,
    )


def direction(slopes: Slopes | None) -> Direction:
    """Return where *slopes* go, as far as it may be put into words."""
    band = slopes.interval(VERDICT_CONFIDENCE) if slopes is not None else None
    if band is None or not band.excludes_zero:
        return Direction.UNCLEAR
    return Direction.DOWN if band.high < 0 else Direction.UP
