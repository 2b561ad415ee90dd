"""What is allowed, decided in one place: areas, positions, surfaces, clothing, minutes and breathing patterns.

Every answer is either "yes" or a ``Refusal`` that says which rule stands in the way; the page makes a sentence
of at most 15 words of it. The numbers are content. What a person's own answers forbid comes with the catalogue.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from matcompanion.domain.catalogue import Area, Catalogue, PatternRule, TrackRule
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface, Track
from matcompanion.domain.restrictions import UNRESTRICTED, Because, Restrictions

SHORTEST_MINUTES = 1
"""Any session counts, however short (our choice)."""


class RefusalKind(StrEnum):
    """Which rule stands in the way."""

    ANSWERS = "answers"
    NO_PILLOW = "no_pillow"
    ONLY_PILLOW = "only_pillow"
    POSITION_ELSEWHERE = "position_elsewhere"
    LEVEL = "level"
    SURFACE = "surface"
    CLOTHING = "clothing"
    CLOTHING_LEVEL = "clothing_level"
    MINUTES = "minutes"
    MINUTES_TOGETHER = "minutes_together"
    STAGES = "stages"
    PATTERN_LATER = "pattern_later"
    PATTERN_HOLDS = "pattern_holds"
    PATTERN_LYING = "pattern_lying"
    PATTERN_STANDING = "pattern_standing"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why not. *level* is the first that allows it; *number* is the most of it, or the sessions to go before it.

    *because* says which of the person's own answers it is.
    """

    kind: RefusalKind
    level: Level | None = None
    number: int | None = None
    because: Because | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """How the mat or pillow is used."""

    position: Position
    surface: Surface
    clothing: Clothing


ENOUGH_SESSIONS = 1_000_000
"""So many paced sessions open every pattern: for where nothing is to be put off until later."""
_LEVELS = tuple(Level)
_UPRIGHT = {Position.STAND, Position.SIT, Position.PROP_SEAT, Position.FEET_SEATED, Position.TABLE}


def is_upright(position: Position) -> bool:
    """Return whether *position* is one to sit or stand in."""
    return position in _UPRIGHT


def up_to(level: Level) -> tuple[Level, ...]:
    """Return the levels up to *level*, highest first."""
    return tuple(reversed(_LEVELS[: _LEVELS.index(level) + 1]))


def level_within(catalogue: Catalogue, level: Level) -> Level:
    """Return *level*, or the highest that the person's answers allow."""
    highest = catalogue.restrictions.highest
    return min(level, highest.level, key=_LEVELS.index) if highest is not None else level


def level_refusal(catalogue: Catalogue, level: Level) -> Refusal | None:
    """Return why *level* is not for this person, or None if it is."""
    highest = catalogue.restrictions.highest
    return _refused(highest.because) if highest is not None and level_within(catalogue, level) is not level else None


def _refused(because: Because | None) -> Refusal | None:
    return Refusal(RefusalKind.ANSWERS, because=because) if because is not None else None


def track_of(area: Area, position: Position) -> Track:
    """Return where the skin gets used to *position* on *area*; the lower back on the pillow is a track of its own."""
    return Track.LOWBACK_PILLOW if position is Position.PILLOW_LOWBACK else area.track


def rule_for(
    catalogue: Catalogue, area: Area, position: Position, surface: Surface, level: Level
) -> TrackRule | None:
    """Return the rule of the highest level up to *level* that offers *surface* there, or None."""
    track = track_of(area, position)
    for candidate in up_to(level_within(catalogue, level)):
        rule = catalogue.tracks.get((track, candidate))
        if rule is not None and surface in rule.surfaces:
            return rule
    return None


def mat_refusal(catalogue: Catalogue) -> Refusal | None:
    """Return why the mat is not for this person today, or None if it is. Without the mat, all is open."""
    return _refused(next(iter(catalogue.restrictions.mat), None))


def area_refusal(catalogue: Catalogue, area: Area, level: Level) -> Refusal | None:
    """Return why no mat comes to *area* at *level*, or None if there is a way."""
    answers = [position_refusal(catalogue, (area,), position, level) for position in area.positions]
    return None if None in answers else answers[0]


def position_refusal(catalogue: Catalogue, areas: Iterable[Area], position: Position, level: Level) -> Refusal | None:
    """Return why *position* is not for *areas* at *level*, or None if it is."""
    areas = tuple(areas)
    if any(position not in area.positions for area in areas):
        return Refusal(RefusalKind.POSITION_ELSEWHERE)
    forbidden = _answered(catalogue, areas, position)
    if forbidden is not None:
        return forbidden
    for area in areas:
        if not any(_offered(catalogue, area, position, c) for c in up_to(level_within(catalogue, level))):
            first = next((c for c in _LEVELS if _offered(catalogue, area, position, c)), None)
            return _from_level(catalogue, first, RefusalKind.LEVEL)
    return None


def _answered(catalogue: Catalogue, areas: tuple[Area, ...], position: Position) -> Refusal | None:
    """Return which answer of the person keeps *position* from *areas*, if one does."""
    mine = catalogue.restrictions
    rule = catalogue.positions[position]
    why = [*mine.mat, *(mine.areas[area.id] for area in areas if area.id in mine.areas)]
    if position in mine.positions:
        why.append(mine.positions[position])
    if all(surface in mine.surfaces for surface in rule.surfaces):
        why.append(mine.surfaces[rule.surfaces[0]])
    if not why and rule.uses_pillow and not mine.pillow:
        return Refusal(RefusalKind.NO_PILLOW)
    if not why and not rule.uses_pillow and not mine.flat_mat:
        return Refusal(RefusalKind.ONLY_PILLOW)
    return _refused(next(iter(why), None))


def _from_level(catalogue: Catalogue, first: Level | None, kind: RefusalKind) -> Refusal:
    """Return the refusal of what comes with the level *first*; the person's answers may keep them from that."""
    return (level_refusal(catalogue, first) if first is not None else None) or Refusal(kind, level=first)


def _offered(catalogue: Catalogue, area: Area, position: Position, level: Level) -> bool:
    rule = catalogue.tracks.get((track_of(area, position), level))
    if rule is None or _cap(area, position, level) is None:
        return False
    closed = catalogue.restrictions.surfaces
    return any(s in rule.surfaces and s not in closed for s in catalogue.positions[position].surfaces)


def _cap(area: Area, position: Position, level: Level) -> int | None:
    own = area.position_caps.get(position)
    return area.caps.get(level) if own is None else own.get(level)


def surface_refusal(
    catalogue: Catalogue, areas: Iterable[Area], position: Position, surface: Surface, level: Level
) -> Refusal | None:
    """Return why *surface* is not for *position* on *areas* at *level*, or None if it is."""
    areas = tuple(areas)
    if surface not in catalogue.positions[position].surfaces:
        return Refusal(RefusalKind.SURFACE)
    forbidden = _answered(catalogue, areas, position) or _refused(catalogue.restrictions.surfaces.get(surface))
    if forbidden is not None:
        return forbidden
    for area in areas:
        if rule_for(catalogue, area, position, surface, level) is None:
            first = next((rule.level for rule in _rules(catalogue, area, position, surface)), None)
            return _from_level(catalogue, first, RefusalKind.LEVEL if first else RefusalKind.SURFACE)
    return None


def clothing_refusal(
    catalogue: Catalogue, areas: Iterable[Area], placement: Placement, level: Level
) -> Refusal | None:
    """Return why the clothing of *placement* is not allowed, or None if it is."""
    worn = placement.clothing
    for area in areas:
        rules = _rules(catalogue, area, placement.position, placement.surface)
        first = next((rule.level for rule in rules if worn in rule.clothing), None)
        if first is not None and worn in catalogue.restrictions.clothing:
            return _refused(catalogue.restrictions.clothing[worn])
        rule = rule_for(catalogue, area, placement.position, placement.surface, level)
        if rule is None or worn not in rule.clothing:
            return _from_level(catalogue, first, RefusalKind.CLOTHING_LEVEL if first else RefusalKind.CLOTHING)
    return None


def _rules(catalogue: Catalogue, area: Area, position: Position, surface: Surface) -> list[TrackRule]:
    """Return the rules that offer *surface* there, lowest level first."""
    rules = (catalogue.tracks.get((track_of(area, position), level)) for level in _LEVELS)
    return [rule for rule in rules if rule is not None and surface in rule.surfaces]


def most_minutes(catalogue: Catalogue, areas: Iterable[Area], placement: Placement, level: Level) -> int:
    """Return the most whole minutes for one stage, 0 where *placement* is not allowed at all."""
    areas = tuple(areas)
    if surface_refusal(catalogue, areas, placement.position, placement.surface, level) is not None:
        return 0
    most = [most_minutes_of(catalogue, Kind.MAT)]
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


def most_minutes_of(catalogue: Catalogue, kind: Kind) -> int:
    """Return the most minutes of a whole session of *kind*: the guide's limit, off the mat an hour (our choice)."""
    if kind is not Kind.MAT:
        return 60
    guide = max(rule.minutes[1] for rule in catalogue.levels.values())
    own = catalogue.restrictions.most
    return min(guide, own.minutes) if own is not None else guide


def minutes_refusal(minutes: int, most: int, restrictions: Restrictions = UNRESTRICTED) -> Refusal | None:
    """Return why *minutes* are too many when *most* are allowed, or None."""
    if minutes <= most:
        return None
    own = restrictions.most
    if own is not None and own.minutes <= most:
        return Refusal(RefusalKind.ANSWERS, number=most, because=own.because)
    return Refusal(RefusalKind.MINUTES, number=most)


def placement_refusal(
    catalogue: Catalogue, areas: Iterable[Area], placement: Placement, level: Level, minutes: int
) -> Refusal | None:
    """Return why the mat may not be used as *placement* for so many *minutes*, or None if it may."""
    areas = tuple(areas)
    refused = (
        position_refusal(catalogue, areas, placement.position, level)
        or surface_refusal(catalogue, areas, placement.position, placement.surface, level)
        or clothing_refusal(catalogue, areas, placement, level)
    )
    if refused is not None:
        return refused
    return minutes_refusal(minutes, most_minutes(catalogue, areas, placement, level), catalogue.restrictions)


def pattern_refusal(
    pattern: PatternRule,
    *,
    paced_sessions: int,
    positions: Iterable[Position],
    holds_confirmed: bool,
    restrictions: Restrictions = UNRESTRICTED,
) -> Refusal | None:
    """Return why *pattern* is not offered, or None if it is.

    *paced_sessions* counts the finished sessions with a pace; *holds_confirmed* says whether the person has
    confirmed that holding the breath is fine for them. Their answers in *restrictions* overrule that.
    """
    forbidden = (restrictions.holds if pattern.holds else None) or (None if pattern.natural else restrictions.pace)
    if forbidden is not None:
        return _refused(forbidden)
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
