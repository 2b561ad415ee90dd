"""Looks at everything that is kept, for `matcompanion doctor`: changes nothing, and shows nothing that is private."""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from matcompanion.paths import Paths
from matcompanion.phrases import in_thousands
from matcompanion.refusals import reason_of
from matcompanion.storage.backups import Backup, Backups
from matcompanion.storage.database import Database
from matcompanion.storage.database_copy import examined
from matcompanion.storage.history import History
from matcompanion.storage.problems import DATABASE_ERRORS, EnvironmentProblem, ProblemKind, classify, problem
from matcompanion.storage.set_aside import is_hot, journal_of
from matcompanion.translation import translate

LITTLE_ROOM = 200_000_000
NO_ROOM = 10_000_000
OLD_BACKUP_DAYS = 30
_MOST_SETTINGS = 1_000_000


class State(StrEnum):
    """What to make of a finding."""

    OK = "ok"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: a sentence for the person, and its *facts* for a program."""

    check: str
    state: State
    text: str
    facts: Mapping[str, object] = field(default_factory=dict)


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("doctor", text, count, in_thousands(count))


def look_at_data(paths: Paths, now: datetime) -> Iterator[Finding]:
    """Give what is found in *paths*, one thing after another."""
    yield _folder(paths)
    if not paths.data.is_dir():
        return
    yield _room(paths)
    history = _history(paths)
    yield history
    yield from _others_may_read(paths)
    yield _settings(paths)
    yield from _backups(paths, now, history.facts.get("sessions"))
    yield from _set_aside(paths)


def sqlite_version() -> str:
    """Return which SQLite keeps the history."""
    return sqlite3.sqlite_version


def short(path: Path) -> str:
    """Return *path* without the name of the person in it."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)


def _folder(paths: Paths) -> Finding:
    where = short(paths.data)
    if not paths.data.exists():
        return Finding(
            "folder", State.OK, tr("{folder} will be made at the first start").format(folder=where), {"path": where}
        )
    if not paths.data.is_dir():
        return Finding(
            "folder", State.WRONG, tr("{folder} is a file and no folder").format(folder=where), {"path": where}
        )
    mode = paths.data.stat().st_mode & 0o777
    facts = {"path": where, "mode": f"{mode:04o}"}
    try:
        with tempfile.TemporaryFile(dir=paths.data):
            pass
    except OSError as exc:
        text = tr("Nothing can be written in {folder} ({reason})").format(folder=where, reason=reason_of(exc))
        return Finding("folder", State.WRONG, text, facts)
    if mode & 0o077:
        text = tr("{folder} can be looked into by others on this computer").format(folder=where)
        return Finding("folder", State.NOTE, text, facts)
    return Finding("folder", State.OK, where, facts)


def _room(paths: Paths) -> Finding:
    try:
        free = shutil.disk_usage(paths.data).free
    except OSError as exc:
        text = tr("The free space of the disk cannot be read ({reason})")
        return Finding("disk", State.WRONG, text.format(reason=reason_of(exc)))
    state = State.WRONG if free < NO_ROOM else State.NOTE if free < LITTLE_ROOM else State.OK
    text = tr("{n} MB free") if state is State.OK else tr("Only {n} MB free")
    return Finding("disk", state, text.format(n=in_thousands(free // 1_000_000)), {"free_bytes": free})


def _history(paths: Paths) -> Finding:
    if not paths.database.exists():
        if paths.last_run.exists() or Backups(paths.backups).newest() is not None:
            text = tr("{name} is gone; the next start asks how to go on")
            return Finding("history", State.WRONG, text.format(name=paths.database.name))
        return Finding("history", State.OK, tr("None yet"))
    try:
        with tempfile.TemporaryDirectory(prefix="matcompanion-doctor-") as folder:
            copy = Path(folder) / paths.database.name
            _snapshot(paths.database, copy)
            contents = examined(copy)
            with Database.open(copy) as database:
                history = History(database)
                doubtful, interrupted = len(history.doubtful()), history.interrupted() is not None
    except EnvironmentProblem as trouble:
        text = str(trouble)
        if trouble.kind is ProblemKind.MAYBE_DAMAGED:
            text = tr("It is damaged; the next start sets it aside and brings back what can be read")
        return Finding("history", State.WRONG, text)
    facts = {
        "sessions": contents.sessions,
        "schema_version": contents.version,
        "bytes": paths.database.stat().st_size,
        "changed_rows": doubtful,
        "interrupted_session": interrupted,
    }
    count = contents.sessions
    many = tr("%n session" if count == 1 else "%n sessions", count)
    if doubtful:
        text = tr("{sessions}; {n} with other values than were stored").format(
            sessions=many, n=in_thousands(doubtful)
        )
        return Finding("history", State.WRONG, text, facts)
    if interrupted:
        text = tr("{sessions}, sound, version {n} of the tables; an interrupted one waits for the next start")
    else:
        text = tr("{sessions}, sound, version {n} of the tables")
    return Finding("history", State.OK, text.format(sessions=many, n=contents.version), facts)


def _snapshot(path: Path, copy: Path) -> None:
    """Copy the history as it is between two changes, without touching it. EnvironmentProblem if that cannot be."""
    try:
        copy.touch(0o600)
        if is_hot(journal_of(path)):  # a change was broken off: looking at it would roll it back
            shutil.copyfile(path, copy)
            shutil.copyfile(journal_of(path), journal_of(copy))
            with closing(sqlite3.connect(copy)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return
        address = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=2.0)) as own, closing(sqlite3.connect(copy)) as new:
            own.backup(new)
    except (OSError, *DATABASE_ERRORS) as exc:
        raise (classify(exc) or problem(ProblemKind.CANNOT_OPEN)) from exc


def _others_may_read(paths: Paths) -> Iterator[Finding]:
    kept = (paths.database, journal_of(paths.database), paths.settings, *paths.backups.glob("*"))
    names = [path.name for path in kept if path.is_file() and path.stat().st_mode & 0o077]
    if names:
        text = tr("Others on this computer may read {name}")
        if names[1:]:
            text = tr("Others on this computer may read {name} and {n} more")
        text = text.format(name=names[0], n=in_thousands(len(names) - 1))
        yield Finding("files", State.NOTE, text, {"readable_by_others": len(names)})


def _settings(paths: Paths) -> Finding:
    try:
        with paths.settings.open("rb") as file:
            understood = isinstance(json.loads(file.read(_MOST_SETTINGS)), dict)
    except FileNotFoundError:
        return Finding("settings", State.OK, tr("The usual ones"))
    except OSError as exc:
        return Finding("settings", State.WRONG, tr("They cannot be read ({reason})").format(reason=reason_of(exc)))
    except (ValueError, RecursionError):
        understood = False
    if not understood:
        return Finding("settings", State.WRONG, tr("They make no sense; the next start uses the usual ones"))
    return Finding("settings", State.OK, tr("Readable"))


def _backups(paths: Paths, now: datetime, sessions: object) -> Iterator[Finding]:
    backups = Backups(paths.backups)
    found = backups.all()
    if not found:
        text = tr("None yet; the first is made after a session")
        yield Finding("backups", State.NOTE if sessions else State.OK, text, {"count": 0})
        return
    newest = found[0]
    days = (now - newest.made_at).days
    facts = {"count": len(found), "newest": newest.made_at.isoformat(), "bytes": sum(one.size for one in found)}
    state, text = _judged(backups, newest, days)
    moment = f"{newest.made_at.astimezone():%Y-%m-%d %H:%M}"
    yield Finding(
        "backups", state, text.format(n=in_thousands(len(found)), moment=moment, days=in_thousands(days)), facts
    )


def _judged(backups: Backups, newest: Backup, days: int) -> tuple[State, str]:
    try:
        if not backups.is_whole(newest):
            return State.WRONG, tr("{n}, the newest of {moment}, which is damaged")
    except EnvironmentProblem:
        return State.WRONG, tr("{n}, the newest of {moment}, which cannot be read")
    if days > OLD_BACKUP_DAYS:
        return State.NOTE, tr("{n}, the newest of {moment}, {days} days ago")
    return State.OK, tr("{n}, the newest of {moment}, sound")


def _set_aside(paths: Paths) -> Iterator[Finding]:
    kept = list(paths.set_aside.glob("*.db"))
    if kept:
        size = sum(path.stat().st_size for path in kept)
        text = tr(
            "%n older file of the history is kept in {folder}, {size} kB"
            if len(kept) == 1
            else "%n older files of the history are kept in {folder}, {size} kB",
            len(kept),
        ).format(folder=paths.set_aside.name, size=in_thousands(size // 1000))
        yield Finding("set aside", State.NOTE, text, {"count": len(kept), "bytes": size})
