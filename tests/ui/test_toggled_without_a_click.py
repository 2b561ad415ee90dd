"""What a screen reader switches is switched: Qt's accessible action toggles a button without a click."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from matcompanion import resources
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.choices import EndReason, Level
from matcompanion.domain.reminders import Reminder
from matcompanion.ui.pages.after import AfterPage
from matcompanion.ui.pages.safety import SafetyPage
from matcompanion.ui.pages.settings import SettingsPage
from matcompanion.ui.pages.settings.groups import LevelGroup, LookGroup
from matcompanion.ui.pages.settings.reminders import ReminderRow
from matcompanion.ui.pages.settings.safety import MatGroup, SafetyGroup
from matcompanion.ui.pages.settings.sound import SoundGroup
from matcompanion.ui.widgets.red_flag_panel import RedFlagPanel
from tests.domain.screened import CATALOGUE
from tests.ui.after_session import STOPPED
from tests.ui.test_red_flag_panel import FLAGS
from tests.ui.zone_samples import new_theme, shipped_figures


@pytest.fixture
def settings_page(qtbot, person):
    page = SettingsPage(new_theme(), CATALOGUE, person.settings, Path("/data"), screening=person.screening)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def safety_page(qtbot, person):
    page = SafetyPage(new_theme(), CATALOGUE, person.settings, person.screening)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def page_after(qtbot):
    effects = read_learning(resources.root(), CATALOGUE).after_effects
    page = AfterPage(new_theme(), CATALOGUE, shipped_figures(), effects.values())
    qtbot.addWidget(page)
    return page


def group(page, kind):
    return next(each for each in page.groups if isinstance(each, kind))


def level(page, wanted: Level) -> QAbstractButton:
    choice = page.level.levels if isinstance(page, SafetyPage) else group(page, LevelGroup).levels
    return choice._group.button(choice._levels.index(wanted))


@pytest.mark.parametrize("where", ["settings_page", "safety_page"])
def test_a_level(person, request, where):
    page = request.getfixturevalue(where)

    level(page, Level.TWO).toggle()

    assert person.settings.settings.level is Level.TWO


def test_a_level_that_is_only_shown_is_not_chosen(person, safety_page):
    person.settings.change(level=Level.THREE)
    told = []
    safety_page.level.levels.chosen.connect(told.append)

    safety_page.level.levels.refuse_above(Level.ONE, "Not now.")

    assert level(safety_page, Level.ONE).isChecked()
    assert told == []
    assert person.settings.settings.level is Level.THREE


def test_what_the_mat_is_like(person, settings_page, safety_page):
    before = person.screening.mat

    safety_page.level.magnets.toggle()
    group(settings_page, MatGroup).leaflet.toggle()

    mat = person.screening.mat
    assert (mat.has_pillow, mat.has_magnets, mat.leaflet_forbids_standing) == (before.has_pillow, True, True)
    assert safety_page.level.leaflet.isChecked()
    assert group(settings_page, MatGroup).magnets.isChecked()


def test_sound_look_and_words(person, settings_page, safety_page):
    before = person.settings.settings
    sound, look = group(settings_page, SoundGroup), group(settings_page, LookGroup)

    safety_page.sound.sound.toggle()
    for switch in (sound.bells, sound.voice, look.outlines):
        switch.toggle()

    after = person.settings.settings
    assert after.sound_on is not before.sound_on
    assert after.bells_on is not before.bells_on
    assert after.voice_on is not before.voice_on
    assert after.stronger_outlines is not before.stronger_outlines
    assert sound.sound.isChecked() is after.sound_on


def test_whether_answers_are_kept(person, settings_page):
    person.says()

    group(settings_page, SafetyGroup).keep.toggle()

    assert not person.screening.keeps
    assert person.screening.answers is not None


def test_the_days_of_a_reminder(qtbot):
    row = ReminderRow(new_theme(), 1)
    qtbot.addWidget(row)
    told: list[Reminder] = []
    row.changed.connect(told.append)
    row.show_reminder(Reminder(20, 0, (1, 3)))
    assert told == []

    row.days[3].toggle()

    assert told == [Reminder(20, 0, (1,))]


def test_why_a_session_was_stopped(page_after):
    form = page_after.form
    page_after.show_session(STOPPED)
    comfort, painful = form._reason_chips[EndReason.COMFORT], form._reason_chips[EndReason.TOO_PAINFUL]
    comfort.toggle()

    painful.toggle()

    assert (comfort.isChecked(), painful.isChecked()) == (False, True)
    assert form.session.end_reason is EndReason.TOO_PAINFUL


def test_a_part_of_the_body_in_when_to_see_someone(qtbot):
    panel = RedFlagPanel(new_theme(), FLAGS)
    qtbot.addWidget(panel)
    *_, (topic, chip) = panel._chips.items()
    before = panel.urgent.grab().toImage()

    chip.toggle()

    assert panel.topic is topic
    assert panel.urgent.grab().toImage() != before
