"""Cutting a stretch of days into periods, as coarse as there is room for: never more than can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from matcompanion.domain.progress_view import DAYS_OF_WEEK, Days, week_start

_MONTHS_OF_YEAR = 12


class Unit(Enum):
    """How long a period is, in months; a week is none."""

    WEEK = 0
    MONTH = 1
    QUARTER = 3
    YEAR = 12
    DECADE = 120


@dataclass(frozen=True, slots=True)
class Period:
    """A week, month, quarter, year or decade by its days; the last one may not be over."""

    unit: Unit
    days: Days


def periods(days: Days, most: int) -> tuple[Period, ...]:
    """Return the periods that hold *days*, oldest first: of the shortest unit of which there are at most *most*."""
    for unit in Unit:
        starts = list(_starts(days, unit, most))
        if len(starts) <= most or unit is Unit.DECADE:
            ends = [*starts[1:], _next(starts[-1], unit)]
            return tuple(
                Period(unit, Days(start, end - timedelta(days=1))) for start, end in zip(starts, ends, strict=True)
            )
    raise AssertionError("a decade is the longest unit")


def _starts(days: Days, unit: Unit, most: int) -> Iterator[date]:
    """Yield the first days of the periods, one more than *most* at the most where a longer unit is left."""
    start = _start(days.first, unit)
    given = 0
    while start <= days.last and (given <= most or unit is Unit.DECADE):
        yield start
        given += 1
        start = _next(start, unit)


def _start(day: date, unit: Unit) -> date:
    if unit is Unit.WEEK:
        return week_start(day)
    months = day.year * _MONTHS_OF_YEAR + day.month - 1
    return _first_of(months - months % unit.value)


def _next(start: date, unit: Unit) -> date:
    if unit is Unit.WEEK:
        return start + timedelta(days=DAYS_OF_WEEK)
    return _first_of(start.year * _MONTHS_OF_YEAR + start.month - 1 + unit.value)


def _first_of(months: int) -> date:
    year, month = divmod(months, _MONTHS_OF_YEAR)
    return date(year, month + 1, 1)
