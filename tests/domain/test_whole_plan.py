"""A whole plan, wherever it came from, is held against all limits at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain import fitting, limits, own_plan, plan
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface
from matcompanion.domain.limits import Placement, RefusalKind
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.screening import Answers
from tests.domain.own_plans import wishes
from tests.domain.screened import CATALOGUE, TODAY, catalogue_for, restricted, saying
from tests.domain.screening_samples import checks, profiles, some_answers

FLOOR = Placement(Position.LIE_HARD, Surface.HARD, Clothing.SHIRT)
SEAT = Placement(Position.PROP_SEAT, Surface.SEAT, Clothing.SHIRT)
LEGS = PlannedStage(("calves",), Placement(Position.REST_LEGS, Surface.SOFT, Clothing.CLOTH), 10)
NOBODY = catalogue_for(restricted(Answers((), TODAY)))


def on_back(how: Placement = FLOOR, minutes: int = 20, *more: PlannedStage, level: Level = Level.THREE) -> Plan:
    first = PlannedStage(("mid_back",), how, minutes)
    return Plan(Kind.MAT, "unwind", level, plan.NATURAL_PATTERN, (first, *more))


def kinds(catalogue, wished, **mine) -> list[RefusalKind]:
    return [refusal.kind for refusal in plan.refusals_of(catalogue, wished, **mine)]


def items(catalogue, wished, **mine) -> list[str]:
    refusals = plan.refusals_of(catalogue, wished, **mine)
    return [refusal.because.item for refusal in refusals if refusal.because is not None]


def test_a_plan_inside_all_limits_is_not_refused():
    assert plan.refusals_of(NOBODY, on_back()) == ()
    assert plan.refusal_of(NOBODY, on_back()) is None


@pytest.mark.parametrize(
    ("wished", "kind"),
    [
        (on_back(level=Level.ONE), RefusalKind.LEVEL),
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
    assert kinds(NOBODY, wished) == [kind]


@pytest.mark.parametrize(
    ("item", "wished"),
    [
        ("heart", on_back()),
        ("varicose", on_back(FLOOR, 20, LEGS)),
        ("getting_up", on_back()),
        ("thinners", on_back(minutes=20)),
        ("skin_thin", on_back(minutes=10)),
        ("minor", on_back(SEAT, 10)),
        ("allergy", on_back(replace(FLOOR, clothing=Clothing.BARE))),
        ("epilepsy", replace(on_back(), pattern="box4")),
        ("mental_panic", replace(on_back(), pattern="long6")),
    ],
)
def test_each_answer_is_asked(item, wished):
    assert plan.refusals_of(NOBODY, wished) == ()
    assert set(items(catalogue_for(saying(item, asked_on=None if item == "heart" else TODAY)), wished)) == {item}


def test_off_the_mat_an_hour_is_the_most_and_the_limits_of_the_mat_do_not_count():
    wished = Plan(Kind.REST, None, Level.ONE, plan.NATURAL_PATTERN, (PlannedStage((), None, 60),))
    careful = catalogue_for(saying("thinners"))

    assert kinds(careful, wished) == []
    assert kinds(careful, replace(wished, stages=(PlannedStage((), None, 61),))) == [RefusalKind.MINUTES_TOGETHER]


def test_a_mat_does_not_come_in_under_the_name_of_breathing():
    smuggled = replace(on_back(minutes=60), kind=Kind.BREATHING)
    forbidden = catalogue_for(saying("under7"))

    assert "under7" in items(forbidden, smuggled)
    assert RefusalKind.MINUTES in kinds(NOBODY, smuggled)
    assert fitting.fitted(forbidden, smuggled, Level.THREE).stages[0].placement is None


def test_holding_the_breath_and_pace_wait_until_the_person_may_do_them():
    wished = replace(on_back(), pattern="box4")

    assert kinds(NOBODY, wished, holds_confirmed=False) == [RefusalKind.PATTERN_HOLDS]
    assert kinds(NOBODY, wished, paced_sessions=0) == [RefusalKind.PATTERN_LATER]
    assert kinds(NOBODY, wished) == []


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


@given(wished=wild_plans, level=st.sampled_from(Level), answers=st.none() | some_answers, mat=profiles, check=checks)
def test_whatever_is_wished_what_is_fitted_is_allowed_and_unchanged_where_it_was(wished, level, answers, mat, check):
    catalogue = catalogue_for(restricted(answers, mat, check))
    wished = replace(wished, level=level, pattern=plan.NATURAL_PATTERN)

    found = fitting.fitted(catalogue, wished, level)

    assert plan.refusals_of(catalogue, found) == ()
    assert found.level is limits.level_within(catalogue, level)
    assert fitting.fitted(catalogue, found, found.level) == found
    if plan.refusals_of(catalogue, wished) == ():
        as_told = wished if wished.kind is Kind.MAT else fitting.off_the_mat(wished)
        assert replace(found, level=level) == as_told


@given(wished=wishes(), level=st.sampled_from(Level), answers=st.none() | some_answers, mat=profiles, check=checks)
def test_a_plan_that_was_kept_or_came_in_a_file_grants_nothing(wished, level, answers, mat, check):
    catalogue = catalogue_for(restricted(answers, mat, check))

    found = own_plan.fit(catalogue, wished, level)

    if found.plan is not None:
        assert plan.refusals_of(catalogue, found.plan) == ()
    else:
        assert found.changes
