"""The four phases of a session as a function of the ends they have: where each lies, and how warm it is there."""

from __future__ import annotations

from typing import TypeAlias

from matcompanion.domain.session_instant import EventKind, Phase

Bounds: TypeAlias = tuple[float, float, float, float]
"""When each phase ends, in active seconds."""

SHORT_SHARE = 0.15
"""The natural ends never take more than this share of a short session each (our choice)."""
LAST_MINUTE = 60.0


def natural_end(seconds: float, total: float) -> float:
    """Return how long a natural end of *seconds* is in a session of *total* seconds."""
    return min(seconds, total * SHORT_SHARE)


def phase_at(bounds: Bounds, active: float) -> Phase:
    """Return the phase that holds *active*."""
    for phase, end in zip(Phase, bounds, strict=True):
        if active < end:
            return phase
    return Phase.COME_BACK


def warmth_at(bounds: Bounds, active: float) -> float:
    """Return how far the spikes have turned warm: 0 while settling in, 1 at the end of deep rest, back to 0."""
    settled, _, deep, total = bounds
    if active <= settled:
        return 0.0
    if active <= deep:
        return (active - settled) / (deep - settled)
    return max(0.0, 1.0 - (active - deep) / max(1e-9, total - deep))


def marks(bounds: Bounds) -> dict[EventKind, float]:
    """Return what is told once on the way, with the second it is due at."""
    settled, warm, deep, total = bounds
    return {
        EventKind.WARM_UP: settled,
        EventKind.DEEP_REST: warm,
        EventKind.COME_BACK: deep,
        EventKind.HALF_TIME: total / 2,
        EventKind.LAST_MINUTE: total - LAST_MINUTE,
    }
