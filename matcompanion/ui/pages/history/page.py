"""The History page: the table of all sessions, and what is known of the one that is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import AfterEffect, Catalogue
from matcompanion.domain.session import Session
from matcompanion.domain.session_search import Found, Order, SessionSearch, Wanted
from matcompanion.ui import wording_search
from matcompanion.ui.pages.history.backup_button import BackupButton, Backups
from matcompanion.ui.pages.history.changes import Changes
from matcompanion.ui.pages.history.editor import Past
from matcompanion.ui.pages.history.empty import EmptyHistory
from matcompanion.ui.pages.history.exchange_panel import Exchange, ExchangePanel
from matcompanion.ui.pages.history.header import HistoryHeader
from matcompanion.ui.pages.history.history_source import HistorySource
from matcompanion.ui.pages.history.lookup import Lookup
from matcompanion.ui.pages.history.report_panel import ReportPanel, ReportSource
from matcompanion.ui.pages.history.side import HistorySide
from matcompanion.ui.pages.history.table_card import TableCard
from matcompanion.ui.pages.history.toolbar import HistoryToolbar
from matcompanion.ui.pages.history.undo_bar import UndoBar
from matcompanion.ui.pages.history.unkept import Unkept, unkept_in
from matcompanion.ui.steps import hold_breath
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.fading_scroll import FadingScroll

_BAR = 10  # the scroll bar stands in the margin
_MARGINS, _NARROW_MARGINS = (8, 24, 24 - _BAR, 24), (4, 16, 16 - _BAR, 16)
_GAP = 16
_ONE_COLUMN_BELOW = 860  # pixels at 100 % text
_DETAILS = 350  # pixels, and not more than
_DETAILS_SHARE = 0.42  # of a wide page
_TABLE_ROWS_HEIGHT = 300
_WIDEST = 1600


class HistoryPage(QWidget):
    """The page. It asks its *source* when it is shown and whenever the history changes while it is.

    ``restore_requested`` wants a backup to be gone back to.
    """

    restore_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        source: HistorySource,
        exchange: Exchange,
        past: Past,
        effects: Sequence[AfterEffect] = (),
        reports: ReportSource | None = None,
        backups: Backups | None = None,
        breathe: Callable[[], None] = hold_breath,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._catalogue, self._source, self._past = theme, catalogue, source, past
        self._lookup = Lookup(source, self)
        self._search = SessionSearch(
            area_names=wording_search.sorted_areas(catalogue), kind_names=wording_search.sorted_kinds()
        )
        self._stale = True
        self._wanted: Wanted | None = None
        self._unkept: Unkept | None = None
        self._comes_back = False
        self.header = HistoryHeader(theme)
        self.search = self.header.search
        self.toolbar = HistoryToolbar(theme)
        self.exchange = ExchangePanel(theme, exchange)
        self.toolbar.restore_requested.connect(self.restore_requested)
        for button in (self.toolbar.back_up, self.toolbar.restore):
            button.setHidden(backups is None)
        if backups is not None:
            self._backing_up = BackupButton(backups, self.toolbar.back_up, self.exchange)
        breathe()
        self.rows = TableCard(theme, catalogue)
        self.table, self.filter = self.rows.table, self.rows.filter
        breathe()
        self.side = HistorySide(theme, catalogue, effects, past)
        self.details, self.editor, self.next_day = self.side.details, self.side.editor, self.side.next_day
        breathe()
        self.undo_bar = UndoBar(theme)
        self._changes = Changes(source, self.undo_bar, self)
        self.report = self.toolbar.report
        self.report_panel = ReportPanel(theme, reports) if reports is not None else None
        self.empty = EmptyHistory(theme)
        self._lay_out()
        self._connect()
        self._arrange()
        breathe()

    def _lay_out(self) -> None:
        both = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(_GAP)
        self._columns.addWidget(self.rows, 1)
        self._columns.addWidget(self.side)
        self._waiting = QWidget()
        self._body = QStackedLayout()
        self._both = both
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        self._whole = column
        column.setSpacing(_GAP)
        column.addWidget(self.header)
        column.addWidget(self.toolbar)
        column.addWidget(self.exchange)
        column.addWidget(self.undo_bar)
        if self.report_panel is not None:
            column.addWidget(self.report_panel)
        column.addLayout(self._body, 1)
        for view in (self._waiting, self.empty, both):
            self._body.addWidget(view)  # it shows the first at once: not before it has a parent to show it in
        self.scroller = FadingScroll(self._theme, inner, ground="bg", bar_room=_BAR)
        self.scroller.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.scroller)

    def _connect(self) -> None:
        self.table.session_selected.connect(self._show_details)
        self.table.order_chosen.connect(self._sort)
        self.table.page_wanted.connect(self._lookup.read)
        self._lookup.found.connect(self._take)
        self._lookup.unanswered.connect(self._ask_later)
        self._lookup.paged.connect(self.rows.take_page)
        self._lookup.unread.connect(self.table.give_up)
        self.search.textChanged.connect(self._narrow)
        self.filter.changed.connect(self._narrow)
        self.filter.all_requested.connect(self._show_all)
        self.toolbar.import_requested.connect(self.exchange.ask_to_import)
        self.toolbar.export_requested.connect(self.exchange.ask_to_export)
        self.details.edit_requested.connect(self._edit)
        self.details.delete_requested.connect(self._delete)
        self.editor.added.connect(self._changes.add)
        for form in (self.editor, self.next_day):
            form.saved.connect(self._changes.save)
            form.cancelled.connect(self._give_up)
        self.toolbar.add_requested.connect(self._add)
        self._changes.awaited.connect(self._wait_for)
        self._changes.kept.connect(self._leave_form)
        self.undo_bar.changes_requested.connect(self._bring_back)
        if self.report_panel is not None:
            self.report.clicked.connect(self.report_panel.open)
            self.report_panel.closed.connect(self.report.setFocus)
        self._source.changed.connect(self._refresh)
        self._theme.changed.connect(self._arrange)

    # Asking ---------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what changed since the page was shown last."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self._ask(near=self.table.currentIndex().row())

    @Slot()
    def _ask_later(self) -> None:
        self._stale, self._comes_back = True, False

    def _ask(self, near: int = 0) -> None:
        """Ask for what was wanted from elsewhere, or what is selected, or the row *near*."""
        selected = self.table.selected
        wanted = (self._wanted, selected.id if selected is not None else None)
        self._lookup.ask(self._search, [one for one in wanted if one is not None], near)

    @Slot(object)
    def _take(self, found: Found) -> None:
        self.search.setVisible(bool(found.total))
        self.report.setVisible(bool(found.total) and self.report_panel is not None)
        there = bool(found.total) or self.side.is_telling
        self._body.setCurrentWidget(self._both if there else self.empty)
        self.rows.show_found(found, self.search.text().strip(), narrowed=self._search.narrows)
        if self._wanted is not None and found.wanted == self._wanted:
            self._wanted = None
            self.table.setFocus()
        if self.next_day.isVisible():
            self._ask_as_it_is_now()
        if self._comes_back:
            self._comes_back = False
            self._show_unkept()

    # Narrowing down, selecting --------------------------------------------------------------------------------------

    @Slot()
    def _narrow(self) -> None:
        """Ask for what is searched for and chosen now."""
        days = self.filter.chosen_days
        self._search = replace(
            self._search,
            words=wording_search.searched(self._catalogue, self.search.text()),
            kind=self.filter.chosen_kind,
            area=self.filter.chosen_area,
            since=self._past.today() - timedelta(days=days - 1) if days is not None else None,
        )
        self._ask()

    @Slot(object, bool)
    def _sort(self, order: Order, descending: bool) -> None:  # noqa: FBT001 - a signal's signature
        self._search = replace(self._search, order=order, descending=descending)
        self._ask()

    @Slot()
    def _show_all(self) -> None:
        with QSignalBlocker(self.search):
            self.search.clear()
        self.filter.clear()
        self._narrow()

    def show_session(self, session_id: UUID) -> None:
        """Select a session, now or when the sessions are there."""
        self._show_wanted(session_id)

    def show_day(self, day: date) -> None:
        """Select the last session of a day, now or when the sessions are there."""
        self._show_wanted(day)

    def _show_wanted(self, wanted: Wanted) -> None:
        """Look for *wanted* among all sessions."""
        narrowed = self._search.narrows
        self._wait_for(wanted)
        if not narrowed and not self._stale:
            self._ask(near=self.table.currentIndex().row())

    @Slot(object)
    def _wait_for(self, wanted: Wanted) -> None:
        """Let nothing hide *wanted* when it is there."""
        self._wanted = wanted
        if self._search.narrows:
            self._show_all()

    @Slot(object)
    def _show_details(self, session: Session | None) -> None:
        self.side.setVisible(session is not None or self.side.is_telling)
        if session is not None:
            self.details.show_session(session)

    # Changing -------------------------------------------------------------------------------------------------------

    @Slot()
    def _edit(self) -> None:
        session = self.table.selected
        if session is not None:
            self.undo_bar.leave_changes()
            self._show_side(self.editor)
            self.editor.edit(session)

    @Slot()
    def _add(self) -> None:
        """Ask for a past session, also where there is none yet."""
        self.undo_bar.leave_changes()
        self._open_side(self.editor)
        self.editor.add(self.table.selected)

    def ask_next_day(self, session: Session) -> None:
        """Ask what is to be told of *session* on the day after."""
        self.undo_bar.leave_changes()
        self.show_session(session.id)
        self._open_side(self.next_day)
        self.next_day.ask(session)

    def _ask_as_it_is_now(self) -> None:
        """Ask about the session as it is kept now: the question may be hours old, and the session gone."""
        if not self.next_day.go_on_with(self.table.selected):
            self._wanted = None
            self._leave_form()

    @Slot()
    def _leave_form(self) -> None:
        self._show_side(self.details)
        if self.table.total:
            self.side.setVisible(self.table.selected is not None)
            self.details.edit.setFocus()
        else:
            self._body.setCurrentWidget(self.empty)
            self.toolbar.add_past.setFocus()

    @Slot()
    def _give_up(self) -> None:
        """Leave a form without keeping what was told in it, which stays one press away."""
        self._unkept = unkept_in(self.side.form)
        self._leave_form()
        if self._unkept is not None:
            self.undo_bar.offer_changes(self._unkept.session, added=self._unkept.is_new)

    @Slot()
    def _bring_back(self) -> None:
        """Show what was not kept, beside its session if it is about one."""
        if self._unkept is not None and not self._unkept.is_new:
            self._comes_back = True
            self.show_session(self._unkept.before.id)
        else:
            self._show_unkept()

    def _show_unkept(self) -> None:
        """Show the form as it was left, unless its session has become another one since."""
        unkept, self._unkept = self._unkept, None
        self.undo_bar.leave_changes()
        if unkept is not None and (unkept.is_new or self.table.selected == unkept.before):
            self._open_side(unkept.form)
            unkept.go_on()

    def _open_side(self, card: QWidget) -> None:
        """Show *card*, also where there is no session yet."""
        self._body.setCurrentWidget(self._both)
        self.side.show()
        self._show_side(card)

    def _show_side(self, card: QWidget) -> None:
        """Show the details or a form; while one session is told, no other can be chosen."""
        self.side.show_card(card)
        telling = self.side.is_telling
        self.rows.setEnabled(not telling)
        self.search.setEnabled(not telling)
        self.toolbar.add_past.setEnabled(not telling)
        self._arrange()

    @Slot()
    def _delete(self) -> None:
        session = self.table.selected
        if session is not None:
            self._changes.delete(session)

    # Looks ----------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        theme = self._theme
        narrow = self.width() < theme.scaled(_ONE_COLUMN_BELOW)
        compact = self.width() < _ONE_COLUMN_BELOW
        margins = _NARROW_MARGINS if compact else _MARGINS
        self._whole.setContentsMargins(*margins)
        room = self.width() - margins[0] - margins[2] - _BAR
        self.header.arrange(room, compact=compact)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.rows.setMinimumHeight(theme.scaled(_TABLE_ROWS_HEIGHT) if narrow else 0)
        self.rows.setHidden(self.side.is_telling and (narrow or not self.table.total))
        self.side.set_grows(grows=narrow)
        side = min(theme.scaled(_DETAILS), round(room * _DETAILS_SHARE))
        alone = narrow or self.rows.isHidden()
        self.side.setMinimumWidth(0 if alone else side)
        self.side.setMaximumWidth(room if alone else side)
