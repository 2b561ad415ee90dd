"""The page Learn on the shipped content, and how a test opens, finds and reads what is on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.guide_reader import read_guide
from matcompanion.content.learning_reader import read_learning
from matcompanion.ui.pages.learn import LearnPage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.heading import Heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CATALOGUE = read_catalogue(resources.root())
LEARNING = read_learning(resources.root(), CATALOGUE)
GUIDE = read_guide(resources.root(), LEARNING)
WIDE, NARROW = (1012, 720), (724, 600)


def opened(theme: Theme, qtbot: QtBot, copy: Callable[[str], object] = str) -> LearnPage:
    """The page in a wide window; *copy* is told what is copied."""
    page = LearnPage(theme, CATALOGUE, LEARNING, GUIDE, copy)
    page.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(page)
    page.resize(*WIDE)
    page.show()
    QTest.qWaitForWindowExposed(page)
    turn()
    return page


def turn() -> None:
    for _ in range(8):
        QApplication.processEvents()


def open_topic(page: LearnPage, what: str, section: str = "") -> None:
    assert page.show_topic(what, section)
    turn()


def row(page: LearnPage, title: str) -> QAbstractButton:
    return next(row for row in page.topics.rows if row.text() == title)


def titles(page: LearnPage) -> list[str]:
    return [row.text() for row in page.topics.rows]


def title(page: LearnPage) -> str:
    return page.article.body_shown.findChildren(Heading)[0].text()
