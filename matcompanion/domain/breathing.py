"""The breath as a pure function of time: the pacer, the words, the ring and the tone all read one instant.

A ``BreathCourse`` is the breathing of a whole session, laid out in advance as segments that follow one another
without a jump. How it is laid out is in ``breath_course``; here is what it says at a moment.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

RESTING_VOLUME = 0.45
"""How full the lungs are drawn while the person breathes as they like (our choice)."""

_IN_SHAPE = 0.90
_OUT_SHAPE = 0.72
_SIGH_SHARE = 0.82
"""How full the lungs are when the second sip of a sigh begins (our choice)."""

_JUST_BEFORE = 1e-6


class BreathPhase(StrEnum):
    """A part of one breath; ``NATURAL`` is breathing without a pace."""

    NATURAL = "natural"
    IN = "in"
    HOLD_FULL = "hold_full"
    OUT = "out"
    HOLD_EMPTY = "hold_empty"


@dataclass(frozen=True, slots=True)
class BreathCycle:
    """One breath: seconds of each part, 0 where there is none."""

    inhale: float
    exhale: float
    top_up: float = 0.0
    hold_full: float = 0.0
    hold_empty: float = 0.0

    @property
    def seconds(self) -> float:
        """Seconds of the whole breath."""
        return self.breathing_seconds + self.hold_full + self.hold_empty

    @property
    def breathing_seconds(self) -> float:
        """Seconds of in and out, without the holds."""
        return self.inhale + self.top_up + self.exhale


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one phase. *begin* and *seconds* in active session seconds; volumes 0 (empty) to 1 (full).

    *broken_off* is the second of the session at which it was left before its end, so that what was shown until
    then stays as it was.
    """

    begin: float
    seconds: float
    phase: BreathPhase
    volume_from: float
    volume_to: float
    cycle: int
    broken_off: float | None = None

    @property
    def end(self) -> float:
        """When the next segment begins."""
        return self.begin + self.seconds if self.broken_off is None else self.broken_off

    def volume_at(self, fraction: float) -> float:
        """Return how full the lungs are at *fraction* (0 to 1) of the segment."""
        return self.volume_from + (self.volume_to - self.volume_from) * _flow(self.phase, fraction)


@dataclass(frozen=True, slots=True)
class Breath:
    """The breath at one instant: its phase, how far into it (0 to 1), how full the lungs are (0 to 1).

    *cycle* counts the paced breaths from 0; it is -1 while breathing is natural. *per_minute* is 0 then too.
    """

    phase: BreathPhase
    fraction: float
    volume: float
    cycle: int
    per_minute: float


def _flow(phase: BreathPhase, fraction: float) -> float:
    """Return the share of a segment's change of volume that is done at *fraction*.

    A raised cosine whose peak lies a little before the middle: lungs fill fast first and slow near the end, and
    the speed is zero at both ends, so that nothing jerks at the turn (our choice).
    """
    shape = _IN_SHAPE if phase is BreathPhase.IN else _OUT_SHAPE if phase is BreathPhase.OUT else 1.0
    return (1.0 - math.cos(math.pi * min(1.0, max(0.0, fraction)) ** shape)) / 2.0


@dataclass(frozen=True, slots=True)
class BreathCourse:
    """The breathing of a session. *segments* follow one another from 0 without a gap; the last one never ends.

    *paced_from* and *paced_until* bound the paced part; *warm_until* is when the target pace was reached.
    All in active session seconds. *cycles* are the paced breaths in their order.
    """

    segments: tuple[Segment, ...]
    cycles: tuple[BreathCycle, ...]
    paced_from: float
    warm_until: float
    paced_until: float

    def at(self, seconds: float) -> Breath:
        """Return the breath at *seconds* of active session time; before 0 is as at 0."""
        segment = self.segment_at(seconds)
        fraction = (seconds - segment.begin) / segment.seconds if segment.seconds > 0 else 1.0
        fraction = min(1.0, max(0.0, fraction))
        per_minute = 60.0 / self.cycles[segment.cycle].seconds if segment.cycle >= 0 else 0.0
        return Breath(segment.phase, fraction, segment.volume_at(fraction), segment.cycle, per_minute)

    def segment_at(self, seconds: float) -> Segment:
        """Return the segment that holds *seconds*."""
        place = bisect_right(self.segments, seconds, key=lambda segment: segment.begin) - 1
        return self.segments[max(0, place)]

    def breath_end_after(self, seconds: float) -> float:
        """Return when the breath that holds *seconds* has been breathed out; *seconds* itself if it is natural."""
        cycle = self.segment_at(seconds).cycle
        if cycle < 0:
            return seconds
        return max(segment.end for segment in self.segments if segment.cycle == cycle)

    def breath_around(self, seconds: float) -> tuple[float, float]:
        """Return when the breath began that is going on just before *seconds*, and when it has been breathed out.

        Both are *seconds* itself if breathing is natural.
        """
        cycle = self.segment_at(seconds - _JUST_BEFORE).cycle
        if cycle < 0:
            return seconds, seconds
        parts = [segment for segment in self.segments if segment.cycle == cycle]
        return parts[0].begin, parts[-1].end


def segments_of(cycle: BreathCycle, begin: float, number: int) -> list[Segment]:
    """Return the segments of *cycle*, the breath *number*, from *begin*."""
    top = _SIGH_SHARE if cycle.top_up else 1.0
    parts = [
        (cycle.inhale, BreathPhase.IN, 0.0, top),
        (cycle.top_up, BreathPhase.IN, top, 1.0),
        (cycle.hold_full, BreathPhase.HOLD_FULL, 1.0, 1.0),
        (cycle.exhale, BreathPhase.OUT, 1.0, 0.0),
        (cycle.hold_empty, BreathPhase.HOLD_EMPTY, 0.0, 0.0),
    ]
    segments = []
    for seconds, phase, volume_from, volume_to in parts:
        if seconds > 0:
            segments.append(Segment(begin, seconds, phase, volume_from, volume_to, number))
            begin += seconds
    return segments
