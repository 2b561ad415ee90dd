"""How far back is looked: ranges, weeks and periods."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress import Unit, periods
from matcompanion.domain.progress_view import Days, ProgressView, Range, week_start

TODAY = date(2026, 11, 18)  # a Wednesday
MONDAY = date(2026, 11, 16)

some_days = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("span", "weeks"), [(Range.FOUR_WEEKS, 4), (Range.THREE_MONTHS, 13), (Range.YEAR, 53)], ids=str
)
def test_a_range_is_whole_weeks_up_to_the_running_one(span: Range, weeks: int) -> None:
    days = ProgressView(span).days(TODAY, None)

    assert days == Days(MONDAY - timedelta(weeks=weeks - 1), TODAY)


def test_all_begins_with_the_week_of_the_first_session() -> None:
    assert ProgressView(Range.ALL).days(TODAY, date(2025, 3, 5)).first == date(2025, 3, 3)
    assert ProgressView(Range.ALL).days(TODAY, None) == Days(MONDAY, TODAY)


@pytest.mark.parametrize(
    ("back", "span"),
    [(0, Range.FOUR_WEEKS), (23, Range.FOUR_WEEKS), (24, Range.THREE_MONTHS), (86, Range.THREE_MONTHS),
     (87, Range.YEAR), (900, Range.YEAR)],
)  # fmt: skip
def test_the_first_look_is_as_wide_as_the_history(back: int, span: Range) -> None:
    assert ProgressView().range_for(TODAY, TODAY - timedelta(days=back)) is span


def test_a_range_that_was_chosen_stays() -> None:
    assert ProgressView(Range.FOUR_WEEKS).range_for(TODAY, date(2020, 1, 1)) is Range.FOUR_WEEKS


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2026, 3, 1), date(2026, 5, 1), Days(date(2026, 3, 1), date(2026, 5, 1))),
        (date(2026, 5, 1), date(2026, 3, 1), Days(date(2026, 3, 1), date(2026, 5, 1))),
        (None, date(2026, 5, 1), Days(date(2026, 1, 7), date(2026, 5, 1))),
        (date(2026, 3, 1), None, Days(date(2026, 3, 1), TODAY)),
        (date(2026, 3, 1), date(2027, 5, 1), Days(date(2026, 3, 1), TODAY)),
        (None, None, Days(date(2026, 1, 7), TODAY)),
    ],
)
def test_dates_may_be_open_and_come_in_any_order(first: date | None, last: date | None, days: Days) -> None:
    assert ProgressView(Range.DATES, first, last).days(TODAY, date(2026, 1, 7)) == days


@given(st.sampled_from(Range), some_days, st.none() | some_days, st.none() | some_days, st.none() | some_days)
def test_there_is_always_a_day_to_show(
    span: Range, today: date, earliest: date | None, first: date | None, last: date | None
) -> None:
    days = ProgressView(span, first, last).days(today, earliest)

    assert days.first <= days.last


def test_a_filter_leaves_something_out_and_a_range_does_not() -> None:
    assert not ProgressView(Range.DATES, TODAY, TODAY).filtered
    assert ProgressView(kind=Kind.MAT).filtered
    assert ProgressView(area="neck").filtered
    assert ProgressView(goal="unwind").filtered


@given(some_days)
def test_a_day_is_in_the_week_whose_monday_comes_before_it(day: date) -> None:
    start = week_start(day)

    assert start.weekday() == 0
    assert 0 <= (day - start).days < 7


@given(some_days, st.integers(0, 60_000), st.integers(20, 200))
def test_periods_cover_the_days_without_a_gap_and_are_not_too_many(first: date, length: int, most: int) -> None:
    days = Days(first, first + timedelta(days=length))

    found = periods(days, most)

    assert len(found) <= most
    assert found[0].days.first <= days.first <= found[0].days.last
    assert found[-1].days.first <= days.last <= found[-1].days.last
    assert all(b.days.first - a.days.last == timedelta(days=1) for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("years", "unit"), [(1, Unit.WEEK), (2, Unit.MONTH), (10, Unit.QUARTER), (40, Unit.YEAR), (300, Unit.DECADE)]
)
def test_the_longer_the_time_the_longer_its_periods(years: int, unit: Unit) -> None:
    found = periods(Days(TODAY - timedelta(days=365 * years), TODAY), 60)

    assert {period.unit for period in found} == {unit}


def test_months_quarters_and_decades_begin_where_the_calendar_has_them() -> None:
    day = Days(date(2026, 11, 18), date(2027, 2, 1))

    assert periods(day, 6)[0].days == Days(date(2026, 11, 1), date(2026, 11, 30))
    assert periods(Days(TODAY, TODAY.replace(year=2030)), 20)[0].days == Days(date(2026, 10, 1), date(2026, 12, 31))
    assert periods(Days(TODAY, TODAY.replace(year=2040)), 3)[0].days == Days(date(2020, 1, 1), date(2029, 12, 31))
