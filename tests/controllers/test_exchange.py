"""Export and import on a real history and real files, with the workers in the test's hands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.controllers.exchange import ExchangeController, ImportPreview
from matcompanion.controllers.history import HistoryController
from matcompanion.domain.session import Session
from matcompanion.storage.database import Database
from matcompanion.storage.exchange import ExchangeForm, write_sessions
from matcompanion.storage.history import History
from tests.fakes import FakeClock, HeldJobs
from tests.storage.session_examples import EVENING, at_rest, on_the_mat

CATALOGUE = read_catalogue(resources.root())
LEARNING = read_learning(resources.root(), CATALOGUE)


class Desk:
    """A controller that notes what it says."""

    def __init__(self, folder: Path) -> None:
        self.worker, self.aside, clock = HeldJobs(), HeldJobs(), FakeClock()
        self.database = Database.open(folder / "history.db", now=clock.now())
        self.store = History(self.database)
        self.history = HistoryController(self.worker, lambda: self.store, clock)
        self.exchange = ExchangeController(self.history, self.aside, clock, CATALOGUE, lambda: LEARNING)
        self.percents: list[int] = []
        self.previews: list[ImportPreview] = []
        self.ends: list[str] = []
        self.changes: list[Any] = []
        self.exchange.progressed.connect(self.percents.append)
        self.exchange.weighed.connect(self.previews.append)
        self.exchange.ended.connect(self.ends.append)
        self.history.changed.connect(lambda: self.changes.append(None))

    def land(self) -> None:
        while self.aside.held or self.worker.held:
            self.aside.land()
            self.worker.land()
        QApplication.processEvents()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.exchange.close()
    desk.database.close()


def a_file(folder: Path, *some: Session, name: str = "phone.json") -> Path:
    path = folder / name
    with path.open("wb") as stream:
        write_sessions(ExchangeForm(path.suffix[1:]), some, stream, EVENING)
    return path


@pytest.mark.parametrize("name", ["out.json", "out.CSV"])
def test_the_history_is_written_in_the_form_of_the_name(desk: Desk, tmp_path: Path, name: str) -> None:
    some = [at_rest(), on_the_mat()]
    for one in some:
        desk.store.add(one)

    desk.exchange.export(tmp_path / name)
    assert desk.exchange.busy
    desk.land()

    assert desk.ends == [f"2 sessions saved as {name} in {tmp_path.name}."]
    assert not desk.exchange.busy
    assert desk.percents[0] == 0
    begins = b"\xef\xbb\xbflocal_date" if name.endswith("CSV") else b'{"format": "matcompanion"'
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert desk.changes == []


def test_one_session_is_one_session(desk: Desk, tmp_path: Path) -> None:
    desk.store.add(at_rest())

    desk.exchange.export(tmp_path / "out.json")
    desk.land()

    assert desk.ends == [f"1 session saved as out.json in {tmp_path.name}."]


def test_a_name_is_suggested_that_says_the_day(desk: Desk) -> None:
    assert desk.exchange.suggested_name() == "Mat Companion 2026-11-18"


def test_an_ending_that_is_not_known_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.exchange.export(tmp_path / "out.txt")
    desk.exchange.read(tmp_path / "in.txt")

    assert ["out.txt was not written" in desk.ends[0], "in.txt was not read" in desk.ends[1]] == [True, True]
    assert not (tmp_path / "out.txt").exists()
    assert not desk.exchange.busy


def test_a_file_that_cannot_be_written_or_read_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.exchange.export(tmp_path / "none" / "out.json")
    desk.land()
    desk.exchange.read(tmp_path / "none.json")
    desk.land()

    assert desk.ends == [
        "out.json could not be written (there is no such file or folder).",
        "none.json could not be read (there is no such file or folder); nothing was changed.",
    ]


def test_a_stopped_export_leaves_the_old_file(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("old")
    desk.store.add(at_rest())

    desk.exchange.export(path)
    desk.exchange.stop()
    desk.land()

    assert desk.ends == [""]
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.glob("out.json*")] == ["out.json"]


def test_what_an_import_would_do_is_told_before_it_is_done(desk: Desk, tmp_path: Path) -> None:
    here, newer = at_rest(), at_rest(note="here")
    desk.store.add(here)
    desk.store.add(newer)
    later = at_rest(id=newer.id, note="there", updated_at=EVENING)

    desk.exchange.read(a_file(tmp_path, here, later, on_the_mat(), on_the_mat()))
    desk.land()

    assert desk.previews == [ImportPreview("phone.json", new=2, newer=1, present=1)]
    assert desk.store.count() == 2
    assert (desk.changes, desk.ends) == ([], [])

    desk.exchange.take_over()
    desk.land()

    assert desk.store.count() == 4
    assert desk.store.get(newer.id) == later
    assert desk.ends == ["3 sessions imported from phone.json."]
    assert len(desk.changes) == 1
    assert desk.percents[-1] == 100


def test_a_csv_file_is_imported_too(desk: Desk, tmp_path: Path) -> None:
    session = on_the_mat()

    desk.exchange.read(a_file(tmp_path, session, name="phone.csv"))
    desk.land()
    desk.exchange.take_over()
    desk.land()

    assert desk.store.sessions() == [session]


def test_a_file_with_a_refusal_is_not_taken_over(desk: Desk, tmp_path: Path) -> None:
    path = a_file(tmp_path, at_rest(), at_rest())
    content = json.loads(path.read_text())
    content["sessions"][1]["kind"] = "yoga"
    path.write_text(json.dumps(content))

    desk.exchange.read(path)
    desk.land()
    desk.exchange.take_over()
    desk.land()

    assert desk.previews == [
        ImportPreview(
            "phone.json",
            new=1,
            refused=1,
            refusals=("line 1, sessions[1].kind: there is no kind of session 'yoga'",),
        )
    ]
    assert desk.store.count() == 0


def test_a_file_that_is_none_of_ours_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text("[]")

    desk.exchange.read(path)
    desk.land()

    assert desk.previews == [
        ImportPreview("other.json", refused=1, refusals=("line 1: this is not an export of Mat Companion",))
    ]
    assert not desk.exchange.busy


def test_a_file_that_is_let_go_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.exchange.read(a_file(tmp_path, at_rest()))
    desk.land()

    desk.exchange.let_go()
    desk.exchange.take_over()
    desk.land()

    assert desk.store.count() == 0
    assert desk.ends == [""]


def test_reading_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    desk.exchange.read(a_file(tmp_path, at_rest()))
    desk.exchange.stop()
    desk.land()

    assert (desk.ends, desk.previews) == ([""], [])
    assert not desk.exchange.busy


def test_an_import_can_be_stopped_and_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    start = EVENING
    some = [at_rest(started_at=start + timedelta(days=nth), ended_at=start + timedelta(days=nth)) for nth in range(9)]
    desk.exchange.read(a_file(tmp_path, *some))
    desk.land()

    desk.exchange.take_over()
    desk.exchange.stop()
    desk.land()

    assert desk.store.count() == 0
    assert desk.ends == [""]


def test_one_file_at_a_time(desk: Desk, tmp_path: Path) -> None:
    path = a_file(tmp_path, at_rest())
    desk.exchange.export(tmp_path / "out.json")

    desk.exchange.export(tmp_path / "second.json")
    desk.exchange.read(path)
    desk.exchange.take_over()
    desk.land()

    assert len(desk.ends) == 1
    assert not (tmp_path / "second.json").exists()


def test_a_second_file_takes_the_place_of_the_first(desk: Desk, tmp_path: Path) -> None:
    first, second = at_rest(), at_rest()
    desk.exchange.read(a_file(tmp_path, first))
    desk.land()
    desk.exchange.read(a_file(tmp_path, second, name="other.json"))
    desk.land()

    desk.exchange.take_over()
    desk.land()

    assert desk.store.sessions() == [second]


def test_a_trouble_of_the_history_is_told_where_all_are(desk: Desk, tmp_path: Path) -> None:
    told: list[str] = []
    desk.history.problem.connect(told.append)
    desk.exchange.read(a_file(tmp_path, at_rest()))
    desk.land()
    with desk.database.writing() as connection:
        full = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {full}")
    desk.exchange.let_go()
    desk.exchange.read(a_file(tmp_path, *(on_the_mat(note="x" * 4000) for _ in range(20))))
    desk.land()

    desk.exchange.take_over()
    desk.land()

    assert len(told) == 1
    assert "disk is full" in told[0]
    assert not desk.exchange.busy
    assert desk.store.count() == 0


def test_what_is_our_own_fault_ends_the_reading_and_is_not_lost(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = a_file(tmp_path, on_the_mat())
    broken = ExchangeController(desk.history, desk.aside, FakeClock(), CATALOGUE, lambda: None)  # type: ignore[arg-type,return-value]
    broken.ended.connect(desk.ends.append)

    with qtbot.captureExceptions() as raised:
        broken.read(path)
        desk.land()

    assert [kind for kind, *_ in raised] == [AttributeError]
    assert desk.ends == [""]
    assert not broken.busy
