"""A rung as a stage that can be planned: the way of being on it that changes least of what is there."""

from __future__ import annotations

from collections.abc import Sequence

from matcompanion.domain import limits
from matcompanion.domain.catalogue import Catalogue, Goal
from matcompanion.domain.choices import AreaId, Track
from matcompanion.domain.limits import Placement
from matcompanion.domain.plan import PlannedStage, areas_of
from matcompanion.domain.progression.allowed import is_allowed, ways
from matcompanion.domain.progression.rungs import Rung


def stage_on(
    catalogue: Catalogue,
    ids: Sequence[AreaId],
    rung: Rung,
    minutes: int,
    *,
    goal: Goal | None = None,
    before: Placement | None = None,
) -> PlannedStage | None:
    """Return a stage of *minutes* on *rung* for the areas *ids*, or None where no way to be on it is allowed.

    What *before* had is kept where the rung has it too; else the positions of *goal* come first.
    """
    areas = areas_of(catalogue, ids)
    found = [Placement(*way) for way in ways(catalogue, areas, rung)]
    allowed = [one for one in found if is_allowed(catalogue, areas, one, rung)]
    if not allowed:
        return None
    wanted = goal.positions if goal is not None else ()

    def strangeness(one: Placement) -> tuple[bool, bool, bool, bool]:
        if before is None:
            return one.position not in wanted, False, False, False
        same = one.position is before.position
        return (
            not same,
            one.position not in wanted,
            one.surface is not before.surface,
            one.clothing is not before.clothing,
        )

    return PlannedStage(tuple(ids), min(allowed, key=strangeness), max(limits.SHORTEST_MINUTES, minutes))


def track_of_stage(catalogue: Catalogue, stage: PlannedStage) -> Track | None:
    """Return the track that *stage* is on, None off the mat."""
    if stage.placement is None or not stage.areas:
        return None
    return limits.track_of(catalogue.areas[stage.areas[0]], stage.placement.position)


def is_on(stage: PlannedStage, rung: Rung, minutes: int) -> bool:
    """Return whether *stage* is just what *minutes* on *rung* are."""
    how = stage.placement
    return how is not None and rung.is_done_in(how.surface, how.clothing) and stage.minutes == minutes
