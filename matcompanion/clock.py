"""Time: the only module that reads it. Controllers hold a clock; the domain is handed numbers."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
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

    Where ``time.monotonic`` stops while the computer sleeps (Linux, macOS), a sleep adds nothing to ``elapsed``;
    where it goes on (Windows), a sleep is a leap of it. ``awake_gap`` tells of the sleep in both cases.
    """

    scale = 1.0

    def __init__(self) -> None:
        self._asleep_so_far = _sleep_reader()
        self._asleep = self._asleep_so_far()

    def now(self) -> datetime:
        """Return the wall time in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the one reader

    def elapsed(self) -> float:
        """Return the monotonic seconds."""
        return time.monotonic()  # noqa: TID251 - this is the one reader

    def awake_gap(self) -> float:
        """Return the seconds slept since the last call, 0 where the system does not tell."""
        asleep = self._asleep_so_far()
        gap, self._asleep = asleep - self._asleep, asleep
        return max(0.0, gap)


def _sleep_reader() -> Callable[[], float]:
    """Return what reads how long this computer has slept: a clock that counts sleep less one that does not.

    Only the change of it means something. Setting the wall clock moves neither.
    """
    reader: Callable[[], float] = float  # always 0: the system does not tell
    if sys.platform == "win32":
        reader = _windows_sleep_reader()
    elif sys.platform == "darwin":
        # The pair of the kernel itself: mach_continuous_time less mach_absolute_time, which is time.monotonic too.
        # (CLOCK_MONOTONIC goes on during sleep as well, but follows the wall clock's corrections.)
        reader = partial(_ahead, time.CLOCK_MONOTONIC_RAW, time.CLOCK_UPTIME_RAW)
    elif sys.platform == "linux":
        reader = partial(_ahead, time.CLOCK_BOOTTIME, time.CLOCK_MONOTONIC)
    return reader


if sys.platform != "win32":

    def _ahead(one: int, other: int) -> float:
        return time.clock_gettime(one) - time.clock_gettime(other)


def _windows_sleep_reader() -> Callable[[], float]:
    """Return the same for Windows; what Python reads there, changed in 3.13 and says nothing sure of sleep."""
    import ctypes

    # Not in ctypes' stubs on other systems. Where a version of Windows lacks one, its sleep is a leap of elapsed.
    kernel = getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009 - for the type checker
    with_sleep = getattr(kernel, "GetTickCount64", None)
    without_sleep = getattr(kernel, "QueryUnbiasedInterruptTime", None)
    if with_sleep is None or without_sleep is None:
        return float
    with_sleep.restype = ctypes.c_uint64  # milliseconds, in steps of 16
    awake = ctypes.c_uint64()  # tenths of a microsecond

    def asleep() -> float:
        without_sleep(ctypes.byref(awake))
        return float(with_sleep() / 1e3 - awake.value / 1e7)

    return asleep


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
