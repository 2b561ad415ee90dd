"""What the history adds up to: weeks, days and before-after pairs, as plain values and without a clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import groupby
from uuid import UUID

from matcompanion.domain.choices import AreaId, Kind, Scale
from matcompanion.domain.statistics import Finding, finding

MONDAY = 0
DAYS_OF_WEEK = 7
COMPARED: tuple[Scale, ...] = (Scale.TENSION, Scale.PAIN)
"""The scales whose before and after are drawn, first choice first."""


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


class Range(Enum):
    """How far back the graphs look: so many whole weeks up to the running one, or everything."""

    FOUR_WEEKS = 4
    THREE_MONTHS = 13
    YEAR = 53
    ALL = None

    def first_day(self, today: date, earliest: date | None, first_weekday: int = MONDAY) -> date:
        """Return the first day shown; *earliest* is that of the history, and only ALL asks for it."""
        this_week = week_start(today, first_weekday)
        if self.value is not None:
            return this_week - timedelta(weeks=self.value - 1)
        return this_week if earliest is None else min(this_week, week_start(earliest, first_weekday))

    @classmethod
    def holding(cls, today: date, earliest: date) -> Range:
        """Return the shortest range that shows everything since *earliest*, but no longer one than a year."""
        short = (cls.FOUR_WEEKS, cls.THREE_MONTHS)
        return next((span for span in short if span.first_day(today, earliest) <= earliest), cls.YEAR)


def week_start(day: date, first_weekday: int = MONDAY) -> date:
    """Return the first day of the week that *day* is in, weeks starting on *first_weekday* (0 is Monday)."""
    return day - timedelta(days=(day.weekday() - first_weekday) % DAYS_OF_WEEK)


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
class Minutes:
    """The weeks of the range, oldest first, the last one still running. *goal* 0 means that none is set."""

    weeks: tuple[Week, ...]
    goal: int
    counted: int  # the finished weeks since the first session
    reached: int  # how many of them reached the goal

    @property
    def this_week(self) -> Week:
        """The week that is still running."""
        return self.weeks[-1]


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the calendar."""

    local_date: date
    minutes: int = 0
    sessions: int = 0


@dataclass(frozen=True, slots=True)
class Calendar:
    """Every day from *first_day*, which starts a week, to today, oldest first."""

    first_day: date
    days: tuple[Day, ...]

    @property
    def sessions(self) -> int:
        """The sessions of all days."""
        return sum(day.sessions for day in self.days)

    @property
    def days_with(self) -> int:
        """The days with a session."""
        return sum(day.sessions > 0 for day in self.days)


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


@dataclass(frozen=True, slots=True)
class Comparison:
    """Before and after on one scale.

    *shown* are the points of the range. *finding* speaks of all points ever: what is said must not depend on
    where the person happens to look.
    """

    scale: Scale
    shown: tuple[Point, ...]
    finding: Finding


@dataclass(frozen=True, slots=True)
class Progress:
    """Everything the page shows for one range. *comparisons* has only the scales with a pair."""

    range: Range
    first_day: date
    today: date
    since: date | None  # the day of the first session
    sessions: int
    minutes: Minutes
    calendar: Calendar
    comparisons: Mapping[Scale, Comparison]


def progress(
    totals: Iterable[DayTotal],
    pairs: Iterable[Pair],
    span: Range,
    today: date,
    *,
    goal: int = 0,
    first_weekday: int = MONDAY,
) -> Progress:
    """Return the progress up to *today* from the totals and pairs of the whole history."""
    known = [total for total in totals if total.local_date <= today]
    earliest = min((total.local_date for total in known), default=None)
    first_day = span.first_day(today, earliest, first_weekday)
    weeks = weekly(known, first_day, today, first_weekday)
    first_week = week_start(earliest if earliest is not None else today, first_weekday)
    finished = [week for week in weeks[:-1] if week.first_day >= first_week]
    return Progress(
        range=span,
        first_day=first_day,
        today=today,
        since=earliest,
        sessions=sum(total.sessions for total in known),
        minutes=Minutes(weeks, goal, len(finished), sum(week.total_minutes >= goal for week in finished)),
        calendar=calendar(known, Range.YEAR.first_day(today, earliest, first_weekday), today),
        comparisons=comparisons(pairs, first_day, today),
    )


def weekly(totals: Iterable[DayTotal], first: date, today: date, first_weekday: int = MONDAY) -> tuple[Week, ...]:
    """Return every week from the one of *first* to the one of *today*, those without a session too."""
    start = week_start(first, first_weekday)
    by_week: dict[date, list[DayTotal]] = {}
    for total in totals:
        if start <= total.local_date <= today:
            by_week.setdefault(week_start(total.local_date, first_weekday), []).append(total)
    count = (week_start(today, first_weekday) - start).days // DAYS_OF_WEEK + 1
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


def calendar(totals: Iterable[DayTotal], first: date, today: date) -> Calendar:
    """Return every day from *first* to *today*, those without a session too."""
    seconds: dict[date, int] = {}
    sessions: dict[date, int] = {}
    for total in totals:
        seconds[total.local_date] = seconds.get(total.local_date, 0) + total.seconds
        sessions[total.local_date] = sessions.get(total.local_date, 0) + total.sessions
    dates = (first + timedelta(days=index) for index in range((today - first).days + 1))
    return Calendar(first, tuple(Day(day, seconds.get(day, 0) // 60, sessions.get(day, 0)) for day in dates))


def comparisons(pairs: Iterable[Pair], first: date, today: date) -> dict[Scale, Comparison]:
    """Return the comparison of each scale that has a pair, in the order they are offered."""
    known = [pair for pair in pairs if pair.local_date <= today]
    found: dict[Scale, Comparison] = {}
    for scale in COMPARED:
        points = session_points(pair for pair in known if pair.scale is scale)
        if points:
            shown = tuple(point for point in points if point.local_date >= first)
            found[scale] = Comparison(scale, shown, finding([point.change for point in points]))
    return found


def session_points(pairs: Iterable[Pair]) -> tuple[Point, ...]:
    """Return one point for each session of *pairs*, which are all of one scale, oldest first."""
    ordered = sorted(pairs, key=lambda pair: (pair.local_date, pair.started_at, pair.session_id))
    return tuple(_point(list(group)) for _, group in groupby(ordered, key=lambda pair: pair.session_id))


def _point(pairs: Sequence[Pair]) -> Point:
    first = pairs[0]
    before = sum(pair.before for pair in pairs) / len(pairs)
    after = sum(pair.after for pair in pairs) / len(pairs)
    return Point(first.session_id, first.local_date, first.started_at, first.kind, before, after)
