"""The page of the safety check, and how a test finds and ticks its statements."""

from __future__ import annotations

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matcompanion import resources
from matcompanion.ui.pages.safety import Asking, SafetyPage
from matcompanion.ui.theme import Theme
from tests.domain.screened import CATALOGUE
from tests.person import Person

WIDE = (1100, 720)


def opened(
    qtbot: QtBot, theme: Theme, person: Person, size: tuple[int, int] = WIDE, asking: Asking = Asking.FIRST
) -> SafetyPage:
    """The page that asks *person*, in a window of that *size*."""
    QDir.setSearchPaths("themes", [str(resources.root() / "themes")])
    page = SafetyPage(theme, CATALOGUE, person.settings, person.screening)
    page.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(page)
    page.resize(*size)
    page.ask(asking)
    page.show()
    page.begin()
    return page


def box(page, item):
    return page.health.questions.boxes[item]


def tick(page, *items):
    for item in items:
        box(page, item).row.click()


def turn():
    for _ in range(4):
        QApplication.processEvents()
