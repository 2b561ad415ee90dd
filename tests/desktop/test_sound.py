"""The output of sound: plays ahead of time, and outlives devices that come and go."""

from __future__ import annotations

import sys
import threading

import numpy as np
import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

from matcompanion.desktop.loudspeaker import NoSoundError, QtLoudspeakers, SoundState, _encoded
from matcompanion.desktop.sound import DRAINED_TURNS, STALLED_TURNS, SoundOutput, SoundPump
from tests.sound_fakes import FakeLoudspeaker, FakeLoudspeakers, FakeSource


@pytest.fixture
def source():
    return FakeSource()


@pytest.fixture
def speakers():
    return FakeLoudspeakers(b"built-in")


@pytest.fixture
def pump(qapp, source, speakers):
    pump = SoundPump(lambda: source, speakers)
    pump.told = []
    pump.state_changed.connect(pump.told.append)
    yield pump
    pump.stop()


def test_awake_it_fills_the_device_at_once_and_then_as_it_plays(pump, source, speakers):
    pump.wake()
    speakers.last.play(400)
    pump.turn()

    assert pump.told == [SoundState.PLAYING]
    assert source.rates == [10_000]
    assert source.asked == [(1000, 0.0), (400, 0.06)]


def test_woken_again_it_goes_on(pump, speakers):
    pump.wake()
    pump.wake()

    assert len(speakers.opened) == 1


def test_with_nothing_to_play_no_device_is_held(pump, source, speakers):
    source.has_something = False

    pump.wake()

    assert (speakers.opened, pump.state) == ([], SoundState.RESTING)


def test_what_lies_ready_is_played_before_the_device_is_let_go(pump, source, speakers):
    pump.wake()
    source.has_something = False

    for _ in range(DRAINED_TURNS):
        pump.turn()
    still_open = speakers.last.open
    pump.turn()

    assert still_open
    assert not speakers.last.open
    assert pump.told == [SoundState.PLAYING, SoundState.RESTING]


def test_something_new_before_that_goes_on_with_the_same_device(pump, source, speakers):
    pump.wake()
    source.has_something = False
    pump.turn()
    source.has_something = True

    for _ in range(DRAINED_TURNS * 2):
        speakers.last.play()
        pump.turn()

    assert len(speakers.opened) == 1
    assert speakers.last.open


def test_after_a_rest_it_begins_anew(pump, source, speakers):
    pump.wake()
    source.has_something = False
    for _ in range(DRAINED_TURNS + 1):
        pump.turn()
    source.has_something = True

    pump.wake()

    assert len(speakers.opened) == len(source.rates) == 2
    assert pump.state is SoundState.PLAYING


def test_without_the_library_it_is_told_once_and_never_tried_again(pump, source, speakers):
    speakers.library = False

    pump.wake()
    speakers.library = True
    pump.wake()

    assert pump.told == [SoundState.NO_LIBRARY]
    assert speakers.opened == []


def test_without_a_device_it_waits_for_one(pump, source, speakers):
    speakers.names.clear()
    pump.wake()
    pump.turn()
    speakers.names.append(b"headphones")

    speakers.changed()

    assert pump.told == [SoundState.NO_DEVICE, SoundState.PLAYING]
    assert speakers.last.id == b"headphones"


def test_a_device_that_comes_back_without_a_word_is_found(pump, source, speakers):
    speakers.names.clear()
    pump.wake()
    speakers.names.append(b"headphones")

    pump.turn()

    assert pump.state is SoundState.PLAYING


def test_it_waits_no_more_when_there_is_nothing_left_to_play(pump, source, speakers):
    speakers.names.clear()
    pump.wake()
    source.has_something = False

    pump.turn()

    assert pump.told == [SoundState.NO_DEVICE, SoundState.RESTING]


def test_a_device_that_stops_is_told_and_let_go(pump, speakers):
    pump.wake()
    speakers.last.works = False
    speakers.names.clear()

    pump.turn()
    pump.turn()

    assert pump.told == [SoundState.PLAYING, SoundState.NO_DEVICE]
    assert not speakers.last.open


def test_a_device_that_takes_nothing_any_more_is_gone(pump, speakers):
    pump.wake()

    for _ in range(STALLED_TURNS):
        pump.turn()
    patient = pump.state
    pump.turn()

    assert (patient, pump.state) == (SoundState.PLAYING, SoundState.NO_DEVICE)


def test_a_device_that_hesitates_is_kept(pump, speakers):
    pump.wake()

    for _ in range(3 * STALLED_TURNS):
        if _ % STALLED_TURNS == STALLED_TURNS - 1:
            speakers.last.play()
        pump.turn()

    assert len(speakers.opened) == 1


def test_it_goes_over_to_what_is_the_usual_device_now(pump, speakers):
    pump.wake()
    speakers.names.insert(0, b"headphones")

    speakers.changed()

    assert [speaker.open for speaker in speakers.opened] == [False, True]
    assert speakers.last.id == b"headphones"
    assert pump.told == [SoundState.PLAYING]


def test_another_device_that_is_not_the_usual_one_does_not_matter(pump, speakers):
    pump.wake()
    speakers.names.append(b"television")

    speakers.changed()

    assert len(speakers.opened) == 1


def test_devices_do_not_matter_while_it_rests(pump, source, speakers):
    pump.wake()
    source.has_something = False
    for _ in range(DRAINED_TURNS + 1):
        pump.turn()

    speakers.changed()

    assert len(speakers.opened) == 1


def test_a_fault_of_the_source_is_raised_once_and_ends_the_sound(pump, source, speakers):
    pump.wake()
    source.fault = ZeroDivisionError()
    speakers.last.play()

    with pytest.raises(ZeroDivisionError):
        pump.turn()

    assert not speakers.last.open
    assert pump.state is SoundState.RESTING


def test_stopped_it_lets_go_of_everything(pump, speakers):
    pump.wake()

    pump.stop()

    assert (speakers.last.open, speakers.watched) == (False, False)


# On a thread of its own


class EndlessLoudspeaker(FakeLoudspeaker):
    """Plays whatever it gets, at once."""

    def room(self) -> int:
        return 100

    def write(self, samples: np.ndarray) -> None:
        self.written += len(samples)


class EndlessLoudspeakers(FakeLoudspeakers):
    def open(self) -> FakeLoudspeaker:
        self.opened.append(EndlessLoudspeaker(b"endless"))
        return self.last


def test_it_plays_on_a_thread_of_its_own_and_closes_at_once(qtbot, source):
    speakers, threads = EndlessLoudspeakers(b"endless"), []

    def make_source():
        threads.append(threading.get_ident())
        return source

    output = SoundOutput(make_source, speakers, prepare=list)
    with qtbot.waitSignal(output.state_changed) as told:
        output.wake()
    state = output.state

    assert output.close()
    assert told.args == [SoundState.PLAYING]
    assert state is SoundState.PLAYING
    assert threads != [threading.get_ident()]
    assert len(threads) == 1
    assert speakers.last.written > 0
    assert (speakers.last.open, speakers.watched) == (False, False)


def test_the_library_is_loaded_on_the_thread_that_asks_before_the_other_one_begins(qtbot, source):
    happened = []

    def make_source():
        happened.append("began")
        return source

    here = threading.get_ident()
    output = SoundOutput(
        make_source, EndlessLoudspeakers(b"endless"), prepare=lambda: happened.append(threading.get_ident())
    )
    with qtbot.waitSignal(output.state_changed):
        output.wake()
        output.wake()

    assert output.close()
    assert happened == [here, "began"]


def test_closed_it_stays_silent(qapp, source, speakers):
    output = SoundOutput(lambda: source, speakers, prepare=list)

    assert output.close()
    output.wake()

    assert speakers.opened == []
    assert output.close()


def test_it_is_woken_often_without_waiting(qtbot, source):
    speakers = EndlessLoudspeakers(b"endless")
    output = SoundOutput(lambda: source, speakers, prepare=list)

    with qtbot.waitSignal(output.state_changed):
        for _ in range(100):
            output.wake()
    QCoreApplication.processEvents()

    assert output.close()
    assert len(speakers.opened) == 1


# What Qt has


def test_without_libpulse_the_library_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    monkeypatch.delattr(PySide6, "QtMultimedia", raising=False)

    with pytest.raises(NoSoundError) as told:
        QtLoudspeakers(list)

    assert told.value.state is SoundState.NO_LIBRARY


@pytest.mark.parametrize(
    ("kind", "form", "numbers"),
    [
        ("Int16", np.int16, [32767, -32767, 0]),
        ("Int32", np.int32, [2**31 - 1, -(2**31) + 1, 0]),
        ("Float", np.float32, [1, -1, 0]),
        ("UInt8", np.uint8, [255, 1, 128]),
    ],
)
def test_samples_are_written_as_the_device_wants_them(kind, form, numbers):
    encoded = _encoded(np.array([1, -1, 0], np.float32), kind, 2)

    assert list(np.frombuffer(encoded, form)) == [number for number in numbers for _ in range(2)]
