"""A text that scrolls with the keys: what is read on Choose and on Learn."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QWidget

from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.focus_ring import RING_RADIUS


class ReadingScroll(FadingScroll):
    """Scrolls *content* with the keys once it has the keyboard, with a ring of *radius* around it."""

    def __init__(self, theme: Theme, content: QWidget, *, ground: str, bar_room: int, radius: int) -> None:
        super().__init__(theme, content, ground=ground, bar_room=bar_room)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RING_RADIUS, radius)
        give_role(self, QAccessible.Role.Document)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the beginning and to the end as well; Qt knows the arrows and the pages."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)
