"""Reads the rows of a file that may be damaged or hostile, and puts them into fresh tables of our own.

Nothing of the file is trusted: its views and triggers are not used, it may not take for ever, and a page that cannot
be read costs the rows on it and no others.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from matcompanion.storage.database import text_of
from matcompanion.storage.database_copy import opened_to_look
from matcompanion.storage.folder import cannot_write_in
from matcompanion.storage.problems import DATABASE_ERRORS, EnvironmentProblem, ProblemKind, classify, tr

_AT_ONCE = 256
_MOST_ROWS = 4_000_000
_LONGEST_VALUE = 1_000_000
_STEP, _MOST_STEPS = 1_000_000, 20_000  # of SQLite's own machine; some minutes
_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION}

_Row = tuple[Any, ...]


class RowRescue:
    """Copies what can be read at *source*, a copy of the file *called*, into *target*: the same tables, empty."""

    def __init__(self, source: Path, target: Path, called: str) -> None:
        self._source, self._target, self._called = source, target, called
        self._steps = 0
        self._plain: frozenset[str] = frozenset()
        self.all_read = True
        """Whether every row could be read and kept."""

    def run(self) -> None:
        """Copy. EnvironmentProblem if the file is so that nothing of it can be read, or takes too long."""
        try:
            with closing(opened_to_look(self._source)) as old, closing(_opened(self._target)) as new:
                self._guard(old)
                self._plain = _plain_tables(old, new)
                old.set_authorizer(_only_reading)
                new.execute("BEGIN IMMEDIATE")
                last = self._last_number(old)
                self._copy(old, new, "session", "id", last)
                owners = {number for (number,) in new.execute("SELECT id FROM session")}
                for table in _tables(new, owned=True):
                    self._copy(old, new, table, "session_id", last, owners)
                for table in _tables(new, owned=False):
                    self._copy_whole(old, new, table)
                new.execute("COMMIT")
        except DATABASE_ERRORS as exc:
            raise refused(exc, self._called, self._target) from exc

    def _guard(self, old: sqlite3.Connection) -> None:
        old.text_factory = text_of
        old.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
        old.set_progress_handler(self._count_steps, _STEP)

    def _count_steps(self) -> bool:
        self._steps += 1
        return self._steps > _MOST_STEPS

    def _last_number(self, old: sqlite3.Connection) -> int:
        """Return the highest number of a session, by whichever way there can still be gone."""
        numbers = [0]
        for statement in (
            "SELECT max(id) FROM session",
            "SELECT max(id) FROM session INDEXED BY session_by_start",
            "SELECT max(session_id) FROM stage",
            "SELECT max(session_id) FROM rating",
        ):
            with suppress(sqlite3.DatabaseError):
                number = old.execute(statement).fetchone()[0]
                numbers.append(number if type(number) is int else 0)
        return min(max(numbers), _MOST_ROWS)

    def _copy(
        self,
        old: sqlite3.Connection,
        new: sqlite3.Connection,
        table: str,
        key: str,
        last: int,
        owners: set[int] | None = None,
    ) -> None:
        if table not in self._plain:
            self.all_read = False
            return
        names = _columns(new, table)
        chosen = f"SELECT {', '.join(names)} FROM {table} WHERE {key} BETWEEN ? AND ?"  # noqa: S608 - our own names
        place = names.index(key)
        for first in range(1, last + 1, _AT_ONCE):
            rows = list(self._rows(old, chosen, first, min(first + _AT_ONCE - 1, last)))
            self._insert(new, table, names, [row for row in rows if owners is None or row[place] in owners])

    def _copy_whole(self, old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> None:
        if table not in self._plain:
            return
        names = _columns(new, table)
        rows: list[_Row] = []
        try:
            rows.extend(old.execute(f"SELECT {', '.join(names)} FROM {table}"))  # noqa: S608 - our own names
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            self._note_unread()
        self._insert(new, table, names, rows)

    def _rows(self, old: sqlite3.Connection, chosen: str, first: int, last: int) -> Iterator[_Row]:
        """Give the rows of those numbers; where some cannot be read, the others around them."""
        try:
            rows = old.execute(chosen, (first, last)).fetchall()
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            self._note_unread()
            if first < last:
                middle = (first + last) // 2
                yield from self._rows(old, chosen, first, middle)
                yield from self._rows(old, chosen, middle + 1, last)
            return
        yield from rows

    def _note_unread(self) -> None:
        self.all_read = False
        if self._steps > _MOST_STEPS:
            raise unreadable(self._called)

    def _insert(self, new: sqlite3.Connection, table: str, names: Sequence[str], rows: Sequence[_Row]) -> None:
        marks = ", ".join("?" * len(names))
        statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - our own names
        new.execute("SAVEPOINT some")
        try:
            new.executemany(statement, rows)
        except (sqlite3.IntegrityError, sqlite3.InterfaceError, OverflowError, UnicodeError):
            new.execute("ROLLBACK TO some")
            for row in rows:
                try:
                    new.execute(statement, row)
                except (sqlite3.IntegrityError, sqlite3.InterfaceError, OverflowError, UnicodeError):
                    self.all_read = False
        new.execute("RELEASE some")


def unreadable(name: str) -> EnvironmentProblem:
    """Return the problem that nothing can be made of the file *name*."""
    text = tr("{name} could not be read; nothing was changed.")
    return EnvironmentProblem(ProblemKind.MAYBE_DAMAGED, text.format(name=name))


def refused(exc: Exception, name: str, target: Path) -> EnvironmentProblem:
    """Return the problem that the disk refuses to keep *target*, or else that nothing can be made of *name*."""
    known = classify(exc, target.parent)
    if known is not None and known.kind in (ProblemKind.DISK_FULL, ProblemKind.DISK_ERROR):
        return known
    if isinstance(exc, OSError) and exc.filename is not None and Path(exc.filename).parent == target.parent:
        return cannot_write_in(target.parent, exc)
    return unreadable(name)


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    connection.execute("PRAGMA foreign_keys=ON")
    return connection


def _tables(new: sqlite3.Connection, *, owned: bool) -> list[str]:
    """Return our tables besides the sessions: those whose rows belong to one, or the others."""
    listed = new.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
    names = [name for (name,) in listed if name not in ("session", "schema_log") and not name.startswith("sqlite_")]
    return [name for name in names if ("session_id" in _columns(new, name)) is owned]


def _columns(new: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in new.execute(f"PRAGMA table_info({table})")]


def _plain_tables(old: sqlite3.Connection, new: sqlite3.Connection) -> frozenset[str]:
    """Return which of our tables are plain ones there: no view, nothing virtual, no column that is computed."""
    listed = old.execute("SELECT name, type, sql FROM sqlite_master").fetchall()
    tables = {
        name for name, kind, words in listed if kind == "table" and str(words).upper().startswith("CREATE TABLE")
    }
    ours = {"session", *_tables(new, owned=True), *_tables(new, owned=False)}
    computed = {name for name in ours & tables if any(row[6] for row in old.execute(f"PRAGMA table_xinfo({name})"))}
    return frozenset((ours & tables) - computed)


def _only_reading(action: int, *_words: str | None) -> int:
    return sqlite3.SQLITE_OK if action in _READING else sqlite3.SQLITE_DENY
