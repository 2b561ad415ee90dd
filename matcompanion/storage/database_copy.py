"""A copy of a history that is known to be sound: made by SQLite, looked through, and named only when it is whole."""

from __future__ import annotations

import os
import sqlite3
import struct
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from matcompanion.refusals import reason_of
from matcompanion.storage.files import sync_folder
from matcompanion.storage.migrations import APPLICATION_ID, LATEST
from matcompanion.storage.problems import DATABASE_ERRORS, EnvironmentProblem, ProblemKind, classify, problem, tr
from matcompanion.storage.set_aside import journal_of

_COUNTER_AT = 24  # in the header: goes up with every transaction that wrote


class Copyable(Protocol):
    """A history that can be copied whole."""

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy everything, as it is between two transactions, into *target*."""
        ...


@dataclass(frozen=True, slots=True)
class Contents:
    """What a sound file holds."""

    version: int
    sessions: int


def copy_of(source: Copyable, target: Path) -> Contents:
    """Write a verified copy of *source* to *target*, whole or not at all. EnvironmentProblem if it cannot be."""
    draft = target.with_name(f"{target.name}.{uuid4().hex}.tmp")
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with closing(sqlite3.connect(f"{draft.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)) as copy:
            source.copy_to(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        contents = examined(draft)
        _let_reach_the_disk(draft)
        draft.replace(target)
    except (OSError, *DATABASE_ERRORS) as exc:
        raise not_written(target, exc) from exc
    finally:
        for left in (draft, journal_of(draft)):
            with suppress(OSError):
                left.unlink(missing_ok=True)
    sync_folder(target.parent)
    return contents


def examined(path: Path) -> Contents:
    """Return what *path* holds. EnvironmentProblem if it is no history of ours, or not sound through and through."""
    try:
        with closing(opened_to_look(path)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if application != APPLICATION_ID or not 1 <= version <= LATEST:
                text = tr("{name} is not a history that this program knows.")
                raise EnvironmentProblem(ProblemKind.FOREIGN_FILE, text.format(name=path.name))
            sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
            if not sound or orphan is not None:
                raise problem(ProblemKind.MAYBE_DAMAGED)
            return Contents(version, _count(connection))
    except DATABASE_ERRORS as exc:
        raise (classify(exc, path.parent) or problem(ProblemKind.MAYBE_DAMAGED)) from exc


def opened_to_look(path: Path) -> sqlite3.Connection:
    """Return a connection to a *path* that nobody changes, which itself changes nothing and trusts nothing."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    try:
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON"):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def change_counter(path: Path) -> int:
    """Return the number in the header of *path* that every change raises. OSError if it cannot be read."""
    with path.open("rb") as file:
        header = file.read(_COUNTER_AT + 4)
    return int(struct.unpack(">I", header[_COUNTER_AT:])[0]) if len(header) == _COUNTER_AT + 4 else 0


def not_written(target: Path, exc: Exception) -> EnvironmentProblem:
    """Return the problem that *target* could not be written, with the reason in it."""
    known = classify(exc, target.parent)
    if known is None:
        raise exc
    if known.kind is ProblemKind.MAYBE_DAMAGED:
        return known
    reasons = {
        ProblemKind.DISK_FULL: tr("the disk is full"),
        ProblemKind.READ_ONLY: tr("nothing may be written there"),
        ProblemKind.DISK_ERROR: tr("the disk reported an error"),
        ProblemKind.LOCKED: tr("another program is using the history"),
    }
    told = reason_of(exc) if isinstance(exc, OSError) else tr("the system refused")
    reason = reasons.get(known.kind, told)
    text = tr("{name} could not be written ({reason}); nothing was changed.")
    return EnvironmentProblem(known.kind, text.format(name=target.name, reason=reason))


def _count(connection: sqlite3.Connection) -> int:
    statement = "SELECT count(*) FROM session WHERE status <> 'running' AND deleted_utc IS NULL"
    return int(connection.execute(statement).fetchone()[0])


def _let_reach_the_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
