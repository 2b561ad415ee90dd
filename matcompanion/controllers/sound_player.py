"""What is to be heard, made into samples on the thread of the sound, in step with the session's clock.

It needs numpy, so it is imported there and not before. What is wanted stands on a ``SoundDesk``.
"""

from __future__ import annotations

import numpy as np

from matcompanion.clock import Clock
from matcompanion.controllers.sound_desk import TRIAL, SoundDesk, Wanted
from matcompanion.domain.breathing import BreathCourse, BreathCycle, BreathPhase, Segment, segments_of
from matcompanion.domain.settings import Ambience
from matcompanion.synthesis.ambience import Bed
from matcompanion.synthesis.bed import bed_of
from matcompanion.synthesis.bells import Bell
from matcompanion.synthesis.glide import Samples
from matcompanion.synthesis.mixer import Mixer
from matcompanion.synthesis.recording import UnusableRecordingError

LONGEST_GUESS = 2.0
"""Seconds for which the session is taken to go on as it did; whoever is silent for longer has stopped."""
FAR = 0.15
"""Seconds out of step at which the tone is moved at once."""
NEAR = 0.02
"""Seconds out of step, on the average, at which it is moved. The ear notices neither this nor the move."""
_SHARE = 0.02
"""What one block adds to the average: so it is that of the last two seconds or so."""
_LEAST_BLOCKS = 25
STALE_SECONDS = 3.0
"""A bell that could not be rung for so long tells nothing any more."""
_TRIAL_SECONDS = 6.0
_BREATH = BreathCycle(inhale=2.0, exhale=3.0)


class Step:
    """Tells when the tone has to be moved to stay in step: the two clocks differ a little, the device stalls."""

    def __init__(self) -> None:
        self._sum = self._weight = 0.0
        self._blocks = 0

    def correction(self, difference: float) -> float:
        """Return by how many seconds to move the tone, which is *difference* behind where it should be; mostly 0."""
        self._sum += _SHARE * (difference - self._sum)
        self._weight += _SHARE * (1.0 - self._weight)
        self._blocks += 1
        average = self._sum / self._weight
        if abs(difference) > FAR:
            average = difference
        elif abs(average) <= NEAR or self._blocks < _LEAST_BLOCKS:
            return 0.0
        self._sum = self._weight = 0.0
        self._blocks = 0
        return average


class SoundPlayer:
    """Mixes what stands on *desk*. *clock* says how far the session has come since the desk was last changed."""

    def __init__(self, desk: SoundDesk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock
        self._mixer: Mixer | None = None
        self._step = Step()
        self._lying: tuple[Ambience, str] = (Ambience.NONE, "")
        self._trial_left = 0

    def opened(self, rate: int) -> None:
        """Begin anew at *rate* samples a second."""
        wanted = self._desk.wanted
        self._mixer = Mixer(rate, wanted.timbre, loudness=0.0)
        self._step = Step()
        self._lying = (Ambience.NONE, "")
        self._trial_left = 0

    def wanted(self) -> bool:
        """Return whether there is something to hear, or was a moment ago."""
        self._forget_old_orders()
        if self._desk.wanted.going or self._desk.orders or self._trial_left > 0:
            return True
        return self._mixer is not None and not self._mixer.silent

    def render(self, count: int, ahead: float) -> Samples:
        """Return the next *count* samples, the first of which is heard *ahead* seconds from now."""
        wanted, mixer = self._desk.wanted, self._mixer
        if mixer is None:
            return np.zeros(count, np.float32)
        mixer.set_loudness(wanted.loudness)
        mixer.tone.sound_like(wanted.timbre)
        mixer.make_room_for_words(spoken=wanted.spoken)
        self._do_orders(mixer)
        self._lie(mixer, wanted)
        self._breathe(mixer, wanted, ahead)
        self._trial_left = max(0, self._trial_left - count)
        return mixer.mix(count)

    def _do_orders(self, mixer: Mixer) -> None:
        self._forget_old_orders()
        while self._desk.orders:
            order = self._desk.orders.popleft()
            if order.what == TRIAL:
                mixer.strike(Bell.BEGIN)
                mixer.breathe(_trial_course())
                self._trial_left = round(_TRIAL_SECONDS * mixer.rate)
            else:
                mixer.strike(Bell(order.what), loudness=order.loudness)

    def _forget_old_orders(self) -> None:
        """Forget what could not be rung when it happened, for there was no device."""
        orders, now = self._desk.orders, self._clock.elapsed() / self._clock.scale
        while orders and now - orders[0].at > STALE_SECONDS:
            orders.popleft()

    def _lie(self, mixer: Mixer, wanted: Wanted) -> None:
        """Let the ambience that is wanted come, and the other go."""
        on = wanted.going or self._trial_left > 0
        lying = (wanted.ambience, wanted.ambience_file) if on else (Ambience.NONE, "")
        if lying != self._lying:
            self._lying = lying
            mixer.lie_on(self._bed(*lying, mixer.rate))

    def _bed(self, ambience: Ambience, file: str, rate: int) -> Bed | None:
        try:
            return bed_of(ambience, file, rate)
        except UnusableRecordingError as why:
            self._desk.tell(str(why))
            return None

    def _breathe(self, mixer: Mixer, wanted: Wanted, ahead: float) -> None:
        """Let the tone be where the session will be when these samples are heard."""
        if self._trial_left > 0 and wanted.course is None:
            return
        since = self._clock.elapsed() - wanted.at
        course = wanted.course if since <= LONGEST_GUESS else None
        if course is None:
            mixer.breathe(None)
            return
        active = wanted.active + since + ahead
        if course is not mixer.tone.course:
            self._step = Step()
            mixer.breathe(course, active)
            return
        move = self._step.correction(active - mixer.tone.active)
        if move != 0.0:
            mixer.breathe(course, mixer.tone.active + move)


def _trial_course() -> BreathCourse:
    """Return one quick breath, to hear what the tone is like."""
    breath = segments_of(_BREATH, 0.0, 0)
    after = Segment(_BREATH.seconds, 1e9, BreathPhase.NATURAL, 0.0, 0.0, -1)
    return BreathCourse((*breath, after), (_BREATH,), 0.0, 0.0, _BREATH.seconds)
