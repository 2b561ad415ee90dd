"""Bells and tone follow the session: what is heard when it begins, goes on, pauses, ends and is ended."""

from __future__ import annotations

import pytest

from matcompanion.controllers.session import SessionController
from matcompanion.controllers.sound import SoundController
from matcompanion.domain.choices import EndReason
from matcompanion.domain.session_instant import EventKind, State
from matcompanion.synthesis.bells import Bell
from tests.controllers.sound.orders import rung
from tests.fakes import FakeClock
from tests.sessions import CATALOGUE, KeptSessions, pass_time, plan, stage
from tests.sound_fakes import FakeOutput


def test_getting_into_place_is_heard_and_wakes_the_sound(sound, session):
    session.start(plan())

    assert rung(sound) == [(Bell.LEAD_IN, 1.0)]
    assert sound._desk.wanted.going
    assert sound._desk.wanted.course is None
    assert sound._output.woken > 0


def test_the_tone_follows_the_course_of_the_session(sound, session, clock):
    session.start(plan())
    pass_time(session, clock, 30)

    wanted = sound._desk.wanted

    assert wanted.course is session.course
    assert (wanted.active, wanted.at) == (20, clock.elapsed())


def test_a_session_rings_its_bells(sound, session, clock):
    session.start(plan(stage(minutes=4), stage("neck", 3)))
    pass_time(session, clock, 10 + 240 + 30 + 180, step=0.25)

    assert [bell for bell, _ in rung(sound)] == [
        Bell.LEAD_IN, Bell.BEGIN, Bell.WARM_UP, Bell.DEEP_REST, Bell.HALF_TIME, Bell.MOVE, Bell.STAGE,
        Bell.COME_BACK, Bell.LAST_MINUTE, Bell.END,
    ]  # fmt: skip


def test_without_bells_on_the_way_the_others_still_ring(sound, session, clock, settings):
    settings.change(bells_on=False)
    session.start(plan(stage(minutes=4)))
    pass_time(session, clock, 250)

    assert [bell for bell, _ in rung(sound)] == [Bell.LEAD_IN, Bell.BEGIN, Bell.END]


def test_the_end_is_rung_louder_until_the_person_is_up(sound, session, clock):
    session.start(plan(stage(minutes=2)))
    pass_time(session, clock, 130)
    rung(sound)
    pass_time(session, clock, 100)
    early = rung(sound)
    pass_time(session, clock, 300)

    assert early == [(Bell.END, 0.75)]
    assert rung(sound) == [(Bell.END, 1.0)]
    assert session.instant.state is State.GETTING_UP


def test_whoever_is_up_is_not_called_again(sound, session, clock):
    session.start(plan(stage(minutes=2)))
    pass_time(session, clock, 140)
    rung(sound)

    session.got_up()
    pass_time(session, clock, 300)

    assert rung(sound) == [(Bell.UP, 1.0)]
    assert not sound._desk.wanted.going


def test_a_window_that_hung_past_two_end_bells_rings_the_louder_one_only(sound, session, clock):
    session.start(plan(stage(minutes=2)))
    pass_time(session, clock, 131)
    rung(sound)

    clock.advance(200)
    session.tick()

    assert rung(sound) == [(Bell.END, 1.0)]


def test_whoever_ended_it_is_awake_and_not_called(sound, session, clock):
    session.start(plan())
    pass_time(session, clock, 60)
    rung(sound)

    session.end(EndReason.OTHER)
    pass_time(session, clock, 200)

    assert rung(sound) == [(Bell.ENDED_EARLY, 1.0)]


def test_called_off_before_it_began_it_is_heard_and_falls_silent(sound, session, clock):
    session.start(plan())
    rung(sound)

    session.end()

    assert rung(sound) == [(Bell.CALLED_OFF, 1.0)]
    assert not sound._desk.wanted.going


def test_a_pause_lets_the_tone_fall_silent_and_the_device_go(sound, session, clock):
    session.start(plan())
    pass_time(session, clock, 100)
    rung(sound)
    woken = sound._output.woken

    session.pause()
    paused = sound._desk.wanted
    session.resume()
    resumed = sound._desk.wanted

    assert rung(sound) == [(Bell.PAUSE, 1.0), (Bell.RESUME, 1.0)]
    assert (paused.course, paused.going) == (None, False)
    assert (resumed.course, resumed.going) == (session.course, True)
    assert sound._output.woken > woken


@pytest.mark.parametrize(
    ("action", "bell"),
    [
        (lambda session: session.extend(300), Bell.LONGER),
        (lambda session: session.extend(-300), Bell.SHORTER),
        (lambda session: session.mark(EventKind.MARK), Bell.MARK),
        (lambda session: session.skip(), Bell.WARM_UP),
    ],
)
def test_what_the_person_does_is_answered(sound, session, clock, action, bell):
    session.start(plan())
    pass_time(session, clock, 40)
    rung(sound)

    action(session)

    assert rung(sound) == [(bell, 1.0)]


def test_while_the_clock_runs_faster_bells_ring_and_the_tone_is_silent(qapp, settings):
    clock = FakeClock(scale=60)
    session = SessionController(CATALOGUE, clock, KeptSessions(), lambda: settings.settings)
    sound = SoundController(session, clock, settings, FakeOutput)
    session.start(plan(stage(minutes=4)))
    courses = set()

    for _ in range(300):
        clock.advance(0.02)
        session.tick()
        courses.add(sound._desk.wanted.course)

    session._timer.stop()
    assert courses == {None}
    assert [bell for bell, _ in rung(sound)][-1] == Bell.END
