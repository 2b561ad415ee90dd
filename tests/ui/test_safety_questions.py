"""The questions of the safety check: what a tick says, asks and opens, and nothing is lost by a press too many."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from matcompanion.domain.screening import Answer
from matcompanion.domain.screening_items import Kept
from matcompanion.ui.pages.safety import Asking
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.domain.screened import SCREENING
from tests.ui.safety_steps import box, opened, tick

TICKABLE = [item for item in SCREENING.items.values() if item.kept is not Kept.LEAFLET]


@pytest.fixture
def page(qtbot, theme, person):
    return opened(qtbot, theme, person)


def test_the_questions_stand_there_with_two_answers_of_the_same_size(page):
    names = [button.accessibleName() or button.text() for button in (page.health.none, page.health.something)]

    assert names == ["None of these apply", "Something applies"]
    assert page.health.none.size() == page.health.something.size()
    assert not page.health.go_on.isVisible()


def test_every_item_is_asked_and_can_be_reached_by_a_screen_reader(page):
    for item in TICKABLE:
        row = box(page, item.id).row
        role = QAccessible.queryAccessibleInterface(row).role()
        assert (row.accessibleName(), role) == (item.question, QAccessible.Role.CheckBox)


def test_something_applies_leads_into_the_list(page):
    page.health.something.click()

    assert page.health.go_on.isVisible()
    assert not page.health.something.isVisible()
    assert page.health.said == "Tick everything that is true, then continue."
    assert QApplication.focusWidget() is box(page, "under7").row


def test_continue_with_nothing_ticked_says_what_is_missing_and_stays(page, person):
    page.health.something.click()

    page.health.go_on.click()

    assert page.step == 0
    assert "None of these apply" in page.health.said
    assert person.screening.answers is None


def test_a_tick_says_why_whom_to_ask_and_what_follows(page):
    tick(page, "thinners")

    shown = box(page, "thinners")
    assert "may bruise you" in shown._why.text()
    assert shown._why.text().endswith("Ask a doctor or pharmacist first.")
    assert shown._then.text() == "Until then, the mat waits. Then 10 minutes at most. Not on bare skin."
    assert page.health.go_on.isVisible()


def test_what_follows_a_tick_is_read_out_with_the_statement(page):
    assert box(page, "leg_swelling").row.accessibleDescription() == ""

    tick(page, "leg_swelling")

    said = box(page, "leg_swelling").row.accessibleDescription()
    assert said.startswith("One swollen, hot or sore leg should be looked at today. See a doctor today.")
    assert said.endswith("Call the emergency number of your country now.")
    tick(page, "leg_swelling")
    assert box(page, "leg_swelling").row.accessibleDescription() == ""


def test_what_goes_on_after_asking_is_all_that_is_said_then(page):
    tick(page, "thinners")

    box(page, "thinners").asked.asked.click()

    assert box(page, "thinners")._then.text() == "10 minutes at most. Not on bare skin."
    assert box(page, "thinners")._why.text().endswith("A doctor or pharmacist can tell you more.")


def test_while_nobody_was_asked_and_no_place_is_named_one_thing_is_said(page):
    tick(page, "numb")
    assert box(page, "numb")._then.text() == "Until then, the mat waits."

    box(page, "numb").where.chips["neck"].click()

    assert box(page, "numb")._then.text() == "Until then, the mat waits. Then left out: nape."


def test_what_cannot_wait_says_when_to_call_for_help(page):
    tick(page, "leg_swelling")

    shown = [label.text() for label in box(page, "leg_swelling").findChildren(PlainLabel) if label.isVisible()]
    assert any("See a doctor today." in text for text in shown)
    assert any("emergency number" in text for text in shown)


def test_what_is_ticked_becomes_the_answers(page, person):
    tick(page, "balance", "fever")

    page.health.go_on.click()

    assert person.screening.answers.given == (Answer("balance"),)
    assert person.screening.today_items == ("fever",)


def test_one_press_on_none_of_these_does_not_lose_what_was_ticked_without_a_word(page, person):
    tick(page, "heart", "cancer")

    page.health.none.click()
    assert page.step == 0
    assert page.health.said == "Nothing is ticked now. Press again to go on."
    page.health.none.click()

    assert page.step == 1
    assert person.screening.answers.given == ()


def test_a_page_that_was_made_days_ago_knows_what_day_it_is(page, person):
    person.clock.advance(3 * 24 * 3600)
    today = person.screening.today
    person.says(Answer("heart", asked_on=today))

    page.ask(Asking.CHANGE)
    assert box(page, "heart").asked.asked_on == today

    tick(page, "thinners")
    box(page, "thinners").asked.asked.click()
    assert box(page, "thinners").asked.asked_on == today


def test_who_asked_a_professional_records_the_day(page, person):
    tick(page, "heart")
    asked = box(page, "heart").asked
    asked.asked.click()
    asked.day.setDate(QDate(2026, 10, 2))

    page.health.go_on.click()

    assert person.screening.answers.of("heart").asked_on == date(2026, 10, 2)
    assert person.screening.restrictions.mat == ()


def test_the_day_of_asking_cannot_be_in_the_future(page):
    asked = box(page, "heart").asked

    asked.day.setDate(QDate(2031, 1, 1))

    assert asked.day.date() == QDate(2026, 11, 18)


def test_where_it_is_can_be_named(page, person):
    tick(page, "skin_open")
    shown = box(page, "skin_open")
    assert shown._then.text() == "Until you say where, the mat waits."

    shown.where.chips["neck"].click()
    shown.where.chips["calves"].click()

    assert shown._then.text() == "Left out: nape and calves."
    page.health.go_on.click()
    assert person.screening.answers.of("skin_open").areas == ("neck", "calves")


def test_what_is_asked_under_a_statement_shows_with_it(page, person):
    assert not box(page, "device_magnet").row.isVisible()

    tick(page, "device", "device_magnet")
    page.health.go_on.click()

    assert person.screening.mat.has_magnets
    assert {because.item for because in person.screening.restrictions.mat} == {"device", "device_magnet"}


def test_answers_that_are_not_to_be_kept_are_not_written(page, person):
    page.intro.keep.click()
    tick(page, "heart")

    page.health.go_on.click()
    person.jobs.land()

    assert not person.screening.keeps
    assert all(settings.answers is None for settings in person.written)
    assert person.screening.restrictions.mat
