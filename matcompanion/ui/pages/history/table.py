"""The table of all sessions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QItemSelection, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind
from matcompanion.domain.session import Session
from matcompanion.domain.session_search import Found, page_of
from matcompanion.ui import wording
from matcompanion.ui import wording_history as words
from matcompanion.ui.icons import icon
from matcompanion.ui.pages.history.pair_painter import paint_pair, pair_width
from matcompanion.ui.pages.history.table_model import PAIR_ROLE, Column, Index, SessionModel
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import target_height

SORT_ARROW = 16
"""Pixels at 100 % text that the arrow beside a heading takes, with its gap."""
CELL_SIDE = 9
"""Pixels from the edge of a column to its words."""
_ROW = 44
_AREAS = 120  # pixels at 100 % text that the areas need
_NOTE = 150  # and a note; with less room there is only a sign that there is one
_NOTE_SIGN = 46
_CELL_PADDING = 20  # what the stylesheet and Qt put around a text
_WIDE_DAY = date(2026, 11, 28)
_LEAVING = (Column.NOTE, Column.KIND, Column.MINUTES)
"""The columns that leave a narrower table, first one first; the details have it all."""


class SessionTable(QTableView):
    """The table ``Sessions``, newest first. ``session_selected`` brings the session, or None where there is none."""

    session_selected = Signal(object)  # Session | None
    order_chosen = Signal(object, bool)  # Order, whether descending
    page_wanted = Signal(int, object)  # its first row, the numbers of its rows

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self.theme = theme
        self._loading = False
        self._model = SessionModel(catalogue)
        self._areas = tuple(wording.area(catalogue, area) for area in catalogue.areas)
        self._longest_area = 0
        self._asked: int | None = None  # a row whose page is not here
        self._is_reading = False
        self.setAccessibleName(words.tr("Sessions"))
        self.setModel(self._model)
        self.setItemDelegateForColumn(Column.PAIR, _PairDelegate(theme, self))
        self._notes = _NoteDelegate(theme, self)
        self.setItemDelegateForColumn(Column.NOTE, self._notes)
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
        self._model.order_chosen.connect(self.order_chosen)
        self._model.missing.connect(self._ask_for)
        theme.changed.connect(self._dress)
        self._dress()

    # What it shows --------------------------------------------------------------------------------------------------

    def show_found(self, found: Found) -> None:
        """Show what was found, and select its row."""
        self._asked, self._is_reading = None, False
        self._loading = True
        self._model.show(found)
        self._loading = False
        if found.row < 0:
            self.session_selected.emit(None)
            return
        self.selectRow(found.row)
        self.scrollTo(self._model.index(found.row, 0))

    @property
    def selected(self) -> Session | None:
        """The session that is selected, if it is here."""
        index = self.currentIndex()
        return self._model.session(index.row()) if index.isValid() else None

    @property
    def total(self) -> int:
        """How many sessions there are, shown or not."""
        return self._model.total

    @property
    def shown(self) -> int:
        """How many rows there are."""
        return self._model.rowCount()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which session is selected now, or will be when it is here."""
        super().selectionChanged(selected, deselected)
        if not self._loading and selected.indexes():
            self._tell_selected()

    def _tell_selected(self) -> None:
        row = self.currentIndex().row()
        if self._model.has(row):
            self.session_selected.emit(self._model.session(row))
        else:
            self._ask_for(row)

    # Pages ----------------------------------------------------------------------------------------------------------

    @Slot(int)
    def _ask_for(self, row: int) -> None:
        """Ask for the page of *row*, one page after the other; what was asked for last comes next."""
        if self._is_reading:
            self._asked = row
            return
        self._asked, self._is_reading = None, True
        first = page_of(row)
        self.page_wanted.emit(first, self._model.page_numbers(first))

    @Slot()
    def give_up(self) -> None:
        """Wait no longer for the page that was asked for."""
        self._is_reading = False

    def take_page(self, first: int, sessions: Sequence[Session | None]) -> None:
        """Take the page that was asked for."""
        self._is_reading = False
        self._model.take(first, tuple(sessions))
        if page_of(self.currentIndex().row()) == first:
            self._tell_selected()
        if self._asked is not None and not self._model.has(self._asked):
            self._ask_for(self._asked)

    # Looks ----------------------------------------------------------------------------------------------------------

    @Slot()
    def _dress(self) -> None:
        theme = self.theme
        self.setFont(theme.font("label"))
        header = self.horizontalHeader()
        for part in (header, header.viewport()):  # with a stylesheet, the sections are painted in the viewport's font
            part.setFont(theme.font("caption"))
        header.setMinimumHeight(target_height(theme, 0))
        self.verticalHeader().setDefaultSectionSize(theme.scaled(_ROW))
        metrics = QFontMetrics(theme.font("label"))
        for column, sample in (
            (Column.DATE, words.short_date(_WIDE_DAY)),
            (Column.KIND, max((wording.kind(kind) for kind in Kind), key=len)),
            (Column.MINUTES, ""),
        ):
            wide = max(metrics.horizontalAdvance(sample), self._heading_width(column))
            header.resizeSection(column, wide + _CELL_PADDING)
        self._longest_area = max(map(metrics.horizontalAdvance, self._areas), default=0) + _CELL_PADDING
        pair = max(pair_width(theme) + theme.scaled(14), self._heading_width(Column.PAIR) + _CELL_PADDING)
        header.resizeSection(Column.PAIR, pair)
        self._choose_columns()

    def _heading_width(self, column: Column) -> int:
        words = self._model.headerData(column, Qt.Orientation.Horizontal)
        arrow = 0 if column is Column.NOTE else self.theme.scaled(SORT_ARROW) - CELL_SIDE + 2  # into the padding
        return QFontMetrics(self.theme.font("caption")).horizontalAdvance(words) + arrow

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the fonts again: with a stylesheet, Qt takes them off when a parent changes."""
        super().showEvent(event)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns leave where there is no room for them."""
        super().resizeEvent(event)
        self._choose_columns()

    def _choose_columns(self) -> None:
        """Share out the width: first the areas, then a note in words, a sign of it, or other columns less."""
        theme, header = self.theme, self.horizontalHeader()
        for column in _LEAVING:
            self.setColumnHidden(column, False)
        fixed = (Column.DATE, Column.KIND, Column.MINUTES, Column.PAIR)
        room = self.viewport().width() - sum(header.sectionSize(column) for column in fixed)
        in_words = room >= self._longest_area + theme.scaled(_NOTE)
        self._notes.in_words = in_words
        sign = max(theme.scaled(_NOTE_SIGN), self._heading_width(Column.NOTE) + _CELL_PADDING)
        note = min(round(room * 0.55), room - self._longest_area) if in_words else sign
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
        self.in_words = True

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the sign in the place of the words."""
        super().initStyleOption(option, index)
        if option.text and not self.in_words:
            option.text = ""
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            side = self._theme.scaled(18)
            option.icon = icon("list", side, self._theme.hex("ink2"))
            option.decorationSize = QSize(side, side)
