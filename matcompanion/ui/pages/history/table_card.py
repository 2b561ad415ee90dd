"""The card of the table: what narrows it down, the rows, and what is said where none is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.session import Session
from matcompanion.domain.session_search import Found
from matcompanion.ui.pages.history.empty import NothingFound
from matcompanion.ui.pages.history.filter_bar import FilterBar
from matcompanion.ui.pages.history.headings import SortedTable
from matcompanion.ui.pages.history.table import SessionTable
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.card import Card

_BAR_MARGINS = (9, 4, 8, 0)  # in line with the words of the table


class TableCard(Card):
    """Filter and table, or a sentence in the place of the rows."""

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__(padding=(8, 8, 8, 8), spacing=4)
        self.filter = FilterBar(theme, catalogue)
        self.filter.setContentsMargins(*_BAR_MARGINS)
        self.table = SessionTable(theme, catalogue)
        self.nothing = NothingFound(theme)
        self._rows = QStackedWidget()
        self._sorted = SortedTable(self.table)
        self.headings = self._sorted.headings
        self._rows.addWidget(self._sorted)
        self._rows.addWidget(self.nothing)
        self.body.addWidget(self.filter)
        self.body.addWidget(self._rows, 1)

    def show_found(self, found: Found, searched: str, *, narrowed: bool) -> None:
        """Show what was found of what was *searched* for."""
        self.nothing.set_search(searched)
        self._rows.setCurrentWidget(self._sorted if found.numbers else self.nothing)
        self.filter.show_count(len(found.numbers), found.total, narrowed=narrowed)
        self.table.show_found(found)

    @Slot(int, object)
    def take_page(self, first: int, sessions: Sequence[Session | None]) -> None:
        """Take more sessions of the table."""
        self.table.take_page(first, sessions)
