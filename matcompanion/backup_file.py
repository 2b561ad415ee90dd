"""Copies the history to a file and back, for the command line: verified, whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from matcompanion.clock import SystemClock
from matcompanion.desktop.instance import FolderLock
from matcompanion.paths import Paths
from matcompanion.storage.database import Database
from matcompanion.storage.database_copy import copy_of
from matcompanion.storage.folder import cannot_write_in, make_folder
from matcompanion.storage.problems import ProblemKind, problem
from matcompanion.storage.restore import restore
from matcompanion.storage.start import before_migrating


def write_backup(paths: Paths, file: str) -> int:
    """Write a verified copy of the history to *file*. Return the exit code."""
    target = Path(os.path.realpath(file))
    if not paths.database.exists():
        return _refuse(f"There is no history in {paths.data} yet.")
    if target.is_dir() or (target.exists() and not target.is_file()):
        return _refuse(f"{file} is not a file; name the file that the copy shall go to.")
    if target.exists() and target.samefile(paths.database):
        return _refuse(f"{file} is the history itself; nothing was changed.")
    now = SystemClock().now()
    with Database.open(paths.database, now=now, before_migrating=before_migrating(paths, now)) as database:
        if not database.is_sound(thorough=True):
            raise problem(ProblemKind.MAYBE_DAMAGED)
        contents = copy_of(database, target)
    sys.stdout.write(f"{_sessions(contents.sessions)} in {file}, and the copy was checked\n")
    return 0


def restore_backup(paths: Paths, file: str) -> int:
    """Let the copy *file* take the place of the history, which is kept aside. Return the exit code."""
    source = Path(file)
    if source.suffix.lower() in (".json", ".csv"):
        return _refuse(f"{file} is an export and no backup: read it with matcompanion import. Nothing was changed.")
    make_folder(paths.data)
    try:
        lock = FolderLock.take(paths.data)
    except OSError as exc:
        raise cannot_write_in(paths.data, exc) from exc
    if lock is None:
        return _refuse("Mat Companion is open on this folder; close its window first. Nothing was changed.")
    try:
        restored = restore(paths, source, SystemClock().now())
    finally:
        lock.release()
    sys.stdout.write(f"{_sessions(restored.sessions)} restored from {file}\n")
    if restored.left_out:
        sys.stdout.write(f"{_sessions(restored.left_out)} held values that cannot be believed, and stayed out\n")
    if restored.kept_aside is not None:
        sys.stdout.write(f"The history of before is kept as {restored.kept_aside}\n")
    return 0


def _sessions(count: int) -> str:
    return f"{count} session" if count == 1 else f"{count} sessions"


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"matcompanion: {sentence}\n")
    return 1
