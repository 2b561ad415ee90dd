"""The person is quicker than the timer: what they press right after the computer woke up."""

from __future__ import annotations

import pytest

from matcompanion.controllers.session import SessionController
from matcompanion.domain.session_instant import EventKind, State
from matcompanion.domain.settings import Settings
from tests.fakes import FakeClock
from tests.sessions import CATALOGUE, KeptSessions, plan


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def session(qapp, clock):
    session = SessionController(CATALOGUE, clock, KeptSessions(), lambda: Settings(lead_in_seconds=10))
    session.start(plan())
    session.start_now()
    for _ in range(90):
        clock.advance(1)
        session.tick()
    yield session
    session._timer.stop()


def sleep(clock: FakeClock, seconds: float = 600) -> None:
    clock.sleep(seconds)
    clock.advance(0.02)


@pytest.mark.parametrize(
    "press",
    [
        SessionController.pause_or_resume,
        SessionController.pause,
        SessionController.skip,
        lambda session: session.extend(300),
        lambda session: session.mark(EventKind.MARK),
    ],
)
def test_a_key_that_comes_before_the_timer_finds_the_session_waiting_with_its_gap(session, clock, press):
    sleep(clock)

    press(session)

    assert session.instant.state is State.PAUSED
    assert session.instant.active == pytest.approx(90, abs=0.1)
    assert session._run.live.uncounted_gap == 600


def test_going_on_right_after_a_sleep_in_a_pause_goes_on(session, clock):
    session.pause()
    sleep(clock)

    session.resume()
    clock.advance(1)
    session.tick()

    assert session.instant.state is State.RUNNING
    assert session.instant.active == pytest.approx(91, abs=0.1)


def test_starting_right_after_a_sleep_in_the_lead_in_starts(session, clock):
    session.end()
    session.got_up()
    session.start(plan())
    sleep(clock)

    session.start_now()
    clock.advance(1)
    session.tick()

    assert session.instant.state is State.RUNNING
    assert session.instant.active == pytest.approx(1, abs=0.1)
