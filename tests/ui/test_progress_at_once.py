"""A new session, an edit, a deletion, an undo and an import are in every graph at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from matcompanion import resources
from matcompanion.controllers.comparison import ComparisonController
from matcompanion.controllers.progress import ProgressController
from matcompanion.domain.choices import Kind, Scale, When
from matcompanion.domain.comparison import order
from matcompanion.domain.comparison_plan import ComparisonPlan
from matcompanion.domain.progress_view import ProgressView
from matcompanion.domain.session import Rating, Session
from matcompanion.storage.history import History
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.ladder_source import StepsSource
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.controllers.rung_home import BACK, Home
from tests.domain.progression.people import CATALOGUE, day, on
from tests.ui.progress_samples import new_theme, stage
from tests.ui.zone_samples import shipped_figures

RATINGS = (
    Rating(Scale.TENSION, When.BEFORE, 7),
    Rating(Scale.TENSION, When.AFTER, 4),
    Rating(Scale.STING_1MIN, When.AFTER, 6),
    Rating(Scale.STING_END, When.AFTER, 2),
)
NAMES = {
    "Minutes per week", "Before and after", "Year calendar", "Rhythm", "Baseline", "Acclimatisation",
    "Body heat map", "Time of day and breathing", "Level ladder", "Mat against rest",
}  # fmt: skip
MAT_FIRST = next(seed for seed in range(100) if order(ComparisonPlan(seed, 1, day(0)))[0] is Kind.MAT)


def rated(place: int, number: int) -> Session:
    return replace(on(BACK[place], number), ratings=RATINGS)


def rested(number: int) -> Session:
    (stage_of_mat,) = rated(0, number).stages
    lying = replace(stage_of_mat, position=None, surface=None, clothing=None)
    return replace(rated(0, number), kind=Kind.REST, level=None, stages=(lying,))


class Desk:
    """The page on a real history, with the controllers that the program gives it."""

    def __init__(self, folder: Path) -> None:
        self.home = Home(folder / "history.db")
        self.home.remember(rated(0, 0), rated(0, 2))
        self.view = ProgressView()
        self.progress = ProgressController(
            self.home.history, self.home.clock, lambda: self.home.settings.settings, self._remember
        )
        steps = StepsSource(self.home.rung, dict)
        self.comparison = ComparisonController(
            self.home.history,
            self.home.settings,  # type: ignore[arg-type]  # the fake settings of Home, which keep no file
            self.home.clock,
            resources.root(),
        )
        self.page = ProgressPage(
            new_theme(), CATALOGUE, self.progress, self.comparison, figures=shipped_figures(), steps=steps
        )
        self.window: QWidget = stage(self.page, 1012, 720)
        self.home.open()
        self.settle()

    def _remember(self, view: ProgressView) -> None:
        self.view = view

    def settle(self) -> None:
        for _ in range(4):
            self.home.jobs.land()
            QApplication.processEvents()
            while self.page.busy:
                QApplication.processEvents()

    def compare_from(self, number: int) -> None:
        """Begin a comparison of mat and rest, on the mat on that day."""
        self.home.settings.change(comparison=ComparisonPlan(MAT_FIRST, 10, day(number)))
        self.settle()

    @property
    def told(self) -> dict[str, str]:
        return {
            card.accessibleName(): " ".join((card.accessibleDescription(), *shown_words(card)))
            for card in self.page.findChildren(ChartCard)
        }

    def change(self, work: Callable[[History], object]) -> None:
        self.home.history.change(work)
        self.settle()


def shown_words(card: ChartCard) -> list[str]:
    return [label.text() for label in card.findChildren(PlainLabel) if label.isVisibleTo(card)]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.window.close()
    made.home.database.close()


def differing(before: dict[str, str], after: dict[str, str]) -> set[str]:
    return {name for name in before if before[name] != after[name]}


def test_a_new_session_is_in_every_graph(desk: Desk) -> None:
    desk.compare_from(3)
    before = desk.told

    desk.change(lambda history: history.add(rated(1, 3)))

    assert differing(before, desk.told) == NAMES


def test_an_import_is_in_every_graph(desk: Desk) -> None:
    desk.compare_from(3)
    before = desk.told

    desk.change(lambda history: history.import_sessions([rated(1, 1), rated(1, 3)]))

    assert differing(before, desk.told) == NAMES


def test_an_edit_is_in_every_graph_that_it_is_about(desk: Desk) -> None:
    desk.compare_from(2)
    desk.change(lambda history: history.add(rested(3)))
    before = desk.told
    session = desk.home.stored.sessions()[1]
    ratings = (Rating(Scale.TENSION, When.BEFORE, 2), Rating(Scale.TENSION, When.AFTER, 9))

    desk.change(lambda history: history.update(replace(session, active_seconds=300, ratings=ratings)))

    about = {"Minutes per week", "Before and after", "Baseline", "Acclimatisation", "Mat against rest"}
    assert about <= differing(before, desk.told)


def test_a_deletion_and_its_undo_are_in_every_graph(desk: Desk) -> None:
    desk.compare_from(2)
    before = desk.told
    session = desk.home.stored.sessions()[0]

    desk.change(lambda history: history.delete(session.id, datetime(2026, 3, 5, tzinfo=UTC)))
    gone = desk.told
    desk.change(lambda history: history.undelete(session.id))

    assert differing(before, gone) == NAMES
    assert desk.told == before


def test_the_areas_are_told_from_the_same_history(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.progress.body_ready) as body:
        desk.progress.ask_body()
        desk.home.jobs.land()

    (area,) = body.args[0].figures.areas
    assert (area.sessions, body.args[0].today - area.last_day) == (2, timedelta(days=1))
