"""What the person set: held here, changed at once, written by the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.jobs import Worker
from matcompanion.domain.settings import (
    DAY_STARTS_AT_HOUR,
    DIM_AFTER_SECONDS,
    LEAD_IN_SECONDS,
    OWN_PER_MINUTE,
    SLOWEST_BREATH_SECONDS,
    TEXT_PERCENT,
    VOLUME,
    WEEKLY_GOAL_MINUTES,
    Settings,
)
from matcompanion.storage.problems import EnvironmentProblem


class SettingsController(QObject):
    """Holds the *settings*; every change is worn at once and handed to *write* on the *worker*.

    Quick changes, such as those of a slider that is dragged, do not queue up: while one is being written only
    the newest waits. A file that cannot be written is told once, until writing works again.
    """

    changed = Signal(object)  # Settings
    problem = Signal(str)  # a sentence for the person

    def __init__(self, settings: Settings, write: Callable[[Settings], None], worker: Worker) -> None:
        super().__init__()
        self._settings, self._write, self._worker = settings, write, worker
        self._writing = False
        self._waiting: Settings | None = None
        self._failing = False

    @property
    def settings(self) -> Settings:
        """The settings of now."""
        return self._settings

    def change(self, **fields: object) -> None:
        """Replace *fields*, clamped to what the program can do. TypeError for one that is no setting."""
        # The type of each field is that of the one control that sets it; the file is checked when it is read.
        settings = clamped(replace(self._settings, **fields))  # type: ignore[arg-type]
        if settings == self._settings:
            return
        self._settings = settings
        self.changed.emit(settings)
        self._waiting = self._settings
        if not self._writing:
            self._write_waiting()

    def close(self) -> None:
        """Hand over what still waits: the worker finishes what it was given, but answers no more."""
        if self._waiting is not None:
            self._write_waiting()

    def _write_waiting(self) -> None:
        settings, self._waiting = self._waiting, None
        if settings is None:
            return
        self._writing = True
        job = self._worker.run(partial(self._write, settings))
        job.done.connect(self._after_writing)
        job.failed.connect(self._after_failing)

    @Slot()
    def _after_writing(self) -> None:
        self._failing = False
        self._go_on()

    @Slot(object)
    def _after_failing(self, error: Exception) -> None:
        told, self._failing = self._failing, True
        self._go_on()
        if not isinstance(error, EnvironmentProblem):
            raise error
        if not told:
            self.problem.emit(str(error))

    def _go_on(self) -> None:
        self._writing = False
        self._write_waiting()


def clamped(settings: Settings) -> Settings:
    """Return *settings* with every number inside its range."""
    return replace(
        settings,
        text_percent=_inside(settings.text_percent, TEXT_PERCENT),
        lead_in_seconds=_inside(settings.lead_in_seconds, LEAD_IN_SECONDS),
        dim_after_seconds=_inside(settings.dim_after_seconds, DIM_AFTER_SECONDS),
        weekly_goal_minutes=_inside(settings.weekly_goal_minutes, WEEKLY_GOAL_MINUTES),
        day_starts_at_hour=_inside(settings.day_starts_at_hour, DAY_STARTS_AT_HOUR),
        volume=_inside(settings.volume, VOLUME),
        own_per_minute=_inside_if_any(settings.own_per_minute, OWN_PER_MINUTE),
        slowest_breath_seconds=_inside_if_any(settings.slowest_breath_seconds, SLOWEST_BREATH_SECONDS),
    )


def _inside(number: int, ends: tuple[int, int]) -> int:
    return max(ends[0], min(ends[1], number))


def _inside_if_any(number: float | None, ends: tuple[float, float]) -> float | None:
    return None if number is None else max(ends[0], min(ends[1], number))
