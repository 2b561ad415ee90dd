"""When a reminder comes: once a day it is wanted on, whatever the clocks do, and never in a heap."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.reminders import (
    LATE,
    Due,
    WallTime,
    due_between,
    next_due,
)
from matcompanion.domain.session import counted_day
from matcompanion.domain.settings import Reminder

BERLIN, TOKYO = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tehran", "Africa/Casablanca", "UTC",
         "America/Santiago", "Asia/Kathmandu")  # fmt: skip
HOURS = st.integers(0, 23)
REMINDERS = st.builds(
    Reminder, HOURS, st.integers(0, 59), st.lists(st.integers(0, 6), min_size=1, unique=True).map(tuple)
)
FIRST = datetime(2024, 1, 2, tzinfo=UTC)
MOMENTS = st.integers(0, 4 * 365 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes))
DAILY = tuple(range(7))


def wall_of(zone: ZoneInfo) -> WallTime:
    """The wall clock of *zone*."""
    return lambda day, at: datetime.combine(day, at, zone).astimezone(UTC).astimezone(zone)


def local(zone: ZoneInfo, *parts: int) -> datetime:
    return datetime(*parts, tzinfo=zone)  # type: ignore[misc,arg-type] # the parts of a date and a time


@given(st.lists(REMINDERS, max_size=4), MOMENTS, HOURS, st.sampled_from(ZONES))
def test_the_next_one_is_ahead_and_none_comes_before_it(
    reminders: list[Reminder], moment: datetime, starts: int, zone: str
) -> None:
    wall, after = wall_of(ZoneInfo(zone)), moment.astimezone(ZoneInfo(zone))

    due = next_due(reminders, after, starts, wall)

    if not reminders:
        assert due is None
        return
    assert due is not None
    assert due.moment > after
    assert due.reminder in reminders
    just_before = (due.moment.astimezone(UTC) - timedelta(microseconds=1)).astimezone(ZoneInfo(zone))
    again = next_due(reminders, just_before, starts, wall)
    assert again is not None
    assert again.moment == due.moment


@given(REMINDERS, MOMENTS, HOURS, st.sampled_from(ZONES))
def test_it_comes_on_each_of_its_days_once(reminder: Reminder, moment: datetime, starts: int, zone: str) -> None:
    here = ZoneInfo(zone)
    wall, after = wall_of(here), moment.astimezone(here)
    first = after.date() + timedelta(days=1)
    wanted = [day for n in range(60) if (day := first + timedelta(days=n)).weekday() in reminder.days]
    late = timedelta(days=1) if reminder.hour < starts else timedelta(0)

    came = []
    while (due := next_due([reminder], after, starts, wall)) is not None and len(came) < len(wanted) + 2:
        came.append(due.moment)
        after = due.moment

    expected = [wall(day + late, time(reminder.hour, reminder.minute)) for day in wanted]
    assert [moment for moment in came if expected[0] <= moment <= expected[-1]] == expected


@given(REMINDERS, MOMENTS, HOURS)
def test_it_comes_on_the_weekday_that_a_session_then_would_count_for(
    reminder: Reminder, moment: datetime, starts: int
) -> None:
    due = next_due([reminder], moment.astimezone(TOKYO), starts, wall_of(TOKYO))  # no clock is changed there

    assert due is not None
    assert counted_day(due.moment, starts).weekday() in reminder.days
    assert (due.moment.hour, due.moment.minute) == (reminder.hour, reminder.minute)


@pytest.mark.parametrize(
    ("reminder", "after", "moment"),
    [
        # 29 March 2026: 02:00 becomes 03:00. What the clocks leap over comes after the leap.
        (Reminder(2, 30), (2026, 3, 28, 12), "2026-03-29T03:30:00+02:00"),
        (Reminder(8, 0), (2026, 3, 28, 12), "2026-03-29T08:00:00+02:00"),
        # 25 October 2026: 03:00 becomes 02:00. What the clocks show twice comes the first time.
        (Reminder(2, 30), (2026, 10, 24, 12), "2026-10-25T02:30:00+02:00"),
        (Reminder(8, 0), (2026, 10, 24, 12), "2026-10-25T08:00:00+01:00"),
    ],
)
def test_clocks_that_are_changed_do_not_confuse_it(reminder: Reminder, after: tuple[int, ...], moment: str) -> None:
    due = next_due([reminder], local(BERLIN, *after), 0, wall_of(BERLIN))

    assert due is not None
    assert due.moment.isoformat() == moment


def test_what_the_clocks_show_twice_comes_once() -> None:
    wall = wall_of(BERLIN)
    first = next_due([Reminder(2, 30)], local(BERLIN, 2026, 10, 24, 12), 0, wall)
    assert first is not None

    second = next_due([Reminder(2, 30)], first.moment, 0, wall)

    assert second is not None
    assert second.moment.isoformat() == "2026-10-26T02:30:00+01:00"


def test_between_the_two_halves_past_two_the_first_is_over() -> None:
    second_half_past_two = datetime(2026, 10, 25, 1, 0, tzinfo=UTC).astimezone(BERLIN)  # 02:00 again

    due = next_due([Reminder(2, 30)], second_half_past_two, 0, wall_of(BERLIN))

    assert due is not None
    assert due.moment.isoformat() == "2026-10-26T02:30:00+01:00"


def test_one_o_clock_on_friday_night_is_saturday_on_the_calendar() -> None:
    friday_night = Reminder(1, 0, (4,))

    due = next_due([friday_night], local(BERLIN, 2026, 11, 18, 12), 4, wall_of(BERLIN))

    assert due == Due(local(BERLIN, 2026, 11, 21, 1), friday_night)


def test_the_one_of_this_very_moment_has_come() -> None:
    wednesday = local(BERLIN, 2026, 11, 18, 20)

    due = next_due([Reminder(20, 0)], wednesday, 4, wall_of(BERLIN))

    assert due is not None
    assert due.moment.date() == date(2026, 11, 19)


def test_after_a_sleep_only_the_last_is_told_and_only_if_it_is_fresh() -> None:
    reminders = [Reminder(8, 0), Reminder(12, 0), Reminder(20, 0)]
    slept = local(BERLIN, 2026, 11, 18, 7)
    wall = wall_of(BERLIN)

    fresh = due_between(reminders, slept, local(BERLIN, 2026, 11, 18, 12, 10), 4, wall)
    stale = due_between(reminders, slept, local(BERLIN, 2026, 11, 18, 13, 0), 4, wall)

    assert fresh == Due(local(BERLIN, 2026, 11, 18, 12), reminders[1])
    assert stale is None


@given(st.lists(REMINDERS, max_size=4), MOMENTS, st.integers(0, 4000), HOURS)
def test_what_is_told_lies_between_and_is_fresh(
    reminders: list[Reminder], moment: datetime, minutes: int, starts: int
) -> None:
    now = moment + timedelta(minutes=minutes)

    due = due_between(reminders, moment.astimezone(BERLIN), now.astimezone(BERLIN), starts, wall_of(BERLIN))

    if due is not None:
        assert moment < due.moment <= now
        assert now - due.moment <= LATE
