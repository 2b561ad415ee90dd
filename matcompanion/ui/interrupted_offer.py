"""After a crash: offers to keep the minutes of the session that was running, or to discard them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.session import SessionController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.session import Session
from matcompanion.ui import wording
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.widgets.notice import Answer


class InterruptedOffer(QObject):
    """Asks *history* for a session that was cut short, and the person at the top of *window* what to do with it.

    The one that *now* runs is none of them: who starts before the history has answered is not asked about it.
    """

    def __init__(
        self, catalogue: Catalogue, history: HistoryController, now: SessionController, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._catalogue, self._history, self._now, self._window = catalogue, history, now, window

    def look(self) -> None:
        """Look whether there is one; the question comes when the history has answered."""
        self._history.interrupted().done.connect(self._ask)

    @Slot(object)
    def _ask(self, session: Session | None) -> None:
        if session is None or self._now.is_running(session.id):
            return
        if not session.active_seconds:  # it stopped while the person lay down: there is nothing to keep
            self._history.discard(session.id)
            return
        where = wording.areas(self._catalogue, session.areas) or wording.kind(session.kind)
        text = self.tr("Your session ({what}) stopped unexpectedly after {time}. Keep the minutes?").format(
            what=where, time=wording.clock(session.active_seconds)
        )
        answers = [
            Answer(self.tr("Keep"), partial(self._history.keep, session.id)),
            Answer(self.tr("Discard"), partial(self._history.discard, session.id)),
        ]
        notice = self._window.notices.ask(text, answers)
        if notice.isVisible():  # not while a session runs: its keys are its own
            notice.buttons[0].setFocus()
