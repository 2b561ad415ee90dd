"""Copies the history to a file and back, for the command line: verified, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from matcompanion.clock import SystemClock
from matcompanion.desktop.instance import FolderLock
from matcompanion.paths import Paths
from matcompanion.storage.database_copy import copy_of
from matcompanion.storage.folder import cannot_write_in, make_folder
from matcompanion.storage.problems import ProblemKind, problem
from matcompanion.storage.restore import Restored, restore
from matcompanion.storage.start import opened_at_once
from matcompanion.terminal import refuse, tell, tr

STANDARD = "-"
"""Standard output elsewhere; a copy has to be looked through again, so it goes into a file."""


def write_backup(paths: Paths, file: str) -> int:
    """Write a verified copy of the history to *file*. Return the exit code."""
    target = Path(os.path.realpath(file))
    if not paths.database.exists():
        return refuse(tr("There is no history in {folder} yet.").format(folder=paths.data))
    if file == STANDARD or target.is_dir() or (target.exists() and not target.is_file()):
        return refuse(tr("{file} is not a file; name the file that the copy should go to.").format(file=file))
    if not target.parent.is_dir():
        return refuse(tr("There is no folder {folder}; nothing was changed.").format(folder=target.parent))
    if target.exists() and target.samefile(paths.database):
        return refuse(tr("{file} is the history itself; nothing was changed.").format(file=file))
    now = SystemClock().now()
    with opened_at_once(paths, now) as database:
        if not database.is_sound(thorough=True):
            raise problem(ProblemKind.MAYBE_DAMAGED)
        contents = copy_of(database, target)
    text = tr(
        "%n session in {file}, and the copy was checked"
        if contents.sessions == 1
        else "%n sessions in {file}, and the copy was checked",
        contents.sessions,
    )
    tell(text.format(file=file))
    return 0


def restore_backup(paths: Paths, file: str) -> int:
    """Let the copy *file* take the place of the history, which is kept aside. Return the exit code."""
    source = Path(file)
    if source.suffix.lower() in (".json", ".csv"):
        text = tr("{file} is an export and no backup: read it with matcompanion import. Nothing was changed.")
        return refuse(text.format(file=file))
    make_folder(paths.data)
    try:
        lock = FolderLock.take(paths.data)
    except OSError as exc:
        raise cannot_write_in(paths.data, exc) from exc
    if lock is None:
        return refuse(tr("Mat Companion is open on this folder; close its window first. Nothing was changed."))
    try:
        restored = restore(paths, source, SystemClock().now())
    finally:
        lock.release()
    _tell_restored(restored, file)
    return 0


def _tell_restored(restored: Restored, file: str) -> None:
    many = restored.sessions
    text = tr("%n session restored from {file}" if many == 1 else "%n sessions restored from {file}", many)
    tell(text.format(file=file))
    if not restored.all_read:
        tell(tr("The copy is damaged, and not all of it could be read."))
    if restored.left_out:
        tell(
            tr(
                "%n session held values that cannot be believed, and stayed out"
                if restored.left_out == 1
                else "%n sessions held values that cannot be believed, and stayed out",
                restored.left_out,
            )
        )
    if restored.kept_aside is not None:
        tell(tr("The earlier history is kept as {file}").format(file=restored.kept_aside))
