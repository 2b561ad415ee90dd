"""How loud it is and what it is like: as the settings say, silent when muted, and for how long."""

from __future__ import annotations

from matcompanion.domain.loudness import loudness_at
from matcompanion.domain.settings import Ambience, Timbre
from tests.controllers.sound.orders import rung
from tests.sessions import pass_time, plan


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
