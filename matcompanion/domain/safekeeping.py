"""What the person is told and asked about their history file: what happened to it, and how to go on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Account:
    """What happened to a damaged history.

    *sessions* are there now: *from_backup* of them only the backup of *backup_made_at* had, *rescued* only the
    damaged file, which is kept as *kept*; *in_part* of these lack something that nobody can name. *given_up* more
    could be seen in it and not be read.
    """

    kept: Path
    sessions: int
    rescued: int
    in_part: int
    from_backup: int
    given_up: int
    backup_made_at: datetime | None

    @property
    def nothing_is_missing(self) -> bool:
        """Whether all that could be seen of the damaged file is there."""
        return not (self.in_part or self.from_backup or self.given_up)


class QuestionKind(StrEnum):
    """Why it is not for the program to decide how to go on."""

    MISSING = "missing"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Question:
    """How to go on without the history of *folder*; its newest sound backup, if any, is of *backup_made_at*."""

    kind: QuestionKind
    folder: Path
    backup_made_at: datetime | None = None
    backup_sessions: int | None = None


class Choice(StrEnum):
    """How the person wants to go on."""

    RESTORE = "restore"
    BEGIN = "begin"


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """A backup that can be gone back to; how many *sessions* it holds is None where that is not known."""

    path: Path
    made_at: datetime
    sessions: int | None


@dataclass(frozen=True, slots=True)
class BackupState:
    """The *backups* there are, newest first, and why the second folder got none, if so."""

    backups: tuple[BackupFacts, ...] = ()
    second_trouble: str = ""


@dataclass(frozen=True, slots=True)
class Repair:
    """What a close look at the rows found: sessions put right from a backup, and those left with changed values."""

    from_backup: int
    left: int


class Done(StrEnum):
    """What was asked for."""

    BACKED_UP = "backed_up"
    COPIED = "copied"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it: how many *sessions*, how many *left_out*; or the *trouble*, and then nothing changed.

    Not *all_read* is a copy that is damaged: more was in it, and nobody can say how much.
    """

    done: Done
    sessions: int = 0
    left_out: int = 0
    file: Path | None = None
    kept_aside: Path | None = None
    trouble: str = ""
    all_read: bool = True
