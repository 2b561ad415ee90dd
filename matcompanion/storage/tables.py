"""The tables as typed classes. They stay in storage: what leaves it are the values of the domain.

Times are text in UTC with microseconds and a ``Z``, beside the minutes of the local offset, so a moment comes
back exactly as it was given. Children are kept in their order and stored beside their session.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import REAL, ForeignKey, Index, Integer, LargeBinary, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

STRICT: dict[str, Any] = {"sqlite_strict": True}
STRICT_BY_KEY: dict[str, Any] = {"sqlite_strict": True, "sqlite_with_rowid": False}


class Base(DeclarativeBase):
    """All tables; STRICT tables know only these types."""

    type_annotation_map: ClassVar[dict[type, Any]] = {str: Text, int: Integer, float: REAL, bytes: LargeBinary}


class SessionRow(Base):
    """A session without its lists. *checksum* is over its exchange form, NULL while it runs."""

    __tablename__ = "session"
    __table_args__ = (
        Index("session_by_day", "local_date", "kind", "status", "deleted_utc", "active_seconds"),
        Index("session_by_start", "started_utc"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    status: Mapped[str]
    started_utc: Mapped[str]
    started_offset: Mapped[int]
    ended_utc: Mapped[str]
    ended_offset: Mapped[int]
    zone: Mapped[str | None]
    local_date: Mapped[str]
    goal: Mapped[str | None]
    level: Mapped[str | None]
    breathing: Mapped[str]
    planned_seconds: Mapped[int]
    active_seconds: Mapped[int]
    paused_seconds: Mapped[int]
    end_reason: Mapped[str | None]
    note: Mapped[str]
    source: Mapped[str]
    time_scale: Mapped[float]
    updated_utc: Mapped[str | None]
    updated_offset: Mapped[int | None]
    deleted_utc: Mapped[str | None]
    writer: Mapped[str | None]
    checksum: Mapped[int | None]


def _owner() -> Mapped[int]:
    return mapped_column(ForeignKey("session.id", ondelete="CASCADE"), primary_key=True, autoincrement=False)


def _place() -> Mapped[int]:
    return mapped_column(primary_key=True, autoincrement=False)


class RunningRow(Base):
    """Where the running session stands. *reserve* is room on the disk that finishing it gives back."""

    __tablename__ = "running"
    __table_args__ = STRICT

    session_id: Mapped[int] = _owner()
    active_ms: Mapped[int]
    paused_ms: Mapped[int]
    last_seen_utc: Mapped[str]
    reserve: Mapped[bytes]


class StageRow(Base):
    """One stage."""

    __tablename__ = "stage"
    __table_args__ = STRICT_BY_KEY

    session_id: Mapped[int] = _owner()
    place: Mapped[int] = _place()
    position: Mapped[str | None]
    surface: Mapped[str | None]
    clothing: Mapped[str | None]
    planned_seconds: Mapped[int]
    active_seconds: Mapped[int]


class StageAreaRow(Base):
    """One area of a stage."""

    __tablename__ = "stage_area"
    __table_args__ = STRICT_BY_KEY

    session_id: Mapped[int] = _owner()
    stage: Mapped[int] = _place()
    place: Mapped[int] = _place()
    area: Mapped[str]


class RatingRow(Base):
    """One rating; *given* is before, during, after or next_day."""

    __tablename__ = "rating"
    __table_args__ = STRICT_BY_KEY

    session_id: Mapped[int] = _owner()
    place: Mapped[int] = _place()
    scale: Mapped[str]
    given: Mapped[str]
    area: Mapped[str | None]
    side: Mapped[str | None]
    value: Mapped[int]


class EventRow(Base):
    """One thing that happened during a session."""

    __tablename__ = "event"
    __table_args__ = STRICT_BY_KEY

    session_id: Mapped[int] = _owner()
    place: Mapped[int] = _place()
    at_seconds: Mapped[float]
    kind: Mapped[str]


class AfterEffectRow(Base):
    """One thing noticed afterwards."""

    __tablename__ = "after_effect"
    __table_args__ = STRICT_BY_KEY

    session_id: Mapped[int] = _owner()
    place: Mapped[int] = _place()
    effect: Mapped[str]


class FactRow(Base):
    """A thing to remember that is no session, such as the safety answers: any JSON under a name."""

    __tablename__ = "fact"
    __table_args__ = STRICT_BY_KEY

    name: Mapped[str] = mapped_column(primary_key=True)
    value_json: Mapped[str]
    updated_utc: Mapped[str]


class SchemaLogRow(Base):
    """When which program brought the file to a version."""

    __tablename__ = "schema_log"
    __table_args__ = STRICT

    version: Mapped[int] = mapped_column(primary_key=True)
    app_version: Mapped[str]
    applied_utc: Mapped[str]
