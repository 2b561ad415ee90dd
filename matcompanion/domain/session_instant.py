"""What a running session can be, what can happen in it, and all that is shown of it at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from matcompanion.domain.breathing import Breath


class State(StrEnum):
    """What the person is doing."""

    LEAD_IN = "lead_in"
    """Getting into place; at the first stage and again at each later one."""
    RUNNING = "running"
    PAUSED = "paused"
    GETTING_UP = "getting_up"
    """Time is up or the session was ended; waits until the person says that they are up."""
    OVER = "over"


class Phase(StrEnum):
    """The four parts of a session."""

    SETTLE_IN = "settle_in"
    WARM_UP = "warm_up"
    DEEP_REST = "deep_rest"
    COME_BACK = "come_back"


class EventKind(StrEnum):
    """What can happen; the values stand in the history and in the exchange format."""

    STARTED = "started"
    STAGE = "stage"
    MOVE = "move"
    SETTLE_IN = "settle_in"
    WARM_UP = "warm_up"
    DEEP_REST = "deep_rest"
    COME_BACK = "come_back"
    HALF_TIME = "half_time"
    LAST_MINUTE = "last_minute"
    PAUSED = "paused"
    RESUMED = "resumed"
    GAP = "gap"
    EXTENDED = "extended"
    SHORTENED = "shortened"
    SKIPPED = "skipped"
    MARK_EASED = "mark_eased"
    MARK_TOO_SLOW = "mark_too_slow"
    MARK = "mark"
    BREATHE_FREELY = "breathe_freely"
    """The breath was too much, so from here on there is no pace."""
    BREATHING = "breathing"
    """Another breathing pattern was chosen on the way."""
    TIME_UP = "time_up"
    ENDED_EARLY = "ended_early"
    GOT_UP = "got_up"


@dataclass(frozen=True, slots=True)
class LivePlan:
    """What the state machine needs of a plan. Whole seconds.

    *stage_most* is the longest each stage may become, *most* all of them together (None: no more than each);
    *lead_in* comes before the first stage, *move* before the others. *settle* and *come_back* are the natural
    ends; they shrink in a short session.
    """

    stage_seconds: tuple[int, ...]
    stage_most: tuple[int, ...]
    lead_in: int
    move: int
    settle: int
    come_back: int
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Instant:
    """All that is shown and heard at one moment. Seconds; *bounds* are the ends of the four phases."""

    state: State
    active: float
    total: float
    phase: Phase
    bounds: tuple[float, float, float, float]
    stage: int
    lead_left: float
    breath: Breath
    warmth: float
    since_end: float

    @property
    def left(self) -> float:
        """Seconds of active time that are left."""
        return max(0.0, self.total - self.active)
