"""The time of a running session: how it passes, what is due on the way, and all that is to be shown of it.

What the person does to it is in ``live_session``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from matcompanion.domain.breath_course import lay_course, relay_course
from matcompanion.domain.breathing import BreathCourse
from matcompanion.domain.choices import EndReason
from matcompanion.domain.pacing import Pacing
from matcompanion.domain.session import SessionEvent
from matcompanion.domain.session_instant import EventKind, Instant, LivePlan, Phase, State
from matcompanion.domain.session_phases import marks, natural_end, phase_at, warmth_at
from matcompanion.domain.stage_times import StageTimes

BREATH_GAP = 2.0
"""Seconds in which the lungs empty after a pause, before a new breath begins."""
_NO_MATTER = 1e-9


@dataclass(slots=True)
class SessionTime:
    """The part of a live session that the clock drives.

    Active time is the time on the mat: it stands still while the person gets into place, pauses, or while nobody
    saw it, for the computer slept or the program hung. ``gap_was_sleep`` tells which, as far as it is known.
    """

    plan: LivePlan
    pacing: Pacing
    longest_tick: float = 2.0
    state: State = State.LEAD_IN
    active: float = 0.0
    paused: float = 0.0
    stage: int = 0
    course: BreathCourse = field(init=False)
    uncounted_gap: float = 0.0
    gap_was_sleep: bool = False
    end_reason: EndReason | None = None
    completed: bool = False
    _times: StageTimes = field(init=False)
    _seen: float = field(init=False, default=0.0)
    _lead_until: float = field(init=False, default=0.0)
    _paused_lead: float | None = field(init=False, default=None)
    _ended_at: float = field(init=False, default=0.0)
    _told: set[EventKind] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        self._times = StageTimes(self.plan)
        self.course = lay_course(self.pacing, settle_until=self._settle, paced_until=self._paced_limit)
        self._finish_breath()

    @property
    def total(self) -> float:
        """Planned active seconds of all stages, as they are now."""
        return self._times.total

    @property
    def stage_active(self) -> tuple[float, ...]:
        """Active seconds of each stage so far."""
        return self._times.active

    @property
    def stage_planned(self) -> tuple[float, ...]:
        """Planned seconds of each stage, as they are now, with every breath finished."""
        return self._times.planned

    @property
    def stage_wanted(self) -> tuple[float, ...]:
        """Seconds that the person wanted each stage to be, as they are now."""
        return self._times.wanted

    @property
    def stage_most(self) -> int:
        """The most seconds that the stage of now may become."""
        return round(self._times.most_of(self.stage))

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """When each phase ends, in active seconds."""
        course = self.course
        return (course.paced_from, course.warm_until, course.paced_until, self.total)

    def phase_at(self, active: float) -> Phase:
        """Return the phase that holds *active*."""
        return phase_at(self.bounds, active)

    def instant(self, now: float) -> Instant:
        """Return all that is to be shown at *now*, without changing anything."""
        active = self.active
        if self.state is State.RUNNING:
            active = min(active + max(0.0, now - self._seen), self._stage_end)
        bounds = self.bounds
        return Instant(
            state=self.state,
            active=active,
            total=self.total,
            phase=phase_at(bounds, active),
            bounds=bounds,
            stage=self.stage,
            lead_left=self._lead_left(now),
            breath=self.course.at(active),
            warmth=warmth_at(bounds, active),
            since_end=max(0.0, now - self._ended_at) if self.state in (State.GETTING_UP, State.OVER) else 0.0,
        )

    def _lead_left(self, now: float) -> float:
        if self._paused_lead is not None:
            return self._paused_lead
        return max(0.0, self._lead_until - now) if self.state is State.LEAD_IN else 0.0

    @property
    def _settle(self) -> float:
        return natural_end(self.plan.settle, self.total)

    @property
    def _paced_limit(self) -> float:
        return self.total - natural_end(self.plan.come_back, self.total)

    @property
    def _stage_end(self) -> float:
        return self._times.end_of(self.stage)

    def start(self, now: float) -> list[SessionEvent]:
        """Begin the lead-in of the first stage."""
        self._seen = now
        self._lead_until = now + self.plan.lead_in
        return [self._event(EventKind.STARTED)]

    def tick(self, now: float) -> list[SessionEvent]:
        """Let the time until *now* pass and return what happened in it, in its order."""
        passed = now - self._seen
        if passed <= 0:
            return []
        if passed > self.longest_tick and self.state in (State.RUNNING, State.LEAD_IN):
            return self.gap(now, passed)
        events: list[SessionEvent] = []
        if self.state is State.LEAD_IN and now >= self._lead_until:
            self._seen = max(self._seen, self._lead_until)
            events += self._begin_stage()
        if self.state is State.RUNNING:
            events += self._run(now)
        elif self.state is State.PAUSED:
            self.paused += now - self._seen
        self._seen = now
        return events

    def gap(self, now: float, seconds: float, *, slept: bool = False) -> list[SessionEvent]:
        """Take note that the *seconds* until *now* went by unseen: they do not count, and the session waits.

        *slept* says that the computer is known to have slept. A lead-in simply starts where it was. ``count_gap``
        counts them after all.
        """
        passed, self._seen = max(0.0, now - self._seen), max(now, self._seen)
        if self.state is State.LEAD_IN:
            self._lead_until += passed
        elif self.state is State.PAUSED:
            self.paused += passed
        elif self.state is State.RUNNING:
            self.state = State.PAUSED
            self.uncounted_gap, self.gap_was_sleep = seconds, slept
            return [self._event(EventKind.GAP), self._event(EventKind.PAUSED)]
        return []

    def count_gap(self) -> None:
        """Count the last gap as active time after all, up to the end of the stage."""
        self._count(self.active + min(self.uncounted_gap, max(0.0, self._stage_end - self.active)))
        self.uncounted_gap = 0.0

    def _begin_stage(self) -> list[SessionEvent]:
        self.state = State.RUNNING
        events = [self._event(EventKind.STAGE)]
        if self.stage > 0:
            self._relay(gap=BREATH_GAP)
        return events + self._tell_phase()

    def _run(self, now: float) -> list[SessionEvent]:
        """Count the time until *now*, stopping at everything that is due on the way."""
        passed = self.active + (now - self._seen)
        target = min(passed, self._stage_end)
        events: list[SessionEvent] = []
        while (due := self._next_due(target)) is not None:
            self._count(due)
            events += self._tell_due()
        self._count(target)
        if self._stage_is_over:
            events += self._end_stage(now - (passed - target))  # between two ticks, where the breath ended
        return events

    @property
    def _stage_is_over(self) -> bool:
        return self.active >= self._stage_end - _NO_MATTER

    def _next_due(self, target: float) -> float | None:
        waiting = [
            at for kind, at in marks(self.bounds).items() if kind not in self._told and self.active < at <= target
        ]
        return min(waiting, default=None)

    def _tell_due(self) -> list[SessionEvent]:
        due = [
            kind
            for kind, at in marks(self.bounds).items()
            if kind not in self._told and abs(at - self.active) < _NO_MATTER
        ]
        self._told.update(due)
        return [self._event(kind) for kind in due]

    def _tell_phase(self) -> list[SessionEvent]:
        kind = EventKind(self.phase_at(self.active).value)
        if kind in self._told:
            return []
        self._told.add(kind)
        return [self._event(kind)]

    def _count(self, active: float) -> None:
        self._times.count(self.stage, active - self.active)
        self.active = active

    def _end_stage(self, at: float) -> list[SessionEvent]:
        if not self._times.is_last(self.stage):
            self.stage += 1
            self.state = State.LEAD_IN
            self._lead_until = at + self.plan.move
            return [self._event(EventKind.MOVE)]
        self.completed = True
        self._ended_at = at
        self.state = State.GETTING_UP
        return [self._event(EventKind.TIME_UP)]

    def _relay(self, *, gap: float | None = None, settle_until: float | None = None) -> None:
        self.course = relay_course(
            self.course,
            self.pacing,
            at=self.active,
            paced_until=self._paced_limit,
            gap=gap,
            settle_until=self._settle if settle_until is None else settle_until,
        )
        self._finish_breath()

    def _finish_breath(self) -> None:
        """Let the stage of now end with a breath."""
        self._times.finish_breath(self.stage, self.course, self.active)

    def _event(self, kind: EventKind) -> SessionEvent:
        return SessionEvent(round(self.active, 3), kind.value)
