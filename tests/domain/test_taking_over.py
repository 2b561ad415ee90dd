"""Plans that come from elsewhere, out of a file or from earlier, are held against the same limits as any other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain import fitting, limits, plan
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface
from matcompanion.domain.limits import Placement, RefusalKind
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.screening import Answers
from tests.domain.screened import CATALOGUE, TODAY, catalogue_for, restricted, saying
from tests.domain.screening_samples import checks, profiles, some_answers

FLOOR = Placement(Position.LIE_HARD, Surface.HARD, Clothing.SHIRT)
SEAT = Placement(Position.PROP_SEAT, Surface.SEAT, Clothing.SHIRT)
LEGS = PlannedStage(("calves",), Placement(Position.REST_LEGS, Surface.SOFT, Clothing.CLOTH), 10)
NOBODY = catalogue_for(restricted(Answers((), TODAY)))


def on_back(how: Placement = FLOOR, minutes: int = 20, *more: PlannedStage, level: Level = Level.THREE) -> Plan:
    first = PlannedStage(("mid_back",), how, minutes)
    return Plan(Kind.MAT, "unwind", level, plan.NATURAL_PATTERN, (first, *more))


def taken(catalogue, wished, level=Level.THREE, *, paced_sessions=100, holds_confirmed=True):
    return fitting.taken_over(
        catalogue, wished, level, paced_sessions=paced_sessions, holds_confirmed=holds_confirmed
    )


def kinds(found) -> list[RefusalKind]:
    return [refusal.kind for refusal in found.refusals]


def items(found) -> list[str]:
    return [refusal.because.item for refusal in found.refusals if refusal.because is not None]


def test_a_plan_inside_all_limits_comes_as_it_is():
    wished = on_back()

    found = taken(NOBODY, wished)

    assert found == fitting.TakenOver(wished, ())


def test_the_level_is_that_of_the_person_and_not_of_the_file():
    found = taken(NOBODY, on_back(), Level.ONE)

    assert kinds(found) == [RefusalKind.LEVEL]
    assert found.plan.level is Level.ONE
    assert found.plan.stages[0].placement == SEAT
    assert found.plan.minutes <= 15


def test_what_an_answer_forbids_is_left_out_with_its_reason():
    found = taken(catalogue_for(saying("varicose")), on_back(FLOOR, 20, LEGS))

    assert items(found) == ["varicose"]
    assert found.plan.areas == ("mid_back",)


def test_where_the_mat_waits_it_becomes_breathing():
    found = taken(catalogue_for(saying("heart")), on_back())

    assert "heart" in items(found)
    assert found.plan.kind is Kind.BREATHING
    assert all(stage.placement is None for stage in found.plan.stages)


@pytest.mark.parametrize(
    ("wished", "kind"),
    [
        (on_back(minutes=60), RefusalKind.MINUTES),
        (on_back(FLOOR, 40, PlannedStage(("lower_back",), FLOOR, 40)), RefusalKind.MINUTES_TOGETHER),
        (on_back(FLOOR, 5, *[PlannedStage(("lower_back",), FLOOR, 5)] * 4), RefusalKind.STAGES),
        (replace(on_back(), stages=()), RefusalKind.STAGES),
        (on_back(Placement(Position.STAND, Surface.HARD, Clothing.SHIRT)), RefusalKind.POSITION_ELSEWHERE),
        (on_back(Placement(Position.LIE_SOFT, Surface.HARD, Clothing.SHIRT)), RefusalKind.SURFACE),
        (on_back(Placement(Position.LIE_SOFT, Surface.SOFT, Clothing.SOCKS)), RefusalKind.CLOTHING),
        (replace(on_back(), stages=(PlannedStage(("neck",), None, 5),)), RefusalKind.POSITION_ELSEWHERE),
        (replace(on_back(), stages=(PlannedStage((), FLOOR, 5),)), RefusalKind.POSITION_ELSEWHERE),
    ],
)
def test_each_limit_of_the_guide_is_asked(wished, kind):
    found = taken(NOBODY, wished)

    assert kind in kinds(found)
    assert plan.refusals_of(NOBODY, found.plan) == ()


def test_off_the_mat_an_hour_is_the_most_and_the_limits_of_the_mat_do_not_count():
    wished = Plan(Kind.REST, None, Level.ONE, plan.NATURAL_PATTERN, (PlannedStage((), None, 90),))

    found = taken(catalogue_for(saying("thinners")), wished)

    assert kinds(found) == [RefusalKind.MINUTES_TOGETHER]
    assert items(found) == []
    assert found.plan.minutes == 60


def test_a_mat_does_not_come_in_under_the_name_of_breathing():
    smuggled = replace(on_back(minutes=60), kind=Kind.BREATHING)

    found = taken(catalogue_for(saying("under7")), smuggled)

    assert items(found) == ["under7"]
    assert found.plan.stages[0].placement is None


def test_holding_the_breath_and_pace_wait_until_the_person_may_do_them():
    wished = replace(on_back(), pattern="box4")

    assert kinds(taken(NOBODY, wished, holds_confirmed=False)) == [RefusalKind.PATTERN_HOLDS]
    assert kinds(taken(NOBODY, wished, paced_sessions=0)) == [RefusalKind.PATTERN_LATER]
    assert items(taken(catalogue_for(saying("epilepsy", asked_on=TODAY)), wished)) == ["epilepsy"]
    for found in (taken(NOBODY, wished, holds_confirmed=False), taken(NOBODY, wished, paced_sessions=0)):
        assert found.plan.pattern != "box4"


placements = st.none() | st.builds(
    Placement, st.sampled_from(Position), st.sampled_from(Surface), st.sampled_from(Clothing)
)
wild_stages = st.builds(
    PlannedStage,
    st.lists(st.sampled_from(list(CATALOGUE.areas)), max_size=2, unique=True).map(tuple),
    placements,
    st.integers(1, 120),
)
wild_plans = st.builds(
    Plan,
    st.sampled_from(Kind),
    st.sampled_from([None, *CATALOGUE.goals]),
    st.sampled_from(Level),
    st.sampled_from(list(CATALOGUE.patterns)),
    st.lists(wild_stages, max_size=6).map(tuple),
)


@given(
    wished=wild_plans,
    level=st.sampled_from(Level),
    answers=st.none() | some_answers,
    mat=profiles,
    check=checks,
    paced_sessions=st.integers(0, 60),
    holds_confirmed=st.booleans(),
)
def test_whatever_is_taken_over_is_allowed_and_unchanged_where_it_was(
    wished, level, answers, mat, check, paced_sessions, holds_confirmed
):
    catalogue = catalogue_for(restricted(answers, mat, check))
    mine = {"paced_sessions": paced_sessions, "holds_confirmed": holds_confirmed}

    found = taken(catalogue, wished, level, **mine)

    assert plan.refusals_of(catalogue, found.plan, **mine) == ()
    assert found.plan.level is limits.level_within(catalogue, level)
    if not found.refusals:
        assert found.plan == replace(wished, level=level)
    assert taken(catalogue, found.plan, found.plan.level, **mine) == fitting.TakenOver(found.plan, ())
