"""Files that are written whole or not at all, and reach the disk before they take their name."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO


@contextmanager
def written_whole(path: Path) -> Iterator[IO[bytes]]:
    """Give a stream whose content becomes *path* when the block ends well; else *path* stays as it was.

    The file belongs to its owner only. What is no file, such as ``/dev/null``, is written as it is. OSError
    if the disk refuses.
    """
    path = Path(os.path.realpath(path))  # a link goes on pointing at its file
    if path.exists() and not path.is_file():
        with path.open("wb") as stream:
            yield stream
        return
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.", suffix=".tmp")
    try:
        with open(handle, "wb") as stream:  # noqa: PTH123 - a handle, not a path
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Let the names in *folder* reach the disk, where the system can: not all can for a network or a foreign disk.

    The files themselves are in place by then, so that a refusal is nothing to stop for.
    """
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
