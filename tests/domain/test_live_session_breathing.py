"""How the breath of a running session answers: marks, another pattern, breathing freely."""

from __future__ import annotations

import pytest

from matcompanion.domain.breathing import BreathPhase
from matcompanion.domain.session_instant import EventKind, Phase
from tests.domain.breaths import LEAD, MINUTE, kinds, live, pacing, run


def test_marks_are_kept_with_their_second() -> None:
    session = live(20)
    run(session, 0, 52)

    (event,) = session.mark(52, EventKind.MARK_EASED)

    assert (event.at_seconds, event.kind) == (42, "mark_eased")


def test_too_slow_makes_the_next_breath_quicker() -> None:
    session = live(20)
    run(session, 0, 600)
    before = session.instant(600).breath

    session.mark(600, EventKind.MARK_TOO_SLOW)
    run(session, 600, 620)

    assert before.per_minute == pytest.approx(6)
    assert session.instant(620).breath.per_minute == pytest.approx(60 / 9.5)


def test_too_slow_in_natural_breathing_is_only_a_mark() -> None:
    session = live(20)
    run(session, 0, 40)
    course = session.course

    session.mark(40, EventKind.MARK_TOO_SLOW)

    assert session.course == course


def test_breathing_can_become_natural_at_once() -> None:
    session = live(20)
    run(session, 0, 600)

    session.change_pacing(600, pacing("natural"))

    assert session.instant(601).breath.phase is BreathPhase.NATURAL
    assert session.phase_at(session.active) is Phase.DEEP_REST


def test_who_is_short_of_breath_breathes_freely_to_the_end() -> None:
    session = live(20)
    run(session, 0, 600)

    assert kinds(session.breathe_freely(600)) == ["breathe_freely"]
    now = session.instant(600.5).breath
    session.pause(700)
    session.resume(710)
    run(session, 710, 720)

    assert now.phase is BreathPhase.NATURAL
    assert session.instant(720).breath.phase is BreathPhase.NATURAL


def test_natural_breathing_goes_through_the_phases_without_a_pace() -> None:
    session = live(20, name="natural")

    happened = run(session, 0, LEAD + 20 * MINUTE)

    assert happened[1:4] == ["settle_in", "warm_up", "deep_rest"]
    assert happened[-1] == "time_up"


def test_another_pattern_begins_with_the_next_breath_and_is_told() -> None:
    session = live(20)
    run(session, 0, 600)
    now = session.course.segment_at(session.active).cycle

    events = session.change_pacing(600, pacing("ease8"))

    later = session.course.cycles[now + 1 :]
    assert kinds(events) == ["breathing"]
    assert session.course.segment_at(session.active).cycle == now
    assert {cycle.seconds for cycle in later} == {7.5}


def test_another_pattern_while_coming_back_changes_nothing() -> None:
    session = live(20)
    run(session, 0, LEAD + session.course.paced_until + 0.1, step=0.1)
    before = session.course

    events = session.change_pacing(LEAD + session.course.paced_until + 0.1, pacing("ease8"))

    assert events == []
    assert session.course is before
    assert session.phase_at(session.active) is Phase.COME_BACK


def test_breathing_freely_while_coming_back_does_not_bring_deep_rest_back() -> None:
    session = live(20)
    end = session.course.paced_until
    run(session, 0, LEAD + end + 0.1, step=0.1)

    session.breathe_freely(LEAD + end + 0.1)

    assert session.phase_at(session.active) is Phase.COME_BACK
