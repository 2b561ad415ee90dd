"""Backups for the user interface: made by themselves when one is due, or when asked; gone back to; all deleted.

Everything is done on the worker that has the history, one after another, so nothing ever waits for the disk.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.jobs import Job
from matcompanion.domain.safekeeping import BackupState, Outcome
from matcompanion.domain.settings import Settings
from matcompanion.paths import Paths

if TYPE_CHECKING:  # it speaks SQL, and the first frame needs none
    from matcompanion.storage.history import History


class BackupsController(QObject):
    """The backups of one folder. What was asked for ends with ``ended``."""

    changed = Signal(object)  # BackupState
    ended = Signal(object)  # Outcome
    erased = Signal(object)  # list[str]: what could not be deleted
    problem = Signal(str)  # what went wrong by itself, for the person

    def __init__(
        self,
        paths: Paths,
        history: HistoryController,
        clock: Clock,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths, self._history, self._clock, self._settings = paths, history, clock, settings
        self.state = BackupState()
        """What was known last."""

    @property
    def folder(self) -> Path:
        """Where the backups are."""
        return self._paths.backups

    def refresh(self) -> None:
        """Look which backups there are; ``changed`` brings them."""
        self._history.aside(partial(_state, self._paths)).done.connect(self._show)

    @Slot()
    def back_up_if_due(self) -> None:
        """Make a backup if there is something new and the last one is a day old."""
        self._back_up(only_if_due=True).done.connect(self._note)

    @Slot()
    def back_up(self) -> None:
        """Make a backup now."""
        self._back_up(only_if_due=False).done.connect(self._tell)

    def save_copy(self, file: Path) -> None:
        """Write a verified copy to *file*, wherever it is."""
        self._history.run(partial(_save_copy, file=file)).done.connect(self.ended)

    def restore(self, file: Path) -> None:
        """Let the copy *file* take the place of the history, which is kept aside."""
        job = self._history.while_closed(partial(_restore, self._paths, file, self._clock.now()))
        job.done.connect(self.ended)
        job.done.connect(self.refresh)

    def erase(self) -> None:
        """Delete everything that is kept, here and in the second folder. The history cannot be asked afterwards."""
        job = self._history.close_for_good(partial(_erase, self._paths, self._settings().backup_folder))
        job.done.connect(self.erased)

    def _back_up(self, *, only_if_due: bool) -> Job:
        second = self._settings().backup_folder
        return self._history.run(
            partial(_back_up, paths=self._paths, now=self._clock.now(), second=second, only_if_due=only_if_due)
        )

    @Slot(object)
    def _show(self, state: BackupState) -> None:
        self.state = state
        self.changed.emit(state)

    @Slot(object)
    def _note(self, made: tuple[Outcome | None, BackupState]) -> None:
        outcome, state = made
        self._show(state)
        if outcome is not None and outcome.trouble:
            self.problem.emit(outcome.trouble)

    @Slot(object)
    def _tell(self, made: tuple[Outcome, BackupState]) -> None:
        outcome, state = made
        self._show(state)
        self.ended.emit(outcome)


# On the worker, where what speaks SQL may take its time to be imported.


def _state(paths: Paths) -> BackupState:
    from matcompanion.storage.keeping import state_of

    return state_of(paths)


def _back_up(
    history: History, paths: Paths, now: datetime, second: str, *, only_if_due: bool
) -> tuple[Outcome | None, BackupState]:
    from matcompanion.storage.keeping import back_up

    return back_up(paths, history, now, second, only_if_due=only_if_due)


def _save_copy(history: History, file: Path) -> Outcome:
    from matcompanion.storage.keeping import save_copy

    return save_copy(history, file)


def _restore(paths: Paths, file: Path, now: datetime) -> Outcome:
    from matcompanion.storage.keeping import go_back

    return go_back(paths, file, now)


def _erase(paths: Paths, second: str) -> list[str]:
    from matcompanion.storage.erase import erase_everything

    return erase_everything(paths, Path(second) if second else None)
