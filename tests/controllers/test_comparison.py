"""The comparison beside the history: begun, followed, stopped and put away, and kept in the settings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.controllers.comparison import ComparisonController, draw_seed
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.choices import Kind
from matcompanion.domain.comparison import Today, order
from matcompanion.domain.comparison_plan import ComparisonPlan
from matcompanion.domain.session import Session
from matcompanion.domain.settings import Settings
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.settings_file import read_settings, write_settings
from tests.fakes import FakeClock, HeldJobs
from tests.report_samples import TODAY, lying

EVENING = datetime(TODAY.year, TODAY.month, TODAY.day, 18, 0, tzinfo=UTC)
MAT_FIRST = next(seed for seed in range(100) if order(ComparisonPlan(seed, 1, TODAY))[0] is Kind.MAT)


class Mat(QObject):
    """Why the person may not use the mat, as the test says."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.why: list[str] = []

    def why_no_mat(self) -> list[str]:
        return self.why

    def say(self, *why: str) -> None:
        self.why = list(why)
        self.changed.emit()


class Desk:
    """A controller on a history, with settings in a file."""

    def __init__(self, folder: Path) -> None:
        self.jobs, self.clock = HeldJobs(), FakeClock(EVENING)
        self.file = folder / "settings.json"
        self.database = Database.open(folder / "history.db", now=self.clock.now())
        self.store = History(self.database)
        self.heard, self.mat = 0, Mat()
        self.open()

    def open(self) -> None:
        """Make everything anew, as the next start of the program does."""
        self.history = HistoryController(self.jobs, lambda: self.store, self.clock)
        settings, _ = read_settings(self.file)
        self.history = HistoryController(self.jobs, lambda: self.store, self.clock)
        self.settings = SettingsController(settings, self._write, self.jobs)
        self.controller = ComparisonController(
            self.history, self.settings, self.clock, resources.root(), mat=self.mat, seed=lambda: MAT_FIRST
        )
        self.controller.changed.connect(self._hear)

    def _write(self, settings: Settings) -> None:
        write_settings(self.file, settings)

    def _hear(self) -> None:
        self.heard += 1

    def add(self, *sessions: Session) -> None:
        for session in sessions:
            self.history.add(session)
        self.jobs.land()

    def begin(self, pairs: int = 10) -> None:
        self.controller.start(pairs)
        self.jobs.land()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.database.close()


def test_without_one_there_is_nothing_and_nothing_is_read(desk: Desk) -> None:
    desk.history.open()
    desk.jobs.land()

    assert desk.controller.course is None
    assert desk.heard == 0


def test_it_begins_today_and_is_kept(desk: Desk) -> None:
    desk.begin(14)

    course = desk.controller.course
    assert course is not None
    assert course.plan == ComparisonPlan(MAT_FIRST, 14, TODAY)
    assert (course.today, course.asked) == (Today.OPEN, Kind.MAT)
    assert read_settings(desk.file)[0].comparison == course.plan
    assert desk.heard == 1


def test_on_a_day_that_had_its_session_it_begins_tomorrow(desk: Desk) -> None:
    desk.add(lying(0, Kind.REST))

    desk.begin()

    course = desk.controller.course
    assert course is not None
    assert course.plan.first_day == TODAY + timedelta(days=1)
    assert course.today is Today.BEFORE


def test_breathing_today_does_not_put_it_off(desk: Desk) -> None:
    desk.add(lying(0, Kind.BREATHING))

    desk.begin()

    assert desk.controller.course is not None
    assert desk.controller.course.plan.first_day == TODAY


def test_a_session_an_edit_and_a_deletion_are_followed_at_once(desk: Desk) -> None:
    desk.begin()
    session = lying(0)

    desk.add(session)
    assert desk.controller.course is not None
    assert desk.controller.course.days == 1

    desk.history.delete(session.id)
    desk.jobs.land()
    assert desk.controller.course.days == 0
    assert desk.heard == 3


def test_the_next_start_of_the_program_goes_on_with_it(desk: Desk) -> None:
    desk.begin()
    desk.add(lying(0))

    desk.open()
    assert desk.controller.course is None
    desk.history.open()
    desk.jobs.land()

    assert desk.controller.course is not None
    assert desk.controller.course.days == 1


def test_another_day_asks_anew(desk: Desk) -> None:
    desk.begin()
    desk.add(lying(0))
    assert desk.controller.course is not None
    assert desk.controller.course.today is Today.COUNTED

    desk.clock.advance(24 * 3600)
    desk.controller.look()
    desk.jobs.land()

    assert (desk.controller.course.today, desk.controller.course.asked) == (Today.OPEN, Kind.REST)


def test_stopped_it_keeps_the_days_that_counted(desk: Desk) -> None:
    desk.begin()
    desk.add(lying(0))

    desk.controller.stop()
    desk.jobs.land()

    course = desk.controller.course
    assert course is not None
    assert (course.plan.stopped_after, course.stopped, course.asked) == (1, True, None)
    assert read_settings(desk.file)[0].comparison == course.plan


def test_put_away_it_is_gone_and_the_sessions_stay(desk: Desk) -> None:
    desk.begin()
    desk.add(lying(0))

    desk.controller.forget()
    desk.jobs.land()

    assert desk.controller.course is None
    assert read_settings(desk.file)[0].comparison is None
    assert desk.store.count() == 1


def test_stopping_what_does_not_run_does_nothing(desk: Desk) -> None:
    desk.controller.stop()
    desk.jobs.land()

    assert desk.settings.settings.comparison is None


def test_an_answer_about_an_older_plan_is_not_shown(desk: Desk) -> None:
    desk.begin()
    desk.add(lying(0))
    desk.controller.look()
    held = list(desk.jobs.held)
    desk.controller.forget()

    assert held
    desk.jobs.land()

    assert desk.controller.course is None


def test_other_settings_change_nothing(desk: Desk) -> None:
    desk.begin()
    heard = desk.heard

    desk.settings.change(volume=10)
    desk.jobs.land()

    assert desk.heard == heard


def test_seeds_differ() -> None:
    assert len({draw_seed() for _ in range(20)}) == 20


def test_who_may_not_use_the_mat_begins_nothing(desk: Desk) -> None:
    desk.mat.say("pregnant")

    desk.begin()
    assert desk.controller.barred
    assert desk.controller.course is None
    assert read_settings(desk.file)[0].comparison is None

    desk.mat.say()
    desk.begin()
    assert desk.controller.course is not None


def test_that_the_mat_is_barred_or_open_again_is_told_once(desk: Desk) -> None:
    desk.begin()

    for why in (["pregnant"], ["pregnant", "fever"], [], []):
        desk.mat.say(*why)

    assert desk.heard == 3
    assert desk.controller.course is not None
