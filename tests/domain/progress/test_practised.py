"""Minutes, days and rhythm against counting by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress import Progress, Unit
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.tally.practised import MOST_BARS
from matcompanion.domain.tally.whole import progress
from tests.taken import AreaTaken, Taken, columns_of

TODAY = date(2026, 11, 18)  # a Wednesday
MONDAY = date(2026, 11, 16)


def taken(number: int, day: date, minutes: float = 10, kind: Kind = Kind.MAT, **changes: Any) -> Taken:
    values: dict[str, Any] = {"minute": 1200, "started": number}
    return Taken(
        number=number,
        session_id=UUID(int=number),
        local_date=day,
        kind=kind,
        seconds=round(minutes * 60),
        **(values | changes),
    )


@st.composite
def histories(draw: st.DrawFn) -> list[Taken]:
    """Sessions of two years, several on some days."""
    sessions = draw(
        st.lists(
            st.tuples(
                st.dates(date(2024, 11, 1), date(2026, 11, 25)),
                st.integers(0, 7200),
                st.sampled_from(Kind),
                st.sampled_from([None, "unwind", "sleep"]),
                st.sets(st.sampled_from(["neck", "feet"])),
            ),
            max_size=50,
        )
    )
    return [
        taken(
            number,
            day,
            seconds / 60,
            kind,
            goal=goal,
            areas=tuple(AreaTaken(area, seconds // len(areas)) for area in sorted(areas)),
        )
        for number, (day, seconds, kind, goal, areas) in enumerate(sessions, 1)
    ]


def seen(sessions: list[Taken], span: Range = Range.YEAR, weekly: int = 0, **view: Any) -> Progress:
    return progress(columns_of(sessions), ProgressView(span, **view), TODAY, goal=weekly)


@given(histories(), st.sampled_from(Range))
def test_no_second_is_lost_or_counted_twice(sessions: list[Taken], span: Range) -> None:
    found = progress(columns_of(sessions), ProgressView(span), TODAY)
    shown = [one for one in sessions if one.local_date in found.days]

    stretches = found.minutes.stretches
    assert sum(sum(stretch.seconds.values()) for stretch in stretches) == sum(one.seconds for one in shown)
    assert sum(stretch.sessions for stretch in stretches) == len(shown) == found.shown
    for stretch in stretches:
        own = [one for one in shown if one.local_date in stretch.period.days]
        assert stretch.latest == max((one.local_date for one in own), default=None)
        assert {kind: stretch.seconds.get(kind, 0) for kind in Kind} == {
            kind: sum(one.seconds for one in own if one.kind is kind) for kind in Kind
        }


@given(histories(), st.sampled_from([None, *Kind]), st.sampled_from([None, "neck"]), st.sampled_from([None, "sleep"]))
def test_filters_leave_exactly_what_they_say(
    sessions: list[Taken], kind: Kind | None, area: str | None, goal: str | None
) -> None:
    found = seen(sessions, Range.ALL, kind=kind, area=area, goal=goal)

    passing = [
        one
        for one in sessions
        if one.local_date <= TODAY
        and kind in (None, one.kind)
        and goal in (None, one.goal)
        and (area is None or area in [part.area for part in one.areas])
    ]
    assert (found.sessions, found.shown) == (len(passing), len(passing))
    assert found.ever == sum(one.local_date <= TODAY for one in sessions)
    seconds = sum(
        one.seconds if area is None else sum(part.seconds for part in one.areas if part.area == area)
        for one in passing
    )
    assert sum(sum(stretch.seconds.values()) for stretch in found.minutes.stretches) == seconds


def test_a_week_adds_up_each_kind() -> None:
    found = seen([taken(1, MONDAY, 10.5), taken(2, MONDAY, 5.5, Kind.REST), taken(3, TODAY, 20)], Range.FOUR_WEEKS)

    week = found.minutes.this_week
    assert week == found.minutes.stretches[-1]
    assert week is not None
    assert (week.minutes(Kind.MAT), week.minutes(Kind.REST), week.minutes(Kind.BREATHING)) == (30, 5, 0)
    assert (week.total_minutes, week.sessions, week.latest) == (36, 3, TODAY)


def test_a_week_without_sessions_is_there_and_empty() -> None:
    found = seen([taken(1, MONDAY - timedelta(weeks=2)), taken(2, MONDAY)], Range.FOUR_WEEKS)

    assert [stretch.sessions for stretch in found.minutes.stretches] == [0, 1, 0, 1]
    assert found.minutes.stretches[2].latest is None


def test_the_goal_is_counted_over_finished_weeks_since_the_first_session() -> None:
    found = seen(
        [taken(back, MONDAY - timedelta(weeks=back), minutes) for back, minutes in ((3, 80), (2, 79.9), (0, 300))],
        weekly=80,
    ).minutes

    assert (found.goal, found.counted, found.reached) == (80, 3, 1)


def test_a_part_of_the_sessions_is_not_held_against_the_goal() -> None:
    found = seen([taken(1, MONDAY - timedelta(days=7), 90)], weekly=80, kind=Kind.MAT).minutes

    assert found.goal == 0


def test_days_that_end_before_this_week_have_no_running_one() -> None:
    sessions = [taken(back, MONDAY - timedelta(weeks=back), 90) for back in range(6)]

    found = seen(sessions, Range.DATES, weekly=80, first=date(2026, 10, 15), last=date(2026, 11, 4)).minutes

    assert (found.this_week, found.running) == (None, False)
    assert [round(stretch.total_minutes) for stretch in found.stretches] == [0, 90, 90, 90]
    assert (found.counted, found.reached) == (2, 2)


def test_ten_years_are_shown_as_the_average_week_of_each_month() -> None:
    sessions = [taken(back, TODAY - timedelta(days=back), 10) for back in range(3650)]

    found = seen(sessions, Range.ALL, weekly=70).minutes

    assert found.unit is Unit.MONTH
    assert len(found.stretches) <= MOST_BARS
    assert {round(stretch.total_a_week, 6) for stretch in found.stretches[1:]} == {70.0}
    assert (found.counted, found.reached) == (521, 521)


def test_a_day_of_the_calendar_adds_up_all_kinds() -> None:
    found = seen([taken(1, TODAY, 10), taken(2, TODAY, 5, Kind.BREATHING)]).calendar

    assert (found.days[-1].minutes, found.days[-1].sessions) == (15, 2)
    assert (found.sessions, found.days_with) == (2, 1)


@pytest.mark.parametrize("span", [Range.FOUR_WEEKS, Range.THREE_MONTHS, Range.YEAR, Range.ALL])
def test_the_calendar_shows_a_year_and_marks_the_days_that_are_looked_at(span: Range) -> None:
    found = seen([taken(1, TODAY), taken(2, date(2020, 1, 1))], span)

    days = found.calendar.days
    assert (found.calendar.first_day, days[-1].local_date) == (date(2025, 11, 17), TODAY)
    assert [day.local_date for day in days if day.shown] == [
        day.local_date for day in days if day.local_date in found.days
    ]


def test_the_calendar_of_chosen_dates_ends_with_them() -> None:
    found = seen([taken(1, date(2025, 5, 1))], Range.DATES, first=date(2025, 5, 1), last=date(2025, 5, 4)).calendar

    assert found.days[-1].local_date == date(2025, 5, 4)
    assert found.sessions == 1


@given(histories())
def test_the_rhythm_is_that_of_the_last_days(sessions: list[Taken]) -> None:
    found = seen(sessions).rhythm

    days = {one.local_date for one in sessions}
    assert found.week.days == sum(TODAY - timedelta(days=back) in days for back in range(7))
    assert found.four_weeks.days == sum(TODAY - timedelta(days=back) in days for back in range(28))
    assert [day.local_date for day in found.days] == [TODAY - timedelta(days=back) for back in range(27, -1, -1)]


def test_what_is_dated_after_today_is_left_out() -> None:
    found = seen([taken(1, TODAY + timedelta(days=1))], Range.ALL)

    assert (found.ever, found.since) == (0, None)


def test_an_empty_history_is_an_answer_too() -> None:
    for span in Range:
        found = seen([], span)

        assert (found.ever, found.shown, found.minutes.counted, found.body.areas) == (0, 0, 0, ())
