"""Speaks the quiet lines and the turns of a session, for those who lie with their eyes closed and asked for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from matcompanion.controllers.session import SessionController
from matcompanion.desktop.voice import Voice
from matcompanion.domain.plan import Plan
from matcompanion.domain.session import SessionEvent
from matcompanion.domain.session_instant import EventKind, Instant
from matcompanion.logs import log

Words: TypeAlias = Callable[[Plan, Instant, EventKind | None], str]
"""What is said when something of that kind happens, or, for None, the quiet line that stands there; "" is nothing."""


class VoiceController(QObject):
    """Says *words* through the voice that *open_voice* gives, while it is switched on.

    The voice is opened between two sessions, never during one, for that can hold the window up. What happens is
    said at once; a quiet line waits until that has been said.
    """

    speaking = Signal(bool)  # whoever makes other sounds may be quieter meanwhile
    problem = Signal(str)  # a sentence for the person, once each time it is switched on

    def __init__(
        self,
        session: SessionController,
        words: Words,
        open_voice: Callable[[], Voice | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._words, self._open_voice = session, words, open_voice
        self._voice: Voice | None = None
        self._on = False
        self._tried = False
        self._silent = False
        self._volume = 100
        self._line = ""
        session.started.connect(self._begin)
        session.event_happened.connect(self._say_event)
        session.instant_changed.connect(self._say_line)
        session.finished.connect(self._prepare)
        session.cancelled.connect(self._fall_silent)

    @property
    def silent(self) -> bool:
        """Whether nothing is said because the person wants it so in this session."""
        return self._silent

    def set_on(self, *, on: bool) -> None:
        """Speak, or do not. The voice is opened as soon as nothing is going on."""
        if on is not self._on:
            self._on = on
            self._tried = False
            self._prepare() if on else self.close()

    def set_volume(self, percent: int) -> None:
        """Speak as loud as *percent*."""
        self._volume = percent
        if self._voice is not None:
            self._voice.set_volume(percent)

    def set_silent(self, *, silent: bool) -> None:
        """Say nothing from now on, or speak again. At the next session it speaks again anyhow."""
        self._silent = silent
        if silent and self._voice is not None:
            self._voice.hush()

    def say(self, text: str) -> None:
        """Say *text* now, so that the person hears how it sounds."""
        self._open()
        if self._voice is not None:
            self._voice.say(text)

    def close(self) -> None:
        """Say no more and let the voice go."""
        voice, self._voice = self._voice, None
        if voice is not None:
            voice.hush()
            voice.deleteLater()

    # Opening

    @Slot()
    def _prepare(self) -> None:
        if self._on and not self._tried:
            QTimer.singleShot(0, self, self._open)

    @Slot()
    def _open(self) -> None:
        """Open the voice, unless a session began meanwhile or it was switched off again."""
        if not self._on or self._tried or self._session.plan is not None:
            return
        self._tried = True
        self._voice = self._open_voice()
        if self._voice is None:
            self.problem.emit(self.tr("Nothing can be spoken: this computer has no voice that can be used."))
            return
        self._voice.set_volume(self._volume)
        self._voice.speaking.connect(self.speaking)
        self._voice.failed.connect(self._fail)

    @Slot(str)
    def _fail(self, why: str) -> None:
        log.warning("the voice failed: %s", why)
        self.close()
        self.problem.emit(self.tr("Nothing is spoken any more: the voice of this computer has failed."))

    # Speaking

    @Slot()
    def _begin(self) -> None:
        self._line = ""
        self._silent = False

    @Slot(object)
    def _say_event(self, event: SessionEvent) -> None:
        plan, instant = self._session.plan, self._session.instant
        if self._voice is not None and not self._silent and plan is not None and instant is not None:
            text = self._words(plan, instant, EventKind(event.kind))
            if text:
                self._voice.say(text)

    @Slot(object)
    def _say_line(self, instant: Instant) -> None:
        plan = self._session.plan
        if self._voice is None or plan is None:
            return
        line = self._words(plan, instant, None)
        if line != self._line:
            self._line = line
            if line and not self._silent:
                self._voice.say_next(line)

    @Slot()
    def _fall_silent(self) -> None:
        """A session was called off: what was about to be said is of no use."""
        if self._voice is not None:
            self._voice.hush()
        self._prepare()
