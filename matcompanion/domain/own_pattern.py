"""A breathing pattern of the person's own: what it may be, and how it comes among the others.

The limits are content. What is not possible is refused with its reason; what is possible but not easy is warned of.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from matcompanion.domain.catalogue import Catalogue, CustomPatternLimits, PatternRule
from matcompanion.domain.choices import PatternId
from matcompanion.domain.settings import OwnPattern

OWN_PATTERN: PatternId = "custom"
_NO_MATTER = 1e-9


class OwnProblem(StrEnum):
    """Why a pattern cannot be used."""

    PART = "part"  # a part is shorter or longer than any may be
    SHORT_IN = "short_in"
    SHORT_OUT = "short_out"
    SHORT_BREATH = "short_breath"
    LONG_BREATH = "long_breath"


class OwnWarning(StrEnum):
    """What the person should know of a pattern that can be used."""

    SLOW = "slow"
    LONG_HOLD = "long_hold"


def seconds_of(own: OwnPattern) -> float:
    """Return how long one whole breath of *own* is."""
    return own.inhale + own.hold_full + own.exhale + own.hold_empty


def holds(own: OwnPattern) -> bool:
    """Return whether the breath is held in *own*; then the holds have to be confirmed first."""
    return own.hold_full > 0 or own.hold_empty > 0


def problems_of(own: OwnPattern, limits: CustomPatternLimits) -> tuple[OwnProblem, ...]:
    """Return why *own* cannot be used, the first reason first; nothing if it can."""
    least, most = limits.phase_seconds
    shortest, longest = limits.cycle_seconds
    parts = (own.inhale, own.hold_full, own.exhale, own.hold_empty)
    seconds = seconds_of(own)
    found = {
        OwnProblem.PART: not all(least <= part <= most for part in parts),
        OwnProblem.SHORT_IN: own.inhale < limits.least_inhale,
        OwnProblem.SHORT_OUT: own.exhale < limits.least_exhale,
        OwnProblem.SHORT_BREATH: seconds < shortest - _NO_MATTER,
        OwnProblem.LONG_BREATH: seconds > longest + _NO_MATTER,
    }
    return tuple(problem for problem, there in found.items() if there)


def warnings_of(own: OwnPattern, limits: CustomPatternLimits) -> tuple[OwnWarning, ...]:
    """Return what the person should know of *own*."""
    found = {
        OwnWarning.SLOW: seconds_of(own) > 60 / limits.warn_below_per_minute + _NO_MATTER,
        OwnWarning.LONG_HOLD: max(own.hold_full, own.hold_empty) > limits.warn_hold_above,
    }
    return tuple(warning for warning, there in found.items() if there)


def as_rule(own: OwnPattern, limits: CustomPatternLimits) -> PatternRule:
    """Return *own* as a pattern among the others. One with holds is gated like theirs, and never for standing."""
    held = holds(own)
    return PatternRule(
        id=OWN_PATTERN,
        name="Your own breath",
        inhale=own.inhale,
        top_up=0.0,
        hold_full=own.hold_full,
        exhale=own.exhale,
        hold_empty=own.hold_empty,
        text="",
        caution="",
        after=None,
        sessions_before=0,
        holds=held,
        lying_only=False,
        most_cycles=None,
        most_minutes=None,
        then=None,
        source=limits.source,
        standing=not held,
    )


def catalogue_with(catalogue: Catalogue, own: OwnPattern | None) -> Catalogue:
    """Return *catalogue* with *own* as its last pattern, or as it is where there is none that can be used."""
    if own is None or problems_of(own, catalogue.custom):
        return catalogue
    return replace(catalogue, patterns={**catalogue.patterns, OWN_PATTERN: as_rule(own, catalogue.custom)})
