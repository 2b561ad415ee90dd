"""The page Learn in a narrow window and with large text: the list or the article, and nothing cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.pages.learn import LearnPage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.ui.learn_reading import GUIDE, NARROW, WIDE, open_topic, opened, row, title, turn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> LearnPage:
    return opened(theme, qtbot)


def test_a_narrow_window_shows_the_list_or_the_article(page: LearnPage, qtbot: QtBot) -> None:
    page.resize(*NARROW)
    assert page.search.isVisible()
    assert not page.article.isVisible()

    qtbot.mouseClick(row(page, "Positions"), Qt.MouseButton.LeftButton)
    turn()
    assert page.article.isVisible()
    assert not page.search.isVisible()
    assert page.article.back.text() == "All topics"

    qtbot.mouseClick(page.article.back, Qt.MouseButton.LeftButton)
    assert page.search.isVisible()
    assert not page.article.isVisible()


def test_in_a_narrow_window_the_arrows_only_move(page: LearnPage, qtbot: QtBot) -> None:
    page.resize(*NARROW)
    page.activateWindow()
    page.topics.rows[0].setFocus()

    qtbot.keyClick(page.topics.rows[0], Qt.Key.Key_Down)
    assert not page.article.isVisible()
    assert page.topics.rows[1].hasFocus()
    qtbot.keyClick(page.topics.rows[1], Qt.Key.Key_Return)
    turn()

    assert page.article.isVisible()
    assert title(page) == page.topics.rows[1].text()
    assert page.article.scroller.hasFocus()
    qtbot.keyClick(page.article.scroller, Qt.Key.Key_Escape)
    assert page.topics.rows[1].hasFocus()


def test_a_topic_asked_for_from_elsewhere_is_read_at_once(page: LearnPage) -> None:
    page.resize(*NARROW)
    page.search.setText("zumba")

    open_topic(page, "back_pain")

    assert page.article.isVisible()
    assert title(page) == "Back pain"
    assert page.search.text() == ""


@pytest.mark.parametrize(("size", "percent"), [(WIDE, 100), (NARROW, 100), (WIDE, 200), (NARROW, 200), (NARROW, 80)])
def test_nothing_is_cut_off(page: LearnPage, theme: Theme, size: tuple[int, int], percent: int) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page.resize(*size)
    for what in (*GUIDE, "back_pain", "olsson2011"):
        open_topic(page, what)
        view = page.article.scroller.viewport()
        assert page.article.scroller.widget().width() <= view.width(), what
        for label in page.article.body_shown.findChildren(PlainLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), (what, label.text())
            elif label.isVisible():
                assert label.width() >= label.sizeHint().width(), (what, label.text())


@pytest.mark.parametrize("percent", [100, 200])
def test_no_row_of_the_list_is_cut_off(page: LearnPage, theme: Theme, percent: int) -> None:
    theme.set_choices(ThemeChoice.DARK, percent, MotionChoice.FULL)
    page.search.setText("neck")
    turn()

    for one in page.topics.rows:
        assert one.height() >= one.heightForWidth(one.width())
        assert one.height() >= 44
