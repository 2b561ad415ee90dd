"""Finds rows on the pages of a damaged file by themselves, where the way to them through the file is broken.

SQLite keeps a table as a tree of pages. When a page near the root is lost, the rows below it are still there and no
query reaches them. Each page tells what rows it holds (https://www.sqlite.org/fileformat2.html); whose rows they are
is told by their columns, and whether they are right by the checksum of their session, later.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from matcompanion.domain.session_instant import EventKind

_TABLE_LEAF, _KEYED_LEAF, _KEYED_INNER = 0x0D, 0x0A, 0x02
_USUAL_PAGE = 4096
_LONGEST_ROW = 1_000_000
_WHOLE_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # kind of value: its bytes
_EVENTS = frozenset(kind.value for kind in EventKind)
_Values = list[Any]


class _BrokenError(ValueError):
    """Bytes that are no row."""


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of ours: its columns as (type, may be NULL), and whether its rows have a number of their own."""

    name: str
    columns: tuple[tuple[str, bool], ...]
    numbered: bool

    def takes(self, values: Sequence[Any]) -> bool:
        """Return whether *values* could be a row of it."""
        return len(values) == len(self.columns) and all(map(_fits, values, self.columns))


def rescue_pages(source: Path, target: Path) -> None:
    """Add to the history *target*, which has our tables, each row found in *source*. OSError if it is unreadable."""
    with source.open("rb") as file, closing(sqlite3.connect(target, isolation_level=None)) as new:
        pages = _Pages(file.read())
        tables = _tables(new)
        new.execute("BEGIN IMMEDIATE")
        for number in range(1, pages.count + 1):
            for row_number, values in pages.rows(number):
                _insert(new, tables, row_number, values)
        for table in tables:
            if table.name not in ("session", "fact"):
                new.execute(f"DELETE FROM {table.name} WHERE session_id NOT IN (SELECT id FROM session)")  # noqa: S608 - our own names
        new.execute("COMMIT")


class _Pages:
    """The pages of a file, of which each may be anything."""

    def __init__(self, data: bytes) -> None:
        told = struct.unpack(">H", data[16:18])[0] if len(data) >= 100 and data.startswith(b"SQLite") else 0
        told = 65536 if told == 1 else told
        self._size = told if told >= 512 and told & (told - 1) == 0 else _USUAL_PAGE
        self._data = data
        self.count = len(data) // self._size

    def rows(self, number: int) -> Iterator[tuple[int | None, _Values]]:
        """Give the rows on the page *number*, with their own number where they have one."""
        page = self._page(number)
        at = 100 if number == 1 else 0
        kind = page[at]
        if kind not in (_TABLE_LEAF, _KEYED_LEAF, _KEYED_INNER):
            return
        count = struct.unpack_from(">H", page, at + 3)[0]
        first = at + (12 if kind == _KEYED_INNER else 8)
        for place in range(first, min(first + 2 * count, self._size - 1), 2):
            with suppress(_BrokenError, IndexError, struct.error):
                yield self._row(page, kind, struct.unpack_from(">H", page, place)[0])

    def _page(self, number: int) -> bytes:
        return self._data[(number - 1) * self._size : number * self._size]

    def _row(self, page: bytes, kind: int, at: int) -> tuple[int | None, _Values]:
        if kind == _KEYED_INNER:
            at += 4  # the page to its left
        length, at = _number(page, at)
        row_number = None
        if kind == _TABLE_LEAF:
            row_number, at = _number(page, at)
        if length > _LONGEST_ROW:
            raise _BrokenError
        here = self._bytes_on_page(length, kind)
        record = page[at : at + here]
        if here < length:
            record += self._elsewhere(struct.unpack_from(">I", page, at + here)[0], length - here)
        if len(record) != length:
            raise _BrokenError
        return row_number, _values(record)

    def _bytes_on_page(self, length: int, kind: int) -> int:
        """Return how much of a row of *length* is on its own page."""
        most = self._size - 35 if kind == _TABLE_LEAF else (self._size - 12) * 64 // 255 - 23
        if length <= most:
            return length
        least = (self._size - 12) * 32 // 255 - 23
        some = least + (length - least) % (self._size - 4)
        return some if some <= most else least

    def _elsewhere(self, number: int, length: int) -> bytes:
        """Return the rest of a long row, from the chain of pages that begins with *number*."""
        found = b""
        while length > 0:
            if not 1 < number <= self.count:
                raise _BrokenError
            page = self._page(number)
            number = struct.unpack_from(">I", page)[0]
            part = page[4 : 4 + min(length, self._size - 4)]
            found += part
            length -= len(part)
        return found


def _values(record: bytes) -> _Values:
    end, at = _number(record, 0)
    kinds = []
    while at < end:
        kind, at = _number(record, at)
        kinds.append(kind)
    values: _Values = []
    at = end
    for kind in kinds:
        value, at = _value(record, kind, at)
        values.append(value)
    if at != len(record):
        raise _BrokenError
    return values


def _value(record: bytes, kind: int, at: int) -> tuple[Any, int]:
    if kind in _WHOLE_NUMBERS:
        end = at + _WHOLE_NUMBERS[kind]
        return int.from_bytes(record[at:end], "big", signed=True), end
    if kind == 7:
        return struct.unpack_from(">d", record, at)[0], at + 8
    if kind < 12:
        if kind > 9:
            raise _BrokenError
        return {8: 0, 9: 1}.get(kind), at
    end = at + (kind - 12) // 2
    part = record[at:end]
    return (part.decode("utf-8", "replace") if kind % 2 else part), end


def _number(data: bytes, at: int) -> tuple[int, int]:
    """Return the number of one to nine bytes at *at*, and where it ends."""
    number = 0
    for place in range(8):
        byte = data[at + place]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at + place + 1
    return number << 8 | data[at + 8], at + 9


def _tables(new: sqlite3.Connection) -> list[_Table]:
    found = []
    listed = new.execute("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'").fetchall()
    for name, keyed in listed:
        if name != "schema_log" and not name.startswith("sqlite_"):
            info = new.execute(f"PRAGMA table_info({name})").fetchall()
            columns = tuple((kind, not notnull) for _, _, kind, notnull, _, _ in info)
            found.append(_Table(name, columns, numbered=not keyed))
    return found


def _insert(new: sqlite3.Connection, tables: Sequence[_Table], row_number: int | None, values: _Values) -> None:
    if row_number is not None and values and values[0] is None:
        values = [row_number, *values[1:]]  # the number stands in the place of its column
    fitting = [table for table in tables if table.numbered is (row_number is not None) and table.takes(values)]
    if len(fitting) > 1:  # an event at a whole second looks like an area of a stage, but for its name
        is_event = values[-1] in _EVENTS
        fitting = [table for table in fitting if (table.name == "event") is is_event]
    for table in fitting[:1]:
        marks = ", ".join("?" * len(values))
        with suppress(sqlite3.IntegrityError, OverflowError, UnicodeError):
            new.execute(f"INSERT OR IGNORE INTO {table.name} VALUES ({marks})", values)  # noqa: S608 - our own names


def _fits(value: object, column: tuple[str, bool]) -> bool:
    kind, may_be_null = column
    if value is None:
        return may_be_null
    wanted: dict[str, type | tuple[type, ...]] = {"TEXT": str, "INTEGER": int, "REAL": (int, float), "BLOB": bytes}
    return isinstance(value, wanted[kind])
