"""What may be said at which number of ratings: the one table that every graph, report and overlay asks.

Less than these numbers is mostly chance; content 5.4 has the simulations behind them, docs/decisions/0030 has ours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum

from matcompanion.domain.statistics.interval import Interval, median
from matcompanion.domain.statistics.signed_rank import hodges_lehmann

BAND_CONFIDENCE = 0.95
VERDICT_CONFIDENCE = 0.99
VERDICT_EVERY = 4
"""A verdict is only looked at anew after so many more pairs: looking each time finds differences that are none."""
NOTICEABLE = 1.0
"""The smallest median that a verdict may speak of, in points of a 0 to 10 scale."""


class Stage(IntEnum):
    """How much may be shown, each stage including those before it."""

    NOTHING = 0
    DOTS = 1
    MEDIAN = 2  # and the words "too few to tell"
    BAND = 3  # without a verdict in words
    VERDICT = 4


STAGES: tuple[tuple[int, Stage], ...] = (
    (12, Stage.VERDICT),
    (8, Stage.BAND),
    (3, Stage.MEDIAN),
    (1, Stage.DOTS),
    (0, Stage.NOTHING),
)
"""From how many complete pairs each stage is allowed, where all of them are looked at together."""

SPLIT_STAGES: tuple[tuple[int, Stage], ...] = ((12, Stage.BAND), (1, Stage.DOTS), (0, Stage.NOTHING))
"""The same for a part of them, such as one area or one pattern. Parts are never given a verdict and never ranked:
of eight areas without any difference, one seems different to every third person."""

VERDICT_FROM = next(pairs for pairs, stage in STAGES if stage is Stage.VERDICT)
SPLIT_FROM = next(pairs for pairs, stage in SPLIT_STAGES if stage is Stage.BAND)
TREND_FROM = 12
"""The fewest ratings that a trend is drawn through,"""
TREND_DAYS = 21
"""and the fewest days that they have to span."""


class Verdict(Enum):
    """What may be said in words about all changes together."""

    LOWER = "lower"
    HIGHER = "higher"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Finding:
    """What *pairs* changes amount to; None where the stage does not allow it yet."""

    pairs: int
    stage: Stage
    median: float | None = None
    band: Interval | None = None
    verdict: Verdict | None = None


def stage_for(pairs: int, *, split: bool = False) -> Stage:
    """Return what may be shown with so many *pairs*, which are all of them or a *split* of them."""
    return next(stage for least, stage in (SPLIT_STAGES if split else STAGES) if pairs >= least)


def finding(changes: Sequence[float], *, split: bool = False) -> Finding:
    """Return what may be said about *changes*, oldest first and all there are: never a moving window."""
    newest = changes[len(changes) - unseen(len(changes)) :]
    return finding_of_counts(Counter(changes), newest, split=split)


def finding_of_counts(counts: Mapping[float, int], newest: Sequence[float], *, split: bool = False) -> Finding:
    """Return what may be said about changes of which *counts* tells how often each comes.

    *newest* are the last of them, at least as many as a verdict leaves out until it is looked at anew.
    """
    pairs = sum(counts.values())
    stage = stage_for(pairs, split=split)
    middle = counted_median(counts) if stage >= Stage.MEDIAN else None
    band = _band(counts, middle) if stage >= Stage.BAND and middle is not None else None
    verdict = _verdict(counts, newest) if stage >= Stage.VERDICT else None
    if verdict is not None and verdict is not _direction(band, middle):
        verdict = Verdict.UNCLEAR  # the pairs since it was looked at speak against it, and they are shown beside it
    return Finding(pairs, stage, middle, band, verdict)


def unseen(pairs: int) -> int:
    """Return how many of the newest of *pairs* changes the verdict does not look at yet."""
    return (pairs - VERDICT_FROM) % VERDICT_EVERY if pairs >= VERDICT_FROM else 0


def counted_median(counts: Mapping[float, int]) -> float:
    """Return the middle of the values of which *counts* tells how often each comes. ValueError if there are none."""
    total = sum(counts.values())
    if not total:
        raise ValueError("nothing has no median")
    below, middle = 0, []
    for value, count in sorted(counts.items()):
        below += count
        middle += [value for place in ((total - 1) // 2, total // 2) if below - count <= place < below]
    return median(middle)


def _band(counts: Mapping[float, int], middle: float) -> Interval | None:
    """Return the interval that is shown beside the median: of few different ratings, that can lie outside of it."""
    interval = hodges_lehmann(counts, BAND_CONFIDENCE)
    return interval and Interval(min(interval.low, middle), max(interval.high, middle))


def _verdict(counts: Mapping[float, int], newest: Sequence[float]) -> Verdict:
    left_out = unseen(sum(counts.values()))
    known = Counter(counts) - Counter(newest[len(newest) - left_out :])
    return _direction(hodges_lehmann(known, VERDICT_CONFIDENCE), counted_median(known))


def _direction(interval: Interval | None, middle: float | None) -> Verdict:
    """Return where an *interval* and the median in its *middle* point, if both do so clearly."""
    if interval is None or middle is None:
        return Verdict.UNCLEAR
    if interval.high < 0 and middle <= -NOTICEABLE:
        return Verdict.LOWER
    if interval.low > 0 and middle >= NOTICEABLE:
        return Verdict.HIGHER
    return Verdict.UNCLEAR
