"""A number that changes smoothly, sample by sample: what keeps every fade from clicking."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Samples: TypeAlias = npt.NDArray[np.float32]
Times: TypeAlias = npt.NDArray[np.float64]


class Glide:
    """A number that goes to where it is sent along half a cosine, without a corner at either end."""

    def __init__(self, value: float) -> None:
        self._from = self._to = value
        self._length = self._done = 0

    @property
    def target(self) -> float:
        """Where it is, or is going."""
        return self._to

    @property
    def settled(self) -> bool:
        """Whether it has arrived."""
        return self.left <= 0

    @property
    def left(self) -> int:
        """How many samples it still needs to arrive."""
        return self._length - self._done

    @property
    def value(self) -> float:
        """Where it is at the next sample."""
        return float(self._at(np.array([self._done], np.float64))[0]) if not self.settled else self._to

    def to(self, target: float, samples: int) -> None:
        """Go to *target* over the next *samples*, from wherever it is."""
        if target != self._to:
            self._from, self._to = self.value, target
            self._length, self._done = max(1, samples), 0

    def render(self, count: int) -> Samples:
        """Return it at each of the next *count* samples."""
        if self.settled:
            return np.full(count, self._to, np.float32)
        values = self._at(self._done + np.arange(count, dtype=np.float64))
        self._done += count
        return values.astype(np.float32)

    def over(self, samples: Samples) -> Samples:
        """Return *samples*, each multiplied by it."""
        if self.settled and self._to == 1.0:
            return samples
        return samples * self.render(len(samples))

    def _at(self, done: Times) -> Times:
        share = np.minimum(done / self._length, 1.0)
        return self._from + (self._to - self._from) * (0.5 - 0.5 * np.cos(np.pi * share))
