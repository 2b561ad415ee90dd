"""A graph as a table: the same numbers, to be read one by one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from matcompanion.ui import wording_progress as words
from matcompanion.ui.theme import Theme

_ROW = 36
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Named:
    """A cell that is shown as *text* and stands for *value*, which is what a file holds."""

    text: str
    value: str | int | float | date


Cell: TypeAlias = str | int | float | date | Named | None


def shown(cell: Cell) -> str:
    """Return *cell* as a person reads it."""
    if isinstance(cell, Named):
        return cell.text
    if isinstance(cell, date):
        return words.table_day(cell)
    return words.number(cell) if isinstance(cell, int | float) else cell or ""


class TableModel(QAbstractTableModel):
    """Rows of cells under headings; the first column names the row, the others are numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._headings: tuple[str, ...] = ()
        self._rows: tuple[tuple[Cell, ...], ...] = ()

    def set_rows(self, headings: Sequence[str], rows: Sequence[tuple[Cell, ...]]) -> None:
        """Show *rows*."""
        self.beginResetModel()
        self._headings, self._rows = tuple(headings), tuple(rows)
        self.endResetModel()

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of the columns."""
        return self._headings

    @property
    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """All rows."""
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, or on which side it stands."""
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(self._rows[index.row()][index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() == 0 else _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return the heading of a column, on the side of its numbers."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section == 0 else _RIGHT
        return None


class Table(QTableView):
    """The table of a graph."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._numbers = TableModel()
        self._waiting: tuple[Sequence[str], Iterable[tuple[Cell, ...]]] | None = None
        self.setModel(self._numbers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab goes on, the arrows go from cell to cell
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._wanted: tuple[int, ...] = ()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._numbers.modelReset.connect(self._measure)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        theme.changed.connect(self._dress)
        self._dress()

    def set_rows(self, headings: Sequence[str], rows: Iterable[tuple[Cell, ...]]) -> None:
        """Show *rows*, which are made only when somebody looks: most tables are never opened."""
        self._waiting = (headings, rows)
        if self.isVisible():
            self._fill()

    @property
    def numbers(self) -> TableModel:
        """The rows themselves."""
        self._fill()
        return self._numbers

    def showEvent(self, event: QShowEvent) -> None:
        """Make the rows if they wait."""
        self._fill()
        super().showEvent(event)
        self._measure()

    def _fill(self) -> None:
        if self._waiting is not None:
            headings, rows = self._waiting
            self._waiting = None
            self._numbers.set_rows(headings, tuple(rows))

    @Slot()
    def _measure(self) -> None:
        """Learn how wide the columns have to be for all that is in them."""
        if self.isVisible():
            header = self.horizontalHeader()
            self._wanted = tuple(
                max(header.sectionSizeHint(column), self.sizeHintForColumn(column))
                for column in range(self._numbers.columnCount())
            )
            self._share_out()

    def _share_out(self) -> None:
        """Give each column what it needs, and what is left to those of numbers; with too little room it scrolls."""
        columns = len(self._wanted)
        left = max(0, self.viewport().width() - sum(self._wanted))
        for column, wide in enumerate(self._wanted):
            self.horizontalHeader().resizeSection(column, wide + (left // (columns - 1) if column else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._share_out()

    def sizeHint(self) -> QSize:
        """Return little: the graph decides how big its card is."""
        return QSize(200, 100)

    def minimumSizeHint(self) -> QSize:
        """Return little as well."""
        return self.sizeHint()

    @Slot()
    def _dress(self) -> None:
        self.setFont(self._theme.font("label"))
        self.horizontalHeader().setFont(self._theme.font("caption"))
        self.verticalHeader().setDefaultSectionSize(self._theme.scaled(_ROW))
        self._measure()
