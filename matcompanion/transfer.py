"""Moves the history in and out of files for the command line: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from matcompanion import resources
from matcompanion.clock import SystemClock
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.paths import Paths
from matcompanion.storage.database import Database
from matcompanion.storage.exchange import ImportRefused, KnownIds, read_json, write_json
from matcompanion.storage.history import History

STANDARD = "-"
_FORMATS = {".json": "json"}
_LARGEST_FILE = 200 * 1024 * 1024


def export_history(paths: Paths, file: str, form: str | None) -> int:
    """Write the whole history to *file* (``-`` is standard output). Return the exit code."""
    if _format_of(file, form) is None:
        return _refuse(f"{file} has a form that is not known here; the history is written as .json.")
    with Database.open(paths.database) as database:
        history = History(database)

        def write(stream: BinaryIO) -> None:
            write_json(history.each(), stream, SystemClock().now().astimezone())

        if file == STANDARD:
            write(sys.stdout.buffer)
            sys.stdout.buffer.flush()
            return 0
        try:
            _write_whole(Path(file), write)
        except OSError as error:
            return _refuse(f"{file} could not be written ({error.strerror}); nothing was changed.")
    return 0


def import_history(paths: Paths, file: str, form: str | None) -> int:
    """Read sessions from *file* (``-`` is standard input), all or none. Return the exit code."""
    if _format_of(file, form) is None:
        return _refuse(f"{file} is no form that is known here, sessions are read from .json; nothing was changed.")
    try:
        data = sys.stdin.buffer.read() if file == STANDARD else Path(file).read_bytes()
    except OSError as error:
        return _refuse(f"{file} could not be read ({error.strerror}); nothing was changed.")
    try:
        sessions = read_json(data, _known_ids())
    except ImportRefused as refused:
        name = "standard input" if file == STANDARD else file
        return _refuse(f"{name}, {refused}. Nothing was changed.")
    with Database.open(paths.database) as database:
        result = History(database).import_sessions(sessions)
    sys.stdout.write(f"{result.added} new, {result.updated} updated, {result.unchanged} already here\n")
    return 0


def _known_ids() -> KnownIds:
    catalogue = read_catalogue(resources.root())
    return KnownIds.of(catalogue, read_learning(resources.root(), catalogue))


def _format_of(file: str, form: str | None) -> str | None:
    if form is not None:
        return form
    return "json" if file == STANDARD else _FORMATS.get(Path(file).suffix.lower())


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"matcompanion: {sentence}\n")
    return 1


def _write_whole(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write *path* by way of a file beside it, so that there is the old or the new one but never half of one."""
    descriptor, draft = tempfile.mkstemp(dir=path.absolute().parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        Path(draft).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(draft).unlink()
        raise
