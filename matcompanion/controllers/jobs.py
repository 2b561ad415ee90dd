"""Slow work off the GUI thread: one worker, in order, with the answers back on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from typing import Protocol

from PySide6.QtCore import QMetaMethod, QObject, Qt, Signal, Slot

CLOSE_SECONDS = 2.0


class StoppedError(Exception):
    """What a worker was busy with was stopped by the person."""


class Job(QObject):
    """One piece of work. Exactly one of its signals comes, on the GUI thread, after ``run`` has returned."""

    done = Signal(object)  # what the work returned
    failed = Signal(object)  # the Exception it raised

    def fail(self, error: Exception) -> None:
        """Tell *error*; where nobody listens it is raised, for nothing that went wrong may be lost."""
        if not self.isSignalConnected(QMetaMethod.fromSignal(self.failed)):
            raise error
        self.failed.emit(error)


class Worker(Protocol):
    """What takes work; the tests have one that holds it."""

    def run(self, work: Callable[[], object]) -> Job:
        """Do *work* later, after what was asked before it."""
        ...


class Jobs(QObject):
    """One thread that works, one thing after the other. That of the history alone holds the connection to it."""

    _landed = Signal(object, object, object)  # Job, what it returned, Exception | None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="history")
        self._under_way: set[Job] = set()
        self._closed = False
        # Queued: a finished future answers in the thread that asks it, whichever that is.
        self._landed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], object]) -> Job:
        """Do *work* on the worker, after what was asked before it. After ``close`` it is never done."""
        job = Job()
        if not self._closed:
            self._under_way.add(job)
            self._executor.submit(self._do, job, work)
        return job

    def close(self, seconds: float = CLOSE_SECONDS) -> bool:
        """Finish what was asked, waiting *seconds* at most; nothing is delivered any more. False if some is left.

        A thread that is stuck in a broken disk cannot be ended; the caller then has to end the process hard.
        """
        if self._closed:
            return True
        self._closed = True
        marker = self._executor.submit(_nothing)
        finished = not wait([marker], seconds).not_done
        self._executor.shutdown(wait=finished, cancel_futures=True)
        self._under_way.clear()
        return finished

    def _do(self, job: Job, work: Callable[[], object]) -> None:
        result: object = None
        error: Exception | None = None
        try:
            result = work()
        except Exception as raised:  # noqa: BLE001 - it is told where it can be told, not lost in this thread
            error = raised
        if not self._closed:
            self._landed.emit(job, result, error)

    @Slot(object, object, object)
    def _deliver(self, job: Job, result: object, error: Exception | None) -> None:
        if self._closed:
            return
        self._under_way.discard(job)
        if error is None:
            job.done.emit(result)
        else:
            job.fail(error)


def _nothing() -> None:
    """Mark the end of the work."""
