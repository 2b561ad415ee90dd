"""A heading is one to assistive technology, and can come and go like any label."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion import resources
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.heading import Heading

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(resources.root())


def test_a_heading_is_told_apart_from_a_label(theme: Theme, qtbot: QtBot) -> None:
    heading = Heading(theme, "Studied")
    qtbot.addWidget(heading)

    heading.setText("People say")

    interface = QAccessible.queryAccessibleInterface(heading)
    assert interface.role() == QAccessible.Role.Heading
    assert interface.text(QAccessible.Text.Name) == "People say"


@pytest.mark.parametrize("asked", [True, False])
def test_a_heading_can_go_whether_it_was_asked_for_or_not(theme: Theme, qtbot: QtBot, asked: bool) -> None:
    for _ in range(50):
        page = QWidget()
        heading = Heading(theme, "Studied")
        heading.setParent(page)
        alone = Heading(theme, "People say")
        if asked:
            assert QAccessible.queryAccessibleInterface(heading) is not None
            assert QAccessible.queryAccessibleInterface(alone) is not None
        del page, heading, alone
    gc.collect()
