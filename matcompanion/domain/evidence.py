"""How much speaks for a claimed benefit, as a number of spikes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from matcompanion.domain.choices import Grade

MOST_SPIKES: Final = 3
"""What good, large trials would earn; no claim about mats does."""

_SPIKES: Final[Mapping[Grade, int]] = {
    Grade.SOME: 2,
    Grade.SHORT: 1,
    Grade.MIXED: 1,
    Grade.NO_EXTRA: 0,
    Grade.RELATED: 0,
    Grade.UNTESTED: 0,
    Grade.CONTRADICTED: 0,
}


class Support(StrEnum):
    """What the grades come down to, in the order in which claims are shown."""

    SOME = "some"  # trials of mats point that way
    NONE = "none"  # trials looked, and nothing was seen beyond what people without the thing felt
    UNKNOWN = "unknown"  # nobody has looked at mats


_LOOKED_IN_VAIN: Final = frozenset({Grade.NO_EXTRA, Grade.CONTRADICTED})


def spikes(grade: Grade) -> int:
    """Return how many of ``MOST_SPIKES`` are filled."""
    return _SPIKES[grade]


def support(grade: Grade) -> Support:
    """Return what *grade* comes down to."""
    if spikes(grade):
        return Support.SOME
    return Support.NONE if grade in _LOOKED_IN_VAIN else Support.UNKNOWN
