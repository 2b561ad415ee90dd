"""The record of a session: what is kept, exchanged and plotted. Section 6 of the product contract."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from matcompanion.domain.choices import (
    AreaId,
    Clothing,
    EndReason,
    GoalId,
    Kind,
    Level,
    PatternId,
    Position,
    Scale,
    Side,
    Source,
    Status,
    Surface,
    When,
)

RATING_LOWEST = 0
RATING_HIGHEST = 10
NOTE_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Stage:
    """One stop of a session: some areas in one placement. Seconds; *position* and the rest are None off the mat."""

    areas: tuple[AreaId, ...]
    position: Position | None
    surface: Surface | None
    clothing: Clothing | None
    planned_seconds: int
    active_seconds: int


@dataclass(frozen=True, slots=True)
class Rating:
    """A number from 0 to 10 that the person gave."""

    scale: Scale
    when: When
    value: int
    area: AreaId | None = None
    side: Side | None = None

    def __post_init__(self) -> None:
        if not RATING_LOWEST <= self.value <= RATING_HIGHEST:
            raise ValueError(f"a rating is 0 to 10, not {self.value}")


@dataclass(frozen=True, slots=True)
class SessionEvent:
    """Something that happened *at_seconds* of active time, such as ``paused`` or ``mark_eased``."""

    at_seconds: float
    kind: str


@dataclass(frozen=True, slots=True)
class Session:
    """One session of the history.

    *started_at* and *ended_at* are aware and carry the local offset of the moment; *local_date* is the day
    the session counts for (a day starts at 04:00 unless set otherwise). Seconds are whole.
    *time_scale* is above 1 when the session clock was run faster for trying out.
    """

    id: UUID
    kind: Kind
    status: Status
    started_at: datetime
    ended_at: datetime
    local_date: date
    breathing: PatternId
    planned_seconds: int
    active_seconds: int
    paused_seconds: int
    stages: tuple[Stage, ...] = ()
    ratings: tuple[Rating, ...] = ()
    events: tuple[SessionEvent, ...] = ()
    after_effects: tuple[str, ...] = ()
    goal: GoalId | None = None
    level: Level | None = None
    end_reason: EndReason | None = None
    note: str = ""
    source: Source = Source.RECORDED
    time_scale: float = 1.0
    updated_at: datetime | None = field(default=None)

    @property
    def areas(self) -> tuple[AreaId, ...]:
        """The areas of all stages, each once, in their order."""
        return tuple(dict.fromkeys(area for stage in self.stages for area in stage.areas))

    @property
    def begun(self) -> tuple[Stage, ...]:
        """The stages that were come to; all of them where of none a second is known."""
        return tuple(stage for stage in self.stages if stage.active_seconds > 0) or self.stages

    @property
    def areas_begun(self) -> tuple[AreaId, ...]:
        """The areas of the stages that were come to, each once, in their order."""
        return tuple(dict.fromkeys(area for stage in self.begun for area in stage.areas))

    def rating(self, scale: Scale, when: When) -> int | None:
        """Return the first rating of *scale* given at *when*, or None."""
        return next((r.value for r in self.ratings if r.scale is scale and r.when is when), None)


def counted_day(moment: datetime, day_starts_at_hour: int) -> date:
    """Return the day that the local *moment* counts for when a day starts at *day_starts_at_hour* (0 to 23)."""
    return (moment - timedelta(hours=day_starts_at_hour)).date()


def replaced(ratings: Iterable[Rating], new: Rating) -> tuple[Rating, ...]:
    """Return *ratings* with *new* in the place of the one for the same scale, time, area and side."""
    same = (new.scale, new.when, new.area, new.side)
    return (*(r for r in ratings if (r.scale, r.when, r.area, r.side) != same), new)
