"""A whole session in sound: what is heard of one that nobody touches, from getting into place to the end bell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from matcompanion.domain.breathing import BreathCourse
from matcompanion.domain.live_session import LiveSession
from matcompanion.domain.session import SessionEvent
from matcompanion.domain.session_instant import State
from matcompanion.synthesis.ambience import Bed
from matcompanion.synthesis.bells import END_BELLS, ON_THE_WAY, Bell, bell_for
from matcompanion.synthesis.glide import Samples
from matcompanion.synthesis.mixer import Mixer

TAIL_SECONDS = 8.0
"""How long the end bell is given to die away."""
_BLOCK = 65_536
_BED_FADE = 4.0


@dataclass(frozen=True, slots=True)
class Score:
    """The course of a session and its bells, each at a second counted from the beginning of the sound.

    The session itself begins after *lead_in* seconds and lasts *seconds*.
    """

    course: BreathCourse
    lead_in: float
    seconds: float
    bells: tuple[tuple[float, Bell], ...]

    @property
    def whole(self) -> float:
        """Seconds from the first sample to the last."""
        return self.lead_in + self.seconds + TAIL_SECONDS


def score_of(live: LiveSession, *, bells_on_the_way: bool = True) -> Score:
    """Let *live*, a new session of one stage, run to its end and return what is to be heard of it."""
    if len(live.plan.stage_seconds) != 1:
        raise ValueError("a sound is made of one stage only")
    step = live.longest_tick / 2
    happened = [(0.0, event) for event in live.start(0.0)]
    now = 0.0
    while live.state is not State.GETTING_UP:
        now += step
        happened += [(live.plan.lead_in + event.at_seconds, event) for event in live.tick(now)]
    bells = []
    for second, together in groupby(happened, key=_second):
        bell = bell_for([event.kind for _, event in together])
        if bell is not None and (bells_on_the_way or bell not in ON_THE_WAY):
            bells.append((second, bell))
    return Score(live.course, live.plan.lead_in, live.total, tuple(bells))


def _second(happened: tuple[float, SessionEvent]) -> float:
    return happened[0]


def blocks(score: Score, mixer: Mixer, bed: Bed | None = None) -> Iterator[Samples]:
    """Yield all samples of *score*, block by block; *mixer* has mixed nothing before."""
    begin, over, end = (
        round(second * mixer.rate) for second in (score.lead_in, score.lead_in + score.seconds, score.whole)
    )
    for second, bell in score.bells:
        mixer.strike(bell, round(second * mixer.rate), END_BELLS[0][1] if bell is Bell.END else 1.0)
    mixer.lie_on(bed, _BED_FADE)
    while mixer.done < end:
        if mixer.done == begin:
            mixer.breathe(score.course)
        elif mixer.done == over:
            mixer.breathe(None)
            mixer.lie_on(None, _BED_FADE)
        edge = next(edge for edge in (begin, over, end) if edge > mixer.done)
        yield mixer.mix(min(_BLOCK, edge - mixer.done))
