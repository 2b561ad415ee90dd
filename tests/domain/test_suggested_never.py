"""No history and no answers ever lead past the guide, to a locked place, or to two harder things in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain import limits, plan, plan_options
from matcompanion.domain.choices import Kind, Level, Position
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.progression import (
    Move,
    Past,
    Suggestion,
    allowed_on_areas,
    made_harder,
    stage_on,
    way_up,
)
from matcompanion.domain.restrictions import Restrictions
from tests.domain.progression.people import FIRST_DAY, RULES
from tests.domain.progression.test_never import histories
from tests.domain.screened import CATALOGUE, catalogue_for, restricted
from tests.domain.screening_samples import checks, profiles, some_answers

GUIDE_MOST = {Level.ONE: 15, Level.TWO: 45, Level.THREE: 45}
GUIDE_MOST_STANDING = 15
PLACES = [
    (area.id, track)
    for area in CATALOGUE.areas.values()
    for track in dict.fromkeys(limits.track_of(area, position) for position in area.positions)
]


def is_locked(mine: Restrictions, stage: PlannedStage) -> bool:
    """Whether anything of *stage* is what the answers forbid; asked of the answers and not of the limits."""
    how = stage.placement
    assert how is not None
    return (
        bool(mine.mat)
        or not mine.areas.keys().isdisjoint(stage.areas)
        or how.position in mine.positions
        or how.surface in mine.surfaces
        or how.clothing in mine.clothing
        or (CATALOGUE.positions[how.position].uses_pillow and not mine.pillow)
        or (mine.most is not None and stage.minutes > mine.most.minutes)
    )


def is_above(mine: Restrictions, level: Level) -> bool:
    return mine.highest is not None and list(Level).index(level) > list(Level).index(mine.highest.level)


def check_step(said: Suggestion) -> None:
    """One step makes one thing harder, and only a step up does."""
    assert said.rung is not None
    harder = made_harder(said.at, replace(said.rung, minutes=said.minutes))
    assert len(harder) <= 1
    assert not harder or said.move in (Move.UP, Move.BACK)


@given(
    history=histories(),
    later=st.integers(0, 120),
    answers=st.none() | some_answers,
    mat=profiles,
    check=checks,
    goal=st.sampled_from([None, *CATALOGUE.goals]),
    paced_sessions=st.integers(0, 60),
)
def test_no_history_and_no_answers_lead_past_the_guide_to_a_locked_place_or_to_two_harder_things(
    history, later, answers, mat, check, goal, paced_sessions
):
    past, last = history
    mine = restricted(answers, mat, check)
    catalogue = catalogue_for(mine)
    way = way_up(RULES, CATALOGUE, past)

    for area, track in PLACES:
        said = way.suggest(track, last + timedelta(days=later), past.level, allowed_on_areas(catalogue, (area,)))
        if said.rung is None:
            assert said.move is Move.PAUSE
            continue
        check_step(said)
        stage = stage_on(catalogue, (area,), said.rung, said.minutes)
        assert stage is not None
        assert stage.minutes <= GUIDE_MOST[said.rung.level]
        assert stage.placement.position is not Position.STAND or stage.minutes <= GUIDE_MOST_STANDING
        assert not is_locked(mine, stage)
        assert not is_above(mine, said.rung.level)
        level = limits.level_within(catalogue, max(past.level, said.rung.level, key=list(Level).index))
        offer = Plan(Kind.MAT, goal, level, plan.NATURAL_PATTERN, (stage,))
        pattern = plan_options.suggested_pattern(catalogue, offer, paced_sessions)
        assert plan.refusals_of(catalogue, replace(offer, pattern=pattern), paced_sessions=paced_sessions) == ()


@given(answers=st.none() | some_answers, mat=profiles, check=checks, level=st.sampled_from(Level))
def test_somebody_without_a_history_begins_inside_the_guide_and_their_answers(answers, mat, check, level):
    mine = restricted(answers, mat, check)
    catalogue = catalogue_for(mine)
    way = way_up(RULES, CATALOGUE, Past((), level=level))

    for area, track in PLACES:
        said = way.suggest(track, FIRST_DAY, level, allowed_on_areas(catalogue, (area,)))
        if said.rung is not None:
            stage = stage_on(catalogue, (area,), said.rung, said.minutes)
            assert stage is not None
            assert not is_locked(mine, stage)
            assert stage.minutes <= GUIDE_MOST[level]
            assert not is_above(mine, said.rung.level)
