"""A line to search in, with a button in it that empties it; Esc does that too."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from matcompanion.ui.theme import Theme

_HEIGHT = 44
_BESIDE = 60  # the paddings and the button that clears


class SearchField(QLineEdit):
    """Is called *name*, and says *hint* while it is empty."""

    def __init__(self, theme: Theme, name: str, hint: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):  # Qt's own, which it gives no name
            button.setAccessibleName(self.tr("Clear the search"))
            button.setToolTip(self.tr("Clear the search"))
        theme.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line with Esc; an empty one leaves the key to others."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    @property
    def width_of_hint(self) -> int:
        """The width that shows the whole hint."""
        return self.fontMetrics().horizontalAdvance(self.placeholderText()) + _BESIDE

    @Slot()
    def _dress(self) -> None:
        self.setFont(self._theme.font("body"))
        self.setFixedHeight(self._theme.control_height(_HEIGHT))
