"""Backups in Settings: what there is, one more, a second folder, the way back, and leaving with everything."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from matcompanion import resources
from matcompanion.controllers.backups import BackupsController
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.settings import Settings
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.ui.pages.settings.backups import BackupsGroup
from matcompanion.ui.pages.settings.erase import EraseGroup
from matcompanion.ui.theme import Theme
from tests.fakes import FakeClock, HeldJobs
from tests.storage import damage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def opened(path: Path) -> History:
    return History(Database.open(path))


class Desk:
    """The group, with a history of six sessions below it."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self.paths, self.clock, self.jobs = Paths(folder), FakeClock(), HeldJobs()
        damage.fill(self.paths.database, damage.many(6))
        self.history = HistoryController(self.jobs, partial(opened, self.paths.database), self.clock)
        self.settings = SettingsController(Settings(), lambda _settings: None, self.jobs)
        self.backups = BackupsController(self.paths, self.history, self.clock, lambda: self.settings.settings)
        self.group = BackupsGroup(theme, self.settings, self.backups)
        self.group.resize(640, 700)
        self.group.show()
        self.jobs.land()

    def press(self, button) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        button.click()
        self.jobs.land()

    def back_up(self) -> None:
        self.press(self.group.back_up_now)
        self.clock.advance(60)

    def count(self) -> int:
        found: list[int] = []
        self.history.run(lambda history: history.count()).done.connect(found.append)
        self.jobs.land()
        return found[0]

    def choose(self, place: int) -> None:
        self.group.older.setCurrentIndex(place)


@pytest.fixture
def theme(qapp) -> Theme:
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def desk(theme: Theme, tmp_path: Path, qtbot: QtBot):
    desk = Desk(tmp_path / "data", theme)
    qtbot.addWidget(desk.group)
    yield desk
    desk.history.close_for_good(lambda: None)
    desk.jobs.land()


def test_at_first_there_is_none(desk: Desk) -> None:
    assert desk.group._newest._description.text() == "None yet. The first comes after a session."
    assert [desk.group.older.itemData(row, 256) for row in range(2)] == ["Choose", "Another file"]


def test_a_backup_is_made_and_told(desk: Desk) -> None:
    desk.press(desk.group.back_up_now)

    assert desk.group.told.text() == "Backed up 6 sessions; the copy was checked."
    assert desk.group._newest._description.text().endswith(": 6 sessions")
    assert len(Backups(desk.paths.backups).all()) == 1


def test_while_one_is_made_no_other_is_asked_for(desk: Desk) -> None:
    desk.group.back_up_now.click()
    assert not desk.group.back_up_now.isEnabled()

    desk.jobs.land()
    assert desk.group.back_up_now.isEnabled()


def test_a_disk_that_refuses_is_told(desk: Desk) -> None:
    desk.paths.backups.write_text("a file stands here")

    desk.press(desk.group.back_up_now)

    assert desk.group.trouble.isVisible()
    assert "cannot be" in desk.group.trouble.text
    assert desk.group.told.isHidden()


def test_a_second_folder_gets_each_backup(desk: Desk, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()

    desk.group._folder_question.answered.emit(second)
    desk.back_up()

    assert desk.settings.settings.backup_folder == str(second)
    assert desk.group._second_path.toPlainText() == str(second)
    assert len(Backups(second).all()) == 1
    assert desk.group.second_trouble.isHidden()


def test_a_second_folder_that_is_gone_is_told_and_the_backup_made(desk: Desk, tmp_path: Path) -> None:
    desk.group._folder_question.answered.emit(tmp_path / "pulled out")

    desk.back_up()

    assert "could not be written" in desk.group.second_trouble.text
    assert len(Backups(desk.paths.backups).all()) == 1


def test_the_folder_of_the_backups_is_no_second_one(desk: Desk) -> None:
    desk.group._folder_question.answered.emit(desk.paths.backups)

    assert desk.settings.settings.backup_folder == ""
    assert "choose another one" in desk.group.second_trouble.text


def test_a_second_folder_can_be_given_up(desk: Desk, tmp_path: Path) -> None:
    desk.group._folder_question.answered.emit(tmp_path)

    desk.press(desk.group.forget_second)

    assert desk.settings.settings.backup_folder == ""
    assert desk.group.forget_second.isHidden()


def test_going_back_is_asked_first_and_keeps_the_present_aside(desk: Desk) -> None:
    desk.back_up()
    desk.history.run(lambda history: history.import_sessions(damage.many(3, first=6)))
    desk.jobs.land()
    assert desk.count() == 9

    desk.choose(1)
    assert desk.group.question.text.startswith("Go back to the history of")
    assert desk.count() == 9
    desk.press(desk.group.question.yes)

    assert desk.count() == 6
    assert desk.group.told.text().startswith("Restored 6 sessions.")
    assert len(list(desk.paths.set_aside.glob("*.db"))) == 1
    assert desk.group.question.isHidden()


def test_who_keeps_their_history_keeps_it(desk: Desk) -> None:
    desk.back_up()
    desk.choose(1)

    desk.press(desk.group.question.no)

    assert desk.group.question.isHidden()
    assert desk.group.older.value is None
    assert not desk.paths.set_aside.exists()


def test_a_copy_that_is_damaged_says_so_and_one_with_nothing_in_it_changes_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    damage.fill(copy, damage.many(300))
    content = bytearray(copy.read_bytes())
    page = content.index(b"no 150") // damage.PAGE
    content[page * damage.PAGE : (page + 1) * damage.PAGE] = bytes(damage.PAGE)
    beginning = tmp_path / "beginning.db"
    beginning.write_bytes(content[: damage.PAGE])
    copy.write_bytes(content)

    desk.group._file_question.answered.emit(beginning)
    desk.press(desk.group.question.yes)
    assert "no session in it can be believed; nothing was changed" in desk.group.trouble.text
    assert desk.count() == 6

    desk.group._file_question.answered.emit(copy)
    desk.press(desk.group.question.yes)
    assert "The copy is damaged, and not all of it could be read." in desk.group.told.text()
    assert desk.count() > 6


def test_any_copy_can_be_gone_back_to(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    damage.fill(other, damage.many(2, first=90))

    desk.group._file_question.answered.emit(other)
    assert "other.db" in desk.group.question.text
    desk.press(desk.group.question.yes)

    assert desk.count() == 2


def test_what_is_no_copy_is_refused(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "diary.db"
    other.write_text("Dear diary")

    desk.group._file_question.answered.emit(other)
    desk.press(desk.group.question.yes)

    assert "is not a history" in desk.group.trouble.text
    assert desk.count() == 6


def test_a_copy_is_saved_where_it_is_wanted(desk: Desk, tmp_path: Path) -> None:
    desk.group._copy_question.answered.emit(tmp_path / "stick.db")
    desk.jobs.land()

    assert desk.group.told.text() == "6 sessions saved in stick.db; the copy was checked."
    assert (tmp_path / "stick.db").stat().st_mode & 0o077 == 0


def test_everything_is_deleted_only_when_confirmed(theme: Theme, qtbot: QtBot) -> None:
    group = EraseGroup(theme)
    qtbot.addWidget(group)
    group.show()
    confirmed: list[bool] = []
    group.confirmed.connect(lambda: confirmed.append(True))

    group.erase.click()
    assert group.question.no.hasFocus() or not group.isActiveWindow()
    group.question.no.click()
    assert not confirmed

    group.erase.click()
    group.question.yes.click()
    assert confirmed == [True]


def test_an_older_backup_is_gone_back_to_by_its_day(desk: Desk) -> None:
    desk.back_up()
    desk.clock.advance(timedelta(days=2).total_seconds())
    desk.back_up()

    words = [str(desk.group.older.itemData(row, 256)) for row in range(desk.group.older.count())]
    assert len(words) == 4
    assert words[1] != words[2]
