"""The running session: feeds the clock in, tells what happened, and has it kept at every step.

The state machine is ``domain.live_session``; the timer here only asks it to look at the clock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.frame_timer import FrameTimer
from matcompanion.controllers.session_keeper import Pulse, SessionKeeper, SessionStore
from matcompanion.controllers.sources import RestrictionsSource
from matcompanion.domain import limits
from matcompanion.domain.breathing import BreathCourse
from matcompanion.domain.catalogue import Catalogue, PatternRule
from matcompanion.domain.choices import EndReason, PatternId
from matcompanion.domain.live_session import LiveSession
from matcompanion.domain.own_pace import easier_breath, pacing_for
from matcompanion.domain.pacing import FOREVER
from matcompanion.domain.plan import Plan, live_plan
from matcompanion.domain.restrictions import UNRESTRICTED
from matcompanion.domain.session import Rating, Session, SessionEvent
from matcompanion.domain.session_instant import EventKind, Instant, State
from matcompanion.domain.session_record import Beginning, record
from matcompanion.domain.settings import Settings

LONGEST_TICK_SECONDS = 5.0
"""A busy computer that looks away for less still had the person on the mat: it counts, and nobody has to answer."""
SLEPT_SECONDS = 1.0

_LENGTH_CHANGES = {EventKind.EXTENDED.value, EventKind.SHORTENED.value, EventKind.SKIPPED.value}
_PLAN_CHANGES = {*_LENGTH_CHANGES, EventKind.BREATHING.value}
_ENDS = {EventKind.TIME_UP.value, EventKind.ENDED_EARLY.value}


@dataclass(slots=True)
class _Run:
    """A session from its start until the person is up."""

    live: LiveSession
    beginning: Beginning
    offered: tuple[PatternId, ...] = ()
    events: list[SessionEvent] = field(default_factory=list)
    ended_at: datetime | None = None

    def record(self, now: datetime) -> Session:
        """Return it as it stands, or as it ended."""
        return record(self.beginning, self.live, self.events, self.ended_at or now)


class SessionController(QObject):
    """Owns the live session from ``start`` to ``got_up``; there is one at a time.

    ``ended`` comes as soon as the time is up or the person ended it, ``finished`` when they are up again,
    ``cancelled`` when they ended it before it began; then nothing is kept. ``breath_was_too_much`` brings the
    seconds that no breath of a later session should exceed.
    """

    started = Signal(object)  # Plan
    instant_changed = Signal(object)  # Instant
    event_happened = Signal(object)  # SessionEvent
    ended = Signal(object)  # Session
    finished = Signal(object)  # Session
    cancelled = Signal()
    breath_was_too_much = Signal(float)
    problem = Signal(str)
    unsaved_changed = Signal(object)  # Session | None: what ended and could not be kept yet

    def __init__(
        self,
        catalogue: Catalogue,
        clock: Clock,
        store: SessionStore,
        settings: Callable[[], Settings],
        pulse: Pulse | None = None,
        parent: QObject | None = None,
        *,
        answers: RestrictionsSource | None = None,
    ) -> None:
        super().__init__(parent)
        self._answers = answers
        self._catalogue, self._clock, self._settings = catalogue, clock, settings
        self._keeper = SessionKeeper(store, pulse, self)
        self._keeper.problem.connect(self.problem)
        self._keeper.unsaved_changed.connect(self.unsaved_changed)
        self._run: _Run | None = None
        self._timer = FrameTimer(self)
        self._timer.timeout.connect(self.tick)

    # What it is

    @property
    def plan(self) -> Plan | None:
        """What is being done, or None while nothing is."""
        return self._run.beginning.plan if self._run else None

    def is_running(self, session_id: UUID) -> bool:
        """Whether the session that runs now is the one with this id."""
        return self._run is not None and self._run.beginning.id == session_id

    @property
    def instant(self) -> Instant | None:
        """All that is to be shown now, or None while there is no session."""
        return self._run.live.instant(self._clock.elapsed()) if self._run else None

    @property
    def course(self) -> BreathCourse | None:
        """The breathing of the whole session as it is laid out now, or None while there is no session."""
        return self._run.live.course if self._run else None

    @property
    def pattern(self) -> PatternRule | None:
        """What is breathed to, no slower than was comfortable, or None while there is no session."""
        return self._run.live.pacing.shortened if self._run else None

    @property
    def can_breathe_otherwise(self) -> bool:
        """Whether there is another pattern to change to."""
        return self._run is not None and bool(set(self._run.offered) - {self._run.live.pacing.pattern.id})

    @property
    def longest_breath(self) -> float | None:
        """The seconds that no breath of this session is to exceed, or None while none was too slow."""
        longest = self._run.live.pacing.longest if self._run else FOREVER
        return longest if longest < FOREVER else None

    @property
    def uncounted_gap(self) -> float:
        """The real seconds that went by unseen before the session was made to wait; 0 if there were none."""
        return self._run.live.uncounted_gap / self._clock.scale if self._run else 0.0

    @property
    def gap_was_sleep(self) -> bool:
        """Whether they went by because the computer slept; False as well where the system does not tell."""
        return self._run is not None and self._run.live.gap_was_sleep

    @property
    def most_minutes(self) -> int:
        """The most whole minutes that the stage of now may become."""
        return self._run.live.stage_most // 60 if self._run else 0

    @property
    def time_scale(self) -> float:
        """How many seconds of the session pass in one real second."""
        return self._clock.scale

    @property
    def real_seconds(self) -> float:
        """Real seconds from some fixed moment, for what fades or waits on the screen."""
        return self._clock.elapsed() / self._clock.scale

    @property
    def unsaved(self) -> Session | None:
        """The record that could not be saved yet; it is tried again every ten seconds."""
        return self._keeper.unsaved

    # What the clock does

    def start(self, plan: Plan, ratings_before: tuple[Rating, ...] = (), offered: tuple[PatternId, ...] = ()) -> None:
        """Begin the lead-in of *plan*; nothing happens while another session runs.

        *offered* are the patterns that the person may change to on the way.
        """
        if self._run is not None:
            return
        settings, scale = self._settings(), self._clock.scale
        mine = self._answers.restrictions if self._answers is not None else UNRESTRICTED
        catalogue = replace(self._catalogue, restrictions=mine)
        most = limits.most_minutes_of(catalogue, plan.kind) * 60
        planned = replace(live_plan(catalogue, plan, settings.lead_in_seconds), most=most)
        pacing = pacing_for(self._catalogue, plan.pattern, settings)
        live = LiveSession(planned, pacing, longest_tick=LONGEST_TICK_SECONDS * scale)
        day_starts = settings.day_starts_at_hour
        beginning = Beginning(uuid4(), plan, self._local_now(), day_starts, tuple(ratings_before), scale)
        self._run = _Run(live, beginning, offered)
        self._clock.awake_gap()  # what was slept before does not matter
        self._keeper.begin(self._run.record(beginning.started_at), self.real_seconds)
        self.started.emit(plan)
        self._tell(live.start(self._clock.elapsed()))

    @Slot()
    def tick(self) -> None:
        """Look at the clock. The timer does this many times a second."""
        if self._run is None:
            return
        live, now, slept = self._run.live, self._clock.elapsed(), self._clock.awake_gap()
        unseen = slept * self._clock.scale
        self._tell(live.gap(now, unseen, slept=True) if slept > SLEPT_SECONDS else live.tick(now))

    @Slot(bool)
    def set_visible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Look less often while nobody can see the session; time passes all the same."""
        self._timer.visible = visible
        self._set_pace()

    def set_dark(self, *, dark: bool) -> None:
        """Look half as often while the screen shows hardly anything."""
        self._timer.dark = dark
        self._set_pace()

    # What the person does

    def pause(self) -> None:
        """Stop counting."""
        self._do(LiveSession.pause)

    def resume(self) -> None:
        """Go on."""
        self._do(LiveSession.resume)

    def pause_or_resume(self) -> None:
        """Pause what runs, or go on."""
        if self._run is not None and self._run.live.state is State.PAUSED:
            self.resume()
        else:
            self.pause()

    def start_now(self) -> None:
        """Skip the rest of the lead-in."""
        self._do(LiveSession.start_now)

    def lengthen_lead_in(self, seconds: int) -> None:
        """Give *seconds* more to get into place (fewer below 0)."""
        self._do(lambda live, now: live.lengthen_lead_in(now, seconds))

    def extend(self, seconds: int) -> bool:
        """Make the stage of now longer (shorter below 0). False if the limits do not let it."""
        events = self._do(lambda live, now: live.extend(now, seconds))
        return any(event.kind in _LENGTH_CHANGES for event in events)

    def skip(self) -> None:
        """Go to the next phase."""
        self._do(LiveSession.skip)

    def mark(self, kind: EventKind) -> None:
        """Keep a one-key mark; what was too slow is so in later sessions too."""
        before = self.longest_breath
        self._do(lambda live, now: live.mark(now, kind))
        longest = self.longest_breath
        if longest is not None and longest != before:
            self.breath_was_too_much.emit(longest)

    def breathe_freely(self) -> None:
        """Let the person breathe as they like at once: dizzy, short of breath. Later sessions ask less of them."""
        seconds = self._run.live.pacing.target.seconds if self._run is not None else 0.0
        if self._do(LiveSession.breathe_freely) and seconds > 0:
            self.breath_was_too_much.emit(easier_breath(self._catalogue, seconds))

    def breathe_otherwise(self, step: int) -> bool:
        """Breathe to the pattern *step* places further on among those offered. False where there is none, or no pace.

        What was too slow in this session stays so.
        """
        run = self._run
        if run is None or not self.can_breathe_otherwise:
            return False
        now = run.live.pacing
        place = run.offered.index(now.pattern.id) if now.pattern.id in run.offered else -max(0, step)
        pattern = run.offered[(place + step) % len(run.offered)]
        pacing = pacing_for(self._catalogue, pattern, self._settings())
        pacing = replace(pacing, longest=min(pacing.longest, now.longest))
        changes = not run.live.comes_back and run.live.state not in (State.GETTING_UP, State.OVER)
        if changes:
            run.beginning = replace(run.beginning, plan=replace(run.beginning.plan, pattern=pattern))
        self._do(lambda live, at: live.change_pacing(at, pacing))
        return changes

    def count_gap(self) -> None:
        """Count the time that went by unseen after all."""
        run = self._run
        if run is not None:
            run.live.count_gap()
            self._keeper.checkpoint(run.record(self._local_now()), run.live.active, self.real_seconds)
            self._tell([])

    def end(self, reason: EndReason | None = None) -> None:
        """End before the time; before the first stage has begun, that is calling it off."""
        self.tick()
        run = self._run
        if run is None:
            return
        if run.live.active == 0 and run.live.state is not State.GETTING_UP:
            self._keeper.discard(run.beginning.id)
            self._let_go()
            self.cancelled.emit()
            return
        self._tell(run.live.end(self._clock.elapsed(), reason))

    def got_up(self) -> None:
        """The person is up."""
        run = self._run
        if run is not None and run.live.state is State.GETTING_UP:
            self._do(LiveSession.got_up)
            session = run.record(self._local_now())
            self._let_go()
            self.finished.emit(session)

    def close(self) -> None:
        """The program ends: keep what was done."""
        if self._run is not None:
            self.end()
            self._let_go()
        self._keeper.close()

    def keep(self, session: Session) -> None:
        """Keep *session*, which ended, with what was said of it since, in the place of what could not be saved."""
        self._keeper.finish(session)

    @Slot()
    def save_again(self) -> None:
        """Try again to keep a session that could not be saved."""
        self._keeper.save_again()

    # Inside

    def _do(self, action: Callable[[LiveSession, float], list[SessionEvent]]) -> list[SessionEvent]:
        self.tick()  # the key that woke the computer may come before the timer does
        if self._run is None:
            return []
        events = action(self._run.live, self._clock.elapsed())
        self._tell(events)
        return events

    def _tell(self, events: list[SessionEvent]) -> None:
        """Keep what happened, then tell it, then what is to be shown."""
        run = self._run
        if run is None:
            return
        run.events += events
        self._keep(run, {event.kind for event in events})
        if events:
            self._set_pace()
        for event in events:
            self.event_happened.emit(event)
            if event.kind in _ENDS:
                self.ended.emit(run.record(self._local_now()))
        if self._run is run:
            self.instant_changed.emit(run.live.instant(self._clock.elapsed()))

    def _keep(self, run: _Run, happened: set[str]) -> None:
        """Have it stored: at once what happened, and every few seconds how far the session is."""
        live, now = run.live, self.real_seconds
        if live.state in (State.GETTING_UP, State.OVER):
            if happened:
                run.ended_at = run.ended_at or self._local_now()
                self._keeper.finish(run.record(run.ended_at))
            return
        if happened & _PLAN_CHANGES:
            self._keeper.revise(run.record(self._local_now()))
        if happened or self._keeper.is_due(now):
            self._keeper.checkpoint(run.record(self._local_now()), live.active, now)
        if live.state is State.RUNNING:
            self._keeper.beat(run.beginning.id, live.active, now)

    def _local_now(self) -> datetime:
        return self._clock.now().astimezone()

    def _set_pace(self) -> None:
        if self._run is not None:
            self._timer.pace(breathes=self._run.live.state is State.RUNNING)

    def _let_go(self) -> None:
        self._run = None
        self._timer.stop()
