"""The person's own breathing rate, from a tap with each breath in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

TAPS = 6
_POSSIBLE_SECONDS = (1.5, 20.0)
"""Between two taps: quicker is no breathing at rest, slower was no breath after breath (our choice)."""
_AROUND_MEDIAN = (0.6, 1.6)
_STRAYS = 1
"""One breath may be missed, or sighed."""


def with_tap(taps: Sequence[float], at: float) -> tuple[float, ...]:
    """Return *taps* and one more *at* that second; after a long pause it is the first again."""
    kept = tuple(taps) if taps and at - taps[-1] <= _POSSIBLE_SECONDS[1] else ()
    return (*kept[-TAPS + 1 :], at)


def rate_of(taps: Sequence[float], per_minute: tuple[float, float]) -> float | None:
    """Return breaths a minute from the last six *taps*, in seconds, clamped to *per_minute*.

    None for fewer, and for taps too uneven or too quick to be breaths.
    """
    if len(taps) < TAPS:
        return None
    gaps = [later - earlier for earlier, later in pairwise(taps[-TAPS:])]
    middle = median(gaps)
    shortest, longest = _POSSIBLE_SECONDS
    if not shortest <= middle <= longest:
        return None
    low, high = (middle * share for share in _AROUND_MEDIAN)
    if sum(not low <= gap <= high for gap in gaps) > _STRAYS:
        return None
    least, most = per_minute
    return max(least, min(most, 60 / middle))
