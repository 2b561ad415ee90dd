"""The smallest tools: a change, the middle of some numbers, and the interval from one number to another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

DECIMALS = 6
"""Finer than this, changes differ by nothing but the dust that means of ratings leave."""


@dataclass(frozen=True, slots=True)
class Interval:
    """From *low* to *high*, both included."""

    low: float
    high: float

    @property
    def excludes_zero(self) -> bool:
        """Whether no change at all is outside."""
        return self.low > 0 or self.high < 0


def change_of(before: float, after: float) -> float:
    """Return *after* less *before*. Of 13/3 and 10/3 that is 1, as a person counts, and not a hair less."""
    return round(after - before, DECIMALS)


def median(values: Iterable[float]) -> float:
    """Return the middle of *values*. ValueError if there are none."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("nothing has no median")
    half = len(ordered) // 2
    return float(ordered[half]) if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
