"""The running session: a state machine that is handed the time and answers with what happened.

Nothing here reads a clock, calls back or announces twice. How its time passes is in ``session_time``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from matcompanion.domain.breath_course import relay_course
from matcompanion.domain.choices import EndReason
from matcompanion.domain.pacing import Pacing
from matcompanion.domain.session import SessionEvent
from matcompanion.domain.session_instant import EventKind, Phase, State
from matcompanion.domain.session_phases import marks
from matcompanion.domain.session_time import BREATH_GAP, SessionTime


@dataclass(slots=True)
class LiveSession(SessionTime):
    """One session from lying down to getting up. Create it, ``start`` it, then ``tick`` it often.

    *longest_tick* is the most session seconds that may lie between two ticks; more means that the computer
    slept or the program hung, and pauses the session instead of counting time nobody saw.
    """

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
        self._relay(gap=BREATH_GAP)
        if not self._stage_is_over:  # a gap that was counted after all may have reached another phase, or the end
            events += self._tell_phase()
        return events

    def start_now(self, now: float) -> list[SessionEvent]:
        """Skip the rest of the lead-in."""
        events = self.tick(now)
        if self.state is State.LEAD_IN:
            self._lead_until = now
            events += self._begin_stage()
        return events

    def lengthen_lead_in(self, now: float, seconds: float) -> list[SessionEvent]:
        """Give *seconds* more to get into place (fewer below 0)."""
        events = self.tick(now)
        if self.state is State.LEAD_IN:
            self._lead_until = max(now, self._lead_until + seconds)
        return events

    def extend(self, now: float, seconds: int) -> list[SessionEvent]:
        """Make the stage of now *seconds* longer (shorter below 0), as far as the limits and the time done let."""
        events = self.tick(now)
        if self.state not in (State.RUNNING, State.PAUSED, State.LEAD_IN):
            return events
        breath_left = self.course.breath_end_after(self.active) - self.active
        changed = self._times.change(self.stage, seconds, left=breath_left)
        if changed == 0:
            self._finish_breath()
            return events
        self._relay()
        # What lies ahead again is told again; half-time only once.
        self._told -= {kind for kind, at in marks(self.bounds).items() if at > self.active} - {EventKind.HALF_TIME}
        events.append(self._event(EventKind.EXTENDED if changed > 0 else EventKind.SHORTENED))
        return events if self._gets_into_place else events + self._tell_phase()

    def skip(self, now: float) -> list[SessionEvent]:
        """Go to the next phase. Time that was not spent is taken off the plan, never counted."""
        events = self.tick(now)
        if self.state is State.LEAD_IN:
            return events + self.start_now(now)
        if self.state is not State.RUNNING:
            return events
        events.append(self._event(EventKind.SKIPPED))
        phase = self.phase_at(self.active)
        if phase is Phase.SETTLE_IN:
            self._relay(settle_until=self.active)
        elif phase is Phase.WARM_UP:
            self.pacing = self.pacing.at_once()
            self._relay()
            self.course = replace(self.course, warm_until=self.active)
        elif phase is Phase.DEEP_REST and self._times.is_last(self.stage):
            come_back = self.total - self._paced_limit
            self.course = relay_course(self.course, self.pacing, at=self.active, paced_until=self.active)
            self._times.cut(self.stage, self.course.paced_until - self.active + come_back)
        else:
            self._times.cut(self.stage)
            self._relay()
            return events + self._end_stage(now)
        return events + self._tell_phase()

    def mark(self, now: float, kind: EventKind) -> list[SessionEvent]:
        """Keep a one-key mark with its second. After "too slow" the next breath is a little quicker."""
        events = [*self.tick(now), self._event(kind)]
        cycle = self.course.segment_at(self.active).cycle
        if kind is EventKind.MARK_TOO_SLOW and cycle >= 0:
            self.pacing = self.pacing.quicker_than(self.course.cycles[cycle])
            self._relay()
        return events

    def breathe_freely(self, now: float) -> list[SessionEvent]:
        """Let the person breathe as they like at once and to the end: dizzy, short of breath."""
        events = [*self.tick(now), self._event(EventKind.BREATHE_FREELY)]
        self.pacing = self.pacing.freely()
        if not self.comes_back:
            self._relay()
        return events + self._tell_passed()

    def change_pacing(self, now: float, pacing: Pacing) -> list[SessionEvent]:
        """Breathe to another pattern from the next breath on. At the end, where nobody is paced, nothing changes."""
        events = self.tick(now)
        if self.state in (State.GETTING_UP, State.OVER) or self.comes_back:
            return events
        self.pacing = pacing
        self._relay()
        return [*events, self._event(EventKind.BREATHING), *self._tell_passed()]

    @property
    def comes_back(self) -> bool:
        """Whether the paced part is over, so that another pace would bring it back."""
        return self.phase_at(self.active) is Phase.COME_BACK

    @property
    def _gets_into_place(self) -> bool:
        """Whether a lead-in goes on or waits: its phase begins, and is told, only after it."""
        return self.state is State.LEAD_IN or self._paused_lead is not None

    def _tell_passed(self) -> list[SessionEvent]:
        """Return the phase of now if another pace has moved its beginning to before now, as an event."""
        return self._tell_phase() if self.state is State.RUNNING else []

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
