"""The row that saves the sound of the plan: what is written where, how far it is, and what came of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.plan import Plan
from matcompanion.domain.settings import Settings
from matcompanion.ui.pages.choose.save_sound import SaveSoundRow
from tests.domain.screened import CATALOGUE
from tests.fakes import HeldJobs
from tests.ui.progress_samples import new_theme


class Saver(QObject):
    """Notes what it is to write."""

    progressed = Signal(int)
    ended = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[tuple[Plan, Path]] = []
        self.stops = 0

    def save(self, plan: Plan, path: Path) -> None:
        self.saved.append((plan, path))

    def stop(self) -> None:
        self.stops += 1


class Somebody:
    """Answers where to: *path*, or nothing; notes the name that was suggested."""

    def __init__(self) -> None:
        self.path: Path | None = Path("evening.wav")
        self.suggestion = ""

    def __call__(self, _parent: QWidget, suggestion: str) -> Path | None:
        self.suggestion = suggestion
        return self.path


@pytest.fixture
def saver() -> Saver:
    return Saver()


@pytest.fixture
def somebody() -> Somebody:
    return Somebody()


@pytest.fixture
def choose(qapp: QApplication) -> ChooseController:
    choose = ChooseController(CATALOGUE, SettingsController(Settings(), lambda _settings: None, HeldJobs()))
    choose.choose_area("lower_back")
    return choose


@pytest.fixture
def row(qtbot: QtBot, choose: ChooseController, saver: Saver, somebody: Somebody) -> SaveSoundRow:
    row = SaveSoundRow(new_theme(), choose, saver, somebody)
    qtbot.addWidget(row)
    row.show()
    return row


def test_the_plan_is_saved_under_a_name_that_says_what_it_is(row, choose, saver, somebody) -> None:
    row.button.click()

    assert somebody.suggestion == "Lower back, 10 minutes.wav"
    assert saver.saved == [(choose.plan, Path("evening.wav"))]


def test_who_names_no_file_saves_none(row, saver, somebody) -> None:
    somebody.path = None

    row.button.click()

    assert saver.saved == []


def test_while_it_is_written_it_can_be_stopped_and_at_the_end_is_told_what_came_of_it(row, saver) -> None:
    saver.progressed.emit(40)
    assert row.said.text() == "Saving the sound, 40 %"
    assert not row.button.isVisible()

    row.stop.click()
    saver.ended.emit("It was stopped.")

    assert saver.stops == 1
    assert row.said.text() == "It was stopped."
    assert row.button.isVisible()
    assert not row.stop.isVisible()
