"""A scroll area whose content just fits comes to rest, with its bar or without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion import resources
from matcompanion.tour.by_hand import turn
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.fading_scroll import FadingScroll

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOM, WIDTH, HEIGHT, A_LINE_MORE = 40, 400, 300, 320


class Reflowing(QWidget):
    """Needs a line more where it is narrower than *wide*."""

    def __init__(self, wide: int) -> None:
        super().__init__()
        self._wide = wide
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return HEIGHT if width >= self._wide else A_LINE_MORE


@pytest.mark.parametrize("wide", range(WIDTH - 3 * ROOM, WIDTH + 1, 2))
def test_a_content_that_just_fits_comes_to_rest(qtbot: QtBot, wide: int) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Reflowing(wide))
    scroll = FadingScroll(Theme(resources.root()), content, bar_room=ROOM)
    qtbot.addWidget(scroll)
    scroll.resize(WIDTH, HEIGHT - 50)
    scroll.show()

    scroll.resize(WIDTH, HEIGHT)
    turn()

    assert scroll.viewport().width() == WIDTH - ROOM
    assert (scroll.verticalScrollBar().maximum() > 0) is (wide > WIDTH - ROOM)
