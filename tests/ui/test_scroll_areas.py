"""Scroll areas: nobody who asks for their children can end the program, and a bar has a place of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6 import QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QGraphicsView, QScrollArea, QVBoxLayout, QWidget

from matcompanion import resources
from matcompanion.tour.by_hand import turn
from matcompanion.tour.places import Guide
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.fading_scroll import FadingScroll

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


class Wrapping(QWidget):
    """As high as a text that needs one line more where it is narrower than *wide*."""

    def __init__(self, wide: int) -> None:
        super().__init__()
        self._wide = wide
        self.setLayout(QVBoxLayout())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 280 if width >= self._wide else 300

    def sizeHint(self) -> QSize:
        return QSize(self._wide, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(50, self.heightForWidth(self.width()))


@pytest.mark.parametrize("height", [270, 280, 285, 290, 299, 300, 310])
def test_a_bar_in_its_room_takes_the_same_width_whether_it_is_seen_or_not(qtbot: QtBot, height: int) -> None:
    theme = Theme(resources.root())
    scroll = FadingScroll(theme, Wrapping(195), bar_room=10)
    qtbot.addWidget(scroll)
    scroll.setStyleSheet(theme.stylesheet())
    scroll.resize(200, height)
    scroll.show()
    turn()

    assert scroll.viewport().width() == 190
    assert scroll.verticalScrollBar().isEnabled() is (height < 300)
