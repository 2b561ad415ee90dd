"""The record that is kept of a running session: made of what was planned, what was done and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, pairwise
from uuid import UUID

from matcompanion.domain.choices import Kind, Status
from matcompanion.domain.live_session import LiveSession
from matcompanion.domain.own_pattern import recorded_as
from matcompanion.domain.plan import Plan
from matcompanion.domain.session import Rating, Session, SessionEvent, Stage, counted_day
from matcompanion.domain.session_instant import State


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is known of a session when it begins. *started_at* is aware and carries the local offset."""

    id: UUID
    plan: Plan
    started_at: datetime
    day_starts_at_hour: int
    ratings: tuple[Rating, ...] = ()
    time_scale: float = 1.0


def record(beginning: Beginning, live: LiveSession, events: Sequence[SessionEvent], at: datetime) -> Session:
    """Return the session as it stands *at* a local moment, with the *events* so far."""
    plan = beginning.plan
    planned, active = whole_seconds(live.stage_wanted), whole_seconds(live.stage_active)
    stages = tuple(
        Stage(
            areas=stage.areas,
            position=stage.placement.position if stage.placement else None,
            surface=stage.placement.surface if stage.placement else None,
            clothing=stage.placement.clothing if stage.placement else None,
            planned_seconds=planned_seconds,
            active_seconds=active_seconds,
        )
        for stage, planned_seconds, active_seconds in zip(plan.stages, planned, active, strict=True)
    )
    return Session(
        id=beginning.id,
        kind=plan.kind,
        status=_status(live),
        started_at=beginning.started_at,
        ended_at=at,
        local_date=counted_day(beginning.started_at, beginning.day_starts_at_hour),
        breathing=recorded_as(plan.pattern),
        planned_seconds=sum(planned),
        active_seconds=sum(active),
        paused_seconds=round(live.paused),
        stages=stages,
        ratings=beginning.ratings,
        events=tuple(events),
        goal=plan.goal,
        level=plan.level if plan.kind is Kind.MAT else None,
        end_reason=live.end_reason,
        time_scale=beginning.time_scale,
    )


def whole_seconds(parts: Iterable[float]) -> tuple[int, ...]:
    """Return *parts* in whole seconds that add up to the rounded whole."""
    ends = [round(end) for end in accumulate(parts, initial=0.0)]
    return tuple(end - start for start, end in pairwise(ends))


def _status(live: LiveSession) -> Status:
    if live.state not in (State.GETTING_UP, State.OVER):
        return Status.RUNNING
    return Status.COMPLETED if live.completed else Status.ENDED_EARLY
