"""Sound is set as it is heard: each control changes its setting, and trouble is said beside the test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QWidget

from matcompanion import resources
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.settings import Ambience, Settings, Timbre
from matcompanion.ui.pages.settings import SettingsPage
from matcompanion.ui.pages.settings.sound import SoundGroup
from matcompanion.ui.theme import Theme
from tests.fakes import HeldJobs
from tests.sessions import CATALOGUE


class Asked:
    """Answers for the person who is asked for a file; None for one who changes their mind."""

    def __init__(self) -> None:
        self.answer: str | None = None
        self.times = 0

    def __call__(self, parent: QWidget, take: Callable[[str], None]) -> None:
        self.times += 1
        if self.answer is not None:
            take(self.answer)


@pytest.fixture
def theme(qapp):
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def controller(qapp):
    return SettingsController(Settings(), lambda _settings: None, HeldJobs())


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture
def group(theme, controller, asked, qtbot):
    group = SoundGroup(theme, controller, asked)
    qtbot.addWidget(group)
    group.resize(640, 600)
    group.show()
    return group


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("name", "field", "then"),
    [("sound", "sound_on", False), ("bells", "bells_on", False), ("voice", "voice_on", True)],
)
def test_a_switch_is_changed_at_once(group, controller, qtbot, name, field, then):
    press(qtbot, getattr(group, name))

    assert getattr(controller.settings, field) is then


def test_the_timbre_is_changed_at_once(group, controller):
    group.timbres.chosen.emit(2)

    assert controller.settings.timbre is Timbre.REED


@pytest.mark.parametrize(
    ("volume", "words"),
    [(0, "Silent"), (4, "4 %, hardly there"), (20, "20 %, very soft"), (50, "50 %, soft"), (75, "75 %, medium"),
     (100, "100 %, loud")],
)  # fmt: skip
def test_the_volume_is_said_in_words(group, controller, volume, words):
    controller.change(volume=volume)

    assert group.findChild(QSpinBox).text() == words


def test_the_steps_are_finer_where_it_is_soft(group, controller, qtbot):
    spin = group.findChild(QSpinBox)
    heard = []
    controller.change(volume=20)

    for _ in range(7):
        qtbot.keyClick(spin, Qt.Key.Key_Down)
        heard.append(controller.settings.volume)

    assert heard == [15, 10, 5, 4, 3, 2, 1]


def test_a_volume_can_be_typed(group, controller, qtbot):
    spin = group.findChild(QSpinBox)
    spin.selectAll()

    qtbot.keyClicks(spin, "42")
    qtbot.keyClick(spin, Qt.Key.Key_Return)

    assert controller.settings.volume == 42


def test_a_file_is_asked_for_only_where_it_is_played(group, controller, asked, qtbot):
    assert not group.choose.isVisible()
    group.ambience.chosen.emit(Ambience.OWN)
    assert group.choose.isVisible()
    assert asked.times == 0
    asked.answer = "/music/sea & rain.wav"

    press(qtbot, group.choose)

    assert controller.settings.ambience is Ambience.OWN
    assert controller.settings.ambience_file == "/music/sea & rain.wav"
    assert group._file_row._description.text() == "sea & rain.wav"


def test_who_changes_their_mind_keeps_the_file(group, controller, asked, qtbot):
    controller.change(ambience=Ambience.OWN, ambience_file="/music/sea.wav")

    press(qtbot, group.choose)

    assert (asked.times, controller.settings.ambience_file) == (1, "/music/sea.wav")


def test_what_changes_elsewhere_is_shown_and_not_told_back(group, controller):
    told = []
    controller.changed.connect(told.append)

    controller.change(
        sound_on=False, volume=30, timbre=Timbre.PURE, ambience=Ambience.SEA, bells_on=False, voice_on=True
    )

    assert len(told) == 1
    shown = (group.sound.isChecked(), group.volume.value, group.timbres.current, group.ambience.value)
    assert shown == (False, 30, 1, Ambience.SEA)
    assert (group.bells.isChecked(), group.voice.isChecked()) == (False, True)


def test_the_page_asks_for_a_test_and_says_what_is_wrong(theme, controller, qtbot):
    page = SettingsPage(theme, CATALOGUE, controller, Path("/x"))
    qtbot.addWidget(page)
    group = page.findChild(SoundGroup)

    with qtbot.waitSignal(page.sound_test_requested):
        press(qtbot, group.test)

    page.show_sound_problem("No sound device. Everything else works.")
    assert group.trouble.isVisibleTo(page)
    assert group.trouble.text == "No sound device. Everything else works."
    page.show_sound_problem("")
    assert not group.trouble.isVisibleTo(page)
