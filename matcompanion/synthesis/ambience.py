"""Sound to lie under: brown noise, rain, the sea, or a recording of the person's. Loops that show no seam."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from matcompanion.domain.settings import Ambience
from matcompanion.synthesis.glide import Samples

LOUDNESS = 0.16
"""The root mean square of every ambience, so that none is louder than another."""
_LENGTHS = (2**20, 3**12)
"""Samples of the two loops that are heard at once: together they come round only after months."""
_SEED = 7
_DROPS = 600
_DROP_SECONDS = 0.02


@dataclass(slots=True)
class Bed:
    """Plays *loops* together, over and over, from their beginning; *swells* makes them come and go like the sea."""

    loops: tuple[Samples, ...]
    rate: int
    swells: bool = False
    _done: int = 0

    def render(self, count: int) -> Samples:
        """Return the next *count* samples."""
        places = self._done + np.arange(count)
        mixed = np.zeros(count, np.float32)
        for loop in self.loops:
            mixed += loop[places % len(loop)]
        self._done += count
        return mixed * _waves(places / self.rate) if self.swells else mixed


@lru_cache(maxsize=4)
def made_bed_loops(ambience: Ambience, rate: int) -> tuple[Samples, ...]:
    """Return the loops of *ambience*, the same every time."""
    chance = np.random.default_rng(_SEED)
    return tuple(_noise(ambience, length, rate, chance) for length in _LENGTHS)


def made_bed(ambience: Ambience, rate: int) -> Bed | None:
    """Return *ambience* at *rate* samples a second; None for one that is not made here."""
    if ambience in (Ambience.NONE, Ambience.OWN):
        return None
    return Bed(made_bed_loops(ambience, rate), rate, swells=ambience is Ambience.SEA)


def _noise(ambience: Ambience, length: int, rate: int, chance: np.random.Generator) -> Samples:
    """Return noise of the colour of *ambience*. Made of whole waves only, so that its end meets its beginning."""
    frequencies = np.fft.rfftfreq(length, 1 / rate)
    spectrum = chance.standard_normal(len(frequencies)) + 1j * chance.standard_normal(len(frequencies))
    noise = np.fft.irfft(spectrum * _colour(ambience, frequencies), length)
    noise /= np.sqrt(np.mean(noise * noise))
    if ambience is Ambience.RAIN:
        _let_drops_fall(noise, rate, chance)
    noise *= LOUDNESS / np.sqrt(len(_LENGTHS) * np.mean(noise * noise))
    return noise.astype(np.float32)


def _colour(ambience: Ambience, frequencies: np.ndarray) -> np.ndarray:
    """Return how strong each of *frequencies* is. Nothing below what a small loudspeaker can move."""
    safe = np.maximum(frequencies, 20.0)
    if ambience is Ambience.BROWN:
        strength = 1 / safe
    elif ambience is Ambience.RAIN:
        strength = 1 / (1 + (900.0 / safe) ** 2) / np.sqrt(1 + (safe / 7000.0) ** 4)
    else:
        strength = 1 / np.sqrt(safe) / (1 + (safe / 1800.0) ** 2)
    return np.where(frequencies < 20.0, 0.0, strength)


def _let_drops_fall(noise: np.ndarray, rate: int, chance: np.random.Generator) -> None:
    """Add single drops to *noise*, which is as loud as one."""
    times = np.arange(round(_DROP_SECONDS * rate)) / rate
    shape = np.minimum(times / 0.001, 1.0) * np.exp(-times / 0.003)
    for begin, pitch, strength in zip(
        chance.integers(0, len(noise), _DROPS),
        chance.uniform(1500, 4500, _DROPS),
        chance.exponential(1.2, _DROPS),
        strict=True,
    ):
        places = (begin + np.arange(len(times))) % len(noise)
        noise[places] += min(strength, 4.0) * shape * np.sin(2 * np.pi * pitch * times)


def _waves(times: np.ndarray) -> Samples:
    """Return the slow coming and going of the sea at *times*: two swells that never quite meet."""
    swell = 0.55 + 0.28 * np.sin(2 * np.pi * times / 11.3) + 0.17 * np.sin(2 * np.pi * times / 7.1 + 1.3)
    strength: Samples = (1.8 * swell * swell).astype(np.float32)
    return strength
