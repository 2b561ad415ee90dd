"""The tables as typed classes. They stay in storage: what leaves it are the values of the domain.

Times are text in UTC with microseconds and a ``Z``, beside the minutes of the local offset, so a moment comes
back exactly as it was given. Children are kept in their order and stored beside their session.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import REAL, Column, ColumnElement, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

STRICT: dict[str, Any] = {"sqlite_strict": True}
STRICT_BY_KEY: dict[str, Any] = {"sqlite_strict": True, "sqlite_with_rowid": False}


class _Rows(type):
    """Lets a class stand for its table in a statement."""

    __table__: Table

    def __clause_element__(cls) -> Table:
        return cls.__table__


class Base(metaclass=_Rows):
    """All tables, each of the columns of its class.

    Of SQLAlchemy only the core: nothing here needs objects that know their rows, and its ORM takes 7 MB.
    """

    metadata: ClassVar[MetaData] = MetaData()

    def __init_subclass__(cls, *, table: str, also: tuple[Index, ...] = (), **options: Any) -> None:  # noqa: ANN401 - as Table takes them
        columns = [column for column in vars(cls).values() if isinstance(column, Column)]
        for name, column in vars(cls).items():
            if isinstance(column, Column):
                column.name = column.key = name
        cls.__table__ = Table(table, cls.metadata, *columns, *also, **options)


def _int(*arguments: Any, **more: Any) -> Column[Any]:  # noqa: ANN401 - as Column takes them
    return Column(Integer, *arguments, **({"nullable": False} | more))


def _text(**more: Any) -> Column[Any]:  # noqa: ANN401 - as Column takes them
    return Column(Text, **({"nullable": False} | more))


def _owner() -> Column[Any]:
    return _int(ForeignKey("session.id", ondelete="CASCADE"), primary_key=True, autoincrement=False)


def _place() -> Column[Any]:
    return _int(primary_key=True, autoincrement=False)


_SESSION_INDEXES = (
    Index("session_by_day", "local_date", "kind", "status", "deleted_utc", "active_seconds"),
    Index("session_by_start", "started_utc"),
)


class SessionRow(Base, table="session", also=_SESSION_INDEXES, **STRICT):
    """A session without its lists. *checksum* is over its exchange form, NULL while it runs."""

    id: ColumnElement[int] = _int(primary_key=True)
    uuid: ColumnElement[str] = _text(unique=True)
    kind: ColumnElement[str] = _text()
    status: ColumnElement[str] = _text()
    started_utc: ColumnElement[str] = _text()
    started_offset: ColumnElement[int] = _int()
    ended_utc: ColumnElement[str] = _text()
    ended_offset: ColumnElement[int] = _int()
    zone: ColumnElement[str | None] = _text(nullable=True)
    local_date: ColumnElement[str] = _text()
    goal: ColumnElement[str | None] = _text(nullable=True)
    level: ColumnElement[str | None] = _text(nullable=True)
    breathing: ColumnElement[str] = _text()
    planned_seconds: ColumnElement[int] = _int()
    active_seconds: ColumnElement[int] = _int()
    paused_seconds: ColumnElement[int] = _int()
    end_reason: ColumnElement[str | None] = _text(nullable=True)
    note: ColumnElement[str] = _text()
    source: ColumnElement[str] = _text()
    time_scale: ColumnElement[float] = Column(REAL, nullable=False)
    updated_utc: ColumnElement[str | None] = _text(nullable=True)
    updated_offset: ColumnElement[int | None] = _int(nullable=True)
    deleted_utc: ColumnElement[str | None] = _text(nullable=True)
    writer: ColumnElement[str | None] = _text(nullable=True)
    checksum: ColumnElement[int | None] = _int(nullable=True)


class RunningRow(Base, table="running", **STRICT):
    """Where the running session stands. *reserve* is room on the disk that finishing it gives back."""

    session_id: ColumnElement[int] = _owner()
    active_ms: ColumnElement[int] = _int()
    paused_ms: ColumnElement[int] = _int()
    last_seen_utc: ColumnElement[str] = _text()
    reserve: ColumnElement[bytes] = Column(LargeBinary, nullable=False)


class StageRow(Base, table="stage", **STRICT_BY_KEY):
    """One stage."""

    session_id: ColumnElement[int] = _owner()
    place: ColumnElement[int] = _place()
    position: ColumnElement[str | None] = _text(nullable=True)
    surface: ColumnElement[str | None] = _text(nullable=True)
    clothing: ColumnElement[str | None] = _text(nullable=True)
    planned_seconds: ColumnElement[int] = _int()
    active_seconds: ColumnElement[int] = _int()


class StageAreaRow(Base, table="stage_area", **STRICT_BY_KEY):
    """One area of a stage."""

    session_id: ColumnElement[int] = _owner()
    stage: ColumnElement[int] = _place()
    place: ColumnElement[int] = _place()
    area: ColumnElement[str] = _text()


class RatingRow(Base, table="rating", **STRICT_BY_KEY):
    """One rating; *given* is before, during, after or next_day."""

    session_id: ColumnElement[int] = _owner()
    place: ColumnElement[int] = _place()
    scale: ColumnElement[str] = _text()
    given: ColumnElement[str] = _text()
    area: ColumnElement[str | None] = _text(nullable=True)
    side: ColumnElement[str | None] = _text(nullable=True)
    value: ColumnElement[int] = _int()


class EventRow(Base, table="event", **STRICT_BY_KEY):
    """One thing that happened during a session."""

    session_id: ColumnElement[int] = _owner()
    place: ColumnElement[int] = _place()
    at_seconds: ColumnElement[float] = Column(REAL, nullable=False)
    kind: ColumnElement[str] = _text()


class AfterEffectRow(Base, table="after_effect", **STRICT_BY_KEY):
    """One thing noticed afterwards."""

    session_id: ColumnElement[int] = _owner()
    place: ColumnElement[int] = _place()
    effect: ColumnElement[str] = _text()


class FactRow(Base, table="fact", **STRICT_BY_KEY):
    """A thing to remember that is no session, such as the safety answers: any JSON under a name."""

    name: ColumnElement[str] = _text(primary_key=True)
    value_json: ColumnElement[str] = _text()
    updated_utc: ColumnElement[str] = _text()


class SchemaLogRow(Base, table="schema_log", **STRICT):
    """When which program brought the file to a version."""

    version: ColumnElement[int] = _int(primary_key=True)
    app_version: ColumnElement[str] = _text()
    applied_utc: ColumnElement[str] = _text()
