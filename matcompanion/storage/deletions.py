"""Deleting with a way back: out of sight at once, emptied when nobody can want it back any more."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import or_, select, update

from matcompanion.domain.choices import Kind, Status
from matcompanion.domain.plan import NATURAL_PATTERN
from matcompanion.domain.session import Session
from matcompanion.storage.database import Database
from matcompanion.storage.rows import VISIBLE, replace_row, row_number, utc_text
from matcompanion.storage.tables import SessionRow

DELETED_KEPT = timedelta(days=1)
"""How long a deleted session can be brought back, if the program is not closed before (our choice)."""


class Deletions:
    """Deleted sessions of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def delete(self, session_id: UUID, at: datetime) -> None:
        """Take the session out of sight; :meth:`undelete` brings it back. KeyError if there is none."""
        with self._database.writing() as connection:
            number = row_number(connection, session_id, *VISIBLE)
            if number is None:
                raise KeyError(session_id)
            connection.execute(update(SessionRow).where(SessionRow.id == number).values(deleted_utc=utc_text(at)))

    def undelete(self, session_id: UUID) -> None:
        """Bring a deleted session back."""
        with self._database.writing() as connection:
            own = SessionRow.uuid == str(session_id)
            connection.execute(update(SessionRow).where(own).values(deleted_utc=None))

    def empty_deleted(self, before: datetime) -> int:
        """Leave only the id of each session that was deleted *before* a moment; return how many there were.

        The id has to stay: a backup from before must not bring the session back when a file is repaired.
        """
        row = SessionRow
        holds = or_(row.kind != Kind.REST, row.active_seconds > 0, row.planned_seconds > 0, row.note != "")
        chosen = select(row.id, row.uuid).where(row.deleted_utc < utc_text(before), holds)
        with self._database.reading() as connection:
            found = connection.execute(chosen).all()
        if found:
            with self._database.writing() as connection:
                for number, uuid in found:
                    replace_row(connection, number, _emptied(UUID(uuid), before))
                    connection.execute(update(row).where(row.id == number).values(deleted_utc=utc_text(before)))
        return len(found)


def _emptied(session_id: UUID, at: datetime) -> Session:
    return Session(
        id=session_id,
        kind=Kind.REST,
        status=Status.COMPLETED,
        started_at=at,
        ended_at=at,
        local_date=at.date(),
        breathing=NATURAL_PATTERN,
        planned_seconds=0,
        active_seconds=0,
        paused_seconds=0,
    )
