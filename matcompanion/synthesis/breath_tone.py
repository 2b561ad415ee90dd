"""The breath by ear: one tone whose pitch and loudness are those of the drawn lungs at the same instant.

It rises while breathing in and falls while breathing out; a hold is steady and quiet; natural breathing is silent.
Between two breaths lies a short silence, so that closed eyes hear where a new one begins.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from matcompanion.domain.breathing import BreathCourse
from matcompanion.domain.settings import Timbre
from matcompanion.synthesis.glide import Glide, Samples, Times
from matcompanion.synthesis.lungs import lungs

LOW = 196.0
"""Hz of empty lungs (G3): high enough for a laptop's speaker, low enough to be calm (our choice)."""
HIGH = LOW * 1.5
"""Hz of full lungs: a fifth above empty ones, far enough to follow half asleep (our choice)."""
_OCTAVES = float(np.log2(HIGH / LOW))
_OVER = 0.06
"""Seconds in which the tone goes over to another course, another moment or silence."""
_TIMBRE_OVER = 0.2

# Shares of the harmonics, the lowest first.
_HARMONICS = {
    Timbre.PURE: (1.0,),
    Timbre.WARM: (0.78, 0.26, 0.10),
    Timbre.REED: (0.55, 0.18, 0.30, 0.12),
}
HIGHEST_PARTIAL = {timbre: HIGH * len(shares) for timbre, shares in _HARMONICS.items()}
"""Hz of the highest partial that a timbre ever has."""


class BreathTone:
    """Renders the tone block by block, *rate* samples a second, within -1 and 1.

    It is silent until it is told to follow a course.
    """

    def __init__(self, rate: int, timbre: Timbre = Timbre.WARM) -> None:
        self._rate = rate
        self._timbre = timbre
        self._partials = self._partials_before = _partials(timbre)
        self._coloured = Glide(1.0)
        self._course: BreathCourse | None = None
        self._begin, self._since = 0.0, 0
        self._volume = self._loudness = 0.0  # of the sample before
        self._held = (0.0, 0.0)  # what a change set out from
        self._over = Glide(1.0)
        self._next: tuple[BreathCourse | None, float, int] | None = None  # what waits, its second, since how long
        self._angle = 0.0

    @property
    def active(self) -> float:
        """The second of the session that the next sample is for, or would be if nothing waited."""
        if self._next is not None:
            return self._next[1] + self._next[2] / self._rate
        return self._begin + self._since / self._rate

    @property
    def course(self) -> BreathCourse | None:
        """What is followed, or will be in a moment."""
        return self._next[0] if self._next is not None else self._course

    def follow(self, course: BreathCourse | None, active: float = 0.0) -> None:
        """Go over to where *course* is at *active* seconds; None is silence. Nothing jumps.

        Told so again while it still goes over, it finishes that first: changes on top of changes would click.
        """
        if not self._over.settled:
            self._next = (course, active, 0)
        elif course is not None or self._course is not None:
            self._go_over(course, active)

    def _go_over(self, course: BreathCourse | None, active: float) -> None:
        self._held = (self._volume, self._loudness)
        self._over = Glide(0.0)
        self._over.to(1.0, round(_OVER * self._rate))
        self._course, self._begin, self._since = course, active, 0

    def sound_like(self, timbre: Timbre) -> None:
        """Go over to *timbre*."""
        if timbre is not self._timbre:
            change = self._partials - self._partials_before
            self._partials_before = self._partials_before + change * np.float32(self._coloured.value)
            self._timbre, self._partials = timbre, _partials(timbre)
            self._coloured = Glide(0.0)
            self._coloured.to(1.0, round(_TIMBRE_OVER * self._rate))

    def render(self, count: int) -> Samples:
        """Return the next *count* samples."""
        if self._next is not None and count > 0:
            first = min(count, self._over.left)
            sound = self._render(first)
            course, active, waited = self._next
            self._next = (course, active, waited + first)
            if self._over.settled:
                self._next = None
                self.follow(course, active + (waited + first) / self._rate)
            return np.concatenate((sound, self.render(count - first)))
        return self._render(count)

    def _render(self, count: int) -> Samples:
        if count == 0:
            return np.zeros(0, np.float32)
        volume, loudness = self._drawn(count)
        self._since += count
        self._volume, self._loudness = float(volume[-1]), float(loudness[-1])
        coloured = self._coloured.render(count) if not self._coloured.settled else None
        if not loudness.any():
            return np.zeros(count, np.float32)
        # The wave stands still where it cannot be heard, so that blocks of any size give the same.
        steps = np.where(loudness > 0, 2 * np.pi / self._rate * _pitch(volume), 0.0)
        angles = self._angle + np.cumsum(steps)
        self._angle = float(angles[-1] % (2 * np.pi))
        turned = np.remainder(angles, 2 * np.pi).astype(np.float32)
        wave = _wave(self._partials, turned)
        if coloured is not None:
            wave = coloured * wave + (1 - coloured) * _wave(self._partials_before, turned)
        return wave * loudness

    def _drawn(self, count: int) -> tuple[Times, Samples]:
        """Return how full the lungs are and how loud the tone is at each of the next *count* samples."""
        held_volume, held_loudness = self._held
        if self._course is None:
            volume, loudness = np.full(count, held_volume), np.zeros(count, np.float32)
        else:
            times = self._begin + (self._since + np.arange(count)) / self._rate
            volume, loudness = lungs(self._course, times)
        if self._over.settled:
            return volume, loudness
        share = self._over.render(count)
        return held_volume + (volume - held_volume) * share, held_loudness + (loudness - held_loudness) * share


def _pitch(volume: Times) -> Times:
    """Return the Hz of lungs that are *volume* full.

    The lungs move slowest at the turn; the pitch undoes that, so that it is heard to rise or fall at every moment
    and turns sharply.
    """
    share = np.arccos(1 - 2 * np.clip(volume, 0.0, 1.0)) / np.pi
    pitch: Times = LOW * np.exp2(_OCTAVES * share)
    return pitch


def _wave(partials: Samples, angles: Samples) -> Samples:
    """Return the wave of *partials* at *angles*; its harmonics are made of one sine and one cosine."""
    before, harmonic = np.zeros_like(angles), np.sin(angles)
    wave: Samples = partials[0] * harmonic
    if not partials[1:].any():
        return wave
    twice = 2 * np.cos(angles)
    for share in np.trim_zeros(partials, "b")[1:]:
        before, harmonic = harmonic, twice * harmonic - before
        wave += share * harmonic
    return wave


@lru_cache
def _partials(timbre: Timbre) -> Samples:
    """Return the shares of the first four harmonics, such that the wave just reaches 1."""
    angles = np.linspace(0, 2 * np.pi, 4096)
    shares = np.zeros(4)
    shares[: len(_HARMONICS[timbre])] = _HARMONICS[timbre]
    whole = sum(share * np.sin(number * angles) for number, share in enumerate(shares, 1))
    partials: Samples = (shares / np.abs(whole).max()).astype(np.float32)
    return partials
