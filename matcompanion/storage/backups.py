"""The backups: verified copies of the history in a folder, made when there is a reason, thinned as they age.

Only a history that is sound is copied, so a damaged one never takes the place of a good backup. What is known of
each copy stands beside them in one small file; where it is lost, the copies are still found by their names.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from matcompanion.storage.database import Database
from matcompanion.storage.database_copy import Contents, change_counter, copy_of, examined, not_written
from matcompanion.storage.files import written_whole
from matcompanion.storage.folder import make_folder
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind, classify, problem
from matcompanion.storage.thinning import superfluous

EVERY = timedelta(hours=24)
_LIST = "matcompanion-backups.json"
_NAME = re.compile(r"matcompanion-(\d{8}T\d{6})Z-([a-z]+)(?:-\d+)?\.db")
_STAMP = "%Y%m%dT%H%M%S"
_LARGEST_LIST = 1_000_000
_OF_THE_DISK = {ProblemKind.DISK_ERROR, ProblemKind.CANNOT_OPEN}


class Reason(StrEnum):
    """Why a backup was made."""

    REGULAR = "regular"
    ASKED = "asked"
    MIGRATION = "migration"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy. What is None is not known, because the list was lost."""

    path: Path
    made_at: datetime
    reason: Reason
    size: int
    sha256: str | None = None
    sessions: int | None = None
    version: int | None = None
    counter: int | None = None

    @property
    def before_version(self) -> int | None:
        """The version of the tables before a migration, if it was made for one."""
        return self.version if self.reason is Reason.MIGRATION else None


class Backups:
    """The copies in *folder*. It blocks: use a worker."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> list[Backup]:
        """Return all copies, newest first; none where the folder cannot be read."""
        known = self._known()
        found = []
        with suppress(OSError):
            for path in self.folder.iterdir():
                with suppress(OSError, ValueError):
                    backup = _from_name(path, known.get(path.name))
                    if backup is not None:
                        found.append(backup)
        return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)

    def newest(self) -> Backup | None:
        """Return the newest copy, or None."""
        return next(iter(self.all()), None)

    def is_due(self, database: Database, now: datetime) -> bool:
        """Return whether there is something new and the newest copy is older than a day."""
        newest = self.newest()
        if newest is None:
            with database.reading() as connection:
                return connection.exec_driver_sql("SELECT 1 FROM session LIMIT 1").first() is not None
        try:
            counter = change_counter(database.path)
        except OSError:
            return False
        # A clock that was wrong once may have dated it ahead: then it says nothing.
        return abs(now - newest.made_at) >= EVERY and counter != newest.counter

    def make(self, database: Database, reason: Reason, now: datetime) -> Backup:
        """Copy the open *database*, check the copy, and thin what is there. EnvironmentProblem if it cannot be."""
        if not database.is_sound():
            raise problem(ProblemKind.MAYBE_DAMAGED)
        return self._make(lambda target: copy_of(database, target), database.path, reason, now)

    def make_of_file(self, path: Path, reason: Reason, now: datetime) -> Backup:
        """Copy the history at *path*, which nobody has open. EnvironmentProblem if it cannot be."""
        return self._make(lambda target: copy_of(_ClosedFile(path), target), path, reason, now)

    def take(self, backup: Backup, now: datetime) -> Backup:
        """Copy a *backup* from another folder, byte for byte, and thin what is there. EnvironmentProblem if not."""
        target = self.folder / backup.path.name
        try:
            if not self.folder.is_dir():
                raise FileNotFoundError(2, "the folder is not there")
            with backup.path.open("rb") as source, written_whole(target) as stream:
                while part := source.read(1 << 20):
                    stream.write(part)
            if backup.sha256 is not None and _sha256(target) != backup.sha256:
                target.unlink()
                raise problem(ProblemKind.DISK_ERROR)
        except OSError as exc:
            raise not_written(target, exc) from exc
        taken = replace(backup, path=target)
        self._remember(taken)
        self.thin(now)
        return taken

    def is_whole(self, backup: Backup) -> bool:
        """Return whether *backup* is the file that was made, and sound. EnvironmentProblem if it cannot be read."""
        try:
            same = backup.sha256 is None or _sha256(backup.path) == backup.sha256
            # A passing read error looks like damage: look again before it is believed.
            return same and (_is_sound(backup.path) or _is_sound(backup.path))
        except FileNotFoundError:
            return False
        except OSError as exc:
            raise (classify(exc, self.folder) or exc) from exc

    def thin(self, now: datetime) -> None:
        """Take away what is no longer needed. What cannot be taken away stays."""
        gone = set()
        for backup in superfluous(self.all(), now):
            with suppress(OSError):
                backup.path.unlink()
                gone.add(backup.path.name)
        if gone:
            self._write({name: facts for name, facts in self._known().items() if name not in gone})

    def _make(self, copy: Callable[[Path], Contents], source: Path, reason: Reason, now: datetime) -> Backup:
        make_folder(self.folder)
        path = self._free_name(reason, now)
        try:
            counter = change_counter(source)
            contents = copy(path)
            size, sha256 = path.stat().st_size, _sha256(path)
        except OSError as exc:  # a copy that cannot be read again is none
            with suppress(OSError):
                path.unlink(missing_ok=True)
            raise not_written(path, exc) from exc
        made_at = now.astimezone(UTC).replace(microsecond=0)
        backup = Backup(path, made_at, reason, size, sha256, contents.sessions, contents.version, counter)
        self._remember(backup)
        self.thin(now)
        return backup

    def _free_name(self, reason: Reason, now: datetime) -> Path:
        stem = f"matcompanion-{now.astimezone(UTC).strftime(_STAMP)}Z-{reason.value}"
        names = (f"{stem}.db", *(f"{stem}-{number}.db" for number in range(2, 1000)))
        return next(path for name in names if not (path := self.folder / name).exists())

    def _known(self) -> dict[str, dict[str, Any]]:
        """Return what the list says of each copy; nothing where it cannot be understood."""
        try:
            with (self.folder / _LIST).open("rb") as file:
                form = json.loads(file.read(_LARGEST_LIST))
        except (OSError, ValueError, RecursionError):
            return {}
        backups = form.get("backups") if isinstance(form, dict) else None
        return {n: f for n, f in backups.items() if isinstance(f, dict)} if isinstance(backups, dict) else {}

    def _remember(self, backup: Backup) -> None:
        facts = {
            "sha256": backup.sha256,
            "sessions": backup.sessions,
            "version": backup.version,
            "counter": backup.counter,
        }
        there = {other.path.name for other in self.all()}
        known = {name: kept for name, kept in self._known().items() if name in there}
        self._write(known | {backup.path.name: facts})

    def _write(self, known: dict[str, dict[str, Any]]) -> None:
        """Write the list. A copy is found without it, so a disk that refuses is no trouble here."""
        with suppress(OSError), written_whole(self.folder / _LIST) as stream:
            stream.write(json.dumps({"backups": known}, indent=1).encode("ascii") + b"\n")


class _ClosedFile:
    """A history that nobody has open. A change that was broken off is rolled back by looking at it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy everything into *target*."""
        address = f"{self._path.absolute().as_uri()}?mode=rw"
        with closing(sqlite3.connect(address, uri=True, timeout=2.0, isolation_level=None)) as own:
            own.execute("PRAGMA trusted_schema=OFF")
            if own.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise problem(ProblemKind.MAYBE_DAMAGED)
            own.backup(target)


def _from_name(path: Path, facts: dict[str, Any] | None) -> Backup | None:
    """Return the backup that *path* is by its name, with the *facts* of the list, or None. ValueError, OSError."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    made_at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
    told = facts or {}
    sha256 = told.get("sha256")
    numbers = [told.get(name) for name in ("sessions", "version", "counter")]
    sessions, version, counter = (number if type(number) is int else None for number in numbers)
    return Backup(
        path,
        made_at,
        Reason(match[2]),
        path.stat().st_size,
        sha256 if isinstance(sha256, str) else None,
        sessions,
        version,
        counter,
    )


def _is_sound(path: Path) -> bool:
    try:
        return examined(path).version >= 1
    except EnvironmentProblem as trouble:
        if trouble.kind in _OF_THE_DISK:
            raise
        return False


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
