"""How the person looks back: how far, and at which of the sessions. It is kept among the settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from matcompanion.domain.choices import AreaId, GoalId, Kind, Scale

DAYS_OF_WEEK = 7


class Range(StrEnum):
    """How far back the graphs look: so many whole weeks up to the running one, everything, or between two dates."""

    FOUR_WEEKS = "four_weeks"
    THREE_MONTHS = "three_months"
    YEAR = "year"
    ALL = "all"
    DATES = "dates"

    @property
    def weeks(self) -> int | None:
        """How many weeks it shows, if that is the same on every day."""
        return {Range.FOUR_WEEKS: 4, Range.THREE_MONTHS: 13, Range.YEAR: 53}.get(self)

    @classmethod
    def holding(cls, today: date, earliest: date | None) -> Range:
        """Return the shortest range that shows everything since *earliest*, but no longer one than a year."""
        for span in (cls.FOUR_WEEKS, cls.THREE_MONTHS):
            if earliest is None or weeks_back(today, span.weeks or 0) <= earliest:
                return span
        return cls.YEAR


@dataclass(frozen=True, slots=True)
class Days:
    """The days from *first* to *last*, both included."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last

    def __len__(self) -> int:
        return max(0, (self.last - self.first).days + 1)

    def within(self, other: Days) -> Days:
        """Return those of the days that are among *other*; none if the first comes after the last."""
        return Days(max(self.first, other.first), min(self.last, other.last))


@dataclass(frozen=True, slots=True)
class ProgressView:
    """What the graphs show. *span* None fits the history; *first* and *last* are those of DATES, None being open."""

    span: Range | None = None
    first: date | None = None
    last: date | None = None
    kind: Kind | None = None
    area: AreaId | None = None
    goal: GoalId | None = None
    scale: Scale | None = None

    @property
    def filtered(self) -> bool:
        """Whether some sessions are left out for what they are, not for when they were."""
        return (self.kind, self.area, self.goal) != (None, None, None)

    def range_for(self, today: date, earliest: date | None) -> Range:
        """Return the range that is meant, *earliest* being the day of the first session."""
        return self.span if self.span is not None else Range.holding(today, earliest)

    def days(self, today: date, earliest: date | None) -> Days:
        """Return the days that are shown."""
        span = self.range_for(today, earliest)
        if span.weeks is not None:
            return Days(weeks_back(today, span.weeks), today)
        start = today if earliest is None else min(earliest, today)
        if span is Range.ALL:
            return Days(week_start(start), today)
        first, last = self.first or start, self.last or today
        return Days(min(first, last), min(max(first, last), max(today, first)))


def week_start(day: date) -> date:
    """Return the Monday of the week that *day* is in."""
    return day - timedelta(days=day.weekday())


def weeks_back(today: date, weeks: int) -> date:
    """Return the first day of so many *weeks*, the running one being the last of them."""
    return week_start(today) - timedelta(weeks=weeks - 1)
