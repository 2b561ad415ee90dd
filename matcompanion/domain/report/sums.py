"""Sums for the report that are made without numpy: the minutes of weeks, and each session's ratings as one pair."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from matcompanion.domain.choices import AreaId, Kind, Scale, When
from matcompanion.domain.progress_view import DAYS_OF_WEEK, week_start
from matcompanion.domain.session import Session
from matcompanion.domain.statistics.interval import change_of


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

    kind: Kind
    before: float
    after: float

    @property
    def change(self) -> float:
        """After less before: below zero is lower afterwards."""
        return change_of(self.before, self.after)


def weekly(sessions: Iterable[Session], first: date, today: date) -> tuple[Week, ...]:
    """Return every week from the one of *first* to the one of *today*, those without a session too."""
    start = week_start(first)
    by_week: dict[date, list[Session]] = {}
    for session in sessions:
        if start <= session.local_date <= today:
            by_week.setdefault(week_start(session.local_date), []).append(session)
    count = (week_start(today) - start).days // DAYS_OF_WEEK + 1
    firsts = (start + timedelta(weeks=index) for index in range(count))
    return tuple(_week(first_day, by_week.get(first_day, ())) for first_day in firsts)


def _week(first_day: date, sessions: Sequence[Session]) -> Week:
    seconds = {kind: sum(one.active_seconds for one in sessions if one.kind is kind) for kind in Kind}
    return Week(
        first_day,
        {kind: value for kind, value in seconds.items() if value},
        len(sessions),
        max((one.local_date for one in sessions), default=None),
    )


def points_of(sessions: Iterable[Session], scale: Scale, area: AreaId | None = None) -> list[Point]:
    """Return a point for each session rated on *scale* before and after, oldest first; with *area*, of that alone."""
    ordered = sorted(sessions, key=lambda one: (one.local_date, one.started_at, one.id))
    return [point for session in ordered if (point := _point(session, scale, area)) is not None]


def _point(session: Session, scale: Scale, area: AreaId | None) -> Point | None:
    ratings = [r for r in session.ratings if r.scale is scale and area in (None, r.area)]
    after = {(r.area, r.side): r.value for r in ratings if r.when is When.AFTER}
    pairs = [(r.value, after[r.area, r.side]) for r in ratings if r.when is When.BEFORE and (r.area, r.side) in after]
    if not pairs:
        return None
    return Point(session.kind, *(sum(values) / len(values) for values in zip(*pairs, strict=True)))
