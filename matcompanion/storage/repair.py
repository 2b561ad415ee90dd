"""Putting single rows right: SQLite sees a damaged page, but not a value that a failing disk has changed.

Each session has a checksum of its values. One that does not fit is taken from the newest sound backup, if that has
the same edition of it; else it stays as it is and is counted, for its values may still be worth more than nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from matcompanion.domain.safekeeping import Repair
from matcompanion.domain.session import Session
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.problems import EnvironmentProblem
from matcompanion.storage.rebuild import rebuild
from matcompanion.storage.recovery import newest_whole
from matcompanion.storage.restore import drafted
from matcompanion.storage.rows import VISIBLE, read_with_numbers, replace_row
from matcompanion.storage.tables import SessionRow


def repair(paths: Paths, history: History, now: datetime, doubtful: Sequence[int] | None = None) -> Repair:
    """Put right what can be of the *doubtful* rows, of all there are if not said.

    EnvironmentProblem if the disk refuses.
    """
    if doubtful is None:
        doubtful = history.doubtful()
    if not doubtful:
        return Repair(from_backup=0, left=0)
    backed_up = _backed_up(paths, now)
    by_id = {str(session.id): session for session in backed_up.values()}
    put_right = 0
    with history.database.writing() as connection:
        listed = connection.execute(select(SessionRow.id, SessionRow.uuid)).all()
        uuids: dict[int, str] = {row.id: row.uuid for row in listed}
        there = set(uuids.values())
        for number, _, session in read_with_numbers(connection, (SessionRow.id.in_(doubtful), *VISIBLE)):
            good = by_id.get(uuids[number])
            if good is None:  # its id may be what has changed
                same_row = backed_up.get(number)
                good = same_row if same_row is not None and str(same_row.id) not in there else None
            if good is not None and (session is None or session.updated_at == good.updated_at):
                replace_row(connection, number, good)
                put_right += 1
    return Repair(from_backup=put_right, left=len(doubtful) - put_right)


def _backed_up(paths: Paths, now: datetime) -> dict[int, Session]:
    """Return the sessions of the newest sound backup by their rows; none where there is no such backup."""
    backup = newest_whole(Backups(paths.backups))
    if backup is None:
        return {}
    with drafted(paths.database) as draft:
        try:
            rebuild(backup.path, draft, now)
        except EnvironmentProblem:
            return {}
        with Database.open(draft, now=now) as database, database.reading() as connection:
            rows = read_with_numbers(connection, VISIBLE)
    return {number: session for number, _, session in rows if session is not None}
