"""The Progress page: what it asks for, what it shows for how much history, and how it is laid out."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

import pytest
from PySide6.QtCore import QDate, QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QWidget
from pytestqt.qtbot import QtBot

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind, Scale
from matcompanion.domain.progress import Progress
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.domain.tally.whole import progress
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.ladder_source import StepsSource
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.pages.progress.graphs import PLACES
from matcompanion.ui.pages.progress.header import Header
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.choice_field import ChoiceField
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS
from tests.report_samples import CATALOGUE
from tests.taken import columns_of
from tests.ui.comparison_samples import FakeComparison
from tests.ui.ladder_samples import KnownLadder
from tests.ui.progress_samples import GOAL, TODAY, history, stage, taken
from tests.ui.zone_samples import shipped_figures


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


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return read_catalogue(resources.root())


@pytest.fixture
def opened(theme: Theme, catalogue: Catalogue) -> Iterator[Open]:
    windows = []

    def open_page(sessions: int, width: int = 1012, height: int = 720) -> tuple[ProgressPage, FakeSource]:
        source = FakeSource(of(sessions))
        page = ProgressPage(theme, catalogue, source)
        windows.append(stage(page, width, height))
        answer(page, source)
        return page, source

    yield open_page
    for window in windows:
        window.close()


def answer(page: ProgressPage, source: FakeSource) -> None:
    source.answer()
    settle(page)


def header(page: ProgressPage) -> Header:
    return page.findChild(Header)


def cards(page: ProgressPage) -> dict[str, ChartCard]:
    return {card.accessibleName(): card for card in page.findChildren(ChartCard) if card.isVisible()}


def button(page: ProgressPage, text: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.text() == text and one.isVisible())


def place(widget: QWidget, page: QWidget) -> QPoint:
    return widget.mapTo(page, QPoint(0, 0))


def test_a_page_that_is_not_shown_asks_for_nothing(theme: Theme, catalogue: Catalogue) -> None:
    source = FakeSource(of(30))

    ProgressPage(theme, catalogue, source)
    source.changed.emit()

    assert source.asked == []


def test_a_page_that_is_shown_asks_once(theme: Theme, catalogue: Catalogue) -> None:
    source = FakeSource(of(30))
    page = ProgressPage(theme, catalogue, source)
    window = stage(page, 1012, 720)

    assert source.asked == [ProgressView()]

    window.hide()
    window.show()
    assert source.asked == [ProgressView()]
    window.close()


def test_a_change_is_asked_for_when_it_can_be_seen(opened: Open) -> None:
    page, source = opened(40)

    source.changed.emit()
    assert len(source.asked) == 1
    answer(page, source)

    page.window().hide()
    source.changed.emit()
    source.changed.emit()
    assert source.asked == []

    page.window().show()
    assert len(source.asked) == 1


@pytest.mark.parametrize(
    ("sessions", "span"), [(1, Range.FOUR_WEEKS), (5, Range.FOUR_WEEKS), (40, Range.THREE_MONTHS), (200, Range.YEAR)]
)
def test_the_first_look_is_as_wide_as_the_history(opened: Open, sessions: int, span: Range) -> None:
    page, _ = opened(sessions)
    switch = header(page).switch

    assert list(Range)[switch.current] is span
    assert switch.isVisible()


def test_another_range_is_asked_for_and_kept(opened: Open) -> None:
    page, source = opened(200)

    header(page).switch.chosen.emit(0)
    assert source.asked == [ProgressView(Range.FOUR_WEEKS)]
    answer(page, source)
    assert "4 weeks shown" in cards(page)["Minutes per week"].accessibleDescription()

    source.changed.emit()
    assert source.asked == [ProgressView(Range.FOUR_WEEKS)]


def test_an_answer_to_an_older_question_is_not_shown(opened: Open) -> None:
    page, source = opened(200)
    before = cards(page)["Minutes per week"].accessibleDescription()
    header(page).switch.chosen.emit(0)

    source.progress_ready.emit(of(200)(ProgressView(Range.THREE_MONTHS)))
    settle(page)

    assert cards(page)["Minutes per week"].accessibleDescription() == before


def test_a_newer_answer_is_shown_while_the_older_one_is_on_its_way(opened: Open) -> None:
    page, source = opened(200)

    source.changed.emit()
    source.changed.emit()
    first, second = of(200)(source.view), of(40)(source.view)
    source.progress_ready.emit(first)
    source.progress_ready.emit(second)
    settle(page)

    assert "40 of 40 sessions rated" in cards(page)["Before and after"].accessibleDescription()


def test_the_graphs_seen_first_change_together(opened: Open) -> None:
    page, source = opened(200)
    graphs = cards(page)["Minutes per week"].parentWidget()
    page.resize(1012, 900)
    settle(page)

    source.progress_ready.emit(of(40)(source.view))
    assert not graphs.updatesEnabled()

    settle(page)
    assert graphs.updatesEnabled()


def test_an_answer_without_graphs_leaves_none_of_them_half_painted(opened: Open) -> None:
    page, source = opened(200)
    graphs = cards(page)["Minutes per week"].parentWidget()

    source.progress_ready.emit(of(40)(source.view))
    source.progress_ready.emit(of(0)(source.view))
    settle(page)

    assert graphs.updatesEnabled()


def test_no_history_shows_where_the_first_dot_goes(opened: Open, qtbot: QtBot) -> None:
    page, _ = opened(0)

    assert cards(page) == {}
    assert not header(page).switch.isVisible()
    assert not header(page).kind.isVisible()
    with qtbot.waitSignal(page.choose_requested):
        QTest.mouseClick(button(page, "Choose an area"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.example_requested):
        QTest.mouseClick(button(page, "See an example"), Qt.MouseButton.LeftButton)


def test_an_empty_page_is_no_higher_than_the_window_when_its_graphs_are_made(opened: Open) -> None:
    page, _ = opened(0)

    page.prepare()
    settle(page)

    assert page.scroller.verticalScrollBar().maximum() == 0


def test_the_first_session_brings_the_graphs(opened: Open) -> None:
    page, source = opened(0)

    source.make = of(1)
    source.changed.emit()
    answer(page, source)

    assert len(cards(page)) == COUNT
    assert {"Minutes per week", "Before and after", "Year calendar"} < set(cards(page))


def test_a_history_that_was_emptied_shows_none(opened: Open) -> None:
    page, source = opened(5)

    source.make = of(0)
    source.changed.emit()
    answer(page, source)

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

    cards(page)["Before and after"].help_wanted.emit()

    assert source.asked == [ProgressView(Range.ALL)]
    assert list(Range)[header(page).switch.current] is Range.ALL


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


def test_the_graphs_can_be_made_beforehand_one_by_one(theme: Theme, catalogue: Catalogue) -> None:
    source = FakeSource(of(30))
    page = ProgressPage(theme, catalogue, source)

    page.prepare()
    assert len(page.findChildren(ChartCard)) == 1
    settle(page)

    assert len(page.findChildren(ChartCard)) == COUNT
    assert source.asked == []


def test_all_ten_graphs_have_their_names_and_tell_their_numbers(theme: Theme) -> None:
    source, ladder = FakeSource(of(60)), KnownLadder()
    steps = StepsSource(ladder, dict)
    page = ProgressPage(theme, CATALOGUE, source, FakeComparison(None), shipped_figures(), steps)
    window = stage(page, 1012, 720)
    answer(page, source)

    shown = {card.accessibleName(): card.accessibleDescription() for card in page.findChildren(ChartCard)}
    window.close()

    assert list(shown) == [
        "Minutes per week",
        "Before and after",
        "Year calendar",
        "Rhythm",
        "Baseline",
        "Acclimatisation",
        "Body heat map",
        "Time of day and breathing",
        "Level ladder",
        "Mat against rest",
    ]
    assert all(len(description) > 40 for description in shown.values())


# Filters and dates


def choose(field: ChoiceField, value: object) -> None:
    field.set_value(value)
    field.chosen.emit(value)


def test_every_filter_is_asked_for_together_with_the_others(opened: Open) -> None:
    page, source = opened(200)
    top = header(page)

    choose(top.kind, Kind.MAT)
    choose(top.area, "neck")
    choose(top.goal, "unwind")

    assert source.asked == [
        ProgressView(kind=Kind.MAT),
        ProgressView(kind=Kind.MAT, area="neck"),
        ProgressView(kind=Kind.MAT, area="neck", goal="unwind"),
    ]


def test_all_graphs_follow_a_filter_at_once(opened: Open) -> None:
    page, source = opened(200)
    before = {name: card.accessibleDescription() for name, card in cards(page).items()}

    choose(header(page).kind, Kind.REST)
    answer(page, source)

    after = {name: card.accessibleDescription() for name, card in cards(page).items()}
    assert header(page).kind.value is Kind.REST
    assert [name for name in before if before[name] == after[name]] == []


def test_a_rating_can_be_chosen_where_there_is_more_than_one(opened: Open) -> None:
    page, source = opened(40)
    assert not header(page).scale.isVisible()

    source.make = of(40, pain=True)
    source.changed.emit()
    answer(page, source)
    assert header(page).scale.isVisible()
    choose(header(page).scale, Scale.PAIN)
    answer(page, source)

    assert cards(page)["Before and after"].subtitle.startswith("Pain")


def test_filters_that_leave_nothing_can_be_taken_away(opened: Open) -> None:
    page, source = opened(40)

    choose(header(page).area, "head")
    answer(page, source)
    assert cards(page) == {}
    QTest.mouseClick(button(page, "Show all sessions"), Qt.MouseButton.LeftButton)
    assert source.asked == [ProgressView()]
    answer(page, source)

    assert "Minutes per week" in cards(page)


def test_days_without_sessions_lead_to_others(opened: Open) -> None:
    page, source = opened(0)
    source.make = lambda view: progress(columns_of([taken(100)]), view, TODAY)

    source.look(ProgressView(Range.FOUR_WEEKS))
    answer(page, source)
    assert cards(page) == {}
    QTest.mouseClick(button(page, "Show year"), Qt.MouseButton.LeftButton)
    answer(page, source)

    assert source.view == ProgressView(Range.YEAR)
    assert "Minutes per week" in cards(page)


def test_two_days_can_be_chosen(opened: Open) -> None:
    page, source = opened(200)
    top = header(page)

    top.switch.chosen.emit(list(Range).index(Range.DATES))
    answer(page, source)
    first, last = top.dates.findChildren(QDateEdit)
    assert first.isVisible()
    assert first.accessibleName() == "First day"
    first.setDate(QDate(2026, 9, 1))
    last.setDate(QDate(2026, 9, 30))
    answer(page, source)

    assert source.view == ProgressView(Range.DATES, date(2026, 9, 1), date(2026, 9, 30))
    assert cards(page)["Minutes per week"].title.endswith("from 1 Sep to 30 Sep")


def test_a_page_that_was_opened_by_a_key_passes_the_keyboard_on_when_there_is_something(
    theme: Theme, catalogue: Catalogue
) -> None:
    source = FakeSource(of(30))
    page = ProgressPage(theme, catalogue, source)
    window = stage(page, 1012, 720)
    page.setFocus(Qt.FocusReason.OtherFocusReason)  # as the window's stack does where nothing else could have it

    named, ringed = page.accessibleName(), not page.property(OWN_FOCUS)
    answer(page, source)

    assert (named, ringed) == ("Progress", False)
    assert header(page).isAncestorOf(window.window().focusWidget())
    window.close()
