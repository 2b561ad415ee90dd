"""The sounds of the bells: struck metal made of a few fading partials. Each has strokes of its own."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from matcompanion.synthesis.bells import Bell
from matcompanion.synthesis.glide import Samples

TAIL = 4.0
"""Seconds until a stroke has died away."""
HIGHEST_PARTIAL = 880.0 * 5.4
"""Hz of the highest partial of all bells."""
# Ratio to the strike note, share of loudness, seconds until it has faded to a third: a small singing bowl (our ear).
_PARTIALS = ((1.0, 0.55, 1.9), (2.01, 0.22, 1.2), (2.76, 0.16, 0.7), (5.40, 0.07, 0.25))
_ATTACK = 0.006
_RELEASE = 0.6
_ASIDE = 0.3
"""Seconds that the bell of a phase comes late: phases begin with a breath, and that beginning is to be heard."""

_G4, _A4, _C5, _D5, _E5, _G5, _A5 = 392.0, 440.0, 523.25, 587.33, 659.26, 783.99, 880.0
# How loud it is (0 to 1), and the strike notes in Hz with the seconds at which they are struck. What rings while the
# person breathes to the tone is quiet and lies above the tone.
_STROKES: dict[Bell, tuple[float, tuple[tuple[float, float], ...]]] = {
    Bell.LEAD_IN: (0.35, ((_A4, 0.0),)),
    Bell.BEGIN: (0.6, ((_C5, 0.0), (_G5, 0.5))),
    Bell.STAGE: (0.55, ((_C5, 0.0), (_E5, 0.4))),
    Bell.MOVE: (0.6, ((_G5, 0.0), (_E5, 0.4), (_C5, 0.8))),
    Bell.WARM_UP: (0.2, ((_G5, _ASIDE),)),
    Bell.DEEP_REST: (0.2, ((_E5, _ASIDE),)),
    Bell.COME_BACK: (0.3, ((_E5, _ASIDE), (_G5, 0.9))),
    Bell.HALF_TIME: (0.2, ((_G5, 0.0), (_G5, 0.7))),
    Bell.LAST_MINUTE: (0.25, ((_A5, 0.0), (_A5, 0.4), (_A5, 0.8))),
    Bell.PAUSE: (0.45, ((_E5, 0.0), (_C5, 0.25))),
    Bell.RESUME: (0.45, ((_C5, 0.0), (_E5, 0.25))),
    Bell.LONGER: (0.3, ((_G4, 0.0), (_A4, 0.2))),
    Bell.SHORTER: (0.3, ((_A4, 0.0), (_G4, 0.2))),
    Bell.SKIP: (0.3, ((_D5, 0.0), (_G5, 0.15))),
    Bell.MARK: (0.2, ((_D5, 0.0),)),
    Bell.END: (1.0, ((_G4, 0.0), (_C5, 1.1), (_G5, 2.2))),
    Bell.ENDED_EARLY: (0.6, ((_C5, 0.0), (_G4, 0.6))),
    Bell.CALLED_OFF: (0.4, ((_A4, 0.0), (_D5, 0.3), (_A4, 0.6))),
    Bell.UP: (0.3, ((_C5, 0.0),)),
}


@lru_cache(maxsize=64)
def sound_of(bell: Bell, rate: int) -> Samples:
    """Return the sound of *bell* at *rate* samples a second, within -1 and 1. It cannot be written to."""
    loudness, notes = _STROKES[bell]
    sound = np.zeros(round((notes[-1][1] + TAIL) * rate), np.float32)
    for note, at in notes:
        begin, stroke = round(at * rate), _stroke(note, rate)
        sound[begin : begin + len(stroke)] += stroke[: len(sound) - begin]
    sound *= loudness / np.abs(sound).max()
    sound.setflags(write=False)
    return sound


@lru_cache(maxsize=32)
def _stroke(note: float, rate: int) -> Samples:
    """Return one stroke of *note* Hz, that begins and ends in silence."""
    times = np.arange(round(TAIL * rate)) / rate
    sound = np.zeros(len(times))
    for ratio, share, fades in _PARTIALS:
        if note * ratio < rate / 2.2:
            sound += share * np.exp(-times / fades) * np.sin(2 * np.pi * note * ratio * times)
    attack = 0.5 - 0.5 * np.cos(np.pi * np.clip(times / _ATTACK, 0, 1))
    release = 0.5 - 0.5 * np.cos(np.pi * np.clip((TAIL - times) / _RELEASE, 0, 1))
    return (sound * attack * release).astype(np.float32)
