"""Values of which only few are different, as ratings are: each by its place among the different ones.

To count them is then to add, and need not sort: with a hundred thousand sessions that is most of what a look costs.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from matcompanion.domain.tally.columns import Numbers

_PARTS = 840  # of a point: the mean of up to eight ratings is a whole number of them
_MOST_PLACES = 1 << 16


@dataclass(frozen=True, slots=True)
class Coded:
    """*different* are the values that come, smallest first; *codes* says for each place which of them is there."""

    different: Numbers
    codes: Numbers

    def counted(self) -> dict[float, int]:
        """Return how often each of the values comes, smallest first."""
        return _as_dict(self.different, np.bincount(self.codes, minlength=len(self.different)))

    def table(self, groups: Numbers, count: int) -> Table:
        """Return the same for each of *count* groups; *groups* says for each place in which it is."""
        width = len(self.different)
        cells = np.bincount(groups * width + self.codes, minlength=count * width)
        return Table(self.different, cells.reshape(count, width))


@dataclass(frozen=True, slots=True)
class Table:
    """How often each of the *different* values comes: *counts* has a row for each group."""

    different: Numbers
    counts: Numbers

    def row(self, group: int) -> dict[float, int]:
        """Return how often each value comes in *group*, smallest first."""
        return _as_dict(self.different, self.counts[group])

    def middles(self) -> Numbers:
        """Return the median of each group; of an empty one it means nothing."""
        passed = np.cumsum(self.counts, axis=1)
        total = passed[:, -1:]
        low = (passed > (total - 1) // 2).argmax(axis=1)
        high = (passed > total // 2).argmax(axis=1)
        return (self.different[low] + self.different[high]) / 2

    def rounded(self) -> Table:
        """Return the same by whole values, each value going to the nearest."""
        if not len(self.different):
            return self
        steps = np.floor(self.different + 0.5)
        whole, first = np.unique(steps, return_index=True)
        return Table(whole, np.add.reduceat(self.counts, first, axis=1))


def coded(values: Numbers) -> Coded:
    """Return *values*, none of them NaN, by their places among those that are different."""
    if not len(values):
        return Coded(values, np.zeros(0, dtype=np.int64))
    parts = np.rint(values * _PARTS)
    parts -= parts.min()
    if parts.max() < _MOST_PLACES:
        places = parts.astype(np.int64)
        present = np.flatnonzero(np.bincount(places))
        found = np.zeros(present[-1] + 1, dtype=np.int64)
        found[present] = np.arange(len(present))
        codes = found[places]
        different = np.empty(len(present))
        different[codes] = values
        if np.array_equal(different[codes], values):  # otherwise they were not of such parts
            return Coded(different, codes)
    different, codes = np.unique(values, return_inverse=True)
    return Coded(different, codes)


def middle(values: Numbers) -> float:
    """Return the median of *values*, of which there is at least one."""
    ordered, count = np.sort(values), len(values)
    return float((ordered[(count - 1) // 2] + ordered[count // 2]) / 2)


def _as_dict(different: Numbers, counts: Numbers) -> dict[float, int]:
    return {value: count for value, count in zip(different.tolist(), counts.tolist(), strict=True) if count}
