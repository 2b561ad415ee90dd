"""Plans that a person kept or was given: made of the plan of now, and fitted to who wants to do one today.

A plan grants nothing. When it is used, level, answers and history decide what of it may be, and each change says why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from matcompanion.domain import limits, plan
from matcompanion.domain.catalogue import Area, Catalogue
from matcompanion.domain.choices import Clothing, Kind, Level, Position
from matcompanion.domain.limits import Placement, Refusal, RefusalKind
from matcompanion.domain.own_pattern import is_own
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.settings import OwnPattern, OwnPlan, StageChoice

MOST_OWN_PLANS = 40
"""More would be a list to search (our choice)."""
LONGEST_NAME = 80
LONGEST_NOTE = 600


class ChangeKind(StrEnum):
    """What of a plan is not as it was written."""

    LEFT_OUT = "left_out"
    POSITION = "position"
    SURFACE = "surface"
    CLOTHING = "clothing"
    MINUTES = "minutes"
    BREATHING = "breathing"
    OWN_PATTERNS_FULL = "own_patterns_full"


@dataclass(frozen=True, slots=True)
class Change:
    """One change of the stage *number*, 0 for the whole plan, and which rule asks for it."""

    kind: ChangeKind
    number: int
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class Fitting:
    """What of a plan may be done today, None where nothing may, and what had to be changed."""

    plan: Plan | None
    changes: tuple[Change, ...]


def own_plan_of(draft: Plan, name: str, own_patterns: Sequence[OwnPattern | None]) -> OwnPlan:
    """Return *draft* as something to keep; a breath of the person's own goes with it."""
    rule_place = _place_of(draft.pattern)
    own = own_patterns[rule_place] if rule_place is not None and rule_place < len(own_patterns) else None
    return OwnPlan(
        name=cleaned(name, LONGEST_NAME),
        kind=draft.kind,
        goal=draft.goal,
        breathing=None if is_own(draft.pattern) else draft.pattern,
        own_breath=own,
        stages=tuple(plan.choice_of(stage) for stage in draft.stages),
    )


def _place_of(pattern: str) -> int | None:
    """Return the place of *pattern* among the person's own, or None if it is not one of them."""
    if not is_own(pattern):
        return None
    number = pattern.rpartition("_")[2]
    return int(number) - 1 if number.isdecimal() else 0


def cleaned(text: str, longest: int, lines: int = 1) -> str:
    """Return *text* with no more than *longest* characters and *lines* lines, and none that cannot be seen."""
    kept = ["".join(c if c.isprintable() else " " for c in line).rstrip() for line in text.strip().splitlines()]
    return "\n".join([*kept[: lines - 1], " ".join(kept[lines - 1 :])]).strip()[:longest].rstrip()


def with_plan(plans: Sequence[OwnPlan], new: OwnPlan) -> tuple[OwnPlan, ...]:
    """Return *plans* with *new* at the end, under a name of its own; the same plan is not kept twice.

    Nothing happens when there are as many as there may be.
    """
    there = {known.name.casefold(): replace(known, name=new.name) for known in plans}
    name, number = new.name, 2
    while name.casefold() in there:
        if there[name.casefold()] == new:
            return tuple(plans)
        tail = f" ({number})"
        name, number = new.name[: LONGEST_NAME - len(tail)] + tail, number + 1
    return (*plans, replace(new, name=name)) if len(plans) < MOST_OWN_PLANS else tuple(plans)


def without_plan(plans: Sequence[OwnPlan], gone: OwnPlan) -> tuple[OwnPlan, ...]:
    """Return *plans* without *gone*."""
    return tuple(known for known in plans if known != gone)


def fit(catalogue: Catalogue, own: OwnPlan, level: Level) -> Fitting:
    """Return *own* as far as this person, at *level*, may do it today. The breath is left to who chooses it."""
    level = limits.level_within(catalogue, level)
    changes: list[Change] = []
    stages: list[PlannedStage] = []
    left = limits.most_minutes_of(catalogue, own.kind)
    for number, choice in enumerate(own.stages[: plan.MOST_STAGES], 1):
        stage, found = _fitted(catalogue, own, choice, level)
        if stage is not None and stage.minutes > left:
            together = limits.minutes_refusal(stage.minutes, left, catalogue.restrictions)
            found = [change for change in found if change[0] is not ChangeKind.MINUTES]
            kind = ChangeKind.MINUTES if left >= limits.SHORTEST_MINUTES else ChangeKind.LEFT_OUT
            found.append((kind, _of_the_whole(catalogue, own.kind, together)))
            stage = replace(stage, minutes=left) if left >= limits.SHORTEST_MINUTES else None
        changes += [Change(kind, number, why) for kind, why in found]
        if stage is not None:
            stages.append(stage)
            left -= stage.minutes
    if not stages:
        return Fitting(None, tuple(changes))
    goal = own.goal if own.goal in catalogue.goals else None
    return Fitting(Plan(own.kind, goal, level, plan.NATURAL_PATTERN, tuple(stages)), tuple(changes))


def _of_the_whole(catalogue: Catalogue, kind: Kind, refusal: Refusal | None) -> Refusal | None:
    """Return *refusal* with the most minutes of a whole session: what is left of them would say little."""
    return replace(refusal, number=limits.most_minutes_of(catalogue, kind)) if refusal is not None else None


_Found = list[tuple[ChangeKind, Refusal | None]]


def _fitted(
    catalogue: Catalogue, own: OwnPlan, choice: StageChoice, level: Level
) -> tuple[PlannedStage | None, _Found]:
    """Return the stage of *choice* inside the limits, or None, and what had to be changed."""
    if any(area not in catalogue.areas for area in choice.areas):
        return None, [(ChangeKind.LEFT_OUT, None)]
    minutes = max(limits.SHORTEST_MINUTES, choice.minutes)
    if own.kind is not Kind.MAT:
        return PlannedStage(choice.areas, None, minutes), []
    if not choice.areas:
        return None, [(ChangeKind.LEFT_OUT, None)]
    areas = plan.areas_of(catalogue, choice.areas)
    positions = plan.shared_positions(catalogue, choice.areas, level)
    if not positions:
        return None, [(ChangeKind.LEFT_OUT, _why_nowhere(catalogue, areas, choice, level))]
    position = choice.position if choice.position in positions else _suggested(catalogue, own, positions)
    how = plan.place(catalogue, choice.areas, level, position, surface=choice.surface, clothing=choice.clothing)
    found = list(_differences(catalogue, areas, choice, how, level))
    most = limits.most_minutes(catalogue, areas, how, level)
    if minutes > most:
        found.append((ChangeKind.MINUTES, limits.minutes_refusal(minutes, most, catalogue.restrictions)))
    return PlannedStage(choice.areas, how, max(limits.SHORTEST_MINUTES, min(minutes, most))), found


def _suggested(catalogue: Catalogue, own: OwnPlan, positions: Sequence[Position]) -> Position:
    goal = catalogue.goals.get(own.goal) if own.goal is not None else None
    return next((p for p in positions if goal is not None and p in goal.positions), positions[0])


def _why_nowhere(catalogue: Catalogue, areas: tuple[Area, ...], choice: StageChoice, level: Level) -> Refusal | None:
    wanted = choice.position or areas[0].positions[0]
    return (
        limits.mat_refusal(catalogue)
        or next((why for area in areas if (why := limits.area_refusal(catalogue, area, level)) is not None), None)
        or _why_nothing_worn(catalogue, areas, level)
        or limits.position_refusal(catalogue, areas, wanted, level)
        or Refusal(RefusalKind.POSITION_ELSEWHERE)
    )


def _why_nothing_worn(catalogue: Catalogue, areas: tuple[Area, ...], level: Level) -> Refusal | None:
    """Return the person's answer that keeps *areas* from the one thing they could all wear, if there is one."""
    ways = (
        Placement(position, surface, clothing)
        for position in areas[0].positions
        if limits.position_refusal(catalogue, areas, position, level) is None
        for surface in catalogue.positions[position].surfaces
        for clothing in Clothing
    )
    found = (limits.clothing_refusal(catalogue, areas, how, level) for how in ways)
    return next((why for why in found if why is not None and why.kind is RefusalKind.ANSWERS), None)


def _differences(
    catalogue: Catalogue, areas: tuple[Area, ...], choice: StageChoice, how: Placement, level: Level
) -> Iterator[tuple[ChangeKind, Refusal | None]]:
    """Give what of *choice* is not so in *how*; where the position is another, the rest goes without saying."""
    if choice.position not in (None, how.position):
        yield ChangeKind.POSITION, limits.position_refusal(catalogue, areas, choice.position or how.position, level)
        return
    if choice.surface is not None and choice.surface is not how.surface:
        why = limits.surface_refusal(catalogue, areas, how.position, choice.surface, level)
        yield ChangeKind.SURFACE, why
    if choice.clothing is not None and choice.clothing is not how.clothing:
        why = limits.clothing_refusal(catalogue, areas, replace(how, clothing=choice.clothing), level)
        yield ChangeKind.CLOTHING, why
