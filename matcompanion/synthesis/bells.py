"""Bells: what each of them tells, and when the end is rung again. How they sound is in ``bell_sounds``."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from matcompanion.domain.session_instant import EventKind


class Bell(StrEnum):
    """What a bell tells."""

    LEAD_IN = "lead_in"
    BEGIN = "begin"
    STAGE = "stage"
    MOVE = "move"
    WARM_UP = "warm_up"
    DEEP_REST = "deep_rest"
    COME_BACK = "come_back"
    HALF_TIME = "half_time"
    LAST_MINUTE = "last_minute"
    PAUSE = "pause"
    RESUME = "resume"
    LONGER = "longer"
    SHORTER = "shorter"
    SKIP = "skip"
    MARK = "mark"
    END = "end"
    ENDED_EARLY = "ended_early"
    CALLED_OFF = "called_off"
    UP = "up"


ON_THE_WAY = frozenset({Bell.WARM_UP, Bell.DEEP_REST, Bell.COME_BACK, Bell.HALF_TIME, Bell.LAST_MINUTE})
"""What nobody asked for at that moment: a person may want to do without these."""

# In the order in which they win when several things happen at one moment.
BELL_OF = {
    EventKind.TIME_UP: Bell.END,
    EventKind.ENDED_EARLY: Bell.ENDED_EARLY,
    EventKind.GOT_UP: Bell.UP,
    EventKind.PAUSED: Bell.PAUSE,
    EventKind.RESUMED: Bell.RESUME,
    EventKind.MOVE: Bell.MOVE,
    EventKind.SETTLE_IN: Bell.BEGIN,
    EventKind.STAGE: Bell.STAGE,
    EventKind.EXTENDED: Bell.LONGER,
    EventKind.SHORTENED: Bell.SHORTER,
    EventKind.LAST_MINUTE: Bell.LAST_MINUTE,
    EventKind.COME_BACK: Bell.COME_BACK,
    EventKind.WARM_UP: Bell.WARM_UP,
    EventKind.DEEP_REST: Bell.DEEP_REST,
    EventKind.HALF_TIME: Bell.HALF_TIME,
    EventKind.SKIPPED: Bell.SKIP,
    EventKind.MARK: Bell.MARK,
    EventKind.MARK_EASED: Bell.MARK,
    EventKind.MARK_TOO_SLOW: Bell.MARK,
    EventKind.BREATHE_FREELY: Bell.MARK,
    EventKind.BREATHING: Bell.MARK,
    EventKind.STARTED: Bell.LEAD_IN,
}
"""The bell of everything that can happen. ``GAP`` is none of it: the pause that follows it is heard."""

END_BELLS = ((0.0, 0.5), (60.0, 0.75), (180.0, 1.0))
"""When the end is rung, in seconds after it, and how loud: louder each time, for it may not be missed."""


def bell_for(kinds: Collection[str]) -> Bell | None:
    """Return the one bell for all that happened at a moment: the weightiest; None if nothing of it is heard."""
    return next((bell for kind, bell in BELL_OF.items() if kind in kinds), None)


def end_bells(since_end: float) -> tuple[float, ...]:
    """Return how loud each end bell was that has been due *since_end* seconds after the time was up."""
    return tuple(loudness for due, loudness in END_BELLS if since_end >= due)
