"""A line that says what was deleted or not kept, with the way back. It stays until it is used or closed: no hurry."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from matcompanion.domain.session import Session
from matcompanion.ui import wording_history as words
from matcompanion.ui.announce import announce
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.wording_progress import day


class UndoBar(Card):
    """Hidden while there is nothing to undo."""

    undo_requested = Signal(object)  # Session
    changes_requested = Signal()  # those that were not kept

    def __init__(self, theme: Theme) -> None:
        super().__init__(ground="accent", padding=(16, 4, 8, 4), spacing=8, horizontal=True)
        self._session: Session | None = None
        self._text = PlainLabel(theme, role="label", color="on_accent_soft", wrap=True)
        self.undo = Button(theme, words.tr("Undo"), kind="ghost", icon_name="undo")
        self.close_button = Button(theme, words.tr("Close"), kind="ghost")
        self.body.addWidget(self._text, 1)
        self.body.addWidget(self.undo)
        self.body.addWidget(self.close_button)
        self.undo.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.leave)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def offer(self, session: Session) -> None:
        """Say that *session* was deleted."""
        self._offer(session, words.tr("Deleted: session of {day}").format(day=day(session.local_date)))

    def offer_changes(self, session: Session, *, added: bool) -> None:
        """Say that *session* was not changed after all, or not *added*."""
        text = words.tr("Not added: session of {day}") if added else words.tr("Changes not kept: session of {day}")
        self._offer(None, text.format(day=day(session.local_date)))

    def _offer(self, deleted: Session | None, text: str) -> None:
        self._session = deleted
        self._text.setText(text)
        self.show()
        self.undo.setFocus()
        announce(self, self._text.text())

    @Slot()
    def leave(self) -> None:
        """Offer nothing any more."""
        self._session = None
        self.hide()

    @Slot()
    def leave_changes(self) -> None:
        """Offer no changes any more: the form asks for something else."""
        if self._session is None:
            self.leave()

    @Slot()
    def _undo(self) -> None:
        if self._session is not None:
            self.undo_requested.emit(self._session)
        else:
            self.changes_requested.emit()
