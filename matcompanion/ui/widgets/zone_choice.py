"""Which zones can be chosen and which speak for their area, the same on the figure and in the list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import AreaId


def refusal(zone: Zone, barred: Mapping[AreaId, str]) -> str | None:
    """Return why *zone* cannot be chosen: not for the mat, or *barred* for this person. None if it can be."""
    if zone.area is None:
        return zone.reason
    return barred.get(zone.area)


def one_per_area(zones: Iterable[Zone]) -> dict[AreaId, Zone]:
    """Return the zone that speaks for each area: the last, since the back comes after the front."""
    speakers: dict[AreaId, Zone] = {}
    for zone in zones:
        if zone.area is not None:
            speakers.pop(zone.area, None)  # so that the order is the back's too
            speakers[zone.area] = zone
    return speakers


def not_for_the_mat(zones: Iterable[Zone]) -> list[Zone]:
    """Return the zones that no mat reaches, one of each name: upper arms are on both figures."""
    return list({zone.name: zone for zone in zones if zone.area is None}.values())
