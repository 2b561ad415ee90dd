"""A recording of the person's to lie under: a WAV file made into a loop."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

from matcompanion.refusals import reason_of
from matcompanion.synthesis.ambience import LOUDNESS, Bed
from matcompanion.synthesis.glide import Samples
from matcompanion.translation import translate

LONGEST_SECONDS = 600
"""What is longer is played this far and then again from its beginning."""
_SHORTEST_SECONDS = 1.0
_SEAM_SECONDS = 1.0
_PEAK = 0.9


def tr(text: str) -> str:
    """Return *text* in the person's language."""
    return translate("recording", text)


class UnusableRecordingError(ValueError):
    """A file that cannot be played; the text is a sentence for the person."""


def recorded_bed(path: Path, rate: int) -> Bed:
    """Return the WAV file *path* as a loop at *rate* samples a second. UnusableRecordingError if it is none."""
    try:
        with wave.open(str(path), "rb") as file:
            own_rate, channels, width = file.getframerate(), file.getnchannels(), file.getsampwidth()
            data = file.readframes(LONGEST_SECONDS * own_rate)
    except (wave.Error, EOFError) as error:
        text = tr("{name} is not a plain WAV file ({reason}).")
        reason = str(error) or tr("it ends too early")
        raise UnusableRecordingError(text.format(name=path.name, reason=reason)) from error
    except OSError as error:
        text = tr("{name} could not be read ({reason}).")
        raise UnusableRecordingError(text.format(name=path.name, reason=reason_of(error))) from error
    if width > 4 or own_rate <= 0:
        text = tr("{name} is a WAV file of a kind that cannot be played here.")
        raise UnusableRecordingError(text.format(name=path.name))
    frames = _numbers(data[: len(data) - len(data) % (width * channels)], width)
    samples = _resampled(frames.reshape(-1, channels).mean(axis=1, dtype=np.float32), own_rate, rate)
    if len(samples) < _SHORTEST_SECONDS * rate:
        raise UnusableRecordingError(tr("{name} is shorter than a second.").format(name=path.name))
    return Bed((_looped(_evened(samples), rate),), rate)


def _numbers(data: bytes, width: int) -> Samples:
    """Return the numbers of *width* bytes in *data*, within -1 and 1."""
    if width == 1:  # the only unsigned kind
        return np.frombuffer(data, np.uint8).astype(np.float32) / np.float32(128) - np.float32(1)
    if width == 3:
        whole = np.zeros((len(data) // 3, 4), np.uint8)
        whole[:, 1:] = np.frombuffer(data, np.uint8).reshape(-1, 3)
        return whole.view("<i4").ravel().astype(np.float32) / np.float32(2**31)
    return np.frombuffer(data, f"<i{width}").astype(np.float32) / np.float32(2 ** (8 * width - 1))


def _resampled(samples: Samples, own_rate: int, rate: int) -> Samples:
    if own_rate == rate or not len(samples):
        return samples
    count = len(samples) * rate // own_rate
    places = np.arange(count) * (own_rate / rate)
    resampled: Samples = np.interp(places, np.arange(len(samples)), samples).astype(np.float32)
    return resampled


def _evened(samples: Samples) -> Samples:
    """Return *samples* as loud as what is made here, without their peaks being cut."""
    loudness, peak = float(np.sqrt(np.mean(samples * samples))), float(np.abs(samples).max())
    return samples * np.float32(min(LOUDNESS / loudness, _PEAK / peak)) if peak > 0 else samples


def _looped(samples: Samples, rate: int) -> Samples:
    """Return *samples* with the end faded into the beginning, so that there is no seam."""
    seam = min(round(_SEAM_SECONDS * rate), len(samples) // 4)
    share = np.linspace(0.0, 1.0, seam, dtype=np.float32)
    loop = samples[: len(samples) - seam].copy()
    loop[:seam] = loop[:seam] * np.sqrt(share) + samples[len(samples) - seam :] * np.sqrt(1 - share)
    return loop
