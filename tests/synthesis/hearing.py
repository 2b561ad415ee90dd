"""An ear that knows nothing of how the sound was made: it hears how loud and how high something is, and clicks."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

LISTENING = (150.0, 340.0)  # Hz between which the breath is listened for
WINDOW = 0.0133  # seconds that are heard together
THINNED = 32  # samples that become one once the tone is shifted to nothing
SHORTEST = 1.0  # seconds of anything that is a breath
NEAR = 0.03  # seconds around a moment that say how loud it is there


@dataclass(frozen=True)
class Heard:
    """Seconds, and how loud (0 to 1) and how high (Hz) the lowest partial was there."""

    times: np.ndarray
    loudness: np.ndarray
    pitch: np.ndarray


@dataclass(frozen=True)
class Breath:
    """Seconds: where it begins, where the pitch is highest, where it ends."""

    begin: float
    turn: float
    end: float


def read(path: Path) -> tuple[np.ndarray, int]:
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        data = file.readframes(file.getnframes())
        assert len(data) == 2 * file.getnframes()
        return np.frombuffer(data, "<i2").astype(np.float64) / 32768, file.getframerate()


def listen(samples: np.ndarray, rate: int) -> Heard:
    """Follow the one tone between the ends of LISTENING as a radio does: shift it to nothing, leave out the rest."""
    middle = sum(LISTENING) / 2
    shifted = samples * np.exp(-2j * np.pi * middle / rate * np.arange(len(samples)))
    thin = shifted[: len(shifted) // THINNED * THINNED].reshape(-1, THINNED).mean(axis=1)
    window = np.hanning(round(WINDOW * rate / THINNED) + 2)[1:-1]
    smooth = np.convolve(thin, window / window.sum(), "same")
    turned = np.angle(smooth[2:] * np.conj(smooth[:-2])) / (2 * np.pi) * rate / (2 * THINNED)
    times = (np.arange(1, len(smooth) - 1) * THINNED + (THINNED - 1) / 2) / rate
    return Heard(times, 2 * np.abs(smooth[1:-1]), middle + turned)


def breaths(heard: Heard) -> list[Breath]:
    """Return the breaths: what lies between two short silences and is as loud as the loudest, or nearly."""
    quiet = heard.loudness < 0.03 * np.quantile(heard.loudness, 0.99)
    edges = np.flatnonzero(np.diff(quiet.astype(int)))
    starts = [edge + 1 for edge in edges if quiet[edge + 1]]
    ends = [edge for edge in edges if quiet[edge]]
    if starts and ends and ends[0] < starts[0]:
        ends = ends[1:]
    silences = [(heard.times[a] + heard.times[b]) / 2 for a, b in zip(starts, ends, strict=False)]
    return [
        Breath(begin, _turn(heard, begin, end), end) for begin, end in pairwise(silences) if end - begin > SHORTEST
    ]


def _turn(heard: Heard, begin: float, end: float) -> float:
    """Return where the pitch is highest: the middle of where it is nearly so."""
    first, last = np.searchsorted(heard.times, (begin + 0.1, end - 0.1))
    pitch = heard.pitch[first:last]
    high = np.flatnonzero(pitch > pitch.max() - 0.25)
    return float(heard.times[first + high].mean())


def largest_step(samples: np.ndarray, rate: int, highest: float) -> float:
    """Return the largest step from one sample to the next, as a share of what a sine of *highest* Hz could do.

    That sine is as loud as the sound is around the step. Above 1 it is a click.
    """
    steps = np.abs(np.diff(samples))
    near = round(NEAR * rate)
    whole = np.pad(np.abs(samples), (0, -len(samples) % near)).reshape(-1, near).max(axis=1)
    around = np.maximum(whole, np.maximum(np.append(whole[1:], 0), np.insert(whole[:-1], 0, 0)))
    loudness = np.maximum(np.repeat(around, near)[: len(steps)], 1e-3)
    return float((steps / (loudness * 2 * np.sin(np.pi * highest / rate))).max())
