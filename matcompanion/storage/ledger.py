"""The columns that the graphs are counted from: read once, then kept up to date with the sessions that changed.

What changed is noted by triggers that live with the connection and are never stored, so that no way of changing a
session can be forgotten. A change by another program is noticed too, and everything is then read anew.
"""

from __future__ import annotations

from sqlalchemy import Connection

from matcompanion.domain.tally.columns import Columns
from matcompanion.storage.database import Database
from matcompanion.storage.ledger_rows import Reader

_FEW = 500
"""Up to so many changed sessions are read one by one."""
_EVENTS = (("insert", "new"), ("update", "new"), ("delete", "old"))
_NOTING = (
    "CREATE TEMP TABLE changed_session (id INTEGER PRIMARY KEY)",
    *(
        f"CREATE TEMP TRIGGER note_{event} AFTER {event} ON main.session "  # noqa: S608 - nothing is from outside
        f"BEGIN INSERT OR IGNORE INTO changed_session VALUES ({row}.id); END"
        for event, row in _EVENTS
    ),
)


class Ledger:
    """Keeps the columns of one database. It is used on the worker, like the database itself."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._reader = Reader()
        self._columns: Columns | None = None
        self._version = 0
        self._noting = False

    def columns(self) -> Columns:
        """Return all sessions as they are now. EnvironmentProblem if they cannot be read."""
        with self._database.reading() as connection:
            if not self._noting:
                for statement in _NOTING:
                    connection.exec_driver_sql(statement)
                self._noting = True
            version = int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
            changed = [row[0] for row in connection.exec_driver_sql("SELECT id FROM changed_session")]
            self._columns = self._current(connection, changed, same_version=version == self._version)
            if changed:
                connection.exec_driver_sql("DELETE FROM changed_session")
            self._version = version
        return self._columns

    def _current(self, connection: Connection, changed: list[int], *, same_version: bool) -> Columns:
        """Return the columns as they are now, from those before where that is enough."""
        known = self._columns
        if known is None or not same_version or len(changed) > _FEW:
            return self._reader.all(connection)
        if not changed:
            return known
        return known.changed(changed, [self._reader.one(connection, number) for number in changed])
