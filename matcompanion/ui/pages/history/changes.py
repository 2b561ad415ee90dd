"""What the person changes of the history: sessions kept, deleted and brought back, each once."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.jobs import Job
from matcompanion.domain.session import Session
from matcompanion.ui.pages.history.history_source import HistorySource
from matcompanion.ui.pages.history.undo_bar import UndoBar


class Changes(QObject):
    """Asks *source* for them, and lets *undo_bar* offer the way back.

    ``kept`` comes when what a form told is in the history, ``awaited`` before a session comes that shall be seen.
    """

    kept = Signal()
    awaited = Signal(object)  # UUID

    def __init__(self, source: HistorySource, undo_bar: UndoBar, parent: QObject) -> None:
        super().__init__(parent)
        self._source, self._undo_bar = source, undo_bar
        self._is_keeping = False
        self._deleting: Session | None = None
        undo_bar.undo_requested.connect(self.bring_back)

    @Slot(object)
    def add(self, session: Session) -> None:
        """Keep a new *session*."""
        if not self._is_keeping:
            self.awaited.emit(session.id)
            self._keep(self._source.add(session))

    @Slot(object)
    def save(self, session: Session) -> None:
        """Keep *session* as it was edited."""
        if not self._is_keeping:
            self._keep(self._source.update(session))

    def _keep(self, job: Job) -> None:
        """Tell when *job* is done; until then, what is pressed twice is not kept twice."""
        self._is_keeping = True
        job.done.connect(self._tell_kept)
        job.failed.connect(self._go_on)

    @Slot()
    def _tell_kept(self) -> None:
        self._is_keeping = False
        self.kept.emit()

    @Slot()
    def _go_on(self) -> None:
        """Let it be tried again; the trouble is told elsewhere."""
        self._is_keeping = False

    def delete(self, session: Session) -> None:
        """Take *session* out of sight, and offer the way back."""
        self._deleting = session
        self._source.delete(session.id).done.connect(self._offer_undo)

    @Slot(object)
    def _offer_undo(self, session_id: UUID) -> None:
        if self._deleting is not None and self._deleting.id == session_id:  # else another is on its way
            self._undo_bar.offer(self._deleting)

    @Slot(object)
    def bring_back(self, session: Session) -> None:
        """Bring back *session*, which was deleted."""
        self.awaited.emit(session.id)
        self._source.undelete(session.id).done.connect(self._undo_bar.leave)
