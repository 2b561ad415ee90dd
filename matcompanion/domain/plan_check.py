"""Whether a plan from a file can be for anybody: each part of it against the guide, whatever the person's level.

What their own level and answers say of it is decided when it is used (``domain.own_plan``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from matcompanion.domain import limits, plan
from matcompanion.domain.catalogue import Area, Catalogue, PatternRule
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface
from matcompanion.domain.limits import Placement, Refusal, RefusalKind
from matcompanion.domain.own_pattern import OwnProblem, as_rule, problems_of
from matcompanion.domain.restrictions import UNRESTRICTED
from matcompanion.domain.settings import OwnPlan, StageChoice


@dataclass(frozen=True, slots=True)
class PlanProblem:
    """What of the stage *number*, 0 for the whole plan, the guide does not allow: a rule, or an impossible breath."""

    number: int
    field: str
    refusal: Refusal | None = None
    breath: OwnProblem | None = None


def problem_of(catalogue: Catalogue, own: OwnPlan) -> PlanProblem | None:
    """Return the first thing of *own* that the guide allows nobody, or None."""
    catalogue = replace(catalogue, restrictions=UNRESTRICTED)
    if own.kind is Kind.MAT:
        for number, choice in enumerate(own.stages, 1):
            found = _stage_problem(catalogue, choice)
            if found is not None:
                return replace(found, number=number)
    minutes, most = sum(choice.minutes for choice in own.stages), limits.most_minutes_of(catalogue, own.kind)
    if minutes > most:
        return PlanProblem(0, "minutes", Refusal(RefusalKind.MINUTES_TOGETHER, number=most))
    return _breath_problem(catalogue, own)


def _stage_problem(catalogue: Catalogue, choice: StageChoice) -> PlanProblem | None:
    areas = plan.areas_of(catalogue, choice.areas)
    most = [
        limits.most_minutes(catalogue, areas, how, level)
        for level in Level
        for how in _ways(catalogue, areas, choice)
        if limits.clothing_refusal(catalogue, areas, how, level) is None
    ]
    longest = max(most, default=0)
    if longest >= choice.minutes:
        return None
    if longest:
        return PlanProblem(0, "minutes", Refusal(RefusalKind.MINUTES, number=longest))
    return _impossible(catalogue, areas, choice)


def _ways(catalogue: Catalogue, areas: tuple[Area, ...], choice: StageChoice) -> Iterator[Placement]:
    """Give every way that *choice* leaves open."""
    positions = [choice.position] if choice.position is not None else list(areas[0].positions)
    for position in positions:
        if all(position in area.positions for area in areas):
            known = catalogue.positions[position].surfaces
            surfaces = [choice.surface] if choice.surface is not None else list(known)
            clothes = [choice.clothing] if choice.clothing is not None else _clothes(catalogue, areas[0], position)
            yield from (
                Placement(position, surface, worn) for surface, worn in product(surfaces, clothes) if surface in known
            )


def _clothes(catalogue: Catalogue, area: Area, position: Position) -> list[Clothing]:
    track = limits.track_of(area, position)
    rules = (catalogue.tracks.get((track, level)) for level in Level)
    return list(dict.fromkeys(worn for rule in rules if rule is not None for worn in rule.clothing))


def _impossible(catalogue: Catalogue, areas: tuple[Area, ...], choice: StageChoice) -> PlanProblem:
    """Return which part of *choice* there is no way with."""
    positions = [p for p in areas[0].positions if choice.position in (None, p)]
    if not any(all(position in area.positions for area in areas) for position in positions):
        return PlanProblem(0, "position", Refusal(RefusalKind.POSITION_ELSEWHERE))
    if choice.surface is not None and not any(
        _has(catalogue, areas, position, choice.surface) for position in positions
    ):
        return PlanProblem(0, "surface", Refusal(RefusalKind.SURFACE))
    if choice.clothing is not None:
        return PlanProblem(0, "clothing", Refusal(RefusalKind.CLOTHING))
    return PlanProblem(0, "position", Refusal(RefusalKind.POSITION_ELSEWHERE))


def _has(catalogue: Catalogue, areas: tuple[Area, ...], position: Position, surface: Surface) -> bool:
    return any(limits.surface_refusal(catalogue, areas, position, surface, level) is None for level in Level)


def _breath_problem(catalogue: Catalogue, own: OwnPlan) -> PlanProblem | None:
    if own.own_breath is not None:
        problems = problems_of(own.own_breath, catalogue.custom)
        if problems:
            return PlanProblem(0, "breathing", breath=problems[0])
        return _refused(as_rule(own.own_breath, catalogue.custom), own)
    return _refused(catalogue.patterns[own.breathing], own) if own.breathing is not None else None


def _refused(rule: PatternRule, own: OwnPlan) -> PlanProblem | None:
    positions = [choice.position for choice in own.stages if choice.position is not None]
    refusal = limits.pattern_refusal(
        rule, paced_sessions=limits.ENOUGH_SESSIONS, positions=positions, holds_confirmed=True
    )
    return PlanProblem(0, "breathing", refusal) if refusal is not None else None
