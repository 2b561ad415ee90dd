"""What the window tells and asks about the history file, and what becomes of the answers."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.domain.screening import Answers
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.database import Database
from matcompanion.storage.last_run import read_last_run
from matcompanion.ui import slow_opening
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.fakes import NOON, FakeClock, HeldJobs
from tests.storage import damage


class Running:
    """A program whose time and disk the test moves. With *waits* the disk has not answered yet."""

    def __init__(self, folder, *, waits=False) -> None:
        self.clock, self.jobs, self.paths = FakeClock(), HeldJobs(), Paths(folder)
        self.program = Program(
            paths=self.paths,
            clock=self.clock,
            worker=self.jobs,
            resources=resources.root(),
            answers=Answers((), NOON.date()),
        )
        self.program.show()
        self.window = self.program.window
        if not waits:
            self.turn()

    @property
    def notices(self) -> list[str]:
        return [label.text() for label in self.window.notices.findChildren(PlainLabel) if label.isVisible()]

    def turn(self) -> None:
        for _ in range(8):
            QApplication.processEvents()
            self.jobs.land()

    @property
    def page(self):
        assert self.window.place == "recovery"
        return self.window.page("recovery")

    @property
    def said(self) -> str:
        return "\n".join(label.text() for label in self.page.findChildren(PlainLabel) if label.isVisibleTo(self.page))

    def count(self) -> int:
        found = []
        self.program.history.run(lambda history: history.count()).done.connect(found.append)
        self.turn()
        return found[0]

    def press(self, button) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        button.click()
        self.turn()

    def leave(self) -> None:
        self.window.close()
        self.program.safe.close()
        self.jobs.close()
        QApplication.processEvents()
        self.window.deleteLater()


@pytest.fixture
def start(qapp, tmp_path):
    started = []

    def starting(**how) -> Running:
        started.append(Running(tmp_path / "data", **how))
        return started[-1]

    yield starting
    for each in started:
        each.leave()


@pytest.fixture
def paths(tmp_path):
    return Paths(tmp_path / "data")


def backed_up(paths, sessions):
    damage.fill(paths.database, sessions)
    with Database.open(paths.database) as database:
        return Backups(paths.backups).make(database, Reason.REGULAR, NOON - timedelta(days=3))


def test_a_damaged_history_is_told_in_one_screen_and_the_program_goes_on(start, paths):
    made = backed_up(paths, damage.many(12))
    paths.database.write_bytes(b"")

    first = start()

    assert "Your history is here" in first.said
    assert "12 sessions are there" in first.said
    assert "12 came from the backup of" in first.said
    assert "set-aside" in first.said
    assert first.page.go_on.isDefault()
    first.press(first.page.go_on)
    assert first.window.place == "choose"
    assert first.count() == 12
    assert made.path.exists()


def test_damage_that_costs_nothing_is_told_so(start, paths):
    damage.fill(paths.database, damage.many(5))
    with closing(sqlite3.connect(paths.database)) as other:
        other.execute("INSERT INTO event VALUES (4711, 0, 1.0, 'mark')")
        other.commit()

    first = start()

    assert "Everything in it could still be read" in first.said


def test_a_history_that_is_gone_is_asked_about_and_comes_back(start, paths):
    backed_up(paths, damage.many(4))
    paths.database.unlink()

    first = start()
    assert "The history file is gone" in first.said
    assert "with 4 sessions" in first.said
    assert first.page.restore.isDefault()
    assert not paths.database.exists()
    first.press(first.page.restore)

    assert first.window.place == "choose"
    assert first.count() == 4


def test_a_history_that_is_gone_can_be_put_back(start, paths, tmp_path):
    damage.fill(paths.database, damage.many(4))
    first = start()
    first.leave()
    paths.database.rename(tmp_path / "elsewhere.db")
    shutil.rmtree(paths.backups)

    second = start()
    assert second.page.try_again.isDefault()
    assert not second.page.restore.isVisible()
    second.press(second.page.try_again)
    assert second.window.place == "recovery"
    (tmp_path / "elsewhere.db").rename(paths.database)
    second.press(second.page.try_again)

    assert second.window.place == "choose"
    assert second.count() == 4


def test_a_new_history_is_begun_only_when_asked(start, paths):
    paths.data.mkdir()
    paths.database.write_text("Dear diary")

    first = start()
    assert "cannot be read" in first.said
    first.press(first.page.begin)

    assert first.window.place == "choose"
    assert first.count() == 0
    assert [path.read_text() for path in paths.set_aside.iterdir()] == ["Dear diary"]


def test_a_backup_from_anywhere_can_be_chosen(start, paths, tmp_path):
    paths.data.mkdir()
    paths.database.write_text("Dear diary")
    damage.fill(tmp_path / "stick" / "copy.db", damage.many(3))
    first = start()

    first.press(first.page.from_file)
    (dialog,) = first.page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "none.db"))
    dialog.close()
    first.turn()
    assert "There is no file" in first.page.problem.text()
    first.press(first.page.from_file)
    dialog = first.page.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(tmp_path / "stick" / "copy.db"))
    dialog.close()
    first.turn()

    assert first.window.place == "choose"
    assert first.count() == 3


def test_a_running_session_is_not_disturbed(start, paths):
    damage.fill(paths.database, damage.many(2))
    first = start()
    first.program.choose.choose_area("neck")
    first.program.choose.start()
    first.turn()
    paths.database.rename(paths.data / "elsewhere.db")

    for _ in range(40):
        first.clock.advance(1.0)
        first.program.session.tick()
    first.turn()
    first.program.history.run(lambda store: store.sessions())
    first.turn()
    assert first.window.place == "session"

    (paths.data / "elsewhere.db").rename(paths.database)
    first.program.session.end()
    first.turn()
    first.program.session.got_up()
    first.turn()
    assert first.program.session.unsaved is None
    assert first.count() == 3


def test_a_locked_history_is_told_and_tried_again(start, paths, monkeypatch):
    from matcompanion.storage import database as database_module

    monkeypatch.setattr(database_module, "_PRAGMAS", ("busy_timeout=1", *database_module._PRAGMAS[1:]))
    damage.fill(paths.database, damage.many(2))
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        first = start()
        notices = first.window.notices
        assert notices.isVisible()
        first.program.safe._again.timeout.emit()
        first.turn()
        assert notices.isVisible()
        assert len(notices._texts) == 1
        other.execute("ROLLBACK")

    first.program.safe._again.timeout.emit()
    first.turn()
    assert not notices.isVisible()
    assert first.count() == 2


def test_a_history_that_can_only_be_read_says_so(start, paths, monkeypatch):
    damage.fill(paths.database, damage.many(2))
    monkeypatch.setattr(os, "access", lambda place, *_mode, **_how: Path(place) != paths.database)

    first = start()

    assert first.window.notices.isVisible()
    assert first.count() == 2
    assert Backups(paths.backups).all() == []


def test_a_good_end_is_noted_and_a_bad_one_is_not(start, paths):
    first = start()
    assert not read_last_run(paths.last_run).ended_well

    first.leave()

    assert read_last_run(paths.last_run).ended_well


def test_damage_seen_on_the_way_calls_for_a_close_look(start, paths):
    first = start()
    first.program.history.damaged.emit()

    first.leave()

    assert not read_last_run(paths.last_run).ended_well


def test_one_backup_is_made_a_day_when_there_is_something_new(start, paths):
    damage.fill(paths.database, damage.many(2))
    first = start()
    assert [backup.sessions for backup in Backups(paths.backups).all()] == [2]

    first.clock.advance(23 * 3600)
    first.program.history.add(damage.many(1, first=50)[0])
    first.turn()
    assert len(Backups(paths.backups).all()) == 1
    first.clock.advance(3600)
    first.program.history.add(damage.many(1, first=51)[0])
    first.turn()

    assert [backup.sessions for backup in Backups(paths.backups).all()] == [4, 2]


def test_a_value_that_a_disk_has_changed_is_put_right_and_told(start, paths):
    backed_up(paths, damage.many(5))
    with closing(sqlite3.connect(paths.database)) as connection, connection:
        connection.execute("UPDATE session SET active_seconds = active_seconds + 64 WHERE id = 2")

    first = start()

    (told,) = [label.text() for label in first.window.notices.findChildren(PlainLabel)]
    assert told == "1 session held other values than were stored; it was put right from the backup."


def test_deleting_everything_leaves_nothing_of_ours_in_the_folder(start, paths, tmp_path):
    backed_up(paths, damage.many(5))
    (paths.data / "letter.txt").write_text("of the person's own")
    second = tmp_path / "stick"
    second.mkdir()
    first = start()
    first.program.settings.change(backup_folder=str(second))
    first.program.safe.backups.back_up()
    first.turn()
    assert list(second.iterdir())
    settings = first.window.open_place("settings")
    first.turn()

    settings.erase_requested.emit()
    first.turn()

    assert "Everything is deleted" in first.said
    first.press(first.page.close_button)
    assert not first.window.isVisible()
    first.program.safe.close()
    assert [path.name for path in paths.data.iterdir()] == ["letter.txt"]
    assert list(second.iterdir()) == []


def test_no_question_about_a_session_outlives_it(start, paths):
    backed_up(paths, damage.many(5))
    first = start()
    first.window.notices.ask("Yesterday: Nape. How is the skin today?", [])
    first.window.notices.tell("No sound device.")

    first.program.safe.erase()
    first.turn()

    assert "Everything is deleted" in first.said
    assert first.notices == []


def test_a_history_that_takes_long_to_open_says_so_until_it_is_there(start, paths, monkeypatch):
    monkeypatch.setattr(slow_opening, "PATIENCE_MS", 0)
    damage.fill(paths.database, damage.many(3))
    first = start(waits=True)
    for _ in range(8):
        QApplication.processEvents()
    (told,) = first.notices

    first.turn()

    assert told.startswith("Your history is being looked through")
    assert first.notices == []
    assert first.count() == 3
