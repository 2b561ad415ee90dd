"""What is done about a history that is damaged: it is kept aside, and what can be believed becomes a fresh one.

What can be believed is what its rows hold, each by its checksum, and what the newest sound backup has besides.
Nothing is deleted, and nothing is begun anew without a word.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from matcompanion.domain.safekeeping import Account, Question, QuestionKind
from matcompanion.domain.session import Session
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backup, Backups
from matcompanion.storage.database import Database
from matcompanion.storage.facts import Facts
from matcompanion.storage.problems import DATABASE_ERRORS, EnvironmentProblem, ProblemKind, Undecided, classify, tr
from matcompanion.storage.rebuild import Taken, rebuild, rebuild_from_pages
from matcompanion.storage.restore import drafted
from matcompanion.storage.rows import add_all
from matcompanion.storage.set_aside import put_in_place, set_aside
from matcompanion.storage.tables import SessionRow

_NOTHING_THERE = {
    ProblemKind.MAYBE_DAMAGED,
    ProblemKind.FOREIGN_FILE,
    ProblemKind.NEWER_SCHEMA,
    ProblemKind.EMPTY_FILE,
}


_SHOWN = "SELECT uuid FROM session WHERE status <> 'running' AND deleted_utc IS NULL"


IN_PART = "read_in_part"
"""The fact that names the sessions which came out of a damaged file with something missing."""


def newest_whole(backups: Backups) -> Backup | None:
    """Return the newest backup that is what it was when it was made, or None.

    EnvironmentProblem if there is none but one that cannot be read now: it may still be good.
    """
    trouble: EnvironmentProblem | None = None
    for backup in backups.all():
        try:
            if backups.is_whole(backup):
                return backup
        except EnvironmentProblem as exc:
            trouble = exc
    if trouble is not None:
        raise trouble
    return None


def recover(paths: Paths, now: datetime, *others: Path) -> Account:
    """Put the damaged history right, and tell how. *others* are earlier states of the file, the best one first.

    Undecided if nothing of it can be read and there is no backup. EnvironmentProblem if the disk refuses; nothing
    has changed then.
    """
    backup = newest_whole(Backups(paths.backups))
    try:
        with ExitStack() as at_the_end:
            by_query, by_page, older = (at_the_end.enter_context(drafted(paths.database)) for _ in range(3))
            seen = [
                *_rebuilt(_rebuild_without_journal, [*others, paths.database], by_query, now),
                *_rebuilt(rebuild_from_pages, [paths.database], by_page, now),
            ]
            read = [draft for draft, taken in seen if taken.sessions or taken.all_read or taken.in_part]
            if backup is not None:
                rebuild(backup.path, older, now)
            elif not read:
                raise _nothing_left(paths)
            account = _united(
                [*read, older] if backup is not None else read, backup, [taken for _, taken in seen], now
            )
            best = read[0] if read else older
            kept = set_aside(paths.database, paths.set_aside, "damaged", now)
            put_in_place(best, paths.database)
    except (OSError, *DATABASE_ERRORS) as exc:
        raise (classify(exc, paths.data) or exc) from exc
    return replace(account, kept=kept)


def _rebuild_without_journal(source: Path, draft: Path, now: datetime) -> Taken:
    """Rebuild from *source* alone: its journal was rolled back, or belongs to another file."""
    return rebuild(source, draft, now, with_journal=False)


def _rebuilt(
    way: Callable[[Path, Path, datetime], Taken], sources: Sequence[Path], draft: Path, now: datetime
) -> list[tuple[Path, Taken]]:
    """Rebuild *draft* from the first of *sources* of which anything can be read; none if there is none."""
    for source in sources:
        try:
            return [(draft, way(source, draft, now))]
        except EnvironmentProblem as exc:
            if exc.kind not in _NOTHING_THERE:
                raise
            draft.unlink(missing_ok=True)
    return []


def _united(drafts: Sequence[Path], backup: Backup | None, seen: Sequence[Taken], now: datetime) -> Account:
    """Put everything into the first of *drafts*, of which the last is from *backup*; tell what came from where."""
    best, *others = drafts
    in_backup = _shown(drafts[-1]) if backup is not None else frozenset[str]()
    damaged = others[:-1] if backup is not None else others
    for other in damaged:
        _add_missing(best, other)
    own = _shown(best) if best is not drafts[-1] or backup is None else frozenset[str]()
    for other in others[len(damaged) :]:
        _add_missing(best, other)
    whole = _shown(best)
    in_part = _fullest(seen)
    missing = [session for uuid, session in in_part.items() if uuid not in whole]
    _add_in_part(best, missing, now)
    seen_ids = frozenset[str]().union(*(taken.left_out for taken in seen))
    return Account(
        kept=Path(),
        sessions=len(whole) + len(missing),
        rescued=len(own - in_backup) + len(missing),
        in_part=len(missing),
        from_backup=len(whole - own),
        given_up=len(seen_ids - whole - in_part.keys()),
        backup_made_at=None if backup is None else backup.made_at,
    )


def _fullest(seen: Sequence[Taken]) -> dict[str, Session]:
    """Return what came over in part, each as that reading of it which has most."""
    found: dict[str, Session] = {}
    for taken in seen:
        for uuid, session in taken.in_part.items():
            if uuid not in found or _extent(session) > _extent(found[uuid]):
                found[uuid] = session
    return found


def _extent(session: Session) -> int:
    return len(session.stages) + len(session.ratings) + len(session.events) + len(session.after_effects)


def _add_in_part(path: Path, sessions: Sequence[Session], now: datetime) -> None:
    """Add *sessions* as they are, and note which they are, so that it can be said later."""
    if not sessions:
        return
    with Database.open(path) as database:
        with database.writing() as connection:
            taken = set(connection.execute(select(SessionRow.uuid)).scalars())
            add_all(connection, [session for session in sessions if str(session.id) not in taken])
        Facts(database).put(IN_PART, sorted(str(session.id) for session in sessions), now)


def _nothing_left(paths: Paths) -> Undecided:
    text = tr("{name} cannot be read and there is no backup; it was left as it is.")
    return Undecided(Question(QuestionKind.UNREADABLE, paths.data), text.format(name=paths.database.name))


def _shown(path: Path) -> frozenset[str]:
    """Return the ids of the sessions that the history *path* shows."""
    with closing(sqlite3.connect(path)) as connection:
        return frozenset(uuid for (uuid,) in connection.execute(_SHOWN))


def _add_missing(path: Path, other: Path) -> None:
    """Add to the history *path* what only *other* has; both are ours, sound and closed."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ATTACH ? AS other", (str(other),))
        connection.execute("BEGIN IMMEDIATE")
        last = connection.execute("SELECT coalesce(max(id), 0) FROM main.session").fetchone()[0]
        tables = connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()
        names = {name for (name,) in tables if name != "schema_log" and not name.startswith("sqlite_")}
        for table in sorted(names, key=lambda name: name != "session"):  # sessions first, the others belong to them
            _add_rows(connection, table, last)
        connection.execute("COMMIT")
        connection.execute("DETACH other")


def _add_rows(connection: sqlite3.Connection, table: str, last: int) -> None:
    """Add the rows of *table* that belong to sessions *path* lacks; those get numbers after *last*."""
    names = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]
    key = "id" if table == "session" else "session_id"
    if key not in names:
        connection.execute(f"INSERT OR IGNORE INTO main.{table} SELECT * FROM other.{table}")  # noqa: S608 - our own names
        return
    given = ", ".join(f"{name} + {last}" if name == key else name for name in names)
    if table == "session":
        where = "uuid NOT IN (SELECT uuid FROM main.session)"
    else:
        where = f"session_id + {last} IN (SELECT id FROM main.session WHERE id > {last})"  # noqa: S608 - numbers
    statement = f"INSERT INTO main.{table} ({', '.join(names)}) SELECT {given} FROM other.{table} WHERE {where}"  # noqa: S608 - our own names
    connection.execute(statement)
