"""When the next reminder comes: by weekday, over changes of the clock, in days that begin when the person's do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias

from matcompanion.domain.settings import Reminder

MOST_REMINDERS = 12
LATE = timedelta(minutes=15)
"""What is later than this is not told any more: nobody wants a heap of it after a sleep (our choice)."""
_DAY = timedelta(days=1)
_LOOKED_BACK, _LOOKED_AHEAD = 2, 9  # days: a clock can leap by a whole one, and a weekday comes once in seven

WallTime: TypeAlias = Callable[[date, time], datetime]
"""Returns the moment at which the clock on the wall shows that day and time: the first, where it does so twice; where
the clocks leap over it, as long after the leap as it would have been after the hour before."""


@dataclass(frozen=True, slots=True)
class Due:
    """A *moment*, aware, and the *reminder* that comes then."""

    moment: datetime
    reminder: Reminder


def next_due(reminders: Iterable[Reminder], after: datetime, day_starts_at_hour: int, wall: WallTime) -> Due | None:
    """Return the first of *reminders* after the moment *after*, which is aware and local; None if there is none.

    A time before *day_starts_at_hour* belongs to the evening before, as a session at that time does.
    """
    found = [
        due
        for reminder in reminders
        for due in _coming(reminder, after.date(), day_starts_at_hour, wall)
        if _true(due.moment) > _true(after)
    ]
    return min(found, key=lambda due: _true(due.moment), default=None)


def _true(moment: datetime) -> datetime:
    """Return *moment* so that it can be compared: Python compares two of one zone by what their clocks show."""
    return moment.astimezone(UTC)


def _coming(reminder: Reminder, today: date, day_starts_at_hour: int, wall: WallTime) -> Iterator[Due]:
    at = time(reminder.hour, reminder.minute)
    late = _DAY if reminder.hour < day_starts_at_hour else timedelta(0)
    for ahead in range(-_LOOKED_BACK, _LOOKED_AHEAD + 1):
        day = today + ahead * _DAY
        if day.weekday() in reminder.days:
            yield Due(wall(day + late, at), reminder)


def due_between(
    reminders: Sequence[Reminder], since: datetime, now: datetime, day_starts_at_hour: int, wall: WallTime
) -> Due | None:
    """Return the last reminder after *since* and not after *now*, unless it is too late to tell it."""
    last, moment = None, max(since, now.astimezone(UTC) - LATE, key=_true).astimezone(now.tzinfo)
    while (due := next_due(reminders, moment, day_starts_at_hour, wall)) and _true(due.moment) <= _true(now):
        last, moment = due, due.moment
    return last
