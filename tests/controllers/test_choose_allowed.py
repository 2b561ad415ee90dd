"""Whatever is pressed, and whatever is answered on the way, the plan on the card is one that this person may do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matcompanion.controllers.own_plans import OwnPlansController
from matcompanion.domain import plan
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface
from matcompanion.domain.limits import Placement
from matcompanion.domain.plan import PlannedStage
from matcompanion.domain.screening import Answer, MatProfile
from matcompanion.domain.screening_items import Kept
from matcompanion.domain.settings import LastChoice, Settings, StageChoice
from tests.domain.own_plans import wishes
from tests.domain.screened import CATALOGUE, ITEMS, SCREENING, TODAY
from tests.person import Person

AREAS = list(CATALOGUE.areas)
areas = st.sampled_from(AREAS)
placements = st.builds(Placement, st.sampled_from(Position), st.sampled_from(Surface), st.sampled_from(Clothing))
stages = st.builds(PlannedStage, areas.map(lambda area: (area,)), placements, st.integers(1, 90))
given_answers = st.lists(
    st.builds(
        Answer,
        st.sampled_from([item for item in ITEMS if SCREENING.items[item].kept in (Kept.ANSWERS, Kept.TODAY)]),
        st.lists(areas, max_size=2).map(tuple),
        st.sampled_from([None, TODAY]),
    ),
    max_size=3,
)
presses = st.one_of(
    st.tuples(st.just("choose_area"), areas),
    st.tuples(st.just("add_stage"), areas),
    st.tuples(st.just("remove_stage"), st.integers(0, 3)),
    st.tuples(st.just("choose_goal"), st.sampled_from([None, *CATALOGUE.goals])),
    st.tuples(st.just("choose_kind"), st.sampled_from(Kind)),
    st.tuples(st.just("choose_position"), st.sampled_from(Position)),
    st.tuples(st.just("choose_surface"), st.sampled_from(Surface)),
    st.tuples(st.just("choose_clothing"), st.sampled_from(Clothing)),
    st.tuples(st.just("choose_minutes"), st.integers(-5, 120)),
    st.tuples(st.just("choose_pattern"), st.sampled_from(list(CATALOGUE.patterns))),
    st.tuples(st.just("put_stage"), stages),
    st.tuples(st.just("set_paced_sessions"), st.integers(0, 50)),
)
answering = st.one_of(
    st.tuples(st.just("says"), given_answers),
    st.tuples(st.just("sore"), areas),
    st.tuples(st.just("today"), st.sampled_from(["fever", "sedated", "low_bp"])),
    st.tuples(st.just("mat"), st.builds(MatProfile, st.booleans(), st.booleans(), st.booleans(), st.booleans())),
    st.tuples(st.just("forget"), st.none()),
    st.tuples(st.just("level"), st.sampled_from(Level)),
    st.tuples(st.just("holds"), st.booleans()),
    st.tuples(st.just("own_plan"), wishes()),
)
last_choices = st.builds(
    LastChoice,
    st.sampled_from(Kind),
    st.sampled_from([None, *CATALOGUE.goals, "gone"]),
    st.sampled_from([None, *CATALOGUE.patterns, "gone"]),
    st.lists(
        st.builds(
            StageChoice,
            st.lists(st.sampled_from([*AREAS, "gone"]), max_size=2).map(tuple),
            st.none() | st.sampled_from(Position),
            st.none() | st.sampled_from(Surface),
            st.none() | st.sampled_from(Clothing),
            st.integers(1, 600),
        ),
        max_size=5,
    ).map(tuple),
)


def answer(person: Person, what: str, value: object) -> None:
    screening = person.screening
    if what == "says":
        screening.answer(value, keep=True)
    elif what == "sore":
        screening.say_sore((value,), on=True)
    elif what == "today":
        screening.say_today(value, on=True)
    elif what == "mat":
        screening.change_mat(value)
    elif what == "own_plan":
        OwnPlansController(person.choose, person.settings, CATALOGUE, person.jobs).use(value)
    elif what == "forget":
        screening.forget()
    else:
        person.settings.change(**{"level" if what == "level" else "holds_confirmed": value})


def allowed(person: Person) -> tuple:
    """What speaks against the plan of now."""
    choose = person.choose
    catalogue = replace(choose.catalogue, restrictions=person.screening.restrictions)
    confirmed = person.settings.settings.holds_confirmed
    return plan.refusals_of(catalogue, choose.plan, holds_confirmed=confirmed)


@pytest.mark.usefixtures("qapp")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(last=last_choices, level=st.sampled_from(Level), steps=st.lists(presses | answering, max_size=12))
def test_no_way_through_choose_leads_to_a_plan_that_is_not_allowed(last, level, steps):
    person = Person(Settings(last=last, level=level))
    assert allowed(person) == ()

    for what, value in steps:
        if hasattr(person.choose, what):
            getattr(person.choose, what)(value)
        else:
            answer(person, what, value)
        assert allowed(person) == (), (what, value)
        on_mat = person.choose.plan.kind is Kind.MAT
        assert all((stage.placement is not None) is on_mat for stage in person.choose.plan.stages)
        assert 0 <= person.choose.selected < len(person.choose.plan.stages)


@pytest.mark.usefixtures("qapp")
def test_what_is_refused_is_not_taken_even_when_it_is_asked_for():
    person = Person(Settings(level=Level.THREE))
    person.says(Answer("balance"), Answer("allergy"))
    person.choose.choose_area("feet")

    person.choose.choose_position(Position.STAND)
    person.choose.choose_clothing(Clothing.BARE)

    how = person.choose.stage.placement
    assert how.position is Position.FEET_SEATED
    assert how.clothing is not Clothing.BARE
