"""The quiet lines of a session: which one stands there at a moment. None of them needs an answer."""

from __future__ import annotations

from collections.abc import Iterable

from matcompanion.domain.catalogue import Anchor, CoachLine
from matcompanion.domain.choices import Kind, Level
from matcompanion.domain.session_instant import Instant, State

SHOWN_SECONDS = 14.0
"""Long enough to read a line of 15 words twice (our choice)."""


def lines_for(lines: Iterable[CoachLine], kind: Kind, level: Level) -> tuple[CoachLine, ...]:
    """Return those of *lines* that are for a session of *kind* at *level*."""
    return tuple(line for line in lines if kind in line.kinds and level in line.levels)


def line_at(lines: Iterable[CoachLine], instant: Instant) -> CoachLine | None:
    """Return the line that is shown at *instant*: the last one whose time has come, until its time is over."""
    if instant.state in (State.LEAD_IN, State.OVER):
        return None
    ended = instant.state is State.GETTING_UP
    shown = None
    shortest = SHOWN_SECONDS
    for line in lines:
        if (line.anchor is Anchor.END) is not ended:
            continue
        since = (instant.since_end if ended else instant.active) - _due(line, instant)
        if 0 <= since < shortest:
            shown, shortest = line, since
    return shown


def _due(line: CoachLine, instant: Instant) -> float:
    """Return the second at which *line* is due: of the session, or after its end."""
    if line.anchor is Anchor.HALF:
        return instant.total / 2 + line.at_seconds
    if line.anchor is Anchor.BEFORE_END:
        return instant.total - line.at_seconds
    return float(line.at_seconds)
