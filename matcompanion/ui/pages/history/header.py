"""The top of the History page: its title, and what narrows the table down."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from matcompanion.ui import wording_history as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.search_field import SearchField

_SEARCH = 260
_GAP = 16


class HistoryHeader(QWidget):
    """Title and search side by side, or one below the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = Heading(theme, words.tr("History"), role="title", wrap=False)
        self.search = SearchField(theme, words.tr("Search"), words.tr("Search notes and areas"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._row.addWidget(self.search)

    def arrange(self, room: int, *, compact: bool) -> None:
        """Lay out in *room* pixels, with a smaller title where the page is *compact*."""
        self._title.set_role("title_compact" if compact else "title")
        search = max(self._theme.scaled(_SEARCH), self.search.width_of_hint)
        tight = self._title.sizeHint().width() + search + 2 * _GAP > room
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if tight else direction.LeftToRight)
        self.search.setFixedWidth(min(search, room))
