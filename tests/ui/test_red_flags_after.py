"""When to see someone, after a session: what was noticed or rated brings advice, and the signs one press away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from matcompanion import resources
from matcompanion.domain.choices import EndReason, Scale, When
from matcompanion.domain.red_flags import FlagTopic
from matcompanion.domain.session import Rating
from matcompanion.ui.pages.after import AfterPage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures
from matcompanion.ui.widgets.red_flag_panel import RedFlagPanel
from tests.controllers.test_red_flags import CATALOGUE
from tests.ui.after_session import MAT, STOPPED
from tests.ui.test_red_flag_panel import FLAGS, LEARNING, SEE, shown


@pytest.fixture
def theme(qapp):
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def after(qtbot, theme):
    page = AfterPage(theme, CATALOGUE, read_figures(resources.root()), LEARNING.after_effects.values(), FLAGS)
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    return page


@pytest.mark.parametrize("effect", ["broken_skin", "bruise", "rash", "blister", "numbness", "fainting"])
def test_what_was_noticed_brings_advice_and_the_signs(after, effect):
    after.show_session(MAT)
    before = shown(after, SEE)

    after.form._effect_chips[effect].click()

    assert before is None
    assert after.form.advice != ""
    shown(after, SEE).click()
    panel = after.findChild(RedFlagPanel)
    assert panel.isVisible()
    assert panel.topic is FlagTopic.DURING_USE


@pytest.mark.parametrize("effect", ["broken_skin", "bruise", "rash", "blister", "numbness", "fainting"])
def test_what_has_to_heal_is_not_offered_the_same_choice_again(after, effect):
    after.show_session(MAT)
    after.form._effect_chips[effect].click()

    after.form.save.click()

    assert after.card.said[-1] == after.form.advice
    assert "Ctrl+Enter" not in after.card.said[-1]


def test_a_pain_of_8_is_told_what_to_do_and_not_to_start_again(after):
    after.show_session(MAT)
    after.form.scales[Scale.PAIN].setValue(8)

    after.form.save.click()

    assert after.card.said[-1] == "Pain of 8 or more is worth showing to someone."


def test_after_what_is_usual_the_same_choice_is_ready(after):
    after.show_session(MAT)
    after.form._effect_chips["redness"].click()

    after.form.save.click()

    assert "Ctrl+Enter" in after.card.said[-1]


def test_what_is_usual_brings_nothing(after):
    after.show_session(MAT)

    for effect in ("redness", "marks", "tingling"):
        after.form._effect_chips[effect].click()

    assert after.form.advice == ""
    assert shown(after, SEE) is None


def test_dizziness_that_ended_the_session_brings_advice(after):
    after.show_session(STOPPED)

    after.form._reason_chips[EndReason.DIZZY].click()

    assert "until it has passed" in after.form.advice
    assert shown(after, SEE) is None


def test_high_pain_afterwards_brings_the_signs_of_the_area(after):
    after.show_session(MAT)

    after.form.scales[Scale.PAIN].setValue(8)
    after.form.see.click()

    assert "Pain of 8 or more" in after.form.advice
    assert after.findChild(RedFlagPanel).topic is FlagTopic.BACK


def test_closing_the_signs_brings_the_questions_back_with_their_answers(after, qtbot):
    after.show_session(MAT)
    after.form._effect_chips["bruise"].click()
    after.form.see.click()

    qtbot.keyClick(after.findChild(RedFlagPanel), Qt.Key.Key_Escape)

    assert after.asking
    assert after.form._effect_chips["bruise"].isChecked()


def test_what_was_saved_still_offers_the_signs(after):
    after.show_session(replace(MAT, after_effects=("blister",)))
    after._save()

    shown(after, SEE).click()

    assert after.findChild(RedFlagPanel).isVisible()
    after.findChild(RedFlagPanel).closed.emit()
    assert after.card.isVisible()


def test_nothing_noticed_leaves_what_was_saved_quiet(after):
    after.show_session(replace(MAT, ratings=(*MAT.ratings, Rating(Scale.PAIN, When.AFTER, 2, "lower_back"))))
    after._save()

    assert shown(after, SEE) is None
