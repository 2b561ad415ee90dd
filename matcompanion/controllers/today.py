"""The day that counts now: it begins at the hour of the settings, and not at midnight."""

from __future__ import annotations

from datetime import date

from matcompanion.clock import Clock
from matcompanion.domain.session import counted_day
from matcompanion.domain.settings import Settings


def counted_today(clock: Clock, settings: Settings) -> date:
    """Return the day that a session of now would count for."""
    return counted_day(clock.now().astimezone(), settings.day_starts_at_hour)
