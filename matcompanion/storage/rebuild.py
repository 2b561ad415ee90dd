"""A fresh history from the rows of another file that can be believed.

The other file itself is never taken over: it may hold triggers, views or damage that its rows would not show.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select

from matcompanion.domain.choices import Status
from matcompanion.domain.session import Session
from matcompanion.storage.database import Database, make_file
from matcompanion.storage.exchange_check import is_well_formed
from matcompanion.storage.exchange_form import checksum, to_form
from matcompanion.storage.header import HEADER_BYTES, told_by
from matcompanion.storage.history import History
from matcompanion.storage.migrations import APPLICATION_ID, LATEST
from matcompanion.storage.page_rescue import rescue_pages
from matcompanion.storage.problems import DATABASE_ERRORS, EnvironmentProblem, ProblemKind, tr
from matcompanion.storage.row_rescue import RowRescue, refused
from matcompanion.storage.rows import read_with_numbers, storable
from matcompanion.storage.set_aside import journal_of
from matcompanion.storage.tables import FactRow, RunningRow, SessionRow

MOST_BYTES = 2_000_000_000
_AT_ONCE = 500
_LONGEST_MS = 1_000_000_000  # a week and a half
_FIRST_YEAR, _LAST_YEAR = 1970, 2200


@dataclass(frozen=True, slots=True)
class Taken:
    """What came over: how many *sessions* are shown, and whether *all_read*.

    *left_out* are the ids of sessions whose values are not those that were stored. Those of them that still make
    sense are in *in_part*: something of them is missing or changed, and nobody can say what.
    """

    sessions: int
    left_out: frozenset[str]
    all_read: bool
    in_part: Mapping[str, Session]


def rebuild(
    source: Path, draft: Path, now: datetime, *, with_journal: bool = True, check_form: bool = False
) -> Taken:
    """Make *draft* a sound history of what can be believed in *source*, which is left alone.

    *check_form* refuses too what an import would refuse, for a file that may come from anywhere. EnvironmentProblem
    if *source* is no history that this program knows, or nothing of it can be read.
    """
    copy = draft.with_name(draft.name + ".source.tmp")
    try:
        _copy_privately(source, copy, with_journal=with_journal)
        version = _version_of(copy, source.name)
        make_file(draft, now, version)
        rescue = RowRescue(copy, draft, source.name)
        rescue.run()
    except OSError as exc:
        raise refused(exc, source.name, draft) from exc
    finally:
        for left in (copy, journal_of(copy)):
            with suppress(OSError):
                left.unlink(missing_ok=True)
    return _checked(draft, now, _form_is_right if check_form else _anything, all_read=rescue.all_read)


def rebuild_from_pages(source: Path, draft: Path, now: datetime) -> Taken:
    """Make *draft* a sound history of what can be believed on the pages of *source*, whatever state they are in."""
    try:
        version = _version_of(source, source.name)
    except EnvironmentProblem:
        version = LATEST
    make_file(draft, now, version)
    try:
        rescue_pages(source, draft)
    except (OSError, *DATABASE_ERRORS) as exc:
        raise refused(exc, source.name, draft) from exc
    return _checked(draft, now, _anything, all_read=False)


def _checked(draft: Path, now: datetime, form_is_right: Callable[[Session], bool], *, all_read: bool) -> Taken:
    with Database.open(draft, now=now) as database:
        left_out, in_part = _drop_unbelieved(database, form_is_right)
        _drop_senseless_facts(database)
        return Taken(History(database).count(), left_out, all_read, in_part)


def _copy_privately(source: Path, copy: Path, *, with_journal: bool) -> None:
    """Copy *source*, let SQLite roll back what was broken off, and make a file that was cut off as long as it was."""
    if source.stat().st_size > MOST_BYTES:
        raise EnvironmentProblem(
            ProblemKind.FOREIGN_FILE, tr("{name} is too large for a history.").format(name=source.name)
        )
    _copy(source, copy)
    if with_journal and journal_of(source).exists():
        _copy(journal_of(source), journal_of(copy))
        with suppress(*DATABASE_ERRORS), closing(sqlite3.connect(copy)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        journal_of(copy).unlink(missing_ok=True)
    with copy.open("r+b") as file:
        header = file.read(HEADER_BYTES)
        if len(header) == HEADER_BYTES:
            size_of_page, pages = struct.unpack(">16xH10xI", header[:32])
            whole = min((65536 if size_of_page == 1 else size_of_page) * pages, MOST_BYTES)
            if whole > copy.stat().st_size:
                file.truncate(whole)


def _copy(source: Path, copy: Path) -> None:
    handle = os.open(copy, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with source.open("rb") as old, open(handle, "wb") as new:  # noqa: PTH123 - a handle, not a path
        shutil.copyfileobj(old, new, 1 << 20)


def _version_of(copy: Path, name: str) -> int:
    with copy.open("rb") as file:
        header = file.read(HEADER_BYTES)
    version, application = told_by(header)
    if application != APPLICATION_ID or version < 1:
        raise _foreign(name)
    if version > LATEST:
        raise EnvironmentProblem(
            ProblemKind.NEWER_SCHEMA,
            tr(
                "{name} was written by a newer Mat Companion (version {version} of its tables, this program knows "
                "{latest}); nothing was changed."
            ).format(name=name, version=version, latest=LATEST),
        )
    return version


def _foreign(name: str) -> EnvironmentProblem:
    text = tr("{name} is not a history of Mat Companion.")
    return EnvironmentProblem(ProblemKind.FOREIGN_FILE, text.format(name=name))


def _drop_unbelieved(
    database: Database, form_is_right: Callable[[Session], bool]
) -> tuple[frozenset[str], dict[str, Session]]:
    """Take out each session whose values are not those that were stored.

    Return the ids of those that were shown, and the ones of them that still make sense.
    """
    with database.reading() as connection:
        rows = connection.execute(select(SessionRow.id, SessionRow.uuid, SessionRow.deleted_utc)).all()
        running = {row[0] for row in connection.execute(select(*RunningRow.__table__.c)) if _can_have_run(row)}
    listed = {number: (uuid, deleted is None) for number, uuid, deleted in sorted(rows)}
    wrong: dict[int, Session | None] = {}
    for numbers in _in_parts(list(listed)):
        with database.reading() as connection:
            for number, kept, session in read_with_numbers(connection, (SessionRow.id.in_(numbers),)):
                if session is None or str(session.id) != listed[number][0]:
                    wrong[number] = None
                elif session.status is Status.RUNNING:
                    if number not in running:
                        wrong[number] = None
                elif kept != checksum(session) or not form_is_right(session):
                    wrong[number] = session
    for numbers in _in_parts(list(wrong)):
        with database.writing() as connection:
            connection.execute(delete(SessionRow).where(SessionRow.id.in_(numbers)))
    shown = {listed[number][0]: session for number, session in wrong.items() if listed[number][1]}
    return frozenset(shown), {uuid: one for uuid, one in shown.items() if one is not None and _makes_sense(one)}


def _in_parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(numbers), _AT_ONCE):
        yield numbers[start : start + _AT_ONCE]


def _makes_sense(session: Session) -> bool:
    try:
        storable(session)
    except ValueError:
        return False
    return _form_is_right(session)


def _can_have_run(row: Sequence[Any]) -> bool:
    _, active_ms, paused_ms, last_seen, _ = row
    try:
        year = datetime.fromisoformat(last_seen).year
    except ValueError:
        return False
    return bool(_FIRST_YEAR <= year <= _LAST_YEAR and max(active_ms, paused_ms) <= _LONGEST_MS and active_ms >= 0)


def _drop_senseless_facts(database: Database) -> None:
    with database.reading() as connection:
        facts = connection.execute(select(FactRow.name, FactRow.value_json)).all()
    for name, text in facts:
        try:
            json.loads(text)
        except (ValueError, RecursionError):
            with database.writing() as connection:
                connection.execute(delete(FactRow).where(FactRow.name == name))


def _anything(_session: Session) -> bool:
    return True


def _form_is_right(session: Session) -> bool:
    return is_well_formed(to_form(session))
