"""Starting at login, for Settings: looked up and switched on the worker, for the disk may take its time."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.jobs import Worker
from matcompanion.refusals import reason_of


class AtLogin(Protocol):
    """The system's own way; absent where there is none."""

    def is_on(self) -> bool:
        """Return whether the program is started at login."""
        ...

    def switch(self, *, on: bool) -> bool:
        """Switch it and return what it is then."""
        ...


class AtLoginController(QObject):
    """Says whether the program is started at login, and switches that. Without *way* there is none here."""

    changed = Signal()
    problem = Signal(str)  # a sentence for the person

    def __init__(self, way: AtLogin | None, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way, self._worker = way, worker
        self._on: bool | None = None
        if way is not None:
            self._worker.run(way.is_on).done.connect(self._take)

    @property
    def on(self) -> bool | None:
        """Whether it is on; None where it is not known yet, or cannot be."""
        return self._on

    @property
    def possible(self) -> bool:
        """Whether there is a way on this desktop."""
        return self._way is not None

    def switch(self, *, on: bool) -> None:
        """Start the program at login from now on, or no more."""
        if self._way is not None:
            job = self._worker.run(partial(self._way.switch, on=on))
            job.done.connect(self._take)
            job.failed.connect(self._fail)

    @Slot(object)
    def _take(self, on: bool) -> None:  # noqa: FBT001 - a signal's signature
        self._on = on
        self.changed.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.changed.emit()  # what is shown goes back to what is
        if not isinstance(error, OSError):
            raise error
        self.problem.emit(self.tr("Starting at login could not be changed ({why}).").format(why=reason_of(error)))
