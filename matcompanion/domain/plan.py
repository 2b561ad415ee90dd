"""A plan: what, where, how long and how to breathe. Suggested from an area and a goal, changed inside the limits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from matcompanion.domain import limits
from matcompanion.domain.catalogue import Area, Catalogue, Goal
from matcompanion.domain.choices import AreaId, Clothing, GoalId, Kind, Level, PatternId, Position, Surface
from matcompanion.domain.limits import Placement, Refusal, RefusalKind
from matcompanion.domain.restrictions import UNRESTRICTED
from matcompanion.domain.session_instant import LivePlan
from matcompanion.domain.settings import LastChoice, StageChoice

BREATHING_MINUTES = 10
"""Suggested minutes off the mat: between the 5 and 20 of the trials (our choice)."""
MOVE_SECONDS = 30
"""Time to move to the next stage (our choice)."""
MOST_STAGES = 4
NATURAL_PATTERN: PatternId = "natural"


@dataclass(frozen=True, slots=True)
class PlannedStage:
    """One stop: areas, how the mat is used (None off the mat) and whole minutes."""

    areas: tuple[AreaId, ...]
    placement: Placement | None
    minutes: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done when the person starts."""

    kind: Kind
    goal: GoalId | None
    level: Level
    pattern: PatternId
    stages: tuple[PlannedStage, ...]

    @property
    def minutes(self) -> int:
        """Whole minutes of all stages."""
        return sum(stage.minutes for stage in self.stages)

    @property
    def areas(self) -> tuple[AreaId, ...]:
        """The areas of all stages, each once."""
        return tuple(dict.fromkeys(area for stage in self.stages for area in stage.areas))

    def with_stage(self, index: int, stage: PlannedStage) -> Plan:
        """Return the plan with *stage* in the place *index*."""
        return replace(self, stages=(*self.stages[:index], stage, *self.stages[index + 1 :]))


def areas_of(catalogue: Catalogue, ids: Iterable[AreaId]) -> tuple[Area, ...]:
    """Return the areas with *ids*. KeyError for an unknown one."""
    return tuple(catalogue.areas[area] for area in ids)


def shared_positions(catalogue: Catalogue, ids: Sequence[AreaId], level: Level) -> tuple[Position, ...]:
    """Return the positions allowed for all areas *ids* at *level*, those of the highest level first."""
    areas = areas_of(catalogue, ids)
    if not areas:
        return ()
    allowed = [
        position
        for position in areas[0].positions
        if limits.position_refusal(catalogue, areas, position, level) is None
        and any(_wearable(catalogue, areas, level, position).values())
    ]
    return tuple(sorted(allowed, key=lambda p: -_reached(catalogue, areas[0], p, level)))


def _reached(catalogue: Catalogue, area: Area, position: Position, level: Level) -> int:
    rules = [
        rule
        for surface in catalogue.positions[position].surfaces
        if (rule := limits.rule_for(catalogue, area, position, surface, level)) is not None
    ]
    return max((list(Level).index(rule.level) for rule in rules), default=-1)


def _wearable(
    catalogue: Catalogue, areas: Sequence[Area], level: Level, position: Position
) -> dict[Surface, list[Clothing]]:
    """Return what all of *areas* may wear on each surface that is allowed, the most protective first."""
    found = {}
    for surface in catalogue.positions[position].surfaces:
        if limits.surface_refusal(catalogue, areas, position, surface, level) is not None:
            continue
        rule = limits.rule_for(catalogue, areas[0], position, surface, level)
        found[surface] = [
            clothing
            for clothing in (rule.clothing if rule is not None else ())
            if limits.clothing_refusal(catalogue, areas, Placement(position, surface, clothing), level) is None
        ]
    return found


def place(
    catalogue: Catalogue,
    ids: Sequence[AreaId],
    level: Level,
    position: Position,
    *,
    surface: Surface | None = None,
    clothing: Clothing | None = None,
) -> Placement:
    """Return *position*, one of ``shared_positions``, with *surface* and *clothing* where allowed, else the first."""
    wearable = _wearable(catalogue, areas_of(catalogue, ids), level, position)
    surfaces = [candidate for candidate, worn in wearable.items() if worn]
    own = surface if surface in surfaces else surfaces[0]
    return Placement(position, own, clothing if clothing in wearable[own] else wearable[own][0])


def suggest_stage(
    catalogue: Catalogue, ids: Sequence[AreaId], level: Level, goal: Goal | None, previous: StageChoice | None = None
) -> PlannedStage | None:
    """Return a stage for the areas *ids*, or None where no position suits them all.

    What was done there last time comes back, as far as the limits of *level* let it; else the goal's position,
    else the area's own, with the most protective clothing and the first minutes.
    """
    positions = shared_positions(catalogue, ids, level)
    if not positions:
        return None
    if previous is not None and previous.position in positions:
        placement = place(
            catalogue, ids, level, previous.position, surface=previous.surface, clothing=previous.clothing
        )
    else:
        wanted = [p for p in positions if goal is not None and p in goal.positions]
        placement = place(catalogue, ids, level, (wanted or list(positions))[0])
    areas = areas_of(catalogue, ids)
    most = limits.most_minutes(catalogue, areas, placement, level)
    minutes = limits.first_minutes(catalogue, areas, placement, level)
    if previous is not None and previous.position is placement.position:
        minutes = previous.minutes
    return PlannedStage(tuple(ids), placement, max(limits.SHORTEST_MINUTES, min(minutes, most)))


def suggest_pattern(
    catalogue: Catalogue, wanted: Sequence[PatternId], *, paced_sessions: int, positions: Sequence[Position]
) -> PatternId:
    """Return the first pattern of *wanted* that is offered; else the slowest the person has come to so far."""
    for candidate in wanted:
        if offers(catalogue, candidate, paced_sessions, positions) is None:
            return candidate
    for target in reversed(catalogue.ramp.targets):
        if paced_sessions >= target.sessions and offers(catalogue, target.pattern, paced_sessions, positions) is None:
            return target.pattern
    return NATURAL_PATTERN


def offers(
    catalogue: Catalogue,
    pattern: PatternId,
    paced_sessions: int,
    positions: Sequence[Position],
    *,
    holds_confirmed: bool = False,
) -> Refusal | None:
    """Return why *pattern* is not offered, or None if it is."""
    return limits.pattern_refusal(
        catalogue.patterns[pattern],
        paced_sessions=paced_sessions,
        positions=positions,
        holds_confirmed=holds_confirmed,
        restrictions=catalogue.restrictions,
    )


def most_minutes_of_stage(catalogue: Catalogue, plan: Plan, index: int) -> int:
    """Return the most minutes that the stage *index* may have beside the others."""
    stage = plan.stages[index]
    together = limits.most_minutes_of(catalogue, plan.kind) - (plan.minutes - stage.minutes)
    if stage.placement is None:
        return together
    own = limits.most_minutes(catalogue, areas_of(catalogue, stage.areas), stage.placement, plan.level)
    return min(own, together)


def live_plan(catalogue: Catalogue, plan: Plan, lead_in_seconds: int) -> LivePlan:
    """Return what the running session needs of *plan*."""
    return LivePlan(
        stage_seconds=tuple(stage.minutes * 60 for stage in plan.stages),
        stage_most=tuple(most_minutes_of_stage(catalogue, plan, i) * 60 for i in range(len(plan.stages))),
        lead_in=lead_in_seconds,
        move=MOVE_SECONDS,
        settle=catalogue.ramp.settle_seconds,
        come_back=catalogue.ramp.come_back_seconds,
    )


def refusal_of(catalogue: Catalogue, plan: Plan) -> Refusal | None:
    """Return why *plan* may not be done by this person today, or None if it may."""
    return next(iter(refusals_of(catalogue, plan)), None)


def refusals_of(
    catalogue: Catalogue, plan: Plan, *, paced_sessions: int = limits.ENOUGH_SESSIONS, holds_confirmed: bool = True
) -> tuple[Refusal, ...]:
    """Return every reason why *plan* may not be done by this person today; none if it may, wherever it came from.

    KeyError for an area or a pattern that the catalogue does not have.
    """
    on_mat = plan.kind is Kind.MAT or any(stage.placement is not None for stage in plan.stages)
    positions = [stage.placement.position for stage in plan.stages if stage.placement is not None]
    refusals = [offers(catalogue, plan.pattern, paced_sessions, positions, holds_confirmed=holds_confirmed)]
    if not 1 <= len(plan.stages) <= MOST_STAGES:
        refusals.append(Refusal(RefusalKind.STAGES, number=MOST_STAGES))
    if on_mat:
        refusals += [limits.mat_refusal(catalogue), limits.level_refusal(catalogue, plan.level)]
        refusals += (_stage_refusal(catalogue, stage, plan.level) for stage in plan.stages)
    if not on_mat or len(plan.stages) > 1:
        refusals.append(_length_refusal(catalogue, plan, Kind.MAT if on_mat else plan.kind))
    return tuple(dict.fromkeys(refusal for refusal in refusals if refusal is not None))


def _stage_refusal(catalogue: Catalogue, stage: PlannedStage, level: Level) -> Refusal | None:
    areas, how = areas_of(catalogue, stage.areas), stage.placement
    if how is None or not areas:
        return Refusal(RefusalKind.POSITION_ELSEWHERE)
    return limits.placement_refusal(catalogue, areas, how, level, stage.minutes)


def _length_refusal(catalogue: Catalogue, plan: Plan, kind: Kind) -> Refusal | None:
    """Return why all stages together are too long, or None."""
    refused = limits.minutes_refusal(
        plan.minutes,
        limits.most_minutes_of(catalogue, kind),
        catalogue.restrictions if kind is Kind.MAT else UNRESTRICTED,
    )
    if refused is None or refused.because is not None:
        return refused
    return replace(refused, kind=RefusalKind.MINUTES_TOGETHER)


def remembered(plan: Plan) -> LastChoice:
    """Return *plan* as it is kept for the next start."""
    return LastChoice(plan.kind, plan.goal, plan.pattern, tuple(choice_of(stage) for stage in plan.stages))


def choice_of(stage: PlannedStage) -> StageChoice:
    """Return *stage* as something that can be chosen again."""
    how = stage.placement
    return StageChoice(
        stage.areas,
        how.position if how else None,
        how.surface if how else None,
        how.clothing if how else None,
        stage.minutes,
    )
