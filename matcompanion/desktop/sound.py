"""Sound output: asks a source for samples and plays them a little ahead of time, on a thread of its own.

Samples are pushed to the device from there. Were they pulled, Qt would ask for them on the thread of the window,
and a busy window would be heard. With no device everything goes on as before, only silently.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from matcompanion.desktop.loudspeaker import NoSoundError, QtLoudspeakers, SoundState, load_sound_library
from matcompanion.logs import log

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

PERIOD_MS = 40
RETRY_MS = 5000
CLOSE_MS = 2000
STALLED_TURNS = 75
"""So many turns without room for a sample mean that the device is gone: 3 s. The system does not always tell,
and a device that is only just waking up may take two."""
DRAINED_TURNS = 15
"""So many turns with nothing left to play, and the device is let go."""


class Source(Protocol):
    """Where the samples come from. It is made and asked on the thread of the output only."""

    def opened(self, rate: int) -> None:
        """Begin anew: from now on *rate* samples a second are wanted."""
        ...

    def wanted(self) -> bool:
        """Return whether there is, or will soon be, something to hear."""
        ...

    def render(self, count: int, ahead: float) -> npt.NDArray[np.float32]:
        """Return the next *count* samples, the first of which is heard *ahead* seconds from now."""
        ...


class Loudspeaker(Protocol):
    """One open device."""

    rate: int
    id: bytes

    def alive(self) -> bool:
        """Return whether the device still takes samples, as far as is known."""
        ...

    def room(self) -> int:
        """Return how many samples can be written now."""
        ...

    def ahead(self) -> float:
        """Return in how many seconds the next sample that is written will be heard."""
        ...

    def write(self, samples: npt.NDArray[np.float32]) -> None:
        """Play *samples*."""
        ...

    def close(self) -> None:
        """Let the device go."""
        ...


class Loudspeakers(Protocol):
    """The devices of the computer."""

    def open(self) -> Loudspeaker:
        """Open the usual one. NoSoundError if there is none."""
        ...

    def usual(self) -> bytes:
        """Return the id of the usual one."""
        ...

    def close(self) -> None:
        """Watch them no more."""
        ...


OpenLoudspeakers = Callable[[Callable[[], None]], Loudspeakers]
"""Gives the devices and calls what it is given when they change. NoSoundError if there can never be any."""


class SoundPump(QObject):
    """Moves samples from a source to a device; lives on the thread of the output."""

    state_changed = Signal(object)  # SoundState
    stopped = Signal()

    def __init__(self, make_source: Callable[[], Source], open_loudspeakers: OpenLoudspeakers) -> None:
        super().__init__()
        self._make_source, self._open_loudspeakers = make_source, open_loudspeakers
        self._source: Source | None = None
        self._loudspeakers: Loudspeakers | None = None
        self._loudspeaker: Loudspeaker | None = None
        self._state = SoundState.RESTING
        self._timer: QTimer | None = None
        self._stalled = self._drained = 0

    @property
    def state(self) -> SoundState:
        """What has become of the sound."""
        return self._state

    @Slot()
    def wake(self) -> None:
        """There is something to hear."""
        if self._loudspeaker is None and self._state is not SoundState.NO_LIBRARY:
            self._open()

    @Slot()
    def stop(self) -> None:
        """Let go of everything, for good."""
        self._let_go()
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None
        if self._loudspeakers is not None:
            self._loudspeakers.close()
            self._loudspeakers = None
        self.stopped.emit()

    @Slot()
    def turn(self) -> None:
        """Fill the device up, or look whether there is one again."""
        if self._loudspeaker is None:
            self._open()
        else:
            try:
                self._fill(self._loudspeaker)
            except BaseException:
                self._rest()  # a fault is told once, not at every turn
                raise

    @Slot()
    def look_again(self) -> None:
        """Devices came or went: take another one if the usual one is another, or if there was none."""
        loudspeaker = self._loudspeaker
        if loudspeaker is None and self._state is SoundState.NO_DEVICE:
            self._open()
        elif loudspeaker is not None and self._loudspeakers is not None:
            usual = self._loudspeakers.usual()
            if usual != loudspeaker.id:
                self._let_go()
                self._open()

    def _open(self) -> None:
        """Take the usual device, if there is something to hear."""
        source = self._source = self._source or self._make_source()
        if not source.wanted():
            self._rest()
            return
        try:
            self._loudspeakers = self._loudspeakers or self._open_loudspeakers(self.look_again)
            self._loudspeaker = self._loudspeakers.open()
        except NoSoundError as why:
            self._miss(why)
            return
        self._stalled = self._drained = 0
        source.opened(self._loudspeaker.rate)
        self._tell(SoundState.PLAYING)
        self._turn_every(PERIOD_MS)
        self._fill(self._loudspeaker)

    def _fill(self, loudspeaker: Loudspeaker) -> None:
        source = self._source
        if source is None or not loudspeaker.alive():
            self._miss(NoSoundError(SoundState.NO_DEVICE, "the device has stopped"))
            return
        room = loudspeaker.room()
        if not source.wanted():
            self._drained += 1
            if self._drained > DRAINED_TURNS:
                self._rest()
            return
        self._drained = 0
        self._stalled = self._stalled + 1 if room == 0 else 0
        if self._stalled > STALLED_TURNS:
            self._miss(NoSoundError(SoundState.NO_DEVICE, "the device takes no more samples"))
        elif room > 0:
            loudspeaker.write(source.render(room, loudspeaker.ahead()))

    def _miss(self, why: NoSoundError) -> None:
        """There is no device: say so, and look again from time to time."""
        if self._state is not why.state:
            log.info("no sound: %s", why)
        self._let_go()
        self._turn_every(None if why.state is SoundState.NO_LIBRARY else RETRY_MS)
        self._tell(why.state)

    def _rest(self) -> None:
        self._let_go()
        self._turn_every(None)
        self._tell(SoundState.RESTING)

    def _let_go(self) -> None:
        loudspeaker, self._loudspeaker = self._loudspeaker, None
        if loudspeaker is not None:
            loudspeaker.close()

    def _turn_every(self, period: int | None) -> None:
        if self._timer is None:
            self._timer = QTimer(self)
            self._timer.setTimerType(Qt.TimerType.PreciseTimer)
            self._timer.timeout.connect(self.turn)
        if period is None:
            self._timer.stop()
        else:
            self._timer.start(period)

    def _tell(self, state: SoundState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


class SoundOutput(QObject):
    """The sound of the program. The thread begins with the first ``wake`` and ends with ``close``.

    *make_source* and *open_loudspeakers* are called there, *prepare* before it begins.
    """

    state_changed = Signal(object)  # SoundState
    _woken = Signal()
    _stopping = Signal()

    def __init__(
        self,
        make_source: Callable[[], Source],
        open_loudspeakers: OpenLoudspeakers = QtLoudspeakers,
        parent: QObject | None = None,
        prepare: Callable[[], None] = load_sound_library,
    ) -> None:
        super().__init__(parent)
        self._prepare = prepare
        self._pump = SoundPump(make_source, open_loudspeakers)
        self._thread = QThread(self)
        self._state = SoundState.RESTING
        self._closed = False

    @property
    def state(self) -> SoundState:
        """What has become of the sound, as last heard from the thread."""
        return self._state

    def wake(self) -> None:
        """Play what the source has; nothing waits here."""
        if self._closed:
            return
        if not self._thread.isRunning():
            self._prepare()
            self._pump.moveToThread(self._thread)
            self._pump.state_changed.connect(self._note, Qt.ConnectionType.QueuedConnection)
            self._woken.connect(self._pump.wake, Qt.ConnectionType.QueuedConnection)
            self._stopping.connect(self._pump.stop, Qt.ConnectionType.QueuedConnection)
            self._pump.stopped.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
            self._thread.start()
        self._woken.emit()

    def close(self) -> bool:
        """Stop at once. False if the device holds the thread for ever; the process then has to be ended hard."""
        if self._closed or not self._thread.isRunning():
            self._closed = True
            return not self._thread.isRunning()
        self._closed = True
        self._stopping.emit()
        return self._thread.wait(CLOSE_MS)

    @Slot(object)
    def _note(self, state: SoundState) -> None:
        self._state = state
        self.state_changed.emit(state)
