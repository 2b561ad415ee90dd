"""Writes a session's sound as a WAV file, block by block."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import IO

import numpy as np

from matcompanion.synthesis.ambience import Bed
from matcompanion.synthesis.glide import Samples
from matcompanion.synthesis.mixer import Mixer
from matcompanion.synthesis.score import Score, blocks

_BYTES = 2


def write_wav(stream: IO[bytes], score: Score, mixer: Mixer, bed: Bed | None, heard: Callable[[float], None]) -> None:
    """Write *score* to *stream*, 16 bits, one channel. *heard* is told the share that is done (0 to 1)."""
    whole = round(score.whole * mixer.rate)
    stream.write(_header(whole, mixer.rate))
    for samples in blocks(score, mixer, bed):
        stream.write(as_16_bit(samples))
        heard(mixer.done / whole)


def as_16_bit(samples: Samples) -> bytes:
    """Return *samples* as numbers of 16 bits, little end first."""
    numbers: bytes = np.rint(samples * np.float32(32767)).astype("<i2").tobytes()
    return numbers


def _header(samples: int, rate: int) -> bytes:
    """Return what comes first in the file. Its length is known, so nothing has to be gone back to."""
    length = samples * _BYTES
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, rate * _BYTES, _BYTES, 8 * _BYTES)
    return struct.pack("<4sI4s", b"RIFF", 36 + length, b"WAVE") + form + struct.pack("<4sI", b"data", length)
