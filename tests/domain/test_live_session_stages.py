"""The stages of a running session: each is led in, and its last out-breath is finished."""

from __future__ import annotations

import pytest

from matcompanion.domain.breathing import BreathPhase
from matcompanion.domain.session_instant import EventKind, State
from tests.domain.breaths import LEAD, MINUTE, kinds, live, run


def test_each_stage_is_led_in_and_its_time_is_kept() -> None:
    session = live(5, 7)

    end = LEAD + session.stage_planned[0]
    first = run(session, 0, end)
    moving = session.instant(end)
    second = run(session, end, LEAD + 20 + 12 * MINUTE)

    assert first[-1] == "move"
    assert (moving.state, moving.stage, moving.lead_left) == (State.LEAD_IN, 1, 20)
    assert second[0] == "stage"
    assert second[-1] == "time_up"
    assert session.stage_active == pytest.approx(session.stage_planned)
    assert sum(session.stage_active) == pytest.approx(12 * MINUTE)


def test_a_later_stage_begins_with_a_new_breath() -> None:
    session = live(5, 7)
    start = LEAD + session.stage_planned[0] + 20
    run(session, 0, start)

    assert session.instant(start + 1.99).breath.volume < 0.01
    assert session.instant(start + 2.2).breath.phase is BreathPhase.IN


@pytest.mark.parametrize("name", ["long6", "ease8", "box4", "r478"])
@pytest.mark.parametrize("minutes", [4, 5, 11])
def test_a_stage_before_the_last_ends_with_a_finished_out_breath(name: str, minutes: int) -> None:
    session = live(minutes, 7, name=name)
    end = session.stage_planned[0]

    run(session, 0, LEAD + end - 0.01)
    last = session.instant(LEAD + end - 0.01)

    assert 0 <= end - minutes * MINUTE <= 20
    assert (last.state, last.stage) == (State.RUNNING, 0)
    assert last.breath.volume == pytest.approx(0, abs=0.01)
    assert kinds(session.tick(LEAD + end + 0.01))[-1] == "move"
    assert session.total == (minutes + 7) * MINUTE


def test_a_stage_that_may_not_become_longer_ends_with_the_breath_before() -> None:
    session = live(30, 10)
    end = session.stage_planned[0]

    assert 30 * MINUTE - 10 < end <= 30 * MINUTE
    assert session.course.at(end - 0.01).volume == pytest.approx(0, abs=0.01)
    assert sum(session.stage_planned) == pytest.approx(40 * MINUTE)


def test_of_two_stages_that_may_not_become_longer_the_first_ends_with_the_breath_before() -> None:
    session = live(30, 30, most=None)
    first, second = session.stage_planned

    assert 30 * MINUTE - 10 < first < 30 * MINUTE
    assert second == 30 * MINUTE
    assert session.course.at(first - 0.01).volume == pytest.approx(0, abs=0.01)
    assert session.total == first + second
    assert session.stage_wanted == (30 * MINUTE, 30 * MINUTE)


def test_a_session_that_lost_a_breath_between_two_stages_ends_in_its_time() -> None:
    session = live(30, 30, most=None)

    happened = run(session, 0, LEAD + session.total + 60)

    assert happened[-1] == "time_up"
    assert session.active == pytest.approx(session.total)
    assert 60 * MINUTE - 10 < session.total < 60 * MINUTE


def test_without_a_pace_a_stage_ends_at_its_minute() -> None:
    assert live(5, 7, name="natural").stage_planned == (5 * MINUTE, 7 * MINUTE)


def test_a_breath_that_becomes_quicker_moves_the_end_of_the_stage_along() -> None:
    session = live(10, 7)
    run(session, 0, 400)

    for press in range(6):
        session.mark(400 + press, EventKind.MARK_TOO_SLOW)
        run(session, 400 + press, 401 + press)
        end = session.stage_planned[0]
        assert session.course.at(end - 0.01).volume == pytest.approx(0, abs=0.01)
        assert 0 <= end - 10 * MINUTE <= 10


def test_asked_for_again_and_again_the_end_of_a_stage_does_not_wander() -> None:
    session = live(10, 7)
    run(session, 0, 400)
    before = session.stage_planned

    for _ in range(5):
        session.extend(400, 5 * MINUTE)
        session.extend(400, -5 * MINUTE)
        session.extend(400, 0)

    assert session.stage_planned == pytest.approx(before)


def test_after_a_pause_in_the_last_breath_of_a_stage_no_new_one_begins() -> None:
    session = live(5, 7)
    end = LEAD + session.stage_planned[0]
    run(session, 0, end - 2)
    session.pause(end - 2)
    session.resume(end + 60)

    happened = run(session, end + 60, end + 62, step=0.5)

    assert happened == ["move"]
    assert 5 * MINUTE < session.active <= 5 * MINUTE + 10
