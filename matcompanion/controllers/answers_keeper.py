"""Keeps what is answered after a session until it is saved: the latest of each second, and never on this thread."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.jobs import Job
from matcompanion.domain.entered_answers import EnteredAnswers, says_the_same
from matcompanion.domain.session import Session

if TYPE_CHECKING:  # it speaks SQL, and the first frame needs none
    from matcompanion.storage.history import History

PAUSE_MS = 1000


class AnswersStore(Protocol):
    """Where the answers of now are kept until they are saved. It is asked on the worker of the history."""

    def put(self, answers: EnteredAnswers) -> None:
        """Keep *answers*, in place of those that were kept."""
        ...

    def read(self) -> EnteredAnswers | None:
        """Return what is kept, or None."""
        ...

    def clear(self) -> None:
        """Forget what is kept."""
        ...


class AnswersKeeper(QObject):
    """Has what is entered after a session kept in *store*, until *history* has it.

    The first answer is kept at once, then the latest of each second. ``begin`` says of which session they are.
    """

    def __init__(
        self, history: HistoryController, store: AnswersStore, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._history, self._store, self._clock = history, store, clock
        self._before: Session | None = None
        self._latest: Session | None = None
        self._is_due = False
        self._writing: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep_latest)

    @property
    def has_begun(self) -> bool:
        """Whether a session has been asked about since the program started."""
        return self._before is not None

    def begin(self, session: Session) -> None:
        """Begin with *session* as it is kept, of which nothing new has been answered yet."""
        self._before, self._latest, self._is_due = session, None, False

    @Slot(object)
    def enter(self, session: Session) -> None:
        """Keep the answers in *session*, which may come with each letter; what was not asked about is nothing new."""
        before = self._before
        if before is None or before.id != session.id:
            return
        if self._latest is None and says_the_same(before, session):
            return
        self._latest, self._is_due = session, True
        if not self._pause.isActive():
            self.keep_latest()

    @Slot()
    def keep_latest(self) -> None:
        """Have the latest answers kept, if they are not, and the disk is done with those before."""
        if self._is_due and self._writing is None:
            self._write()
        elif self._is_due:
            self._pause.start()

    @Slot(object)
    def saved(self, session: Session) -> None:
        """Take that *session* is in the history with its answers; what was entered since goes on being kept."""
        if self._before is None or self._before.id != session.id:
            return
        self._before = session
        if self._latest is None or says_the_same(self._latest, session):
            self._latest, self._is_due = None, False
            self._history.aside(self._store.clear)
        else:
            self._write()

    def look(self) -> Job:
        """Bring what an earlier run left and nobody has saved, over its session of now: EnteredAnswers, or None."""
        return self._history.run(partial(_due, store=self._store))

    def close(self) -> None:
        """The program ends: have the latest kept."""
        if self._is_due:
            self._write()
        self._pause.stop()

    @Slot()
    def forget(self) -> None:
        """Keep nothing any more: everything is being deleted."""
        self._pause.stop()
        self._before, self._latest, self._is_due = None, None, False

    def _write(self) -> None:
        if self._before is None or self._latest is None:
            return
        self._is_due = False
        entered = replace(self._latest, updated_at=self._clock.now())
        self._writing = self._history.aside(partial(self._store.put, EnteredAnswers(self._before, entered)))
        self._writing.done.connect(self._note_written)
        self._writing.failed.connect(self._note_written)
        self._pause.start()

    @Slot(object)
    def _note_written(self, _result: object) -> None:
        if self.sender() is self._writing:
            self._writing = None


def _due(history: History, store: AnswersStore) -> EnteredAnswers | None:
    """Return what is kept in *store* and not in *history*. What is, or whose session is gone, is forgotten."""
    kept = store.read()
    if kept is None:
        return None
    stored = history.get(kept.before.id)
    found = None if stored is None else kept.over(stored)
    if found is None:
        store.clear()
    return found
