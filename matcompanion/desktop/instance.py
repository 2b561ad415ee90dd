"""One program for one folder: a lock that the system frees by itself when the program dies."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import IO


class FolderLock:
    """The lock of a data folder. What the file holds does not matter; a stale one locks nobody out."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    @classmethod
    def take(cls, folder: Path) -> FolderLock | None:
        """Return the lock of *folder*, or None if another program holds it. OSError if nothing can be written."""
        descriptor = os.open(folder / "instance.lock", os.O_RDWR | os.O_CREAT, 0o600)
        file = os.fdopen(descriptor, "r+b", buffering=0)
        if _lock(file):
            return cls(file)
        file.close()
        return None

    def release(self) -> None:
        """Let another program in."""
        with contextlib.suppress(OSError):
            self._file.close()


def _lock(file: IO[bytes]) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows
        return _lock_on_windows(file)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _lock_on_windows(file: IO[bytes]) -> bool:
    import msvcrt

    try:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]  # only on Windows
    except OSError:
        return False
    return True
