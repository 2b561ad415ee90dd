"""Before, between and after the answers of the safety check: none yet, of yesterday, too old; and what the mat is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from matcompanion.domain import limits
from matcompanion.domain.choices import Kind, Level
from matcompanion.domain.limits import RefusalKind
from matcompanion.domain.restrictions import UNRESTRICTED
from matcompanion.domain.screening import UNANSWERED, Answer, Answers, MatProfile, TodayCheck, is_due
from tests.domain.screened import (
    CATALOGUE,
    EVERY_AREA,
    SCREENING,
    TODAY,
    catalogue_for,
    offered,
    restricted,
    standing,
)


def test_without_answers_the_mat_waits_and_breathing_does_not():
    mine = restricted(None)

    assert [because.item for because in mine.mat] == [UNANSWERED]
    assert offered(mine).kind is Kind.BREATHING


def test_who_has_nothing_of_all_that_is_not_restricted():
    assert restricted(Answers((), TODAY)) == UNRESTRICTED


def test_what_was_said_yesterday_about_the_day_is_forgotten():
    yesterday = TodayCheck(("fever", "low_bp"), TODAY - timedelta(days=1))

    assert restricted(Answers((), TODAY), check=yesterday) == UNRESTRICTED


def test_dizzy_today_keeps_from_standing_today():
    mine = restricted(Answers((), TODAY), check=TodayCheck(("low_bp",), TODAY))

    assert standing(mine) is not None
    assert offered(mine).kind is Kind.MAT


def test_magnets_matter_only_to_who_has_a_device():
    magnets = MatProfile(has_magnets=True)

    assert restricted(Answers((), TODAY), magnets).mat == ()
    asked = Answers((Answer("device", asked_on=TODAY),), TODAY)
    assert [because.item for because in restricted(asked, magnets).mat] == ["device_magnet"]
    assert restricted(asked).mat == ()


def test_what_is_asked_under_another_item_counts_only_with_it():
    assert restricted(Answers((Answer("diabetes_feet"),), TODAY)) == UNRESTRICTED


@pytest.mark.parametrize("pillow", [True, False])
@pytest.mark.parametrize("only", [True, False])
def test_only_the_pillow_means_nothing_without_a_pillow(pillow, only):
    mat = MatProfile.told(pillow=pillow, only_pillow=only, magnets=True, leaflet=False)

    assert mat == MatProfile(pillow, has_magnets=True, only_pillow=pillow and only)
    assert mat.pillow_is_there is pillow
    assert mat.mat_is_there is not (pillow and only)


def test_a_mat_that_contradicts_itself_leaves_the_pillow():
    mat = MatProfile(has_pillow=False, only_pillow=True)
    mine = restricted(Answers((), TODAY), mat)

    assert (mat.pillow_is_there, mat.mat_is_there) == (True, False)
    assert (mine.pillow, mine.flat_mat) == (True, False)


def test_without_a_pillow_nothing_is_planned_with_one():
    mine = restricted(Answers((), TODAY), MatProfile(has_pillow=False))

    for area in EVERY_AREA - {"head"}:
        for level in Level:
            offer = offered(mine, area, level)
            assert not CATALOGUE.positions[offer.stages[0].placement.position].uses_pillow
    head = limits.area_refusal(catalogue_for(mine), CATALOGUE.areas["head"], Level.ONE)
    assert head is not None
    assert head.kind is RefusalKind.NO_PILLOW


@pytest.mark.parametrize(
    ("answers", "due"),
    [
        (None, True),
        (Answers((), TODAY), False),
        (Answers((), TODAY - timedelta(days=179)), False),
        (Answers((), TODAY - timedelta(days=180)), True),
        (Answers((), TODAY + timedelta(days=1)), True),
        (Answers((Answer("of_a_later_version"),), TODAY), True),
    ],
)
def test_the_questions_are_asked_at_first_after_180_days_and_when_not_understood(answers, due):
    assert is_due(SCREENING, answers, TODAY) is due
