"""The answers in Settings: read, changed, kept or not, deleted and brought back; and what the mat is like."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from matcompanion import resources
from matcompanion.domain.choices import Level
from matcompanion.domain.screening import Answer, MatProfile
from matcompanion.ui.pages.settings import SettingsPage
from matcompanion.ui.pages.settings.breathing import BreathingGroup
from matcompanion.ui.pages.settings.groups import LevelGroup
from matcompanion.ui.pages.settings.safety import MatGroup, SafetyGroup
from matcompanion.ui.theme import Theme
from tests.domain.screened import CATALOGUE


@pytest.fixture
def page(qapp, qtbot, person):
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    page = SettingsPage(theme, CATALOGUE, person.settings, Path("/data"), screening=person.screening)
    qtbot.addWidget(page)
    page.resize(1000, 720)
    page.show()
    return page


def group(page, kind):
    return next(each for each in page.groups if isinstance(each, kind))


@pytest.fixture
def safety(page):
    return group(page, SafetyGroup)


def summary(safety):
    return safety.answered._description.text()


def test_before_the_answers_there_is_only_the_way_to_give_them(safety, page, qtbot):
    assert "Not answered" in summary(safety)
    assert safety.change.accessibleName() == "Answer the safety questions"
    assert not safety.delete.isVisible()
    with qtbot.waitSignal(page.answers_requested, timeout=0):
        safety.change.click()


def test_who_has_nothing_reads_that_nothing_speaks_against_it(safety, person):
    person.says()

    assert summary(safety) == "Answered on 18 November 2026.\nNothing speaks against the mat."


def test_what_is_true_is_listed_with_what_follows(safety, person):
    person.says(Answer("pregnant", asked_on=date(2026, 11, 2)), Answer("skin_open", ("neck",)), Answer("fever"))

    lines = summary(safety).split("\n")

    assert lines[1:] == [
        "•  I am pregnant, or might be. Asked on 2 November 2026. Left out: lower back. No holding the breath.",
        "•  My skin is sore or broken somewhere. Left out: nape.",
        "•  I have a fever or feel ill. Breathing and rest stay open.",
    ]


def test_answers_can_be_deleted_and_brought_back(safety, person):
    person.says(Answer("heart"))
    before = person.screening.answers

    safety.delete.click()
    person.jobs.land()
    assert person.screening.answers is None
    assert person.written[-1].answers is None
    assert safety.delete.accessibleName() == "Undo deleting the answers"

    safety.delete.click()
    person.jobs.land()
    assert person.screening.answers == before
    assert person.written[-1].answers == before
    assert safety.delete.accessibleName() == "Delete the safety answers"


def test_deleted_answers_cannot_come_back_over_new_ones(safety, person):
    person.says(Answer("heart"))
    safety.delete.click()

    person.says()

    assert safety.delete.accessibleName() == "Delete the safety answers"


def test_answers_can_be_left_out_of_the_file_and_put_in_again(safety, person):
    person.says(Answer("balance"))

    safety.keep.click()
    person.jobs.land()
    assert person.written[-1].answers is None
    assert person.screening.answers is not None

    safety.keep.click()
    person.jobs.land()
    assert person.written[-1].answers.given == (Answer("balance"),)


def test_the_mat_is_described_by_three_switches(page, person):
    mat = group(page, MatGroup)

    mat.pillow.click()
    mat.magnets.click()
    mat.leaflet.click()

    assert person.screening.mat == MatProfile(False, True, True)
    person.screening.change_mat(MatProfile())
    assert (mat.pillow.isChecked(), mat.magnets.isChecked(), mat.leaflet.isChecked()) == (True, False, False)


def test_what_waits_until_somebody_is_asked_says_whom_to_ask(safety, person):
    person.says(Answer("pregnant"))

    assert "Ask a doctor or midwife first. Until then, the mat waits." in summary(safety)


def test_only_the_pillow_can_be_said_where_there_is_one(page, person):
    mat = group(page, MatGroup)

    mat.only_pillow.click()
    assert person.screening.mat == MatProfile(only_pillow=True)
    mat.pillow.click()

    assert person.screening.mat == MatProfile(has_pillow=False)
    assert not mat.only_pillow.isVisibleTo(mat)


def test_a_mat_that_contradicts_itself_is_shown_as_the_plans_have_it(page, person):
    mat = group(page, MatGroup)

    person.screening.change_mat(MatProfile(has_pillow=False, only_pillow=True))

    assert (mat.pillow.isChecked(), mat.only_pillow.isChecked()) == (True, True)
    assert person.screening.restrictions.pillow
    assert not person.screening.restrictions.flat_mat


def test_the_level_shown_is_the_highest_that_is_allowed(page, person):
    person.settings.change(level=Level.THREE)
    levels = group(page, LevelGroup).levels

    person.says(Answer("skin_thin"))

    buttons = levels._group.buttons()
    assert [button.isEnabled() for button in buttons] == [True, True, False]
    assert buttons[1].isChecked()
    person.says()
    assert buttons[2].isChecked()


def test_holding_the_breath_cannot_be_switched_on_against_the_answers(page, person):
    breathing = group(page, BreathingGroup)

    person.says(Answer("epilepsy"))

    assert not breathing.holds.isEnabled()
    assert "never be alone" in breathing._holds_row._description.text()
    person.says()
    assert breathing.holds.isEnabled()
