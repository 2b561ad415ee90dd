"""What was done, and on which days: the minutes of weeks, the calendar of a year, the rhythm of four weeks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress.periods import Period, Unit
from matcompanion.domain.progress_view import DAYS_OF_WEEK, Days
from matcompanion.domain.statistics.practice import Practice


@dataclass(frozen=True, slots=True)
class Stretch:
    """The active seconds of one period by kind. *passed* are its days that have passed and are shown."""

    period: Period
    passed: int
    seconds: Mapping[Kind, int] = field(default_factory=dict)
    sessions: int = 0
    latest: date | None = None  # its last day with a session

    def minutes(self, kind: Kind) -> int:
        """Return the whole minutes of one *kind*."""
        return self.seconds.get(kind, 0) // 60

    @property
    def total_minutes(self) -> int:
        """The whole minutes of all kinds."""
        return sum(self.seconds.values()) // 60

    def a_week(self, kind: Kind) -> float:
        """Return the minutes of one *kind* in an average week; of a week, its own."""
        weeks = 1.0 if self.period.unit is Unit.WEEK else max(1.0, self.passed / DAYS_OF_WEEK)
        return self.seconds.get(kind, 0) / 60 / weeks

    @property
    def total_a_week(self) -> float:
        """The minutes of all kinds in an average week."""
        return sum(self.a_week(kind) for kind in self.seconds)


@dataclass(frozen=True, slots=True)
class Minutes:
    """The stretches that are shown, oldest first, and the running week. *goal* 0 means that none is set.

    *this_week* is None where the days that are shown end before it.
    """

    stretches: tuple[Stretch, ...]
    this_week: Stretch | None
    goal: int
    counted: int  # the finished weeks since the first session
    reached: int  # how many of them reached the goal

    @property
    def unit(self) -> Unit:
        """How long each stretch is."""
        return self.stretches[-1].period.unit

    @property
    def running(self) -> bool:
        """Whether the last stretch is not over yet."""
        return self.this_week is not None

    @property
    def total_minutes(self) -> int:
        """The whole minutes of all stretches."""
        return sum(sum(stretch.seconds.values()) for stretch in self.stretches) // 60


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the calendar; *shown* tells whether it is among the days that the person looks at."""

    local_date: date
    seconds: int = 0
    sessions: int = 0
    shown: bool = True

    @property
    def minutes(self) -> int:
        """The whole minutes."""
        return self.seconds // 60


@dataclass(frozen=True, slots=True)
class Calendar:
    """Every day of about a year, the first one starting a week, oldest first."""

    first_day: date
    days: tuple[Day, ...]
    today: date

    @property
    def sessions(self) -> int:
        """The sessions of the days that are looked at."""
        return sum(day.sessions for day in self.days if day.shown)

    @property
    def total_minutes(self) -> int:
        """The whole minutes of the days that are looked at: more than those of each day, of which the rest is cut."""
        return sum(day.seconds for day in self.days if day.shown) // 60

    @property
    def days_with(self) -> int:
        """The days with a session that are looked at."""
        return sum(day.sessions > 0 for day in self.days if day.shown)

    @property
    def whole(self) -> bool:
        """Whether every day is looked at."""
        return all(day.shown for day in self.days)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The days of the last four weeks, oldest first, up to the last one that is shown."""

    week: Practice
    four_weeks: Practice
    days: tuple[Day, ...]
    today: date

    @property
    def last(self) -> date:
        """The day that it is counted up to."""
        return self.days[-1].local_date

    @property
    def span(self) -> Days:
        """The days that are counted."""
        return Days(self.days[0].local_date, self.last)
