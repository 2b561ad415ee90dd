"""The trend through ratings: the middle of the slopes of all pairs, with its interval.

Estimate: Theil, Indagationes Mathematicae 12 (1950), 85, 386 and 397. Interval, with tied ratings and tied days:
Sen, Journal of the American Statistical Association 63 (1968), 1379, section 4; Hollander and Wolfe, section 9.3.
It is imported late: it works with numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from statistics import NormalDist
from typing import Any, TypeAlias

import numpy as np

from matcompanion.domain.statistics.interval import Interval

PAIR_BY_PAIR_UP_TO = 600
"""The most ratings whose slopes are listed one by one; above, they are counted by difference and distance."""

_HALVES = 2  # where slopes are counted, ratings are taken to the half point
_MOST_DAYS = 4096  # and beyond eleven years the days are taken several at a time

Numbers: TypeAlias = Any
"""An array of numpy."""


class Slopes:
    """The slopes of all pairs on different days, in points a day."""

    def __init__(self, slopes: Numbers, counts: Numbers, deviation: float) -> None:
        self._slopes, self._passed, self._deviation = slopes, np.cumsum(counts), deviation
        self._total = int(self._passed[-1])

    @property
    def middle(self) -> float:
        """The slope of the trend."""
        return (self._at((self._total - 1) // 2) + self._at(self._total // 2)) / 2

    def interval(self, confidence: float) -> Interval:
        """Return the interval of the trend."""
        spread = -NormalDist().inv_cdf((1.0 - confidence) / 2) * self._deviation
        upper = min(round((self._total + spread) / 2), self._total - 1)
        lower = max(round((self._total - spread) / 2) - 1, 0)
        return Interval(self._at(lower), self._at(upper))

    def _at(self, place: int) -> float:
        return float(self._slopes[np.searchsorted(self._passed, place, side="right")])


def theil_sen(days: Sequence[float] | Numbers, values: Sequence[float] | Numbers) -> Slopes | None:
    """Return the slopes of *values* over *days*, or None where no two days differ."""
    x, y = np.asarray(days, dtype=float), np.asarray(values, dtype=float)
    if len(x) < 2 or x.min() == x.max():
        return None
    slopes, counts = _listed(x, y) if len(x) <= PAIR_BY_PAIR_UP_TO else _counted(x, y)
    return Slopes(slopes, counts, _deviation(x, y))


def _deviation(x: Numbers, y: Numbers) -> float:
    """Return the standard deviation of Kendall's statistic under no trend, less for ties on either side.

    Kendall, Rank Correlation Methods, section 4.9; Sen leaves out what ties on both sides give back.
    """
    count = float(len(x))
    n, of_days, of_ratings = (_Ties(sizes) for sizes in (np.array([count]), _tied(x), _tied(y)))
    variance = (n.whole - of_days.whole - of_ratings.whole) / 18.0
    variance += of_days.pairs * of_ratings.pairs / (2.0 * n.pairs)
    if count > 2:
        variance += of_days.triples * of_ratings.triples / (9.0 * n.triples)
    return sqrt(max(0.0, variance))


class _Ties:
    """Sums over groups of ties of these *sizes*."""

    def __init__(self, sizes: Numbers) -> None:
        self.pairs = float((sizes * (sizes - 1.0)).sum())
        self.triples = float((sizes * (sizes - 1.0) * (sizes - 2.0)).sum())
        self.whole = float((sizes * (sizes - 1.0) * (2.0 * sizes + 5.0)).sum())


def _tied(values: Numbers) -> Numbers:
    return np.unique(values, return_counts=True)[1].astype(float)


def _listed(x: Numbers, y: Numbers) -> tuple[Numbers, Numbers]:
    """Return the sorted slopes of all pairs on different days, each counted once."""
    first, second = np.triu_indices(len(x), 1)
    apart = x[second] - x[first]
    some = apart != 0
    slopes = np.sort((y[second] - y[first])[some] / apart[some])
    return slopes, np.ones(len(slopes), dtype=np.int64)


def _counted(x: Numbers, y: Numbers) -> tuple[Numbers, Numbers]:
    """Return the sorted slopes of all pairs and how often each comes.

    Ratings have few different values and days are whole: how many pairs lie so many days and so many points apart is
    a correlation of counts, and the cost grows with the days, not with the pairs.
    """
    step = int((x.max() - x.min()) // _MOST_DAYS) + 1
    day = np.round((x - x.min()) / step).astype(np.int64)
    rating = np.round(y * _HALVES).astype(np.int64)
    rating -= rating.min()
    grain = max(1, int(np.gcd.reduce(rating)))  # of whole ratings every second half is empty
    rating //= grain
    length, height = int(day.max()) + 1, int(rating.max()) + 1
    grid = np.bincount(rating * length + day, minlength=height * length).reshape(height, length)
    size = 1 << (2 * length - 1).bit_length()
    waves = np.fft.rfft(grid, size)
    lags = np.arange(1, length)
    slopes, counts = [], []
    for apart in range(1 - height, height):
        low, high = (waves[: height - apart], waves[apart:]) if apart >= 0 else (waves[-apart:], waves[:apart])
        together = np.fft.irfft((np.conj(low) * high).sum(axis=0), size)[1:length]
        pairs = np.round(together).astype(np.int64)
        some = pairs > 0
        slopes.append(apart * grain / _HALVES / (lags[some] * step))
        counts.append(pairs[some])
    every, often = np.concatenate(slopes), np.concatenate(counts)
    order = np.argsort(every, kind="stable")
    return every[order], often[order]
