"""Writes a session's sound as a WAV file, block by block."""

from __future__ import annotations

import wave
from collections.abc import Callable
from typing import IO

import numpy as np

from matcompanion.synthesis.ambience import Bed
from matcompanion.synthesis.glide import Samples
from matcompanion.synthesis.mixer import Mixer
from matcompanion.synthesis.score import Score, blocks


def write_wav(stream: IO[bytes], score: Score, mixer: Mixer, bed: Bed | None, heard: Callable[[float], None]) -> None:
    """Write *score* to *stream*, 16 bits, one channel. *heard* is told the share that is done (0 to 1)."""
    whole = round(score.whole * mixer.rate)
    with wave.open(stream, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(mixer.rate)
        file.setnframes(whole)
        for samples in blocks(score, mixer, bed):
            file.writeframesraw(as_16_bit(samples))
            heard(mixer.done / whole)


def as_16_bit(samples: Samples) -> bytes:
    """Return *samples* as numbers of 16 bits, little end first."""
    numbers: bytes = np.rint(samples * np.float32(32767)).astype("<i2").tobytes()
    return numbers
