"""The Progress page: what it asks for, what it shows for how much history, and how it is laid out."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.progress import Progress, Range, progress
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.segmented import Segmented
from tests.ui.progress_samples import TODAY, new_theme, sample, stage, total


class FakeSource(QObject):
    """Answers when told to."""

    changed = Signal()
    progress_ready = Signal(object)

    def __init__(self, make: Callable[[Range], Progress]) -> None:
        super().__init__()
        self.make = make
        self.asked: list[Range] = []

    def ask(self, span: Range) -> None:
        self.asked.append(span)

    def answer(self) -> None:
        """Answer every question, and what is asked because of that."""
        while self.asked:
            self.progress_ready.emit(self.make(self.asked.pop(0)))
        QApplication.processEvents()


Open: TypeAlias = Callable[..., tuple[ProgressPage, FakeSource]]


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return new_theme()


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return read_catalogue(resources.root())


@pytest.fixture
def opened(theme: Theme, catalogue: Catalogue) -> Iterator[Open]:
    windows = []

    def open_page(sessions: int, width: int = 1012, height: int = 720) -> tuple[ProgressPage, FakeSource]:
        source = FakeSource(lambda span: sample(sessions, span))
        page = ProgressPage(theme, catalogue, source)
        windows.append(stage(page, width, height))
        source.answer()
        return page, source

    yield open_page
    for window in windows:
        window.close()


def cards(page: ProgressPage) -> dict[str, ChartCard]:
    return {card.accessibleName(): card for card in page.findChildren(ChartCard) if card.isVisible()}


def button(page: ProgressPage, text: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.text() == text and one.isVisible())


def place(widget: QWidget, page: QWidget) -> QPoint:
    return widget.mapTo(page, QPoint(0, 0))


def test_a_page_that_is_not_shown_asks_for_nothing(theme: Theme, catalogue: Catalogue) -> None:
    source = FakeSource(sample)

    ProgressPage(theme, catalogue, source)
    source.changed.emit()

    assert source.asked == []


def test_a_page_that_is_shown_asks_once(theme: Theme, catalogue: Catalogue) -> None:
    source = FakeSource(sample)
    page = ProgressPage(theme, catalogue, source)
    window = stage(page, 1012, 720)

    assert source.asked == [Range.YEAR]

    window.hide()
    window.show()
    assert source.asked == [Range.YEAR]
    window.close()


def test_a_change_is_asked_for_when_it_can_be_seen(opened: Open) -> None:
    page, source = opened(40)

    source.changed.emit()
    assert source.asked == [Range.THREE_MONTHS]
    source.answer()

    page.window().hide()
    source.changed.emit()
    source.changed.emit()
    assert source.asked == []

    page.window().show()
    assert source.asked == [Range.THREE_MONTHS]


@pytest.mark.parametrize(
    ("sessions", "span"), [(1, Range.FOUR_WEEKS), (5, Range.FOUR_WEEKS), (40, Range.THREE_MONTHS), (200, Range.YEAR)]
)
def test_the_first_look_is_as_wide_as_the_history(opened: Open, sessions: int, span: Range) -> None:
    page, _ = opened(sessions)
    (switch,) = (one for one in page.findChildren(Segmented) if one.accessibleName() == "Time shown")

    assert list(Range)[switch.current] is span
    assert switch.isVisible()


def test_another_range_is_asked_for_and_kept(opened: Open) -> None:
    page, source = opened(200)
    (switch,) = (one for one in page.findChildren(Segmented) if one.accessibleName() == "Time shown")

    switch.chosen.emit(0)
    assert source.asked == [Range.FOUR_WEEKS]
    source.answer()
    assert "4 weeks shown" in cards(page)["Minutes per week"].accessibleDescription()

    source.changed.emit()
    assert source.asked == [Range.FOUR_WEEKS]


def test_an_answer_to_an_older_question_is_not_shown(opened: Open) -> None:
    page, source = opened(200)
    (switch,) = (one for one in page.findChildren(Segmented) if one.accessibleName() == "Time shown")
    before = cards(page)["Minutes per week"].accessibleDescription()
    switch.chosen.emit(0)

    source.progress_ready.emit(sample(200, Range.THREE_MONTHS))

    assert cards(page)["Minutes per week"].accessibleDescription() == before


def test_no_history_shows_where_the_first_dot_goes(opened: Open, qtbot: QtBot) -> None:
    page, _ = opened(0)
    (switch,) = page.findChildren(Segmented)

    assert cards(page) == {}
    assert not switch.isVisible()
    with qtbot.waitSignal(page.choose_requested):
        QTest.mouseClick(button(page, "Choose an area"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.example_requested):
        QTest.mouseClick(button(page, "See an example"), Qt.MouseButton.LeftButton)


def test_the_first_session_brings_the_graphs(opened: Open) -> None:
    page, source = opened(0)

    source.make = lambda span: sample(1, span)
    source.changed.emit()
    source.answer()

    assert set(cards(page)) == {"Minutes per week", "Before and after", "Year calendar"}


def test_a_history_that_was_emptied_shows_none(opened: Open) -> None:
    page, source = opened(5)

    source.make = lambda span: sample(0, span)
    source.changed.emit()
    source.answer()

    assert cards(page) == {}


def test_a_mark_leads_to_its_session_or_day(opened: Open, qtbot: QtBot) -> None:
    page, _ = opened(40)

    with qtbot.waitSignal(page.session_requested) as session:
        cards(page)["Before and after"].chosen.emit(0)
    with qtbot.waitSignal(page.day_requested) as day:
        cards(page)["Year calendar"].chosen.emit(0)
    with qtbot.waitSignal(page.day_requested) as week:
        cards(page)["Minutes per week"].chosen.emit(12)

    assert session.args == [UUID(int=78)]
    assert day.args == [TODAY - timedelta(days=78)]
    assert week.args == [TODAY]


def test_ratings_out_of_range_can_be_fetched(opened: Open) -> None:
    page, source = opened(200)
    (switch,) = (one for one in page.findChildren(Segmented) if one.accessibleName() == "Time shown")
    old = sample(200, Range.ALL)
    source.make = lambda span: progress([total(0, 10)], [], span, TODAY) if span is not Range.ALL else old
    rated_long_ago = progress([total(200, 10)], [], Range.FOUR_WEEKS, TODAY)
    assert rated_long_ago.comparisons == {}

    cards(page)["Before and after"].help_wanted.emit()

    assert source.asked == [Range.ALL]
    assert list(Range)[switch.current] is Range.ALL


def test_on_a_wide_page_two_graphs_stand_side_by_side(opened: Open) -> None:
    page, _ = opened(40)
    shown = cards(page)
    minutes, pairs, year = (
        place(shown[name], page) for name in ("Minutes per week", "Before and after", "Year calendar")
    )

    assert minutes.y() == pairs.y() < year.y()
    assert minutes.x() == year.x() < pairs.x()


@pytest.mark.parametrize(("width", "percent"), [(724, 100), (1012, 150), (724, 200)])
def test_on_a_narrow_page_the_graphs_stand_below_one_another(
    opened: Open, theme: Theme, width: int, percent: int
) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page, _ = opened(40, width=width, height=520)
    shown = cards(page)
    minutes, pairs, year = (
        place(shown[name], page) for name in ("Minutes per week", "Before and after", "Year calendar")
    )

    assert minutes.x() == pairs.x() == year.x()
    assert minutes.y() < pairs.y() < year.y()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [724, 1012, 1832])
@pytest.mark.parametrize("sessions", [0, 1, 12])
def test_nothing_is_cut_off_at_the_side(opened: Open, theme: Theme, percent: int, width: int, sessions: int) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page, _ = opened(sessions, width=width)
    scroll = page.scroller

    assert scroll.horizontalScrollBar().maximum() == 0
    assert scroll.widget().width() <= scroll.viewport().width()


def test_at_the_usual_size_everything_is_seen_at_once(opened: Open) -> None:
    page, _ = opened(200)

    assert page.scroller.verticalScrollBar().maximum() == 0


def test_tab_comes_by_every_graph(opened: Open) -> None:
    page, _ = opened(40)
    wanted = list(cards(page).values())

    seen = []
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget() or page.window(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() in wanted:
            seen.append(QApplication.focusWidget())

    assert set(seen) == set(wanted)


def test_a_graph_that_gets_the_focus_is_scrolled_into_sight(opened: Open) -> None:
    page, _ = opened(40, width=724, height=520)
    year = cards(page)["Year calendar"]

    for _ in range(20):
        if QApplication.focusWidget() is not year:
            QTest.keyClick(QApplication.focusWidget() or page.window(), Qt.Key.Key_Tab)

    top = year.mapTo(page.scroller.viewport(), QPoint(0, 0)).y()
    assert QApplication.focusWidget() is year
    assert top < page.scroller.viewport().height() - 200


def test_the_page_is_made_without_the_plotting_library() -> None:
    program = """
import sys
from matcompanion.ui.pages import progress
print([name for name in ("pyqtgraph", "numpy") if name in sys.modules])
"""
    root = Path(__file__).resolve().parents[2]

    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=root, check=True)

    assert run.stdout.strip() == "[]"


def test_the_graphs_can_be_made_beforehand(theme: Theme, catalogue: Catalogue) -> None:
    source = FakeSource(sample)
    page = ProgressPage(theme, catalogue, source)

    page.prepare()

    assert len(page.findChildren(ChartCard)) == 3
    assert source.asked == []
