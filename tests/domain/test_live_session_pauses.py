"""Pauses of the running session, and gaps that nobody saw: the computer slept, the program hung."""

from __future__ import annotations

import pytest

from matcompanion.domain.breathing import BreathPhase
from matcompanion.domain.session_instant import Phase, State
from tests.domain.breaths import MINUTE, kinds, live, run


def test_a_pause_stops_the_time_and_the_breath() -> None:
    session = live(20)
    run(session, 0, 200)

    assert kinds(session.pause(201)) == ["paused"]
    paused = session.instant(201)
    run(session, 201, 261)

    assert session.instant(261) == paused
    assert session.active == pytest.approx(191)
    assert session.paused == pytest.approx(60)


def test_after_a_pause_an_in_breath_from_empty_follows() -> None:
    session = live(20)
    run(session, 0, 200)
    volume = session.instant(200).breath.volume
    session.pause(200)

    assert kinds(session.resume(230)) == ["resumed"]

    assert session.instant(230).breath.volume == pytest.approx(volume)
    assert session.instant(231.99).breath.volume < 0.01
    assert session.instant(232.1).breath.phase is BreathPhase.IN


def test_the_lead_in_can_be_paused() -> None:
    session = live(20)
    run(session, 0, 4)

    session.pause(4)
    run(session, 4, 60)
    waiting = session.instant(60)
    session.resume(60)
    happened = run(session, 60, 66)

    assert (waiting.state, waiting.lead_left) == (State.PAUSED, pytest.approx(6))
    assert happened == ["stage", "settle_in"]
    assert session.active == pytest.approx(0)


def test_a_second_pause_and_a_resume_without_a_pause_do_nothing() -> None:
    session = live(20)
    run(session, 0, 100)

    assert session.resume(100) == []
    session.pause(100)
    assert session.pause(101) == []


def test_a_computer_that_slept_pauses_the_session() -> None:
    session = live(20)
    run(session, 0, 100)

    events = session.tick(100 + 3600)

    assert kinds(events) == ["gap", "paused"]
    assert session.state is State.PAUSED
    assert session.active == pytest.approx(90)
    assert session.uncounted_gap == pytest.approx(3600)


def test_only_a_sleep_that_is_known_is_called_one() -> None:
    session = live(20)
    run(session, 0, 100)

    session.tick(110)
    assert not session.gap_was_sleep

    session.resume(110)
    session.gap(110, 3600, slept=True)
    assert session.gap_was_sleep


def test_a_gap_can_be_counted_after_all() -> None:
    session = live(20)
    run(session, 0, 100)
    session.gap(100, 120)

    session.count_gap()
    session.count_gap()

    assert session.active == pytest.approx(210)
    assert session.stage_active == (pytest.approx(210),)


def test_a_phase_that_began_in_a_counted_gap_is_told_when_the_session_goes_on() -> None:
    session = live(20)
    run(session, 0, 100)
    session.gap(100, 17.5 * MINUTE)
    session.count_gap()

    happened = kinds(session.resume(200))

    assert session.phase_at(session.active) is Phase.COME_BACK
    assert happened == ["resumed", "come_back"]


def test_a_counted_gap_ends_at_the_end_of_the_stage() -> None:
    session = live(5)
    run(session, 0, 100)
    session.gap(100, 3600)
    session.count_gap()

    happened = [*kinds(session.resume(200)), *kinds(session.tick(201))]

    assert session.active == 5 * MINUTE
    assert happened == ["resumed", "time_up"]


def test_a_gap_while_paused_is_a_longer_pause() -> None:
    session = live(20)
    run(session, 0, 100)
    session.pause(100)

    assert session.gap(400, 300) == []
    assert session.tick(4000) == []

    assert session.paused == pytest.approx(3900)


def test_a_gap_in_the_lead_in_lets_it_go_on_where_it_was() -> None:
    session = live(20)
    run(session, 0, 4)

    assert session.tick(1000) == []

    assert session.instant(1000).lead_left == pytest.approx(6)


def test_a_gap_after_the_end_is_none() -> None:
    session = live(20)
    run(session, 0, 100)
    session.end(100, None)

    assert session.gap(500, 400) == []
    assert session.instant(500).since_end == 400
