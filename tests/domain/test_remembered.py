"""What a person remembers: a session added by hand, and corrections that change nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.choices import Clothing, Kind, Position, Scale, Source, Status, Surface, When
from matcompanion.domain.limits import Placement
from matcompanion.domain.remembered import (
    MemoryProblem,
    blank,
    correction,
    positions_for,
    problem_of,
    renamed,
    surfaces_for,
    with_kind,
    with_stage,
    with_start,
    with_time,
)
from matcompanion.domain.session import Rating, Session, Stage
from tests.storage.session_examples import at_rest, on_the_mat, sessions

CATALOGUE = read_catalogue(resources.root())
OSLO = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 18, 20, 13, 44, 5, tzinfo=OSLO)
BED = Placement(Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT)
NEW = UUID(int=7)


def test_a_new_one_ended_just_now_and_was_added() -> None:
    session = blank(NEW, NOW, 4)

    assert session.ended_at == datetime(2026, 11, 18, 20, 10, tzinfo=OSLO)
    assert session.started_at == session.ended_at - timedelta(minutes=15)
    assert (session.id, session.kind, session.status, session.source) == (
        NEW,
        Kind.MAT,
        Status.COMPLETED,
        Source.ADDED,
    )
    assert (session.active_seconds, session.planned_seconds, session.breathing) == (900, 900, "natural")
    assert problem_of(session, NOW) is MemoryProblem.NO_AREA


def test_a_new_one_is_placed_like_the_last() -> None:
    stage = blank(NEW, NOW, 4, like=on_the_mat()).stages[0]

    assert stage.areas == ("mid_back", "lower_back")
    assert (stage.position, stage.surface, stage.clothing) == (Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT)
    assert stage.active_seconds == 900
    assert blank(NEW, NOW, 4, like=at_rest()).stages[0].areas == ()


def test_after_midnight_it_counts_for_the_day_before() -> None:
    night = datetime(2026, 11, 19, 2, 0, tzinfo=OSLO)

    assert blank(NEW, night, 4).local_date == date(2026, 11, 18)
    assert with_start(blank(NEW, NOW, 4), night, 4).local_date == date(2026, 11, 18)
    assert with_start(blank(NEW, NOW, 4), night, 0).local_date == date(2026, 11, 19)


def test_what_is_still_to_come_cannot_be_kept() -> None:
    session = with_stage(blank(NEW, NOW, 4), 0, areas=("neck",), placement=BED, active_seconds=900)
    assert problem_of(session, NOW) is None

    longer = with_stage(session, 0, areas=("neck",), placement=BED, active_seconds=1800)

    assert longer.ended_at == longer.started_at + timedelta(minutes=30)
    assert problem_of(longer, NOW) is MemoryProblem.AHEAD
    assert problem_of(replace(longer, source=Source.RECORDED), NOW) is None


def test_off_the_mat_there_is_nothing_to_lie_on() -> None:
    session = with_kind(blank(NEW, NOW, 4, like=on_the_mat()), Kind.REST)

    assert session.kind is Kind.REST
    assert [(stage.areas, stage.position, stage.surface, stage.clothing) for stage in session.stages] == [
        ((), None, None, None)
    ]
    assert problem_of(session, NOW) is None
    assert with_kind(session, Kind.MAT).kind is Kind.MAT


@given(sessions().filter(lambda session: session.stages != ()))
def test_a_correction_that_says_the_same_changes_nothing(session: Session) -> None:
    session = replace(session, source=Source.RECORDED)
    stage = session.stages[0]
    placed = stage.position and stage.surface and stage.clothing
    placement = Placement(stage.position, stage.surface, stage.clothing) if placed else None
    if placed or (stage.position, stage.surface, stage.clothing) == (None, None, None):
        kept = with_stage(
            replace(session, source=Source.RECORDED),
            0,
            areas=stage.areas,
            placement=placement,
            active_seconds=stage.active_seconds,
        )
        assert kept == replace(session, source=Source.RECORDED)


def test_other_minutes_change_the_whole() -> None:
    before = on_the_mat()

    after = with_stage(before, 1, areas=("neck",), placement=BED, active_seconds=1200)

    assert after.stages[1].active_seconds == 1200
    assert after.stages[1].planned_seconds == 300
    assert after.stages[0] == before.stages[0]
    assert after.active_seconds == 900 + 1200
    assert after.planned_seconds == before.planned_seconds
    assert after.ended_at == before.started_at + timedelta(seconds=2100 + 60)


def test_fewer_minutes_leave_the_end_of_a_recorded_one() -> None:
    before = on_the_mat()

    after = with_stage(before, 0, areas=before.stages[0].areas, placement=BED, active_seconds=300)

    assert after.active_seconds == 600
    assert after.ended_at == before.ended_at


def test_what_was_added_ends_with_its_minutes() -> None:
    session = with_stage(blank(NEW, NOW, 4), 0, areas=("neck",), placement=BED, active_seconds=300)

    assert session.ended_at == session.started_at + timedelta(minutes=5)
    assert (session.planned_seconds, session.stages[0].planned_seconds) == (300, 300)


def test_a_session_without_stages_has_its_own_time() -> None:
    assert with_time(at_rest(), 180).active_seconds == 180


def pained(*areas: str) -> Session:
    stages = tuple(Stage((area,), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 60, 60) for area in areas)
    return on_the_mat(stages=stages)


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        (("neck",), ("head",), {"neck": "head"}),
        (("neck", "feet"), ("feet", "head"), {"neck": "head"}),
        (("neck",), ("neck", "head"), {}),
        (("neck", "feet"), ("head", "calves"), {}),
        (("neck", "neck"), ("neck", "head"), {}),
        (("neck",), (), {}),
    ],
)
def test_an_area_that_took_the_place_of_one_was_meant(
    before: tuple[str, ...], after: tuple[str, ...], names: dict[str, str]
) -> None:
    assert correction(pained(*before), pained(*after)) == names


def test_ratings_go_with_a_corrected_area() -> None:
    ratings = (Rating(Scale.PAIN, When.BEFORE, 6, "neck"), Rating(Scale.TENSION, When.BEFORE, 7))

    moved = renamed(ratings, {"neck": "head"})

    assert [one.area for one in moved] == ["head", None]
    assert renamed(moved, {"head": "neck"}) == ratings
    assert renamed(ratings, {}) == ratings


def test_positions_reach_the_areas() -> None:
    assert positions_for(CATALOGUE, ("neck",)) == (Position.PILLOW_NECK, Position.ROLLED_NECK)
    assert positions_for(CATALOGUE, ("mid_back", "lower_back")) == (
        Position.PROP_SEAT,
        Position.LIE_SOFT,
        Position.LIE_HARD,
    )
    assert Position.PILLOW_NECK in positions_for(CATALOGUE, ("neck", "feet"))
    assert positions_for(CATALOGUE, ("elbow",)) == tuple(CATALOGUE.positions)
    assert surfaces_for(CATALOGUE, Position.LIE_HARD) == (Surface.HARD,)
