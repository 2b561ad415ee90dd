"""The page After: questions on the left, what was done on the right; then what was saved."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from matcompanion.domain.catalogue import AfterEffect, Catalogue
from matcompanion.domain.progression.rules import SteadyRule
from matcompanion.domain.red_flags import FlagTopic, RedFlags, after_session
from matcompanion.domain.session import Session
from matcompanion.ui import wording
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.after import words
from matcompanion.ui.pages.after.form import AfterForm
from matcompanion.ui.pages.after.record import asked_scales
from matcompanion.ui.pages.after.saved import SavedCard
from matcompanion.ui.pages.after.summary import Summary
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.figure import Figures
from matcompanion.ui.widgets.red_flag_panel import RedFlagPanel

_NARROW = 900
_LARGE_PERCENT = 150
_CARD, _COLUMN = 574, 414
_WIDEST = 1440
_MARGINS = (40, 32, 40, 28)
_NARROW_MARGINS = (24, 20, 24, 20)


class AfterPage(QWidget):
    """Asks how it feels after a session of the *catalogue*; *effects* may be noticed, *steady* tells a good sting.

    ``answered`` brings the record as it would be saved, after every answer; ``saved`` the record with the answers,
    ``skipped`` the record without ratings, and ``left`` the place that the person wants to see next (``progress`` or
    ``choose``).
    """

    answered = Signal(object)  # Session
    saved = Signal(object)  # Session
    skipped = Signal(object)  # Session
    left = Signal(str)

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        figures: Figures,
        effects: Iterable[AfterEffect] = (),
        flags: RedFlags | None = None,
        steady: SteadyRule | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme = theme
        self._effects = {effect.id: effect for effect in effects}
        self._waiting: UUID | None = None
        self._flags = flags
        self._signs: Card | None = None
        self._panel: RedFlagPanel | None = None
        self._asked_on: QWidget | None = None
        self.form = AfterForm(theme, catalogue, tuple(self._effects.values()), flags, steady)
        self.summary = Summary(theme, catalogue, figures)
        self.card = SavedCard(theme, catalogue)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.card)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(32)
        self._row.addWidget(self._stack, _CARD)
        self._row.addWidget(self.summary, _COLUMN)
        self._connect()
        self._arrange()

    def _connect(self) -> None:
        self.form.answered.connect(self.summary.show_ratings)
        self.form.answered.connect(self.answered)
        self.form.help_asked.connect(self._see_someone)
        self.card.help_asked.connect(self._see_someone)
        self.form.save_requested.connect(self._save)
        self.form.skip_requested.connect(self._skip)
        self.card.progress_requested.connect(self._leave_for_progress)
        self.card.choose_requested.connect(self._leave_for_choose)
        self.card.change_requested.connect(self.ask_again)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._save)
        self._theme.changed.connect(self._arrange)

    def show_session(self, session: Session, entered: Session | None = None) -> None:
        """Ask about *session*; *entered* is the same one with answers that were not saved."""
        self.summary.show_session(session, asked_scales(session))
        self.form.show_session(session, entered)
        self.ask_again()

    @property
    def asking(self) -> bool:
        """Whether the questions are shown, and not what was saved."""
        return self._stack.currentWidget() is self.form

    @Slot()
    def ask_again(self) -> None:
        """Show the questions, with the answers of before."""
        self._stack.setCurrentWidget(self.form)
        first = next(iter(self.form.scales.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _save(self) -> None:
        session = self.form.session
        if session is not None and self.asking:
            self._show_saved(session)
            self.saved.emit(session)

    @Slot()
    def _skip(self) -> None:
        session = self.form.session_without_ratings
        if session is not None and self.asking:
            self._show_saved(session)
            self.skipped.emit(session)

    def _show_saved(self, session: Session) -> None:
        names = tuple(
            wording.content(self._effects[effect].name) for effect in session.after_effects if effect in self._effects
        )
        self.summary.show_ratings(session)
        found = after_session(self._flags, session) if self._flags is not None else None
        ready = self.tr("The same choice will be ready. Ctrl+Enter starts it.")
        coming = words.advice(session, self._flags) or ready  # what has to heal is not offered anew
        self.card.show_session(session, names, coming, self.summary.said[-1])
        self.card.show_flags(found)
        self.card.show_waiting(waits=session.id == self._waiting)
        self._stack.setCurrentWidget(self.card)
        self.card.progress.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.card.said[0])

    @Slot(object)
    def _see_someone(self, topics: tuple[FlagTopic, ...]) -> None:
        """Show when to see someone in the place of what is shown now."""
        if self._flags is None:
            return
        if self._signs is None or self._panel is None:
            self._signs = Card(padding=(28, 22, 12, 20))
            self._panel = RedFlagPanel(self._theme, self._flags, ground="surface")
            self._panel.closed.connect(self._leave_signs)
            self._signs.body.addWidget(self._panel)
            self._stack.addWidget(self._signs)
        self._asked_on = self._stack.currentWidget()
        self._panel.show_topics(topics)
        self._stack.setCurrentWidget(self._signs)
        self._panel.begin()

    @Slot()
    def _leave_signs(self) -> None:
        if self._asked_on is not None:
            self._stack.setCurrentWidget(self._asked_on)
            see = self.form.see if self._asked_on is self.form else self.card.see
            see.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_waiting(self, session: Session | None) -> None:
        """Take which *session* could not be kept yet: nothing is called saved that is not."""
        self._waiting = None if session is None else session.id
        shown = self.form.session
        self.card.show_waiting(waits=shown is not None and shown.id == self._waiting)

    def saving_failed(self, sentence: str) -> None:
        """Go back to the questions, which have kept every answer, and say why nothing was saved."""
        self.ask_again()
        self.form.show_problem(sentence)

    @Slot()
    def _leave_for_progress(self) -> None:
        self.left.emit("progress")

    @Slot()
    def _leave_for_choose(self) -> None:
        self.left.emit("choose")

    def set_stronger_outlines(self, on: bool) -> None:  # noqa: FBT001 - a setting
        """Draw the figure's regions stronger, or lightly."""
        self.summary.set_stronger_outlines(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the right column where it does not fit."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        narrow = self.width() < _NARROW or self._theme.percent > _LARGE_PERCENT
        self.summary.setVisible(not narrow)
        self.form.set_narrow(narrow=narrow)
        self.card.set_narrow(narrow=narrow)
        left, top, right, bottom = _NARROW_MARGINS if narrow else _MARGINS
        spare = max(0, (self.width() - _WIDEST) // 2 - left)
        self._row.setContentsMargins(left + spare, top, right + spare, bottom)
