"""The headings of the History table, pressed with the mouse and with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion.ui.pages.history import HistoryPage
from matcompanion.ui.pages.history.table_model import Column
from matcompanion.ui.tab_order import go_on
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import TARGET
from tests.ui.history_desk import Desk, rest, rows, session

WIDE = 1300


@pytest.fixture
def page(desk: Desk) -> HistoryPage:
    return desk.open(session(1, 0, active_seconds=540), session(2, 1, active_seconds=1200), rest(3, 2), width=WIDE)


def minutes(page: HistoryPage) -> list[str]:
    return [row[Column.MINUTES] for row in rows(page)]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def test_tab_comes_to_the_heading_it_is_sorted_by_and_then_to_the_rows(page: HistoryPage) -> None:
    page.filter.days.setFocus()

    way = []
    for _ in range(2):
        go_on(page.window(), forwards=True)
        way.append(focused())

    assert way == [page.rows.headings.buttons[Column.DATE], page.table]
    go_on(page.window(), forwards=False)
    assert focused() is page.rows.headings.buttons[Column.DATE]


def test_arrows_and_space_sort_by_a_column_and_turn_the_order_round(desk: Desk, page: HistoryPage) -> None:
    page.rows.headings.buttons[Column.DATE].setFocus()
    for _ in range(3):
        press(Qt.Key.Key_Right)

    press(Qt.Key.Key_Space)
    desk.land()
    rising = minutes(page)
    press(Qt.Key.Key_Return)
    desk.land()

    assert focused() is page.rows.headings.buttons[Column.MINUTES]
    assert (rising, minutes(page)) == (["9", "15", "20"], ["20", "15", "9"])


def test_home_end_and_down_lead_to_the_first_the_last_and_the_rows(page: HistoryPage) -> None:
    buttons = page.rows.headings.buttons
    buttons[Column.MINUTES].setFocus()

    way = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Down):
        press(key)
        way.append(focused())

    assert way == [buttons[Column.DATE]] * 2 + [buttons[Column.NOTE]] * 2 + [page.table]


def test_a_heading_says_what_it_does_and_which_way_the_rows_are_sorted(desk: Desk, page: HistoryPage) -> None:
    buttons = page.rows.headings.buttons
    before = buttons[Column.DATE].accessibleDescription()

    buttons[Column.MINUTES].click()
    desk.land()

    assert buttons[Column.MINUTES].accessibleName() == "Sort by Minutes"
    assert buttons[Column.MINUTES].accessibleDescription() == "Sorted, ascending"
    assert (before, buttons[Column.DATE].accessibleDescription()) == ("Sorted, descending", "")


@pytest.mark.parametrize(("width", "percent"), [(WIDE, 100), (700, 100), (1012, 200)])
def test_a_heading_lies_where_the_table_paints_it(desk: Desk, theme: Theme, width: int, percent: int) -> None:
    theme.set_choices(theme._choice, percent, theme._motion)
    page = desk.open(session(1), width=width)
    header = page.table.horizontalHeader()

    for column, button in page.rows.headings.buttons.items():
        assert button.isHidden() == header.isSectionHidden(column)
        if not button.isHidden():
            left = header.viewport().mapTo(page, QPoint(header.sectionViewportPosition(column), 0))
            assert button.mapTo(page, QPoint()) == left
            assert (button.width(), button.height()) == (header.sectionSize(column), header.height())
            assert button.height() >= TARGET


def test_a_click_on_a_heading_sorts_by_it(desk: Desk, page: HistoryPage) -> None:
    button = page.rows.headings.buttons[Column.MINUTES]
    window = page.window()
    place = button.mapTo(window, button.rect().center())

    QTest.mouseClick(window.childAt(place), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    desk.land()

    assert window.childAt(place) is button
    assert minutes(page) == ["9", "15", "20"]


def test_the_arrow_stands_beside_the_words_of_the_heading_it_is_sorted_by(page: HistoryPage) -> None:
    def inked(column: Column) -> list[int]:
        button = page.rows.headings.buttons[column]
        image = button.grab().toImage()
        rows_of_it = range(image.height() // 2 - 5, image.height() // 2 + 5)
        ground = image.pixelColor(1, 1)
        return [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in rows_of_it)]

    page.table.sortByColumn(Column.MINUTES, Qt.SortOrder.AscendingOrder)

    words = page.fontMetrics().horizontalAdvance("Minutes")
    width = page.rows.headings.buttons[Column.MINUTES].width()
    assert inked(Column.MINUTES)
    assert max(inked(Column.MINUTES)) < width - words // 2  # before words that end at the right
    assert not inked(Column.DATE)
