"""The running session: a state machine that is handed the time and answers with what happened.

Nothing here reads a clock, calls back or announces twice. Active time is the time on the mat: it stands still
while the person gets into place, pauses, or while the computer slept.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from matcompanion.domain.breath_course import Pacing, lay_course, relay_course
from matcompanion.domain.breathing import BreathCourse
from matcompanion.domain.choices import EndReason
from matcompanion.domain.session import SessionEvent
from matcompanion.domain.session_instant import EventKind, Instant, LivePlan, Phase, State

_SHORT_SHARE = 0.15
"""The natural ends never take more than this share of a short session each (our choice)."""
_BREATH_GAP = 2.0
"""Seconds in which the lungs empty after a pause, before a new breath begins."""
_LAST_MINUTE = 60.0
_SHORTEST_LEFT = 15.0


@dataclass(slots=True)
class LiveSession:
    """One session from lying down to getting up. Create it, ``start`` it, then ``tick`` it often.

    *longest_tick* is the most session seconds that may lie between two ticks; more means that the computer
    slept or the program hung, and pauses the session instead of counting time nobody saw.
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
    _stage_seconds: list[float] = field(init=False)
    _stage_active: list[float] = field(init=False)
    _seen: float = field(init=False, default=0.0)
    _lead_until: float = field(init=False, default=0.0)
    _ended_at: float = field(init=False, default=0.0)
    _told: set[EventKind] = field(init=False, default_factory=set)
    _paused_lead: float | None = field(init=False, default=None)
    end_reason: EndReason | None = None
    completed: bool = False

    def __post_init__(self) -> None:
        self._stage_seconds = [float(seconds) for seconds in self.plan.stage_seconds]
        self._stage_active = [0.0] * len(self._stage_seconds)
        self.course = lay_course(self.pacing, settle_until=self._settle, paced_until=self._paced_limit)

    # What it is ---------------------------------------------------------------------------------------------------

    @property
    def total(self) -> float:
        """Planned active seconds of all stages, as they are now."""
        return sum(self._stage_seconds)

    @property
    def stage_active(self) -> tuple[float, ...]:
        """Active seconds of each stage so far."""
        return tuple(self._stage_active)

    @property
    def stage_planned(self) -> tuple[int, ...]:
        """Planned seconds of each stage, as they are now."""
        return tuple(round(seconds) for seconds in self._stage_seconds)

    @property
    def _settle(self) -> float:
        return min(float(self.plan.settle), self.total * _SHORT_SHARE)

    @property
    def _paced_limit(self) -> float:
        return self.total - min(float(self.plan.come_back), self.total * _SHORT_SHARE)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """When each phase ends, in active seconds."""
        course = self.course
        return (course.paced_from, course.warm_until, course.paced_until, self.total)

    def phase_at(self, active: float) -> Phase:
        """Return the phase that holds *active*."""
        for phase, end in zip(Phase, self.bounds, strict=True):
            if active < end:
                return phase
        return Phase.COME_BACK

    def instant(self, now: float) -> Instant:
        """Return all that is to be shown at *now*, without changing anything."""
        active = self._active_at(now)
        return Instant(
            state=self.state,
            active=active,
            total=self.total,
            phase=self.phase_at(active),
            bounds=self.bounds,
            stage=self.stage,
            lead_left=self._lead_left(now),
            breath=self.course.at(active),
            warmth=self._warmth(active),
            since_end=max(0.0, now - self._ended_at) if self.state in (State.GETTING_UP, State.OVER) else 0.0,
        )

    def _active_at(self, now: float) -> float:
        if self.state is not State.RUNNING:
            return self.active
        return min(self.active + max(0.0, now - self._seen), self._stage_end)

    def _lead_left(self, now: float) -> float:
        if self._paused_lead is not None:
            return self._paused_lead
        return max(0.0, self._lead_until - now) if self.state is State.LEAD_IN else 0.0

    def _warmth(self, active: float) -> float:
        """Return how far the spikes have turned warm: 0 while settling in, 1 at the end of deep rest, back to 0."""
        settled, _, deep, total = self.bounds
        if active <= settled:
            return 0.0
        if active <= deep:
            return (active - settled) / max(1e-9, deep - settled)
        return max(0.0, 1.0 - (active - deep) / max(1e-9, total - deep))

    @property
    def _stage_end(self) -> float:
        return sum(self._stage_seconds[: self.stage + 1])

    # What the clock does ------------------------------------------------------------------------------------------

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
        if self.state is State.LEAD_IN:
            if now < self._lead_until:
                self._seen = now
            else:
                self._seen = self._lead_until
                events += self._begin_stage()
        if self.state is State.RUNNING:
            events += self._run(now)
        elif self.state is State.PAUSED:
            self.paused += now - self._seen
        self._seen = now
        return events

    def gap(self, now: float, seconds: float) -> list[SessionEvent]:
        """Take note that the *seconds* until *now* went by unseen: they do not count, and the session waits.

        A lead-in simply starts where it was. ``count_gap`` counts them after all.
        """
        self._seen, seen = now, self._seen
        if self.state is State.LEAD_IN:
            self._lead_until += now - seen
            return []
        if self.state is not State.RUNNING:
            if self.state is State.PAUSED:
                self.paused += now - seen
            return []
        self.state = State.PAUSED
        self.uncounted_gap = seconds
        return [self._event(EventKind.GAP), self._event(EventKind.PAUSED)]

    def count_gap(self) -> None:
        """Count the last gap as active time after all, up to the end of the stage."""
        counted = min(self.uncounted_gap, max(0.0, self._stage_end - self.active))
        self.active += counted
        self._stage_active[self.stage] += counted
        self.uncounted_gap = 0.0

    def _begin_stage(self) -> list[SessionEvent]:
        self.state = State.RUNNING
        events = [self._event(EventKind.STAGE)]
        if self.stage > 0:
            self._relay(gap=_BREATH_GAP)
        return events + self._tell_phase()

    def _tell_phase(self) -> list[SessionEvent]:
        kind = EventKind(self.phase_at(self.active).value)
        if kind in self._told:
            return []
        self._told.add(kind)
        return [self._event(kind)]

    def _run(self, now: float) -> list[SessionEvent]:
        """Count the time until *now*, stopping at everything that is due on the way."""
        target = min(self.active + (now - self._seen), self._stage_end)
        events: list[SessionEvent] = []
        while (due := self._next_due(target)) is not None:
            self._count(due)
            events += self._tell_due()
        self._count(target)
        if self.active >= self._stage_end - 1e-9:
            events += self._end_stage(now)
        return events

    def _marks(self) -> dict[EventKind, float]:
        settled, warm, deep, total = self.bounds
        return {
            EventKind.WARM_UP: settled,
            EventKind.DEEP_REST: warm,
            EventKind.COME_BACK: deep,
            EventKind.HALF_TIME: total / 2,
            EventKind.LAST_MINUTE: total - _LAST_MINUTE,
        }

    def _next_due(self, target: float) -> float | None:
        waiting = [at for kind, at in self._marks().items() if kind not in self._told and self.active < at <= target]
        return min(waiting, default=None)

    def _tell_due(self) -> list[SessionEvent]:
        events = []
        for kind, at in self._marks().items():
            if kind not in self._told and abs(at - self.active) < 1e-9:
                self._told.add(kind)
                events.append(self._event(kind))
        return events

    def _count(self, active: float) -> None:
        self._stage_active[self.stage] += active - self.active
        self.active = active

    def _end_stage(self, now: float) -> list[SessionEvent]:
        if self.stage + 1 < len(self._stage_seconds):
            self.stage += 1
            self.state = State.LEAD_IN
            self._lead_until = now + self.plan.move
            return [self._event(EventKind.MOVE)]
        self.completed = True
        self._ended_at = now
        self.state = State.GETTING_UP
        return [self._event(EventKind.TIME_UP)]

    # What the person does -----------------------------------------------------------------------------------------

    def pause(self, now: float) -> list[SessionEvent]:
        """Stop counting. While getting into place, the lead-in waits too."""
        events = self.tick(now)
        if self.state is State.LEAD_IN:
            self._paused_lead = max(0.0, self._lead_until - now)
        elif self.state is not State.RUNNING:
            return events
        self.state = State.PAUSED
        return [*events, self._event(EventKind.PAUSED)]

    def resume(self, now: float) -> list[SessionEvent]:
        """Go on; the breath begins anew with an in-breath."""
        events = self.tick(now)
        if self.state is not State.PAUSED:
            return events
        events.append(self._event(EventKind.RESUMED))
        self.uncounted_gap = 0.0
        if self._paused_lead is not None:
            self.state = State.LEAD_IN
            self._lead_until = now + self._paused_lead
            self._paused_lead = None
            return events
        self.state = State.RUNNING
        self._relay(gap=_BREATH_GAP)
        return events

    def start_now(self, now: float) -> list[SessionEvent]:
        """Skip the rest of the lead-in."""
        events = self.tick(now)
        if self.state is State.LEAD_IN:
            self._lead_until = now
            events += self._begin_stage()
        return events

    def lengthen_lead_in(self, now: float, seconds: float) -> list[SessionEvent]:
        """Give *seconds* more to get into place."""
        events = self.tick(now)
        if self.state is State.LEAD_IN:
            self._lead_until = max(now, self._lead_until + seconds)
        return events

    def extend(self, now: float, seconds: int) -> list[SessionEvent]:
        """Make the stage of now *seconds* longer (shorter below 0), as far as the limits and the time done let."""
        events = self.tick(now)
        if self.state not in (State.RUNNING, State.PAUSED, State.LEAD_IN):
            return events
        before = self._stage_seconds[self.stage]
        most = max(before, self.plan.stage_most[self.stage])
        least = min(before, self._stage_active[self.stage] + _SHORTEST_LEFT)
        after = max(least, min(most, before + seconds))
        if after == before:
            return events
        self._stage_seconds[self.stage] = after
        self._relay()
        # What lies ahead again is told again; half-time only once.
        self._told -= {kind for kind, at in self._marks().items() if at > self.active} - {EventKind.HALF_TIME}
        return [*events, self._event(EventKind.EXTENDED if after > before else EventKind.SHORTENED)]

    def skip(self, now: float) -> list[SessionEvent]:
        """Go to the next phase. Time that was not spent is taken off the plan, never counted."""
        events = self.tick(now)
        if self.state is State.LEAD_IN:
            return events + self.start_now(now)
        if self.state is not State.RUNNING:
            return events
        phase = self.phase_at(self.active)
        last = self.stage + 1 == len(self._stage_seconds)
        if phase is Phase.COME_BACK and last:
            return events + self.end(now, None)
        events.append(self._event(EventKind.SKIPPED))
        if phase is Phase.SETTLE_IN:
            self.course = lay_course(self.pacing, settle_until=self.active, paced_until=self._paced_limit)
        elif phase is Phase.WARM_UP:
            at_once = relay_course(self.course, self.pacing.at_once(), at=self.active, paced_until=self._paced_limit)
            self.course = replace(at_once, warm_until=self.active)
        elif last:
            left = self.total - self._paced_limit
            self.course = relay_course(self.course, self.pacing, at=self.active, paced_until=self.active)
            self._stage_seconds[self.stage] += self.course.paced_until + left - self.total
        else:
            self._stage_seconds[self.stage] = self._stage_active[self.stage]
            self._relay()
            return events + self._end_stage(now)
        return events + self._tell_phase()

    def mark(self, now: float, kind: EventKind) -> list[SessionEvent]:
        """Keep a one-key mark with its second."""
        return [*self.tick(now), self._event(kind)]

    def change_pacing(self, now: float, pacing: Pacing) -> list[SessionEvent]:
        """Breathe to another pattern from the next breath on."""
        events = self.tick(now)
        self.pacing = pacing
        self._relay()
        return events

    def end(self, now: float, reason: EndReason | None) -> list[SessionEvent]:
        """End early. What was done counts."""
        events = self.tick(now)
        if self.state in (State.GETTING_UP, State.OVER):
            return events
        self.state = State.GETTING_UP
        self.end_reason = reason
        self._ended_at = now
        return [*events, self._event(EventKind.ENDED_EARLY)]

    def got_up(self, now: float) -> list[SessionEvent]:
        """The person is up: the session is over."""
        events = self.tick(now)
        if self.state is not State.GETTING_UP:
            return events
        self.state = State.OVER
        return [*events, self._event(EventKind.GOT_UP)]

    def _relay(self, gap: float | None = None) -> None:
        self.course = relay_course(self.course, self.pacing, at=self.active, paced_until=self._paced_limit, gap=gap)

    def _event(self, kind: EventKind) -> SessionEvent:
        return SessionEvent(round(self.active, 3), kind.value)
