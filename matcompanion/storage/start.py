"""The way from a folder to an open history: what is looked at, in which order, and what is done about what is found.

The order: the folder, what a run that died left behind, the file, its header, its structure (all of it after a run
that did not end well, and once a week), the tables of an older version after a backup. Whoever calls has the folder
for themselves.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from matcompanion.domain.safekeeping import Account, Choice, Question, QuestionKind
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backup, Backups, Reason
from matcompanion.storage.database import BeforeMigrating, Database
from matcompanion.storage.folder import make_folder
from matcompanion.storage.last_run import LastRun, read_last_run, write_last_run
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind, Undecided, classify, problem, tr
from matcompanion.storage.recovery import newest_whole, recover
from matcompanion.storage.restore import restore
from matcompanion.storage.set_aside import is_hot, journal_of, set_aside, take_away

_DAMAGE = {ProblemKind.MAYBE_DAMAGED, ProblemKind.EMPTY_FILE, ProblemKind.FOREIGN_FILE}
_DRAFTS = ("history.db.*.tmp*", "matcompanion-*.tmp*", "unsaved/*.json.*.tmp")


@dataclass(frozen=True, slots=True)
class Opened:
    """The open history, what happened to it on the way, if anything did, and whether its rows should be checked."""

    database: Database
    account: Account | None = None
    rows_are_due: bool = False


def open_history(paths: Paths, now: datetime, choice: Choice | None = None) -> Opened:
    """Open the history of *paths*, making one at the very first start and putting a damaged one right.

    Undecided if the person has to say how to go on; *choice* is their answer. EnvironmentProblem if it cannot be
    opened now.
    """
    make_folder(paths.data)
    clear_drafts(paths)
    _let_only_the_owner_in(paths)
    if choice is not None:
        _follow(paths, now, choice)
    last_run = read_last_run(paths.last_run)
    was_there = paths.database.exists()
    if not was_there and choice is None:
        _ask_where_it_went(paths, last_run)
    close_look = was_there and (last_run is None or last_run.calls_for_a_close_look(now))
    before_rollback = _copy_before_rollback(paths.database)
    try:
        opened = _open_or_recover(paths, now, before_rollback, thorough=close_look)
    finally:
        if before_rollback is not None:
            before_rollback.unlink(missing_ok=True)
    looked_through = now if close_look or last_run is None else last_run.looked_through  # what was just made is sound
    if opened.database.notice is None:
        write_last_run(paths.last_run, LastRun(ended_well=False, looked_through=looked_through))
    return replace(opened, rows_are_due=close_look and opened.account is None)


def opened_at_once(paths: Paths, now: datetime) -> Database:
    """Open the history for a command, which asks and mends nothing. EnvironmentProblem if it cannot be opened.

    Before the tables of an older one are changed, a backup is made as at every start.
    """
    return Database.open(paths.database, now=now, before_migrating=_before_migrating(paths, now))


def _before_migrating(paths: Paths, now: datetime) -> BeforeMigrating:
    """Return what makes a backup of an older file before its tables are changed."""

    def back_up(path: Path, version: int) -> None:
        if version > 0:  # else it has no tables yet
            Backups(paths.backups).make_of_file(path, Reason.MIGRATION, now)

    return back_up


def clear_drafts(paths: Paths) -> None:
    """Take away what a run that died was in the middle of writing."""
    whole = (paths.settings, paths.last_run, paths.entered_answers)
    for folder in (paths.data, paths.backups):
        for pattern in (*_DRAFTS, *(f"{path.name}.*.tmp" for path in whole)):
            for path in folder.glob(pattern):
                with suppress(OSError):
                    path.unlink()


def _let_only_the_owner_in(paths: Paths) -> None:
    """Take from others what a copy by hand or another system may have allowed them."""
    for path in (
        paths.database,
        journal_of(paths.database),
        paths.settings,
        paths.heartbeat,
        paths.entered_answers,
        *paths.backups.glob("*"),
    ):
        with suppress(OSError):
            mode = path.stat().st_mode
            if path.is_file() and mode & 0o077:
                path.chmod(mode & 0o700)


def _ask_where_it_went(paths: Paths, last_run: LastRun | None) -> None:
    """Raise Undecided where there was a history before: an empty one must not take its place without a word."""
    backup = newest_whole(Backups(paths.backups))
    if last_run is not None or backup is not None:
        raise _missing(paths, backup)


def _missing(paths: Paths, backup: Backup | None) -> Undecided:
    text = tr("{name} is no longer in {folder}; nothing was changed.")
    sentence = text.format(name=paths.database.name, folder=paths.data)
    made_at, sessions = (None, None) if backup is None else (backup.made_at, backup.sessions)
    return Undecided(Question(QuestionKind.MISSING, paths.data, made_at, sessions), sentence)


def _follow(paths: Paths, now: datetime, choice: Choice) -> None:
    try:
        if choice is Choice.RESTORE:
            backup = newest_whole(Backups(paths.backups))
            if backup is None:
                raise _missing(paths, None)
            restore(paths, backup.path, now)
        elif paths.database.exists():
            set_aside(paths.database, paths.set_aside, "unreadable", now)
            take_away(paths.database)
    except OSError as exc:
        raise (classify(exc, paths.data) or exc) from exc


def _copy_before_rollback(path: Path) -> Path | None:
    """Copy a history whose last change was broken off, before SQLite rolls it back.

    The journal may belong to another file, where somebody put an older history in place by hand; rolled back into
    that, it would do damage.
    """
    if not is_hot(journal_of(path)) or not path.exists():
        return None
    copy = path.with_name(f"{path.name}.{uuid4().hex}.tmp")
    with suppress(OSError):
        copy.touch(0o600)
        copy.write_bytes(path.read_bytes())
        return copy
    copy.unlink(missing_ok=True)
    return None


def _open_or_recover(paths: Paths, now: datetime, before_rollback: Path | None, *, thorough: bool) -> Opened:
    found: EnvironmentProblem | None = None
    for _ in range(2):  # a passing read error looks like damage: look again before it is believed
        try:
            return Opened(_open_sound(paths, now, thorough=thorough))
        except EnvironmentProblem as exc:
            if exc.kind not in _DAMAGE:
                raise
            found = exc
    if found is None:
        raise problem(ProblemKind.MAYBE_DAMAGED)
    _read_all(paths.database)
    if not os.access(paths.data, os.W_OK):
        raise found
    if before_rollback is not None and _is_sound_alone(before_rollback, now):
        others: tuple[Path, ...] = (before_rollback,)
    else:
        others = ()
    account = recover(paths, now, *others)
    return Opened(_open_sound(paths, now, thorough=True), account)


def _open_sound(paths: Paths, now: datetime, *, thorough: bool) -> Database:
    """Open the history and look through it. EnvironmentProblem if it is not sound."""
    database = opened_at_once(paths, now)
    try:
        if not database.is_sound(thorough=thorough):
            raise problem(ProblemKind.MAYBE_DAMAGED)
    except BaseException:
        database.close()
        raise
    return database


def _read_all(path: Path) -> None:
    """Read every byte: where that fails, the disk is in trouble and not the file. EnvironmentProblem then."""
    try:
        with path.open("rb") as file:
            while file.read(1 << 20):
                pass
    except OSError as exc:
        raise problem(ProblemKind.DISK_ERROR) from exc


def _is_sound_alone(path: Path, now: datetime) -> bool:
    """Return whether the copy *path*, without any journal, is a sound history."""
    try:
        with Database.open(path, now=now) as database:
            return database.is_sound(thorough=True)
    except EnvironmentProblem:
        return False
    finally:
        journal_of(path).unlink(missing_ok=True)
