"""Going back to a copy: its rows become a fresh history, and the present one is kept aside.

Whoever calls has the folder for themselves and the history closed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.database import Database
from matcompanion.storage.folder import make_folder
from matcompanion.storage.history import History
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind, classify, tr
from matcompanion.storage.rebuild import rebuild
from matcompanion.storage.set_aside import journal_of, put_in_place, set_aside


@dataclass(frozen=True, slots=True)
class Restored:
    """What the history holds now, what of the copy was *left_out*, and where the one before is kept, if any.

    Not *all_read* is a copy that is damaged: more was in it, and nobody can say how much.
    """

    sessions: int
    left_out: int
    kept_aside: Path | None
    all_read: bool


def restore(paths: Paths, source: Path, now: datetime) -> Restored:
    """Let the copy *source* take the place of the history. EnvironmentProblem if not; nothing has changed then."""
    if not source.is_file():
        text = tr("There is no file {file}; nothing was changed.")
        raise EnvironmentProblem(ProblemKind.CANNOT_OPEN, text.format(file=source))
    if paths.database.exists() and source.samefile(paths.database):
        raise EnvironmentProblem(ProblemKind.CANNOT_OPEN, tr("This is the history itself; nothing was changed."))
    make_folder(paths.data)
    with drafted(paths.database) as draft:
        taken = rebuild(source, draft, now, check_form=True)
        with Database.open(draft, now=now) as database:
            sessions = _end_what_ran(History(database))
        if not sessions and (taken.left_out or not taken.all_read):
            raise _nothing_left(source)
        kept = None
        try:
            if paths.database.exists():
                with suppress(EnvironmentProblem):  # it is kept aside as it is too
                    Backups(paths.backups).make_of_file(paths.database, Reason.RESTORE, now)
                kept = set_aside(paths.database, paths.set_aside, "before-restore", now)
            put_in_place(draft, paths.database)
        except OSError as exc:
            raise (classify(exc, paths.data) or exc) from exc
    return Restored(sessions, len(taken.left_out), kept, taken.all_read)


def _nothing_left(source: Path) -> EnvironmentProblem:
    text = tr("{name} is damaged, and no session in it can be believed; nothing was changed.")
    return EnvironmentProblem(ProblemKind.MAYBE_DAMAGED, text.format(name=source.name))


@contextmanager
def drafted(path: Path) -> Iterator[Path]:
    """Give a free name beside *path* for a history that is being made; what is left of it goes at the end."""
    draft = path.with_name(f"{path.name}.{uuid4().hex}.tmp")
    try:
        yield draft
    finally:
        for left in (draft, journal_of(draft)):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _end_what_ran(history: History) -> int:
    """Keep a session that ran when the copy was made, as far as it is known, and return how many there are."""
    while (session := history.interrupted()) is not None:
        history.keep(session.id)
    return history.count()
