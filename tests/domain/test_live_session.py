"""The running session from its first second to the last: lead-in, phases, warmth, and both ways it ends."""

from __future__ import annotations

from itertools import pairwise

import pytest

from matcompanion.domain.choices import EndReason
from matcompanion.domain.session_instant import State
from tests.domain.breaths import LEAD, MINUTE, kinds, live, run


def test_a_session_runs_from_the_lead_in_to_the_end() -> None:
    session = live(20)

    happened = run(session, 0, LEAD + 20 * MINUTE)

    assert happened == [
        "stage", "settle_in", "warm_up", "deep_rest", "half_time", "come_back", "last_minute", "time_up",
    ]  # fmt: skip
    assert session.state is State.GETTING_UP
    assert session.completed
    assert session.active == pytest.approx(20 * MINUTE)


def test_the_lead_in_counts_down_and_is_no_active_time() -> None:
    session = live(20)

    run(session, 0, 4)
    instant = session.instant(4.5)

    assert (instant.state, instant.active) == (State.LEAD_IN, 0)
    assert instant.lead_left == pytest.approx(5.5)


def test_time_after_the_lead_in_counts_from_its_end() -> None:
    session = live(20)
    run(session, 0, 9.5)

    session.tick(11)

    assert session.active == pytest.approx(1)


def test_an_instant_between_two_ticks_goes_on_without_changing_anything() -> None:
    session = live(20)
    run(session, 0, 30)

    later = session.instant(30.4)

    assert later.active == pytest.approx(20.4)
    assert session.active == pytest.approx(20)
    assert later.left == pytest.approx(20 * MINUTE - 20.4)


def test_a_clock_that_stands_still_changes_nothing() -> None:
    session = live(20)
    run(session, 0, 30)

    assert session.tick(30) == []
    assert session.active == pytest.approx(20)


def test_each_event_carries_its_active_second() -> None:
    session = live(20)
    run(session, 0, 69)

    events = session.tick(71)

    assert [(event.kind, event.at_seconds) for event in events] == [("warm_up", 60)]


def test_the_natural_ends_shrink_in_a_short_session() -> None:
    session = live(2)

    settled, _, deep, total = session.bounds

    assert (settled, total) == (18, 120)
    assert deep <= 102


def test_the_paced_part_ends_before_the_session_on_an_out_breath() -> None:
    session = live(20)

    course = session.course

    assert course.at(course.paced_until).volume == pytest.approx(0, abs=1e-9)
    assert 19 * MINUTE - 10 < course.paced_until <= 19 * MINUTE


def test_warmth_rises_until_the_end_of_deep_rest_and_falls_to_the_end() -> None:
    session = live(20)
    run(session, 0, LEAD)
    settled, _, deep, total = session.bounds

    warmth = []
    for second in range(1, 20 * MINUTE):
        session.tick(LEAD + second)
        warmth.append(session.instant(LEAD + second).warmth)

    rising = warmth[: int(deep) - 1]
    assert warmth[int(settled) - 2] == 0
    assert all(one <= other for one, other in pairwise(rising))
    assert max(warmth) > 0.99
    assert warmth[-1] < 0.05
    assert total == 20 * MINUTE


def test_ending_early_keeps_the_time() -> None:
    session = live(20)
    run(session, 0, 310)

    events = session.end(310, EndReason.DIZZY)

    assert kinds(events) == ["ended_early"]
    assert (session.active, session.completed, session.end_reason) == (pytest.approx(300), False, EndReason.DIZZY)
    assert session.instant(315).since_end == pytest.approx(5)
    assert session.end(316, None) == []


def test_the_session_is_over_when_the_person_is_up() -> None:
    session = live(20)
    assert session.got_up(5) == []
    session.end(6, None)

    assert kinds(session.got_up(30)) == ["got_up"]

    assert session.state is State.OVER
    assert session.got_up(31) == []
