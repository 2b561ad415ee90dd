"""Sessions into rows and back, on an open connection. Few statements however many sessions there are."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, delete, func, insert, select, update

from matcompanion.domain.choices import (
    Clothing,
    EndReason,
    Kind,
    Level,
    Position,
    Scale,
    Side,
    Source,
    Status,
    Surface,
    When,
)
from matcompanion.domain.session import NOTE_LONGEST, Rating, Session, SessionEvent, Stage
from matcompanion.storage.exchange_form import checksum, choice_of, offset_minutes, zone
from matcompanion.storage.tables import AfterEffectRow, Base, EventRow, RatingRow, SessionRow, StageAreaRow, StageRow

_log = logging.getLogger(__name__)

VISIBLE = (SessionRow.status != Status.RUNNING, SessionRow.deleted_utc.is_(None))
"""What the history shows: neither running nor deleted."""

_CHILDREN: tuple[type[Base], ...] = (StageRow, StageAreaRow, RatingRow, EventRow, AfterEffectRow)
# In the order in which _session takes them.
_COLUMNS: tuple[ColumnElement[Any], ...] = (
    SessionRow.id,
    SessionRow.uuid,
    SessionRow.kind,
    SessionRow.status,
    SessionRow.started_utc,
    SessionRow.started_offset,
    SessionRow.ended_utc,
    SessionRow.ended_offset,
    SessionRow.local_date,
    SessionRow.goal,
    SessionRow.level,
    SessionRow.breathing,
    SessionRow.planned_seconds,
    SessionRow.active_seconds,
    SessionRow.paused_seconds,
    SessionRow.end_reason,
    SessionRow.note,
    SessionRow.source,
    SessionRow.time_scale,
    SessionRow.updated_utc,
    SessionRow.updated_offset,
    SessionRow.checksum,
)
_Values = dict[str, Any]
_AnyRow = Row[*tuple[Any, ...]]


def storable(session: Session) -> Session:
    """Return *session* with a note that any file can hold. ValueError if the exchange format could not hold it."""
    note = session.note.encode("utf-8", "replace").decode("utf-8").replace("\0", "")
    if len(note) > NOTE_LONGEST:
        raise ValueError(f"a note has at most {NOTE_LONGEST} characters, not {len(note)}")
    if session.kind is Kind.MAT:
        placed = all(s.areas and s.position and s.surface and s.clothing for s in session.stages)
        if not session.stages or not placed:
            raise ValueError("a session on the mat has stages, each with areas, position, surface and clothing")
    return replace(session, note=note)


def utc_text(time: datetime) -> str:
    """Return *time* in UTC as text that sorts."""
    return time.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def local_time(text: str, minutes: int) -> datetime:
    """Return the time of *text* as a clock *minutes* ahead of UTC showed it."""
    return datetime.fromisoformat(text).astimezone(zone(minutes))


def add_all(connection: Connection, sessions: Sequence[Session]) -> None:
    """Insert *sessions*, whose ids are new."""
    highest = connection.execute(select(func.max(SessionRow.id))).scalar_one() or 0
    numbered = list(enumerate(sessions, start=highest + 1))
    if numbered:
        connection.execute(insert(SessionRow), [{"id": number} | _values(one) for number, one in numbered])
        _add_children(connection, numbered)


def replace_row(connection: Connection, number: int, session: Session) -> None:
    """Give the row *number* all values of *session*, in place; a deleted row is there again."""
    values = _values(session) | {"deleted_utc": None}
    connection.execute(update(SessionRow).where(SessionRow.id == number).values(values))
    for table in _CHILDREN:
        connection.execute(delete(table).where(table.__table__.c.session_id == number))
    _add_children(connection, [(number, session)])


def row_number(connection: Connection, session_id: UUID, *where: ColumnElement[bool]) -> int | None:
    """Return the number of the row of *session_id*, or None."""
    chosen = select(SessionRow.id).where(SessionRow.uuid == str(session_id), *where)
    return connection.execute(chosen).scalar_one_or_none()


def read(
    connection: Connection, where: Iterable[ColumnElement[bool]] = VISIBLE, limit: int | None = None
) -> list[Session]:
    """Return the sessions of *where*, newest first. A row that makes no sense is left out and logged."""
    return [session for _, _, session in read_with_numbers(connection, where, limit) if session is not None]


def read_with_numbers(
    connection: Connection, where: Iterable[ColumnElement[bool]], limit: int | None = None
) -> list[tuple[int, int | None, Session | None]]:
    """Return (number, kept checksum, session or None if it makes no sense), newest first."""
    where = tuple(where)
    newest_first = (SessionRow.started_utc.desc(), SessionRow.id.desc())
    rows = connection.execute(select(*_COLUMNS).where(*where).order_by(*newest_first).limit(limit)).all()
    if not rows:
        return []
    chosen = select(SessionRow.id).where(*where).order_by(*newest_first).limit(limit)
    children = _Children(connection, chosen)
    return [(row[0], row[-1], _session(row, children)) for row in rows]


def _values(session: Session) -> _Values:
    updated = session.updated_at
    return {
        "uuid": str(session.id),
        "kind": session.kind,
        "status": session.status,
        "started_utc": utc_text(session.started_at),
        "started_offset": offset_minutes(session.started_at),
        "ended_utc": utc_text(session.ended_at),
        "ended_offset": offset_minutes(session.ended_at),
        "zone": getattr(session.started_at.tzinfo, "key", None),
        "local_date": session.local_date.isoformat(),
        "goal": session.goal,
        "level": session.level,
        "breathing": session.breathing,
        "planned_seconds": session.planned_seconds,
        "active_seconds": session.active_seconds,
        "paused_seconds": session.paused_seconds,
        "end_reason": session.end_reason,
        "note": session.note,
        "source": session.source,
        "time_scale": float(session.time_scale),
        "updated_utc": None if updated is None else utc_text(updated),
        "updated_offset": None if updated is None else offset_minutes(updated),
        "checksum": None if session.status is Status.RUNNING else checksum(session),
    }


def _add_children(connection: Connection, numbered: Iterable[tuple[int, Session]]) -> None:
    rows: dict[type[Base], list[_Values]] = {table: [] for table in _CHILDREN}
    for number, session in numbered:
        for place, stage in enumerate(session.stages):
            key = {"session_id": number, "place": place}
            rows[StageRow].append(key | _stage_values(stage))
            rows[StageAreaRow].extend(
                {"session_id": number, "stage": place, "place": nth, "area": area}
                for nth, area in enumerate(stage.areas)
            )
        for place, rating in enumerate(session.ratings):
            rows[RatingRow].append({"session_id": number, "place": place} | _rating_values(rating))
        rows[EventRow].extend(event_values(number, session.events))
        for place, effect in enumerate(session.after_effects):
            rows[AfterEffectRow].append({"session_id": number, "place": place, "effect": effect})
    for table, values in rows.items():
        if values:
            connection.execute(insert(table), values)


def _stage_values(stage: Stage) -> _Values:
    return {
        "position": stage.position,
        "surface": stage.surface,
        "clothing": stage.clothing,
        "planned_seconds": stage.planned_seconds,
        "active_seconds": stage.active_seconds,
    }


def _rating_values(rating: Rating) -> _Values:
    return {
        "scale": rating.scale,
        "given": rating.when,
        "area": rating.area,
        "side": rating.side,
        "value": rating.value,
    }


def event_values(number: int, events: Sequence[SessionEvent], first: int = 0) -> list[_Values]:
    """Return the rows of *events* from the place *first* on."""
    return [
        {"session_id": number, "place": place, "at_seconds": float(event.at_seconds), "kind": event.kind}
        for place, event in enumerate(events)
        if place >= first
    ]


class _Children:
    """The lists of the chosen sessions, by the number of their session."""

    def __init__(self, connection: Connection, chosen: Select[int]) -> None:
        def rows_of(table: type[Base]) -> Sequence[_AnyRow]:
            columns = table.__table__.c
            keys = table.__table__.primary_key
            return connection.execute(select(*columns).where(columns.session_id.in_(chosen)).order_by(*keys)).all()

        areas: dict[tuple[int, int], list[str]] = defaultdict(list)
        for number, stage, _, area in rows_of(StageAreaRow):
            areas[number, stage].append(area)
        self._stages: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        for number, place, *values in rows_of(StageRow):
            self._stages[number].append((tuple(areas.get((number, place), ())), *values))
        self._ratings: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        for number, _, *values in rows_of(RatingRow):
            self._ratings[number].append(tuple(values))
        self._events: dict[int, list[SessionEvent]] = defaultdict(list)
        for number, _, at_seconds, kind in rows_of(EventRow):
            self._events[number].append(SessionEvent(at_seconds, kind))
        self._after_effects: dict[int, list[str]] = defaultdict(list)
        for number, _, effect in rows_of(AfterEffectRow):
            self._after_effects[number].append(effect)

    def of(
        self, number: int
    ) -> tuple[tuple[Stage, ...], tuple[Rating, ...], tuple[SessionEvent, ...], tuple[str, ...]]:
        """Return the stages, ratings, events and after-effects. ValueError if one makes no sense."""
        return (
            tuple(_stage(*values) for values in self._stages.get(number, ())),
            tuple(_rating(*values) for values in self._ratings.get(number, ())),
            tuple(self._events.get(number, ())),
            tuple(self._after_effects.get(number, ())),
        )


# Stages and ratings repeat, and their values never change: the same ones are shared.
@lru_cache(maxsize=4096)
def _stage(
    areas: tuple[str, ...], position: str | None, surface: str | None, clothing: str | None, planned: int, active: int
) -> Stage:
    return Stage(
        areas,
        choice_of(Position, position),
        choice_of(Surface, surface),
        choice_of(Clothing, clothing),
        planned_seconds=planned,
        active_seconds=active,
    )


@lru_cache(maxsize=4096)
def _rating(scale: str, given: str, area: str | None, side: str | None, value: int) -> Rating:
    return Rating(Scale(scale), When(given), value, area, choice_of(Side, side))


# Looking a choice up is several times faster than asking its class, and there are five in each session.
_KINDS = {choice.value: choice for choice in Kind}
_STATUSES = {choice.value: choice for choice in Status}
_SOURCES = {choice.value: choice for choice in Source}
_LEVELS = {None: None} | {choice.value: choice for choice in Level}
_END_REASONS = {None: None} | {choice.value: choice for choice in EndReason}


def _session(row: _AnyRow, children: _Children) -> Session | None:
    number, uuid, kind, status, started, started_offset, ended, ended_offset, day, *rest = row
    goal, level, breathing, planned, active, paused, end_reason, *rest = rest
    note, source, scale, updated, updated_offset, _checksum = rest
    try:
        stages, ratings, events, after_effects = children.of(number)
        return Session(
            id=UUID(uuid),
            kind=_KINDS[kind],
            status=_STATUSES[status],
            started_at=local_time(started, started_offset),
            ended_at=local_time(ended, ended_offset),
            local_date=date.fromisoformat(day),
            breathing=breathing,
            planned_seconds=planned,
            active_seconds=active,
            paused_seconds=paused,
            stages=stages,
            ratings=ratings,
            events=events,
            after_effects=after_effects,
            goal=goal,
            level=_LEVELS[level],
            end_reason=_END_REASONS[end_reason],
            note=note,
            source=_SOURCES[source],
            time_scale=scale,
            updated_at=None if updated is None else local_time(updated, updated_offset),
        )
    except (KeyError, ValueError, OverflowError, TypeError):
        _log.warning("row %d of the history makes no sense and is left out", number)
        return None
