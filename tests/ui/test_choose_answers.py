"""What Choose shows of the answers: what is left out and why, the mat that waits, and the check above Start."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.domain.choices import Kind, Level
from matcompanion.domain.screening import Answer, MatProfile
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.domain.screened import SCREENING
from tests.person import Person


@pytest.fixture
def theme(qapp):
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def person(qapp):
    person = Person()
    person.says()
    person.settings.change(level=Level.TWO)
    return person


@pytest.fixture
def page(qtbot, theme, person):
    page = ChoosePage(theme, read_figures(resources.root()), person.choose, 30, screening=person.screening)
    page.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(page)
    page.resize(1012, 720)
    page.show()
    return page


def zone(page, area):
    return next(button for button in page.figure.map._buttons.values() if button.zone.area == area)


def cautions(page):
    return [label.text() for label in page._card._cautions.labels]


def check(page):
    return page._card._answers.check


def waiting(page):
    return page._card._answers.waiting


def test_one_key_starts_for_whom_nothing_is_true_today(page, person, qtbot):
    started = []
    person.choose.start_requested.connect(lambda plan, ratings: started.append(plan))

    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert check(page).isVisible()
    assert "Start means no" in check(page).findChildren(type(page.figure.answer.reason))[0].text()
    assert [plan.kind for plan in started] == [Kind.MAT]


def test_yes_shows_what_may_be_true_and_the_stop_sentence_makes_way(page):
    assert page._card._caution.isVisible()

    check(page).yes.click()

    chips = check(page).chips
    assert all(chip.isVisible() for chip in chips.values())
    assert set(chips) == {"skin_open", "low_bp", "fever", "sedated"}
    assert not page._card._caution.isVisible()


@pytest.mark.parametrize("item", ["fever", "sedated"])
def test_ill_or_drowsy_today_waits_with_the_mat_and_offers_breathing(page, person, item):
    check(page).yes.click()

    check(page).chips[item].click()

    assert person.choose.plan.kind is Kind.BREATHING
    assert waiting(page).isVisible()
    assert waiting(page).over.isVisible()
    assert not check(page).isVisible()
    assert page._card.start_button.isEnabled()


def test_what_is_no_longer_true_brings_the_plan_back(page, person):
    before = person.choose.plan
    check(page).yes.click()
    check(page).chips["fever"].click()

    waiting(page).over.click()

    assert person.choose.plan == before
    assert not waiting(page).isVisible()
    assert not check(page).chips["fever"].isChecked()


def test_dizzy_today_lies_down_instead_of_standing(page, person):
    check(page).yes.click()

    check(page).chips["low_bp"].click()

    assert person.choose.plan.kind is Kind.MAT
    assert check(page).chips["low_bp"].isChecked()
    assert any("Get up slowly" in caution for caution in cautions(page))
    check(page).chips["low_bp"].click()
    assert not any("Get up slowly, and" in caution for caution in cautions(page))


def test_what_was_said_of_today_stays_readable_when_the_check_is_closed(page, person):
    check(page).yes.click()
    assert (check(page).yes.text(), check(page).yes.accessibleName()) == ("Done", "Done with what is true today")
    check(page).chips["low_bp"].click()

    check(page).yes.click()

    assert not check(page).is_open
    assert check(page)._question.text() == "Today: faint or dizzy. Start means nothing else."
    assert (check(page).yes.text(), check(page).yes.accessibleName()) == ("Change", "Change what is true today")
    person.choose.choose_minutes(5)
    assert not check(page).is_open


def test_sore_skin_here_leaves_the_area_out_and_says_so(page, person):
    zone(page, "neck").click()
    check(page).yes.click()

    check(page).chips["skin_open"].click()

    assert person.choose.plan.areas != ("neck",)
    assert page.figure.answer.isVisible()
    assert page.figure.answer.reason.text().startswith("Sore or broken skin needs time")
    assert page.figure.answer.way_out.text() == "It is well again"
    assert not check(page).is_open
    assert "not for now" in zone(page, "neck").accessibleDescription()


def test_a_zone_that_is_left_out_is_explained_and_can_become_well(page, person):
    person.screening.say_sore(("neck",), on=True)

    zone(page, "neck").click()
    assert page.figure.answer.isVisible()
    assert person.choose.plan.areas != ("neck",)
    page.figure.answer.way_out.click()

    assert person.choose.plan.areas == ("neck",)
    assert person.choose.options.barred_areas() == {}
    assert not page.figure.answer.isVisible()


def test_the_list_of_areas_says_the_same(page, person):
    person.says(Answer("varicose"))

    rows = {row.zone.area: row for row in page.figure.list.rows}

    assert "sore or bulging veins" in rows["calves"].accessibleDescription()
    assert "Ask a" not in rows["calves"].accessibleDescription()
    assert "not for now" not in rows["neck"].accessibleDescription()


def test_an_area_left_out_by_an_answer_leads_to_the_answers(page, person, qtbot):
    person.says(Answer("varicose"))
    zone(page, "calves").click()

    assert page.figure.answer.way_out.text() == "Change my answers"
    with qtbot.waitSignal(page.answers_requested, timeout=0):
        page.figure.answer.way_out.click()


def test_a_reason_that_is_over_is_not_said_any_longer(page, person):
    person.says(Answer("varicose"))
    zone(page, "calves").click()
    assert page.figure.answer.isVisible()

    person.says()

    assert not page.figure.answer.isVisible()


def test_without_a_pillow_the_back_of_the_head_says_so(page, person):
    person.screening.change_mat(MatProfile(has_pillow=False))
    zone(page, "head").click()

    assert "no pillow" in page.figure.answer.reason.text()
    assert not page.figure.answer.way_out.isVisible()


def test_with_only_a_pillow_the_shoulders_say_so(page, person):
    person.screening.change_mat(MatProfile(only_pillow=True))
    zone(page, "shoulders_upper_back").click()

    assert "no mat, only a pillow" in page.figure.answer.reason.text()
    assert not page.figure.map._state.suggested, "what is refused is not suggested"
    assert person.choose.plan.kind is Kind.MAT


def test_who_has_to_ask_first_reads_why_and_whom_and_breathes_meanwhile(page, person, qtbot):
    person.says(Answer("high_bp"))

    assert waiting(page).isVisible()
    assert "Ask a doctor or nurse first." in waiting(page).text
    assert waiting(page).change.text() == "Change my answers"
    with qtbot.waitSignal(page.answers_requested, timeout=0):
        waiting(page).change.click()


def test_several_reasons_are_listed_and_the_rest_counted(page, person):
    person.says(*(Answer(item) for item in ("high_bp", "heart", "cancer", "spine")))

    lines = waiting(page).text.split("\n")

    assert len(lines) == 3
    assert lines[-1] == "And 2 more."


def test_what_cannot_wait_comes_first_and_says_when_to_call_for_help(page, person):
    person.says(Answer("high_bp"), Answer("leg_swelling"))

    titles = [label.text() for label in waiting(page).findChildren(PlainLabel)]
    assert titles[0] == "Have this looked at today"
    assert "See a doctor today." in waiting(page).text.split("\n")[0]
    assert "emergency number" in waiting(page).text.split("\n")[-1]

    person.says(Answer("high_bp"))
    assert waiting(page).findChildren(PlainLabel)[0].text() == "The mat waits"
    assert "emergency" not in waiting(page).text


NOTED = [item.id for item in SCREENING.items.values() if item.care.note]


@pytest.mark.parametrize("item", NOTED)
def test_what_to_mind_because_of_an_answer_stands_on_the_card(page, person, item):
    day = person.screening.today
    person.says(Answer(item, asked_on=day))

    assert person.choose.plan.kind is Kind.MAT
    assert page._card._cautions.isVisibleTo(page)
    assert SCREENING.items[item].care.note in cautions(page)


def test_without_answers_the_card_asks_for_them(page, person):
    person.screening.forget()

    assert waiting(page).change.text() == "Answer now"
    assert page._card.start_button.isEnabled()


def test_pressing_mat_while_it_waits_keeps_breathing_chosen(page, person):
    person.says(Answer("heart"))

    page._card.head.kind._group.button(0).click()

    assert person.choose.plan.kind is Kind.BREATHING
    assert page._card.head.kind.current == 1


def test_rest_stays_open_while_the_mat_waits(page, person):
    person.says(Answer("heart"))

    page._card.head.kind._group.button(2).click()

    assert person.choose.plan.kind is Kind.REST
    assert waiting(page).isVisible()


def test_levels_above_what_the_answers_allow_cannot_be_chosen(page, person):
    person.says(Answer("minor"))

    page._card.head.list_levels()
    actions = page._card.head.levels.actions()

    assert [action.isEnabled() for action in actions] == [True, False, False]


def test_the_most_minutes_say_whose_rule_it_is(page, person):
    person.says(Answer("thinners", asked_on=date(2026, 11, 1)))
    person.choose.choose_minutes(10)

    page._card._fields._minutes.refused.emit(15)

    assert "10 minutes at most" in page._card._fields._too_long.text()
    assert "Bare skin: The points may bruise you" in page._card._fields._clothing.accessibleDescription()


@pytest.mark.parametrize("size", [(1012, 720), (724, 600)])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_check_stands_above_start_at_every_size(page, theme, size, percent):
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.REDUCED)
    page.resize(*size)
    QApplication.processEvents()
    page._parts.set_current(1)  # with large text, area and plan are shown in turn
    page._show_parts()
    check(page).yes.click()
    QApplication.processEvents()

    start = page._card.start_button
    bottom = check(page).mapTo(page, check(page).rect().bottomLeft()).y()
    assert bottom < start.mapTo(page, start.rect().topLeft()).y()
    for chip in check(page).chips.values():
        assert chip.isVisible()
        assert chip.width() >= chip.minimumSizeHint().width()
        assert page.rect().contains(chip.rect().translated(chip.mapTo(page, chip.rect().topLeft())))
