"""Stand-ins for the outside world: a clock that is set by hand and a worker that holds its work."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from matcompanion.controllers.jobs import Job

NOON = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)  # a Wednesday


class FakeClock:
    """Time that passes only when a test says so."""

    def __init__(self, now: datetime = NOON, scale: float = 1.0) -> None:
        self._now = now
        self._elapsed = 1000.0
        self._slept = 0.0
        self.scale = scale

    def now(self) -> datetime:
        return self._now

    def elapsed(self) -> float:
        return self._elapsed

    def awake_gap(self) -> float:
        slept, self._slept = self._slept, 0.0
        return slept

    def advance(self, seconds: float) -> None:
        """Let *seconds* of real time pass."""
        self._now += timedelta(seconds=seconds)
        self._elapsed += seconds * self.scale

    def sleep(self, seconds: float) -> None:
        """Let the computer sleep: the wall clock goes on, the counting one stands still."""
        self._now += timedelta(seconds=seconds)
        self._slept += seconds

    def set_wall(self, now: datetime) -> None:
        """Let somebody set the wall clock; nothing else passes."""
        self._now = now


class HeldJobs:
    """A worker that does nothing until it is told to, so that what is waiting can be looked at."""

    def __init__(self) -> None:
        self.held: list[tuple[Job, Callable[[], object]]] = []
        self.closed = False

    def run(self, work: Callable[[], object]) -> Job:
        job = Job()
        self.held.append((job, work))
        return job

    def land(self, most: int | None = None) -> int:
        """Do what is held, and what that asks for in turn, but at most *most*. Return how many were done."""
        landed = 0
        while self.held and (most is None or landed < most):
            job, work = self.held.pop(0)
            landed += 1
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - like the real one
                job.fail(error)
            else:
                job.done.emit(result)
        return landed

    def close(self, seconds: float = 2.0) -> bool:
        """Do what was asked, like the real one, and tell nobody."""
        for _, work in self.held:
            with suppress(Exception):
                work()
        self.held.clear()
        self.closed = True
        return True
