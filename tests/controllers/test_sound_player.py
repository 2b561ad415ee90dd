"""What is wanted becomes samples, in step with the clock."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from matcompanion.controllers.sound_desk import TRIAL, Order, SoundDesk, Wanted
from matcompanion.controllers.sound_player import FAR, LONGEST_GUESS, STALE_SECONDS, SoundPlayer, Step
from matcompanion.domain.breath_course import lay_course, relay_course
from matcompanion.domain.settings import Ambience, Timbre
from matcompanion.synthesis.bells import Bell
from matcompanion.synthesis.breath_tone import HIGHEST_PARTIAL
from tests.domain.breaths import pacing
from tests.fakes import FakeClock
from tests.synthesis.hearing import breaths, largest_step, listen

if TYPE_CHECKING:
    from collections.abc import Callable

RATE = 44_100
BLOCK = 1764
TURN = BLOCK / RATE
AHEAD = 0.35
COURSE = lay_course(pacing(from_per_minute=6), settle_until=0, paced_until=300)


class Listener:
    """Turns the player over as the output does, and notes what it gives."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.told: list[str] = []
        self.desk = SoundDesk(self.told.append)
        self.player = SoundPlayer(self.desk, self.clock)
        self.player.opened(RATE)
        self.heard: list[np.ndarray] = []
        self.began = self.clock.elapsed()

    def want(self, **wanted) -> None:
        self.desk.wanted = replace(self.desk.wanted, loudness=1.0, **wanted)

    def order(self, what: str, loudness: float = 1.0) -> None:
        self.desk.orders.append(Order(what, loudness, self.clock.elapsed()))

    def breathe(self, course=COURSE, active: float = 0.0) -> None:
        self.want(course=course, active=active, at=self.clock.elapsed(), going=True)

    def hear(self, seconds: float, *, late: Callable[[float], float] = lambda _: 0.0, fed: bool = True) -> np.ndarray:
        """Let *seconds* pass. The device is *late* by some seconds; the desk is *fed* as by a running session."""
        first = len(self.heard)
        for _ in range(round(seconds / TURN)):
            self.clock.advance(TURN)
            if fed and self.desk.wanted.course is not None:
                now = self.clock.elapsed()
                self.want(active=self.desk.wanted.active + now - self.desk.wanted.at, at=now)
            self.heard.append(self.player.render(BLOCK, AHEAD + late(self.clock.elapsed() - self.began)))
        return np.concatenate(self.heard[first:])


@pytest.fixture
def listener():
    return Listener()


def test_nothing_is_wanted_at_first(listener):
    assert not listener.player.wanted()
    assert not listener.hear(0.2).any()


def test_before_a_device_is_open_there_is_silence():
    desk = SoundDesk([].append)
    clock = FakeClock()
    player = SoundPlayer(desk, clock)
    desk.orders.append(Order(Bell.END, 1.0, clock.elapsed()))

    assert player.wanted()
    assert not player.render(100, 0.0).any()


def test_the_tone_is_where_the_session_will_be_when_it_is_heard(listener):
    listener.breathe()

    found = breaths(listen(listener.hear(45), RATE))

    # The first sample is made one turn after the start, for what is then so far ahead.
    begins = [breath.begin + TURN + AHEAD for breath in found]
    assert begins == pytest.approx([10, 20, 30], abs=0.01)


def test_a_device_that_runs_too_fast_is_kept_in_step(listener):
    listener.breathe()

    sound = listener.hear(120, late=lambda seconds: -0.001 * seconds)

    found = breaths(listen(sound, RATE))
    # After 100 s the device is a tenth of a second ahead; what it plays then was made for a tenth less.
    begins = [breath.begin + TURN + AHEAD - 0.001 * breath.begin for breath in found]
    assert np.abs(np.array(begins) - 10 * np.arange(1, len(begins) + 1)).max() < 0.035
    assert largest_step(sound, RATE, HIGHEST_PARTIAL[Timbre.WARM]) < 1


def test_a_device_that_stood_still_is_caught_up_with_at_once(listener):
    listener.breathe()

    sound = listener.hear(40, late=lambda seconds: 0.5 if seconds > 15 else 0.0)

    found = [breath.begin + TURN + AHEAD for breath in breaths(listen(sound, RATE))]
    assert found == pytest.approx([10, 19.5, 29.5], abs=0.01)
    assert largest_step(sound, RATE, HIGHEST_PARTIAL[Timbre.WARM]) < 1


def test_a_wavering_device_is_left_alone():
    step, chance = Step(), np.random.default_rng(1)

    assert [step.correction(float(chance.uniform(-0.02, 0.02))) for _ in range(5000)] == [0.0] * 5000


def test_what_is_far_out_of_step_is_moved_at_once_and_what_is_near_on_the_average():
    step = Step()

    far = step.correction(2 * FAR)
    near = [step.correction(0.03) for _ in range(30)]

    assert far == 2 * FAR
    assert [move for move in near if move] == [pytest.approx(0.03)]


def test_a_change_of_the_course_does_not_click(listener):
    listener.breathe()
    sound = [listener.hear(3)]
    for number in range(6):
        changed = relay_course(COURSE, pacing("even6"), at=3 + number, paced_until=300, gap=2)
        listener.breathe(changed, 3.0 + number)
        sound.append(listener.hear(0.7))
        listener.want(course=None)
        sound.append(listener.hear(0.3))

    assert largest_step(np.concatenate(sound), RATE, HIGHEST_PARTIAL[Timbre.WARM]) < 1


def test_a_session_that_is_not_heard_of_any_more_falls_silent(listener):
    listener.breathe()

    listener.hear(LONGEST_GUESS, fed=False)
    still = listener.hear(0.04, fed=False)
    gone = listener.hear(1, fed=False)

    assert still.any()
    assert not gone[RATE // 2 :].any()


def test_bells_ring_as_loud_as_they_are_ordered(listener):
    listener.want()
    listener.order(Bell.END, 0.5)
    wanted = listener.player.wanted()
    soft = listener.hear(7)
    listener.order(Bell.END, 1.0)
    loud = listener.hear(7)

    assert wanted
    assert np.abs(loud).max() > 1.5 * np.abs(soft).max() > 0
    assert not listener.player.wanted()


def test_a_bell_that_nobody_could_hear_is_forgotten(listener):
    listener.want()
    listener.order(Bell.PAUSE)
    listener.clock.advance(STALE_SECONDS + 0.1)

    assert not listener.player.wanted()
    assert not listener.hear(1).any()


def test_of_many_bells_that_nobody_could_hear_the_last_ones_are_kept(listener):
    for _ in range(1000):
        listener.order(Bell.MARK)

    assert len(listener.desk.orders) < 100


def test_the_ambience_lies_under_a_session_that_is_going(listener):
    listener.want(going=True, ambience=Ambience.BROWN)
    during = listener.hear(3)
    listener.want(going=False)
    listener.hear(2)

    assert np.abs(during[2 * RATE :]).max() > 0.01
    assert not listener.hear(1).any()
    assert not listener.player.wanted()


def test_the_ambience_can_be_changed_and_taken_away(listener):
    listener.want(going=True, ambience=Ambience.SEA)
    listener.hear(3)
    listener.want(ambience=Ambience.NONE)
    listener.hear(2)

    assert not listener.hear(1).any()


def test_an_own_recording_that_cannot_be_played_is_told_once(listener, tmp_path):
    listener.want(going=True, ambience=Ambience.OWN, ambience_file=str(tmp_path / "gone.wav"))

    listener.hear(1)

    assert listener.told == ["gone.wav could not be read (there is no such file or folder)."]


def test_no_file_for_an_own_recording_is_silence(listener):
    listener.want(going=True, ambience=Ambience.OWN)

    assert not listener.hear(1).any()
    assert listener.told == []


def test_a_trial_lets_everything_be_heard_and_ends_by_itself(listener):
    listener.want(ambience=Ambience.BROWN)
    listener.order(TRIAL)
    wanted = listener.player.wanted()

    during = listener.hear(6)
    listener.hear(2)
    after = listener.hear(1)

    assert wanted
    assert np.ptp(listen(during, RATE).pitch[RATE // 32 * 2 // 3 : RATE // 32 * 4]) > 50
    assert not after.any()
    assert not listener.player.wanted()


def test_softer_and_silent_without_a_step(listener):
    listener.breathe()
    loud = listener.hear(3)
    listener.desk.wanted = replace(listener.desk.wanted, loudness=0.0)

    fading = listener.hear(0.2, fed=False)

    assert np.abs(fading[RATE // 10 :]).max() == 0
    whole = np.concatenate([loud, fading])
    assert largest_step(whole, RATE, HIGHEST_PARTIAL[Timbre.WARM]) < 1


def test_everything_makes_room_for_words(listener):
    listener.breathe()
    listener.hear(2)
    before = np.abs(listener.hear(1)).max()
    listener.want(spoken=True)
    listener.hear(0.4)

    assert np.abs(listener.hear(0.4)).max() < 0.6 * before


def test_a_new_device_begins_softly_where_the_session_is(listener):
    listener.breathe()
    listener.hear(13)
    listener.player.opened(RATE)

    sound = listener.hear(20)

    assert np.abs(sound[:20]).max() < 0.01
    begins = [breath.begin + 13 + TURN + AHEAD for breath in breaths(listen(sound, RATE))]
    assert begins == pytest.approx([20], abs=0.01)


def test_a_desk_holds_what_is_wanted():
    assert SoundDesk([].append).wanted == Wanted()
