"""A History page over a real database in a window, with the worker in the test's hands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.controllers.exchange import ExchangeController
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.past_sessions import PastSessions
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Scale, Status, Surface, When
from matcompanion.domain.session import Rating, Session, Stage
from matcompanion.domain.settings import Settings
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.ui.pages.history import HistoryPage
from matcompanion.ui.pages.history.table_model import Column
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.fakes import FakeClock, HeldJobs
from tests.ui.progress_samples import TODAY, stage

CATALOGUE = read_catalogue(resources.root())
LEARNING = read_learning(resources.root(), CATALOGUE)


def session(number: int, back: int = 0, **others: object) -> Session:
    """A quarter of an hour on the neck, *back* days ago."""
    begin = datetime(TODAY.year, TODAY.month, TODAY.day, 20, 0, tzinfo=UTC) - timedelta(days=back)
    plain = Session(
        id=UUID(int=number),
        kind=Kind.MAT,
        status=Status.COMPLETED,
        started_at=begin,
        ended_at=begin + timedelta(minutes=16),
        local_date=begin.date(),
        breathing="long6",
        planned_seconds=900,
        active_seconds=900,
        paused_seconds=60,
        stages=(Stage(("neck",), Position.PILLOW_NECK, Surface.HARD, Clothing.SHIRT, 900, 900),),
        ratings=(Rating(Scale.TENSION, When.BEFORE, 6), Rating(Scale.TENSION, When.AFTER, 3)),
        level=Level.TWO,
        goal="neck_ease",
    )
    return replace(plain, **others)  # type: ignore[arg-type]  # fields of a session


def rest(number: int, back: int) -> Session:
    return session(number, back, kind=Kind.REST, stages=(), ratings=(), level=None, goal=None, breathing="natural")


class Desk:
    """A page on a history, in a window."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        self.worker, self.clock = HeldJobs(), FakeClock()
        self.database = Database.open(folder / "history.db", now=self.clock.now())
        self.store = History(self.database)
        self.history = HistoryController(self.worker, lambda: self.store, self.clock)
        self.exchange = ExchangeController(self.history, self.worker, self.clock, CATALOGUE, lambda: LEARNING)
        past = PastSessions(self.clock, Settings)
        effects = tuple(LEARNING.after_effects.values())
        self.page = HistoryPage(theme, CATALOGUE, self.history, self.exchange, past, effects)
        self.window: QWidget | None = None

    def open(self, *sessions: Session, width: int = 1012, height: int = 720) -> HistoryPage:
        for one in sessions:
            self.store.add(one)
        self.window = stage(self.page, width, height)
        self.land()
        return self.page

    def land(self) -> None:
        self.worker.land()
        QApplication.processEvents()

    def close(self) -> None:
        self.exchange.close()
        if self.window is not None:
            self.window.close()
        self.database.close()


@contextmanager
def opened_desk(theme: Theme, folder: Path) -> Iterator[Desk]:
    """Give a desk, and clear it away."""
    desk = Desk(theme, folder)
    yield desk
    desk.close()


def rows(page: HistoryPage) -> list[list[str]]:
    model = page.table.model()
    return [[model.index(row, column).data() for column in Column] for row in range(model.rowCount())]


def dates(page: HistoryPage) -> list[str]:
    return [row[Column.DATE] for row in rows(page)]


def selected(page: HistoryPage) -> int | None:
    return page.table.selected.id.int if page.table.selected is not None else None


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]


def press(button: Button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def laid_out() -> None:
    for _ in range(3):  # a layout asks the one around it, which asks the next
        QApplication.processEvents()
