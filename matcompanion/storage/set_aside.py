"""Letting one history take the place of another: the old one is kept aside, and at no moment is there none.

A database and its journal belong together. A journal that is left beside another file damages it, so it goes first.
"""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from matcompanion.storage.files import sync_folder
from matcompanion.storage.folder import make_folder

_STAMP = "%Y%m%dT%H%M%SZ"
_HOT = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"  # zeros once the change is whole


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps the journal of the history at *path*."""
    return path.with_name(path.name + "-journal")


def is_hot(journal: Path) -> bool:
    """Return whether *journal* holds a change that was broken off, and so belongs to its history."""
    try:
        with journal.open("rb") as file:
            return file.read(len(_HOT)) == _HOT
    except OSError:
        return False


def set_aside(path: Path, folder: Path, word: str, now: datetime) -> Path:
    """Keep the history at *path* and its journal in *folder* too, and return its name there. OSError if not."""
    make_folder(folder)
    stem = f"{now.astimezone(UTC).strftime(_STAMP)}-{word}"
    names = (f"{stem}.db", *(f"{stem}-{number}.db" for number in range(2, 1000)))
    kept = next(place for name in names if not (place := folder / name).exists())
    if is_hot(journal_of(path)):
        _copy(journal_of(path), journal_of(kept))
    try:
        os.link(path, kept)
    except OSError:  # a file system without links
        _copy(path, kept)
    sync_folder(folder)
    return kept


def put_in_place(draft: Path, path: Path) -> None:
    """Let the sound, closed *draft* become the history at *path*. OSError if it cannot; the old one then stands."""
    journal_of(path).unlink(missing_ok=True)
    draft.replace(path)
    sync_folder(path.parent)


def take_away(path: Path) -> None:
    """Take the history at *path*, which was set aside, out of its place."""
    journal_of(path).unlink(missing_ok=True)
    path.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with source.open("rb") as old, open(handle, "wb") as new:  # noqa: PTH123 - a handle, not a path
            shutil.copyfileobj(old, new, 1 << 20)
            new.flush()
            os.fsync(new.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise
