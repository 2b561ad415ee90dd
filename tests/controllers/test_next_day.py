"""The question of the day after comes once, on that day, and only where its answer could be kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.next_day import NextDayController
from matcompanion.controllers.past_sessions import PastSessions
from matcompanion.domain.session import Session
from matcompanion.domain.settings import Settings
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from tests.fakes import FakeClock, HeldJobs
from tests.storage.session_examples import on_the_mat

MORNING = datetime(2026, 3, 15, 9, tzinfo=UTC)


class Days:
    """A history, a clock, and what was asked."""

    def __init__(self, folder: Path) -> None:
        self.worker, self.clock = HeldJobs(), FakeClock(MORNING)
        self.database = Database.open(folder / "history.db", now=MORNING)
        self.store = History(self.database)
        self.history = HistoryController(self.worker, lambda: self.store, self.clock)
        self.asked: list[Session] = []

    def start(self) -> NextDayController:
        """Begin as at a start of the program."""
        controller = NextDayController(self.history, PastSessions(self.clock, Settings), self.history)
        controller.asks.connect(self.asked.append)
        return controller

    def look(self, controller: NextDayController) -> int:
        """Look, and return how often it was asked so far."""
        controller.look()
        self.worker.land()
        return len(self.asked)


@pytest.fixture
def days(qapp: QApplication, tmp_path: Path) -> Iterator[Days]:
    days = Days(tmp_path)
    yield days
    days.database.close()


def yesterday(number: int = 1) -> Session:
    return on_the_mat(id=UUID(int=number), after_effects=(), local_date=MORNING.date() - timedelta(days=1))


def test_a_session_of_yesterday_is_asked_about_once(days: Days) -> None:
    days.store.add(yesterday())
    controller = days.start()

    assert days.look(controller) == 1
    assert days.look(controller) == 1
    assert days.look(days.start()) == 1  # the program was started again
    assert days.asked == [yesterday()]


def test_only_the_day_after_asks(days: Days) -> None:
    days.store.add(yesterday())
    days.clock.advance(24 * 3600)

    assert days.look(days.start()) == 0


def test_another_day_asks_anew(days: Days) -> None:
    days.store.add(yesterday())
    controller = days.start()
    days.look(controller)
    days.store.add(on_the_mat(id=UUID(int=2), after_effects=(), local_date=MORNING.date()))

    days.clock.advance(24 * 3600)

    assert days.look(controller) == 2
    assert days.asked[-1].id == UUID(int=2)


def test_where_the_answer_could_not_be_kept_nothing_is_asked(days: Days) -> None:
    days.store.add(yesterday())
    troubles: list[str] = []
    days.history.problem.connect(troubles.append)
    with days.database.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    try:
        assert days.look(days.start()) == 0
    finally:
        with days.database.reading() as connection:
            connection.exec_driver_sql("PRAGMA query_only = OFF")
    assert troubles == []


def test_without_a_session_yesterday_nothing_is_asked(days: Days) -> None:
    assert days.look(days.start()) == 0
