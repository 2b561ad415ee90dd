"""The safety check: every item does in the plan what content 4.1 says, and breathing stays open to everybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from matcompanion.domain import fitting, limits, plan
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface
from matcompanion.domain.limits import RefusalKind
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.plan_options import PlanOptions
from matcompanion.domain.screening_items import Outcome
from tests.domain.screened import (
    CATALOGUE,
    EVERY_AREA,
    ITEMS,
    SCREENING,
    TODAY,
    catalogue_for,
    offered,
    refused_areas,
    saying,
    standing,
)

LEGS = {"thighs_back", "calves", "feet"}
# What content 4.1 says, written down a second time: (outcome, whether asking a professional opens the mat again).
ROWS = {
    "under7": (Outcome.BLOCK, False),
    "minor": (Outcome.CARE, None),
    "pregnant": (Outcome.ASK, True),
    "high_bp": (Outcome.ASK, True),
    "heart": (Outcome.ASK, True),
    "device": (Outcome.ASK, True),
    "device_magnet": (Outcome.BLOCK, False),
    "thinners": (Outcome.ASK, True),
    "clot": (Outcome.BLOCK, True),
    "leg_swelling": (Outcome.BLOCK, False),
    "varicose": (Outcome.AREA, None),
    "diabetes": (Outcome.ASK, None),
    "diabetes_feet": (Outcome.AREA, None),
    "skin_open": (Outcome.AREA, None),
    "skin_cond": (Outcome.CARE, None),
    "skin_cond_severe": (Outcome.ASK, True),
    "skin_thin": (Outcome.CARE, None),
    "allergy": (Outcome.CARE, None),
    "numb": (Outcome.ASK, True),
    "surgery": (Outcome.ASK, None),
    "spine": (Outcome.ASK, True),
    "cancer": (Outcome.ASK, True),
    "epilepsy": (Outcome.ASK, True),
    "mental": (Outcome.ASK, True),
    "mental_panic": (Outcome.CARE, None),
    "low_bp": (Outcome.CARE, None),
    "balance": (Outcome.AREA, None),
    "getting_up": (Outcome.CARE, None),
    "leaflet_stand": (Outcome.AREA, None),
    "fever": (Outcome.BLOCK, False),
    "sedated": (Outcome.BLOCK, False),
}
WAITING = [item for item, (_, opens) in ROWS.items() if opens is not None]
ASKABLE = [item for item, (_, opens) in ROWS.items() if opens]
CLOSED_AREAS = {
    "varicose": LEGS,
    "diabetes": LEGS,
    "diabetes_feet": LEGS,
    "skin_open": {"neck"},
    "surgery": {"neck"},
}
CLOSED_FOR_GOOD = {"pregnant": {"lower_back"}, "diabetes_feet": {"feet"}, "numb": {"neck"}, "varicose": LEGS}
NO_STANDING = ("low_bp", "balance", "leaflet_stand")
SHIRT_ONLY = ("minor", "thinners", "skin_cond", "skin_thin", "allergy")
NO_HOLDS = ("pregnant", "high_bp", "heart", "epilepsy", "mental_panic")


def test_every_item_of_the_content_is_written_down_here():
    assert set(ITEMS) == set(ROWS)
    assert {item: SCREENING.items[item].outcome for item in ITEMS} == {i: outcome for i, (outcome, _) in ROWS.items()}


@pytest.mark.parametrize("item", WAITING)
def test_what_blocks_or_waits_leaves_breathing_as_the_plan(item):
    mine = saying(item)

    offer = offered(mine)

    assert offer.kind is Kind.BREATHING
    assert refused_areas(mine) == EVERY_AREA
    assert item in {because.item for because in mine.mat}


@pytest.mark.parametrize("item", [item for item in ITEMS if item not in WAITING])
def test_what_neither_blocks_nor_waits_still_offers_the_mat(item):
    mine = saying(item, areas=["neck"])

    offer = offered(mine)

    assert offer.kind is Kind.MAT
    assert mine.mat == ()
    assert plan.refusal_of(catalogue_for(mine), offer) is None


@pytest.mark.parametrize("item", ASKABLE)
def test_a_professional_who_was_asked_opens_the_mat(item):
    follows = SCREENING.items[item].follows

    mine = saying(item, areas=["neck"], asked_on=TODAY)

    assert offered(mine).kind is Kind.MAT, follows


@pytest.mark.parametrize("item", ASKABLE)
def test_a_day_of_asking_that_is_still_to_come_opens_nothing(item):
    assert offered(saying(item, asked_on=TODAY + timedelta(days=1))).kind is Kind.BREATHING


@pytest.mark.parametrize("item", [item for item, (_, opens) in ROWS.items() if opens is False])
def test_asking_does_not_open_what_is_blocked(item):
    assert offered(saying(item, asked_on=TODAY)).kind is Kind.BREATHING


@pytest.mark.parametrize("item", sorted(CLOSED_AREAS))
def test_the_areas_of_an_item_are_closed_and_no_others(item):
    assert refused_areas(saying(item, areas=["neck"])) == CLOSED_AREAS[item]


@pytest.mark.parametrize("item", sorted(CLOSED_FOR_GOOD))
def test_some_areas_stay_closed_after_asking(item):
    assert refused_areas(saying(item, areas=["neck"], asked_on=TODAY)) == CLOSED_FOR_GOOD[item]


@pytest.mark.parametrize("item", ["diabetes", "surgery"])
def test_asking_opens_the_areas_that_only_waited(item):
    assert refused_areas(saying(item, areas=["neck"], asked_on=TODAY)) == set()


@pytest.mark.parametrize("item", ["skin_open", "surgery"])
def test_while_no_area_is_named_none_is_offered(item):
    mine = saying(item)

    assert refused_areas(mine) == EVERY_AREA
    assert offered(mine).kind is Kind.BREATHING


@pytest.mark.parametrize("item", NO_STANDING)
def test_standing_is_refused_and_the_seat_is_offered(item):
    mine = saying(item)

    refusal = standing(mine)
    offer = offered(mine, "feet")

    assert refusal is not None
    assert refusal.because is not None
    assert refusal.because.item == item
    assert offer.stages[0].placement.position is Position.FEET_SEATED


@pytest.mark.parametrize("item", SHIRT_ONLY)
@pytest.mark.parametrize("area", sorted(EVERY_AREA))
def test_bare_skin_is_refused_wherever_it_would_be_offered(item, area):
    mine = saying(item, asked_on=TODAY)
    catalogue = catalogue_for(mine)

    offer = offered(mine, area)
    options = dict(PlanOptions(catalogue, offer).clothes())

    assert offer.stages[0].placement.clothing is not Clothing.BARE
    if Clothing.BARE in options:
        assert options[Clothing.BARE] is not None
        assert options[Clothing.BARE].kind is RefusalKind.ANSWERS


@pytest.mark.parametrize(("item", "most"), [("thinners", 10), ("skin_thin", 15)])
@pytest.mark.parametrize("level", [Level.TWO, Level.THREE])
def test_the_minutes_are_fewer_and_cannot_be_made_more_on_the_way(item, most, level):
    mine = saying(item, asked_on=TODAY)
    catalogue = catalogue_for(mine)
    back = offered(mine, "lower_back", level)
    two = replace(back, stages=(*back.stages, plan.suggest_stage(catalogue, ("neck",), back.level, None)))
    two = fitting.inside(catalogue, two)

    live = plan.live_plan(catalogue, back, 30)

    assert back.minutes <= most
    assert two.minutes <= most
    assert live.stage_most == (most * 60,)
    assert limits.most_minutes_of(catalogue, Kind.MAT) == most
    refusal = limits.minutes_refusal(most + 1, most, mine)
    assert refusal is not None
    assert refusal.because is not None


def test_a_young_person_stays_at_level_one():
    mine = saying("minor")

    offer = offered(mine)

    assert offer.level is Level.ONE
    assert offer.stages[0].placement.surface is Surface.SEAT
    assert offer.minutes <= 15
    assert mine.notes == ("An adult stays in the room.",)
    refusal = limits.level_refusal(catalogue_for(mine), Level.TWO)
    assert refusal is not None
    assert refusal.because.item == "minor"


def test_thin_skin_lies_softly_and_not_at_level_three():
    offer = offered(saying("skin_thin"))

    assert offer.level is Level.TWO
    assert offer.stages[0].placement.surface is Surface.SOFT


def test_who_cannot_get_up_from_the_floor_is_not_sent_there():
    mine = saying("getting_up")

    for area in EVERY_AREA:
        assert offered(mine, area).stages[0].placement.surface in (Surface.SEAT, Surface.SOFT)


@pytest.mark.parametrize("item", NO_HOLDS)
def test_holding_the_breath_is_refused_even_to_who_confirmed_it(item):
    mine = saying(item, asked_on=TODAY)

    refusal = plan.offers(catalogue_for(mine), "box4", 100, [Position.LIE_SOFT], holds_confirmed=True)

    assert refusal is not None
    assert refusal.kind is RefusalKind.ANSWERS
    assert plan.offers(CATALOGUE, "box4", 100, [Position.LIE_SOFT], holds_confirmed=True) is None


def test_who_panics_breathes_as_they_like():
    catalogue = catalogue_for(saying("mental_panic"))

    refusals = {p: plan.offers(catalogue, p, 100, [], holds_confirmed=True) for p in catalogue.patterns}

    assert [pattern for pattern, refusal in refusals.items() if refusal is None] == [plan.NATURAL_PATTERN]


@pytest.mark.parametrize("item", ITEMS)
def test_every_item_says_why_and_whom_to_ask(item):
    row = SCREENING.items[item]

    assert row.reason
    assert len(row.reason.split()) <= 15
    assert row.ask or item == "leaflet_stand"


@pytest.mark.parametrize("item", ITEMS)
@pytest.mark.parametrize("kind", [Kind.BREATHING, Kind.REST])
def test_breathing_and_rest_stay_open(item, kind):
    catalogue = catalogue_for(saying(item))
    wished = Plan(kind, None, Level.ONE, plan.NATURAL_PATTERN, (PlannedStage(("neck",), None, 20),))

    fitted = fitting.fitted(catalogue, wished, Level.ONE)

    assert fitted == wished
    assert plan.refusal_of(catalogue, fitted) is None


@pytest.mark.parametrize("item", [item for item in ITEMS if item != "mental_panic"])
def test_breathing_only_keeps_its_pace(item):
    assert plan.offers(catalogue_for(saying(item)), "ease10", 0, []) is None
