"""Whatever is answered in the safety check: no plan that is not allowed, and breathing open to everybody."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain import fitting, limits, plan
from matcompanion.domain.choices import Kind, Level
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.screening import Answer
from tests.domain.screened import CATALOGUE, EVERY_AREA, ITEMS, catalogue_for, refused_areas, restricted
from tests.domain.screening_samples import checks, profiles, some_answers

GUIDE_MOST = {Level.ONE: 15, Level.TWO: 45, Level.THREE: 45}


@given(
    answers=st.one_of(st.none(), some_answers),
    mat=profiles,
    check=checks,
    area=st.sampled_from(sorted(EVERY_AREA)),
    level=st.sampled_from(list(Level)),
    goal=st.sampled_from([None, *CATALOGUE.goals]),
)
def test_no_answers_ever_yield_a_plan_that_is_not_allowed(answers, mat, check, area, level, goal):
    mine = restricted(answers, mat, check)
    catalogue = catalogue_for(mine)
    stage = plan.suggest_stage(CATALOGUE, (area,), level, None)
    wished = Plan(Kind.MAT, goal, level, plan.NATURAL_PATTERN, (stage, stage))

    offer = fitting.fitted(catalogue, wished, level)

    assert plan.refusal_of(catalogue, offer) is None
    assert (offer.kind is Kind.MAT) == (refused_areas(mine) != EVERY_AREA)
    assert not set(offer.areas) & refused_areas(mine) or offer.kind is Kind.BREATHING
    if offer.kind is Kind.MAT:
        assert offer.minutes <= limits.most_minutes_of(catalogue, Kind.MAT)
        for each in offer.stages:
            assert each.minutes <= GUIDE_MOST[offer.level]
            assert each.placement.position not in mine.positions
            assert each.placement.surface not in mine.surfaces
            assert each.placement.clothing not in mine.clothing


@given(answers=some_answers, mat=profiles, check=checks, more=st.sampled_from(ITEMS))
def test_one_more_answer_never_allows_more(answers, mat, check, more):
    fewer = restricted(answers.without([more]), mat, check)

    mine = restricted(answers.with_answer(Answer(more)), mat, check)

    assert refused_areas(fewer) <= refused_areas(mine)
    assert len(fewer.mat) <= len(mine.mat)
    for kept in ("positions", "surfaces", "clothing"):
        assert set(getattr(fewer, kept)) <= set(getattr(mine, kept))


@given(answers=st.one_of(st.none(), some_answers), mat=profiles, check=checks, kind=st.sampled_from([*Kind][1:]))
def test_no_answers_ever_close_breathing_or_rest(answers, mat, check, kind):
    catalogue = catalogue_for(restricted(answers, mat, check))
    wished = Plan(kind, None, Level.ONE, plan.NATURAL_PATTERN, (PlannedStage((), None, 60),))

    assert fitting.fitted(catalogue, wished, Level.ONE) == wished
    assert plan.refusal_of(catalogue, wished) is None
