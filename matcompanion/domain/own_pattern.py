"""Breathing patterns of the person's own: what they may be, and how they come among the others.

The limits are content. What is not possible is refused with its reason; what is possible but not easy is warned of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from matcompanion.domain.catalogue import Catalogue, CustomPatternLimits, PatternRule
from matcompanion.domain.choices import PatternId
from matcompanion.domain.settings import OwnPattern

OWN_PATTERN: PatternId = "custom"
"""The id of the first, and in the record that of them all: what is exchanged knows one."""
MOST_OWN_PATTERNS = 5
"""More would be a list to search (our choice)."""
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


def own_id(place: int) -> PatternId:
    """Return the id of the pattern at *place* among those of the person's own, 0 for the first."""
    return OWN_PATTERN if place == 0 else f"{OWN_PATTERN}_{place + 1}"


def is_own(pattern: PatternId) -> bool:
    """Return whether *pattern* is one of the person's own."""
    return pattern == OWN_PATTERN or pattern.startswith(f"{OWN_PATTERN}_")


def recorded_as(pattern: PatternId) -> PatternId:
    """Return the id that *pattern* has in the record."""
    return OWN_PATTERN if is_own(pattern) else pattern


def with_own(own: Sequence[OwnPattern | None], new: OwnPattern) -> tuple[OwnPattern | None, ...]:
    """Return the patterns *own* and *new* in the first place that is free; no second one that is the same."""
    if new in own:
        return tuple(own)
    place = own.index(None) if None in own else len(own)
    return (*own[:place], new, *own[place + 1 :])


def without_own(own: Sequence[OwnPattern | None], gone: OwnPattern) -> tuple[OwnPattern | None, ...]:
    """Return the patterns *own* without *gone*; the others keep their places."""
    return tuple(None if pattern == gone else pattern for pattern in own)


def as_rule(own: OwnPattern, limits: CustomPatternLimits, place: int = 0) -> PatternRule:
    """Return *own*, the one at *place*, as a pattern among the others.

    One with holds is gated like theirs, and never for standing.
    """
    held = holds(own)
    return PatternRule(
        id=own_id(place),
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


def catalogue_with(catalogue: Catalogue, own: Sequence[OwnPattern | None]) -> Catalogue:
    """Return *catalogue* with those of *own* that can be used as its last patterns."""
    limits = catalogue.custom
    rules = [
        as_rule(pattern, limits, place)
        for place, pattern in enumerate(own[:MOST_OWN_PATTERNS])
        if pattern is not None and not problems_of(pattern, limits)
    ]
    return (
        replace(catalogue, patterns={**catalogue.patterns, **{rule.id: rule for rule in rules}})
        if rules
        else catalogue
    )
