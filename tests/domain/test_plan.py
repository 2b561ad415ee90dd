"""Plans and limits, on the shipped content."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain import limits, plan
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface
from matcompanion.domain.limits import Placement, RefusalKind
from matcompanion.domain.plan import Plan, PlannedStage

CATALOGUE = read_catalogue(resources.root())
GUIDE_MOST = {Level.ONE: 15, Level.TWO: 45, Level.THREE: 45}


def suggested(area: str, level: Level, goal: str | None = None) -> PlannedStage:
    stage = plan.suggest_stage(CATALOGUE, (area,), level, CATALOGUE.goals[goal] if goal else None)
    assert stage is not None
    return stage


def test_a_first_timer_is_offered_a_seat_a_shirt_and_the_guides_ten_minutes():
    stage = suggested("mid_back", Level.ONE)

    assert stage.placement == Placement(Position.PROP_SEAT, Surface.SEAT, Clothing.SHIRT)
    assert stage.minutes == 10


def test_level_two_lies_down_on_something_soft_in_a_shirt():
    stage = suggested("lower_back", Level.TWO)

    assert stage.placement == Placement(Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT)
    assert stage.minutes == 15


def test_lying_on_the_floor_says_which_level_it_is_for():
    areas = plan.areas_of(CATALOGUE, ("mid_back",))

    refusal = limits.position_refusal(CATALOGUE, areas, Position.LIE_HARD, Level.ONE)

    assert refusal is not None
    assert (refusal.kind, refusal.level) == (RefusalKind.LEVEL, Level.THREE)


def test_bare_skin_on_a_soft_surface_is_for_level_two():
    areas = plan.areas_of(CATALOGUE, ("mid_back",))
    bare = Placement(Position.PROP_SEAT, Surface.SEAT, Clothing.BARE)

    refusal = limits.clothing_refusal(CATALOGUE, areas, bare, Level.ONE)

    assert refusal is not None
    assert refusal.kind in (RefusalKind.CLOTHING, RefusalKind.CLOTHING_LEVEL)


def test_a_seat_keeps_its_fifteen_minutes_at_every_level():
    areas = plan.areas_of(CATALOGUE, ("mid_back",))
    seat = Placement(Position.PROP_SEAT, Surface.SEAT, Clothing.SHIRT)

    assert limits.most_minutes(CATALOGUE, areas, seat, Level.THREE) == 15


def test_standing_is_never_longer_than_fifteen_minutes_and_not_for_level_one():
    areas = plan.areas_of(CATALOGUE, ("feet",))
    stand = Placement(Position.STAND, Surface.HARD, Clothing.BARE)

    refusal = limits.position_refusal(CATALOGUE, areas, Position.STAND, Level.ONE)

    assert refusal is not None
    assert refusal.level is Level.TWO
    assert limits.most_minutes(CATALOGUE, areas, stand, Level.TWO) == 10
    assert limits.most_minutes(CATALOGUE, areas, stand, Level.THREE) == 15


def test_a_position_that_does_not_reach_the_area_is_refused():
    areas = plan.areas_of(CATALOGUE, ("neck",))

    refusal = limits.position_refusal(CATALOGUE, areas, Position.STAND, Level.THREE)

    assert refusal is not None
    assert refusal.kind is RefusalKind.POSITION_ELSEWHERE


def test_stages_together_stay_inside_the_guides_longest_session():
    back = replace(suggested("mid_back", Level.TWO), minutes=40)
    neck = replace(suggested("neck", Level.TWO), minutes=5)
    draft = Plan(Kind.MAT, None, Level.TWO, "natural", (back, neck))

    assert plan.most_minutes_of_stage(CATALOGUE, draft, 0) == 40
    assert plan.most_minutes_of_stage(CATALOGUE, draft, 1) == 5


def test_what_was_done_last_comes_back_inside_the_limits():
    remembered = plan.remembered(
        Plan(Kind.MAT, None, Level.TWO, "natural", (replace(suggested("mid_back", Level.TWO), minutes=40),))
    ).stages[0]

    again = plan.suggest_stage(CATALOGUE, ("mid_back",), Level.TWO, None, remembered)
    lower = plan.suggest_stage(CATALOGUE, ("mid_back",), Level.ONE, None, remembered)

    assert again is not None
    assert again.minutes == 40
    assert lower is not None
    assert lower.placement == suggested("mid_back", Level.ONE).placement
    assert lower.minutes == 10


@pytest.mark.parametrize(
    ("sessions", "pattern"), [(0, "ease10"), (1, "ease10"), (2, "ease8"), (3, "ease8"), (4, "long6"), (90, "long6")]
)
def test_the_breath_gets_slower_with_practice(sessions, pattern):
    chosen = plan.suggest_pattern(CATALOGUE, ["long6"], paced_sessions=sessions, positions=[Position.PROP_SEAT])

    assert chosen == pattern


def test_holding_the_breath_is_refused_until_it_is_confirmed():
    refusal = plan.offers(CATALOGUE, "box4", 100, [Position.LIE_SOFT])

    assert refusal is not None
    assert refusal.kind is RefusalKind.PATTERN_HOLDS


@given(
    area=st.sampled_from(sorted(CATALOGUE.areas)),
    level=st.sampled_from(list(Level)),
    goal=st.sampled_from([None, *CATALOGUE.goals]),
)
def test_no_suggestion_breaks_a_limit(area, level, goal):
    stage = plan.suggest_stage(CATALOGUE, (area,), level, CATALOGUE.goals[goal] if goal else None)

    assert stage is not None
    assert stage.placement is not None
    areas = plan.areas_of(CATALOGUE, (area,))
    placement = stage.placement
    assert limits.position_refusal(CATALOGUE, areas, placement.position, level) is None
    assert limits.surface_refusal(CATALOGUE, areas, placement.position, placement.surface, level) is None
    assert limits.clothing_refusal(CATALOGUE, areas, placement, level) is None
    assert 1 <= stage.minutes <= limits.most_minutes(CATALOGUE, areas, placement, level) <= GUIDE_MOST[level]


def test_the_running_session_knows_how_long_each_stage_may_become():
    draft = Plan(Kind.MAT, None, Level.TWO, "long6", (suggested("mid_back", Level.TWO),))

    live = plan.live_plan(CATALOGUE, draft, 30)

    assert live.stage_seconds == (900,)
    assert live.stage_most == (2700,)
    assert (live.lead_in, live.settle, live.come_back) == (30, 60, 60)
