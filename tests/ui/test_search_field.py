"""The line to search in can be emptied by the mouse, by the keyboard and by a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QToolButton

from matcompanion.ui.widgets.search_field import SearchField
from tests.ui.zone_samples import new_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    field = SearchField(new_theme(), "Search", "Search notes")
    qtbot.addWidget(field)
    return field


def escape(field: SearchField) -> bool:
    """Press Esc and return whether the field took it."""
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    field.keyPressEvent(event)
    return event.isAccepted()


def test_the_button_in_it_has_a_name(field: SearchField) -> None:
    (button,) = field.findChildren(QToolButton)

    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Clear the search"


def test_escape_empties_it_and_is_left_to_others_after_that(field: SearchField) -> None:
    field.setText("towel")

    assert escape(field)
    assert field.text() == ""
    assert not escape(field)
