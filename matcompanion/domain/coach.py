"""The quiet lines of a session: which one stands there at a moment. None of them needs an answer."""

from __future__ import annotations

from collections.abc import Iterable

from matcompanion.domain.catalogue import Anchor, CoachLine
from matcompanion.domain.plan import Plan
from matcompanion.domain.session_instant import Instant, State

SHOWN_SECONDS = 14.0
"""Long enough to read a line of 15 words twice (our choice)."""
_SECONDS_A_WORD = 0.8
"""What comes while a line is being read waits so long for each of its words; also twice (our choice)."""


def lines_for(lines: Iterable[CoachLine], plan: Plan, stage: int = 0) -> tuple[CoachLine, ...]:
    """Return those of *lines* that are for *plan* while it is at *stage*, the first being 0."""
    placement = plan.stages[stage].placement
    return tuple(
        line
        for line in lines
        if plan.kind in line.kinds
        and plan.level in line.levels
        and (placement is None or placement.position in line.positions)
        and (line.most_minutes is None or plan.minutes <= line.most_minutes)
    )


def line_at(lines: Iterable[CoachLine], instant: Instant) -> CoachLine | None:
    """Return the line that is shown at *instant*: the last one whose time has come, until its time is over.

    A line that is due while another is being read waits; of two due at once, the later one of *lines*.
    """
    if instant.state in (State.LEAD_IN, State.OVER) or (instant.state is State.PAUSED and instant.lead_left > 0):
        return None
    ended = instant.state is State.GETTING_UP
    now = instant.since_end if ended else instant.active
    due = sorted(
        (
            (_due(line, instant), place, line)
            for place, line in enumerate(lines)
            if (line.anchor is Anchor.END) is ended
        ),
        key=lambda one: one[:2],
    )
    shown, readable = None, -SHOWN_SECONDS
    for at, _, line in due:
        begin = max(at, readable)
        if begin > now:
            break
        shown = line if now < begin + SHOWN_SECONDS else None
        readable = begin + min(SHOWN_SECONDS, _SECONDS_A_WORD * len(line.text.split()))
    return shown


def _due(line: CoachLine, instant: Instant) -> float:
    """Return the second at which *line* is due: of the session, or after its end."""
    if line.anchor is Anchor.HALF:
        return instant.total / 2 + line.at_seconds
    if line.anchor is Anchor.BEFORE_END:
        return instant.total - line.at_seconds
    return float(line.at_seconds)
