"""The way to the report on the page History: which days are asked for, and what is said in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.pages.history.report_panel import ReportPanel
from matcompanion.ui.theme import Theme
from tests.ui.progress_samples import TODAY, stage


class FakeReports(QObject):
    """Notes what is asked, and answers when told to."""

    saved = Signal(object)
    nothing_found = Signal(object, object)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[date | None, date | None, Path]] = []

    @property
    def today(self) -> date:
        return TODAY

    def save(self, first: date | None, last: date | None, path: Path) -> None:
        self.asked.append((first, last, path))


class Desk:
    """A panel in a window."""

    def __init__(self, theme: Theme) -> None:
        self.reports = FakeReports()
        self.path: Path | None = Path("/somewhere/Documents/mine.pdf")
        self.suggested: list[str] = []
        self.opened: list[Path] = []
        self.panel = ReportPanel(theme, self.reports, self._ask, self.opened.append)
        self.window = stage(self.panel, 900, 300)
        self.panel.open()

    def _ask(self, _parent: object, suggestion: str) -> Path | None:
        self.suggested.append(suggestion)
        return self.path

    def click(self, name: str) -> None:
        QTest.mouseClick(getattr(self.panel, name), Qt.MouseButton.LeftButton)


def first_of(span: Range) -> date:
    return ProgressView(span).days(TODAY, None).first


@pytest.fixture
def desk(theme: Theme) -> Iterator[Desk]:
    made = Desk(theme)
    yield made
    made.window.close()


def test_it_is_hidden_until_it_is_opened(theme: Theme) -> None:
    panel = ReportPanel(theme, FakeReports())

    assert panel.isHidden()


def test_three_months_are_asked_for_unless_others_are_chosen(desk: Desk) -> None:
    desk.click("save")

    assert desk.reports.asked == [(first_of(Range.THREE_MONTHS), None, desk.path)]
    assert desk.suggested == ["Mat sessions up to 2026-11-18.pdf"]


@pytest.mark.parametrize(("index", "first"), [(1, first_of(Range.YEAR)), (2, None)], ids=["a year", "all"])
def test_other_spans_can_be_chosen(desk: Desk, index: int, first: date | None) -> None:
    desk.panel.days.set_current(index)

    assert desk.panel.period == (first, None)


def test_any_two_days_can_be_chosen_and_their_order_does_not_matter(desk: Desk) -> None:
    assert not desk.panel.first.isVisible()
    desk.panel.days.chosen.emit(3)
    desk.panel.days.set_current(3)
    assert desk.panel.first.isVisible()

    desk.panel.first.setDate(QDate(2026, 5, 2))
    desk.panel.last.setDate(QDate(2026, 4, 1))

    assert desk.panel.period == (date(2026, 4, 1), date(2026, 5, 2))


def test_the_dates_begin_with_three_months_up_to_today(desk: Desk) -> None:
    desk.panel.days.set_current(3)

    assert desk.panel.period == (first_of(Range.THREE_MONTHS), TODAY)


def test_no_file_chosen_asks_for_nothing(desk: Desk) -> None:
    desk.path = None

    desk.click("save")

    assert desk.reports.asked == []
    assert desk.panel.save.isEnabled()


def test_while_a_report_is_made_no_second_one_can_be_asked_for(desk: Desk) -> None:
    desk.click("save")
    desk.click("save")

    assert len(desk.reports.asked) == 1
    assert desk.panel.said.text() == "Making the report"


def test_a_saved_report_can_be_opened(desk: Desk) -> None:
    desk.click("save")
    desk.reports.saved.emit(desk.path)

    assert desk.panel.said.text() == "Saved mine.pdf in Documents."
    assert desk.panel.save.isEnabled()
    desk.click("open_button")
    assert desk.opened == [desk.path]


Answer = Callable[[FakeReports], None]


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (lambda r: r.nothing_found.emit(TODAY - timedelta(days=3), None), "no sessions since 15 November 2026"),
        (lambda r: r.failed.emit("The report could not be saved (full)."), "could not be saved (full)"),
    ],
    ids=["nothing", "failed"],
)
def test_what_went_wrong_is_said_and_nothing_can_be_opened(desk: Desk, answer: Answer, sentence: str) -> None:
    desk.click("save")

    answer(desk.reports)

    assert sentence in desk.panel.said.text()
    assert not desk.panel.open_button.isVisible()
    assert desk.panel.save.isEnabled()


def test_escape_leaves(desk: Desk) -> None:
    closed: list[bool] = []
    desk.panel.closed.connect(lambda: closed.append(True))

    QTest.keyClick(desk.panel.save, Qt.Key.Key_Escape)

    assert desk.panel.isHidden()
    assert closed == [True]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [560, 900])
def test_nothing_is_cut_off(theme: Theme, percent: int, width: int) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    desk = Desk(theme)
    desk.panel.days.set_current(3)
    desk.panel.days.chosen.emit(3)
    desk.window.resize(width, 600)
    QApplication.processEvents()

    for widget in (desk.panel.days, desk.panel.first, desk.panel.last, desk.panel.save, desk.panel.close_button):
        right = widget.mapTo(desk.panel, widget.rect().topRight()).x()
        assert right <= desk.panel.width()
    desk.window.close()
