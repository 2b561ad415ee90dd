"""Which rungs this person may be on today: the limits of the guide and of their own answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from matcompanion.domain import limits
from matcompanion.domain.catalogue import Area, Catalogue
from matcompanion.domain.choices import AreaId, Clothing, Position, Surface, Track
from matcompanion.domain.limits import Placement, Refusal, RefusalKind
from matcompanion.domain.progression.rungs import Rung

Allows: TypeAlias = Callable[[Rung], Refusal | None]
"""Says why a rung is not for this person today, or None where it is."""


def everything(_rung: Rung) -> Refusal | None:
    """Allow every rung."""
    return None


def allowed_on_track(catalogue: Catalogue) -> Allows:
    """Return what is allowed somewhere on the track of a rung."""

    def allows(rung: Rung) -> Refusal | None:
        answers = [rung_refusal(catalogue, (area,), rung) for area in areas_of_track(catalogue, rung.track)]
        return None if None in answers else next(iter(answers), None)

    return allows


def allowed_on_areas(catalogue: Catalogue, ids: Sequence[AreaId]) -> Allows:
    """Return what is allowed on all the areas *ids* at once."""
    areas = tuple(catalogue.areas[area] for area in ids)
    return lambda rung: rung_refusal(catalogue, areas, rung)


def areas_of_track(catalogue: Catalogue, track: Track) -> tuple[Area, ...]:
    """Return the areas that have a position on *track*."""
    return tuple(
        area
        for area in catalogue.areas.values()
        if any(limits.track_of(area, position) is track for position in area.positions)
    )


def rung_refusal(catalogue: Catalogue, areas: Sequence[Area], rung: Rung) -> Refusal | None:
    """Return why *rung* is not for *areas*, or None if there is a way to be on it."""
    first: Refusal | None = None
    for position, surface, clothing in ways(catalogue, areas, rung):
        how = Placement(position, surface, clothing)
        refusal = limits.placement_refusal(catalogue, areas, how, rung.level, rung.minutes)
        if refusal is None:
            return None
        first = first or refusal
    return first or Refusal(RefusalKind.POSITION_ELSEWHERE)


def ways(catalogue: Catalogue, areas: Sequence[Area], rung: Rung) -> Iterator[tuple[Position, Surface, Clothing]]:
    """Give every way to be on *rung* with *areas*, allowed or not, the usual ones first."""
    for position in areas[0].positions:
        if all(position in area.positions and limits.track_of(area, position) is rung.track for area in areas):
            for surface in rung.surfaces:
                if surface in catalogue.positions[position].surfaces:
                    yield from ((position, surface, clothing) for clothing in rung.clothing)


def is_allowed(catalogue: Catalogue, areas: Sequence[Area], placement: Placement, rung: Rung) -> bool:
    """Return whether *rung* may be done as *placement*."""
    return limits.placement_refusal(catalogue, areas, placement, rung.level, rung.minutes) is None
