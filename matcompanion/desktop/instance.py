"""One program for one folder: a lock that the system frees by itself when the program dies.

Whoever holds the lock writes its process and the address of its door into the locked file; a second start reads them
there. What a dead program left in it matters to nobody, for its lock is free.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

LOCK_NAME = "instance.lock"
_SOCKET_NAME = "instance.socket"
_LONGEST_ADDRESS = 100  # bytes; the system's own limit is 108, or 104 on a Mac
_LOCKED_BYTE = 1 << 30  # far behind what is written, for Windows lets nobody read what is locked
_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock: its process, and the address of its door, empty until it answers there."""

    process: int | None = None
    address: str = ""


class FolderLock:
    """The lock of a data folder. A folder that can only be read is not locked: nobody can write there either."""

    def __init__(self, folder: Path, file: IO[bytes] | None) -> None:
        self._folder, self._file = folder, file
        self._forgotten = False

    @classmethod
    def take(cls, folder: Path) -> FolderLock | None:
        """Return the lock of *folder*, or None if another program holds it. OSError if there is no such folder."""
        path = folder / LOCK_NAME
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            if folder.is_dir() and not os.access(folder, os.W_OK):
                return cls(folder, None)
            raise
        file = os.fdopen(descriptor, "r+b", buffering=0)
        if _lock(file):
            lock = cls(folder, file)
            lock.tell("")
            return lock
        file.close()
        return None

    def tell(self, address: str) -> None:
        """Write down who holds the lock, and where it answers."""
        if self._file is None or self._file.closed:
            return
        with contextlib.suppress(OSError):  # a full disk: a second start then names no process
            self._file.seek(0)
            self._file.write(f"{os.getpid()}\n{address}\n".encode())
            self._file.truncate()

    def forget(self) -> None:
        """Leave no trace when the lock is released: everything else in the folder was deleted."""
        self._forgotten = True

    def release(self) -> None:
        """Let another program in."""
        if self._file is None:
            return
        self.tell("")
        with contextlib.suppress(OSError):
            self._file.close()
            if self._forgotten:
                (self._folder / LOCK_NAME).unlink(missing_ok=True)
                self._folder.rmdir()  # unless something of the person's own is in it

    def address(self) -> str:
        """Return where the holder of this lock should answer: in the folder itself where the system allows it."""
        if sys.platform == "win32":
            return f"matcompanion-{_name_of(self._folder)}"
        inside = self._folder / _SOCKET_NAME
        if len(os.fsencode(inside)) <= _LONGEST_ADDRESS:
            return str(inside)
        return self.address_elsewhere()

    def address_elsewhere(self) -> str:
        """Return the address for a folder whose own path is too long, or whose disk knows no sockets."""
        runtime = os.environ.get("XDG_RUNTIME_DIR")
        place = runtime if runtime and Path(runtime).is_dir() else tempfile.gettempdir()
        return str(Path(place) / f"matcompanion-{_name_of(self._folder)}")


def holder_of(folder: Path) -> Holder:
    """Return who wrote into the lock of *folder* last."""
    try:
        with (folder / LOCK_NAME).open("rb") as file:
            process, address = file.read(_MOST_BYTES).decode("utf-8").split("\n")[:2]
        return Holder(int(process), address)
    except (OSError, ValueError):
        return Holder()


def _name_of(folder: Path) -> str:
    import hashlib  # not before the first frame

    return hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:24]


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
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]  # only on Windows
    except OSError:
        return False
    return True
