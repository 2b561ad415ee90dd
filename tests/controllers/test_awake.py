"""Staying awake for as long as somebody lies on the mat."""

from __future__ import annotations

import pytest

from matcompanion.controllers.awake import STILL_SECONDS, AwakeController
from matcompanion.controllers.session import SessionController
from matcompanion.desktop.awake import Awake
from matcompanion.domain.choices import EndReason
from matcompanion.domain.session_instant import State
from matcompanion.domain.settings import Settings
from tests.fakes import FakeClock, HeldJobs
from tests.sessions import CATALOGUE, KeptSessions, pass_time, plan, stage


class FakeAwake:
    """A system that agrees to what a test says."""

    def __init__(self) -> None:
        self.agrees: Awake | Exception = Awake.SCREEN
        self.asked: list[str] = []

    @property
    def awake(self) -> bool:
        return self.asked[-1:] == ["enter"]

    def enter(self) -> Awake:
        self.asked.append("enter")
        if isinstance(self.agrees, Exception):
            raise self.agrees
        return self.agrees

    def leave(self) -> None:
        self.asked.append("leave")
        if isinstance(self.agrees, Exception):
            raise self.agrees


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def session(qapp, clock):
    session = SessionController(CATALOGUE, clock, KeptSessions(), lambda: Settings(lead_in_seconds=10))
    yield session
    session._timer.stop()


@pytest.fixture
def worker():
    return HeldJobs()


@pytest.fixture
def system():
    return FakeAwake()


@pytest.fixture
def awake(session, system, worker):
    return AwakeController(session, system, worker)


@pytest.fixture
def problems(awake):
    told: list[str] = []
    awake.problem.connect(told.append)
    return told


def test_it_begins_with_the_lead_in(session, awake, system, worker):
    before = list(system.asked)

    session.start(plan())
    worker.land()

    assert before == []
    assert session.instant.state is State.LEAD_IN
    assert system.asked == ["enter"]
    assert awake.agreed is Awake.SCREEN


def test_it_asks_once_however_long_it_runs(session, clock, awake, system, worker):
    session.start(plan())
    pass_time(session, clock, 600)
    worker.land()

    assert system.asked == ["enter"]


def test_nothing_waits_for_the_system(session, awake, system):
    session.start(plan())
    session.end()

    assert system.asked == []


def call_off(session, clock):
    session.end()


def call_off_a_paused_lead_in(session, clock):
    session.pause()
    session.end()


def get_up_when_time_is_up(session, clock):
    while session.instant.state is not State.GETTING_UP:
        pass_time(session, clock, 1)
    session.got_up()


def end_early(session, clock):
    pass_time(session, clock, 60)
    session.end(EndReason.TOO_PAINFUL)
    session.got_up()


def end_in_a_pause(session, clock):
    pass_time(session, clock, 60)
    session.pause()
    session.end()
    session.got_up()


def end_after_a_sleep(session, clock):
    pass_time(session, clock, 60)
    clock.sleep(600)
    clock.advance(0.1)
    session.tick()
    session.end()
    session.got_up()


@pytest.mark.parametrize(
    "end",
    [
        call_off,
        call_off_a_paused_lead_in,
        get_up_when_time_is_up,
        end_early,
        end_in_a_pause,
        end_after_a_sleep,
    ],
)
def test_it_ends_however_the_session_ends(session, clock, awake, system, worker, end):
    session.start(plan(stage(minutes=5)))
    worker.land()

    end(session, clock)
    worker.land()

    assert session.instant is None
    assert system.asked == ["enter", "leave"]
    assert awake.agreed is None


@pytest.mark.parametrize("seconds", [0, 60, 1300])
def test_it_ends_when_the_program_is_closed(session, clock, awake, system, worker, seconds):
    session.start(plan())
    pass_time(session, clock, seconds)

    session.close()
    awake.close()
    worker.land()

    assert system.asked == ["enter", "leave"]


def test_without_a_session_closing_asks_nothing(awake, worker):
    awake.close()

    assert worker.held == []


def test_the_bells_of_the_end_are_still_heard(session, clock, awake, system, worker):
    session.start(plan(stage(minutes=5)))
    while session.instant.state is not State.GETTING_UP:
        pass_time(session, clock, 1)

    pass_time(session, clock, 200)
    worker.land()

    assert system.awake


def test_who_does_not_come_back_lets_the_computer_sleep(session, clock, awake, system, worker):
    session.start(plan(stage(minutes=5)))
    while session.instant.state is not State.GETTING_UP:
        pass_time(session, clock, 1)

    pass_time(session, clock, STILL_SECONDS + 1)
    worker.land()

    assert system.asked == ["enter", "leave"]


def test_a_long_pause_lets_go_and_going_on_asks_again(session, clock, awake, system, worker):
    session.start(plan())
    pass_time(session, clock, 60)
    session.pause()
    pass_time(session, clock, STILL_SECONDS + 1)
    worker.land()
    after_the_pause = list(system.asked)

    session.resume()
    worker.land()

    assert after_the_pause == ["enter", "leave"]
    assert system.asked == ["enter", "leave", "enter"]


def test_two_short_pauses_are_not_a_long_one(session, clock, awake, system, worker):
    session.start(plan())
    pass_time(session, clock, 60)
    for _ in range(2):
        session.pause()
        pass_time(session, clock, STILL_SECONDS - 60)
        session.resume()
        pass_time(session, clock, 10)
    worker.land()

    assert system.asked == ["enter"]


def test_a_refusal_is_told_in_the_lead_in(session, awake, system, worker, problems):
    system.agrees = Awake.NOTHING

    session.start(plan())
    worker.land()

    assert session.instant.state is State.LEAD_IN
    assert problems == [
        "The screen may switch off during the session; this computer did not accept the request to stay awake."
    ]
    assert awake.agreed is Awake.NOTHING


def test_a_computer_that_only_stays_on_is_told_too(session, awake, system, worker, problems):
    system.agrees = Awake.COMPUTER

    session.start(plan())
    worker.land()

    assert len(problems) == 1
    assert "keep the screen on" in problems[0]


def test_what_took_is_not_talked_about(session, awake, worker, problems):
    session.start(plan())
    worker.land()

    assert problems == []


def test_a_refusal_is_told_once_a_session(session, clock, awake, system, worker, problems):
    system.agrees = Awake.NOTHING
    session.start(plan())
    worker.land()
    pass_time(session, clock, 60)
    session.pause()
    pass_time(session, clock, STILL_SECONDS + 1)
    session.resume()
    worker.land()
    in_the_first = len(problems)

    session.end()
    session.got_up()
    session.start(plan())
    worker.land()

    assert in_the_first == 1
    assert len(problems) == 2


def test_an_error_is_a_refusal_and_is_logged(session, awake, system, worker, problems, caplog):
    system.agrees = ValueError("out of order")

    session.start(plan())
    worker.land()
    session.end()
    worker.land()

    assert len(problems) == 1
    assert caplog.text.count("ValueError: out of order") == 2


def test_an_answer_that_comes_too_late_is_not_told(session, awake, system, worker, problems):
    system.agrees = Awake.NOTHING

    session.start(plan())
    session.end()
    worker.land()

    assert problems == []
    assert awake.agreed is None


def test_the_answer_to_an_earlier_session_is_not_taken_for_this_one(session, awake, system, worker, problems):
    system.agrees = Awake.NOTHING
    session.start(plan())
    session.end()
    session.start(plan())

    worker.land(1)
    told_early = list(problems)
    system.agrees = Awake.SCREEN
    worker.land()

    assert told_early == problems == []
    assert awake.agreed is Awake.SCREEN
