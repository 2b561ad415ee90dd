"""The Progress page: when it asks, which answer it shows, and what it shows for how much history."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.theme import Theme
from tests.ui.progress_samples import stage
from tests.ui.progress_source import COUNT, FakeSource, Open, answer, button, cards, header, of, settle


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


def test_graphs_that_are_on_their_way_do_not_push_away_that_there_is_nothing(opened: Open) -> None:
    page, source = opened(200)

    source.progress_ready.emit(of(200)(source.view))
    source.progress_ready.emit(of(0)(source.view))
    settle(page)

    assert cards(page) == {}
    assert button(page, "Choose an area").isVisible()


def test_no_history_shows_where_the_first_dot_goes(opened: Open, qtbot: QtBot) -> None:
    page, _ = opened(0)

    assert cards(page) == {}
    assert not header(page).switch.isVisible()
    assert not header(page).kind.isVisible()
    with qtbot.waitSignal(page.choose_requested):
        QTest.mouseClick(button(page, "Choose an area"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.example_requested):
        QTest.mouseClick(button(page, "See an example"), Qt.MouseButton.LeftButton)


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
