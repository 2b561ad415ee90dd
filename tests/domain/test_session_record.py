"""The record that is made of a running session."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.choices import Clothing, EndReason, Kind, Level, Position, Scale, Status, Surface, When
from matcompanion.domain.limits import Placement
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.session import Rating
from matcompanion.domain.session_record import Beginning, record, whole_seconds
from tests.domain.breaths import MINUTE, live, run

OSLO = timezone(timedelta(hours=2))
START = datetime(2026, 7, 1, 1, 30, tzinfo=OSLO)
PLACEMENT = Placement(Position.LIE_HARD, Surface.HARD, Clothing.BARE)
BACK = PlannedStage(("mid_back", "lower_back"), PLACEMENT, 20)


def beginning(*stages: PlannedStage, kind: Kind = Kind.MAT, scale: float = 1.0) -> Beginning:
    plan = Plan(kind, "unwind", Level.TWO, "long6", stages or (BACK,))
    before = (Rating(Scale.TENSION, When.BEFORE, 7),)
    return Beginning(UUID(int=5), plan, START, 4, before, scale)


def test_a_finished_session_has_all_it_was() -> None:
    session = live(20)
    events = session.start(0)
    run(session, 0, 10 + 20 * MINUTE)
    end = START + timedelta(seconds=10 + 20 * MINUTE)

    kept = record(beginning(), session, events, end)

    assert (kept.id, kept.kind, kept.goal, kept.level) == (UUID(int=5), Kind.MAT, "unwind", Level.TWO)
    assert kept.status is Status.COMPLETED
    assert (kept.started_at, kept.ended_at) == (START, end)
    assert kept.breathing == "long6"
    assert (kept.planned_seconds, kept.active_seconds, kept.paused_seconds) == (1200, 1200, 0)
    (stage,) = kept.stages
    assert (stage.areas, stage.planned_seconds, stage.active_seconds) == (("mid_back", "lower_back"), 1200, 1200)
    assert Placement(stage.position, stage.surface, stage.clothing) == PLACEMENT
    assert kept.rating(Scale.TENSION, When.BEFORE) == 7
    assert [event.kind for event in kept.events] == ["started"]
    assert kept.time_scale == 1.0
    assert kept.end_reason is None


def test_before_the_day_starts_it_counts_for_the_day_before() -> None:
    assert record(beginning(), live(20), [], START).local_date.isoformat() == "2026-06-30"


def test_a_session_that_runs_is_running() -> None:
    session = live(20)
    run(session, 0, 100)
    session.pause(100)
    run(session, 100, 130)

    kept = record(beginning(), session, [], START)

    assert (kept.status, kept.active_seconds, kept.paused_seconds) == (Status.RUNNING, 90, 30)


def test_a_session_that_was_ended_says_why() -> None:
    session = live(20)
    run(session, 0, 100)
    session.end(100, EndReason.COMFORT)

    kept = record(beginning(scale=60), session, [], START)

    assert (kept.status, kept.end_reason, kept.time_scale) == (Status.ENDED_EARLY, EndReason.COMFORT, 60)


def test_off_the_mat_there_is_no_level_and_no_placement() -> None:
    kept = record(beginning(PlannedStage((), None, 20), kind=Kind.REST), live(20), [], START)

    assert kept.level is None
    assert (kept.stages[0].position, kept.stages[0].surface, kept.stages[0].clothing) == (None, None, None)


def test_stages_are_kept_one_by_one() -> None:
    session = live(5, 7)
    run(session, 0, 10 + 5 * MINUTE + 20 + 60)

    kept = record(beginning(BACK, BACK), session, [], START)

    assert [stage.active_seconds for stage in kept.stages] == [308, 52]  # the breath was finished
    assert [stage.planned_seconds for stage in kept.stages] == [300, 420]
    assert (kept.planned_seconds, kept.active_seconds) == (720, 360)


@given(st.lists(st.floats(0, 3000), max_size=4))
def test_whole_seconds_add_up(parts: list[float]) -> None:
    whole = whole_seconds(parts)

    assert sum(whole) == round(sum(parts)) or sum(whole) == pytest.approx(sum(parts), abs=0.5001)
    assert all(abs(one - other) <= 1 for one, other in zip(whole, parts, strict=True))
