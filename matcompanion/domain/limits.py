"""What is allowed, decided in one place: areas, positions, surfaces, clothing, minutes and breathing patterns.

Every answer is either "yes" or a ``Refusal`` that says which rule stands in the way; the page makes a sentence
of at most 15 words of it. The numbers are content.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from matcompanion.domain.catalogue import Area, Catalogue, PatternRule, TrackRule
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface, Track

SHORTEST_MINUTES = 1
"""Any session counts, however short (our choice)."""


class RefusalKind(StrEnum):
    """Which rule stands in the way."""

    POSITION_ELSEWHERE = "position_elsewhere"
    LEVEL = "level"
    SURFACE = "surface"
    CLOTHING = "clothing"
    CLOTHING_LEVEL = "clothing_level"
    MINUTES = "minutes"
    MINUTES_TOGETHER = "minutes_together"
    PATTERN_LATER = "pattern_later"
    PATTERN_HOLDS = "pattern_holds"
    PATTERN_LYING = "pattern_lying"
    PATTERN_STANDING = "pattern_standing"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why not. *level* is the first that allows it; *number* is the most minutes, or the sessions to go before it."""

    kind: RefusalKind
    level: Level | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """How the mat or pillow is used."""

    position: Position
    surface: Surface
    clothing: Clothing


_LEVELS = tuple(Level)
_UPRIGHT = {Position.STAND, Position.SIT, Position.PROP_SEAT, Position.FEET_SEATED, Position.TABLE}


def up_to(level: Level) -> tuple[Level, ...]:
    """Return the levels up to *level*, highest first."""
    return tuple(reversed(_LEVELS[: _LEVELS.index(level) + 1]))


def track_of(area: Area, position: Position) -> Track:
    """Return where the skin gets used to *position* on *area*; the lower back on the pillow is a track of its own."""
    return Track.LOWBACK_PILLOW if position is Position.PILLOW_LOWBACK else area.track


def rule_for(
    catalogue: Catalogue, area: Area, position: Position, surface: Surface, level: Level
) -> TrackRule | None:
    """Return the rule of the highest level up to *level* that offers *surface* there, or None."""
    track = track_of(area, position)
    for candidate in up_to(level):
        rule = catalogue.tracks.get((track, candidate))
        if rule is not None and surface in rule.surfaces:
            return rule
    return None


def position_refusal(catalogue: Catalogue, areas: Iterable[Area], position: Position, level: Level) -> Refusal | None:
    """Return why *position* is not for *areas* at *level*, or None if it is."""
    for area in areas:
        if position not in area.positions:
            return Refusal(RefusalKind.POSITION_ELSEWHERE)
        if not any(_offered(catalogue, area, position, candidate) for candidate in up_to(level)):
            first = next((c for c in _LEVELS if _offered(catalogue, area, position, c)), None)
            return Refusal(RefusalKind.LEVEL, level=first)
    return None


def _offered(catalogue: Catalogue, area: Area, position: Position, level: Level) -> bool:
    rule = catalogue.tracks.get((track_of(area, position), level))
    if rule is None or _cap(area, position, level) is None:
        return False
    return any(surface in rule.surfaces for surface in catalogue.positions[position].surfaces)


def _cap(area: Area, position: Position, level: Level) -> int | None:
    own = area.position_caps.get(position)
    return area.caps.get(level) if own is None else own.get(level)


def surface_refusal(
    catalogue: Catalogue, areas: Iterable[Area], position: Position, surface: Surface, level: Level
) -> Refusal | None:
    """Return why *surface* is not for *position* on *areas* at *level*, or None if it is."""
    if surface not in catalogue.positions[position].surfaces:
        return Refusal(RefusalKind.SURFACE)
    for area in areas:
        if rule_for(catalogue, area, position, surface, level) is None:
            first = next((c for c in _LEVELS if rule_for(catalogue, area, position, surface, c)), None)
            return Refusal(RefusalKind.LEVEL if first else RefusalKind.SURFACE, level=first)
    return None


def clothing_refusal(
    catalogue: Catalogue, areas: Iterable[Area], placement: Placement, level: Level
) -> Refusal | None:
    """Return why the clothing of *placement* is not allowed, or None if it is."""
    for area in areas:
        position, surface = placement.position, placement.surface
        rule = rule_for(catalogue, area, position, surface, level)
        if rule is not None and placement.clothing in rule.clothing:
            continue
        later = (
            c
            for c in _LEVELS
            if (r := rule_for(catalogue, area, position, surface, c)) and placement.clothing in r.clothing
        )
        first = next(later, None)
        return Refusal(RefusalKind.CLOTHING_LEVEL if first else RefusalKind.CLOTHING, level=first)
    return None


def most_minutes(catalogue: Catalogue, areas: Iterable[Area], placement: Placement, level: Level) -> int:
    """Return the most whole minutes for one stage, 0 where *placement* is not allowed at all."""
    most = [_session_most(catalogue)]
    position = catalogue.positions[placement.position]
    if position.cap_minutes is not None:
        most.append(position.cap_minutes)
    for area in areas:
        rule = rule_for(catalogue, area, placement.position, placement.surface, level)
        if rule is None:
            return 0
        cap = _cap(area, placement.position, rule.level)
        most += [cap or 0, rule.minutes[1]]
    return min(most)


def first_minutes(catalogue: Catalogue, areas: Iterable[Area], placement: Placement, level: Level) -> int:
    """Return the minutes to begin with: the lowest first step of the areas' tracks."""
    areas = tuple(areas)
    steps = [
        rule.minutes[0]
        for area in areas
        if (rule := rule_for(catalogue, area, placement.position, placement.surface, level)) is not None
    ]
    return min([*steps, most_minutes(catalogue, areas, placement, level)])


def _session_most(catalogue: Catalogue) -> int:
    return max(rule.minutes[1] for rule in catalogue.levels.values())


def most_minutes_of(catalogue: Catalogue, kind: Kind) -> int:
    """Return the most minutes of a whole session of *kind*: the guide's limit, off the mat an hour (our choice)."""
    return _session_most(catalogue) if kind is Kind.MAT else 60


def minutes_refusal(minutes: int, most: int) -> Refusal | None:
    """Return why *minutes* are too many when *most* are allowed, or None."""
    return Refusal(RefusalKind.MINUTES, number=most) if minutes > most else None


def pattern_refusal(
    pattern: PatternRule, *, paced_sessions: int, positions: Iterable[Position], holds_confirmed: bool
) -> Refusal | None:
    """Return why *pattern* is not offered, or None if it is.

    *paced_sessions* counts the finished sessions with a pace; *holds_confirmed* says whether the person has
    confirmed that holding the breath is fine for them.
    """
    if pattern.holds and not holds_confirmed:
        return Refusal(RefusalKind.PATTERN_HOLDS)
    taken = set(positions)
    if pattern.lying_only and taken & _UPRIGHT:
        return Refusal(RefusalKind.PATTERN_LYING)
    if Position.STAND in taken and not pattern.standing:
        return Refusal(RefusalKind.PATTERN_STANDING)
    if paced_sessions < pattern.sessions_before:
        return Refusal(RefusalKind.PATTERN_LATER, number=pattern.sessions_before - paced_sessions)
    return None
