"""What a plan may be changed to: positions, surfaces, clothing and breathing, each with why not."""

from __future__ import annotations

from dataclasses import replace

from matcompanion.domain import limits, plan
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId, Clothing, Kind, Level, PatternId, Position, Surface
from matcompanion.domain.limits import Refusal, RefusalKind
from matcompanion.domain.own_pattern import is_own
from matcompanion.domain.plan import Plan, PlannedStage


def positions(catalogue: Catalogue, stage: PlannedStage, level: Level) -> list[tuple[Position, Refusal | None]]:
    """Return the positions that all areas of *stage* know."""
    areas = plan.areas_of(catalogue, stage.areas)
    shared = [p for p in areas[0].positions if all(p in area.positions for area in areas)]
    return [(p, limits.position_refusal(catalogue, areas, p, level)) for p in shared]


def surfaces(catalogue: Catalogue, stage: PlannedStage, level: Level) -> list[tuple[Surface, Refusal | None]]:
    """Return every surface that some position of the areas of *stage* has."""
    areas = plan.areas_of(catalogue, stage.areas)
    options: dict[Surface, Refusal | None] = {}
    for surface in Surface:
        answers = [
            limits.surface_refusal(catalogue, areas, position, surface, level)
            for position in areas[0].positions
            if surface in catalogue.positions[position].surfaces
        ]
        if answers:
            options[surface] = None if None in answers else answers[0]
    return list(options.items())


def clothes(catalogue: Catalogue, stage: PlannedStage, level: Level) -> list[tuple[Clothing, Refusal | None]]:
    """Return every clothing that the areas of *stage* know; none off the mat."""
    if stage.placement is None:
        return []
    areas = plan.areas_of(catalogue, stage.areas)
    options = []
    for clothing in Clothing:
        wanted = replace(stage.placement, clothing=clothing)
        refusal = limits.clothing_refusal(catalogue, areas, wanted, level)
        if refusal is None or refusal.kind is not RefusalKind.CLOTHING:
            options.append((clothing, refusal))
    return options


def in_position(catalogue: Catalogue, stage: PlannedStage, level: Level, position: Position) -> PlannedStage | None:
    """Return *stage* in *position*, in the same clothing where that goes; None where it is not allowed."""
    if position not in plan.shared_positions(catalogue, stage.areas, level):
        return None
    worn = stage.placement.clothing if stage.placement else None
    return replace(stage, placement=plan.place(catalogue, stage.areas, level, position, clothing=worn))


def on_surface(catalogue: Catalogue, stage: PlannedStage, level: Level, surface: Surface) -> PlannedStage | None:
    """Return *stage* on *surface*, in the same position or the first that goes with it; None where none does."""
    areas = plan.areas_of(catalogue, stage.areas)
    now = stage.placement.position if stage.placement else None
    worn = stage.placement.clothing if stage.placement else None
    for position in sorted(plan.shared_positions(catalogue, stage.areas, level), key=lambda p: p is not now):
        if limits.surface_refusal(catalogue, areas, position, surface, level) is None:
            how = plan.place(catalogue, stage.areas, level, position, surface=surface, clothing=worn)
            return replace(stage, placement=how)
    return None


def barred_areas(catalogue: Catalogue, draft: Plan) -> dict[AreaId, Refusal]:
    """Return the areas that the mat may not come to, each with why not; none off the mat."""
    if draft.kind is not Kind.MAT:
        return {}
    answers = {area: limits.area_refusal(catalogue, rule, draft.level) for area, rule in catalogue.areas.items()}
    return {area: refusal for area, refusal in answers.items() if refusal is not None}


def why_no_mat(catalogue: Catalogue, level: Level) -> list[Refusal]:
    """Return every reason why this person is offered no session on the mat; none where there is one."""
    if catalogue.restrictions.mat:
        return [Refusal(RefusalKind.ANSWERS, because=because) for because in catalogue.restrictions.mat]
    answers = [limits.area_refusal(catalogue, area, level) for area in catalogue.areas.values()]
    refusals = [refusal for refusal in answers if refusal is not None]
    return list(dict.fromkeys(refusals)) if len(refusals) == len(answers) else []


def patterns(
    catalogue: Catalogue, draft: Plan, paced_sessions: int, *, holds_confirmed: bool
) -> list[tuple[PatternId, Refusal | None]]:
    """Return the breathing patterns.

    Those with holds are left out until the person has confirmed that holding is fine for them; those that
    they made themselves are always there, with the reason.
    """
    return [
        (pattern, pattern_refusal(catalogue, draft, pattern, paced_sessions, holds_confirmed=holds_confirmed))
        for pattern, rule in catalogue.patterns.items()
        if not rule.holds or holds_confirmed or is_own(pattern)
    ]


def pattern_refusal(
    catalogue: Catalogue,
    draft: Plan,
    pattern: PatternId,
    paced_sessions: int,
    *,
    holds_confirmed: bool,
    trust: bool = False,
) -> Refusal | None:
    """Return why *pattern* is refused; with *trust*, one used before is not refused for lack of sessions."""
    refusal = plan.offers(catalogue, pattern, paced_sessions, _taken(draft), holds_confirmed=holds_confirmed)
    return None if trust and refusal is not None and refusal.kind is RefusalKind.PATTERN_LATER else refusal


def suggested_pattern(catalogue: Catalogue, draft: Plan, paced_sessions: int) -> PatternId:
    """Return what goal or area of *draft* ask for, as far as it is offered."""
    if draft.kind is Kind.REST:
        return plan.NATURAL_PATTERN
    wanted: list[PatternId] = []
    if draft.goal is not None:
        wanted += catalogue.goals[draft.goal].breathing
    elif draft.areas:
        wanted += [catalogue.areas[draft.areas[0]].breathing]
    return plan.suggest_pattern(catalogue, wanted, paced_sessions=paced_sessions, positions=_taken(draft))


def _taken(draft: Plan) -> tuple[Position, ...]:
    return tuple(stage.placement.position for stage in draft.stages if stage.placement is not None)
