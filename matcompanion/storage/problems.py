"""Known troubles of the outside world, each told in one sentence; anything else is a bug and stays one."""

from __future__ import annotations

import errno
import sqlite3
import tempfile
from enum import StrEnum
from pathlib import Path

from matcompanion.domain.safekeeping import Question
from matcompanion.phrases import in_thousands
from matcompanion.translation import translate

_PROBE_BYTES = 65536


class ProblemKind(StrEnum):
    """Which known trouble it is."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    FILE_MOVED = "file_moved"
    LOCKED = "locked"
    CANNOT_OPEN = "cannot_open"
    FOLDER_IS_FILE = "folder_is_file"
    EMPTY_FILE = "empty_file"
    FOREIGN_FILE = "foreign_file"
    NEWER_SCHEMA = "newer_schema"
    MAYBE_DAMAGED = "maybe_damaged"
    DISK_ERROR = "disk_error"
    BAD_SETTINGS = "bad_settings"
    REFUSED_IMPORT = "refused_import"
    UNDECIDED = "undecided"


class EnvironmentProblem(Exception):  # noqa: N818 - a full disk is nobody's error
    """A trouble that is not ours: its text is the sentence for the person, *kind* is for the program."""

    def __init__(self, kind: ProblemKind, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind


class Undecided(EnvironmentProblem):
    """The history cannot be opened until the person has answered the *question*."""

    def __init__(self, question: Question, sentence: str) -> None:
        super().__init__(ProblemKind.UNDECIDED, sentence)
        self.question = question


DATABASE_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What sqlite3 raises: where a damaged name stands in a message, it stumbles over decoding it."""

# The low byte of SQLite's result code says what happened; see sqlite.org/rescode.html.
_FROM_SQLITE = {
    5: ProblemKind.LOCKED,
    6: ProblemKind.LOCKED,
    8: ProblemKind.READ_ONLY,
    10: ProblemKind.DISK_ERROR,
    11: ProblemKind.MAYBE_DAMAGED,
    13: ProblemKind.DISK_FULL,
    14: ProblemKind.CANNOT_OPEN,
    26: ProblemKind.MAYBE_DAMAGED,
}
_MOVED_WHILE_OPEN = 1032  # SQLITE_READONLY_DBMOVED

_FROM_ERRNO = {
    errno.ENOSPC: ProblemKind.DISK_FULL,
    errno.EFBIG: ProblemKind.DISK_FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): ProblemKind.DISK_FULL,
    errno.EROFS: ProblemKind.READ_ONLY,
    errno.EACCES: ProblemKind.READ_ONLY,
    errno.EPERM: ProblemKind.READ_ONLY,
    errno.EIO: ProblemKind.DISK_ERROR,
}


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("storage", text, count, in_thousands(count))


def problem(kind: ProblemKind) -> EnvironmentProblem:
    """Return the problem of *kind* with its usual sentence."""
    return EnvironmentProblem(kind, _sentence(kind))


def _sentence(kind: ProblemKind) -> str:
    return {
        ProblemKind.DISK_FULL: tr(
            "The disk is full, so this could not be saved; nothing that was saved before is lost, and what is on the "
            "screen is kept until it can be saved."
        ),
        ProblemKind.READ_ONLY: tr(
            "The history cannot be written here, only read; nothing that was saved before is lost, and what is on "
            "the screen is kept until it can be saved."
        ),
        ProblemKind.FILE_MOVED: tr(
            "The history was moved or deleted while it was open; nothing more is written, and what is on the screen "
            "is kept until it can be saved."
        ),
        ProblemKind.LOCKED: tr(
            "Another program is using the history; nothing that was saved before is lost, and what is on the screen "
            "is kept until it can be saved."
        ),
        ProblemKind.CANNOT_OPEN: tr("The history cannot be opened; nothing was changed."),
        ProblemKind.MAYBE_DAMAGED: tr(
            "The history could not be read and may be damaged; the file was left as it is."
        ),
        ProblemKind.DISK_ERROR: tr(
            "The disk reported an error; nothing that was saved before is lost, and what is on the screen is kept "
            "until it can be saved."
        ),
    }[kind]


def classify(exc: BaseException, folder: Path | None = None) -> EnvironmentProblem | None:
    """Return what *exc* means for the person, or None if it is a bug.

    SQLAlchemy's exceptions are looked through to what SQLite raised. A write error in *folder* where no more
    bytes fit is a full disk: a used-up quota looks like a broken disk to SQLite.
    """
    if isinstance(exc, EnvironmentProblem):
        return exc
    cause = getattr(exc, "orig", None) or exc
    if isinstance(cause, sqlite3.Error):
        kind = _kind_of_sqlite(cause)
    elif isinstance(cause, UnicodeDecodeError):
        kind = ProblemKind.MAYBE_DAMAGED
    elif isinstance(cause, OSError):
        kind = _FROM_ERRNO.get(cause.errno or 0, ProblemKind.CANNOT_OPEN)
    else:
        kind = None
    if kind is ProblemKind.DISK_ERROR and folder is not None and not _has_room(folder):
        kind = ProblemKind.DISK_FULL
    return None if kind is None else problem(kind)


def _kind_of_sqlite(exc: sqlite3.Error) -> ProblemKind | None:
    code: int | None = getattr(exc, "sqlite_errorcode", None)  # absent where Python itself raised it
    if code is None:
        return None
    if code == _MOVED_WHILE_OPEN:
        return ProblemKind.FILE_MOVED
    return _FROM_SQLITE.get(code & 0xFF)


def _has_room(folder: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(_PROBE_BYTES))
    except OSError as exc:
        return _FROM_ERRNO.get(exc.errno or 0) is not ProblemKind.DISK_FULL
    return True
