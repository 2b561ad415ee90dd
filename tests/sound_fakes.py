"""Stand-ins for what plays: a source, loudspeakers and an output that are looked into instead of listened to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from matcompanion.desktop.loudspeaker import NoSoundError, SoundState

if TYPE_CHECKING:
    from collections.abc import Callable


class FakeSource:
    """Gives ones for as long as it is told to."""

    def __init__(self) -> None:
        self.has_something = True
        self.rates: list[int] = []
        self.asked: list[tuple[int, float]] = []
        self.fault: Exception | None = None

    def opened(self, rate: int) -> None:
        self.rates.append(rate)

    def wanted(self) -> bool:
        return self.has_something

    def render(self, count: int, ahead: float) -> np.ndarray:
        if self.fault is not None:
            raise self.fault
        self.asked.append((count, ahead))
        return np.ones(count, np.float32)


class FakeLoudspeaker:
    """Holds what is written to it until it is ``played``."""

    SIZE = 1000

    def __init__(self, name: bytes) -> None:
        self.id, self.rate = name, 10_000
        self.waiting = self.written = 0
        self.works, self.open = True, True

    def alive(self) -> bool:
        return self.works

    def room(self) -> int:
        return self.SIZE - self.waiting

    def ahead(self) -> float:
        return self.waiting / self.rate

    def write(self, samples: np.ndarray) -> None:
        assert self.open
        assert len(samples) <= self.room()
        self.waiting += len(samples)
        self.written += len(samples)

    def close(self) -> None:
        self.open = False

    def play(self, samples: int = 400) -> None:
        self.waiting = max(0, self.waiting - samples)


class FakeLoudspeakers:
    """A computer whose devices come and go when a test says so: *names* holds them, the usual one first."""

    def __init__(self, *names: bytes) -> None:
        self.names = list(names)
        self.opened: list[FakeLoudspeaker] = []
        self.library = True
        self.watched = False
        self.changed: Callable[[], None] = list

    def __call__(self, changed: Callable[[], None]) -> FakeLoudspeakers:
        if not self.library:
            raise NoSoundError(SoundState.NO_LIBRARY, "libpulse.so.0: cannot open shared object file")
        self.changed, self.watched = changed, True
        return self

    @property
    def last(self) -> FakeLoudspeaker:
        return self.opened[-1]

    def open(self) -> FakeLoudspeaker:
        if not self.names:
            raise NoSoundError(SoundState.NO_DEVICE, "there is no audio output")
        self.opened.append(FakeLoudspeaker(self.names[0]))
        return self.last

    def usual(self) -> bytes:
        return self.names[0] if self.names else b""

    def close(self) -> None:
        self.watched = False


class FakeOutput(QObject):
    """Notes that it was woken, and becomes what a test says."""

    state_changed = Signal(object)

    def __init__(self, make_source: Callable[[], object]) -> None:
        super().__init__()
        self.make_source = make_source
        self.state = SoundState.RESTING
        self.woken = 0
        self.closed = False

    def wake(self) -> None:
        self.woken += 1

    def become(self, state: SoundState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def close(self) -> bool:
        self.closed = True
        return True
