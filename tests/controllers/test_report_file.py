"""The report beside the window: compiled on one worker, drawn on another, told in the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions

from matcompanion import resources
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.report_file import ReportFileController
from matcompanion.domain.report import ReportContents
from matcompanion.domain.settings import Settings
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from tests.fakes import NOON, FakeClock, HeldJobs
from tests.report_samples import lying


class Desk:
    """A controller on a history, its two workers in the test's hands."""

    def __init__(self, folder: Path) -> None:
        self.database = Database.open(folder / "history.db", now=NOON)
        self.store = History(self.database)
        self.jobs, self.aside = HeldJobs(), HeldJobs()
        self.drawn: list[ReportContents] = []
        self.trouble: Exception | None = None
        self.faulty = False
        self.heard: list[object] = []
        history = HistoryController(self.jobs, self._open, FakeClock())
        history.problem.connect(self.heard.append)
        history.unopened.connect(self.heard.append)
        self.controller = ReportFileController(
            history, FakeClock(), Settings, resources.root(), draw=self._draw, aside=self.aside
        )
        self.controller.saved.connect(self.heard.append)
        self.controller.failed.connect(self.heard.append)
        self.controller.nothing_found.connect(lambda *days: self.heard.append(days))

    def _open(self) -> History:
        if self.trouble is not None:
            raise self.trouble
        return self.store

    def _draw(self, contents: ReportContents, _resources: Path) -> bytes:
        self.drawn.append(contents)
        if self.faulty:
            raise ZeroDivisionError
        return b"%PDF-"

    def land(self) -> None:
        self.jobs.land()
        self.aside.land()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.database.close()


def test_the_days_asked_for_are_drawn_and_written(desk: Desk, tmp_path: Path) -> None:
    for back in range(10):
        desk.store.add(lying(back))
    today = desk.controller.today

    desk.controller.save(today - timedelta(days=4), None, tmp_path / "mine.pdf")
    assert desk.controller.running
    desk.land()

    (contents,) = desk.drawn
    assert contents.report.sessions == 5
    assert contents.readings
    assert (tmp_path / "mine.pdf").read_bytes() == b"%PDF-"
    assert desk.heard == [tmp_path / "mine.pdf"]
    assert not desk.controller.running


def test_nothing_is_drawn_beside_the_history(desk: Desk, tmp_path: Path) -> None:
    desk.store.add(lying())

    desk.controller.save(None, None, tmp_path / "mine.pdf")
    desk.jobs.land()

    assert desk.drawn == []
    assert len(desk.aside.held) == 1
    desk.land()


def test_another_name_is_made_one_of_a_pdf(desk: Desk, tmp_path: Path) -> None:
    desk.store.add(lying())

    desk.controller.save(None, None, tmp_path / "v1.2")
    desk.land()

    assert desk.heard == [tmp_path / "v1.2.pdf"]


def test_days_without_a_session_are_told_with_the_days(desk: Desk, tmp_path: Path) -> None:
    first = date(2020, 1, 1)

    desk.controller.save(first, None, tmp_path / "mine.pdf")
    desk.land()

    assert desk.heard == [(first, None)]
    assert not (tmp_path / "mine.pdf").exists()
    assert not desk.controller.running


def test_a_second_report_waits_for_nothing_and_is_not_made(desk: Desk, tmp_path: Path) -> None:
    desk.store.add(lying())
    desk.controller.save(None, None, tmp_path / "first.pdf")

    desk.controller.save(None, None, tmp_path / "second.pdf")
    desk.land()

    assert desk.heard == [tmp_path / "first.pdf"]


def test_a_folder_that_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.store.add(lying())

    desk.controller.save(None, None, tmp_path / "gone" / "mine.pdf")
    desk.land()

    assert desk.heard == ["The report could not be saved (there is no such file or folder)."]
    assert not desk.controller.running


def test_a_history_that_cannot_be_read_is_told_once_and_another_try_is_free(desk: Desk, tmp_path: Path) -> None:
    desk.trouble = EnvironmentProblem(ProblemKind.CANNOT_OPEN, "It cannot be opened.")

    desk.controller.save(None, None, tmp_path / "mine.pdf")
    desk.land()

    assert [one for one in desk.heard if one] == ["It cannot be opened."]
    assert not desk.controller.running


def test_a_fault_of_ours_is_not_hidden(desk: Desk, tmp_path: Path) -> None:
    desk.store.add(lying())
    desk.faulty = True

    desk.controller.save(None, None, tmp_path / "mine.pdf")
    with capture_exceptions() as errors:
        desk.land()

    assert [kind for kind, *_ in errors] == [ZeroDivisionError]
    assert not desk.controller.running
