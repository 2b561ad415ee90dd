"""The table of History: what a row says, how its columns sort, and which of them leave where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from matcompanion.domain.choices import Clothing, Position, Scale, Surface, When
from matcompanion.domain.session import Rating, Stage
from matcompanion.ui.pages.history.table_model import Column
from tests.ui.history_desk import Desk, dates, rest, rows, selected, session, texts


def test_the_table_is_known_by_its_name_and_columns(desk: Desk) -> None:
    page = desk.open(session(1))
    table = page.table
    model = table.model()

    assert table.accessibleName() == "Sessions"
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in Column] == [
        "Date",
        "Areas",
        "Kind",
        "Minutes",
        "Before, after",
        "Note",
    ]


def test_a_row_says_what_a_session_was(desk: Desk) -> None:
    page = desk.open(session(1, note="Slept\nwell"), rest(2, 1))

    assert rows(page) == [
        ["18 Nov 2026", "Nape", "Mat", "15", "Tension 6 to 3", "Slept well"],
        ["17 Nov 2026", "", "Rest", "15", "", ""],
    ]


@pytest.mark.parametrize(
    ("ratings", "text"),
    [
        ((Rating(Scale.TENSION, When.BEFORE, 6),), "Tension 6 before"),
        ((Rating(Scale.TENSION, When.AFTER, 2),), "Tension 2 after"),
        ((Rating(Scale.PAIN, When.BEFORE, 4, "neck"), Rating(Scale.PAIN, When.AFTER, 0, "neck")), "Pain 4 to 0"),
        (
            (
                Rating(Scale.PAIN, When.BEFORE, 8, "feet"),
                Rating(Scale.PAIN, When.BEFORE, 4, "neck"),
                Rating(Scale.PAIN, When.AFTER, 1, "neck"),
            ),
            "Pain 4 to 1",
        ),
        ((Rating(Scale.PAIN, When.BEFORE, 8, "feet"), Rating(Scale.PAIN, When.AFTER, 1, "neck")), "Pain 8 before"),
        ((Rating(Scale.STING_END, When.AFTER, 2),), ""),
    ],
)
def test_the_table_shows_tension_or_else_pain(desk: Desk, ratings: tuple[Rating, ...], text: str) -> None:
    page = desk.open(session(1, ratings=ratings))

    assert rows(page)[0][Column.PAIR] == text


def test_the_newest_session_is_first_and_selected(desk: Desk) -> None:
    page = desk.open(session(1, 2), session(2, 0), session(3, 1))

    assert dates(page) == ["18 Nov 2026", "17 Nov 2026", "16 Nov 2026"]
    assert selected(page) == 2


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (Column.DATE, [1, 2, 3]),
        (Column.AREAS, [2, 1, 3]),
        (Column.KIND, [3, 1, 2]),
        (Column.MINUTES, [3, 2, 1]),
        (Column.PAIR, [3, 1, 2]),
    ],
)
def test_a_column_sorts_by_what_it_stands_for(desk: Desk, column: Column, order: list[int]) -> None:
    better = (Rating(Scale.TENSION, When.BEFORE, 9), Rating(Scale.TENSION, When.AFTER, 2))
    feet = (Stage(("feet",), Position.FEET_SEATED, Surface.SOFT, Clothing.SOCKS, 540, 540),)
    page = desk.open(
        session(1, 30, active_seconds=1200),
        rest(2, 20),
        session(3, 10, active_seconds=540, ratings=better, stages=feet),
    )
    by_id = {one.id.int: one for one in desk.store.sessions()}

    page.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    desk.land()

    assert [row[Column.MINUTES] for row in rows(page)] == [str(by_id[one].active_seconds // 60) for one in order]


def test_a_session_without_ratings_is_last_either_way(desk: Desk) -> None:
    page = desk.open(session(1, 0), rest(2, 1))

    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        page.table.sortByColumn(Column.PAIR, order)
        desk.land()
        assert rows(page)[-1][Column.KIND] == "Rest"


def test_the_arrow_keys_walk_from_session_to_session(desk: Desk) -> None:
    page = desk.open(session(1), rest(2, 1))
    page.table.setFocus()

    QTest.keyClick(page.table, Qt.Key.Key_Down)

    assert selected(page) == 2
    assert "Rest without the mat" in texts(page.details)


def test_areas_that_are_not_known_stand_for_themselves(desk: Desk) -> None:
    stages = (Stage(("neck", "elbow"), Position.PILLOW_NECK, Surface.HARD, Clothing.SHIRT, 900, 900),)
    page = desk.open(session(1, stages=stages))

    assert rows(page)[0][Column.AREAS] == "Nape, elbow"
    assert "Nape, elbow" in texts(page.details)


@pytest.mark.parametrize(
    ("width", "hidden"),
    [(1012, set()), (1832, set()), (300, {Column.NOTE, Column.KIND, Column.MINUTES})],
)
def test_columns_leave_where_there_is_no_room(desk: Desk, width: int, hidden: set[Column]) -> None:
    page = desk.open(session(1), width=width)

    assert {column for column in Column if page.table.isColumnHidden(column)} == hidden


@pytest.mark.parametrize("width", [716, 1832])
def test_a_note_in_words_leaves_an_area_its_whole_name(desk: Desk, width: int) -> None:
    page = desk.open(session(1), width=width)
    table = page.table
    needed = table.fontMetrics().horizontalAdvance("Shoulders and upper back")

    assert table.columnWidth(Column.AREAS) > needed
    assert table.columnWidth(Column.NOTE) > 40
