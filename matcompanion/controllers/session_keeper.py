"""Keeps the running session: at its start, at every step, every few seconds, and as it ended. Nothing waits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from matcompanion.controllers.jobs import Job
from matcompanion.domain.session import Session, SessionEvent
from matcompanion.storage.problems import EnvironmentProblem

CHECKPOINT_SECONDS = 5.0
BEAT_SECONDS = 0.25
RETRY_MS = 10_000


class SessionStore(Protocol):
    """Where the session is kept; every answer is a job, so nothing of it waits for the disk."""

    def begin(self, session: Session) -> Job:
        """Store *session*, which runs, at its start."""
        ...

    def revise(self, session: Session) -> Job:
        """Store a changed plan of the running *session*."""
        ...

    def checkpoint(
        self,
        session_id: UUID,
        active_seconds: float,
        paused_seconds: float,
        last_seen: datetime,
        events: Sequence[SessionEvent] = ...,
        stage_seconds: Sequence[float] = ...,
    ) -> Job:
        """Store how far the running session is."""
        ...

    def finish(self, session: Session) -> Job:
        """Store *session* as it ended, in place of the running one."""
        ...

    def put_by(self, session: Session) -> bool:
        """Put *session*, which ended, by at once, outside of the history. False if that cannot be."""
        ...

    def discard(self, session_id: UUID) -> Job:
        """Forget the running session for good."""
        ...


class Pulse(Protocol):
    """Notes the last moment so cheaply that it can be done four times a second."""

    def beat(self, session_id: UUID, active_seconds: float) -> None:
        """Note that *session_id* was active for *active_seconds*."""
        ...


class SessionKeeper(QObject):
    """Hands a session to *store* and its last moment to *pulse*; holds on to what could not be saved."""

    problem = Signal(str)
    unsaved_changed = Signal(object)  # Session | None: what ended and could not be kept yet

    def __init__(self, store: SessionStore, pulse: Pulse | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._pulse = store, pulse
        self._checked = self._beaten = 0.0
        self._told: set[str] = set()
        self._unsaved: Session | None = None
        self._saving: Job | None = None
        self._over = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY_MS)
        self._again.timeout.connect(self.save_again)

    @property
    def unsaved(self) -> Session | None:
        """The session that ended and is not known to be stored yet."""
        return self._unsaved

    def begin(self, session: Session, real_seconds: float) -> None:
        """Keep *session* at its start."""
        self._checked = self._beaten = real_seconds
        self._told.clear()
        self._watch(self._store.begin(session))

    def beat(self, session_id: UUID, active_seconds: float, real_seconds: float) -> None:
        """Note the last moment, if it is time to."""
        if self._pulse is not None and real_seconds - self._beaten >= BEAT_SECONDS:
            self._beaten = real_seconds
            self._pulse.beat(session_id, active_seconds)

    def is_due(self, real_seconds: float) -> bool:
        """Return whether it is time for a checkpoint."""
        return real_seconds - self._checked >= CHECKPOINT_SECONDS

    def checkpoint(self, session: Session, active_seconds: float, real_seconds: float) -> None:
        """Keep how far the running *session* is."""
        self._checked = real_seconds
        stages = tuple(float(stage.active_seconds) for stage in session.stages)
        paused = float(session.paused_seconds)
        self._watch(
            self._store.checkpoint(session.id, active_seconds, paused, session.ended_at, session.events, stages)
        )

    def revise(self, session: Session) -> None:
        """Keep a changed plan."""
        self._watch(self._store.revise(session))

    def finish(self, session: Session) -> None:
        """Keep *session* as it ended; until that is done it stays here."""
        self._unsaved = session
        self._save(session)

    def discard(self, session_id: UUID) -> None:
        """Keep nothing of a session that was called off."""
        self._watch(self._store.discard(session_id))

    @Slot()
    def save_again(self) -> None:
        """Try again to keep what could not be saved."""
        if self._unsaved is not None:
            self._save(self._unsaved)

    def close(self) -> None:
        """The program ends: put by what is not known to be kept, and if saving failed, try once more."""
        self._over = True
        if self._unsaved is not None:
            self._store.put_by(self._unsaved)
        if self._again.isActive():
            self._again.stop()
            self.save_again()

    def _save(self, session: Session) -> None:
        self._saving = self._store.finish(session)
        self._saving.done.connect(self._forget)
        self._saving.failed.connect(self._wait)
        self._watch(self._saving)

    @Slot(object)
    def _forget(self, _result: object) -> None:
        if self.sender() is self._saving:  # an older version may have been on its way
            self._unsaved = self._saving = None
            self._again.stop()
            self.unsaved_changed.emit(None)

    @Slot(object)
    def _wait(self, _error: Exception) -> None:
        if not self._over:
            self._again.start()
        self.unsaved_changed.emit(self._unsaved)

    def _watch(self, job: Job) -> None:
        job.failed.connect(self._tell)

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        """Say what is wrong, once a session. What is a bug is told by the store."""
        sentence = str(error)
        if isinstance(error, EnvironmentProblem) and sentence not in self._told:
            self._told.add(sentence)
            self.problem.emit(sentence)
