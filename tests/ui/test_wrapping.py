"""What goes on in a second line where it is too narrow for its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from matcompanion import resources
from matcompanion.ui.pages.session.key_hints import Hint, KeyHints
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button, Chip
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.segmented import Segmented
from tests.cut_off import cut_off, written

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    window = QWidget()
    window.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(window)
    return window


def test_a_chip_that_wraps_is_as_high_as_its_lines(window: QWidget, theme: Theme) -> None:
    flow = FlowLayout(window)
    short, long = Chip(theme, "Ill"), Chip(theme, "Drowsy & driving, or drunk, or about to be", wraps=True)
    flow.addWidget(short)
    flow.addWidget(long)
    window.resize(160, 300)
    window.show()

    assert len(list(written(long))) > 1
    assert long.height() > short.height()
    assert cut_off(window) == []
    assert "Drowsy & driving," in "".join(one.text for one in written(long))


def test_a_button_that_wraps_stays_in_one_line_where_there_is_room(window: QWidget, theme: Theme) -> None:
    button = Button(theme, "When to see someone", kind="ghost", wraps=True, parent=window)
    button.resize(button.sizeHint())

    assert button.heightForWidth(button.width()) == theme.scaled(44)
    assert button.minimumSizeHint().width() < button.sizeHint().width()


def test_a_switch_goes_on_in_a_second_row(window: QWidget, theme: Theme) -> None:
    switch = Segmented(theme, ["Mat", "Breathing", "Rest"])
    one_row = switch.heightForWidth(switch.sizeHint().width())

    assert one_row == theme.scaled(44)
    assert switch.heightForWidth(switch.sizeHint().width() - 40) > one_row
    switch.setParent(window)


def test_rows_begin_at_the_right_where_one_reads_from_there(window: QWidget, theme: Theme) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(window)
    first, second = Chip(theme, "Unwind"), Chip(theme, "Warm")
    flow.addWidget(first)
    flow.addWidget(second)
    window.resize(400, 60)
    window.show()

    assert first.geometry().right() == window.rect().right()
    assert second.x() < first.x()


def test_keys_lose_their_words_only_where_even_the_least_are_too_many(window: QWidget, theme: Theme) -> None:
    hints = KeyHints(theme, window)
    start, end = hints.add(), hints.add()
    start.say(Hint("Space", "Start now"))
    end.say(Hint("Esc", "End", "End session"))
    hints.show_only([start, end], spare=[])
    window.show()

    hints.resize(600, 40)
    roomy = start.wordless
    hints.resize(150, 40)

    assert (roomy, start.wordless, end.wordless) == (False, True, True)
    assert end.accessibleName() == "End session"
