"""The first run: three steps, each as easy as it looks, and nothing is lost by a press too many."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QDir, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.domain.choices import Level
from matcompanion.domain.screening import Answer, Answers, MatProfile
from matcompanion.domain.screening_items import Kept
from matcompanion.domain.settings import MotionChoice, Settings, ThemeChoice
from matcompanion.ui.pages.safety import Asking, SafetyPage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.domain.screened import CATALOGUE, SCREENING
from tests.person import Person

WIDE = (1100, 720)
TICKABLE = [item for item in SCREENING.items.values() if item.kept is not Kept.LEAFLET]


@pytest.fixture
def theme(qapp):
    QDir.setSearchPaths("themes", [str(resources.root() / "themes")])
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def person(qapp):
    return Person()


@pytest.fixture
def page_of(qtbot, theme):
    def make(person: Person, size: tuple[int, int] = WIDE, asking: Asking = Asking.FIRST) -> SafetyPage:
        page = SafetyPage(theme, CATALOGUE, person.settings, person.screening)
        page.setStyleSheet(theme.stylesheet())
        qtbot.addWidget(page)
        page.resize(*size)
        page.ask(asking)
        page.show()
        page.begin()
        return page

    return make


@pytest.fixture
def page(page_of, person):
    return page_of(person)


def box(page, item):
    return page.health.questions.boxes[item]


def tick(page, *items):
    for item in items:
        box(page, item).row.click()


def turn():
    for _ in range(4):
        QApplication.processEvents()


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


def test_none_of_these_goes_through_three_steps_to_the_end(page, person, qtbot):
    page.health.none.click()
    assert person.screening.answers == Answers((), person.screening.today)
    assert page.step == 1

    page.level.go_on.click()
    assert page.step == 2
    with qtbot.waitSignal(page.finished, timeout=0):
        page.sound.go_on.click()


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


def test_arrows_walk_through_the_statements(page, qtbot):
    first = box(page, "under7").row

    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is box(page, "minor").row
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    turn()

    assert QApplication.focusWidget() is box(page, "sedated").row
    view = page.health.scroller.viewport()
    assert view.rect().intersects(
        box(page, "sedated")
        .row.rect()
        .translated(box(page, "sedated").row.mapTo(view, box(page, "sedated").row.rect().topLeft()))
    )


def test_what_follows_a_tick_at_the_edge_is_scrolled_into_sight(page):
    bar = page.health.scroller.verticalScrollBar()
    turn()
    before = bar.value()

    tick(page, "clot")
    turn()

    assert bar.value() > before


@pytest.mark.parametrize("size", [(1100, 720), (800, 600), (1920, 1080)])
@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_nothing_is_cut_and_the_buttons_stay_in_sight(page_of, person, theme, size, percent):
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.REDUCED)
    page = page_of(person, size)
    tick(page, "numb", "thinners")
    turn()

    for button in (page.health.none, page.health.go_on):
        inside = button.rect().translated(button.mapTo(page, button.rect().topLeft()))
        assert page.rect().contains(inside)
        assert button.width() >= button.minimumSizeHint().width()
    content = page.health.scroller.widget()
    assert content.width() <= page.health.scroller.viewport().width()
    for each in page.health.questions.boxes.values():
        assert each.row.height() >= each.row.heightForWidth(each.row.width()) or not each.row.isVisible()


def test_in_a_narrow_window_no_ring_is_drawn_around_everything(page_of, person):
    page = page_of(person, size=(800, 600))

    assert page.window().focusWidget() in (page, None)
    assert page.property(OWN_FOCUS)


def test_in_a_narrow_window_the_words_scroll_with_the_list(page_of, person):
    page = page_of(person, (800, 600))
    turn()

    assert page.health.isAncestorOf(page.intro)

    page.resize(1100, 720)
    turn()
    assert not page.health.isAncestorOf(page.intro)
    assert page.intro.isVisible()
