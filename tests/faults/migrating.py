"""Starts on a history of the version before an imagined next one, whose step takes its time. For killing.

Says when it begins and when it is done.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from matcompanion.paths import Paths
from matcompanion.storage import database as database_module
from matcompanion.storage import migrations
from matcompanion.storage.database import Database
from matcompanion.storage.migrations import LATEST, STEPS
from matcompanion.storage.start import open_history

NOW = datetime(2026, 11, 25, 20, 15, 3, tzinfo=UTC)
NEXT = LATEST + 1


def next_step(connection: Connection) -> None:
    """Change every row of the largest tables, in several statements."""
    connection.exec_driver_sql("ALTER TABLE session ADD COLUMN weather TEXT")
    for part in range(20):
        connection.exec_driver_sql(f"UPDATE session SET weather = 'rain' WHERE id % 20 = {part}")
    connection.exec_driver_sql("CREATE TABLE mark_new (session_id INTEGER NOT NULL, at_seconds REAL NOT NULL) STRICT")
    connection.exec_driver_sql("INSERT INTO mark_new SELECT session_id, at_seconds FROM event")
    connection.exec_driver_sql("CREATE INDEX session_by_weather ON session (weather)")


def know_the_next_version() -> None:
    """Let this process be the program of the next version."""
    steps = {**STEPS, NEXT: next_step}
    database_module.LATEST = NEXT  # type: ignore[misc]
    database_module.migrate = partial(migrations.migrate, steps=steps)


def start(folder: Path) -> Database:
    """Start as the program does."""
    return open_history(Paths(folder), NOW).database


if __name__ == "__main__":
    know_the_next_version()
    sys.stdout.write("begins\n")
    sys.stdout.flush()
    start(Path(sys.argv[1])).close()
    sys.stdout.write("done\n")
    sys.stdout.flush()
