"""Time: the only module that reads it. Controllers hold a clock; the domain is handed numbers."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the program may ask of time."""

    def now(self) -> datetime:
        """Return the wall time, aware, in UTC: for the record."""
        ...

    def elapsed(self) -> float:
        """Return seconds from some fixed moment, never going back: for counting."""
        ...

    def awake_gap(self) -> float:
        """Return the seconds that the computer slept since the last call."""
        ...

    @property
    def scale(self) -> float:
        """How many seconds of the session pass in one real second."""
        ...


class SystemClock:
    """The computer's own clocks.

    ``time.monotonic`` stops while a Linux computer or a Mac sleeps; a second clock that goes on tells of the gap.
    """

    scale = 1.0

    def __init__(self) -> None:
        self._asleep = self._sleep_seconds()

    def now(self) -> datetime:
        """Return the wall time in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the one reader

    def elapsed(self) -> float:
        """Return the monotonic seconds."""
        return time.monotonic()  # noqa: TID251 - this is the one reader

    def awake_gap(self) -> float:
        """Return the seconds slept since the last call, 0 where the system does not tell."""
        asleep = self._sleep_seconds()
        gap, self._asleep = asleep - self._asleep, asleep
        return max(0.0, gap)

    def _sleep_seconds(self) -> float:
        counts_sleep: int | None = getattr(time, "CLOCK_BOOTTIME", None)  # Linux only
        if counts_sleep is None:
            return 0.0
        return time.clock_gettime(counts_sleep) - time.monotonic()  # noqa: TID251 - this is the one reader


class ScaledClock:
    """A clock that runs *scale* times faster, for trying a session out. The wall time stays true."""

    def __init__(self, clock: Clock, scale: float) -> None:
        self._clock = clock
        self._start = clock.elapsed()
        self.scale = scale

    def now(self) -> datetime:
        """Return the true wall time in UTC."""
        return self._clock.now()

    def elapsed(self) -> float:
        """Return seconds that pass *scale* times faster."""
        return self._start + (self._clock.elapsed() - self._start) * self.scale

    def awake_gap(self) -> float:
        """Return the true seconds slept."""
        return self._clock.awake_gap()
