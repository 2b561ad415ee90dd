"""Time and a worker that the tour moves by hand, so that nothing in a picture is left to chance."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from matcompanion.clock import SystemClock
from matcompanion.controllers.jobs import Job

_EVENING = 20


class HandClock:
    """Time that the tour moves by hand, so that every picture is the same at every run of a day."""

    scale = 1.0

    def __init__(self) -> None:
        self._now: datetime = SystemClock().now().replace(hour=_EVENING, minute=0, second=0, microsecond=0)
        self._elapsed = 0.0

    def now(self) -> datetime:
        """Return the moment."""
        return self._now

    def elapsed(self) -> float:
        """Return the seconds that were let pass."""
        return self._elapsed

    def awake_gap(self) -> float:
        """Return how long it slept: never."""
        return 0.0

    def advance(self, seconds: float) -> None:
        """Let *seconds* pass."""
        self._now += timedelta(seconds=seconds)
        self._elapsed += seconds


class AtOnce(QObject):
    """A worker that works at once and answers at the next turn of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[tuple[Job, object]] = []

    def run(self, work: Callable[[], object]) -> Job:
        """Do *work* now."""
        job = Job()
        self._jobs.append((job, work()))
        QTimer.singleShot(0, self, self._answer)
        return job

    def _answer(self) -> None:
        job, result = self._jobs.pop(0)
        job.done.emit(result)


def turn() -> None:
    """Let everything that waits happen."""
    for _ in range(12):
        QApplication.processEvents()
