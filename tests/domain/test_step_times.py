"""Which step is shown when: they end where the session begins, and none of them needs an answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.step_times import (
    GET_UP_SECONDS,
    LAST_SECONDS,
    STEP_SECONDS,
    step_after_end,
    step_before_start,
)

counts = st.integers(1, 8)


def test_five_steps_fill_the_usual_half_minute() -> None:
    shown = [step_before_start(5, left) for left in (30, 29.9, 25.1, 25, 20, 15, 10, 5.1, 5, 0.1)]

    assert shown == [0, 0, 0, 1, 2, 3, 4, 4, None, None]


def test_in_a_short_time_the_first_steps_are_left_out() -> None:
    assert step_before_start(5, 15) == 3
    assert step_before_start(5, 10) == 4
    assert step_before_start(5, 5.0) is None


def test_in_a_long_time_the_first_step_waits() -> None:
    assert {step_before_start(3, left) for left in range(21, 300)} == {0}


def test_without_steps_there_is_nothing_to_show() -> None:
    assert step_before_start(0, 30) is None
    assert step_after_end(0, 5) is None


@pytest.mark.parametrize(("since", "step"), [(0, 0), (7.9, 0), (8, 1), (15.9, 1), (16, 2), (600, 2)])
def test_after_the_end_one_step_after_the_other_is_pointed_out(since: float, step: int) -> None:
    assert step_after_end(3, since) == step


@given(count=counts, left=st.floats(0, 600), later=st.floats(0, 600))
def test_steps_only_go_forward_as_the_time_runs_out(count: int, left: float, later: float) -> None:
    before, after = (step_before_start(count, at) for at in (max(left, later), min(left, later)))

    assert after is None or (before is not None and before <= after)


@given(count=counts, left=st.floats(0, 600))
def test_the_last_step_stands_its_whole_time_before_the_eyes_close(count: int, left: float) -> None:
    shown = step_before_start(count, left)

    assert (shown is None) == (left <= LAST_SECONDS)
    if LAST_SECONDS < left <= LAST_SECONDS + STEP_SECONDS:
        assert shown == count - 1
    assert shown is None or 0 <= shown < count


@given(count=counts, since=st.floats(0, 6000))
def test_every_step_of_getting_up_has_its_turn(count: int, since: float) -> None:
    turns = [step_after_end(count, n * GET_UP_SECONDS) for n in range(count)]

    assert turns == list(range(count))
    assert step_after_end(count, since) in turns
