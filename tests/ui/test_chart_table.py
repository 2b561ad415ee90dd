"""A graph as a table: everything in it is read whole, with the mouse or with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcompanion.domain.settings import Settings
from matcompanion.ui.charts.table import Table
from matcompanion.ui.theme import Theme
from tests.ui.progress_samples import stage

HEADINGS = ("Area", "Minutes", "Sessions", "Median change")
ROWS = (("Shoulders and upper back", 1662, 46, -1.0), ("Nape", 639, 36, 0.5), ("Soles", 81, 7, None))


@pytest.fixture
def table(theme: Theme) -> Iterator[Table]:
    table = Table(theme)
    table.set_rows(HEADINGS, ROWS)
    window = stage(table, 700, 300)
    yield table
    window.close()


def widths(table: Table) -> list[int]:
    return [table.horizontalHeader().sectionSize(column) for column in range(len(HEADINGS))]


def needed(table: Table) -> list[int]:
    header = table.horizontalHeader()
    return [max(header.sectionSizeHint(column), table.sizeHintForColumn(column)) for column in range(len(HEADINGS))]


def test_the_columns_share_the_width_and_the_first_takes_what_it_needs(table: Table) -> None:
    first, *others = widths(table)

    assert first == needed(table)[0]
    assert all(wide > least for wide, least in zip(others, needed(table)[1:], strict=True))
    assert table.horizontalScrollBar().maximum() == 0


def test_with_too_little_room_nothing_is_cut_off_and_it_scrolls(theme: Theme, table: Table) -> None:
    theme.wear(Settings(text_percent=200))
    table.window().resize(420, 300)
    QApplication.processEvents()

    assert widths(table) == needed(table)
    assert table.horizontalScrollBar().maximum() > 0


def test_the_arrow_keys_lead_to_what_is_out_of_sight(theme: Theme, table: Table) -> None:
    theme.wear(Settings(text_percent=200))
    table.window().resize(420, 300)
    QApplication.processEvents()
    table.setFocus()

    for _ in HEADINGS:
        QTest.keyClick(table, Qt.Key.Key_Right)
    last = table.visualRect(table.model().index(0, len(HEADINGS) - 1))

    assert table.currentIndex().column() == len(HEADINGS) - 1
    assert table.viewport().rect().intersects(last)
    assert last.right() <= table.viewport().width()


def test_a_table_that_was_not_seen_yet_is_measured_when_it_is(theme: Theme, table: Table) -> None:
    table.hide()
    table.set_rows(HEADINGS, (("Forearms and hands of both sides", 5, 1, None),))

    table.show()

    assert widths(table)[0] == needed(table)[0]
