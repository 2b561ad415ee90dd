"""A change that was broken off: the start rolls it back, but not with the journal of another file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from matcompanion.paths import Paths
from matcompanion.storage.history import History
from matcompanion.storage.start import open_history
from tests.storage import damage
from tests.storage.starts import NOW, names, seen


def broken_off(path: Path) -> None:
    """Leave the history in the middle of a change, with its journal."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=PERSIST")
        other.execute("PRAGMA cache_size=1")
        other.execute("BEGIN")
        other.execute("UPDATE session SET note = 'half a change of all that there is' || note")
        half = path.read_bytes(), path.with_name("history.db-journal").read_bytes()
        other.execute("ROLLBACK")
    path.write_bytes(half[0])
    path.with_name("history.db-journal").write_bytes(half[1])


def test_a_change_that_was_broken_off_is_rolled_back(paths: Paths) -> None:
    sessions = damage.many(80)
    damage.fill(paths.database, sessions)
    broken_off(paths.database)

    opened = open_history(paths, NOW)

    with opened.database as database:
        assert sorted(session.note for session in History(database).sessions()) == sorted(s.note for s in sessions)
    assert opened.account is None
    assert not list(paths.data.glob("*.tmp*"))


def test_the_journal_of_another_file_does_no_harm(paths: Paths) -> None:
    old = damage.many(200)
    damage.fill(paths.database, old)
    older = paths.database.read_bytes()
    damage.fill(paths.database, damage.many(200, first=200))
    broken_off(paths.database)
    paths.database.write_bytes(older)  # somebody put a copy in place by hand

    found = seen(paths)

    assert found == names(old)
