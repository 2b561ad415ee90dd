"""Practice is counted by local days, each once."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.statistics import Practice, practice

TODAY = date(2026, 11, 18)


def test_a_day_with_two_sessions_counts_once() -> None:
    assert practice([TODAY, TODAY, TODAY - timedelta(days=2)], TODAY, 7) == Practice(2, 7)


def test_the_last_seven_days_are_today_and_six_before() -> None:
    days = [TODAY + timedelta(days=shift) for shift in (1, 0, -6, -7)]

    assert practice(days, TODAY, 7).days == 2


@given(st.lists(st.integers(-40, 5)), st.sampled_from([7, 28]))
def test_there_are_never_more_days_than_days(shifts: list[int], of: int) -> None:
    days = [TODAY + timedelta(days=shift) for shift in shifts]

    assert practice(days, TODAY, of).days == len({shift for shift in shifts if -of < shift <= 0})
