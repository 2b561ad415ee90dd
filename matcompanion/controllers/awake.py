"""Keeps the computer awake while somebody lies on the mat, and says so if that cannot be done."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.jobs import Job, Worker
from matcompanion.controllers.session import SessionController
from matcompanion.desktop.awake import Awake
from matcompanion.domain.session_instant import Instant, State
from matcompanion.logs import log

STILL_SECONDS = 15 * 60
"""How long a pause, or an end that nobody answers, keeps the computer awake (our choice)."""


class Wakeful(Protocol):
    """What asks the system; always called in the same thread."""

    def enter(self) -> Awake:
        """Ask to stay awake and return what was agreed to."""
        ...

    def leave(self) -> None:
        """Take the request back, if there is one."""
        ...


class AwakeController(QObject):
    """Asks to stay awake from the lead-in until the person is up again, and looks whether that took.

    *worker* has one thread, and not the one of the history: a desktop that does not answer holds it up for seconds.
    Whoever forgot the program gets their sleeping computer back: a long pause lets go, going on asks again.
    """

    problem = Signal(str)  # a sentence for the person, once a session

    def __init__(
        self, session: SessionController, awake: Wakeful, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._awake, self._worker = session, awake, worker
        self._asked: Job | None = None
        self._told = False
        self._still_since: float | None = None
        self._agreed: Awake | None = None
        session.started.connect(self._begin)
        session.instant_changed.connect(self._look)
        session.finished.connect(self._leave)
        session.cancelled.connect(self._leave)

    @property
    def agreed(self) -> Awake | None:
        """What the system agreed to; None while nothing is asked or nothing was answered yet."""
        return self._agreed

    def close(self) -> None:
        """The program ends: take the request back."""
        self._leave()

    @Slot()
    def _begin(self) -> None:
        self._told = False
        self._still_since = None
        self._enter()

    @Slot(object)
    def _look(self, instant: Instant) -> None:
        """Let go after a long time in which nothing moves."""
        if instant.state in (State.LEAD_IN, State.RUNNING):
            self._still_since = None
            self._enter()
            return
        now = self._session.real_seconds
        if self._still_since is None:
            self._still_since = now
        elif now - self._still_since >= STILL_SECONDS:
            self._leave()

    def _enter(self) -> None:
        if self._asked is None:
            self._asked = self._worker.run(self._awake.enter)
            self._asked.done.connect(self._hear)
            self._asked.failed.connect(self._hear_failure)

    @Slot()
    def _leave(self) -> None:
        if self._asked is not None:
            self._asked = self._agreed = None
            self._worker.run(self._awake.leave).failed.connect(self._note)

    @Slot(object)
    def _hear(self, agreed: Awake) -> None:
        if self.sender() is not self._asked:
            return  # it was taken back while it was on its way
        self._agreed = agreed
        if agreed is Awake.NOTHING:
            self._tell(
                self.tr(
                    "The screen may switch off during the session; "
                    "this computer did not accept the request to stay awake."
                )
            )
        elif agreed is Awake.COMPUTER:
            self._tell(
                self.tr(
                    "The screen may switch off during the session; "
                    "this computer stays awake, but did not accept the request to keep the screen on."
                )
            )

    @Slot(object)
    def _hear_failure(self, error: Exception) -> None:
        self._note(error)
        self._hear(Awake.NOTHING)

    def _tell(self, sentence: str) -> None:
        if not self._told:
            self._told = True
            self.problem.emit(sentence)

    @Slot(object)
    def _note(self, error: Exception) -> None:
        """Log what the library did not expect either; the session goes on."""
        log.error("staying awake failed", exc_info=error)
