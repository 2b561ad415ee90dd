"""The sessions as rows: what each column says. They come page by page, as they are looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.session import Session
from matcompanion.domain.session_search import PAGE, Found, Order, page_of
from matcompanion.ui import wording
from matcompanion.ui import wording_history as words
from matcompanion.ui.wording import in_figures

Index = QModelIndex | QPersistentModelIndex

PAIR_ROLE = Qt.ItemDataRole.UserRole
"""The scale and the two ratings of a session, for who paints them."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOST_PAGES = 32


class Column(IntEnum):
    """The columns, left to right."""

    DATE = 0
    AREAS = 1
    KIND = 2
    MINUTES = 3
    PAIR = 4
    NOTE = 5


ORDERS = {
    Column.DATE: Order.STARTED,
    Column.AREAS: Order.AREAS,
    Column.KIND: Order.KIND,
    Column.MINUTES: Order.TIME,
    Column.PAIR: Order.CHANGE,
    Column.NOTE: Order.NOTE,
}
"""What a click on a heading sorts by."""


class SessionModel(QAbstractTableModel):
    """One row a session. A row whose page is not here says nothing yet, and asks for it."""

    order_chosen = Signal(object, bool)  # Order, whether descending
    missing = Signal(int)  # a row that is looked at

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._numbers: Sequence[int] = array("q")
        self._pages: OrderedDict[int, tuple[Session | None, ...]] = OrderedDict()
        self.total = 0
        """How many sessions there are, found or not."""

    def show(self, found: Found) -> None:
        """Show the rows of *found*."""
        self.beginResetModel()
        self._numbers, self.total = found.numbers, found.total
        self._pages.clear()
        self._pages[found.first] = found.sessions
        self.endResetModel()

    def take(self, first: int, sessions: tuple[Session | None, ...]) -> None:
        """Take the page that begins with the row *first*; what has not been looked at for long is let go of."""
        self._pages[first] = sessions
        if len(self._pages) > _MOST_PAGES:
            self._pages.popitem(last=False)
        self.dataChanged.emit(self.index(first, 0), self.index(first + len(sessions) - 1, len(Column) - 1))

    def page_numbers(self, first: int) -> Sequence[int]:
        """Return the numbers of the page that begins with the row *first*."""
        return self._numbers[first : first + PAGE]

    def has(self, row: int) -> bool:
        """Tell whether the page of *row* is here."""
        return page_of(row) in self._pages

    def session(self, row: int) -> Session | None:
        """Return the session of a row, or None if it is not here or gone."""
        first = page_of(row)
        page = self._pages.get(first)
        if page is None:
            return None
        self._pages.move_to_end(first)
        return page[row - first]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the sessions in another order."""
        self.order_chosen.emit(ORDERS[Column(column)], order is Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many sessions there are."""
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell says, or how it stands."""
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column is Column.MINUTES else _LEFT
        if role not in (Qt.ItemDataRole.DisplayRole, PAIR_ROLE):
            return None
        session = self.session(index.row())
        if session is None:
            if not self.has(index.row()):
                self.missing.emit(index.row())
            return None
        return self.text(session, column) if role == Qt.ItemDataRole.DisplayRole else words.compared(session)

    def text(self, session: Session, column: Column) -> str:
        """Return what a cell says."""
        if column is Column.DATE:
            return words.short_date(session.local_date)
        if column is Column.AREAS:
            return words.areas(self._catalogue, session)
        if column is Column.KIND:
            return wording.kind(session.kind)
        if column is Column.MINUTES:
            return in_figures(words.minutes_of(session))
        if column is Column.PAIR:
            found = words.compared(session)
            return f"{wording.scale(found[0])} {words.pair(*found[1:])}" if found is not None else ""
        return " ".join(session.note.split())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.DATE: words.tr("Date"),
                Column.AREAS: words.tr("Areas"),
                Column.KIND: words.tr("Kind"),
                Column.MINUTES: words.tr("Minutes"),
                Column.PAIR: words.tr("Before, after"),
                Column.NOTE: words.tr("Note"),
            }[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == Column.MINUTES else _LEFT
        return None
