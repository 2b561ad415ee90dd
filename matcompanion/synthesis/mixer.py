"""Breath, bells and ambience mixed block by block, the same for a file and for a loudspeaker."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from matcompanion.domain.breathing import BreathCourse
from matcompanion.domain.settings import Timbre
from matcompanion.synthesis.ambience import Bed
from matcompanion.synthesis.bell_sounds import TAIL, sound_of
from matcompanion.synthesis.bells import Bell
from matcompanion.synthesis.breath_tone import BreathTone
from matcompanion.synthesis.glide import Glide, Samples

RATE = 44_100
TONE_LEVEL, BELL_LEVEL, BED_LEVEL = 0.32, 0.7, 0.35
"""How loud each part is at most, 0 to 1."""
_CEILING, _KNEE = 0.97, 0.75
_QUICK, _SLOW = 0.06, 1.5
"""Seconds of a fade that answers the person, and of one that is not to be noticed."""
_UNDER_BELL, _UNDER_WORDS = 0.4, 0.4
"""What is left of the ambience while a bell rings, and of ambience and tone while words are spoken."""
_DUCK, _DUCK_HOLD, _RELEASE = 0.12, 1.0, 1.5


@dataclass(slots=True)
class _Ringing:
    bell: Bell
    begin: int
    gain: float


@dataclass(slots=True)
class _Lying:
    bed: Bed
    gain: Glide


class Mixer:
    """Mixes block after block, *rate* samples a second. Whatever it is told holds from the next sample on.

    The size of the blocks makes no difference to what is heard.
    """

    def __init__(self, rate: int = RATE, timbre: Timbre = Timbre.WARM, loudness: float = 1.0) -> None:
        self.rate = rate
        self.tone = BreathTone(rate, timbre)
        self._done = 0
        self._ringing: list[_Ringing] = []
        self._beds: list[_Lying] = []
        self._words = Glide(1.0)
        self._loudness = Glide(loudness)

    @property
    def done(self) -> int:
        """How many samples have been mixed."""
        return self._done

    @property
    def silent(self) -> bool:
        """Whether nothing is heard and nothing is about to be, until it is told otherwise."""
        return not self._ringing and not self._beds and self.tone.course is None

    def strike(self, bell: Bell, at: int | None = None, loudness: float = 1.0) -> None:
        """Let *bell* ring from the sample *at* on (the first ever is 0), or from the next one."""
        self._ringing.append(_Ringing(bell, self._done if at is None else at, loudness * BELL_LEVEL))

    def breathe(self, course: BreathCourse | None, active: float = 0.0) -> None:
        """Let the tone be where *course* is at *active* seconds; None lets it fall silent."""
        self.tone.follow(course, active)

    def lie_on(self, bed: Bed | None, seconds: float = _SLOW) -> None:
        """Let *bed* come up under everything within *seconds*, and what was there go."""
        over = round(seconds * self.rate)
        for lying in self._beds:
            lying.gain.to(0.0, over)
        if bed is not None:
            rising = Glide(0.0)
            rising.to(1.0, over)
            self._beds.append(_Lying(bed, rising))

    def make_room_for_words(self, *, spoken: bool) -> None:
        """Go down while words are *spoken*, and up again."""
        self._words.to(_UNDER_WORDS if spoken else 1.0, round((_DUCK if spoken else _RELEASE) * self.rate))

    def set_loudness(self, loudness: float) -> None:
        """Make everything as loud as *loudness* (0 to 1)."""
        self._loudness.to(loudness, round(_QUICK * self.rate))

    def mix(self, count: int) -> Samples:
        """Return the next *count* samples, within -1 and 1."""
        under = np.zeros(count, np.float32)
        for lying in self._beds:
            under += lying.gain.over(lying.bed.render(count))
        if self._ringing and self._beds:
            under *= self._room_for_bells(count)
        self._beds = [lying for lying in self._beds if lying.gain.target > 0 or not lying.gain.settled]
        mixed = self._words.over(under * BED_LEVEL + self.tone.render(count) * TONE_LEVEL)
        self._ring(mixed)
        self._done += count
        return self._loudness.over(_limited(mixed))

    def _room_for_bells(self, count: int) -> Samples:
        room = np.ones(count, np.float32)
        for ringing in self._ringing:
            _laid_over(room, _ducked(ringing.bell, self.rate), ringing.begin - self._done, np.multiply)
        return room

    def _ring(self, mixed: Samples) -> None:
        for ringing in self._ringing:
            sound = ringing.gain * sound_of(ringing.bell, self.rate)
            _laid_over(mixed, sound, ringing.begin - self._done, np.add)
        end = self._done + len(mixed)
        self._ringing = [r for r in self._ringing if r.begin + len(sound_of(r.bell, self.rate)) > end]


def _laid_over(block: Samples, sound: Samples, begin: int, how: np.ufunc) -> None:
    """Put *sound*, whose first sample is at *begin* (before 0 if it began earlier), over *block*."""
    first, skipped = max(0, begin), max(0, -begin)
    length = min(len(block) - first, len(sound) - skipped)
    if length > 0:
        part = block[first : first + length]
        how(part, sound[skipped : skipped + length], out=part)


@lru_cache(maxsize=64)
def _ducked(bell: Bell, rate: int) -> Samples:
    """Return what is left of the ambience from the first stroke of *bell* until it is whole again."""
    gain = Glide(1.0)
    strokes = len(sound_of(bell, rate)) - round(TAIL * rate)
    gain.to(_UNDER_BELL, round(_DUCK * rate))
    down = gain.render(strokes + round(_DUCK_HOLD * rate))
    gain.to(1.0, round(_RELEASE * rate))
    return np.concatenate((down, gain.render(round(_RELEASE * rate))))


def _limited(mixed: Samples) -> Samples:
    """Return *mixed* bent softly below full scale above the knee; below it nothing changes."""
    over = np.abs(mixed) - np.float32(_KNEE)
    if not (over > 0).any():
        return mixed
    room = np.float32(_CEILING - _KNEE)
    bent = _KNEE + room * np.tanh(np.maximum(over, 0) / room)
    return np.where(over > 0, np.copysign(bent, mixed), mixed).astype(np.float32)
