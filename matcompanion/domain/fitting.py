"""Fitting a plan to what is allowed: the one to begin with, and any plan after the level or the answers changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from matcompanion.domain import limits, plan
from matcompanion.domain.catalogue import Catalogue, Goal
from matcompanion.domain.choices import AreaId, Kind, Level
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.restrictions import UNRESTRICTED
from matcompanion.domain.settings import LastChoice, StageChoice


def last_plan(catalogue: Catalogue, last: LastChoice, level: Level) -> Plan:
    """Return the plan that was started last, as far as the guide allows it, else a first suggestion.

    What the person's answers forbid is not looked at here; ``fitted`` does that.
    """
    catalogue = replace(catalogue, restrictions=UNRESTRICTED)
    stages = [
        stage
        for choice in last.stages
        if all(area in catalogue.areas for area in choice.areas)
        and (stage := _chosen_again(catalogue, choice, last.kind, level)) is not None
    ]
    goal = last.goal if last.goal in catalogue.goals else None
    if not stages:
        goal = next(iter(catalogue.goals))
        areas = catalogue.goals[goal].areas
        first = suggested(catalogue, areas, level, catalogue.goals[goal]) if last.kind is Kind.MAT else None
        stages = [first or PlannedStage(areas[:1], None, plan.BREATHING_MINUTES)]
    return Plan(last.kind, goal, level, plan.NATURAL_PATTERN, tuple(stages))


def _chosen_again(catalogue: Catalogue, choice: StageChoice, kind: Kind, level: Level) -> PlannedStage | None:
    if kind is not Kind.MAT:
        return PlannedStage(choice.areas, None, max(limits.SHORTEST_MINUTES, choice.minutes))
    if not choice.areas:
        return None
    return plan.suggest_stage(catalogue, choice.areas, level, None, choice)


def suggested(catalogue: Catalogue, areas: Iterable[AreaId], level: Level, goal: Goal | None) -> PlannedStage | None:
    """Return a stage for the first of *areas* that the mat may come to, or None."""
    stages = (plan.suggest_stage(catalogue, (area,), level, goal) for area in areas)
    return next((stage for stage in stages if stage is not None), None)


def fitted(catalogue: Catalogue, draft: Plan, level: Level) -> Plan:
    """Return *draft* at *level* as far as this person may do it today.

    Stages that may not be are left out. When none is left, another area is suggested; where no mat may come at
    all, what is left is breathing. Minutes come inside what the other stages leave.
    """
    stages = draft.stages[: plan.MOST_STAGES]
    draft = replace(draft, level=limits.level_within(catalogue, level), stages=stages)
    if draft.kind is not Kind.MAT:
        return inside(catalogue, off_the_mat(draft))
    goal = catalogue.goals[draft.goal] if draft.goal is not None else None
    found = [
        fitting
        for stage in draft.stages
        if stage.areas
        and (fitting := plan.suggest_stage(catalogue, stage.areas, draft.level, goal, plan.choice_of(stage)))
    ]
    if not found:
        wanted = (*(goal.areas if goal is not None else ()), *catalogue.areas)
        another = suggested(catalogue, wanted, draft.level, goal)
        found = [another] if another is not None else []
    return inside(catalogue, replace(draft, stages=tuple(found)) if found else without_mat(draft))


def off_the_mat(draft: Plan) -> Plan:
    """Return *draft*, which is no session on the mat, without a word about how to use one."""
    stages = tuple(replace(stage, placement=None) for stage in draft.stages)
    return replace(draft, stages=stages or (PlannedStage((), None, plan.BREATHING_MINUTES),))


def at_level(catalogue: Catalogue, draft: Plan, level: Level) -> Plan:
    """Return *draft* as it is suggested at *level*."""
    level = limits.level_within(catalogue, level)
    goal = catalogue.goals[draft.goal] if draft.goal is not None else None
    stages = [
        stage if stage.placement is None else plan.suggest_stage(catalogue, stage.areas, level, goal) or stage
        for stage in draft.stages
    ]
    return replace(draft, level=level, stages=tuple(stages))


def without_mat(draft: Plan) -> Plan:
    """Return breathing only in the place of *draft*; its area stays in mind."""
    minutes = max(draft.minutes, plan.BREATHING_MINUTES)
    areas = draft.stages[0].areas if draft.stages else ()
    return replace(draft, kind=Kind.BREATHING, stages=(PlannedStage(areas, None, minutes),))


def inside(catalogue: Catalogue, draft: Plan) -> Plan:
    """Return *draft* with every stage's minutes inside what the others leave."""
    for index, stage in enumerate(draft.stages):
        most = max(limits.SHORTEST_MINUTES, plan.most_minutes_of_stage(catalogue, draft, index))
        if stage.minutes > most:
            draft = draft.with_stage(index, replace(stage, minutes=most))
    return draft
