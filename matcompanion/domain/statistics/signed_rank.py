"""The exact interval for the centre of some changes, by Hodges and Lehmann.

It is read off the sorted averages of all pairs (Walsh averages) at the ranks given by the exact distribution of the
signed-rank statistic: Hollander and Wolfe, Nonparametric Statistical Methods, section 3.4 (estimate: 3.2); Lehmann,
Nonparametrics: Statistical Methods Based on Ranks, chapter 4.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from statistics import NormalDist

from matcompanion.domain.statistics.interval import Interval

EXACT_UP_TO = 200
"""The most values whose ranks are counted exactly; above, the normal curve errs on the wide side by a few ranks."""


def hodges_lehmann(values: Iterable[float] | Mapping[float, int], confidence: float) -> Interval | None:
    """Return the interval for the centre of *values*, or None where so few cannot give that *confidence*.

    *values* may be told by how often each comes. Ties and zeros stay in, which can only make the interval wider than
    it need be.
    """
    counts = Counter(values)
    rank = lower_rank(counts.total(), confidence)
    if rank is None:
        return None
    averages = _walsh_averages(counts)
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
    """Return, for each sum from 0 to count(count+1)/2, in how many of the 2**count choices of signs it comes."""
    return subset_sums(range(1, count + 1))


def subset_sums(parts: Iterable[int]) -> tuple[int, ...]:
    """Return, for each sum from 0 to that of all *parts*, how many choices of parts have it.

    The numbers are the coefficients of the product of (1 + x**part), multiplied out inside one whole number with
    *width* bytes to a coefficient.
    """
    taken = tuple(parts)
    width = len(taken) // 8 + 1
    product = 1
    for part in taken:
        product += product << (8 * width * part)
    size = sum(taken) + 1
    digits = product.to_bytes(width * size, "little")
    return tuple(int.from_bytes(digits[at : at + width], "little") for at in range(0, width * size, width))


def _walsh_averages(counted: Mapping[float, int]) -> Counter[float]:
    """Return how often each average (a + b) / 2 of two values, or of one with itself, comes.

    Ratings repeat, so it counts over the few different values instead of over all pairs.
    """
    counts = sorted(counted.items())
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
