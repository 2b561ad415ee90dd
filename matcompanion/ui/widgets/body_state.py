"""What the body map knows about its zones, and how that looks on each figure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QRectF

from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import AreaId, View
from matcompanion.ui.widgets.figure_paint import Look
from matcompanion.ui.widgets.zone_choice import refusal


class Overlay(StrEnum):
    """What the colours of the figure mean."""

    PLAIN = "plain"
    RECENT = "recent"
    RELIEF = "relief"


SCALES: Mapping[Overlay, str] = {Overlay.PLAIN: "ember", Overlay.RECENT: "tide", Overlay.RELIEF: "diverging"}


@dataclass(slots=True)
class BodyState:
    """Everything about the *zones* that stays until it is set anew."""

    zones: tuple[Zone, ...]
    chosen: tuple[AreaId, ...] = ()
    suggested: tuple[AreaId, ...] = ()
    overlay: Overlay = Overlay.PLAIN
    values: Mapping[AreaId, float] = field(default_factory=dict)
    hints: Mapping[AreaId, str] = field(default_factory=dict)
    barred: Mapping[AreaId, str] = field(default_factory=dict)
    mats: dict[View, QRectF] = field(default_factory=dict)

    def refusal(self, zone: Zone) -> str | None:
        """Return why *zone* cannot be chosen, None if it can be."""
        return refusal(zone, self.barred)

    def is_chosen(self, zone: Zone) -> bool:
        """Return whether the area of *zone* is chosen."""
        return zone.area in self.chosen

    def hint(self, zone: Zone) -> str:
        """Return what there is to say about the area of *zone*."""
        return self.hints.get(zone.area, "") if zone.area is not None else ""

    def look(self, view: View) -> Look:
        """Return the look of the figure of *view*."""
        plain = self.overlay is Overlay.PLAIN
        mat = self.mats.get(view)
        return Look(
            chosen=self._regions(view, self.chosen),
            # Where ember means relief already, only the label says that an area is suggested.
            suggested=self._regions(view, self.suggested if plain else ()),
            fills=() if plain else self._fills(view),
            scale=SCALES[self.overlay],
            mat=None if mat is None else (mat.x(), mat.y(), mat.width(), mat.height()),
        )

    def labelled(self, views: Iterable[View]) -> list[Zone]:
        """Return the zones whose names stand on the figures, one for each area: chosen first, then suggested."""
        shown = set(views)
        speaker = {zone.area: zone for zone in self.zones if zone.view in shown}  # the back comes last and speaks
        return [speaker[area] for area in dict.fromkeys((*self.chosen, *self.suggested)) if area in speaker]

    def _regions(self, view: View, areas: Iterable[AreaId]) -> frozenset[str]:
        wanted = set(areas)
        return frozenset(zone.region for zone in self.zones if zone.view is view and zone.area in wanted)

    def _fills(self, view: View) -> tuple[tuple[str, float], ...]:
        return tuple(
            (zone.region, self.values[zone.area])
            for zone in self.zones
            if zone.view is view and zone.area is not None and zone.area in self.values
        )
