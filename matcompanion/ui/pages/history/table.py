"""The table of all sessions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QItemSelection, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind
from matcompanion.domain.session import Session
from matcompanion.ui import wording
from matcompanion.ui import wording_history as words
from matcompanion.ui.icons import icon
from matcompanion.ui.pages.history.pair_painter import paint_pair, pair_width
from matcompanion.ui.pages.history.table_model import PAIR_ROLE, Column, Index, SessionFilter, SessionModel
from matcompanion.ui.theme import Theme

_ROW = 44
_AREAS = 120  # pixels at 100 % text that the areas need
_NOTE = 150  # and a note; with less room there is only a sign that there is one
_NOTE_SIGN = 50
_CELL_PADDING = 24  # what the stylesheet and Qt put around a text
_SORT_ARROW = 8  # more room, where the arrow would lie on the heading
_WIDE_DAY = date(2026, 11, 28)
_LEAVING = (Column.NOTE, Column.KIND, Column.MINUTES)
"""The columns that leave a narrower table, first one first; the details have it all."""


class SessionTable(QTableView):
    """The table ``Sessions``, newest first. ``session_selected`` brings the session or None."""

    session_selected = Signal(object)  # Session | None

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self._theme = theme
        self._loading = False
        self._model = SessionModel(catalogue)
        self._rows = SessionFilter(self._model)
        self.setAccessibleName(words.tr("Sessions"))
        self.setModel(self._rows)
        self.setItemDelegateForColumn(Column.PAIR, _PairDelegate(theme, self))
        self.setItemDelegateForColumn(Column.NOTE, _NoteDelegate(theme, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab goes on, the arrows go from row to row
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.AREAS, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.DATE, Qt.SortOrder.DescendingOrder)
        theme.changed.connect(self._dress)
        self._dress()

    # What it shows --------------------------------------------------------------------------------------------------

    def show_sessions(self, sessions: Sequence[Session], wanted: UUID | None) -> None:
        """Show *sessions* and select *wanted*, or what was selected before, or the first row."""
        before, row = self.selected, self.currentIndex().row()
        self._loading = True
        self._model.set_sessions(sessions)
        self._loading = False
        for session_id in (wanted, before.id if before is not None else None):
            if session_id is not None and self.select(session_id):
                return
        self._select_row(max(0, min(row, self._rows.rowCount() - 1)))

    def search(self, text: str) -> None:
        """Show the sessions that say *text*, and keep what was selected if it is among them."""
        before = self.selected
        self._loading = True
        self._rows.search(text)
        self._loading = False
        if before is None or not self.select(before.id):
            self._select_row(0)

    def select(self, session_id: UUID) -> bool:
        """Select a session; False if it is not among the rows."""
        row = self._model.row_of(session_id)
        index = self._rows.mapFromSource(self._model.index(row, 0)) if row is not None else None
        if index is None or not index.isValid():
            return False
        self._select_row(index.row())
        return True

    def select_day(self, day: date) -> bool:
        """Select the last session of a day; False if it has none."""
        of_day = [session for session in self._model.sessions if session.local_date == day]
        return bool(of_day) and self.select(max(of_day, key=lambda session: session.started_at).id)

    @property
    def selected(self) -> Session | None:
        """The session that is selected."""
        index = self.currentIndex()
        return self._model.session(self._rows.mapToSource(index).row()) if index.isValid() else None

    @property
    def total(self) -> int:
        """How many sessions there are, shown or not."""
        return self._model.rowCount()

    @property
    def shown(self) -> int:
        """How many rows there are."""
        return self._rows.rowCount()

    def _select_row(self, row: int) -> None:
        if not self._rows.rowCount():
            self.session_selected.emit(None)
            return
        if self.currentIndex().row() == row and self.selectionModel().isRowSelected(row):
            self.session_selected.emit(self.selected)
            return
        self.selectRow(row)
        self.scrollTo(self._rows.index(row, 0))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which session is selected now."""
        super().selectionChanged(selected, deselected)
        if not self._loading and selected.indexes():
            self.session_selected.emit(self.selected)

    # Looks ----------------------------------------------------------------------------------------------------------

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self.setFont(theme.font("label"))
        header = self.horizontalHeader()
        header.setFont(theme.font("caption"))
        self.verticalHeader().setDefaultSectionSize(theme.scaled(_ROW))
        metrics = QFontMetrics(theme.font("label"))
        for column, sample in (
            (Column.DATE, words.short_date(_WIDE_DAY)),
            (Column.KIND, max((wording.kind(kind) for kind in Kind), key=len)),
            (Column.MINUTES, words.tr("Minutes")),
        ):
            room = theme.scaled(_SORT_ARROW) if column is Column.MINUTES else 0
            header.resizeSection(column, metrics.horizontalAdvance(sample) + _CELL_PADDING + room)
        header.resizeSection(Column.PAIR, pair_width(theme) + theme.scaled(14))
        self._choose_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns leave where there is no room for them."""
        super().resizeEvent(event)
        self._choose_columns()

    def _choose_columns(self) -> None:
        """Share out the width: first the areas, then a note in words, a sign of it, or other columns less."""
        theme, header = self._theme, self.horizontalHeader()
        for column in _LEAVING:
            self.setColumnHidden(column, False)
        fixed = (Column.DATE, Column.KIND, Column.MINUTES, Column.PAIR)
        room = self.viewport().width() - sum(header.sectionSize(column) for column in fixed)
        in_words = room >= theme.scaled(_AREAS + _NOTE)
        note = round(room * 0.55) if in_words else theme.scaled(_NOTE_SIGN)
        header.resizeSection(Column.NOTE, note)
        room -= note
        for column in _LEAVING:
            if room >= theme.scaled(_AREAS):
                break
            room += header.sectionSize(column)
            self.setColumnHidden(column, True)


class _PairDelegate(QStyledItemDelegate):
    """Paints a pair instead of its words."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the words out of what Qt paints."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as Qt does, and the pair on it."""
        super().paint(painter, option, index)
        found = index.data(PAIR_ROLE)
        if found is None:
            return
        _, before, after = found
        place = QRectF(option.rect).adjusted(4, 0, 0, 0)
        paint_pair(painter, self._theme, place, before, after)


class _NoteDelegate(QStyledItemDelegate):
    """Paints a note in words, or a sign that there is one where there is no room for words."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the sign in the place of the words."""
        super().initStyleOption(option, index)
        if option.text and option.rect.width() <= self._theme.scaled(_NOTE_SIGN):
            option.text = ""
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            side = self._theme.scaled(18)
            option.icon = icon("list", side, self._theme.hex("ink2"))
            option.decorationSize = QSize(side, side)
