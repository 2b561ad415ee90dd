"""The rows of the History page: narrowed down, sorted, and read page by page however many there are."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcompanion.domain.choices import Clothing, Kind, Position, Surface
from matcompanion.domain.session import Session, Stage
from matcompanion.domain.session_search import PAGE
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from matcompanion.ui.pages.history import HistoryPage
from matcompanion.ui.pages.history.table_model import Column
from tests.ui.history_desk import Desk, press, rest, selected, session, texts

MANY = 5 * PAGE


def on(area: str, number: int, back: int = 0) -> Session:
    stage = Stage((area,), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 900, 900)
    return session(number, back, stages=(stage,))


def many(desk: Desk) -> HistoryPage:
    desk.store.import_sessions(session(number, number) for number in range(1, MANY + 1))
    return desk.open()


def choose(desk: Desk, field: Any, value: object) -> None:
    field.setCurrentIndex(field._values.index(value))
    desk.land()


def count(page: HistoryPage) -> int:
    return page.table.model().rowCount()


# Narrowing down


def test_the_table_is_narrowed_down_to_a_kind(desk: Desk) -> None:
    page = desk.open(session(1), rest(2, 1))
    assert page.filter.count == "2 sessions"
    assert not page.filter.show_all.isVisible()

    choose(desk, page.filter.kind, Kind.REST)

    assert selected(page) == 2
    assert (count(page), page.filter.count) == (1, "1 of 2 sessions")


def test_the_table_is_narrowed_down_to_an_area_and_to_days(desk: Desk) -> None:
    page = desk.open(on("neck", 1), on("feet", 2, 1), on("feet", 3, 27), on("feet", 4, 28))

    choose(desk, page.filter.area, "feet")
    assert count(page) == 3
    choose(desk, page.filter.days, 28)

    assert count(page) == 2
    page.search.setText("nape")
    desk.land()
    assert count(page) == 0


def test_everything_is_shown_again_by_one_button(desk: Desk) -> None:
    page = desk.open(session(1, note="towel"), rest(2, 1))
    choose(desk, page.filter.kind, Kind.REST)
    page.search.setText("towel")
    desk.land()
    assert not page.table.isVisible()

    press(page.filter.show_all)
    desk.land()

    assert (page.search.text(), page.filter.kind.value, count(page)) == ("", None, 2)
    assert not page.filter.show_all.isVisible()
    assert QApplication.focusWidget() is not page.filter.show_all


def test_that_nothing_is_left_is_said_without_a_search(desk: Desk) -> None:
    page = desk.open(session(1))

    choose(desk, page.filter.kind, Kind.BREATHING)

    assert "No session of that kind, area and time." in texts(page)
    assert page.filter.count == "0 of 1 session"


def test_a_session_that_the_filter_hides_is_shown(desk: Desk) -> None:
    page = desk.open(session(1), rest(2, 1))
    choose(desk, page.filter.kind, Kind.MAT)

    page.show_session(UUID(int=2))
    desk.land()

    assert (selected(page), page.filter.kind.value) == (2, None)


def test_the_fields_are_known_by_their_names(desk: Desk) -> None:
    page = desk.open(session(1))

    assert [field.accessibleName() for field in (page.filter.kind, page.filter.area, page.filter.days)] == [
        "Kind shown",
        "Area shown",
        "Days shown",
    ]


# Page by page


def test_only_what_is_looked_at_is_read(desk: Desk) -> None:
    page = many(desk)

    assert (count(page), page.filter.count) == (MANY, f"{MANY} sessions")
    model = page.table._model
    assert model.has(0)
    assert not model.has(2 * PAGE)


def test_rows_that_are_scrolled_to_come_when_they_are_read(desk: Desk) -> None:
    page = many(desk)

    page.table.scrollToBottom()
    page.table.grab()
    last = page.table.model().index(MANY - 1, Column.KIND)
    assert last.data() is None
    desk.land()

    assert last.data() == "Mat"
    assert selected(page) == 1


def test_the_details_follow_when_the_row_is_there(desk: Desk) -> None:
    page = many(desk)
    page.table.setFocus()

    QTest.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert page.table.selected is None
    assert page.details.isVisible()
    desk.land()

    assert selected(page) == MANY


def test_of_many_rows_that_are_passed_the_last_are_read(desk: Desk) -> None:
    page = many(desk)
    model = page.table._model

    for row in (PAGE, 2 * PAGE, 4 * PAGE):
        model.index(row, 0).data()
    assert len(desk.worker.held) == 1
    desk.land()

    assert (model.has(PAGE), model.has(2 * PAGE), model.has(4 * PAGE)) == (True, False, True)


def test_what_was_not_looked_at_for_long_is_let_go_of(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("matcompanion.ui.pages.history.table_model._MOST_PAGES", 2)
    page = many(desk)
    model = page.table._model

    for row in (PAGE, 0, 2 * PAGE):
        model.index(row, 0).data()
        desk.land()

    assert (model.has(0), model.has(PAGE), model.has(2 * PAGE)) == (True, False, True)


def test_a_session_far_down_is_shown_with_its_neighbours(desk: Desk) -> None:
    page = many(desk)

    page.show_session(UUID(int=3 * PAGE))
    desk.land()

    assert selected(page) == 3 * PAGE
    assert page.table.currentIndex().row() == 3 * PAGE - 1


def test_a_page_of_rows_that_are_others_now_is_not_shown(desk: Desk) -> None:
    page = many(desk)
    page.table._model.index(PAGE, 0).data()

    page.table.sortByColumn(Column.DATE, Qt.SortOrder.AscendingOrder)
    desk.worker.held.reverse()  # the new rows are there first
    desk.land()

    assert selected(page) == 1
    model = page.table._model
    assert [model.session(row).id.int for row in (MANY - 1, MANY - 2)] == [1, 2]
    assert not model.has(PAGE)


def test_while_a_search_is_under_way_only_the_last_one_follows(desk: Desk) -> None:
    page = desk.open(session(1, note="towel"), session(2, 1))

    for text in ("t", "to", "tow"):
        page.search.setText(text)
    assert len(desk.worker.held) == 1
    assert desk.worker.land() == 2

    assert count(page) == 1


def test_a_page_that_cannot_be_read_is_asked_for_again(desk: Desk) -> None:
    page = many(desk)
    model = page.table._model
    model.index(PAGE, 0).data()
    job, _ = desk.worker.held.pop()

    job.failed.emit(EnvironmentProblem(ProblemKind.LOCKED, "Another program has the history open."))
    model.index(PAGE, 0).data()
    desk.land()

    assert model.has(PAGE)


def test_a_history_that_could_not_be_asked_is_asked_when_the_page_is_shown_again(desk: Desk) -> None:
    page = desk.open(session(1))
    desk.store.add(session(2, 1))
    desk.history.changed.emit()
    job, _ = desk.worker.held.pop()
    job.failed.emit(EnvironmentProblem(ProblemKind.LOCKED, "Another program has the history open."))
    assert count(page) == 1

    page.hide()
    page.show()
    desk.land()

    assert count(page) == 2


def test_a_deleted_session_leaves_its_place_to_the_next(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1), session(3, 2))
    page.show_session(UUID(int=2))
    desk.land()

    press(page.details.delete)
    desk.land()

    assert selected(page) == 3
    press(page.undo_bar.undo)
    desk.land()
    assert selected(page) == 2
