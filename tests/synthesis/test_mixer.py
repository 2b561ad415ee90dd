"""Breath, bells and ambience together."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcompanion.domain.breath_course import lay_course
from matcompanion.domain.settings import Ambience, Timbre
from matcompanion.synthesis.ambience import Bed, made_bed
from matcompanion.synthesis.bell_sounds import sound_of
from matcompanion.synthesis.bells import Bell
from matcompanion.synthesis.mixer import BELL_LEVEL, RATE, TONE_LEVEL, Mixer
from tests.domain.breaths import pacing

COURSE = lay_course(pacing(from_per_minute=6), settle_until=0.5, paced_until=120)
STEADY = Bed((np.full(10, 0.1, np.float32),), RATE)


def seconds(mixer: Mixer, count: float) -> np.ndarray:
    return mixer.mix(round(count * RATE))


def steady_bed() -> Bed:
    return Bed(STEADY.loops, RATE)


def test_there_is_silence_at_first() -> None:
    mixer = Mixer()

    assert mixer.silent
    assert not seconds(mixer, 1).any()
    assert mixer.done == RATE


def test_a_bell_rings_now_or_at_its_sample() -> None:
    mixer = Mixer()
    seconds(mixer, 1)
    mixer.strike(Bell.PAUSE)
    mixer.strike(Bell.END, 7 * RATE, 0.5)

    sound = seconds(mixer, 13)

    pause, end = sound_of(Bell.PAUSE, RATE), sound_of(Bell.END, RATE)
    assert np.abs(sound[: len(pause)] - BELL_LEVEL * pause).max() < 1e-6
    assert not sound[len(pause) : 6 * RATE].any()
    assert np.abs(sound[6 * RATE :][: len(end)] - 0.5 * BELL_LEVEL * end).max() < 1e-6


def test_it_is_silent_again_when_the_last_bell_has_died_away() -> None:
    mixer = Mixer()
    mixer.strike(Bell.MARK)
    ringing = mixer.silent
    seconds(mixer, 5)

    assert (ringing, mixer.silent) == (False, True)


def test_the_tone_is_as_loud_as_it_may_be() -> None:
    mixer = Mixer()
    mixer.breathe(COURSE)

    assert np.abs(seconds(mixer, 10)).max() == pytest.approx(TONE_LEVEL, rel=0.01)


def test_the_ambience_comes_and_goes_slowly() -> None:
    mixer = Mixer()
    mixer.lie_on(steady_bed(), 1.0)
    coming = seconds(mixer, 1)
    mixer.lie_on(None, 1.0)
    going = seconds(mixer, 1.1)

    assert (np.diff(coming) >= 0).all()
    assert (np.diff(going) <= 0).all()
    assert np.abs(np.diff(np.append(coming, going))).max() < 1e-5
    assert mixer.silent


def test_one_ambience_gives_way_to_another() -> None:
    mixer = Mixer()
    mixer.lie_on(steady_bed(), 0.1)
    before = seconds(mixer, 1)[-1]
    mixer.lie_on(steady_bed(), 1.0)

    assert np.abs(seconds(mixer, 1) - before).max() < 1e-5


def test_the_ambience_makes_room_for_a_bell() -> None:
    mixer, bare = Mixer(), Mixer()
    mixer.lie_on(steady_bed(), 0.1)
    level = seconds(mixer, 1)[-1]
    seconds(bare, 1)
    for each in (mixer, bare):
        each.strike(Bell.MARK)

    under = seconds(mixer, 4) - seconds(bare, 4)

    assert under[0] == pytest.approx(level, rel=0.01)
    assert under[RATE // 2] == pytest.approx(0.4 * level, rel=0.01)
    assert under[-1] == pytest.approx(level, rel=0.01)
    assert np.abs(np.diff(under)).max() < 1e-4


def test_everything_but_the_bells_makes_room_for_words() -> None:
    mixer = Mixer()
    mixer.lie_on(steady_bed(), 0.1)
    level = seconds(mixer, 1)[-1]

    mixer.make_room_for_words(spoken=True)
    during = seconds(mixer, 1)[-1]
    mixer.make_room_for_words(spoken=False)
    after = seconds(mixer, 3)[-1]

    assert (during, after) == pytest.approx((0.4 * level, level), rel=0.01)


def test_its_loudness_changes_without_a_step() -> None:
    mixer = Mixer(loudness=0.0)
    mixer.lie_on(steady_bed(), 0.1)
    silent = seconds(mixer, 1)
    mixer.set_loudness(0.5)

    louder = seconds(mixer, 1)

    assert not silent.any()
    assert louder[-1] == pytest.approx(0.5 * 0.1 * 0.35, rel=0.01)
    assert np.abs(np.diff(louder)).max() < 1e-4


def test_all_at_once_stays_below_full_scale() -> None:
    mixer = Mixer(timbre=Timbre.REED)
    mixer.lie_on(made_bed(Ambience.RAIN, RATE), 0.1)
    mixer.breathe(COURSE, 3)
    for bell in Bell:
        mixer.strike(bell)

    sound = seconds(mixer, 6)

    assert 0.9 < np.abs(sound).max() < 0.98


def do(mixer: Mixer, what: int) -> None:
    (
        lambda: mixer.breathe(COURSE, 3.0),
        lambda: mixer.breathe(None),
        lambda: mixer.strike(Bell.RESUME),
        lambda: mixer.strike(Bell.END, mixer.done + 5000),
        lambda: mixer.lie_on(made_bed(Ambience.SEA, RATE), 0.2),
        lambda: mixer.lie_on(None, 0.2),
        lambda: mixer.make_room_for_words(spoken=True),
        lambda: mixer.make_room_for_words(spoken=False),
        lambda: mixer.set_loudness(0.3),
        lambda: mixer.tone.sound_like(Timbre.REED),
    )[what]()


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.integers(0, 60_000), st.integers(0, 9)), max_size=8), st.lists(st.integers(0, 60_000))
)  # fmt: skip
def test_the_size_of_the_blocks_makes_no_difference(orders, cuts) -> None:
    def play(places: list[int]) -> np.ndarray:
        mixer, sound = Mixer(), []
        for here, then in pairwise([0, *sorted(places), 60_000]):
            while waiting and waiting[0][0] <= here:
                do(mixer, waiting.pop(0)[1])
            sound.append(mixer.mix(then - here))
        return np.concatenate(sound)

    waiting = sorted(orders)
    few = play([at for at, _ in orders])
    waiting = sorted(orders)
    many = play([at for at, _ in orders] + cuts)

    assert np.abs(few - many).max() < 1e-4  # rounding adds up from block to block


def test_an_ambience_that_has_gone_at_the_end_of_a_block_made_room_for_the_bell_in_it() -> None:
    def begun() -> Mixer:
        mixer = Mixer()
        mixer.strike(Bell.RESUME)
        mixer.lie_on(made_bed(Ambience.SEA, RATE), 0.2)
        mixer.mix(763)
        mixer.lie_on(None, 0.2)
        return mixer

    assert np.array_equal(begun().mix(60_000)[:1000], begun().mix(1000))
