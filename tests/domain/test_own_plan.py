"""Plans that were kept or given: they grant nothing, and say why they are not as they were written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain import limits, plan
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface
from matcompanion.domain.limits import RefusalKind
from matcompanion.domain.own_plan import (
    LONGEST_NAME,
    MOST_OWN_PLANS,
    ChangeKind,
    cleaned,
    fit,
    own_plan_of,
    with_plan,
    without_plan,
)
from matcompanion.domain.plan import Plan
from matcompanion.domain.plan_check import problem_of
from matcompanion.domain.settings import OwnPattern, OwnPlan, StageChoice
from tests.domain.own_plans import CATALOGUE, EVENING, plans, wishes
from tests.domain.screened import ITEMS, catalogue_for, saying

LEVELS = st.sampled_from(Level)


@given(plans())
def test_a_plan_that_was_kept_comes_back_as_it_was(made: Plan) -> None:
    kept = own_plan_of(made, "Mine", ())

    fitted = fit(CATALOGUE, kept, made.level)

    assert fitted.changes == ()
    assert fitted.plan is not None
    assert replace(fitted.plan, pattern=made.pattern) == made


@given(plans())
def test_what_the_program_offers_the_guide_allows(made: Plan) -> None:
    assert problem_of(CATALOGUE, own_plan_of(made, "Mine", ())) is None


@pytest.mark.parametrize("level", [Level.TWO, Level.THREE])
def test_areas_with_nothing_left_to_wear_together_are_left_out_with_the_answer(level: Level) -> None:
    catalogue = catalogue_for(saying("skin_cond", areas=("neck",)))  # no bare skin, all that these two could share
    together = replace(EVENING, stages=(StageChoice(("hips_glutes", "shoulders_upper_back"), None, None, None, 10),))

    fitted = fit(catalogue, together, level)

    assert fitted.plan is None
    assert [change.kind for change in fitted.changes] == [ChangeKind.LEFT_OUT]
    assert fitted.changes[0].refusal is not None
    assert fitted.changes[0].refusal.kind is RefusalKind.ANSWERS


@given(wishes(), LEVELS, st.lists(st.sampled_from(ITEMS), max_size=2))
def test_no_plan_leads_past_a_limit(wished: OwnPlan, level: Level, true: list[str]) -> None:
    catalogue = catalogue_for(saying(*true, areas=("neck",)))

    fitted = fit(catalogue, wished, level).plan

    if fitted is not None:
        assert plan.refusal_of(catalogue, fitted) is None
        assert fitted.minutes <= limits.most_minutes_of(catalogue, fitted.kind)
        assert limits.level_refusal(catalogue, fitted.level) is None


@given(wishes(), LEVELS)
def test_whatever_is_not_as_it_was_written_is_told(wished: OwnPlan, level: Level) -> None:
    fitted = fit(CATALOGUE, wished, level)

    stages = fitted.plan.stages if fitted.plan is not None else ()
    left_out = {change.number for change in fitted.changes if change.kind is ChangeKind.LEFT_OUT}
    kept = [(n, choice) for n, choice in enumerate(wished.stages, 1) if n not in left_out]
    assert len(kept) == len(stages)
    for (number, choice), stage in zip(kept, stages, strict=True):
        told = {change.kind for change in fitted.changes if change.number == number}
        assert (choice.minutes == stage.minutes) is (ChangeKind.MINUTES not in told)
        if stage.placement is not None:
            moved = choice.position not in (None, stage.placement.position)
            assert moved is (ChangeKind.POSITION in told)
    assert all(change.refusal is not None for change in fitted.changes)


def test_a_plan_for_the_bed_becomes_one_for_the_sofa_and_says_which_level_it_is_for() -> None:
    fitted = fit(CATALOGUE, EVENING, Level.ONE)

    assert fitted.plan is not None
    first = fitted.plan.stages[0].placement
    assert first is not None
    assert first.position is Position.PROP_SEAT
    change = fitted.changes[0]
    assert (change.kind, change.number) == (ChangeKind.POSITION, 1)
    assert change.refusal is not None
    assert (change.refusal.kind, change.refusal.level) == (RefusalKind.LEVEL, Level.TWO)


def test_what_is_left_out_is_chosen_as_suits_the_person() -> None:
    open_plan = OwnPlan("Back", stages=(StageChoice(("mid_back",), None, None, None, 12),))

    found = {level: fit(CATALOGUE, open_plan, level) for level in Level}

    positions = [made.plan.stages[0].placement.position for made in found.values() if made.plan]
    assert positions == [Position.PROP_SEAT, Position.LIE_SOFT, Position.LIE_HARD]
    assert [made.plan.minutes for made in found.values() if made.plan] == [12, 12, 12]
    assert not any(made.changes for made in found.values())


def test_stages_that_are_too_long_together_lose_minutes_from_the_end() -> None:
    long = StageChoice(("lower_back",), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 25)
    wished = OwnPlan("Long", stages=(long, replace(long, areas=("mid_back",)), replace(long, areas=("calves",))))

    fitted = fit(CATALOGUE, wished, Level.TWO)

    assert fitted.plan is not None
    assert [stage.minutes for stage in fitted.plan.stages] == [25, 20]
    told = [(change.kind, change.number) for change in fitted.changes]
    assert (ChangeKind.MINUTES, 2) in told
    assert (ChangeKind.LEFT_OUT, 3) in told


def test_somebody_whom_the_mat_is_not_for_is_offered_nothing_and_told_why() -> None:
    blocking = next(item for item in ITEMS if saying(item).mat)

    fitted = fit(catalogue_for(saying(blocking)), EVENING, Level.TWO)

    assert fitted.plan is None
    assert [change.kind for change in fitted.changes] == [ChangeKind.LEFT_OUT] * 2
    assert all(change.refusal is not None and change.refusal.because for change in fitted.changes)


def test_a_breath_of_ones_own_goes_with_the_plan() -> None:
    own = OwnPattern(4, 0, 7, 0)
    made = Plan(Kind.BREATHING, None, Level.ONE, "custom_2", (plan.PlannedStage((), None, 10),))

    kept = own_plan_of(made, " Mine ", (None, own))

    assert (kept.name, kept.breathing, kept.own_breath) == ("Mine", None, own)


@pytest.mark.parametrize(
    ("stage", "field", "kind", "number"),
    [
        (StageChoice(("neck",), Position.STAND, None, None, 5), "position", RefusalKind.POSITION_ELSEWHERE, None),
        (StageChoice(("neck", "feet"), None, None, None, 5), "position", RefusalKind.POSITION_ELSEWHERE, None),
        (StageChoice(("neck",), Position.PILLOW_NECK, Surface.SEAT, None, 5), "surface", RefusalKind.SURFACE, None),
        (
            StageChoice(("neck",), Position.PILLOW_NECK, Surface.SOFT, Clothing.SOCKS, 5),
            "clothing",
            RefusalKind.CLOTHING,
            None,
        ),
        (StageChoice(("neck",), None, None, None, 30), "minutes", RefusalKind.MINUTES, 20),
        (StageChoice(("mid_back",), None, None, None, 46), "minutes", RefusalKind.MINUTES, 45),
    ],
)
def test_what_is_for_nobody_is_found(stage: StageChoice, field: str, kind: RefusalKind, number: int | None) -> None:
    problem = problem_of(CATALOGUE, OwnPlan("Odd", stages=(stage,)))

    assert problem is not None
    assert (problem.number, problem.field) == (1, field)
    assert problem.refusal is not None
    assert (problem.refusal.kind, problem.refusal.number) == (kind, number)


def test_stages_too_long_together_are_for_nobody() -> None:
    stage = StageChoice(("mid_back",), None, None, None, 30)

    problem = problem_of(CATALOGUE, OwnPlan("Long", stages=(stage, stage)))

    assert problem is not None
    assert problem.refusal is not None
    assert (problem.number, problem.refusal.number) == (0, 45)


def test_a_breath_too_slow_for_anybody_is_found() -> None:
    slow = OwnPlan("Slow", Kind.BREATHING, own_breath=OwnPattern(20, 20, 20, 20), stages=EVENING.stages[:1])

    problem = problem_of(CATALOGUE, slow)

    assert problem is not None
    assert problem.breath is not None


def test_plans_have_names_of_their_own_and_none_is_there_twice() -> None:
    other = replace(EVENING, breathing="ease8")

    kept = with_plan(with_plan(with_plan((), EVENING), other), EVENING)
    kept = with_plan(kept, other)

    assert [known.name for known in kept] == ["Back, then neck", "Back, then neck (2)"]
    assert without_plan(kept, kept[0]) == kept[1:]


def test_there_are_never_more_plans_than_can_be_overlooked() -> None:
    kept: tuple[OwnPlan, ...] = ()

    for number in range(MOST_OWN_PLANS + 5):
        kept = with_plan(kept, replace(EVENING, name=f"Plan {number}"))

    assert len(kept) == MOST_OWN_PLANS


@given(st.text())
def test_a_name_is_one_line_that_can_be_seen(text: str) -> None:
    name = cleaned(text, LONGEST_NAME)

    assert len(name) <= LONGEST_NAME
    assert name.isprintable()
    assert name == cleaned(name, LONGEST_NAME)
