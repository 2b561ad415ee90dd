"""The running session by random walks: whatever a person does, no second is lost or counted twice."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from matcompanion.domain.session_instant import EventKind, Phase, State
from tests.domain.breaths import MINUTE, live, pacing


class AnySession(RuleBasedStateMachine):
    """Whatever a person does: active time is never counted twice nor lost, and a session ends once."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.lying = 0.0  # what a stop-watch beside the session would show
        self.ends = 0
        self.session = live(1)
        self.highest = 0.0
        self.told: list[str] = []

    @initialize(
        minutes=st.lists(st.integers(1, 9), min_size=1, max_size=3),
        name=st.sampled_from(["long6", "natural", "box4", "r478"]),
        lead_in=st.integers(0, 30),
    )
    def begin(self, minutes: list[int], name: str, lead_in: int) -> None:
        self.session = live(*minutes, name=name, lead_in=lead_in)

    def note(self, events: list) -> None:
        self.ends += sum(event.kind in ("time_up", "ended_early") for event in events)
        self.told += [event.kind for event in events]

    @rule(seconds=st.floats(0.01, 1.9), times=st.integers(1, 60))
    def time_passes(self, seconds: float, times: int) -> None:
        for _ in range(times):
            before, lead = self.session.state, self.session.instant(self.now).lead_left
            room = self.session.total - self.session.active
            self.now += seconds
            events = self.session.tick(self.now)
            self.note(events)
            if before is State.RUNNING and all(event.kind != "move" for event in events):
                self.lying += min(seconds, room)
            elif before is State.RUNNING:
                self.lying = sum(self.session.stage_planned[: self.session.stage])
            elif before is State.LEAD_IN:
                self.lying += max(0.0, seconds - lead)

    @rule()
    def pause(self) -> None:
        self.note(self.session.pause(self.now))

    @rule()
    def resume(self) -> None:
        self.note(self.session.resume(self.now))

    @rule(seconds=st.integers(-900, 900))
    def extend(self, seconds: int) -> None:
        self.note(self.session.extend(self.now, seconds))

    @rule()
    def skip(self) -> None:
        self.note(self.session.skip(self.now))

    @rule(seconds=st.floats(3, 5000))
    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.note(self.session.tick(self.now))

    @rule()
    def count_the_gap(self) -> None:
        before = self.session.active
        self.session.count_gap()
        self.lying += self.session.active - before

    @rule(seconds=st.integers(-30, 30))
    def lengthen_the_lead_in(self, seconds: int) -> None:
        self.note(self.session.lengthen_lead_in(self.now, seconds))

    @rule(kind=st.sampled_from([EventKind.MARK, EventKind.MARK_TOO_SLOW]))
    def mark(self, kind: EventKind) -> None:
        self.note(self.session.mark(self.now, kind))

    @rule(name=st.sampled_from(["long6", "natural", "ease8"]))
    def breathe_otherwise(self, name: str) -> None:
        self.note(self.session.change_pacing(self.now, pacing(name)))

    @rule()
    def breathe_freely(self) -> None:
        self.note(self.session.breathe_freely(self.now))

    @precondition(lambda self: self.session.active > 120)
    @rule()
    def end(self) -> None:
        self.note(self.session.end(self.now, None))

    @invariant()
    def nothing_is_counted_twice_or_lost(self) -> None:
        assert self.session.active == pytest.approx(self.lying, abs=1e-6)
        assert sum(self.session.stage_active) == pytest.approx(self.session.active, abs=1e-6)
        assert self.session.active >= self.highest
        self.highest = self.session.active

    @invariant()
    def the_session_ends_once(self) -> None:
        assert self.ends == (1 if self.session.state in (State.GETTING_UP, State.OVER) else 0)

    @invariant()
    def phases_are_told_on_the_mat_only_and_the_one_of_now_is(self) -> None:
        phases = [Phase(kind) for kind in self.told if kind in set(Phase)]
        assert not phases or "stage" in self.told[: self.told.index(phases[0])]
        ends = sum(self.session.stage_planned[: self.session.stage + 1])
        if self.session.state is State.RUNNING and self.session.active < ends - 1e-6:
            assert self.session.phase_at(self.session.active) in phases

    @invariant()
    def the_limits_hold(self) -> None:
        assert self.session.total <= 45 * MINUTE
        assert all(seconds <= 30 * MINUTE for seconds in self.session.stage_planned)
        assert self.session.active <= self.session.total + 1e-6

    @invariant()
    def the_picture_is_whole(self) -> None:
        instant = self.session.instant(self.now)
        bounds = instant.bounds
        assert all(one <= other + 1e-6 for one, other in pairwise(bounds)), bounds
        assert 0 <= instant.warmth <= 1
        assert -1e-9 <= instant.breath.volume <= 1 + 1e-9
        assert instant.left >= 0


AnySession.TestCase.settings = hypothesis_settings(max_examples=120, stateful_step_count=40, deadline=None)
TestAnySession = AnySession.TestCase
