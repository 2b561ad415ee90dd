"""Every session is looked at, in pieces that let other questions in between, and what is wrong is put right once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.row_check import RowCheck
from matcompanion.domain.safekeeping import Repair
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from tests.fakes import FakeClock, HeldJobs
from tests.storage import damage

MANY = 1_203


class Desk:
    """A check over a history of many sessions."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "history.db"
        damage.fill(self.file, damage.many(MANY))
        self.jobs, self.mended = HeldJobs(), []
        self.database = Database.open(self.file)
        self.store = History(self.database)
        self.history = HistoryController(self.jobs, lambda: self.store, FakeClock())
        self.check = RowCheck(self.history, self._mend)
        self.said: list[Repair] = []
        self.check.finished.connect(self.said.append)

    def _mend(self, doubtful: Sequence[int], _history: History) -> Repair:
        self.mended.append(tuple(doubtful))
        return Repair(from_backup=len(doubtful), left=0)

    def change(self, *rows: int) -> None:
        with closing(sqlite3.connect(self.file)) as connection, connection:
            for row in rows:
                connection.execute("UPDATE session SET active_seconds = active_seconds + 1 WHERE id = ?", (row,))


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.database.close()


def test_what_has_changed_anywhere_is_put_right_together(desk: Desk) -> None:
    desk.change(1, 500, 501, MANY)

    desk.check.begin()
    desk.jobs.land()

    assert desk.mended == [(1, 500, 501, MANY)]
    assert desk.said == [Repair(from_backup=4, left=0)]


def test_where_all_is_well_nothing_is_touched(desk: Desk) -> None:
    desk.check.begin()
    desk.jobs.land()

    assert desk.mended == []
    assert desk.said == [Repair(from_backup=0, left=0)]


def test_what_is_asked_meanwhile_waits_for_one_piece_only(desk: Desk) -> None:
    answered = []
    desk.change(MANY)
    desk.check.begin()

    desk.history.run(lambda history: history.count()).done.connect(answered.append)
    desk.jobs.land(2)

    assert answered == [MANY]
    assert desk.said == []
