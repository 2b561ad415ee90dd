"""The drawn lungs at many moments at once: how full they are, and how loud the tone is there."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise

import numpy as np

from matcompanion.domain.breathing import BreathCourse, BreathPhase, Segment
from matcompanion.synthesis.glide import Samples, Times

EDGE = 0.09
"""Seconds in which one loudness goes over into the next, on either side; long enough never to click."""
_EMPTY, _HELD_FULL, _HELD_EMPTY = 0.12, 0.22, 0.06
_POINTS = 8192


def flows(phase: BreathPhase, fractions: Times) -> Times:
    """Return the share of a segment's change of volume that is done at each of *fractions* (0 to 1)."""
    places, shares = _flow_table(phase)
    return np.interp(fractions, places, shares)


@lru_cache
def _flow_table(phase: BreathPhase) -> tuple[Times, Times]:
    """Return the flow of *phase* at many places, as the domain has it, so that the two can never differ."""
    whole = Segment(0.0, 1.0, phase, 0.0, 1.0, 0)
    places = np.linspace(0.0, 1.0, _POINTS + 1)
    return places, np.array([whole.volume_at(float(place)) for place in places])


def lungs(course: BreathCourse, times: Times) -> tuple[Times, Samples]:
    """Return how full the lungs are (0 to 1) and how loud the tone is (0 to 1) at each of *times*, which ascend."""
    volume = np.zeros(len(times))
    loudness = np.zeros(len(times), np.float32)
    place = max(0, bisect_right(course.segments, times[0], key=lambda segment: segment.begin) - 1)
    stop = max(place + 1, bisect_right(course.segments, times[-1], key=lambda segment: segment.begin))
    begins = [segment.begin for segment in course.segments[place + 1 : stop]]
    cuts = [0, *np.searchsorted(times, begins), len(times)]
    for number, (first, last) in enumerate(pairwise(cuts), place):
        if last > first:
            before = course.segments[number - 1] if number else None
            after = course.segments[number + 1] if number + 1 < len(course.segments) else None
            _draw(course.segments[number], times[first:last], volume[first:last], loudness[first:last], before, after)
    return volume, loudness


def _draw(
    segment: Segment, times: Times, volume: Times, loudness: Samples, before: Segment | None, after: Segment | None
) -> None:
    """Fill in *volume* and *loudness* at *times*, all of which lie in *segment*."""
    within = times - segment.begin
    fractions = np.clip(within / segment.seconds, 0.0, 1.0)
    change = segment.volume_to - segment.volume_from
    volume[:] = segment.volume_from + change * flows(segment.phase, fractions) if change else segment.volume_from
    if segment.phase is BreathPhase.NATURAL:
        return
    length = segment.end - segment.begin
    edge = min(EDGE, length / 2)
    loudness[:] = _core(segment.phase, volume)
    begins, ends = float(_core_at(segment, 0.0)), float(_core_at(segment, length))
    for own, other, near in (
        (begins, _meeting(before, segment), 1 - within / edge),
        (ends, _meeting(segment, after), 1 - (length - within) / edge),
    ):
        if other != own:
            close = near > 0
            loudness[close] *= 1 + (other / own - 1) * _rise(near[close])


def _core(phase: BreathPhase, volume: Times) -> Times:
    """Return how loud a paced *phase* is in its middle when the lungs are *volume* full."""
    if phase is BreathPhase.HOLD_FULL:
        return np.full_like(volume, _HELD_FULL)
    if phase is BreathPhase.HOLD_EMPTY:
        return np.full_like(volume, _HELD_EMPTY)
    return _EMPTY + (1 - _EMPTY) * volume


def _core_at(segment: Segment, within: float) -> float:
    volume = segment.volume_at(within / segment.seconds)
    return float(_core(segment.phase, np.array([volume]))[0])


def _meeting(one: Segment | None, other: Segment | None) -> float:
    """Return how loud it is where two segments meet: half-way between them, silent between two breaths."""
    if one is None or other is None or one.cycle != other.cycle:
        return 0.0
    return (_core_at(one, one.end - one.begin) + _core_at(other, 0.0)) / 2


def _rise(nearness: Times) -> Times:
    """Return 0 where *nearness* is 0 and 1 where it is 1, smoothly."""
    return 0.5 - 0.5 * np.cos(np.pi * np.clip(nearness, 0.0, 1.0))
