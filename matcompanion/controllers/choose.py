"""Choosing: keeps the plan inside the limits while the person changes it, one field at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.sources import RestrictionsSource, SettingsSource
from matcompanion.domain import fitting, limits, plan, plan_options
from matcompanion.domain.catalogue import Catalogue, Goal, PatternRule
from matcompanion.domain.choices import (
    AreaId,
    Clothing,
    GoalId,
    Kind,
    PatternId,
    Position,
    Scale,
    Surface,
    When,
)
from matcompanion.domain.limits import Refusal
from matcompanion.domain.own_pace import pacing_for
from matcompanion.domain.own_pattern import catalogue_with
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.plan_options import PlanOptions
from matcompanion.domain.session import Rating
from matcompanion.domain.settings import LastChoice, Settings


class ChooseController(QObject):
    """Holds the plan that a press on Start would run; ``changed`` after every change of it.

    Setters take what the person asked for and clamp it; what is refused, and why, is told by the ``options``.
    *usual_stage* says how the person uses the mat where a stage was suggested from the level alone.
    """

    changed = Signal()
    rated = Signal()
    start_requested = Signal(object, object)  # Plan, tuple[Rating, ...]

    def __init__(
        self, catalogue: Catalogue, settings: SettingsSource, answers: RestrictionsSource | None = None
    ) -> None:
        super().__init__()
        self._shipped = catalogue
        self._settings, self._answers = settings, answers
        self._known = settings.settings
        self._catalogue = catalogue_with(catalogue, self._known.own_patterns)
        if answers is not None:
            self._catalogue = replace(self._catalogue, restrictions=answers.restrictions)
            answers.changed.connect(self._follow_answers)
        self._put_off: Plan | None = None
        self.usual_stage: Callable[[PlannedStage, Goal | None], PlannedStage] = _as_it_is
        self._paced_sessions = 0
        self._pattern_chosen = False
        self._ratings: dict[Scale, int] = {}
        self.selected = 0
        self.plan = self._first_plan()
        settings.changed.connect(self._follow_settings)

    # Where it begins ----------------------------------------------------------------------------------------------

    def _first_plan(self) -> Plan:
        """Return the last plan that was started, as far as it is still allowed, else a first suggestion."""
        settings = self._settings.settings
        draft = self._fitted(fitting.last_plan(self._catalogue, settings.last, settings.level))
        pattern, last = self._suggested_pattern(draft), settings.last.breathing
        if last is not None and self._may_keep(draft, last):
            pattern = last
            self._pattern_chosen = True
        return replace(draft, pattern=pattern)

    def _fitted(self, wanted: Plan) -> Plan:
        """Return *wanted* as far as it is allowed; one that is breathing for want of a mat comes back later."""
        draft = fitting.fitted(self._catalogue, wanted, self._settings.settings.level)
        self._put_off = wanted if draft.kind is not wanted.kind else None
        self.selected = min(self.selected, len(draft.stages) - 1)
        if draft.kind is Kind.MAT and draft.stages[0].areas not in [stage.areas for stage in wanted.stages]:
            return draft.with_stage(0, self.usual_stage(draft.stages[0], None))
        return draft

    @Slot()
    def _follow_settings(self) -> None:
        """Keep to the level, the patterns, the slowest breath and the leave to hold it that the person has set."""
        before, now = self._known, self._settings.settings
        self._known = now
        if now.level is not before.level:
            self._set(fitting.at_level(self._catalogue, self.plan, now.level))
        if now.own_patterns != before.own_patterns:
            self._take_own_patterns(now)
        slowest = now.slowest_breath_seconds != before.slowest_breath_seconds
        if slowest or now.holds_confirmed is not before.holds_confirmed:
            self._set(self.plan)

    def _take_own_patterns(self, settings: Settings) -> None:
        """Offer the person's own patterns as they are now; a plan that breathes to one that is gone takes another."""
        own = catalogue_with(self._shipped, settings.own_patterns)
        self._catalogue = replace(own, restrictions=self._catalogue.restrictions)
        self._pattern_chosen = self._pattern_chosen and self.plan.pattern in self._catalogue.patterns
        self._set(self.plan)

    @Slot()
    def _follow_answers(self) -> None:
        """Keep to what the person's answers allow now."""
        if self._answers is None or self._answers.restrictions == self._catalogue.restrictions:
            return
        self._catalogue = replace(self._catalogue, restrictions=self._answers.restrictions)
        self._set(self._fitted(self._put_off or self.plan))

    @Slot(int)
    def set_paced_sessions(self, count: int) -> None:
        """Take note of how many paced sessions the history holds; slower patterns open with them."""
        if count == self._paced_sessions:
            return
        self._paced_sessions = count
        if self._pattern_chosen:
            self.changed.emit()
        else:
            self._set(self.plan)

    # What it is ---------------------------------------------------------------------------------------------------

    @property
    def catalogue(self) -> Catalogue:
        """The content that plans are made from, with the patterns of the person's own."""
        return self._catalogue

    def breathed(self, pattern: PatternId) -> PatternRule:
        """Return *pattern* as it will be breathed: no slower than was comfortable. KeyError for an unknown one."""
        return pacing_for(self._shipped, pattern, self._settings.settings).shortened

    @property
    def goal(self) -> Goal | None:
        """The goal of the plan."""
        return self._catalogue.goals[self.plan.goal] if self.plan.goal is not None else None

    @property
    def stage(self) -> PlannedStage:
        """The stage whose fields are shown."""
        return self.plan.stages[self.selected]

    @property
    def scales(self) -> tuple[Scale, ...]:
        """What is rated before and after: tension always, pain where an area is meant."""
        return (Scale.TENSION, Scale.PAIN) if self.plan.areas else (Scale.TENSION,)

    @property
    def ratings(self) -> tuple[Rating, ...]:
        """The ratings given so far, as they go into the record."""
        area = self.plan.areas[0] if self.plan.areas else None
        return tuple(
            Rating(scale, When.BEFORE, value, area if scale is Scale.PAIN else None)
            for scale, value in self._ratings.items()
            if scale in self.scales
        )

    def rating(self, scale: Scale) -> int | None:
        """Return the rating given for *scale*, or None."""
        return self._ratings.get(scale)

    @property
    def options(self) -> PlanOptions:
        """What the plan may be changed to, in the stage whose fields are shown."""
        return self._options_of(self.plan)

    def _options_of(self, draft: Plan) -> PlanOptions:
        confirmed = self._settings.settings.holds_confirmed
        return PlanOptions(self._catalogue, draft, self.selected, self._paced_sessions, confirmed)

    def why_no_mat(self) -> list[Refusal]:
        """Return every reason why no session on the mat is offered; none where one is."""
        return plan_options.why_no_mat(self._catalogue, self.plan.level)

    # What the person does -----------------------------------------------------------------------------------------

    def choose_area(self, area: AreaId, *, extend: bool = False) -> None:
        """Make *area* the one of the shown stage; with *extend* add it as another stage, or take it out again."""
        if extend and self.plan.kind is Kind.MAT:
            used = [i for i, stage in enumerate(self.plan.stages) if area in stage.areas]
            if used:
                self.remove_stage(used[0])
            else:
                self.add_stage(area)
            return
        stage = self._stage_for(area)
        if stage is not None:
            self._set(self.plan.with_stage(self.selected, stage))

    def _stage_for(self, area: AreaId) -> PlannedStage | None:
        if self.plan.kind is not Kind.MAT:
            return replace(self.stage, areas=(area,))
        previous = next((s for s in self._settings.settings.last.stages if s.areas == (area,)), None)
        if previous is None:
            return self._suggested((area,), self.goal)
        return plan.suggest_stage(self._catalogue, (area,), self.plan.level, self.goal, previous)

    def _suggested(self, areas: tuple[AreaId, ...], goal: Goal | None) -> PlannedStage | None:
        stage = fitting.suggested(self._catalogue, areas, self.plan.level, goal)
        return self.usual_stage(stage, goal) if stage is not None else None

    def put_stage(self, stage: PlannedStage) -> None:
        """Put *stage* in the place of the shown one; off the mat there is nothing to put it in."""
        if self.plan.kind is Kind.MAT:
            self._set(self.plan.with_stage(self.selected, stage))

    def add_stage(self, area: AreaId) -> None:
        """Add a stage for *area* at the end and show it; nothing happens when the session is full."""
        if area not in self.options.addable_areas():
            return
        stage = self._suggested((area,), self.goal)
        if stage is None:
            return
        stage = replace(stage, minutes=min(stage.minutes, self.options.minutes_left()))
        self.selected = len(self.plan.stages)
        self._set(replace(self.plan, stages=(*self.plan.stages, stage)))

    def remove_stage(self, index: int) -> None:
        """Take the stage *index* out; the last one stays."""
        if len(self.plan.stages) < 2:
            return
        stages = tuple(s for i, s in enumerate(self.plan.stages) if i != index)
        self.selected = min(self.selected, len(stages) - 1)
        self._set(replace(self.plan, stages=stages))

    def select_stage(self, index: int) -> None:
        """Show the fields of the stage *index*."""
        self.selected = index
        self.changed.emit()

    def choose_goal(self, goal: GoalId | None) -> None:
        """Take *goal* and its first area; None forgets the goal and keeps the area."""
        self._pattern_chosen = False
        draft = replace(self.plan, goal=goal)
        chosen = self._catalogue.goals[goal] if goal is not None else None
        areas = chosen.areas if chosen is not None else ()
        if not areas:
            self._set(draft)
            return
        self.selected = 0
        if draft.kind is not Kind.MAT:
            self._set(replace(draft, stages=(replace(self.plan.stages[0], areas=areas[:1]),)))
            return
        stage = self._suggested(areas, chosen)
        self._set(replace(draft, stages=(stage,)) if stage is not None else draft)

    def choose_kind(self, kind: Kind) -> None:
        """Change between mat, breathing only and rest; the area stays in mind."""
        if kind is self.plan.kind:
            return
        self._pattern_chosen = False
        self.selected = 0
        first = self.plan.stages[0]
        areas = first.areas
        minutes = first.minutes if first.placement is None else max(first.minutes, plan.BREATHING_MINUTES)
        if kind is Kind.MAT:
            areas = areas or next(iter(self._catalogue.goals.values())).areas[:1]
        self._set(self._fitted(replace(self.plan, kind=kind, stages=(PlannedStage(areas, None, minutes),))))

    def take(self, whole: Plan) -> None:
        """Take *whole*, which is allowed, for the plan, and want no more what was put off. The breath comes next."""
        self._put_off = None
        self.selected = 0
        self.plan = whole

    def choose_position(self, position: Position) -> None:
        """Use *position* for the shown stage, where it is allowed."""
        self._put(plan_options.in_position(self._catalogue, self.stage, self.plan.level, position))

    def choose_surface(self, surface: Surface) -> None:
        """Use *surface*, with the first position that goes with it."""
        self._put(plan_options.on_surface(self._catalogue, self.stage, self.plan.level, surface))

    def _put(self, stage: PlannedStage | None) -> None:
        if stage is not None:
            self.put_stage(stage)

    def choose_clothing(self, clothing: Clothing) -> None:
        """Wear *clothing* in the shown stage."""
        stage = self.stage
        if stage.placement is not None:
            placement = replace(stage.placement, clothing=clothing)
            self._set(self.plan.with_stage(self.selected, replace(stage, placement=placement)))

    def choose_minutes(self, minutes: int) -> None:
        """Make the shown stage *minutes* long, inside the limits."""
        minutes = max(limits.SHORTEST_MINUTES, min(minutes, self.options.most_minutes()))
        self._set(self.plan.with_stage(self.selected, replace(self.stage, minutes=minutes)))

    def choose_pattern(self, pattern: PatternId) -> None:
        """Breathe to *pattern*."""
        self._pattern_chosen = True
        self._set(replace(self.plan, pattern=pattern))

    def rate(self, scale: Scale, value: int | None) -> None:
        """Take a rating of before; None takes it back."""
        if value is None:
            self._ratings.pop(scale, None)
        else:
            self._ratings[scale] = value
        self.rated.emit()

    def start(self) -> None:
        """Ask for the session to begin; the ratings go with it. What is not allowed does not begin."""
        confirmed = self._settings.settings.holds_confirmed
        if plan.refusals_of(self._catalogue, self.plan, holds_confirmed=confirmed):
            self._set(self._fitted(self.plan))
            return
        ratings = self.ratings
        self._ratings.clear()
        self.start_requested.emit(self.plan, ratings)
        self.changed.emit()

    def last_choice(self) -> LastChoice:
        """Return the plan as it is kept for the next start."""
        return plan.remembered(self.plan)

    # Inside the limits --------------------------------------------------------------------------------------------

    def _set(self, draft: Plan) -> None:
        if not self._pattern_chosen or not self._may_keep(draft, draft.pattern):
            draft = replace(draft, pattern=self._suggested_pattern(draft))
        draft = fitting.inside(self._catalogue, draft)
        if plan.refusal_of(self._catalogue, draft) is not None:
            draft = self._fitted(draft)
        self.plan = draft
        self.changed.emit()

    def _may_keep(self, draft: Plan, pattern: PatternId) -> bool:
        """Return whether *pattern*, once chosen, is still there and goes with *draft*."""
        if pattern not in self._catalogue.patterns:
            return False
        return self._options_of(draft).pattern_refusal(pattern, trust=True) is None

    def _suggested_pattern(self, draft: Plan) -> PatternId:
        return plan_options.suggested_pattern(self._catalogue, draft, self._paced_sessions)


def _as_it_is(stage: PlannedStage, _goal: Goal | None) -> PlannedStage:
    """Return *stage*: without a history, the level says how the mat is used."""
    return stage
