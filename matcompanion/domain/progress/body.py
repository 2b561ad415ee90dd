"""What was done for each area of the body, and what changed in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from matcompanion.domain.choices import AreaId, Scale
from matcompanion.domain.statistics.rules import Finding


@dataclass(frozen=True, slots=True)
class AreaFigures:
    """One area: its *seconds* and *sessions* of the days that are shown, and what may be said of its changes.

    *latest* is the last session on it, on the day *last_day*.
    """

    area: AreaId
    seconds: int
    sessions: int
    finding: Finding
    last_day: date
    latest: UUID

    @property
    def minutes(self) -> int:
        """The whole minutes."""
        return self.seconds // 60


@dataclass(frozen=True, slots=True)
class BodyFigures:
    """All areas that were used, in no order that means anything."""

    scale: Scale
    areas: tuple[AreaFigures, ...]
