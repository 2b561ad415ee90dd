"""Sums and pairs for graphs and suggestions, counted by SQLite so that a long history stays quick."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import aliased

from matcompanion.domain.choices import AreaId, Kind, PatternId, Scale, Side, Status, When
from matcompanion.storage.database import Database
from matcompanion.storage.exchange_form import choice_of
from matcompanion.storage.rows import VISIBLE, local_time
from matcompanion.storage.tables import RatingRow, SessionRow, StageAreaRow, StageRow


@dataclass(frozen=True, slots=True)
class DayTotal:
    """What was done on one day with one kind of session."""

    day: date
    kind: Kind
    sessions: int
    active_seconds: int


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """The same thing rated before and after one session."""

    session_id: UUID
    kind: Kind
    local_date: date
    started_at: datetime
    scale: Scale
    area: AreaId | None
    side: Side | None
    before: int
    after: int


class Figures:
    """What is counted over many sessions. Running and deleted sessions never count."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self) -> int:
        """Return how many sessions there are."""
        return self._count()

    def finished_count(self) -> int:
        """Return how many sessions came to an end, on time or early; stopping early is fine and counts."""
        return self._count(SessionRow.status.in_((Status.COMPLETED, Status.ENDED_EARLY)))

    def paced_count(self, natural: PatternId) -> int:
        """Return how many sessions were breathed to a pace, that is to any pattern but *natural*."""
        return self._count(SessionRow.breathing != natural, SessionRow.active_seconds > 0)

    def day_totals(self, from_date: date | None = None, to_date: date | None = None) -> list[DayTotal]:
        """Return the totals of each day that has a session, oldest first; both dates are included."""
        day, kind = SessionRow.local_date, SessionRow.kind
        chosen = (
            select(day, kind, func.count(), func.sum(SessionRow.active_seconds))
            .where(*VISIBLE, *between(from_date, to_date))
            .group_by(day, kind)
            .order_by(day, kind)
        )
        with self._database.reading() as connection:
            rows = connection.execute(chosen).all()
        return [DayTotal(date.fromisoformat(day_), Kind(kind_), number, sum_) for day_, kind_, number, sum_ in rows]

    def before_after(
        self, scale: Scale | None = None, from_date: date | None = None, to_date: date | None = None
    ) -> list[BeforeAfter]:
        """Return each pair of a rating before and the same one after, oldest first."""
        before, after = aliased(RatingRow), aliased(RatingRow)
        same = and_(
            after.session_id == before.session_id,
            after.scale == before.scale,
            after.area.is_not_distinct_from(before.area),
            after.side.is_not_distinct_from(before.side),
            after.given == When.AFTER,
        )
        own = (
            SessionRow.uuid,
            SessionRow.kind,
            SessionRow.local_date,
            SessionRow.started_utc,
            SessionRow.started_offset,
        )
        wanted = () if scale is None else (before.scale == scale,)
        chosen = (
            select(*own, before.scale, before.area, before.side, before.value, after.value)
            .join(before, and_(before.session_id == SessionRow.id, before.given == When.BEFORE))
            .join(after, same)
            .where(*VISIBLE, *between(from_date, to_date), *wanted)
            .order_by(SessionRow.started_utc, SessionRow.id, before.place)
        )
        with self._database.reading() as connection:
            rows = connection.execute(chosen).all()
        return [
            BeforeAfter(
                session_id=UUID(uuid),
                kind=Kind(kind),
                local_date=date.fromisoformat(day),
                started_at=local_time(started, offset),
                scale=Scale(scale_),
                area=area,
                side=choice_of(Side, side),
                before=first,
                after=second,
            )
            for uuid, kind, day, started, offset, scale_, area, side, first, second in rows
        ]

    def area_seconds_recent(self, since: date) -> dict[AreaId, int]:
        """Return the active seconds of each area from the day *since* on; areas of one stage share its time whole."""
        chosen = (
            select(StageAreaRow.area, func.sum(StageRow.active_seconds))
            .join(
                StageRow,
                and_(StageRow.session_id == StageAreaRow.session_id, StageRow.place == StageAreaRow.stage),
            )
            .join(SessionRow, SessionRow.id == StageAreaRow.session_id)
            .where(*VISIBLE, *between(since, None))
            .group_by(StageAreaRow.area)
        )
        with self._database.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(chosen)}

    def _count(self, *where: ColumnElement[bool]) -> int:
        with self._database.reading() as connection:
            chosen = select(func.count()).select_from(SessionRow).where(*VISIBLE, *where)
            return connection.execute(chosen).scalar_one()


def between(from_date: date | None, to_date: date | None) -> list[ColumnElement[bool]]:
    """Return the conditions for a day from *from_date* to *to_date*, both included; None is open."""
    conditions: list[ColumnElement[bool]] = []
    if from_date is not None:
        conditions.append(SessionRow.local_date >= from_date.isoformat())
    if to_date is not None:
        conditions.append(SessionRow.local_date <= to_date.isoformat())
    return conditions
