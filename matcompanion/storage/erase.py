"""Deleting everything that the program keeps, and nothing else: the person may use the folder otherwise too."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from matcompanion.paths import Paths

_OURS = (
    "history.db*",
    "running.hb",
    "settings.json*",
    "settings.bad",
    "first-frame*.png",
    "last-run.json*",
    "entered-answers.json*",
    "logs/matcompanion.log*",
    "backups/matcompanion-*",
    "set-aside/*.db",
    "set-aside/*.db-journal",
    "unsaved/*.json*",
)
_FOLDERS = ("logs", "backups", "set-aside", "unsaved")
_IN_SECOND_FOLDER = (
    "matcompanion-*Z-*.db",
    "matcompanion-*.tmp",
    "matcompanion-backups.json",
    "matcompanion-monthly-*.json",
)


def erase_everything(paths: Paths, second_folder: Path | None) -> list[str]:
    """Delete all that is kept in *paths* and the backups in *second_folder*. Return what could not be deleted."""
    left = [str(path) for path in _found(paths.data, _OURS) if not _deleted(path)]
    if second_folder is not None:
        if second_folder.is_dir():
            left += [str(path) for path in _found(second_folder, _IN_SECOND_FOLDER) if not _deleted(path)]
        else:
            left.append(str(second_folder))
    for name in _FOLDERS:
        with suppress(OSError):  # something of the person's own is in it
            (paths.data / name).rmdir()
    return left


def _found(folder: Path, patterns: tuple[str, ...]) -> Iterator[Path]:
    for pattern in patterns:
        with suppress(OSError):
            yield from sorted(path for path in folder.glob(pattern) if path.is_symlink() or not path.is_dir())


def _deleted(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
