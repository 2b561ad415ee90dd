"""What the tests of the start share: the moment, a look at what is there, and damage that is hard to see."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from matcompanion.domain.safekeeping import Choice
from matcompanion.paths import Paths
from matcompanion.storage.history import History
from matcompanion.storage.start import open_history

NOW = datetime(2026, 11, 25, 20, 15, 3, tzinfo=UTC)


def seen(paths: Paths, choice: Choice | None = None) -> set[str]:
    """Open, look, close: the sessions that are there."""
    opened = open_history(paths, NOW, choice)
    with opened.database as database:
        return {str(session.id) for session in History(database).sessions()}


def names(sessions: list[object]) -> set[str]:
    return {str(session.id) for session in sessions}  # type: ignore[attr-defined] # sessions


def hide_an_orphan(paths: Paths) -> None:
    """Damage that a quick check does not see."""
    with closing(sqlite3.connect(paths.database)) as other:
        other.execute("INSERT INTO event VALUES (4711, 0, 1.0, 'mark')")
        other.commit()
