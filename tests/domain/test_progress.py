"""Weeks, days and pairs from light rows, with the day given."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.choices import Kind, Scale
from matcompanion.domain.progress import (
    Calendar,
    DayTotal,
    Pair,
    Progress,
    Range,
    calendar,
    comparisons,
    progress,
    session_points,
    week_start,
    weekly,
)
from matcompanion.domain.statistics import Stage, Verdict

TODAY = date(2026, 11, 18)  # a Wednesday
MONDAY = date(2026, 11, 16)

days = st.dates(date(2024, 1, 1), TODAY)
totals = st.lists(
    st.builds(DayTotal, days, st.sampled_from(Kind), st.integers(0, 7200), st.integers(1, 3)),
    max_size=60,
    unique_by=lambda total: (total.local_date, total.kind),
)


def total(day: date, minutes: float, kind: Kind = Kind.MAT, sessions: int = 1) -> DayTotal:
    return DayTotal(day, kind, round(minutes * 60), sessions)


def pair(
    number: int,
    before: int = 5,
    after: int = 3,
    *,
    day: date = TODAY,
    scale: Scale = Scale.TENSION,
    area: str | None = None,
) -> Pair:
    return Pair(UUID(int=number), day, datetime.combine(day, time(20), UTC), Kind.MAT, scale, area, before, after)


@pytest.mark.parametrize(
    ("span", "weeks"),
    [(Range.FOUR_WEEKS, 4), (Range.THREE_MONTHS, 13), (Range.YEAR, 53)],
    ids=lambda value: str(value),
)
def test_a_range_is_whole_weeks_up_to_the_running_one(span: Range, weeks: int) -> None:
    first = span.first_day(TODAY, None)

    assert first == MONDAY - timedelta(weeks=weeks - 1)
    assert len(weekly([], first, TODAY)) == weeks


def test_all_begins_with_the_first_session() -> None:
    assert Range.ALL.first_day(TODAY, date(2025, 3, 5)) == date(2025, 3, 3)
    assert Range.ALL.first_day(TODAY, None) == MONDAY


@pytest.mark.parametrize(
    ("days", "span"),
    [(0, Range.FOUR_WEEKS), (23, Range.FOUR_WEEKS), (24, Range.THREE_MONTHS), (86, Range.THREE_MONTHS),
     (87, Range.YEAR), (900, Range.YEAR)],
)  # fmt: skip
def test_the_first_look_is_as_wide_as_the_history(days: int, span: Range) -> None:
    assert Range.holding(TODAY, TODAY - timedelta(days=days)) is span


def test_weeks_may_start_on_sunday() -> None:
    assert week_start(TODAY, 6) == date(2026, 11, 15)
    assert week_start(date(2026, 11, 15), 6) == date(2026, 11, 15)
    assert week_start(date(2026, 11, 15)) == date(2026, 11, 9)


@given(days, st.integers(0, 6))
def test_a_day_is_in_the_week_that_starts_before_it(day: date, first_weekday: int) -> None:
    start = week_start(day, first_weekday)

    assert start.weekday() == first_weekday
    assert 0 <= (day - start).days < 7


def test_a_week_adds_up_each_kind() -> None:
    rows = [
        total(MONDAY, 10.5),
        total(MONDAY, 5.5, Kind.REST),
        total(TODAY, 20, sessions=2),
        total(MONDAY - timedelta(days=1), 99),
    ]

    (week,) = weekly(rows, MONDAY, TODAY)

    assert (week.minutes(Kind.MAT), week.minutes(Kind.REST), week.minutes(Kind.BREATHING)) == (30, 5, 0)
    assert (week.total_minutes, week.sessions, week.last_day) == (36, 4, TODAY)


def test_a_week_without_sessions_is_there_and_empty() -> None:
    rows = [total(MONDAY - timedelta(weeks=2), 10), total(MONDAY, 10)]

    weeks = weekly(rows, MONDAY - timedelta(weeks=2), TODAY)

    assert [week.sessions for week in weeks] == [1, 0, 1]
    assert weeks[1].last_day is None


@given(totals, st.integers(0, 6))
def test_no_second_is_lost_or_counted_twice(rows: list[DayTotal], first_weekday: int) -> None:
    first = Range.ALL.first_day(TODAY, min((row.local_date for row in rows), default=None), first_weekday)

    weeks = weekly(rows, first, TODAY, first_weekday)
    shown = calendar(rows, first, TODAY)

    assert sum(sum(week.seconds.values()) for week in weeks) == sum(row.seconds for row in rows)
    assert sum(week.sessions for week in weeks) == sum(row.sessions for row in rows) == shown.sessions
    assert [day.local_date for day in shown.days] == [
        first + timedelta(days=index) for index in range((TODAY - first).days + 1)
    ]


def test_the_goal_is_counted_over_finished_weeks_since_the_first_session() -> None:
    rows = [total(MONDAY - timedelta(weeks=back), minutes) for back, minutes in ((3, 80), (2, 79.9), (0, 300))]

    found = progress(rows, [], Range.YEAR, TODAY, goal=80).minutes

    assert (found.goal, found.counted, found.reached) == (80, 3, 1)
    assert found.this_week.total_minutes == 300


def test_a_day_of_the_calendar_adds_up_all_kinds() -> None:
    shown = calendar([total(TODAY, 10), total(TODAY, 5, Kind.BREATHING, 2)], MONDAY, TODAY)

    assert isinstance(shown, Calendar)
    assert [(day.minutes, day.sessions) for day in shown.days] == [(0, 0), (0, 0), (15, 3)]
    assert (shown.sessions, shown.days_with) == (3, 1)


def test_the_calendar_shows_a_year_whatever_the_range() -> None:
    for span in Range:
        shown = progress([total(TODAY, 10)], [], span, TODAY).calendar

        assert shown.first_day == date(2025, 11, 17)
        assert shown.days[-1].local_date == TODAY


def test_what_is_dated_after_today_is_left_out() -> None:
    tomorrow = TODAY + timedelta(days=1)

    found = progress([total(tomorrow, 10)], [pair(1, day=tomorrow)], Range.ALL, TODAY)

    assert found.sessions == 0
    assert found.comparisons == {}


def test_several_areas_of_a_session_count_once_by_their_means() -> None:
    pairs = [pair(1, 6, 2, area="neck"), pair(1, 4, 3, area="feet")]

    (point,) = session_points(pairs)

    assert (point.before, point.after, point.change) == (5, 2.5, -2.5)


def test_points_come_oldest_first() -> None:
    early = TODAY - timedelta(days=3)

    points = session_points([pair(1), pair(2, day=early)])

    assert [point.session_id.int for point in points] == [2, 1]


def test_only_scales_with_a_pair_are_offered_tension_first() -> None:
    pairs = [pair(1, scale=Scale.PAIN), pair(2), pair(3, scale=Scale.MOOD)]

    assert list(comparisons(pairs, MONDAY, TODAY)) == [Scale.TENSION, Scale.PAIN]


def test_what_is_said_does_not_depend_on_the_range() -> None:
    long_ago = TODAY - timedelta(days=400)
    pairs = [pair(number, 6, 4, day=long_ago + timedelta(days=number)) for number in range(12)]

    narrow, wide = (
        progress([total(long_ago, 10)], pairs, span, TODAY).comparisons[Scale.TENSION]
        for span in (Range.FOUR_WEEKS, Range.ALL)
    )

    assert (len(narrow.shown), len(wide.shown)) == (0, 12)
    assert narrow.finding == wide.finding
    assert narrow.finding.verdict is Verdict.LOWER


def test_an_empty_history_is_an_answer_too() -> None:
    found = progress([], [], Range.YEAR, TODAY)

    assert isinstance(found, Progress)
    assert (found.sessions, found.minutes.counted, found.comparisons) == (0, 0, {})
    assert found.minutes.this_week.first_day == MONDAY


@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), max_size=20))
def test_each_pair_is_drawn_once(values: list[tuple[int, int]]) -> None:
    pairs = [pair(number, *value) for number, value in enumerate(values)]

    found = comparisons(pairs, MONDAY, TODAY)

    assert sum(len(comparison.shown) for comparison in found.values()) == len(values)
    if values:
        assert found[Scale.TENSION].finding.stage >= Stage.DOTS
