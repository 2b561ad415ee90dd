"""The box on the plan card: what is offered in words, and every answer to it as one press of a button."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton

from matcompanion import resources
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.choices import Clothing, Kind, Level, Surface
from matcompanion.domain.restrictions import UNRESTRICTED, Because, Highest
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures
from tests.controllers.rung_home import BACK, EASY, Home, climbed, easy_on
from tests.domain.progression.people import CATALOGUE, on

LEARNING = read_learning(resources.root(), CATALOGUE)


@pytest.fixture
def theme(qapp):
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def home(qapp, tmp_path):
    home = Home(tmp_path / "history.db")
    yield home
    home.database.close()


@pytest.fixture
def page(qtbot, theme, home):
    page = ChoosePage(theme, read_figures(resources.root()), home.choose, 30)
    page.set_rung(home.rung, lambda: LEARNING)
    page.level_chosen.connect(home.rung.choose_level)
    page.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(page)
    page.resize(1012, 720)
    page.show()
    return page


def begin(home, *sessions, level=Level.ONE, days=0):
    home.raise_level(level)
    home.remember(*sessions)
    home.clock.set_wall(home.clock.now() + timedelta(days=days))
    home.open()
    home.choose.choose_area("mid_back")


def box(page):
    return page._desk.box


def said(page):
    return box(page).said.text()


def offered(page):
    return [button.text() for button in box(page).buttons]


def press(page, home, text):
    next(button for button in box(page).buttons if button.text() == text).click()
    home.jobs.land()


def test_before_the_history_is_known_the_box_says_what_the_level_is(page):
    assert box(page).isVisible()
    assert said(page) == "Level 1: sofa or chair, 10 to 15 minutes for the back."
    assert offered(page) == []


def test_the_box_that_fills_when_the_history_arrives_moves_nothing_else(page, home):
    QApplication.processEvents()
    before = page._card._fields.geometry()

    home.open()
    QApplication.processEvents()

    assert said(page).startswith("Step 1 of 16. 3 more full sessions")
    assert page._card._fields.geometry() == before


def test_the_next_step_is_named_with_its_reason_and_taken_by_one_press(page, home):
    begin(home, *easy_on(0))
    assert said(page) == "2 full sessions hardly stung: step 2 is next if you like, 12 minutes."
    assert box(page).property("card") == "accent"
    assert home.plan[2] == 10

    press(page, home, "Next step")

    assert home.plan[2] == 12
    assert box(page).property("card") == "sunken"
    assert said(page) == "Planned: step 2 of 16, 12 minutes. You can go back at any time."
    assert offered(page) == ["Stay"]


def test_news_stand_above_the_fields_of_the_plan_and_all_else_below(page, home):
    begin(home, *easy_on(0))
    fields = page._card._fields
    news = box(page).y() < fields.y()

    press(page, home, "Stay")
    QApplication.processEvents()

    assert news
    assert box(page).y() > fields.y()


def test_every_button_tells_assistive_technology_what_it_answers(page, home):
    begin(home, *easy_on(1))

    assert offered(page) == ["Next step", "Stay", "Go back"]
    for button in box(page).buttons:
        assert button.accessibleDescription() == said(page)
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_staying_is_one_press_and_the_offer_waits_quietly(page, home):
    begin(home, *easy_on(0))

    press(page, home, "Stay")

    assert home.plan[2] == 10
    assert said(page) == "You stay on step 1 for now. The next one is there when you like."
    assert box(page).property("card") == "sunken"
    assert "Stay" not in offered(page)
    press(page, home, "Next step")
    assert home.plan[2] == 12


def test_from_the_next_step_the_way_back_is_to_stay(page, home):
    begin(home, *easy_on(1))
    press(page, home, "Next step")
    assert offered(page) == ["Stay"]

    press(page, home, "Stay")

    assert home.plan[2] == 12


@pytest.mark.parametrize("sessions", [climbed(1), easy_on(1)], ids=["staying", "going on"])
def test_going_back_is_one_press_whatever_is_offered(page, home, sessions):
    begin(home, *sessions)

    press(page, home, "Go back")

    assert home.plan[2] == 10
    assert home.rung.suggestion.at == BACK[0]


def test_being_used_to_it_is_one_press_of_the_level(page, home):
    begin(home, *climbed(0))

    page._card.head.list_levels()
    page._card.head.levels.actions()[2].trigger()
    home.jobs.land()

    assert home.plan == (Surface.HARD, Clothing.SHIRT, 20)
    assert home.rung.suggestion.at == BACK[10]


def test_being_used_to_it_shows_the_levels_and_a_look_at_the_skin(page, home):
    begin(home, *climbed(0))

    press(page, home, "I am used to it")

    panel = page._desk._levels
    assert panel.isVisible()
    assert panel.title.text() == "How used to it are you?"
    assert [button.text() for button in panel._buttons] == [
        "My skin is calm: begin level 2",
        "My skin is calm: begin level 3",
    ]
    next(iter(panel._buttons)).click()
    home.jobs.land()
    assert not panel.isVisible()
    assert home.settings.settings.level is Level.TWO
    assert home.plan == (Surface.SOFT, Clothing.SHIRT, 15)


def test_sessions_that_stung_at_first_and_not_at_the_end_are_not_said_to_have_hardly_stung(page, home):
    begin(home, *(on(BACK[0], day, sting=(6, 0)) for day in range(BACK[0].sessions)), days=3)

    assert said(page) == "3 full sessions went well: step 2 is next if you like, 12 minutes."


def test_a_new_level_is_read_before_it_is_taken(page, home):
    begin(home, *easy_on(2))
    assert said(page) == "2 full sessions hardly stung: level 2 is next if you like, bed or couch, 15 minutes."

    press(page, home, "Next step")

    panel = page._desk._levels
    assert panel.isVisible()
    assert panel.title.text() == "Before level 2"
    assert home.settings.settings.level is Level.ONE
    next(iter(panel._buttons)).click()
    assert home.settings.settings.level is Level.TWO
    assert home.plan[0] is Surface.SOFT


def test_not_now_leaves_everything_as_it_was(page, home, qtbot):
    begin(home, *easy_on(2))
    plan = home.choose.plan
    press(page, home, "Next step")

    qtbot.keyClick(page._desk._levels.reader, Qt.Key.Key_Escape)

    assert not page._desk._levels.isVisible()
    assert page.figure.map.isVisible()
    assert home.choose.plan == plan
    assert offered(page)[0] == "Next step"


def test_after_pain_one_step_back_is_offered_and_nothing_done(page, home):
    begin(home, *climbed(2), on(BACK[2], 3, sting=(6, 8)))
    assert said(page) == "It still stung 8 of 10 at the end, so an easier step is offered: 12 minutes."
    assert home.plan[2] == 15

    press(page, home, "Go back a step")

    assert home.plan[2] == 12
    assert said(page).endswith("an easier step is offered: 12 minutes. It is planned.")


def test_after_weeks_a_lower_start_is_offered_and_staying_is_fine(page, home):
    begin(home, *climbed(2), days=20)
    assert said(page).startswith("It is 21 days since you did as much, so an easier step is offered: 12 minutes.")
    assert offered(page) == ["Start lower", "Stay"]

    press(page, home, "Stay")

    assert home.plan[2] == 15
    assert "Stay" not in offered(page)


def test_on_the_first_step_a_towel_is_offered_and_after_three_times_breathing_alone(page, home):
    begin(home, *[on(BACK[0], number, sting=(9, 8)) for number in range(2)])
    assert said(page) == "It was too much last time. Lay a thick towel over the mat and try 5 minutes."
    assert offered(page) == ["Use 5 minutes"]

    home.stored.import_sessions([on(BACK[0], 2, sting=(9, 8))])
    home.progression.refresh()
    home.jobs.land()

    assert said(page).startswith(
        "It hurt again and again. This mat may not suit you; breathing alone is always there."
    )
    press(page, home, "Breathing only")
    assert home.choose.plan.kind is Kind.BREATHING
    assert not box(page).isVisible()


def test_what_is_longer_is_there_for_who_likes_it(page, home):
    begin(home, *[on(rung, number, sting=EASY) for number, rung in enumerate(BACK[:10])], level=Level.TWO)

    assert "Use 35 minutes" in offered(page)
    press(page, home, "Use 35 minutes")
    assert home.plan[2] == 35


def test_after_a_blister_the_track_waits_and_one_press_says_that_it_has_healed(page, home):
    begin(home, *climbed(3), on(BACK[3], 4, effects=("blister",)), level=Level.TWO)
    assert "mid_back" in home.choose.options.barred_areas()
    assert said(page).endswith("Waiting to heal: back.")

    press(page, home, "It has healed")

    assert "mid_back" not in home.choose.options.barred_areas()
    home.choose.choose_area("mid_back")
    assert said(page).startswith("It has healed, so an easier step is offered: sofa or chair, 12 minutes.")


def test_the_figure_says_why_an_area_waits_and_takes_that_it_has_healed(page, home):
    begin(home, *climbed(3), on(BACK[3], 4, effects=("blister",)), level=Level.TWO)
    zone = next(button for button in page.figure.map._buttons.values() if button.zone.area == "mid_back")

    zone.click()
    assert page.figure.answer.reason.text() == "Something there has to get well first."
    assert page.figure.answer.way_out.text() == "It has healed"
    page.figure.answer.way_out.click()
    home.jobs.land()

    assert not page.figure.answer.isVisible()
    assert home.choose.plan.areas == ("mid_back",)
    assert said(page).startswith("It has healed, so")


def test_sore_skin_that_is_told_above_start_keeps_the_step_and_a_day_of_rest(page, home):
    begin(home, *easy_on(1))
    assert offered(page)[0] == "Next step"

    page._card.left_out.emit("mid_back")
    home.jobs.land()
    assert said(page) == "Step 2 of 16. Marks were there the next day, so rest today."

    page.figure.answer.well_again.emit("mid_back")
    home.jobs.land()
    assert offered(page)[0] == "Next step"


def test_being_dizzy_twice_leaves_breathing_and_one_press_when_somebody_was_asked(page, home):
    begin(home, *[on(BACK[0], number, effects=("dizzy",)) for number in range(2)])
    assert home.choose.plan.kind is Kind.BREATHING
    assert page._card._answers.waiting.text == "You felt dizzy more than once. Ask a doctor first."
    assert not page._card._answers.waiting.change.isVisible()
    assert offered(page) == ["I have asked"]

    press(page, home, "I have asked")

    assert home.choose.plan.kind is Kind.MAT
    assert not page._card._answers.waiting.isVisible()


def test_a_caution_of_the_person_keeps_the_next_step_back_and_says_why(page, home):
    begin(home, *easy_on(2))

    home.answers.forbid(replace(UNRESTRICTED, highest=Highest(Level.ONE, Because("skin_thin", "Thin skin tears."))))

    assert home.rung.suggestion.move.value == "stay"
    assert "Thin skin tears." in said(page)
    assert "Next step" not in offered(page)


def test_the_keyboard_is_not_lost_when_the_pressed_button_goes(page, home):
    begin(home, *easy_on(0))
    button = box(page).buttons[1]
    button.setFocus(Qt.FocusReason.TabFocusReason)

    press(page, home, "Stay")

    assert box(page).why.hasFocus() or any(one.hasFocus() for one in box(page).buttons)


@pytest.mark.parametrize("size", [(1012, 720), (720, 600)])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_all_of_the_box_is_there_at_every_size(page, home, theme, size, percent, choice):
    theme.set_choices(choice, percent, MotionChoice.REDUCED)
    page.setStyleSheet(theme.stylesheet())
    begin(home, *easy_on(1))
    page.resize(*size)
    QApplication.processEvents()
    for part in page.findChildren(QRadioButton):
        if part.isVisible() and part.text() == "Plan":
            part.click()
            QApplication.processEvents()

    for button in box(page).buttons:
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() <= button.parentWidget().width()
