"""How loud the program is at a volume of 0 to 100."""

from __future__ import annotations

from matcompanion.domain.settings import VOLUME

_DECIBELS = 50.0
"""From the softest step to the loudest: half a decibel a step, which is the least that can be told apart."""


def loudness_at(volume: int) -> float:
    """Return the share of full loudness (0 to 1) at *volume*. Every step sounds like the same step, 0 is silence."""
    lowest, highest = VOLUME
    if volume <= lowest:
        return 0.0
    below = _DECIBELS * (highest - min(volume, highest)) / (highest - lowest)
    return float(10 ** (-below / 20))
