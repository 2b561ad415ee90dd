"""The history for the user interface: storage behind the worker, its troubles as sentences, its changes told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.jobs import Job, Worker
from matcompanion.domain.session import Session, SessionEvent
from matcompanion.domain.session_search import SessionSearch, Wanted
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind, Undecided

if TYPE_CHECKING:  # it speaks SQL, and the first frame needs none
    from matcompanion.storage.history import History


class Shelf(Protocol):
    """Where a session waits that cannot be kept in the history now."""

    def put(self, session: Session) -> bool:
        """Put *session* by; False if that cannot be either."""
        ...

    def clear(self, session_id: UUID) -> None:
        """Forget a session that is in the history now."""
        ...


class HistoryController(QObject):
    """Everything that is asked of the history goes through here, and every answer is a job.

    *opener* opens the history; it is called on the worker, again at the next question if it failed. A session that
    ended goes on the *shelf*, if there is one, while it cannot be kept.
    """

    opened = Signal()
    unopened = Signal(str)  # why it cannot be opened now
    changed = Signal()  # sessions were added, edited or taken away
    problem = Signal(str)  # a sentence for the person; what is not the world's fault goes to sys.excepthook
    undecided = Signal(object)  # Question: the history cannot be opened until the person has answered
    damaged = Signal()  # it was opened, and could not be read

    def __init__(
        self,
        worker: Worker,
        opener: Callable[[], History],
        clock: Clock,
        parent: QObject | None = None,
        shelf: Shelf | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker, self._opener, self._clock, self._shelf = worker, opener, clock, shelf
        self._history: History | None = None  # touched on the worker only
        self._just_opened = self._cannot_open = self._was_opened = False
        self._over = False

    # Asking ---------------------------------------------------------------------------------------------------------

    def open(self) -> Job:
        """Open the history; the job brings None."""
        return self.run(_nothing)

    @Slot()
    def look_again(self) -> None:
        """Tell whether another program, such as an import from the command line, has changed what was open."""
        if self._was_opened:
            self.run(_changed_elsewhere).done.connect(self._tell_whether_changed)

    def run(self, work: Callable[[History], object], otherwise: Callable[[], object] | None = None) -> Job:
        """Do *work* with the history on the worker; the job brings what it returns.

        *otherwise* is done there too if the world does not let it be done; the job fails all the same.
        """
        if self._over:
            return Job()
        job = self._worker.run(partial(self._with_history, work, otherwise))
        job.done.connect(self._tell_opened)
        job.failed.connect(self._tell_opened)
        job.failed.connect(self._tell_failure)
        return job

    def change(self, work: Callable[[History], object], otherwise: Callable[[], object] | None = None) -> Job:
        """Do *work*, which changes what the history shows, and tell that it did."""
        job = self.run(work, otherwise)
        job.done.connect(self._tell_changed)
        return job

    def aside(self, work: Callable[[], object]) -> Job:
        """Do *work*, which does not need the open history, on its worker."""
        job = self._worker.run(work)
        job.failed.connect(self._tell_failure)
        return job

    def while_closed(self, work: Callable[[], object]) -> Job:
        """Do *work* on the worker while the history is closed, and tell that it changed; then it is opened again."""
        job = self.aside(partial(self._closed_for, work))
        job.done.connect(self._tell_changed)
        return job

    def close_for_good(self, work: Callable[[], object]) -> Job:
        """Close the history, do *work*, and let nothing be asked any more."""
        self._over = True
        return self.aside(partial(self._closed_for, work))

    def find(self, search: SessionSearch, wanted: Sequence[Wanted] = (), near: int = 0) -> Job:
        """Bring what *search* finds, with the page of the first of *wanted* or of the row *near*: ``Found``."""
        return self.run(lambda history: history.find(search, wanted, near))

    def page(self, numbers: Sequence[int]) -> Job:
        """Bring the sessions of the rows with these *numbers*; None for one that is gone."""
        return self.run(lambda history: history.page(numbers))

    # Changing -------------------------------------------------------------------------------------------------------

    def add(self, session: Session) -> Job:
        """Keep a new *session* that has ended."""
        return self.change(lambda history: history.add(session))

    def update(self, session: Session) -> Job:
        """Keep *session* as it was edited just now; the job brings it with its new time of change."""
        edited = replace(session, updated_at=self._clock.now())
        return self.change(partial(_update, session=edited))

    def delete(self, session_id: UUID) -> Job:
        """Take the session out of sight; the job brings its id, and ``undelete`` brings it back."""
        return self.change(partial(_delete, session_id=session_id, at=self._clock.now()))

    def undelete(self, session_id: UUID) -> Job:
        """Bring a deleted session back; the job brings its id."""
        return self.change(partial(_undelete, session_id=session_id))

    # The running session --------------------------------------------------------------------------------------------

    def begin(self, session: Session) -> Job:
        """Store *session*, which runs, at its start."""
        return self.run(lambda history: history.begin(session))

    def revise(self, session: Session) -> Job:
        """Store a changed plan of the running *session*."""
        return self.run(lambda history: history.revise(session))

    def checkpoint(
        self,
        session_id: UUID,
        active_seconds: float,
        paused_seconds: float,
        last_seen: datetime,
        events: Sequence[SessionEvent] = (),
        stage_seconds: Sequence[float] = (),
    ) -> Job:
        """Store how far the running session is."""
        numbers = (session_id, active_seconds, paused_seconds, last_seen, tuple(events), tuple(stage_seconds))
        return self.run(lambda history: history.checkpoint(*numbers))

    def finish(self, session: Session) -> Job:
        """Store *session* as it ended, in place of the running one; it is put by while that cannot be."""
        shelf = self._shelf
        if shelf is None:
            return self.change(lambda history: history.finish(session))
        return self.change(partial(_finish, session=session, shelf=shelf), partial(shelf.put, session))

    def put_by(self, session: Session) -> bool:
        """Put *session* by at once: the program ends. False if the disk refuses that too.

        Where the history was closed for good, nothing is written any more, for everything may have been deleted.
        """
        return self._over or (self._shelf is not None and self._shelf.put(session))

    def interrupted(self) -> Job:
        """Bring the session that ran when the program died, or None."""
        return self.run(lambda history: history.interrupted())

    def keep(self, session_id: UUID) -> Job:
        """Keep the interrupted session as far as it is known; the job brings it."""
        return self.change(lambda history: history.keep(session_id))

    def discard(self, session_id: UUID) -> Job:
        """Forget the interrupted session for good."""
        return self.run(lambda history: history.discard(session_id))

    # Telling --------------------------------------------------------------------------------------------------------

    def _with_history(self, work: Callable[[History], object], otherwise: Callable[[], object] | None) -> object:
        try:
            return self._opened_for(work)
        except EnvironmentProblem:
            if otherwise is not None:
                otherwise()
            raise

    def _opened_for(self, work: Callable[[History], object]) -> object:
        if self._history is None:
            self._cannot_open = True
            self._history = self._opener()
            self._empty_deleted(self._history)
            _changed_elsewhere(self._history)  # from here on
            self._cannot_open, self._just_opened = False, True
        try:
            return work(self._history)
        except EnvironmentProblem as trouble:
            if trouble.kind is ProblemKind.FILE_MOVED:  # what is open is no longer the history of this folder
                self._close()
            raise

    def _empty_deleted(self, history: History) -> None:
        """Empty what was deleted some time ago; where nothing can be written now, another start does."""
        from matcompanion.storage.deletions import DELETED_KEPT

        with suppress(EnvironmentProblem):
            history.empty_deleted(self._clock.now() - DELETED_KEPT)

    def _closed_for(self, work: Callable[[], object]) -> object:
        self._close()
        return work()

    def _close(self) -> None:
        if self._history is not None:
            history, self._history = self._history, None
            history.close()

    @Slot(object)
    def _tell_opened(self, _result: object) -> None:
        if self._just_opened:
            self._just_opened, self._was_opened = False, True
            self.opened.emit()

    @Slot(object)
    def _tell_changed(self, _result: object) -> None:
        self.changed.emit()

    @Slot(object)
    def _tell_whether_changed(self, changed: object) -> None:
        if changed:
            self.changed.emit()

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentProblem):
            raise error
        if isinstance(error, Undecided):
            self.undecided.emit(error.question)
            return
        if error.kind is ProblemKind.MAYBE_DAMAGED:
            self.damaged.emit()
        (self.unopened if self._cannot_open else self.problem).emit(str(error))


def _nothing(_history: History) -> None:
    """Ask for nothing but that the history is open."""


def _changed_elsewhere(history: History) -> bool:
    return history.database.changed_elsewhere()


def _finish(history: History, session: Session, shelf: Shelf) -> None:
    history.finish(session)
    shelf.clear(session.id)


def _update(history: History, session: Session) -> Session:
    history.update(session)
    return session


def _delete(history: History, session_id: UUID, at: datetime) -> UUID:
    with suppress(KeyError):  # it is out of sight already: a button can be pressed twice
        history.delete(session_id, at)
    return session_id


def _undelete(history: History, session_id: UUID) -> UUID:
    history.undelete(session_id)
    return session_id
