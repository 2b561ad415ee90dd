"""Lays out the breathing of a session: natural, then a slow ramp to the pattern, then the pattern, then natural.

The rules of the ramp are content (resources/content/breathing.toml): each breath lasts a little longer than the
one before until the target is reached; in- and out-breath go evenly from the person's own share to the
pattern's, so that the out-breath never gets shorter; holds grow last. Changes happen only between breaths.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from matcompanion.domain.breathing import (
    RESTING_VOLUME,
    BreathCourse,
    BreathCycle,
    BreathPhase,
    Segment,
    segments_of,
)
from matcompanion.domain.catalogue import PatternRule, RampRule
from matcompanion.domain.choices import PatternId

_EASE_SECONDS = 3.0
"""How long the drawn lungs take between resting and empty, so that nothing jumps (our choice)."""
_FOREVER = 1e9


@dataclass(frozen=True, slots=True)
class Pacing:
    """What a course is laid from: a pattern, the patterns it may give way to, the rules of the ramp.

    *from_per_minute* is the person's own rate, 12 unless they tapped it.
    """

    pattern: PatternRule
    patterns: Mapping[PatternId, PatternRule]
    ramp: RampRule
    from_per_minute: float

    def cycles(self, done: Sequence[BreathCycle] = ()) -> Iterator[BreathCycle]:
        """Yield the breaths that follow those *done*, without end; none for natural breathing.

        With nothing done they begin at the person's own rate. First the ramp, then the holds, then the pattern.
        """
        if self.pattern.natural:
            return iter(())
        target = _cycle(self.pattern)
        last = done[-1] if done else self._first(target)
        ramp = _ramp(last, target, self.ramp.step_seconds, skip_first=bool(done))
        return chain(ramp, _holds(last, target, self.ramp.hold_step_seconds), self._on(done))

    def at_once(self) -> Pacing:
        """Return the same pattern without a ramp."""
        return replace(self, ramp=replace(self.ramp, step_seconds=_FOREVER, hold_step_seconds=_FOREVER))

    def _first(self, target: BreathCycle) -> BreathCycle:
        """Return a breath at the person's own rate, never slower than *target*."""
        seconds = min(60.0 / self.from_per_minute, target.breathing_seconds)
        exhale = min(seconds * (1 - self.ramp.start_inhale_share), target.exhale)
        return BreathCycle(inhale=seconds - exhale, exhale=exhale)

    def _on(self, done: Sequence[BreathCycle]) -> Iterator[BreathCycle]:
        """Yield the pattern, and after its most breaths or minutes the one it gives way to."""
        pattern, target = self.pattern, _cycle(self.pattern)
        count = sum(cycle == target for cycle in done)
        while True:
            most_minutes, most_cycles = pattern.most_minutes, pattern.most_cycles
            over = (most_cycles is not None and count >= most_cycles) or (
                most_minutes is not None and (count + 1) * target.seconds > most_minutes * 60
            )
            if over and pattern.then is not None:
                pattern = self.patterns[pattern.then]
                target, count = _cycle(pattern), 0
                continue
            yield target
            count += 1


def _cycle(pattern: PatternRule) -> BreathCycle:
    return BreathCycle(pattern.inhale, pattern.exhale, pattern.top_up, pattern.hold_full, pattern.hold_empty)


def _ramp(start: BreathCycle, target: BreathCycle, step: float, *, skip_first: bool) -> Iterator[BreathCycle]:
    """Yield breaths from *start*, each *step* seconds longer, until the length of *target* is reached."""
    first, last = start.breathing_seconds, target.breathing_seconds
    start_in, target_in = start.inhale + start.top_up, target.inhale + target.top_up
    count = 1 if skip_first else 0
    while (seconds := first + count * step) < last - 1e-9:
        share = (seconds - first) / (last - first)
        yield BreathCycle(
            inhale=start_in + (target_in - start_in) * share,
            exhale=start.exhale + (target.exhale - start.exhale) * share,
        )
        count += 1


def _holds(last: BreathCycle, target: BreathCycle, step: float) -> Iterator[BreathCycle]:
    """Yield breaths of *target* whose holds grow by *step* seconds from those of *last* until they are whole."""
    held = max(last.hold_full, last.hold_empty)
    while held < max(target.hold_full, target.hold_empty):
        yield replace(target, hold_full=min(held, target.hold_full), hold_empty=min(held, target.hold_empty))
        held += step


def lay_course(pacing: Pacing, *, settle_until: float, paced_until: float) -> BreathCourse:
    """Return the course of a session.

    Breathing is natural until *settle_until*; then paced, ending on the last finished out-breath at or before
    *paced_until*; then natural again. All in active session seconds.
    """
    if pacing.pattern.natural or settle_until >= paced_until:
        return natural_course(paced_from=settle_until, paced_until=paced_until)
    segments = _settling(0.0, settle_until, RESTING_VOLUME)
    return _lay(pacing, segments, [], begin=settle_until, paced_from=settle_until, paced_until=paced_until)


def natural_course(*, paced_from: float, paced_until: float) -> BreathCourse:
    """Return a course without any pace; the bounds only say where the phases of the session lie."""
    resting = Segment(0.0, _FOREVER, BreathPhase.NATURAL, RESTING_VOLUME, RESTING_VOLUME, -1)
    warm_until = paced_from + (paced_until - paced_from) / 4
    return BreathCourse((resting,), (), paced_from, warm_until, paced_until)


def relay_course(
    course: BreathCourse, pacing: Pacing, *, at: float, paced_until: float, gap: float | None = None
) -> BreathCourse:
    """Return *course* changed from *at* on: another end, another pattern or a fresh start after a pause.

    The breath that holds *at* is finished first, so that nothing jumps. With *gap* it is broken off instead: the
    lungs empty over *gap* seconds and a new breath begins (after a pause the person has lost the breath anyway).
    """
    if pacing.pattern.natural:
        return natural_course(paced_from=course.paced_from, paced_until=max(at, paced_until))
    if at >= course.paced_until and at >= paced_until:
        return course
    if at < course.paced_from:
        return lay_course(pacing, settle_until=course.paced_from, paced_until=paced_until)
    now = course.segment_at(at)
    kept = [s for s in course.segments if s.begin < at and (gap is not None or s.cycle <= max(now.cycle, 0))]
    if now.cycle < 0 and gap is None:
        gap = _EASE_SECONDS  # natural breathing after the paced part: pick the pace up again
    if gap is not None:
        kept = _cut(kept, course, at, gap)
    begin = kept[-1].end
    cycles = list(course.cycles[: max((s.cycle for s in kept), default=-1) + 1])
    laid = _lay(pacing, kept, cycles, begin=begin, paced_from=course.paced_from, paced_until=paced_until)
    return replace(laid, warm_until=course.warm_until) if at >= course.warm_until else laid


def _cut(kept: list[Segment], course: BreathCourse, at: float, gap: float) -> list[Segment]:
    """Return *kept* broken off at *at*, with *gap* seconds in which the lungs empty."""
    volume = course.at(at).volume
    if kept:
        kept = [*kept[:-1], _shortened(kept[-1], at, volume)]
    phase = BreathPhase.OUT if volume > 0 else BreathPhase.HOLD_EMPTY
    number = kept[-1].cycle if kept and kept[-1].cycle >= 0 else -1
    return [*kept, Segment(at, gap, phase if number >= 0 else BreathPhase.NATURAL, volume, 0.0, number)]


def _shortened(segment: Segment, end: float, volume: float) -> Segment:
    return replace(segment, seconds=end - segment.begin, volume_to=volume)


def _settling(begin: float, until: float, volume: float) -> list[Segment]:
    """Return natural breathing from *begin* that ends, empty, at *until*, ready for the first in-breath."""
    ease = min(_EASE_SECONDS, until - begin)
    if until <= begin:
        return []
    natural = BreathPhase.NATURAL
    calm = Segment(begin, until - begin - ease, natural, volume, volume, -1)
    return [*([calm] if calm.seconds > 0 else []), Segment(until - ease, ease, natural, volume, 0.0, -1)]


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
    target = _cycle(pacing.pattern).seconds
    segments, cycles = list(segments), list(cycles)
    warm_until = None
    for cycle in pacing.cycles(tuple(cycles)):
        if begin + cycle.seconds > paced_until + 1e-6:
            break
        if warm_until is None and cycle.seconds >= target - 1e-9:
            warm_until = begin
        segments += segments_of(cycle, begin, len(cycles))
        cycles.append(cycle)
        begin += cycle.seconds
    # A short session may end before the target is reached: its second half is then the deep rest.
    middle = paced_from + (paced_until - paced_from) / 2
    natural = BreathPhase.NATURAL
    segments.append(Segment(begin, _EASE_SECONDS, natural, 0.0, RESTING_VOLUME, -1))
    segments.append(Segment(begin + _EASE_SECONDS, _FOREVER, natural, RESTING_VOLUME, RESTING_VOLUME, -1))
    return BreathCourse(
        tuple(segments), tuple(cycles), paced_from, middle if warm_until is None else min(warm_until, middle), begin
    )
