"""A whole session in sound: what is heard of one that nobody touches, from getting into place to the end bell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from matcompanion.domain.breathing import BreathCourse
from matcompanion.domain.live_session import LiveSession
from matcompanion.domain.session import SessionEvent
from matcompanion.domain.session_instant import EventKind, State
from matcompanion.synthesis.ambience import Bed
from matcompanion.synthesis.bells import END_BELLS, ON_THE_WAY, Bell, bell_for
from matcompanion.synthesis.glide import Samples
from matcompanion.synthesis.mixer import Mixer

TAIL_SECONDS = 8.0
"""How long the end bell is given to die away."""
_BLOCK = 65_536
_BED_FADE = 4.0
_TICK = 1.0
"""How far apart the session is looked at; what happens in between is told with its own second."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch in which the person breathes to *course*, from its *active* second on.

    *begin* and *end* are seconds of the sound.
    """

    begin: float
    end: float
    course: BreathCourse
    active: float


@dataclass(frozen=True, slots=True)
class Score:
    """What is heard of a session: one span for each stage, and the bells, each at a second of the sound."""

    spans: tuple[Span, ...]
    bells: tuple[tuple[float, Bell], ...]

    @property
    def whole(self) -> float:
        """Seconds from the first sample to the last."""
        return self.spans[-1].end + TAIL_SECONDS


def score_of(live: LiveSession, *, bells_on_the_way: bool = True) -> Score:
    """Let *live*, a new session, run to its end and return what is to be heard of it."""
    happened = [(0.0, event) for event in live.start(0.0)]
    spans: list[Span] = []
    now = 0.0
    while live.state is not State.GETTING_UP:
        now += _TICK
        for event in live.tick(now):
            if event.kind == EventKind.STAGE:
                begin = now - (live.active - event.at_seconds)
                spans.append(Span(begin, begin + live.stage_planned[live.stage], live.course, event.at_seconds))
            happened.append((spans[-1].begin + event.at_seconds - spans[-1].active, event))
    bells = []
    for second, together in groupby(happened, key=_second):
        bell = bell_for([event.kind for _, event in together])
        if bell is not None and (bells_on_the_way or bell not in ON_THE_WAY):
            bells.append((second, bell))
    return Score(tuple(spans), tuple(bells))


def _second(happened: tuple[float, SessionEvent]) -> float:
    return happened[0]


def blocks(score: Score, mixer: Mixer, bed: Bed | None = None) -> Iterator[Samples]:
    """Yield all samples of *score*, block by block; *mixer* has mixed nothing before."""
    for second, bell in score.bells:
        mixer.strike(bell, round(second * mixer.rate), END_BELLS[0][1] if bell is Bell.END else 1.0)
    mixer.lie_on(bed, _BED_FADE)
    for span in score.spans:
        yield from _until(mixer, span.begin)
        mixer.breathe(span.course, span.active)
        yield from _until(mixer, span.end)
        mixer.breathe(None)
    mixer.lie_on(None, _BED_FADE)
    yield from _until(mixer, score.whole)


def _until(mixer: Mixer, second: float) -> Iterator[Samples]:
    end = round(second * mixer.rate)
    while mixer.done < end:
        yield mixer.mix(min(_BLOCK, end - mixer.done))
