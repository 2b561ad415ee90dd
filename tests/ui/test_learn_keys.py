"""The page Learn by keyboard: arrows walk through the topics, Tab goes on to the article, and it scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcompanion.ui.pages.learn import LearnPage
from matcompanion.ui.theme import Theme
from tests.ui.learn_reading import open_topic, opened, title, turn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> LearnPage:
    return opened(theme, qtbot)


def test_the_arrows_walk_through_the_topics_and_open_them(page: LearnPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.topics.rows[0].setFocus()

    qtbot.keyClick(page.topics.rows[0], Qt.Key.Key_Down)
    turn()
    assert title(page) == page.topics.rows[1].text()
    qtbot.keyClick(page.topics.rows[1], Qt.Key.Key_End)
    turn()

    assert title(page) == page.topics.rows[-1].text()
    assert [r.isChecked() for r in page.topics.rows].count(True) == 1
    assert page.topics.rows[-1].isChecked()


def test_tab_comes_to_one_row_and_to_the_article(page: LearnPage) -> None:
    open_topic(page, "pillow")

    by_tab = [r.text() for r in page.topics.rows if r.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert by_tab == ["Where the pillow goes"]
    assert page.article.scroller.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert page.article.scroller.accessibleName() == "Where the pillow goes"


def test_tab_goes_from_the_search_over_the_topics_to_the_article(page: LearnPage, qtbot: QtBot) -> None:
    page.activateWindow()
    for asked in ("", "sleep", ""):
        page.search.setText(asked)
        turn()
        page.search.setFocus()

        qtbot.keyClick(page.search, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() in page.topics.rows
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert page.article.scroller.hasFocus()
        qtbot.keyClick(page.article.scroller, Qt.Key.Key_Tab)
        assert page.article.body_shown.isAncestorOf(QApplication.focusWidget())


def test_the_article_scrolls_by_keyboard(page: LearnPage, qtbot: QtBot) -> None:
    open_topic(page, "who_not")
    bar = page.article.scroller.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, True)

    qtbot.keyClick(page.article.scroller, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(page.article.scroller, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(page.article.scroller, Qt.Key.Key_Home)

    assert bar.value() == 0
