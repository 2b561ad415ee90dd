"""The two smallest tools: the middle of some numbers, and the interval from one number to another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """From *low* to *high*, both included."""

    low: float
    high: float

    @property
    def excludes_zero(self) -> bool:
        """Whether no change at all is outside."""
        return self.low > 0 or self.high < 0


def median(values: Iterable[float]) -> float:
    """Return the middle of *values*. ValueError if there are none."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("nothing has no median")
    half = len(ordered) // 2
    return float(ordered[half]) if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
