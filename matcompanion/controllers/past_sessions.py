"""What the form for a past session needs of the clock and the settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from uuid import uuid4

from matcompanion.clock import Clock
from matcompanion.controllers.today import counted_today
from matcompanion.domain.remembered import blank
from matcompanion.domain.session import Session
from matcompanion.domain.settings import Settings


class PastSessions:
    """Local moments and days; *settings* tells the settings of now."""

    def __init__(self, clock: Clock, settings: Callable[[], Settings]) -> None:
        self._clock, self._settings = clock, settings

    @property
    def day_starts_at_hour(self) -> int:
        """When a day starts."""
        return self._settings().day_starts_at_hour

    def now(self) -> datetime:
        """Return the local moment."""
        return self._clock.now().astimezone()

    def today(self) -> date:
        """Return the day that a session of now would count for."""
        return counted_today(self._clock, self._settings())

    def moment(self, day: date, at: time) -> datetime:
        """Return the moment when the clocks here showed *at* on *day*, with the offset of that day."""
        return datetime.combine(day, at).astimezone()

    def blank(self, like: Session | None) -> Session:
        """Return a session to begin with, on the mat as in *like*."""
        return blank(uuid4(), self.now(), self.day_starts_at_hour, like)
