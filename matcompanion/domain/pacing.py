"""Which breaths follow one another: a slow ramp from the person's own rate to the pattern, then the pattern.

The rules of the ramp are content (resources/content/breathing.toml): each breath lasts a little longer than the
one before until the target is reached; in- and out-breath go evenly from the person's own share to the
pattern's, so that the out-breath never gets shorter; holds grow last. Changes happen only between breaths.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from matcompanion.domain.breathing import BreathCycle
from matcompanion.domain.catalogue import PatternRule, RampRule
from matcompanion.domain.choices import PatternId

FOREVER = 1e9
"""Seconds that no session reaches."""
_NO_MATTER = 1e-9


@dataclass(frozen=True, slots=True)
class Pacing:
    """What a course is laid from: a pattern, the patterns it may give way to, the rules of the ramp.

    *from_per_minute* is the person's own rate, 12 unless they tapped it. *longest* is the longest breath that is
    comfortable, in seconds: it shrinks when the person says that it is too slow.
    """

    pattern: PatternRule
    patterns: Mapping[PatternId, PatternRule]
    ramp: RampRule
    from_per_minute: float
    longest: float = FOREVER

    @property
    def target(self) -> BreathCycle:
        """The breath that the ramp leads to."""
        pattern = self.pattern
        cycle = BreathCycle(pattern.inhale, pattern.exhale, pattern.top_up, pattern.hold_full, pattern.hold_empty)
        share = min(1.0, self.longest / cycle.seconds) if cycle.seconds > 0 else 1.0
        if share == 1.0:
            return cycle
        return BreathCycle(
            cycle.inhale * share,
            cycle.exhale * share,
            cycle.top_up * share,
            cycle.hold_full * share,
            cycle.hold_empty * share,
        )

    @property
    def shortened(self) -> PatternRule:
        """The pattern as the person breathes it, to be said in seconds: no longer than is comfortable, to a tenth."""
        pattern, target = self.pattern, self.target
        if pattern.natural or target.seconds >= pattern.seconds - _NO_MATTER:
            return pattern
        return replace(
            pattern,
            inhale=round(target.inhale, 1),
            top_up=round(target.top_up, 1),
            hold_full=round(target.hold_full, 1),
            exhale=round(target.exhale, 1),
            hold_empty=round(target.hold_empty, 1),
        )

    def cycles(self, done: Sequence[BreathCycle] = ()) -> Iterator[BreathCycle]:
        """Yield the breaths that follow those *done*, without end; none for natural breathing.

        With nothing done they begin at the person's own rate. First the ramp, then the holds, then the pattern,
        then the one it gives way to.
        """
        if self.pattern.natural:
            return iter(())
        target = self.target
        whole = sum(cycle.seconds >= target.seconds - _NO_MATTER for cycle in done)
        if self._gives_way_after(whole):
            return self._next.cycles(done)
        last = done[-1] if done else self._first(target)
        ramp = _ramp(last, target, self.ramp.step_seconds, skip_first=bool(done))
        return chain(ramp, _holds(last, target, self.ramp.hold_step_seconds), self._on(whole))

    def at_once(self) -> Pacing:
        """Return the same pattern without a ramp."""
        return replace(self, ramp=replace(self.ramp, step_seconds=FOREVER, hold_step_seconds=FOREVER))

    def quicker_than(self, cycle: BreathCycle) -> Pacing:
        """Return the pacing for a person to whom *cycle* is too slow: never so long a breath again."""
        shortest = 60.0 / self.ramp.tapped_per_minute[1]
        longest = min(self.target.seconds, cycle.seconds) - self.ramp.too_slow_step_seconds
        return replace(self, longest=max(shortest, longest))

    def freely(self) -> Pacing:
        """Return no pace at all, for a person to whom the breath is too much."""
        return replace(self, pattern=next(pattern for pattern in self.patterns.values() if pattern.natural))

    @property
    def _next(self) -> Pacing:
        then = self.pattern.then
        return self if then is None else replace(self, pattern=self.patterns[then])

    def _gives_way_after(self, whole: int) -> bool:
        """Return whether, after *whole* breaths of the pattern, another one follows."""
        pattern = self.pattern
        if pattern.then is None:
            return False
        if pattern.most_cycles is not None and whole >= pattern.most_cycles:
            return True
        return pattern.most_minutes is not None and (whole + 1) * self.target.seconds > pattern.most_minutes * 60

    def _first(self, target: BreathCycle) -> BreathCycle:
        """Return a breath at the person's own rate, never slower than *target*."""
        seconds = min(60.0 / self.from_per_minute, target.breathing_seconds)
        exhale = min(seconds * (1 - self.ramp.start_inhale_share), target.exhale)
        return BreathCycle(inhale=seconds - exhale, exhale=exhale)

    def _on(self, whole: int) -> Iterator[BreathCycle]:
        """Yield the pattern, and after its most breaths or minutes the one it gives way to."""
        target = self.target
        while not self._gives_way_after(whole):
            yield target
            whole += 1
        yield from self._next.cycles((target,))


def _ramp(start: BreathCycle, target: BreathCycle, step: float, *, skip_first: bool) -> Iterator[BreathCycle]:
    """Yield breaths from *start*, each *step* seconds longer, until the length of *target* is reached."""
    first, last = start.breathing_seconds, target.breathing_seconds
    start_in, target_in = start.inhale + start.top_up, target.inhale + target.top_up
    count = 1 if skip_first else 0
    while (seconds := first + count * step) < last - _NO_MATTER:
        share = (seconds - first) / (last - first)
        yield BreathCycle(
            inhale=start_in + (target_in - start_in) * share,
            exhale=start.exhale + (target.exhale - start.exhale) * share,
        )
        count += 1


def _holds(last: BreathCycle, target: BreathCycle, step: float) -> Iterator[BreathCycle]:
    """Yield breaths of *target* whose holds grow by *step* seconds from those of *last* until they are whole."""
    held = max(last.hold_full, last.hold_empty)
    while held < max(target.hold_full, target.hold_empty) - _NO_MATTER:
        yield replace(target, hold_full=min(held, target.hold_full), hold_empty=min(held, target.hold_empty))
        held += step
