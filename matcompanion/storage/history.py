"""The history of sessions: plain values in and out, every change whole or not at all. It blocks: use a worker."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, select

from matcompanion.domain.choices import PatternId, Status
from matcompanion.domain.session import Session
from matcompanion.storage.database import Database
from matcompanion.storage.deletions import Deletions
from matcompanion.storage.exchange_form import checksum
from matcompanion.storage.facts import Facts
from matcompanion.storage.rows import (
    VISIBLE,
    add_all,
    read,
    read_with_numbers,
    replace_row,
    row_number,
    storable,
    utc_text,
)
from matcompanion.storage.running import RunningSessions
from matcompanion.storage.searches import Searches
from matcompanion.storage.tables import SessionRow

if TYPE_CHECKING:
    from matcompanion.domain.tally.columns import Columns
    from matcompanion.storage.ledger import Ledger

_AT_ONCE = 500  # sessions in memory while walking through all


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many sessions an import added, changed because they were newer, and left alone."""

    added: int
    updated: int
    unchanged: int


class History(RunningSessions, Searches, Deletions):
    """All sessions of one database. Running and deleted ones are not seen by what reads."""

    def __init__(self, database: Database) -> None:
        RunningSessions.__init__(self, database)
        Searches.__init__(self, database)
        Deletions.__init__(self, database)
        self._ledger: Ledger | None = None
        self.facts = Facts(database)

    @property
    def database(self) -> Database:
        """The open file."""
        return self._database

    def close(self) -> None:
        """Close the file; nothing can be asked any more."""
        self._database.close()

    def add(self, session: Session) -> None:
        """Store a new *session* that runs no more."""
        if session.status is Status.RUNNING:
            raise ValueError("a running session is begun, not added")
        with self._database.writing() as connection:
            add_all(connection, [storable(session)])

    def update(self, session: Session) -> None:
        """Store *session* in place of the one with its id. KeyError if there is none."""
        if session.status is Status.RUNNING:
            raise ValueError("a running session is revised, not updated")
        with self._database.writing() as connection:
            number = row_number(connection, session.id, *VISIBLE)
            if number is None:
                raise KeyError(session.id)
            replace_row(connection, number, storable(session))

    def count(self) -> int:
        """Return how many sessions there are."""
        return self._count()

    def paced_count(self, natural: PatternId) -> int:
        """Return how many sessions were breathed to a pace, that is to any pattern but *natural*."""
        return self._count(SessionRow.breathing != natural, SessionRow.active_seconds > 0)

    def _count(self, *where: ColumnElement[bool]) -> int:
        with self._database.reading() as connection:
            chosen = select(func.count()).select_from(SessionRow).where(*VISIBLE, *where)
            return connection.execute(chosen).scalar_one()

    def columns(self) -> Columns:
        """Return all sessions as columns of numbers, from which the graphs are counted."""
        if self._ledger is None:
            from matcompanion.storage.ledger import Ledger  # with numpy, which opening the history does not need

            self._ledger = Ledger(self._database)
        return self._ledger.columns()

    def get(self, session_id: UUID) -> Session | None:
        """Return the session of that id, or None."""
        with self._database.reading() as connection:
            found = read(connection, (SessionRow.uuid == str(session_id), *VISIBLE))
        return found[0] if found else None

    def knows(self, session_id: UUID) -> bool:
        """Whether the session of that id is there, shown or deleted, and runs no more."""
        with self._database.reading() as connection:
            return row_number(connection, session_id, SessionRow.status != Status.RUNNING) is not None

    def sessions(
        self, from_date: date | None = None, to_date: date | None = None, limit: int | None = None
    ) -> list[Session]:
        """Return the sessions of those days, both included, newest first and at most *limit*."""
        with self._database.reading() as connection:
            return read(connection, (*VISIBLE, *_between(from_date, to_date)), limit)

    def each(self) -> Iterator[Session]:
        """Give every session, oldest first, a few hundred in memory at a time: for writing them to a file."""
        for numbers in self._numbers():
            with self._database.reading() as connection:
                batch = read(connection, (SessionRow.id.in_(numbers), *VISIBLE))
            yield from reversed(batch)

    def doubtful(self) -> list[int]:
        """Return the row numbers of sessions whose values are not those that were stored."""
        found, last = self.doubtful_after(0)
        while last is not None:
            more, last = self.doubtful_after(last)
            found += more
        return found

    def doubtful_after(self, number: int) -> tuple[list[int], int | None]:
        """Look at the next few hundred sessions after row *number*.

        Return the rows whose values are not those that were stored, and the last one looked at, None after the end.
        """
        with self._database.reading() as connection:
            chosen = select(SessionRow.id).where(SessionRow.id > number, *VISIBLE).order_by(SessionRow.id)
            numbers = connection.execute(chosen.limit(_AT_ONCE)).scalars().all()
            batch = read_with_numbers(connection, (SessionRow.id.in_(numbers), *VISIBLE)) if numbers else []
        found = sorted(row for row, kept, session in batch if session is None or kept != checksum(session))
        return found, numbers[-1] if len(numbers) == _AT_ONCE else None

    def weigh(self, editions: Mapping[str, datetime | None]) -> ImportResult:
        """Return what an import of sessions with these ids and times of change would do."""
        with self._database.reading() as connection:
            present = _present(connection)
        there = [(present[uuid], edited) for uuid, edited in editions.items() if uuid in present]
        newer = sum(one.gives_way_to(edited) for one, edited in there)
        return ImportResult(len(editions) - len(there), newer, len(there) - newer)

    def import_sessions(
        self, sessions: Iterable[Session], heard: Callable[[int], None] | None = None
    ) -> ImportResult:
        """Add what is new and take over what was edited later, all or nothing. A deleted session comes back.

        A few hundred are in memory at a time; *heard* is told how many were taken, and may raise to stop it all.
        """
        added = updated = taken = 0
        waiting = iter(sessions)
        with self._database.writing() as connection:
            present = _present(connection)
            while batch := list(map(storable, islice(waiting, _AT_ONCE))):
                new = [session for session in batch if str(session.id) not in present]
                add_all(connection, new)
                for session in batch:
                    there = present.get(str(session.id))
                    if there is not None and there.gives_way_to(session.updated_at):
                        replace_row(connection, there.number, session)
                        updated += 1
                added += len(new)
                taken += len(batch)
                if heard is not None:
                    heard(taken)
        return ImportResult(added, updated, taken - added - updated)

    def _numbers(self) -> Iterator[Sequence[int]]:
        with self._database.reading() as connection:
            chosen = select(SessionRow.id).where(*VISIBLE).order_by(SessionRow.started_utc, SessionRow.id)
            numbers = connection.execute(chosen).scalars().all()
        for start in range(0, len(numbers), _AT_ONCE):
            yield numbers[start : start + _AT_ONCE]


def _between(from_date: date | None, to_date: date | None) -> list[ColumnElement[bool]]:
    """Return the conditions for a day from *from_date* to *to_date*, both included; None is open."""
    conditions: list[ColumnElement[bool]] = []
    if from_date is not None:
        conditions.append(SessionRow.local_date >= from_date.isoformat())
    if to_date is not None:
        conditions.append(SessionRow.local_date <= to_date.isoformat())
    return conditions


@dataclass(frozen=True, slots=True)
class _Present:
    """What an import needs to know of a session that is there."""

    number: int
    is_running: bool
    is_deleted: bool
    edited_utc: str

    def gives_way_to(self, updated_at: datetime | None) -> bool:
        edited = "" if updated_at is None else utc_text(updated_at)
        return not self.is_running and (self.is_deleted or edited > self.edited_utc)


def _present(connection: Connection) -> dict[str, _Present]:
    row = SessionRow
    columns = (row.uuid, row.id, row.status, row.deleted_utc, row.updated_utc)
    return {
        uuid: _Present(number, status == Status.RUNNING, deleted is not None, edited or "")
        for uuid, number, status, deleted, edited in connection.execute(select(*columns))
    }
