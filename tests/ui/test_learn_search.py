"""The search of the page Learn: what it finds, in which order, and what it says when there is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from matcompanion.ui.pages.learn import LearnPage
from matcompanion.ui.theme import Theme
from tests.ui.learn_reading import GUIDE, WIDE, opened, row, title, titles, turn
from tests.ui.zone_samples import active_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> LearnPage:
    return opened(theme, qtbot)


def test_what_is_found_opens_where_it_speaks_of_it(page: LearnPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "towel")
    assert titles(page)[0] in ("Positions", "Where the pillow goes")

    qtbot.mouseClick(row(page, "Where the pillow goes"), Qt.MouseButton.LeftButton)
    turn()

    assert title(page) == "Where the pillow goes"
    assert page.search.text() == "towel"


def test_ctrl_f_searches_from_the_rail_too_but_only_here(page: LearnPage, qtbot: QtBot) -> None:
    rail = QPushButton("Learn")
    window = active_window(rail, page, width=WIDE[0], height=WIDE[1])
    rail.setFocus()
    qtbot.keyClick(rail, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    found = window.focusWidget()

    page.hide()
    rail.setFocus()
    qtbot.keyClick(rail, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    left = window.focusWidget()
    page.setParent(None)  # it is the fixture's
    window.close()

    assert (found, left) == (page.search, rail)


def test_return_opens_what_is_nearest(page: LearnPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "migraine")

    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    turn()

    assert title(page) == "Headache"


def test_studies_come_after_what_is_written_for_the_person(page: LearnPage) -> None:
    page.search.setText("neck")

    assert titles(page).index("Neck pain") < titles(page).index("Pressing the neck, 2012")
    assert titles(page).index("When to see someone") < titles(page).index("Pressing the neck, 2012")


def test_nothing_found_is_said_and_other_words_are_offered(page: LearnPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "zumba <b>")

    assert page.nothing.isVisible()
    assert not page.topics.isVisible()
    assert page.nothing.text == "Nothing about “zumba <b>”. Try “pillow” or “sleep”."
    for button in page.nothing.buttons:
        page.search.setText("zumba")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert page.topics.isVisible()
        assert page.topics.rows


def test_emptying_the_search_brings_all_topics_back(page: LearnPage, qtbot: QtBot) -> None:
    page.search.setText("sleep")
    open_first = page.topics.rows[0]
    qtbot.mouseClick(open_first, Qt.MouseButton.LeftButton)
    turn()

    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    turn()

    assert page.search.text() == ""
    assert titles(page) == [topic.title for topic in GUIDE.values()]
    assert row(page, "What it may help with").isChecked()


def test_the_keyboard_goes_from_the_search_to_what_was_found(page: LearnPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.keyClick(page.article.scroller, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "magnet")
    turn()

    qtbot.keyClick(page.search, Qt.Key.Key_Down)

    assert page.topics.rows[0].hasFocus()
