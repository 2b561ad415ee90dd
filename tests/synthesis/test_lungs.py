"""The drawn lungs at many moments are those of the domain at each."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.breath_course import lay_course, natural_course, relay_course
from matcompanion.domain.breathing import BreathPhase, Segment
from matcompanion.synthesis.lungs import EDGE, flows, lungs
from tests.domain.breaths import PATTERNS, pacing

RATE = 8000
NAMES = sorted(set(PATTERNS) - {"natural"})


def course_of(name: str, *, ramp: bool = False):
    chosen = pacing(name) if ramp else pacing(name, 60 / PATTERNS[name].seconds)
    return lay_course(chosen, settle_until=10, paced_until=130)


@given(st.sampled_from(BreathPhase), st.floats(0, 1))
def test_the_curve_is_that_of_the_domain(phase, fraction):
    segment = Segment(0, 1, phase, 0.0, 1.0, 0)

    assert flows(phase, np.array([fraction]))[0] == pytest.approx(segment.volume_at(fraction), abs=1e-6)


@given(st.sampled_from(NAMES), st.floats(-1, 140), st.booleans())
def test_the_lungs_are_as_full_as_the_pacer_draws_them(name, begin, ramp):
    course = course_of(name, ramp=ramp)
    times = begin + np.arange(0, 12, 0.1)

    volume, _ = lungs(course, times)

    assert volume == pytest.approx([course.at(float(time)).volume for time in times], abs=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_loudness_never_jumps(name):
    times = np.arange(0, 140, 1 / RATE)

    _, loudness = lungs(course_of(name, ramp=True), times)

    assert np.abs(np.diff(loudness)).max() < np.pi / 2 / EDGE / RATE
    assert loudness.min() >= 0
    assert loudness.max() <= 1


def test_natural_breathing_is_silent():
    times = np.arange(0, 60, 0.01)

    _, loudness = lungs(natural_course(paced_from=10, paced_until=50), times)

    assert not loudness.any()


def test_it_gets_louder_breathing_in_and_softer_breathing_out():
    breathing_in, breathing_out = np.arange(10.1, 13.9, 0.01), np.arange(14.1, 19.9, 0.01)

    _, rising = lungs(course_of("long6"), breathing_in)
    _, falling = lungs(course_of("long6"), breathing_out)

    assert (np.diff(rising) > 0).all()
    assert (np.diff(falling) < 0).all()


def test_a_hold_is_steady_and_quiet():
    held_full, held_empty = np.arange(14.1, 17.9, 0.01), np.arange(22.1, 25.9, 0.01)
    course = lay_course(pacing("box4"), settle_until=10, paced_until=200)
    whole = next(s for s in course.segments if s.phase is BreathPhase.HOLD_FULL and s.seconds == 4)
    shift = whole.begin - 14

    for times in (held_full + shift, held_empty + shift):
        volume, loudness = lungs(course, times)
        assert np.ptp(volume) == 0
        assert np.ptp(loudness) < 1e-6
        assert 0 < loudness[0] < 0.25


def test_there_is_a_silence_between_two_breaths_and_none_within_one():
    course = course_of("long6")

    _, between = lungs(course, np.array([20.0]))
    _, turning = lungs(course, np.array([14.0]))

    assert between[0] == 0
    assert turning[0] == 1


def test_a_breath_that_was_broken_off_ends_without_a_jump():
    course = course_of("long6")
    changed = relay_course(course, pacing("long6"), at=12.3, paced_until=130, gap=2)
    times = np.arange(12, 15, 1 / RATE)

    _, loudness = lungs(changed, times)

    assert np.abs(np.diff(loudness)).max() < np.pi / 2 / EDGE / RATE
    assert loudness[0] > 0.3


def test_moments_far_apart_may_skip_a_whole_part_of_a_breath():
    """A second sip of a sigh lasts one second; whoever looks every three may miss it."""
    course = course_of("sigh")
    times = np.arange(0, 120, 3.0)

    volume, _ = lungs(course, times)

    assert volume == pytest.approx([course.at(float(time)).volume for time in times], abs=1e-6)
