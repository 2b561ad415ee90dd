"""Forty-five minutes are forty-five minutes, however often and however unevenly somebody looks at the clock."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from matcompanion.controllers.frame_timer import HIDDEN_MS
from matcompanion.controllers.session import SessionController
from matcompanion.domain.choices import Level, Status
from matcompanion.domain.live_session import LiveSession
from matcompanion.domain.session_instant import State
from matcompanion.domain.settings import Settings
from tests.fakes import FakeClock
from tests.faults.timed import kinds, timed_session
from tests.sessions import CATALOGUE, NECK, KeptSessions, plan, stage

LONGEST = 45 * 60
JUST_SEEN = 1.99  # a longer look away is a gap


class LongSession:
    """Forty-five minutes under a clock that is set by hand."""

    def __init__(self, *stages) -> None:
        self.clock, self.store = FakeClock(), KeptSessions()
        self.session = SessionController(CATALOGUE, self.clock, self.store, lambda: Settings(lead_in_seconds=10))
        self.session.start(plan(*(stages or (stage(minutes=45),)), level=Level.THREE))
        self.session.start_now()
        self.begun = self.clock.elapsed()
        self.waited = 0.0
        self.worst = 0.0

    @property
    def live(self) -> LiveSession:
        return self.session._run.live

    @property
    def state(self) -> State:
        return self.live.state

    def look(self, after: float) -> None:
        """Look at the clock *after* so many seconds, and note how far the session is from it."""
        counts = self.state is State.RUNNING
        self.clock.advance(after)
        self.session.tick()
        self.waited += 0.0 if counts else after
        if self.state is State.RUNNING and counts:
            away = self.clock.elapsed() - self.begun - self.waited - self.live.active
            self.worst = max(self.worst, abs(away))

    def finish(self):
        self.session.got_up()
        return self.store.named("finish")[-1]


def steps(name: str, chance: random.Random):
    """Yield the seconds between two looks."""
    while True:
        yield {
            "hidden": HIDDEN_MS / 1000,
            "uneven": chance.uniform(0.0, JUST_SEEN),
            "busy": chance.choice((0.033, 0.033, 0.2, JUST_SEEN, JUST_SEEN)),
            "thirds": 5 / 3,
        }[name]


@pytest.mark.parametrize("name", ["hidden", "uneven", "busy", "thirds"])
def test_it_ends_after_exactly_forty_five_minutes(qapp, name):
    looks = steps(name, random.Random(name))
    long = LongSession()

    while long.state is State.RUNNING:
        long.look(next(looks))

    over = long.clock.elapsed() - long.begun - LONGEST
    assert long.worst < 1e-6
    assert -1e-6 <= over <= JUST_SEEN
    assert long.live.active == pytest.approx(LONGEST, abs=1e-6)
    record = long.finish()
    assert (record.status, record.active_seconds, record.paused_seconds) == (Status.COMPLETED, LONGEST, 0)
    assert next(event.at_seconds for event in record.events if event.kind == "time_up") == LONGEST


@pytest.mark.parametrize("seed", range(3))
def test_pauses_and_sleep_in_between_take_nothing_and_add_nothing(qapp, seed):
    chance = random.Random(seed)
    long = LongSession()
    paused = 0.0

    while long.state is State.RUNNING:
        long.look(chance.uniform(0.0, JUST_SEEN))
        if long.state is State.RUNNING and chance.random() < 0.02:
            if chance.random() < 0.5:
                long.clock.sleep(chance.uniform(2, 9000))
                long.session.tick()
            else:
                long.session.pause()
            for _ in range(chance.randrange(20)):
                after = chance.uniform(0.0, JUST_SEEN)
                paused += after
                long.look(after)
            long.session.resume()

    assert long.worst < 1e-6
    assert long.live.active == pytest.approx(LONGEST, abs=1e-6)
    record = long.finish()
    assert (record.active_seconds, record.paused_seconds) == (LONGEST, round(paused))
    at = [event.at_seconds for event in record.events]
    assert all(one <= other for one, other in pairwise(at))


def test_stages_add_up_to_it(qapp):
    chance = random.Random(45)
    long = LongSession(stage(minutes=20), stage("neck", 15, NECK), stage(minutes=10))

    while long.state is not State.GETTING_UP:
        long.look(chance.uniform(0.0, JUST_SEEN))

    whole = round(long.live.total)
    spent = [one.active_seconds for one in long.finish().stages]

    assert sum(spent) == whole
    assert spent[2] == 600
    assert all(most - 10 < seconds <= most for seconds, most in zip(spent, (1200, 900), strict=False))


@pytest.mark.parametrize("hidden", [False, True])
def test_a_real_clock_that_runs_four_thousand_times_faster_ends_at_the_same_second(hidden):
    scale = 4000
    with timed_session(scale) as session:
        session.order("start", 45)
        if hidden:
            session.order("hide")
        session.order("start_now")
        session.until(lambda standing: standing["state"] == "getting_up")
        ended = session.order("got_up")

    at = {kind: (active, when) for kind, active, when in ended["events"]}
    assert "paused" not in kinds(ended)
    assert at["time_up"][0] == LONGEST
    assert ended["kept"]["active"] == LONGEST
    assert at["time_up"][1] - at["stage"][1] == pytest.approx(LONGEST / scale, abs=0.4)
