"""The tone: where it is heard, how high, and that it never clicks, whatever is done to it."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcompanion.domain.breath_course import lay_course, relay_course
from matcompanion.domain.settings import Timbre
from matcompanion.synthesis.breath_tone import HIGH, HIGHEST_PARTIAL, LOW, BreathTone
from tests.domain.breaths import PATTERNS, pacing
from tests.synthesis.hearing import largest_step, listen

RATE = 44_100
NAMES = sorted(PATTERNS)
rates = st.floats(8, 20)


def course_of(name="long6", per_minute=12.0, settle=3.0):
    return lay_course(pacing(name, per_minute), settle_until=settle, paced_until=120)


def rendered(tone: BreathTone, *seconds: float) -> np.ndarray:
    return np.concatenate([tone.render(round(part * RATE)) for part in seconds])


def in_blocks(tone: BreathTone, cuts: list[int], count: int) -> np.ndarray:
    return np.concatenate([tone.render(b - a) for a, b in pairwise([0, *sorted(cuts), count])])


@settings(max_examples=30)
@given(
    st.sampled_from(NAMES), rates, st.sampled_from(Timbre), st.floats(0, 40), st.lists(st.integers(0, 100_000)),
)  # fmt: skip
def test_the_size_of_the_blocks_makes_no_difference(name, per_minute, timbre, begin, cuts):
    whole, pieces = BreathTone(RATE // 5, timbre), BreathTone(RATE // 5, timbre)
    for tone in (whole, pieces):
        tone.follow(course_of(name, per_minute), begin)

    difference = in_blocks(pieces, cuts, 100_000) - whole.render(100_000)

    assert np.abs(difference).max() < 1e-4


@settings(max_examples=25)
@given(
    st.sampled_from(NAMES), st.sampled_from(NAMES), rates, st.sampled_from(Timbre), st.floats(3, 40),
    st.sampled_from([None, 2.0]), st.floats(0.001, 0.3),
)  # fmt: skip
def test_it_never_clicks_when_the_course_changes(before, after, per_minute, timbre, at, gap, late):
    """The sound is made ahead, so that it hears of a change *late*."""
    course = course_of(before, per_minute)
    changed = relay_course(course, pacing(after, per_minute), at=at, paced_until=120, gap=gap)
    tone = BreathTone(RATE, timbre)
    tone.follow(course, at - 0.2)
    sound = [rendered(tone, 0.2 + late)]
    tone.follow(changed, tone.active)
    sound.append(rendered(tone, 0.5))

    assert largest_step(np.concatenate(sound), RATE, HIGHEST_PARTIAL[timbre]) < 1


@settings(max_examples=60)
@given(st.sampled_from(Timbre), st.lists(st.tuples(st.floats(0.001, 0.4), st.floats(0, 60) | st.none()), max_size=8))
def test_it_never_clicks_when_it_is_moved_stopped_or_started(timbre, moves):
    tone, course = BreathTone(RATE, timbre), course_of(settle=0.5)
    tone.follow(course, 2)
    sound = [rendered(tone, 0.3)]
    for seconds, to in moves:
        tone.follow(course if to is not None else None, to or 0.0)
        sound.append(rendered(tone, seconds))
    sound.append(rendered(tone, 0.1))  # cut off while it swells, its last wave is heard as quieter than it is

    assert largest_step(np.concatenate(sound), RATE, HIGHEST_PARTIAL[timbre]) < 1


@given(st.lists(st.tuples(st.sampled_from(Timbre), st.floats(0.001, 0.4)), max_size=8))
@settings(max_examples=20)
def test_it_never_clicks_when_the_timbre_changes(changes):
    tone = BreathTone(RATE)
    tone.follow(course_of(settle=0.5), 2)
    sound = [rendered(tone, 0.3)]
    for timbre, seconds in changes:
        tone.sound_like(timbre)
        sound.append(rendered(tone, seconds))

    assert largest_step(np.concatenate(sound), RATE, max(HIGHEST_PARTIAL.values())) < 1


def test_the_ear_does_hear_clicks():
    tone = BreathTone(RATE)
    tone.follow(course_of(), 4)
    sound = rendered(tone, 2)
    sound[50_000:] *= -1

    assert largest_step(np.roll(sound, 17), RATE, HIGHEST_PARTIAL[Timbre.WARM]) > 1


@pytest.mark.parametrize("timbre", Timbre)
def test_it_rises_breathing_in_and_falls_breathing_out(timbre):
    tone = BreathTone(RATE, timbre)
    tone.follow(lay_course(pacing(from_per_minute=6), settle_until=1, paced_until=120))
    heard = listen(rendered(tone, 12), RATE)

    def pitches(*seconds: float) -> np.ndarray:
        places = np.searchsorted(heard.times, seconds)
        return np.array([heard.pitch[place - 60 : place + 60].mean() for place in places])

    assert (np.diff(pitches(*np.arange(1.2, 4.9, 0.3))) > 2).all()
    assert (np.diff(pitches(*np.arange(5.2, 10.8, 0.3))) < -2).all()
    assert pitches(5.0) == pytest.approx([HIGH], rel=0.01)
    assert pitches(10.9) == pytest.approx([LOW], rel=0.01)


def test_it_is_silent_while_breathing_is_natural():
    tone = BreathTone(RATE)
    tone.follow(course_of("natural"))

    assert not rendered(tone, 5).any()


def test_it_is_silent_until_it_follows_and_after_it_has_let_go():
    tone = BreathTone(RATE)
    before = rendered(tone, 1)
    tone.follow(course_of(), 5)
    during = rendered(tone, 1)
    tone.follow(None)
    after = rendered(tone, 1)

    assert not before.any()
    assert during.any()
    assert not after[round(0.07 * RATE) :].any()


def test_it_stays_within_full_scale():
    for timbre in Timbre:
        tone = BreathTone(RATE, timbre)
        tone.follow(course_of(), 3)
        assert 0.9 < np.abs(rendered(tone, 10)).max() <= 1.0001


def test_it_knows_which_second_comes_next():
    tone = BreathTone(RATE)
    tone.follow(course_of(), 5)

    tone.render(4410)

    assert tone.active == pytest.approx(5.1)


def test_nothing_asked_is_nothing_given():
    assert len(BreathTone(RATE).render(0)) == 0
