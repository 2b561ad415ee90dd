"""The top of the History page: its title, and what narrows the table down."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from matcompanion.ui import wording_history as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel

_SEARCH = 260
_GAP = 16


class HistoryHeader(QWidget):
    """Title and search side by side, or one below the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = PlainLabel(theme, words.tr("History"), role="title")
        self.search = QLineEdit()
        self.search.setPlaceholderText(words.tr("Search notes and areas"))
        self.search.setAccessibleName(words.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._row.addWidget(self.search)
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self.search.setFont(self._theme.font("body"))
        self.search.setFixedHeight(self._theme.scaled(44))

    def arrange(self, room: int, *, compact: bool) -> None:
        """Lay out in *room* pixels, with a smaller title where the page is *compact*."""
        self._title.set_role("title_compact" if compact else "title")
        search = self._theme.scaled(_SEARCH)
        tight = self._title.sizeHint().width() + search + 2 * _GAP > room
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if tight else direction.LeftToRight)
        self.search.setFixedWidth(min(search, room))
