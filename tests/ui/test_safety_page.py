"""The first run: three steps, each as easy as it looks, and a way back and out of them."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from matcompanion.domain.choices import Level
from matcompanion.domain.screening import Answer, Answers, MatProfile
from matcompanion.domain.settings import Settings
from matcompanion.ui.pages.safety import Asking
from tests.person import Person
from tests.ui.safety_steps import box, opened, tick


@pytest.fixture
def page_of(qtbot, theme):
    return partial(opened, qtbot, theme)


@pytest.fixture
def page(page_of, person):
    return page_of(person)


def test_none_of_these_goes_through_three_steps_to_the_end(page, person, qtbot):
    page.health.none.click()
    assert person.screening.answers == Answers((), person.screening.today)
    assert page.step == 1

    page.level.go_on.click()
    assert page.step == 2
    with qtbot.waitSignal(page.finished, timeout=0):
        page.sound.go_on.click()


def test_the_level_is_chosen_by_what_one_lies_on(page, person):
    page.health.none.click()

    page.level.levels._group.button(1).click()

    assert person.settings.settings.level is Level.TWO


def test_levels_that_the_answers_do_not_allow_say_why(page, person):
    tick(page, "minor")
    page.health.go_on.click()

    rows = page.level.levels._group.buttons()

    assert [row.isEnabled() for row in rows] == [True, False, False]
    assert "Under 18" in rows[1].accessibleDescription()


def test_the_mat_is_described_once_and_the_plan_follows(page, person):
    page.health.none.click()

    page.level.pillow.click()
    page.level.leaflet.click()

    assert person.screening.mat == MatProfile(has_pillow=False, leaflet_forbids_standing=True)


def test_who_has_only_a_pillow_can_say_so_from_the_first_day(page, person):
    page.health.none.click()

    page.level.only_pillow.click()

    assert person.screening.mat == MatProfile(only_pillow=True)
    assert person.choose.options.barred_areas().keys() >= {"shoulders_upper_back", "mid_back", "feet"}


def test_one_can_go_back_and_find_what_was_ticked(page):
    tick(page, "balance")
    page.health.go_on.click()
    page.level.go_on.click()

    page.sound.back.click()
    page.level.back.click()

    assert page.step == 0
    assert box(page, "balance").row.isChecked()


def test_the_sound_is_tried_and_the_lead_in_set(page, person, qtbot):
    page._show(2)

    with qtbot.waitSignal(page.sound_test_requested, timeout=0):
        page.sound.test.click()
    page.sound.lead_in.changed.emit(45)
    page.sound.sound.click()

    assert person.settings.settings.lead_in_seconds == 45
    assert not person.settings.settings.sound_on
    assert not page.sound.test.isEnabled()


def test_a_missing_sound_device_is_said_on_the_last_step(page):
    page._show(2)

    page.show_sound_problem("No sound device. Everything else works.")

    assert page.sound._trouble.isVisible()


def test_one_can_leave_without_answering(page, person, qtbot):
    with qtbot.waitSignal(page.left, timeout=0):
        page.intro.leave.click()

    assert person.screening.answers is None


def test_who_comes_back_from_the_second_step_has_answered_and_is_only_asked_on(page, person):
    page.health.none.click()
    page.level.back.click()

    assert page.step == 0
    assert page.intro.leave.isHidden()  # there is nothing from before to leave as it was


def test_after_180_days_the_old_answers_are_shown_to_be_confirmed(page_of, qtbot):
    day = Person().screening.today - timedelta(days=200)
    person = Person(Settings(answers=Answers((Answer("heart", asked_on=day),), day)))
    page = page_of(person, asking=Asking.AGAIN)

    assert page.intro._title.text() == "Is this still right?"
    assert box(page, "heart").row.isChecked()
    assert box(page, "heart").asked.asked_on == day
    with qtbot.waitSignal(page.finished, timeout=0):
        page.health.go_on.click()

    assert person.screening.answers.answered_on == person.screening.today
    assert not person.screening.is_due
