"""The page Learn: opening what is asked for, going back, and what assistive technology finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from matcompanion.ui.pages.learn import LearnPage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.evidence_label import EvidenceLabel
from matcompanion.ui.widgets.heading import Heading
from tests.ui.learn_reading import GUIDE, open_topic, opened, row, title, turn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> LearnPage:
    return opened(theme, qtbot)


def test_what_is_not_there_is_not_opened(page: LearnPage) -> None:
    open_topic(page, "pillow")

    assert not page.show_topic("astrology")

    assert title(page) == "Where the pillow goes"


def test_a_section_is_scrolled_to(page: LearnPage) -> None:
    open_topic(page, "graphs", "count")

    heading = next(
        h for h in page.article.body_shown.findChildren(Heading) if h.text() == "How many sessions it takes"
    )
    at = heading.mapTo(page.article.scroller.viewport(), heading.rect().topLeft()).y()
    assert 0 <= at <= 20


def test_every_link_leads_somewhere_and_back_again(page: LearnPage, qtbot: QtBot) -> None:
    for topic in GUIDE.values():
        for target in dict.fromkeys(see for section in topic.sections for see in section.see):
            open_topic(page, topic.id)
            name = page._library.title(target)
            link = next(b for b in page.article.body_shown.findChildren(QAbstractButton) if b.text() == name)
            link.click()
            turn()
            assert page.article.scroller.accessibleName() == name

            page.article.back.click()
            turn()
            assert title(page) == topic.title


def test_going_back_from_a_claim_leads_to_all_of_them(page: LearnPage, qtbot: QtBot) -> None:
    open_topic(page, "sleep")
    assert row(page, "What it may help with").isChecked()
    assert page.article.back.accessibleName() == "Back to What it may help with"

    qtbot.keyClick(page.article.scroller, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    turn()

    assert title(page) == "What it may help with"
    assert not page.article.back.isVisible()


def test_assistive_technology_finds_headings_rows_and_the_grade(page: LearnPage) -> None:
    open_topic(page, "stress")

    def seen(widget: QWidget) -> tuple[QAccessible.Role, str]:
        interface = QAccessible.queryAccessibleInterface(widget)
        return interface.role(), interface.text(QAccessible.Text.Name)

    headings = [seen(heading) for heading in page.article.body_shown.findChildren(Heading)]
    assert (QAccessible.Role.Heading, "Stress") in headings
    assert (QAccessible.Role.Heading, "Studied") in headings
    assert {role for role, _ in headings} == {QAccessible.Role.Heading}
    assert seen(row(page, "Positions")) == (QAccessible.Role.RadioButton, "Positions")
    evidence = page.article.body_shown.findChild(EvidenceLabel)
    assert seen(evidence)[1] == "Evidence: No better than without, 0 of 3 dots"
    assert seen(page.search)[1] == "Search the guide"


def test_a_row_that_is_toggled_without_a_click_opens_too(page: LearnPage) -> None:
    row(page, "Positions").toggle()
    turn()

    assert title(page) == "Positions"
