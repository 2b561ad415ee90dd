"""What a handful of changes can tell: their median, its exact interval, and how far a sentence may go.

The interval is that of Hodges and Lehmann, read off the sorted averages of all pairs (Walsh averages) at the ranks
given by the exact distribution of the signed-rank statistic: Hollander and Wolfe, Nonparametric Statistical Methods,
section 3.4 (estimate: 3.2); Lehmann, Nonparametrics: Statistical Methods Based on Ranks, chapter 4.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum
from functools import cache
from statistics import NormalDist

EXACT_UP_TO = 200
"""The most values whose ranks are counted exactly; above, the normal curve errs on the wide side by a few ranks."""

BAND_CONFIDENCE = 0.95
VERDICT_CONFIDENCE = 0.99
VERDICT_EVERY = 4
"""A verdict is only looked at anew after so many more pairs: looking each time finds differences that are none."""
NOTICEABLE = 1.0
"""The smallest median that a verdict may speak of, in points of a 0 to 10 scale."""


@dataclass(frozen=True, slots=True)
class Interval:
    """From *low* to *high*, both included."""

    low: float
    high: float

    @property
    def excludes_zero(self) -> bool:
        """Whether no change at all is outside."""
        return self.low > 0 or self.high < 0


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
"""From how many complete pairs each stage is allowed (what fewer pairs can show is mostly chance)."""

VERDICT_FROM = next(pairs for pairs, stage in STAGES if stage is Stage.VERDICT)


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


def stage_for(pairs: int) -> Stage:
    """Return what may be shown with so many *pairs*."""
    return next(stage for least, stage in STAGES if pairs >= least)


def finding(changes: Sequence[float]) -> Finding:
    """Return what may be said about *changes*, oldest first and all there are: never a moving window."""
    pairs = len(changes)
    stage = stage_for(pairs)
    return Finding(
        pairs,
        stage,
        median=median(changes) if stage >= Stage.MEDIAN else None,
        band=_band(changes) if stage >= Stage.BAND else None,
        verdict=_verdict(changes) if stage >= Stage.VERDICT else None,
    )


def _band(changes: Sequence[float]) -> Interval | None:
    """Return the interval that is shown beside the median: of few different ratings, that can lie outside of it."""
    interval, middle = hodges_lehmann(changes, BAND_CONFIDENCE), median(changes)
    return interval and Interval(min(interval.low, middle), max(interval.high, middle))


def _verdict(changes: Sequence[float]) -> Verdict:
    looked_at = len(changes) - (len(changes) - VERDICT_FROM) % VERDICT_EVERY
    known = changes[:looked_at]
    middle = median(known)
    interval = hodges_lehmann(known, VERDICT_CONFIDENCE)
    if interval is None:
        return Verdict.UNCLEAR
    if interval.high < 0 and middle <= -NOTICEABLE:
        return Verdict.LOWER
    if interval.low > 0 and middle >= NOTICEABLE:
        return Verdict.HIGHER
    return Verdict.UNCLEAR


def median(values: Iterable[float]) -> float:
    """Return the middle of *values*. ValueError if there are none."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("nothing has no median")
    half = len(ordered) // 2
    return float(ordered[half]) if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def hodges_lehmann(values: Sequence[float], confidence: float) -> Interval | None:
    """Return the interval for the centre of *values*, or None where so few cannot give that *confidence*.

    Ties and zeros stay in, which can only make the interval wider than it need be.
    """
    rank = lower_rank(len(values), confidence)
    if rank is None:
        return None
    averages = _walsh_averages(values)
    return Interval(_at_rank(averages, rank), _at_rank(averages, averages.total() - rank + 1))


def lower_rank(count: int, confidence: float) -> int | None:
    """Return the rank of the Walsh average that is the lower end for *count* values, or None if there is none.

    It is the largest rank r with P(T < r) at most half of what *confidence* leaves, T being the signed-rank
    statistic under no change.
    """
    allowed = (1.0 - confidence) / 2
    rank = _exact_rank(count, allowed) if count <= EXACT_UP_TO else _normal_rank(count, allowed)
    return rank if rank >= 1 else None


def _exact_rank(count: int, allowed: float) -> int:
    limit = allowed * 2**count
    below = 0
    for rank, ways in enumerate(signed_rank_ways(count)):
        below += ways
        if below > limit:
            return rank
    raise AssertionError("more than all signs were asked for")


def _normal_rank(count: int, allowed: float) -> int:
    pairs = count * (count + 1)
    mean, deviation = pairs / 4, (pairs * (2 * count + 1) / 24) ** 0.5
    return int(mean - 0.5 + NormalDist().inv_cdf(allowed) * deviation)


@cache
def signed_rank_ways(count: int) -> tuple[int, ...]:
    """Return, for each sum from 0 to count(count+1)/2, in how many of the 2**count choices of signs it comes.

    The numbers are the coefficients of (1 + x)(1 + x**2)...(1 + x**count), multiplied out inside one whole
    number with *width* bytes to a coefficient.
    """
    width = count // 8 + 1
    product = 1
    for rank in range(1, count + 1):
        product += product << (8 * width * rank)
    size = count * (count + 1) // 2 + 1
    digits = product.to_bytes(width * size, "little")
    return tuple(int.from_bytes(digits[at : at + width], "little") for at in range(0, width * size, width))


def _walsh_averages(values: Sequence[float]) -> Counter[float]:
    """Return how often each average (a + b) / 2 of two values, or of one with itself, comes.

    Ratings repeat, so it counts over the few different values instead of over all pairs.
    """
    counts = sorted(Counter(values).items())
    averages: Counter[float] = Counter()
    for place, (low, lows) in enumerate(counts):
        averages[float(low)] += lows * (lows + 1) // 2
        for high, highs in counts[place + 1 :]:
            averages[(low + high) / 2] += lows * highs
    return averages


def _at_rank(averages: Counter[float], rank: int) -> float:
    passed = 0
    for average, count in sorted(averages.items()):
        passed += count
        if passed >= rank:
            return average
    raise AssertionError("the rank is beyond the last average")
