"""Chips stand in rows like words, and what scrolls fades where there is more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion import resources
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SIDE = 40
GAP = 8


def square() -> QWidget:
    widget = QWidget()
    widget.setFixedSize(SIDE, SIDE)
    return widget


@pytest.fixture
def box(qtbot: QtBot) -> tuple[QWidget, list[QWidget]]:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, gap=GAP)
    squares = [square() for _ in range(5)]
    for widget in squares:
        flow.addWidget(widget)
    return box, squares


@pytest.mark.parametrize(("width", "rows"), [(240, 1), (232, 1), (231, 2), (136, 2), (88, 3), (40, 5), (10, 5)])
def test_a_full_row_goes_on_in_the_next(box: tuple[QWidget, list[QWidget]], width: int, rows: int) -> None:
    outer, squares = box
    height = rows * SIDE + (rows - 1) * GAP

    assert outer.layout().heightForWidth(width) == height
    outer.resize(max(width, SIDE), height)
    outer.grab()  # lays out what is not shown
    assert len({widget.y() for widget in squares}) == rows


@pytest.mark.parametrize(("middle", "top"), [(False, 0), (True, 10)])
def test_a_lower_one_stands_at_the_top_of_its_row_or_in_the_middle(qtbot: QtBot, middle: bool, top: int) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    flow = FlowLayout(outer, gap=GAP, middle=middle)
    high, low = square(), square()
    low.setFixedSize(SIDE, SIDE - 20)
    for widget in (high, low):
        flow.addWidget(widget)

    outer.resize(200, SIDE)
    outer.grab()

    assert (high.y(), low.y()) == (0, top)


def test_what_is_hidden_takes_no_room(box: tuple[QWidget, list[QWidget]]) -> None:
    outer, squares = box
    squares[0].hide()
    squares[3].hide()

    assert outer.layout().sizeHint().width() == 3 * SIDE + 2 * GAP
    outer.resize(300, SIDE)
    outer.grab()
    assert [squares[i].x() for i in (1, 2, 4)] == [0, 48, 96]


def test_an_item_can_be_taken_out(box: tuple[QWidget, list[QWidget]]) -> None:
    outer, squares = box
    layout = outer.layout()

    taken = layout.takeAt(0)

    assert taken.widget() is squares[0]
    assert layout.count() == 4
    assert layout.itemAt(4) is None
    assert layout.takeAt(9) is None


def fades(scroll: FadingScroll) -> list[bool]:
    return [not child.isHidden() for child in scroll.children() if type(child).__name__ == "_Fade"]


def test_content_fades_at_the_edge_past_which_there_is_more(qapp: QApplication, qtbot: QtBot) -> None:
    content = QWidget()
    content.setMinimumHeight(1000)
    scroll = FadingScroll(Theme(resources.root()), content)
    qtbot.addWidget(scroll)
    scroll.resize(200, 300)
    scroll.grab()
    bar = scroll.verticalScrollBar()
    seen = []

    for value in (0, 100, bar.maximum()):
        bar.setValue(value)
        seen.append(fades(scroll))
    content.setMinimumHeight(100)
    content.resize(180, 100)
    scroll.grab()
    seen.append(fades(scroll))

    assert seen == [[False, True], [True, True], [True, False], [False, False]]


def test_the_room_of_the_bar_is_free_with_and_without_it(qapp: QApplication, qtbot: QtBot) -> None:
    widths = []

    for height in (100, 1000):
        content = QWidget()
        content.setMinimumHeight(height)
        scroll = FadingScroll(Theme(resources.root()), content, bar_room=40)
        qtbot.addWidget(scroll)
        scroll.resize(300, 300)
        scroll.grab()
        scroll.grab()
        widths.append(scroll.viewport().width())

    assert widths == [260, 260]


def test_rows_can_be_closer_than_what_stands_in_them(qapp: QApplication) -> None:
    host = QWidget()
    flow = FlowLayout(host, gap=28, rows=8)
    for _ in range(3):
        item = QWidget()
        item.setFixedSize(100, 44)
        flow.addWidget(item)

    assert flow.heightForWidth(228) == 44 + 8 + 44
