"""The sessions that are looked for, sorted and found by SQLite: their numbers at once, the sessions page by page."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    String,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    type_coerce,
)

from matcompanion.domain.choices import Scale, When
from matcompanion.domain.progress import COMPARED
from matcompanion.domain.session import Session
from matcompanion.domain.session_search import PAGE, Found, Order, SessionSearch, Wanted, Word, page_of
from matcompanion.storage.database import Database
from matcompanion.storage.rows import VISIBLE, read_with_numbers
from matcompanion.storage.tables import RatingRow, SessionRow, StageAreaRow


class Searches:
    """Searches of one database. Running and deleted sessions are never found."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, search: SessionSearch, wanted: Sequence[Wanted] = (), near: int = 0) -> Found:
        """Return what *search* finds, with the page of the first of *wanted* that is among it, or of row *near*."""
        with self._database.reading() as connection:
            chosen = select(SessionRow.id).where(*VISIBLE, *_conditions(search)).order_by(*_order(search))
            numbers = array("q", connection.execute(chosen).scalars())
            total = connection.execute(select(func.count()).select_from(SessionRow).where(*VISIBLE)).scalar_one()
            row, found = _place(connection, numbers, wanted)
            if found is None:
                row = max(0, min(near, len(numbers) - 1)) if numbers else -1
            first = page_of(max(0, row))
            sessions = _read(connection, numbers[first : first + PAGE])
        return Found(numbers, total, first, sessions, row, found)

    def page(self, numbers: Sequence[int]) -> tuple[Session | None, ...]:
        """Return the sessions of these *numbers*, in their order; None for one that is gone."""
        with self._database.reading() as connection:
            return _read(connection, numbers)


def _read(connection: Connection, numbers: Sequence[int]) -> tuple[Session | None, ...]:
    rows = read_with_numbers(connection, (SessionRow.id.in_(numbers), *VISIBLE)) if numbers else []
    found = {number: session for number, _, session in rows}
    return tuple(found.get(number) for number in numbers)


def _place(connection: Connection, numbers: array[int], wanted: Sequence[Wanted]) -> tuple[int, Wanted | None]:
    for one in wanted:
        number = connection.execute(_number_of(one)).scalar()
        if number is not None and number in numbers:
            return numbers.index(number), one
    return -1, None


def _number_of(wanted: Wanted) -> Select[int]:
    if isinstance(wanted, UUID):
        return select(SessionRow.id).where(SessionRow.uuid == str(wanted))
    of_day = select(SessionRow.id).where(SessionRow.local_date == wanted.isoformat(), *VISIBLE)
    return of_day.order_by(SessionRow.started_utc.desc(), SessionRow.id.desc()).limit(1)


def _conditions(search: SessionSearch) -> list[ColumnElement[bool]]:
    conditions = [_says(word) for word in search.words]
    if search.kind is not None:
        conditions.append(SessionRow.kind == search.kind)
    if search.area is not None:
        conditions.append(_on((search.area,)))
    if search.since is not None:
        conditions.append(SessionRow.local_date >= search.since.isoformat())
    return conditions


def _says(word: Word) -> ColumnElement[bool]:
    """Return that a note has *word*, however it is written, or that the session is of its kinds or on its areas."""
    in_note = and_(SessionRow.note != "", func.instr(func.casefold(SessionRow.note), word.text) > 0)
    meant = [_on(word.areas)] if word.areas else []
    return or_(in_note, SessionRow.kind.in_(word.kinds), *meant)


def _on(areas: Sequence[str]) -> ColumnElement[bool]:
    return SessionRow.id.in_(select(StageAreaRow.session_id).where(StageAreaRow.area.in_(areas)))


def _order(search: SessionSearch) -> list[ColumnElement[Any]]:
    newest_first: list[ColumnElement[Any]] = [SessionRow.started_utc.desc(), SessionRow.id.desc()]
    if search.order is Order.STARTED:
        return newest_first if search.descending else [SessionRow.started_utc.asc(), SessionRow.id.asc()]
    key = _sort_key(search)
    nothing_last = [key.is_(None)] if search.order is Order.CHANGE else []
    return [*nothing_last, key.desc() if search.descending else key.asc(), *newest_first]


def _sort_key(search: SessionSearch) -> ColumnElement[Any]:
    if search.order is Order.AREAS:
        return func.coalesce(_area_names(search), "")
    if search.order is Order.KIND:
        return case(*_ranks(SessionRow.kind, search.kind_names), else_=SessionRow.kind)
    if search.order is Order.CHANGE:
        return _change()
    if search.order is Order.NOTE:
        return func.casefold(SessionRow.note)
    return type_coerce(SessionRow.active_seconds, Integer)


def _ranks(column: Any, names: Sequence[str]) -> list[tuple[ColumnElement[bool], str]]:  # noqa: ANN401 - any column
    return [(column == name, f"{place:03d}") for place, name in enumerate(names)]


def _area_names(search: SessionSearch) -> ColumnElement[str]:
    """Return the areas of a session, first one first, as a text that sorts like their names."""
    own = StageAreaRow.session_id == SessionRow.id
    ranks = _ranks(StageAreaRow.area, search.area_names)
    unknown = literal("~", String) + StageAreaRow.area
    name = case(*ranks, else_=unknown) if ranks else unknown
    in_order = select(name.label("name")).where(own).order_by(StageAreaRow.stage, StageAreaRow.place)
    areas = in_order.correlate(SessionRow).subquery()
    return select(func.group_concat(areas.c.name, " ")).correlate(SessionRow).scalar_subquery()


def _change() -> ColumnElement[int]:
    """Return how far the first scale that was rated went from before to after; NULL if one of the two is missing."""
    return case(*((_is_rated(scale), _difference(scale)) for scale in COMPARED), else_=literal(None, Integer))


def _is_rated(scale: Scale) -> ColumnElement[bool]:
    row = RatingRow
    own = (row.session_id == SessionRow.id, row.scale == scale, row.given.in_((When.BEFORE, When.AFTER)))
    return exists(select(row.value).where(*own).correlate(SessionRow))


def _difference(scale: Scale) -> ColumnElement[int]:
    """Return how far the first rating went that was given of the same area and side again."""
    row, again = RatingRow, RatingRow.__table__.alias()
    own = (row.session_id == SessionRow.id, row.scale == scale, row.given == When.BEFORE)
    same = (
        again.c.session_id == row.session_id,
        again.c.scale == row.scale,
        again.c.given == When.AFTER,
        again.c.area.is_not_distinct_from(row.area),
        again.c.side.is_not_distinct_from(row.side),
    )
    first = select(again.c.value - row.value).where(*own, *same).order_by(row.place, again.c.place).limit(1)
    return first.correlate(SessionRow).scalar_subquery()
