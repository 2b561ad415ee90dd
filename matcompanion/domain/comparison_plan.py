"""What is decided when a comparison of mat and rest begins; kept in the settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ComparisonPlan:
    """What was decided at the start. *seed* gives the order inside each of *pairs* pairs, from *first_day* on.

    *stopped_after* is the number of days that had counted when the person stopped it, None while they have not.
    """

    seed: int
    pairs: int
    first_day: date
    stopped_after: int | None = None
