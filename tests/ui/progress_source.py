"""A source of the Progress page that answers when it is told to, and what a test finds on the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from matcompanion.domain.progress import Progress
from matcompanion.domain.progress_view import ProgressView
from matcompanion.domain.tally.whole import progress
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.pages.progress.graphs import PLACES
from matcompanion.ui.pages.progress.header import Header
from matcompanion.ui.widgets.buttons import Button
from tests.taken import columns_of
from tests.ui.progress_samples import GOAL, TODAY, history


class FakeSource(QObject):
    """Answers when told to."""

    changed = Signal()
    progress_ready = Signal(object)

    def __init__(self, make: Callable[[ProgressView], Progress]) -> None:
        super().__init__()
        self.make = make
        self.view = ProgressView()
        self.asked: list[ProgressView] = []

    def look(self, view: ProgressView) -> None:
        self.view = view
        self.ask()

    def ask(self) -> None:
        self.asked.append(self.view)

    def answer(self) -> None:
        """Answer every question."""
        while self.asked:
            self.progress_ready.emit(self.make(self.asked.pop(0)))
        QApplication.processEvents()


def of(sessions: int, **how: Any) -> Callable[[ProgressView], Progress]:
    """What answers with a history of *sessions*."""
    return lambda view: progress(columns_of(history(sessions, **how)), view, TODAY, goal=GOAL)


def settle(page: ProgressPage) -> None:
    """Let every graph be made and filled."""
    while page.busy:
        QApplication.processEvents()
    QApplication.processEvents()


COUNT = sum(place.takes in ((), ("catalogue",)) for place in PLACES)  # without figures, ladder and comparison
Open: TypeAlias = Callable[..., tuple[ProgressPage, FakeSource]]


def answer(page: ProgressPage, source: FakeSource) -> None:
    source.answer()
    settle(page)


def header(page: ProgressPage) -> Header:
    return page.findChild(Header)


def cards(page: ProgressPage) -> dict[str, ChartCard]:
    return {card.accessibleName(): card for card in page.findChildren(ChartCard) if card.isVisible()}


def button(page: ProgressPage, text: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.text() == text and one.isVisible())
