"""Tells when a reminder is due while the program runs. What comes of it, and where it is shown, is not known here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.reminders import Due, due_between, next_due
from matcompanion.domain.settings import Settings

LONGEST_WAIT = timedelta(seconds=30)
"""A clock that is set, or a computer that slept, is noticed within this."""


def shown_by_this_computer(day: date, at: time) -> datetime:
    """Return the moment at which this computer's clock shows *at* on *day*."""
    return datetime.combine(day, at).astimezone()


class RemindersController(QObject):
    """``due`` when one of the reminders in the settings comes; not while *quiet* says that it would disturb.

    What came while it was quiet, or while the computer slept, is not told later.
    """

    due = Signal(object)  # Due

    def __init__(
        self,
        settings: SettingsController,
        clock: Clock,
        quiet: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._clock, self._quiet = settings, clock, quiet
        self._reminders = settings.settings.reminders
        self._since = self._now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        settings.changed.connect(self._follow)
        self._wait()

    def _now(self) -> datetime:
        return self._clock.now().astimezone()

    @property
    def next(self) -> Due | None:
        """The next that will come, if any will."""
        settings = self._settings.settings
        return next_due(settings.reminders, self._now(), settings.day_starts_at_hour, shown_by_this_computer)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        """Wait for what is set now; what was set a moment ago is not told for the time before."""
        if settings.reminders != self._reminders:
            self._reminders = settings.reminders
            self._since = self._now()
            self._wait()

    @Slot()
    def look(self) -> None:
        """Tell what has come since the last look."""
        settings, now = self._settings.settings, self._now()
        since, self._since = self._since, now
        found = due_between(settings.reminders, since, now, settings.day_starts_at_hour, shown_by_this_computer)
        if found is not None and not self._quiet():
            self.due.emit(found)
        self._wait()

    def _wait(self) -> None:
        coming = self.next
        if coming is None:
            self._timer.stop()
            return
        left = coming.moment.astimezone(UTC) - self._clock.now()
        self._timer.start(max(1, min(left, LONGEST_WAIT) // timedelta(milliseconds=1) + 1))

    @Slot()
    def close(self) -> None:
        """Tell nothing any more."""
        self._timer.stop()
