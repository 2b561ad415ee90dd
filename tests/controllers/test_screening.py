"""The answers of the safety check: kept or not, changed, forgotten; the plan follows at once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from matcompanion.domain.choices import Kind, Level, Position
from matcompanion.domain.limits import RefusalKind
from matcompanion.domain.screening import Answer, Answers, MatProfile
from matcompanion.domain.settings import LastChoice, Settings, StageChoice
from tests.domain.screened import CATALOGUE
from tests.fakes import FakeClock
from tests.person import Person


@pytest.fixture
def person(qapp):
    return Person()


def test_before_anything_is_answered_the_mat_waits_and_breathing_is_planned(person):
    assert person.screening.is_due
    assert person.choose.plan.kind is Kind.BREATHING

    person.choose.choose_kind(Kind.MAT)

    assert person.choose.plan.kind is Kind.BREATHING


def test_none_of_it_opens_the_mat_with_the_plan_that_was_put_off(person):
    person.says()

    assert not person.screening.is_due
    assert person.choose.plan.kind is Kind.MAT
    assert person.written[-1].answers == Answers((), person.screening.today)
    assert len(person.changes) == 1


def test_answers_that_are_not_kept_are_used_and_never_written(person):
    person.says(Answer("fever"), Answer("high_bp"), keep=False)

    assert person.choose.plan.kind is Kind.BREATHING
    assert {because.item for because in person.screening.restrictions.mat} == {"fever", "high_bp"}
    assert all(settings.answers is None and settings.today is None for settings in person.written)
    assert not person.screening.is_due


def test_answers_once_kept_leave_the_settings_when_they_are_no_longer_to_be_kept(person):
    person.says(Answer("heart"))

    person.says(Answer("heart"), keep=False)

    assert person.written[-1].answers is None
    assert person.screening.restrictions.mat


def test_forgetting_deletes_everything_and_asks_again(person):
    person.says(Answer("heart"), Answer("fever"))

    person.screening.forget()
    person.jobs.land()

    assert person.screening.is_due
    assert person.screening.answers is None
    assert person.written[-1].answers is None
    assert person.written[-1].today is None
    assert person.choose.plan.kind is Kind.BREATHING


def test_what_is_said_of_today_ends_with_the_day(person):
    person.says()
    person.screening.say_today("fever", on=True)
    assert person.choose.plan.kind is Kind.BREATHING

    person.clock.advance(24 * 3600)
    person.screening.look()

    assert person.screening.today_items == ()
    assert person.choose.plan.kind is Kind.MAT


def test_what_is_true_today_goes_on_after_midnight_until_the_day_is_over(person):
    person.says()
    person.clock.advance(11 * 3600)  # it is late
    person.screening.say_today("sedated", on=True)

    person.clock.advance(2 * 3600)
    person.screening.look()
    assert person.screening.today_items == ("sedated",)
    assert person.choose.plan.kind is Kind.BREATHING

    person.clock.advance(4 * 3600)
    person.screening.look()
    assert person.screening.today_items == ()
    assert person.choose.plan.kind is Kind.MAT


def test_what_is_said_of_today_can_be_taken_back(person):
    person.says()
    person.screening.say_today("sedated", on=True)

    person.screening.say_today("sedated", on=False)

    assert person.choose.plan.kind is Kind.MAT


def test_sore_skin_moves_the_plan_elsewhere_until_it_is_well(person):
    person.says()
    person.choose.choose_area("neck")

    person.screening.say_sore(("neck",), on=True)

    assert person.choose.plan.areas != ("neck",)
    assert person.choose.options.barred_areas()["neck"].because.item == "skin_open"
    person.choose.choose_area("neck")
    assert person.choose.plan.areas != ("neck",)

    person.clock.advance(3 * 24 * 3600)
    person.screening.look()
    assert "neck" in person.choose.options.barred_areas()
    person.screening.say_sore(("neck",), on=False)
    assert person.choose.options.barred_areas() == {}
    assert person.screening.answers.given == ()


def test_only_the_stage_on_sore_skin_is_left_out(person):
    person.says()
    person.choose.choose_area("neck")
    person.choose.choose_area("calves", extend=True)

    person.screening.say_sore(("neck",), on=True)

    assert person.choose.plan.areas == ("calves",)
    assert person.choose.selected == 0
    assert "neck" not in person.choose.options.addable_areas()


def test_a_plan_kept_from_before_is_fitted_to_the_answers(qapp):
    stage = StageChoice(("feet",), Position.STAND, None, None, 10)
    settings = Settings(
        level=Level.TWO,
        last=LastChoice(stages=(stage,)),
        answers=Answers((Answer("balance"),), FakeClock().now().date()),
    )

    person = Person(settings)

    assert person.choose.stage.placement.position is Position.FEET_SEATED
    refusals = dict(person.choose.options.positions())
    assert refusals[Position.STAND].kind is RefusalKind.ANSWERS


def test_the_level_of_the_plan_stays_below_what_the_answers_allow(person):
    person.says(Answer("minor"))

    person.settings.change(level=Level.THREE)

    assert person.choose.plan.level is Level.ONE
    assert person.choose.plan.minutes <= 15


def test_the_level_comes_back_with_the_answers(person):
    person.settings.change(level=Level.THREE)
    person.says(Answer("minor"))

    person.says()

    assert person.choose.plan.level is Level.THREE


def test_without_a_pillow_the_plan_has_none(person):
    person.says()
    person.choose.choose_area("neck")

    person.screening.change_mat(MatProfile(has_pillow=False))

    assert person.choose.options.barred_areas().keys() >= {"head"}
    assert not CATALOGUE.positions[person.choose.stage.placement.position].uses_pillow


PILLOW_AREAS = {"head", "neck", "lower_back", "hips_glutes", "thighs_back", "calves"}


@pytest.mark.parametrize("level", Level)
def test_who_has_only_a_pillow_is_offered_what_it_can_do_and_nothing_else(person, level):
    person.settings.change(level=level)
    person.says()

    person.screening.change_mat(MatProfile(only_pillow=True))

    choose = person.choose
    assert set(choose.catalogue.areas) - choose.options.barred_areas().keys() == PILLOW_AREAS
    assert {refusal.kind for refusal in choose.options.barred_areas().values()} == {RefusalKind.ONLY_PILLOW}
    for goal in (None, *CATALOGUE.goals):
        choose.choose_goal(goal)
        for area in CATALOGUE.areas:
            choose.choose_area(area)
            assert choose.plan.kind is Kind.MAT
            assert CATALOGUE.positions[choose.stage.placement.position].uses_pillow
            offered = [position for position, refusal in choose.options.positions() if refusal is None]
            assert all(CATALOGUE.positions[position].uses_pillow for position in offered)


def test_who_gets_a_mat_as_well_is_offered_everything_again(person):
    person.says()
    person.screening.change_mat(MatProfile(only_pillow=True))

    person.screening.change_mat(MatProfile())

    assert not person.choose.options.barred_areas()


def test_answers_of_the_sample_are_used_and_ask_nothing(qapp):
    person = Person(unkept=Answers((), FakeClock().now().date()))

    assert not person.screening.is_due
    assert person.choose.plan.kind is Kind.MAT
    assert not person.screening.keeps


def test_after_180_days_the_questions_come_again_and_the_answers_still_hold(qapp):
    old = FakeClock().now().date() - timedelta(days=180)

    person = Person(Settings(answers=Answers((Answer("balance"),), old)))

    assert person.screening.is_due
    assert person.choose.plan.kind is Kind.MAT
    assert Position.STAND in person.screening.restrictions.positions


def test_nothing_starts_that_is_not_allowed(person):
    started = []
    person.says()
    person.choose.start_requested.connect(lambda plan, ratings: started.append(plan))
    forbidden = person.choose.plan
    person.screening.say_today("fever", on=True)
    person.choose.plan = forbidden

    person.choose.start()

    assert started == []
    assert person.choose.plan.kind is Kind.BREATHING


def test_a_goal_takes_the_first_of_its_areas_that_is_open(person):
    person.says()
    person.screening.say_sore(("shoulders_upper_back",), on=True)

    person.choose.choose_goal("unwind")

    assert person.choose.plan.areas == ("mid_back",)
