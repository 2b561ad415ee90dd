"""The sound of a session follows the session and the settings, and nobody waits for it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal

from matcompanion.controllers.session import SessionController
from matcompanion.controllers.sound import SoundController
from matcompanion.controllers.sound_desk import TRIAL
from matcompanion.desktop.loudspeaker import SoundState
from matcompanion.domain.choices import EndReason
from matcompanion.domain.loudness import loudness_at
from matcompanion.domain.session_instant import EventKind, State
from matcompanion.domain.settings import Ambience, Settings, Timbre
from matcompanion.synthesis.bell_sounds import HIGHEST_PARTIAL
from matcompanion.synthesis.bells import Bell
from tests.fakes import FakeClock
from tests.sessions import CATALOGUE, KeptSessions, plan, stage
from tests.sound_fakes import FakeOutput
from tests.synthesis.hearing import largest_step, listen

RATE = 44_100


class SetByHand(QObject):
    """Settings that a test changes."""

    changed = Signal(object)

    def __init__(self, **chosen) -> None:
        super().__init__()
        self.settings = Settings(lead_in_seconds=10, **chosen)

    def change(self, **chosen) -> None:
        self.settings = Settings(lead_in_seconds=10, **chosen)
        self.changed.emit(self.settings)


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def settings(qapp):
    return SetByHand()


@pytest.fixture
def session(qapp, clock, settings):
    session = SessionController(CATALOGUE, clock, KeptSessions(), lambda: settings.settings)
    yield session
    session._timer.stop()


@pytest.fixture
def sound(session, clock, settings):
    sound = SoundController(session, clock, settings, FakeOutput)
    sound.problems = []
    sound.problem.connect(sound.problems.append)
    return sound


def pass_time(session, clock, seconds: float, step: float = 1.0) -> None:
    for _ in range(round(seconds / step)):
        clock.advance(step)
        session.tick()


def rung(sound) -> list[tuple[str, float]]:
    orders = [(order.what, order.loudness) for order in sound._desk.orders]
    sound._desk.orders.clear()
    return orders


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


# How loud, and what it is like


def test_it_sounds_as_it_is_set(sound, settings):
    settings.change(volume=40, timbre=Timbre.REED, ambience=Ambience.OWN, ambience_file="/rain.wav")

    wanted = sound._desk.wanted

    assert wanted.loudness == loudness_at(40)
    assert (wanted.timbre, wanted.ambience, wanted.ambience_file) == (Timbre.REED, Ambience.OWN, "/rain.wav")


def test_muted_nothing_is_heard_and_no_device_is_held(sound, session, clock):
    session.start(plan())
    pass_time(session, clock, 100)
    rung(sound)

    sound.toggle_mute()
    pass_time(session, clock, 100)

    wanted = sound._desk.wanted
    assert sound.muted
    assert (wanted.loudness, wanted.going, wanted.course) == (0, False, None)
    assert rung(sound) == []


def test_heard_again_it_goes_on_where_the_session_is(sound, session, clock):
    session.start(plan())
    pass_time(session, clock, 100)
    sound.toggle_mute()
    pass_time(session, clock, 10)
    woken = sound._output.woken

    sound.toggle_mute()

    wanted = sound._desk.wanted
    assert (wanted.loudness, wanted.course, wanted.active) == (loudness_at(75), session.course, 100)
    assert sound._output.woken > woken


def test_switched_off_it_stays_silent_until_it_is_asked_for(sound, session, clock, settings):
    settings.change(sound_on=False)
    session.start(plan())
    pass_time(session, clock, 20)
    silent = sound._output.woken, rung(sound)

    sound.toggle_mute()

    assert silent == (0, [])
    assert sound._output.woken == 1
    assert sound._desk.wanted.going


def test_muting_holds_for_one_session(sound, session, clock):
    session.start(plan())
    pass_time(session, clock, 20)
    sound.toggle_mute()
    session.end()
    session.got_up()

    session.start(plan())

    assert not sound.muted


def test_switching_it_on_or_off_in_the_settings_holds_at_once(sound, session, clock, settings):
    session.start(plan())
    settings.change(sound_on=False)
    off = sound.muted
    settings.change(sound_on=True)

    assert (off, sound.muted) == (True, False)


def test_another_setting_does_not_undo_muting(sound, session, settings):
    session.start(plan())
    sound.toggle_mute()

    settings.change(volume=50)

    assert sound.muted
    assert sound._desk.wanted.loudness == 0


def test_muting_is_told(sound, session, settings):
    told = []
    sound.muted_changed.connect(told.append)

    sound.toggle_mute()
    sound.set_muted(muted=True)
    settings.change(sound_on=False)
    settings.change(sound_on=True)
    session.start(plan())

    assert told == [True, True, False, False]


def test_words_are_made_room_for(sound):
    sound.make_room_for_words(True)
    spoken = sound._desk.wanted.spoken
    sound.make_room_for_words(False)

    assert (spoken, sound._desk.wanted.spoken) == (True, False)


# Trying it out, and what can be wrong


def test_a_test_lets_a_sample_be_heard_even_when_muted(sound, settings):
    settings.change(sound_on=False, volume=30)

    sound.test()

    assert rung(sound) == [(TRIAL, 1.0)]
    assert sound._desk.wanted.loudness == loudness_at(30)
    assert sound._output.woken == 1


def test_a_test_during_a_session_is_one_bell(sound, session):
    session.start(plan())
    rung(sound)

    sound.test()

    assert rung(sound) == [(Bell.MARK, 1.0)]


@pytest.mark.parametrize(
    ("state", "says"),
    [
        (SoundState.NO_DEVICE, "No sound device. Everything else works."),
        (SoundState.NO_LIBRARY, "Sound cannot be played on this computer. Everything else works."),
    ],
)
def test_what_is_wrong_is_said_once_a_session(sound, session, clock, state, says):
    session.start(plan())
    for _ in range(2):
        sound._output.become(state)
        sound._output.become(SoundState.PLAYING)
    first = list(sound.problems)
    session.end()
    session.start(plan())
    sound._output.become(state)

    assert first == [says]
    assert sound.problems == [says, says]
    assert (sound.state, sound.trouble) == (state, says)


def test_a_test_says_again_what_is_wrong(sound):
    sound._output.become(SoundState.NO_DEVICE)

    sound.test()

    assert sound.problems == ["No sound device. Everything else works."] * 2


def test_while_all_is_well_there_is_no_trouble(sound):
    sound._output.become(SoundState.PLAYING)

    assert (sound.trouble, sound.problems) == ("", [])


def test_what_the_thread_of_the_sound_tells_is_said_once(sound):
    for _ in range(2):
        sound._desk.tell("rain.wav could not be read.")

    assert sound.problems == ["rain.wav could not be read."]


def test_closing_closes_the_output(sound):
    assert sound.close()
    assert sound._output.closed


def test_beside_an_output_that_never_plays_a_session_runs_as_ever(qapp, session, clock, settings):
    sound = SoundController(session, clock, settings, FakeOutput)
    session.start(plan())
    pass_time(session, clock, 30)

    assert (sound.state, sound.trouble) == (SoundState.RESTING, "")
    assert sound.close()


# All of it together, without a device


def test_what_is_heard_of_a_whole_session_is_in_step_with_what_is_drawn_and_never_clicks(sound, session, clock):
    """Turn the player over as the output does, while the person pauses, goes on, and finds it too slow."""
    turn, ahead = 0.04, 0.3
    player = sound._output.make_source()
    player.opened(RATE)
    session.start(plan(stage(minutes=5), pattern="ease10"))
    heard, drawn = [], []
    doing = {105: session.pause, 111: session.resume, 150: lambda: session.mark(EventKind.MARK_TOO_SLOW)}
    for number in range(round(300 / turn)):
        clock.advance(turn)
        session.tick()
        if number in [round(second / turn) for second in doing]:
            doing[round(number * turn)]()
        heard.append(player.render(round(turn * RATE), ahead))
        drawn.append(session.instant)
    sound_heard = np.concatenate(heard)

    assert largest_step(sound_heard, RATE, HIGHEST_PARTIAL) < 1
    assert np.abs(sound_heard).max() < loudness_at(75)
    tone = listen(sound_heard / loudness_at(75), RATE)
    compared = 0
    for number, instant in enumerate(drawn):
        at = number * turn - ahead  # when this instant was heard, counted from the first sample
        calm = 0.1 < instant.breath.fraction < 0.9 and instant.breath.phase in ("in", "out")
        quiet_before = [abs(second - number * turn) > 8 for second in (*doing, 0)]
        if instant.state is State.RUNNING and calm and all(quiet_before) and 0 < number < len(drawn) - 200:
            share = np.arccos(1 - 2 * instant.breath.volume) / np.pi
            place = int(np.searchsorted(tone.times, at))
            pitch = float(np.median(tone.pitch[place - 20 : place + 20]))
            # A breath moves by a fifth in 2.5 s at the fastest: one hertz is 0.03 s.
            assert pitch == pytest.approx(196 * 1.5**share, abs=3.0), number * turn
            compared += 1
    assert compared > 2000
