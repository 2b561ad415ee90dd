"""A scroll area that keeps its content as wide with the bar as without: it comes to rest at every height."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QSizePolicy, QWidget

from matcompanion import resources
from matcompanion.tour.by_hand import turn
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.fading_scroll import FadingScroll

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH, ROOM = 400, 20
LOW, HIGH = 300, 320


class Words(QWidget):
    """Needs one more line where it is narrower than a card with room for the bar."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return LOW if width >= WIDTH - ROOM else HIGH


@pytest.mark.parametrize("height", [LOW - 1, LOW, LOW + 1, HIGH - 1, HIGH])
@pytest.mark.parametrize("before", [LOW - 100, HIGH + 100])
def test_what_just_fits_comes_to_rest(qtbot: QtBot, height: int, before: int) -> None:
    scroll = FadingScroll(Theme(resources.root()), Words(), bar_room=ROOM)
    qtbot.addWidget(scroll)
    scroll.resize(WIDTH, before)
    scroll.show()
    turn()

    scroll.resize(WIDTH, height)
    turn()

    bar = scroll.verticalScrollBar()
    assert scroll.viewport().width() == WIDTH - ROOM
    assert bar.maximum() == max(0, LOW - height)
    assert bar.isEnabled() == (height < LOW)  # one that is not is not painted
