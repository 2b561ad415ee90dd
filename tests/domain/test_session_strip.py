"""The course of a session on one line: breath, pauses, marks."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from matcompanion.domain.choices import Clothing, Position, Surface
from matcompanion.domain.session import Session, SessionEvent, Stage
from matcompanion.domain.session_strip import Breathing, Strip, strip_of
from tests.storage.session_examples import at_rest, on_the_mat, sessions

PHASES = (
    SessionEvent(0.0, "started"),
    SessionEvent(60.0, "warm_up"),
    SessionEvent(240.0, "deep_rest"),
    SessionEvent(540.0, "come_back"),
    SessionEvent(600.0, "time_up"),
)


def strip(*events: SessionEvent, paced: bool = True, **changes: Any) -> Strip | None:
    stages = (Stage(("neck",), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 600, 600),)
    session = on_the_mat(**({"events": events, "active_seconds": 600, "stages": stages} | changes))
    return strip_of(session, paced=paced)


def test_the_breath_is_natural_then_slows_down_then_rests_and_comes_back() -> None:
    found = strip(*PHASES)

    assert found == Strip(
        600.0,
        (Breathing(0, 60, 0, 0), Breathing(60, 240, 0, 1), Breathing(240, 540, 1, 1), Breathing(540, 600, 0, 0)),
    )


def test_without_a_pattern_it_is_natural_throughout() -> None:
    found = strip(*PHASES, paced=False)

    assert found is not None
    assert {(one.depth, one.depth_at_end) for one in found.breathing} == {(0.0, 0.0)}


def test_who_breathes_freely_is_not_paced_again() -> None:
    found = strip(PHASES[1], SessionEvent(100.0, "breathe_freely"), PHASES[2])

    assert found is not None
    assert found.breathing == (Breathing(0, 60, 0, 0), Breathing(60, 100, 0, 1), Breathing(100, 600, 0, 0))


def test_pauses_and_marks_stand_where_they_were() -> None:
    eased, slow, mark = (
        SessionEvent(92.25, "mark_eased"),
        SessionEvent(200.0, "mark_too_slow"),
        SessionEvent(300.0, "mark"),
    )
    paused, gap = SessionEvent(100.0, "paused"), SessionEvent(400.0, "gap")

    found = strip(gap, mark, paused, SessionEvent(100.0, "resumed"), slow, eased)

    assert found is not None
    assert (found.breaks, found.marks) == ((paused, gap), (eased, slow, mark))


def test_later_stages_begin_where_the_ones_before_ended() -> None:
    stages = tuple(
        Stage(("neck",), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 200, seconds) for seconds in (300, 300, 0)
    )

    found = strip(*PHASES, stages=stages)

    assert found is not None
    assert found.stages == (300.0,)


@pytest.mark.parametrize(
    "events", [(), (SessionEvent(0.0, "started"), SessionEvent(600.0, "time_up")), (SessionEvent(700.0, "paused"),)]
)
def test_where_too_little_is_known_there_is_none(events: tuple[SessionEvent, ...]) -> None:
    assert strip(*events) is None
    assert strip_of(at_rest(active_seconds=0, events=PHASES[:2]), paced=True) is None


@given(sessions())
def test_of_any_session_the_stretches_follow_one_another(session: Session) -> None:
    found = strip_of(session, paced=True)

    if found is not None:
        assert found.breathing[0].begin == 0
        assert found.breathing[-1].end == found.seconds
        ends = [one.end for one in found.breathing]
        assert [one.begin for one in found.breathing[1:]] == ends[:-1]
        assert all(one.end > one.begin for one in found.breathing)
