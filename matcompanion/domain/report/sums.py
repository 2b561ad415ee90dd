"""Sums for the report that are made without numpy: the minutes of weeks, and each session's ratings as one pair."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby
from uuid import UUID

from matcompanion.domain.choices import AreaId, Kind, Scale
from matcompanion.domain.progress_view import DAYS_OF_WEEK, week_start


@dataclass(frozen=True, slots=True)
class DayTotal:
    """What was done of one *kind* on one day: *seconds* of active time in *sessions* sessions."""

    local_date: date
    kind: Kind
    seconds: int
    sessions: int


@dataclass(frozen=True, slots=True)
class Pair:
    """The same thing rated before a session and after it."""

    session_id: UUID
    local_date: date
    started_at: datetime
    kind: Kind
    scale: Scale
    area: AreaId | None
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Week:
    """The active seconds of one week by kind; *last_day* is its last day with a session, if any."""

    first_day: date
    seconds: Mapping[Kind, int] = field(default_factory=dict)
    sessions: int = 0
    last_day: date | None = None

    def minutes(self, kind: Kind) -> int:
        """Return the whole minutes of one *kind*."""
        return self.seconds.get(kind, 0) // 60

    @property
    def total_minutes(self) -> int:
        """The whole minutes of all kinds."""
        return sum(self.seconds.values()) // 60


@dataclass(frozen=True, slots=True)
class Point:
    """One session's ratings of a scale. Several areas count as one session, by their means."""

    session_id: UUID
    local_date: date
    started_at: datetime
    kind: Kind
    before: float
    after: float

    @property
    def change(self) -> float:
        """After less before: below zero is lower afterwards."""
        return self.after - self.before


def weekly(totals: Iterable[DayTotal], first: date, today: date) -> tuple[Week, ...]:
    """Return every week from the one of *first* to the one of *today*, those without a session too."""
    start = week_start(first)
    by_week: dict[date, list[DayTotal]] = {}
    for total in totals:
        if start <= total.local_date <= today:
            by_week.setdefault(week_start(total.local_date), []).append(total)
    count = (week_start(today) - start).days // DAYS_OF_WEEK + 1
    firsts = (start + timedelta(weeks=index) for index in range(count))
    return tuple(_week(first_day, by_week.get(first_day, ())) for first_day in firsts)


def _week(first_day: date, totals: Sequence[DayTotal]) -> Week:
    seconds = {kind: sum(t.seconds for t in totals if t.kind is kind) for kind in Kind}
    return Week(
        first_day,
        {kind: value for kind, value in seconds.items() if value},
        sum(total.sessions for total in totals),
        max((total.local_date for total in totals if total.sessions), default=None),
    )


def session_points(pairs: Iterable[Pair]) -> tuple[Point, ...]:
    """Return one point for each session of *pairs*, which are all of one scale, oldest first."""
    ordered = sorted(pairs, key=lambda pair: (pair.local_date, pair.started_at, pair.session_id))
    return tuple(_point(list(group)) for _, group in groupby(ordered, key=lambda pair: pair.session_id))


def _point(pairs: Sequence[Pair]) -> Point:
    first = pairs[0]
    before = sum(pair.before for pair in pairs) / len(pairs)
    after = sum(pair.after for pair in pairs) / len(pairs)
    return Point(first.session_id, first.local_date, first.started_at, first.kind, before, after)
