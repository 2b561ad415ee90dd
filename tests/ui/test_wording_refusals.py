"""Every reason why something is not allowed is said in at most fifteen words; whom to ask comes after it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcompanion.domain import plan
from matcompanion.domain.choices import Kind, Level
from matcompanion.domain.limits import Refusal, RefusalKind
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.restrictions import Because
from matcompanion.domain.screening import UNANSWERED, because
from matcompanion.ui import wording
from tests.content.readability import grade
from tests.domain.screened import CATALOGUE, ITEMS, SCREENING, catalogue_for, restricted, saying

MOST_WORDS = 15
HIGHEST_GRADE = 8
ASKED = [because(SCREENING.items[item]) for item in ITEMS]
REASONS = [
    *ASKED,
    *(replace(each, until_asked=False) for each in ASKED),
    Because(UNANSWERED, SCREENING.unanswered),
]
NUMBERS = [None, 1, 2, 10, 45, 60]
BY_THE_GUIDE = [
    Refusal(kind, level, number)
    for kind in RefusalKind
    for level in (None, *Level)
    for number in NUMBERS
    if kind is not RefusalKind.ANSWERS or number is None
]


@pytest.mark.parametrize("why", REASONS, ids=lambda why: f"{why.item}-{why.until_asked}")
@pytest.mark.parametrize("number", [None, 10])
def test_the_reason_of_an_answer_is_short_and_says_whom_to_ask(why, number):
    said = wording.refusal(Refusal(RefusalKind.ANSWERS, number=number, because=why))

    reason = said.removesuffix(wording.whom(why)).strip()
    assert 3 <= len(reason.split()) <= MOST_WORDS
    assert reason.endswith(".")
    assert said.endswith(wording.whom(why))
    assert len(wording.whom(why).split()) <= 8


@pytest.mark.parametrize("refusal", BY_THE_GUIDE, ids=lambda each: f"{each.kind}-{each.level}-{each.number}")
def test_the_reason_of_a_limit_is_short(refusal):
    said = wording.refusal(refusal)

    assert 2 <= len(said.split()) <= MOST_WORDS
    assert said.endswith(".")
    assert grade(said) <= HIGHEST_GRADE


@pytest.mark.parametrize("item", ITEMS)
def test_nobody_is_told_twice_to_ask(item):
    said = wording.refusal(Refusal(RefusalKind.ANSWERS, because=because(SCREENING.items[item])))

    assert said.lower().count("ask first") + said.lower().count("ask a ") + said.count("ask your") <= 1


def test_a_zone_that_is_not_for_the_mat_says_so_as_briefly():
    reasons = [zone.reason for zone in CATALOGUE.zones if zone.reason]

    assert reasons
    assert [reason for reason in reasons if len(reason.split()) > MOST_WORDS] == []


@pytest.mark.parametrize("item", ITEMS)
def test_every_reason_that_a_plan_can_meet_is_short(item):
    catalogue = catalogue_for(saying(item, areas=["neck"]))
    stages = tuple(PlannedStage((area,), how, 50) for area in CATALOGUE.areas for how in _placements(area))
    met = {
        refusal
        for stage in stages
        for level in Level
        for pattern in CATALOGUE.patterns
        for refusal in plan.refusals_of(
            catalogue, Plan(Kind.MAT, None, level, pattern, (stage,)), paced_sessions=0, holds_confirmed=False
        )
    }

    assert met
    for refusal in met:
        who = wording.whom(refusal.because) if refusal.because is not None else ""
        assert len(wording.refusal(refusal).removesuffix(who).split()) <= MOST_WORDS


def _placements(area):
    catalogue = catalogue_for(restricted(None))
    catalogue = replace(catalogue, restrictions=replace(catalogue.restrictions, mat=()))
    return [
        plan.place(catalogue, (area,), Level.THREE, position)
        for position in plan.shared_positions(catalogue, (area,), Level.THREE)
    ]
