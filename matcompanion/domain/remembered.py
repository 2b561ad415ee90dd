"""What a person remembers of a session: one that was done without the program, and corrections of one that is kept.

A correction changes what it is about and what follows from it; everything else stays as it was recorded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId, Kind, Position, Source, Status, Surface
from matcompanion.domain.limits import Placement
from matcompanion.domain.plan import NATURAL_PATTERN
from matcompanion.domain.session import Rating, Session, Stage, counted_day

USUAL_MINUTES = 15
_ROUND_MINUTES = 5


class MemoryProblem(StrEnum):
    """Why a session cannot be kept as it was told."""

    NO_AREA = "no_area"
    AHEAD = "ahead"  # it ends later than now


def blank(session_id: UUID, now: datetime, day_starts_at_hour: int, like: Session | None = None) -> Session:
    """Return a session to begin with, that ended not long before the local moment *now*, on the mat as in *like*."""
    seconds = USUAL_MINUTES * 60
    ended = now.replace(minute=now.minute - now.minute % _ROUND_MINUTES, second=0, microsecond=0)
    known = next((stage for stage in like.stages if stage.position is not None), None) if like is not None else None
    stage = replace(known, planned_seconds=seconds, active_seconds=seconds) if known is not None else None
    started = ended - timedelta(seconds=seconds)
    return Session(
        id=session_id,
        kind=Kind.MAT,
        status=Status.COMPLETED,
        started_at=started,
        ended_at=ended,
        local_date=counted_day(started, day_starts_at_hour),
        breathing=NATURAL_PATTERN,
        planned_seconds=seconds,
        active_seconds=seconds,
        paused_seconds=0,
        stages=(stage if stage is not None else Stage((), None, None, None, seconds, seconds),),
        source=Source.ADDED,
    )


def problem_of(session: Session, now: datetime) -> MemoryProblem | None:
    """Return why *session* cannot be kept, or None."""
    if session.kind is Kind.MAT and not all(stage.areas for stage in session.stages):
        return MemoryProblem.NO_AREA
    return MemoryProblem.AHEAD if session.source is Source.ADDED and session.ended_at > now else None


def with_start(session: Session, started_at: datetime, day_starts_at_hour: int) -> Session:
    """Return *session* as if it had begun at the local moment *started_at*."""
    length = session.ended_at - session.started_at
    return replace(
        session,
        started_at=started_at,
        ended_at=started_at + length,
        local_date=counted_day(started_at, day_starts_at_hour),
    )


def with_kind(session: Session, kind: Kind) -> Session:
    """Return *session* as one of *kind*; off the mat there are neither areas nor a placement."""
    if kind is Kind.MAT:
        return replace(session, kind=kind)
    stages = tuple(replace(one, areas=(), position=None, surface=None, clothing=None) for one in session.stages)
    return replace(session, kind=kind, stages=stages, level=None)


def with_stage(
    session: Session,
    place: int,
    *,
    areas: tuple[AreaId, ...],
    placement: Placement | None,
    active_seconds: int,
) -> Session:
    """Return *session* with its stage at *place* corrected."""
    new = replace(
        session.stages[place],
        areas=areas,
        position=placement.position if placement else None,
        surface=placement.surface if placement else None,
        clothing=placement.clothing if placement else None,
        active_seconds=active_seconds,
    )
    if session.source is Source.ADDED:
        new = replace(new, planned_seconds=active_seconds)
    stages = (*session.stages[:place], new, *session.stages[place + 1 :])
    more = active_seconds - session.stages[place].active_seconds
    changed = replace(session, stages=stages)
    return with_time(changed, session.active_seconds + more)


def with_time(session: Session, active_seconds: int) -> Session:
    """Return *session* with another time.

    What was added by hand ends with it; what was recorded ends when it did, or later.
    """
    active_seconds = max(0, active_seconds)
    if active_seconds == session.active_seconds:
        return session
    end = session.started_at + timedelta(seconds=active_seconds + session.paused_seconds)
    if session.source is Source.ADDED:
        return replace(session, active_seconds=active_seconds, planned_seconds=active_seconds, ended_at=end)
    return replace(session, active_seconds=active_seconds, ended_at=max(session.ended_at, end))


def correction(before: Session, after: Session) -> Mapping[AreaId, AreaId]:
    """Return which area was meant where *before* has another: one that took the place of one."""
    gone = [area for area in before.areas if area not in after.areas]
    come = [area for area in after.areas if area not in before.areas]
    return {gone[0]: come[0]} if len(gone) == len(come) == 1 else {}


def renamed(ratings: Iterable[Rating], names: Mapping[AreaId, AreaId]) -> tuple[Rating, ...]:
    """Return *ratings* with the areas of *names* in the place of others."""
    return tuple(
        replace(one, area=names[one.area]) if one.area is not None and one.area in names else one for one in ratings
    )


def positions_for(catalogue: Catalogue, areas: tuple[AreaId, ...]) -> tuple[Position, ...]:
    """Return the positions that reach all of *areas*, or any of them where none reaches all."""
    offered = [catalogue.areas[area].positions for area in areas if area in catalogue.areas]
    if not offered:
        return tuple(catalogue.positions)
    shared = [position for position in offered[0] if all(position in some for some in offered)]
    return tuple(shared) or tuple(dict.fromkeys(position for some in offered for position in some))


def surfaces_for(catalogue: Catalogue, position: Position) -> tuple[Surface, ...]:
    """Return the surfaces that *position* can be done on."""
    return catalogue.positions[position].surfaces
