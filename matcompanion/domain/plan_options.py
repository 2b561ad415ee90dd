"""What a plan may be changed to: positions, surfaces, clothing, minutes, areas and breathing, each with why not."""

from __future__ import annotations

from dataclasses import dataclass, replace

from matcompanion.domain import limits, plan
from matcompanion.domain.catalogue import Area, Catalogue
from matcompanion.domain.choices import AreaId, Clothing, Kind, Level, PatternId, Position, Surface
from matcompanion.domain.limits import Refusal, RefusalKind
from matcompanion.domain.own_pattern import is_own
from matcompanion.domain.plan import Plan, PlannedStage


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """What *plan* may become, in its stage *selected*, for a person with so many *paced_sessions* behind them."""

    catalogue: Catalogue
    plan: Plan
    selected: int = 0
    paced_sessions: int = 0
    holds_confirmed: bool = False

    @property
    def _stage(self) -> PlannedStage:
        return self.plan.stages[self.selected]

    @property
    def _areas(self) -> tuple[Area, ...]:
        return plan.areas_of(self.catalogue, self._stage.areas)

    def positions(self) -> list[tuple[Position, Refusal | None]]:
        """Return the positions that all areas of the stage know."""
        areas, level = self._areas, self.plan.level
        shared = [p for p in areas[0].positions if all(p in area.positions for area in areas)]
        return [(p, limits.position_refusal(self.catalogue, areas, p, level)) for p in shared]

    def surfaces(self) -> list[tuple[Surface, Refusal | None]]:
        """Return every surface that some position of the areas of the stage has."""
        areas, level = self._areas, self.plan.level
        options: dict[Surface, Refusal | None] = {}
        for surface in Surface:
            answers = [
                limits.surface_refusal(self.catalogue, areas, position, surface, level)
                for position in areas[0].positions
                if surface in self.catalogue.positions[position].surfaces
            ]
            if answers:
                options[surface] = None if None in answers else answers[0]
        return list(options.items())

    def clothes(self) -> list[tuple[Clothing, Refusal | None]]:
        """Return every clothing that the areas of the stage know; none off the mat."""
        if self._stage.placement is None:
            return []
        options = []
        for clothing in Clothing:
            wanted = replace(self._stage.placement, clothing=clothing)
            refusal = limits.clothing_refusal(self.catalogue, self._areas, wanted, self.plan.level)
            if refusal is None or refusal.kind is not RefusalKind.CLOTHING:
                options.append((clothing, refusal))
        return options

    def patterns(self) -> list[tuple[PatternId, Refusal | None]]:
        """Return the breathing patterns.

        Those with holds are left out until the person has confirmed that holding is fine for them; those that
        they made themselves are always there, with the reason.
        """
        return [
            (pattern, self.pattern_refusal(pattern))
            for pattern, rule in self.catalogue.patterns.items()
            if not rule.holds or self.holds_confirmed or is_own(pattern)
        ]

    def patterns_on_the_way(self) -> tuple[PatternId, ...]:
        """Return the patterns that the person may change to while the session runs; none in a rest."""
        if self.plan.kind is Kind.REST:
            return ()
        return tuple(pattern for pattern, refusal in self.patterns() if refusal is None)

    def pattern_refusal(self, pattern: PatternId, *, trust: bool = False) -> Refusal | None:
        """Return why *pattern* is refused; with *trust*, one used before is not refused for lack of sessions."""
        refusal = plan.offers(
            self.catalogue, pattern, self.paced_sessions, _taken(self.plan), holds_confirmed=self.holds_confirmed
        )
        return None if trust and refusal is not None and refusal.kind is RefusalKind.PATTERN_LATER else refusal

    def most_minutes(self) -> int:
        """Return the most minutes of the stage."""
        return max(limits.SHORTEST_MINUTES, plan.most_minutes_of_stage(self.catalogue, self.plan, self.selected))

    def minutes_refusal(self) -> Refusal | None:
        """Return why the stage cannot be longer than ``most_minutes``."""
        most = self.most_minutes()
        return limits.minutes_refusal(most + 1, most, self.catalogue.restrictions)

    def minutes_left(self) -> int:
        """Return how many minutes the stages leave for another one."""
        return limits.most_minutes_of(self.catalogue, self.plan.kind) - self.plan.minutes

    def barred_areas(self) -> dict[AreaId, Refusal]:
        """Return the areas that the mat may not come to, each with why not; none off the mat."""
        if self.plan.kind is not Kind.MAT:
            return {}
        answers = {
            area: limits.area_refusal(self.catalogue, rule, self.plan.level)
            for area, rule in self.catalogue.areas.items()
        }
        return {area: refusal for area, refusal in answers.items() if refusal is not None}

    def addable_areas(self) -> tuple[AreaId, ...]:
        """Return the areas that another stage could be for; none when the session is full."""
        full = len(self.plan.stages) >= plan.MOST_STAGES or self.minutes_left() < limits.SHORTEST_MINUTES
        if full or self.plan.kind is not Kind.MAT:
            return ()
        return tuple(
            area
            for area in self.catalogue.areas
            if area not in self.plan.areas and plan.shared_positions(self.catalogue, (area,), self.plan.level)
        )


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


def why_no_mat(catalogue: Catalogue, level: Level) -> list[Refusal]:
    """Return every reason why this person is offered no session on the mat; none where there is one."""
    if catalogue.restrictions.mat:
        return [Refusal(RefusalKind.ANSWERS, because=because) for because in catalogue.restrictions.mat]
    answers = [limits.area_refusal(catalogue, area, level) for area in catalogue.areas.values()]
    refusals = [refusal for refusal in answers if refusal is not None]
    return list(dict.fromkeys(refusals)) if len(refusals) == len(answers) else []


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
