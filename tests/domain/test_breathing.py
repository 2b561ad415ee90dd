"""The breath as a function of time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.breath_course import lay_course
from matcompanion.domain.breathing import BreathCycle, BreathPhase, Segment, segments_of
from tests.domain.breaths import pacing

IN = Segment(0, 4, BreathPhase.IN, 0, 1, 0)
OUT = Segment(4, 6, BreathPhase.OUT, 1, 0, 0)

fractions = st.floats(0, 1)


def test_a_breath_fills_and_empties_the_lungs() -> None:
    assert IN.volume_at(0) == 0
    assert IN.volume_at(1) == pytest.approx(1)
    assert OUT.volume_at(0) == 1
    assert OUT.volume_at(1) == pytest.approx(0)


def test_lungs_fill_fast_first() -> None:
    assert IN.volume_at(0.5) > 0.5
    assert OUT.volume_at(0.5) < 0.5


@pytest.mark.parametrize("segment", [IN, OUT])
@pytest.mark.parametrize("end", [0, 1])
def test_nothing_moves_at_the_turn(segment: Segment, end: float) -> None:
    near = abs(end - 0.001)

    assert segment.volume_at(near) == pytest.approx(segment.volume_at(end), abs=1e-3)


@given(fractions, fractions)
def test_an_in_breath_only_fills(one: float, other: float) -> None:
    first, second = sorted((one, other))

    assert IN.volume_at(first) <= IN.volume_at(second) + 1e-12
    assert OUT.volume_at(first) >= OUT.volume_at(second) - 1e-12


def test_a_segment_that_was_left_early_was_as_it_was() -> None:
    left = Segment(0, 4, BreathPhase.IN, 0, 1, 0, broken_off=2)

    assert left.end == 2
    assert left.volume_at(0.5) == IN.volume_at(0.5)


def test_a_sigh_is_two_in_breaths_and_a_long_out_breath() -> None:
    segments = segments_of(BreathCycle(inhale=2.5, exhale=5.5, top_up=1), begin=10, number=3)

    assert [(s.phase, s.begin, s.end) for s in segments] == [
        (BreathPhase.IN, 10, 12.5),
        (BreathPhase.IN, 12.5, 13.5),
        (BreathPhase.OUT, 13.5, 19),
    ]
    assert segments[0].volume_to == segments[1].volume_from < segments[1].volume_to == 1
    assert {segment.cycle for segment in segments} == {3}


def test_holds_are_segments_that_stand_still() -> None:
    segments = segments_of(BreathCycle(4, 4, hold_full=3, hold_empty=2), begin=0, number=0)

    phases = [segment.phase for segment in segments]
    assert phases == [BreathPhase.IN, BreathPhase.HOLD_FULL, BreathPhase.OUT, BreathPhase.HOLD_EMPTY]
    assert [segments[1].volume_at(f) for f in (0, 0.5, 1)] == [1, 1, 1]
    assert [segments[3].volume_at(f) for f in (0, 0.5, 1)] == [0, 0, 0]


def test_the_length_of_a_breath_counts_everything() -> None:
    cycle = BreathCycle(inhale=2, exhale=4, top_up=1, hold_full=3, hold_empty=0.5)

    assert cycle.breathing_seconds == 7
    assert cycle.seconds == 10.5


def test_an_instant_tells_phase_fraction_and_rate() -> None:
    course = lay_course(pacing("long6", from_per_minute=6), settle_until=60, paced_until=600)

    quarter = course.at(61)
    out = course.at(67)
    before, after = course.at(30), course.at(1000)

    assert (quarter.phase, quarter.fraction, quarter.cycle) == (BreathPhase.IN, pytest.approx(0.25), 0)
    assert quarter.per_minute == pytest.approx(6)
    assert (out.phase, out.fraction) == (BreathPhase.OUT, pytest.approx(0.5))
    assert (before.phase, before.cycle, before.per_minute) == (BreathPhase.NATURAL, -1, 0)
    assert after.phase is BreathPhase.NATURAL


def test_before_the_beginning_is_as_at_the_beginning() -> None:
    course = lay_course(pacing(), settle_until=60, paced_until=600)

    assert course.at(-5) == course.at(0)


def test_the_end_of_a_breath_is_the_end_of_its_out_breath() -> None:
    course = lay_course(pacing("long6", from_per_minute=6), settle_until=60, paced_until=600)

    assert course.breath_end_after(61) == pytest.approx(70)
    assert course.breath_end_after(69.9) == pytest.approx(70)
    assert course.breath_end_after(70) == pytest.approx(80)
    assert course.breath_end_after(12) == 12
