"""The sessions as rows: what each column says, and what it is sorted by."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.session import Session
from matcompanion.ui import wording
from matcompanion.ui import wording_history as words

Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = Qt.ItemDataRole.UserRole
PAIR_ROLE = Qt.ItemDataRole.UserRole + 1
"""The scale and the two ratings of a session, for who paints them."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """The columns, left to right."""

    DATE = 0
    AREAS = 1
    KIND = 2
    MINUTES = 3
    PAIR = 4
    NOTE = 5


class SessionModel(QAbstractTableModel):
    """One row a session."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._sessions: tuple[Session, ...] = ()

    def set_sessions(self, sessions: Sequence[Session]) -> None:
        """Show *sessions*."""
        self.beginResetModel()
        self._sessions = tuple(sessions)
        self.endResetModel()

    def session(self, row: int) -> Session:
        """Return the session of a row."""
        return self._sessions[row]

    def row_of(self, session_id: UUID) -> int | None:
        """Return the row of a session, or None if it is not there."""
        return next((row for row, session in enumerate(self._sessions) if session.id == session_id), None)

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All sessions, as they were given."""
        return self._sessions

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many sessions there are."""
        return 0 if parent is not None and parent.isValid() else len(self._sessions)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell says, what it is sorted by, or how it stands."""
        session, column = self._sessions[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(session, column)
        if role == SORT_ROLE:
            return self._sort_key(session, column)
        if role == PAIR_ROLE:
            return words.compared(session)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column is Column.MINUTES else _LEFT
        return None

    def text(self, session: Session, column: Column) -> str:
        """Return what a cell says."""
        if column is Column.DATE:
            return words.short_date(session.local_date)
        if column is Column.AREAS:
            return words.areas(self._catalogue, session)
        if column is Column.KIND:
            return wording.kind(session.kind)
        if column is Column.MINUTES:
            return str(words.minutes_of(session))
        if column is Column.PAIR:
            found = words.compared(session)
            return f"{wording.scale(found[0])} {words.pair(*found[1:])}" if found is not None else ""
        return " ".join(session.note.split())

    def _sort_key(self, session: Session, column: Column) -> float | int | str | None:
        if column is Column.DATE:
            return session.started_at.timestamp()
        if column is Column.MINUTES:
            return session.active_seconds
        if column is Column.PAIR:
            found = words.compared(session)
            if found is None or found[1] is None or found[2] is None:
                return None
            return found[2] - found[1]
        return self.text(session, column).casefold()

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


class SessionFilter(QSortFilterProxyModel):
    """The rows that say what is searched for, sorted by a column."""

    def __init__(self, model: SessionModel) -> None:
        super().__init__()
        self._model = model
        self._wanted: tuple[str, ...] = ()
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)

    def search(self, text: str) -> None:
        """Keep the rows that have every word of *text* somewhere."""
        self._wanted = tuple(text.casefold().split())
        self.invalidate()

    def lessThan(self, left: Index, right: Index) -> bool:
        """Sort by what a cell stands for; what has nothing comes last, whichever way."""
        one, other = (index.data(SORT_ROLE) for index in (left, right))
        if one is None or other is None:
            backwards = self.sortOrder() is Qt.SortOrder.DescendingOrder
            return (one is None and other is not None) if backwards else (one is not None and other is None)
        return bool(one < other)

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """Tell whether the row has every word."""
        if not self._wanted:
            return True
        session = self._model.session(row)
        said = " ".join(self._model.text(session, column) for column in Column).casefold()
        return all(word in said for word in self._wanted)
