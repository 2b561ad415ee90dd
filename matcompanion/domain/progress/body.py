"""What was done for each area of the body, and what changed in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from matcompanion.domain.choices import AreaId, Scale
from matcompanion.domain.statistics.rules import Finding, Stage

LOWER_IS_BETTER = (Scale.PAIN, Scale.TENSION)
MOST_RELIEF = 3.0
"""From so many points on, either way, a colour does not grow any more."""


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


def relief(found: Finding, scale: Scale) -> float | None:
    """Return how much better it was afterwards, in points, above zero is better; None where there is too little."""
    if found.median is None or found.stage < Stage.BAND:
        return None
    return -found.median if scale in LOWER_IS_BETTER else found.median


@dataclass(frozen=True, slots=True)
class BodyFigures:
    """All areas that were used, in no order that means anything."""

    scale: Scale
    areas: tuple[AreaFigures, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """All areas over all sessions, as they are on the day *today*."""

    figures: BodyFigures
    today: date
