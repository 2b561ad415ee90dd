"""How the Progress page is laid out in wide and narrow windows, and how the keyboard goes through it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS
from tests.ui.progress_samples import stage
from tests.ui.progress_source import FakeSource, Open, answer, cards, header, of, settle


def place(widget: QWidget, page: QWidget) -> QPoint:
    return widget.mapTo(page, QPoint(0, 0))


def test_an_empty_page_is_no_higher_than_the_window_when_its_graphs_are_made(opened: Open) -> None:
    page, _ = opened(0)

    page.prepare()
    settle(page)

    assert page.scroller.verticalScrollBar().maximum() == 0


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
