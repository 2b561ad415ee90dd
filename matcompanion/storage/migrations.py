"""The numbered steps from an empty file to the present tables, all taken in one transaction with the version.

A step that was released is never changed; a new one is added below it. A new file takes the same steps.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from sqlalchemy import Connection

from matcompanion import __version__

APPLICATION_ID = 0x4D415443  # "MATC", told by the header of the file

_FIRST_TABLES = (
    """CREATE TABLE session (
        id INTEGER NOT NULL PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, status TEXT NOT NULL,
        started_utc TEXT NOT NULL, started_offset INTEGER NOT NULL,
        ended_utc TEXT NOT NULL, ended_offset INTEGER NOT NULL, zone TEXT, local_date TEXT NOT NULL,
        goal TEXT, level TEXT, breathing TEXT NOT NULL,
        planned_seconds INTEGER NOT NULL, active_seconds INTEGER NOT NULL, paused_seconds INTEGER NOT NULL,
        end_reason TEXT, note TEXT NOT NULL, source TEXT NOT NULL, time_scale REAL NOT NULL,
        updated_utc TEXT, updated_offset INTEGER, deleted_utc TEXT, writer TEXT, checksum INTEGER
    ) STRICT""",
    "CREATE INDEX session_by_day ON session (local_date, kind, status, deleted_utc, active_seconds)",
    "CREATE INDEX session_by_start ON session (started_utc)",
    """CREATE TABLE running (
        session_id INTEGER NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
        active_ms INTEGER NOT NULL, paused_ms INTEGER NOT NULL, last_seen_utc TEXT NOT NULL, reserve BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE stage (
        session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE, place INTEGER NOT NULL,
        position TEXT, surface TEXT, clothing TEXT,
        planned_seconds INTEGER NOT NULL, active_seconds INTEGER NOT NULL,
        PRIMARY KEY (session_id, place)
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE stage_area (
        session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE, stage INTEGER NOT NULL,
        place INTEGER NOT NULL, area TEXT NOT NULL,
        PRIMARY KEY (session_id, stage, place)
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE rating (
        session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE, place INTEGER NOT NULL,
        scale TEXT NOT NULL, given TEXT NOT NULL, area TEXT, side TEXT, value INTEGER NOT NULL,
        PRIMARY KEY (session_id, place)
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE event (
        session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE, place INTEGER NOT NULL,
        at_seconds REAL NOT NULL, kind TEXT NOT NULL,
        PRIMARY KEY (session_id, place)
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE after_effect (
        session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE, place INTEGER NOT NULL,
        effect TEXT NOT NULL,
        PRIMARY KEY (session_id, place)
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE fact (
        name TEXT NOT NULL PRIMARY KEY, value_json TEXT NOT NULL, updated_utc TEXT NOT NULL
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE schema_log (
        version INTEGER NOT NULL PRIMARY KEY, app_version TEXT NOT NULL, applied_utc TEXT NOT NULL
    ) STRICT""",
)


def _first(connection: Connection) -> None:
    for statement in _FIRST_TABLES:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


Step = Callable[[Connection], None]
STEPS: Mapping[int, Step] = {1: _first}
LATEST = max(STEPS)


def version_of(connection: Connection) -> int:
    """Return the schema version of the open file."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def migrate(connection: Connection, now: datetime, steps: Mapping[int, Step] = STEPS) -> None:
    """Take the missing *steps* inside the open transaction of *connection*."""
    reached, latest = version_of(connection), max(steps)
    if reached == latest:
        return
    for version in range(reached + 1, latest + 1):
        steps[version](connection)
        connection.exec_driver_sql(
            "INSERT INTO schema_log (version, app_version, applied_utc) VALUES (?, ?, ?)",
            (version, __version__, now.astimezone(UTC).isoformat()),
        )
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise sqlite3.IntegrityError("a migration left a row without its owner")
    connection.exec_driver_sql(f"PRAGMA user_version = {latest}")
