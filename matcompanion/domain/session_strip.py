"""The course of a session on one line: how deep the breath was meant to be, where it paused, what was marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from matcompanion.domain.session import Session, SessionEvent
from matcompanion.domain.session_instant import EventKind

_MARKS = (EventKind.MARK_EASED, EventKind.MARK_TOO_SLOW, EventKind.MARK)
_BREAKS = (EventKind.PAUSED, EventKind.GAP)
_DRAWN = (*_MARKS, *_BREAKS, EventKind.WARM_UP, EventKind.DEEP_REST, EventKind.COME_BACK)


@dataclass(frozen=True, slots=True)
class Breathing:
    """From *begin* to *end*, the breath went from one depth to another: 0 is natural, 1 the chosen pattern."""

    begin: float
    end: float
    depth: float
    depth_at_end: float


@dataclass(frozen=True, slots=True)
class Strip:
    """Seconds of active time. *stages* are where a later stage began; *breaks* pauses, *marks* what was marked."""

    seconds: float
    breathing: tuple[Breathing, ...]
    stages: tuple[float, ...] = ()
    breaks: tuple[SessionEvent, ...] = ()
    marks: tuple[SessionEvent, ...] = ()


def strip_of(session: Session, *, paced: bool) -> Strip | None:
    """Return the course of *session*, or None if too little is known of it. *paced* says that it had a pattern."""
    seconds = float(session.active_seconds)
    events = sorted(
        (event for event in session.events if event.at_seconds <= seconds), key=lambda event: event.at_seconds
    )
    if not seconds or not any(event.kind in _DRAWN for event in events):
        return None
    ends = tuple(accumulate(stage.active_seconds for stage in session.stages))[:-1]
    return Strip(
        seconds,
        _breathing(events, seconds, paced=paced),
        tuple(float(end) for end in ends if 0 < end < seconds),
        tuple(event for event in events if event.kind in _BREAKS),
        tuple(event for event in events if event.kind in _MARKS),
    )


def _breathing(events: Sequence[SessionEvent], seconds: float, *, paced: bool) -> tuple[Breathing, ...]:
    """Return the stretches: natural, slowing down during the warm-up, the pattern, natural again."""
    turns = [(0.0, 0.0, 0.0)]  # where a stretch begins, its depth, the depth at its end
    free = not paced
    for event in events:
        if event.kind in (EventKind.COME_BACK, EventKind.BREATHE_FREELY):
            turns.append((event.at_seconds, 0.0, 0.0))
        elif event.kind == EventKind.WARM_UP and not free:
            turns.append((event.at_seconds, 0.0, 1.0))
        elif event.kind == EventKind.DEEP_REST and not free:
            turns.append((event.at_seconds, 1.0, 1.0))
        free = free or event.kind == EventKind.BREATHE_FREELY
    bounds = [*(begin for begin, _, _ in turns), seconds]
    return tuple(
        Breathing(begin, end, depth, at_end)
        for (begin, end), (_, depth, at_end) in zip(pairwise(bounds), turns, strict=True)
        if end > begin
    )
