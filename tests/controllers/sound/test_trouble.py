"""Trying the sound out, and what can be wrong with it: said once, and no reason to wait."""

from __future__ import annotations

import pytest

from matcompanion.controllers.sound import SoundController
from matcompanion.controllers.sound_desk import TRIAL
from matcompanion.desktop.loudspeaker import SoundState
from matcompanion.domain.loudness import loudness_at
from matcompanion.synthesis.bells import Bell
from tests.controllers.sound.orders import rung
from tests.sessions import pass_time, plan
from tests.sound_fakes import FakeOutput


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
