"""Lays out the breathing of a session: natural, then a slow ramp to the pattern, then the pattern, then natural.

Which breaths follow one another is said by ``pacing``; here they are put on the time of the session, and put anew
when its end moves, when the person paused, or when they want to breathe otherwise. What was, stays as it was, and
nothing jumps: the breath of now is finished first, or the lungs are given a moment to empty.
"""

from __future__ import annotations

from dataclasses import replace

from matcompanion.domain.breathing import (
    RESTING_VOLUME,
    BreathCourse,
    BreathCycle,
    BreathPhase,
    Segment,
    segments_of,
)
from matcompanion.domain.pacing import FOREVER, Pacing

_EASE_SECONDS = 3.0
"""How long the drawn lungs take between resting and empty, so that nothing jumps (our choice)."""
_NO_MATTER = 1e-6


def lay_course(pacing: Pacing, *, settle_until: float, paced_until: float) -> BreathCourse:
    """Return the course of a session.

    Breathing is natural until *settle_until*; then paced, ending on the last finished out-breath at or before
    *paced_until*; then natural again. All in active session seconds.
    """
    if pacing.pattern.natural or settle_until >= paced_until:
        return natural_course(paced_from=settle_until, paced_until=max(settle_until, paced_until))
    segments = _resting([], begin=0.0, until=settle_until, volume=RESTING_VOLUME)
    return _lay(pacing, segments, [], begin=settle_until, paced_from=settle_until, paced_until=paced_until)


def natural_course(*, paced_from: float, paced_until: float) -> BreathCourse:
    """Return a course without any pace; the bounds only say where the phases of the session lie."""
    resting = Segment(0.0, FOREVER, BreathPhase.NATURAL, RESTING_VOLUME, RESTING_VOLUME, -1)
    return BreathCourse((resting,), (), paced_from, _natural_warm_until(paced_from, paced_until), paced_until)


def relay_course(
    course: BreathCourse,
    pacing: Pacing,
    *,
    at: float,
    paced_until: float,
    gap: float | None = None,
    settle_until: float | None = None,
) -> BreathCourse:
    """Return *course* changed from *at* on: another end, another pattern or a fresh start after a pause.

    The breath that holds *at* is finished first. With *gap* it is broken off instead: the lungs empty over *gap*
    seconds and a new breath begins (after a pause the person has lost the breath anyway). *settle_until* moves the
    end of settling in, if that is still going on.
    """
    if at >= course.paced_until and at >= paced_until:
        return course
    settling = at < course.paced_from
    paced_from = course.paced_from if settle_until is None or not settling else max(at, settle_until)
    paced_until = max(at, paced_until)
    now = course.segment_at(at)
    if now.cycle < 0 and gap is None:
        gap = _EASE_SECONDS  # natural breathing: pick the pace up gently
    if pacing.pattern.natural or (gap is not None and at + gap > paced_until):
        return _relay_natural(course, at, paced_from, paced_until)
    if settling:
        return _relay_settling(course, pacing, at, paced_from, paced_until)
    if gap is not None:
        kept = _broken_off(course, at, gap)
    else:
        kept = [segment for segment in course.segments if segment.begin < at or segment.cycle == now.cycle]
    cycles = list(course.cycles[: max((segment.cycle for segment in kept), default=-1) + 1])
    laid = _lay(pacing, kept, cycles, begin=kept[-1].end, paced_from=paced_from, paced_until=paced_until)
    return replace(laid, warm_until=course.warm_until) if at >= course.warm_until else laid


def _natural_warm_until(paced_from: float, paced_until: float) -> float:
    return paced_from + (paced_until - paced_from) / 4


def _relay_natural(course: BreathCourse, at: float, paced_from: float, paced_until: float) -> BreathCourse:
    """Return *course* with natural breathing from *at* on; the drawn lungs go to rest first."""
    segments = course.segments
    if course.segment_at(at).cycle >= 0 or course.cycles:
        segments = tuple(_let_go(_until(course, at), at, course.at(at).volume))
    passed = at >= course.warm_until
    warm_until = course.warm_until if passed else _natural_warm_until(paced_from, paced_until)
    return BreathCourse(segments, _begun(course.cycles, segments), paced_from, warm_until, paced_until)


def _begun(cycles: tuple[BreathCycle, ...], segments: tuple[Segment, ...]) -> tuple[BreathCycle, ...]:
    return cycles[: max(segment.cycle for segment in segments) + 1]


def _relay_settling(
    course: BreathCourse, pacing: Pacing, at: float, settle_until: float, paced_until: float
) -> BreathCourse:
    """Return *course* with another end or another pattern, while the person still settles in."""
    if abs(settle_until - course.paced_from) < _NO_MATTER and course.cycles:
        kept = [segment for segment in course.segments if segment.begin < course.paced_from]
        begin = kept[-1].end
    else:
        begin = max(settle_until, at + _EASE_SECONDS)
        kept = _resting(_until(course, at), begin=at, until=begin, volume=course.at(at).volume)
    return _lay(pacing, kept, [], begin=begin, paced_from=settle_until, paced_until=paced_until)


def _until(course: BreathCourse, at: float) -> list[Segment]:
    """Return the segments before *at*, the last one broken off there."""
    kept = [segment for segment in course.segments if segment.begin < at]
    if kept and kept[-1].end > at:
        kept[-1] = replace(kept[-1], broken_off=at)
    return kept


def _broken_off(course: BreathCourse, at: float, gap: float) -> list[Segment]:
    """Return the segments before *at* and then *gap* seconds in which the lungs empty."""
    kept = _until(course, at)
    number = kept[-1].cycle if kept else -1
    phase = BreathPhase.OUT if number >= 0 else BreathPhase.NATURAL
    return [*kept, Segment(at, gap, phase, course.at(at).volume, 0.0, number)]


def _resting(kept: list[Segment], *, begin: float, until: float, volume: float) -> list[Segment]:
    """Return *kept* and natural breathing from *begin* that ends, empty, at *until*, ready for an in-breath."""
    if until <= begin:
        return kept
    ease = min(_EASE_SECONDS, until - begin)
    natural = BreathPhase.NATURAL
    calm = Segment(begin, until - begin - ease, natural, volume, volume, -1)
    return [*kept, *([calm] if calm.seconds > 0 else []), Segment(until - ease, ease, natural, volume, 0.0, -1)]


def _let_go(kept: list[Segment], begin: float, volume: float) -> list[Segment]:
    """Return *kept* and natural breathing from *begin* on."""
    natural = BreathPhase.NATURAL
    ease = Segment(begin, _EASE_SECONDS, natural, volume, RESTING_VOLUME, -1)
    return [*kept, ease, Segment(ease.end, FOREVER, natural, RESTING_VOLUME, RESTING_VOLUME, -1)]


def _lay(
    pacing: Pacing,
    segments: list[Segment],
    cycles: list[BreathCycle],
    *,
    begin: float,
    paced_from: float,
    paced_until: float,
) -> BreathCourse:
    """Return a course of *segments* and the breaths that follow *cycles* from *begin* until *paced_until*."""
    target = pacing.target.seconds
    segments, cycles = list(segments), list(cycles)
    warm_until = None
    for cycle in pacing.cycles(tuple(cycles)):
        if begin + cycle.seconds > paced_until + _NO_MATTER:
            break
        if warm_until is None and cycle.seconds >= target - _NO_MATTER:
            warm_until = begin
        segments += segments_of(cycle, begin, len(cycles))
        cycles.append(cycle)
        begin = segments[-1].end
    else:  # the pattern gave way to natural breathing
        return BreathCourse(
            tuple(_let_go(segments, begin, 0.0)), tuple(cycles), paced_from, warm_until or begin, paced_until
        )
    # A short session may end before the target is reached: its second half is then the deep rest.
    middle = paced_from + (begin - paced_from) / 2
    segments = _let_go(segments, begin, 0.0)
    return BreathCourse(
        tuple(segments), tuple(cycles), paced_from, middle if warm_until is None else min(warm_until, middle), begin
    )
