"""Nobody who asks for the children of a scroll area can end the program, however late the question comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6 import QtWidgets
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QGraphicsView, QScrollArea

from matcompanion.tour.by_hand import turn
from matcompanion.tour.places import Guide

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PLACES = ("choose", "progress", "history", "learn", "settings")


@pytest.mark.skipif(
    not hasattr(QtWidgets, "QAccessibleWidget"), reason="this Qt for Python has no accessible widgets"
)
def test_a_scroll_area_has_the_same_children_hidden_as_seen(qtbot: QtBot, tmp_path: Path) -> None:
    guide = Guide(tmp_path)
    window = guide.program.window
    qtbot.addWidget(window)
    guide.program.show()
    for place in PLACES:
        window.open_place(place)
        turn()
    areas = [area for kind in (QScrollArea, QGraphicsView) for area in window.findChildren(kind)]
    hidden = [area for area in areas if not area.isVisible()]
    assert len(hidden) > len(PLACES)
    for area in hidden:
        interface = QAccessible.queryAccessibleInterface(area)
        # Qt's own would count the viewport alone here, and would read past its list below.
        assert interface.childCount() > 1, f"{type(area).__name__} {area.accessibleName()!r} of {area.parent()}"
        assert interface.child(interface.childCount()) is None
    guide.leave()
