"""The sound of a session: the tone in step with the breath, a bell for everything that happens, and how loud."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.session import SessionController
from matcompanion.controllers.sound_desk import TRIAL, Order, SoundDesk
from matcompanion.controllers.sources import SettingsSource
from matcompanion.desktop.loudspeaker import SoundState
from matcompanion.desktop.sound import SoundOutput, Source
from matcompanion.domain.loudness import loudness_at
from matcompanion.domain.session import SessionEvent
from matcompanion.domain.session_instant import EventKind, Instant, State
from matcompanion.domain.settings import Settings
from matcompanion.synthesis.bells import ON_THE_WAY, Bell, bell_for, end_bells


class Output(Protocol):
    """What plays; the program's own is ``SoundOutput``."""

    state_changed: SignalInstance  # SoundState

    @property
    def state(self) -> SoundState:
        """What has become of the sound."""
        ...

    def wake(self) -> None:
        """Play what the source has."""
        ...

    def close(self) -> bool:
        """Stop. False if that does not succeed."""
        ...


class SoundController(QObject):
    """Makes a session heard. Nothing here waits: what is wanted is put on a desk, and the thread of the sound looks.

    While the session clock is run faster the tone is silent, for a breath at that pace is none; bells ring.
    """

    changed = Signal()  # the state of the sound
    muted_changed = Signal(bool)  # also at the start of each session
    problem = Signal(str)  # a sentence for the person, once a session
    _told = Signal(str)  # from the thread of the sound

    def __init__(
        self,
        session: SessionController,
        clock: Clock,
        settings: SettingsSource,
        make_output: Callable[[Callable[[], Source]], Output] = SoundOutput,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._clock, self._settings = session, clock, settings
        self._desk = SoundDesk(self._told.emit)
        self._output = make_output(self._make_player)
        self._muted = not settings.settings.sound_on
        self._sound_on = settings.settings.sound_on
        self._kinds: list[str] = []
        self._end_bells: int | None = None  # rung so far; None while the time is not up
        self._said: set[str] = set()
        self._output.state_changed.connect(self._note_state)
        self._told.connect(self._say)
        settings.changed.connect(self._wear)
        session.started.connect(self._begin)
        session.event_happened.connect(self._note_event)
        session.instant_changed.connect(self._follow)
        session.finished.connect(self._leave)
        session.cancelled.connect(self._call_off)
        self._wear(settings.settings)

    # What it is

    @property
    def state(self) -> SoundState:
        """What has become of the sound."""
        return self._output.state

    @property
    def trouble(self) -> str:
        """Why nothing can be heard, in a sentence for the screen; empty while there is no trouble."""
        return {
            SoundState.NO_DEVICE: self.tr("No sound device. Everything else works."),
            SoundState.NO_LIBRARY: self.tr("Sound cannot be played on this computer. Everything else works."),
        }.get(self.state, "")

    @property
    def muted(self) -> bool:
        """Whether everything is silent because the person wants it so."""
        return self._muted

    # What the person does

    def set_muted(self, *, muted: bool) -> None:
        """Be silent, or be heard again, until the next session."""
        if muted is not self._muted:
            self._muted = muted
            self._wear(self._settings.settings)
            instant = self._session.instant
            if instant is not None:
                self._follow(instant)
            self.muted_changed.emit(muted)

    @Slot()
    def toggle_mute(self) -> None:
        """Be silent, or be heard again."""
        self.set_muted(muted=not self._muted)

    @Slot()
    def test(self) -> None:
        """Let a bell and a breath be heard as loud as they will be, and say what is wrong if they cannot be."""
        self._said.clear()
        self._desk.wanted = replace(self._desk.wanted, loudness=loudness_at(self._settings.settings.volume))
        self._note_state(self.state)
        self._order(TRIAL if self._session.plan is None else Bell.MARK, 1.0)

    @Slot(bool)
    def make_room_for_words(self, spoken: bool) -> None:  # noqa: FBT001 - the voice's signal says it like that
        """Go down while words are *spoken*."""
        self._desk.wanted = replace(self._desk.wanted, spoken=spoken)

    def close(self) -> bool:
        """Stop at once. False if the device holds the thread of the sound; the process has to be ended hard then."""
        return self._output.close()

    # What happens

    @Slot(object)
    def _begin(self, _plan: object) -> None:
        self._said.clear()
        self._end_bells = None
        self._muted = not self._settings.settings.sound_on
        self._wear(self._settings.settings)
        self.muted_changed.emit(self._muted)

    @Slot(object)
    def _note_event(self, event: SessionEvent) -> None:
        self._kinds.append(event.kind)

    @Slot(object)
    def _follow(self, instant: Instant) -> None:
        """Put on the desk where the session is, and ring for what has just happened."""
        going = instant.state in (State.LEAD_IN, State.RUNNING) and not self._muted
        breathing = going and instant.state is State.RUNNING and self._session.time_scale == 1.0
        began = going and not self._desk.wanted.going
        self._desk.wanted = replace(
            self._desk.wanted,
            course=self._session.course if breathing else None,
            active=instant.active,
            at=self._clock.elapsed(),
            going=going,
        )
        if began:
            self._output.wake()
        self._ring_for(instant)

    def _ring_for(self, instant: Instant) -> None:
        kinds, self._kinds = self._kinds, []
        if EventKind.TIME_UP in kinds:
            self._end_bells = 0
        elif kinds:
            self._ring(bell_for(kinds))
        if self._end_bells is not None and instant.state is State.GETTING_UP:
            due = end_bells(instant.since_end)
            if len(due) > self._end_bells:
                self._end_bells = len(due)
                self._ring(Bell.END, due[-1])

    @Slot()
    def _leave(self) -> None:
        """Let the last bell die away, then let the device go."""
        self._end_bells = None
        self._desk.wanted = replace(self._desk.wanted, course=None, going=False)

    @Slot()
    def _call_off(self) -> None:
        self._kinds.clear()
        self._ring(Bell.CALLED_OFF)
        self._leave()

    def _ring(self, bell: Bell | None, loudness: float = 1.0) -> None:
        if bell is None or self._muted or (bell in ON_THE_WAY and not self._settings.settings.bells_on):
            return
        self._order(bell, loudness)

    def _order(self, what: str, loudness: float) -> None:
        self._desk.orders.append(Order(what, loudness, self._session.real_seconds))
        self._output.wake()

    @Slot(object)
    def _wear(self, settings: Settings) -> None:
        """Sound as it is set."""
        if settings.sound_on is not self._sound_on:
            self._sound_on = settings.sound_on
            self._muted = not settings.sound_on
            self.muted_changed.emit(self._muted)
        self._desk.wanted = replace(
            self._desk.wanted,
            loudness=0.0 if self._muted else loudness_at(settings.volume),
            timbre=settings.timbre,
            ambience=settings.ambience,
            ambience_file=settings.ambience_file,
        )

    @Slot(object)
    def _note_state(self, _state: object) -> None:
        self.changed.emit()
        if self.trouble:
            self._say(self.trouble)

    @Slot(str)
    def _say(self, sentence: str) -> None:
        """Say what is wrong, once a session."""
        if sentence not in self._said:
            self._said.add(sentence)
            self.problem.emit(sentence)

    def _make_player(self) -> Source:
        """Make what gives the samples; called on the thread of the sound, for it imports what is slow."""
        from matcompanion.controllers.sound_player import SoundPlayer

        return SoundPlayer(self._desk, self._clock)
