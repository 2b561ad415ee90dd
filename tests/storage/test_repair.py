"""A value that a failing disk has changed is found by its checksum and taken from the backup."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from matcompanion.domain.safekeeping import Repair
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.repair import repair
from tests.storage import damage

NOW = datetime(2026, 11, 25, 20, 15, 3, tzinfo=UTC)
SESSIONS = damage.many(12)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A history with a backup."""
    paths = Paths(tmp_path / "data")
    damage.fill(paths.database, SESSIONS)
    with Database.open(paths.database) as database:
        Backups(paths.backups).make(database, Reason.REGULAR, NOW - timedelta(days=1))
    return paths


def changed(paths: Paths, statement: str) -> None:
    with closing(sqlite3.connect(paths.database)) as connection, connection:
        connection.execute(statement)


def repaired(paths: Paths) -> tuple[Repair, set[object]]:
    with Database.open(paths.database) as database:
        history = History(database)
        result = repair(paths, history, NOW)
        return result, set(history.sessions())


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE session SET active_seconds = active_seconds + 64 WHERE id = 5",
        "UPDATE session SET note = CAST(x'6e6fff' AS TEXT) WHERE id = 5",
        "UPDATE session SET kind = 'mau' WHERE id = 5",
        "UPDATE session SET uuid = replace(uuid, '-', '+') WHERE id = 5",
        "UPDATE rating SET value = 1 WHERE session_id = 5 AND place = 0",
        "DELETE FROM event WHERE session_id = 5 AND place = 1",
        "UPDATE session SET checksum = checksum + 1 WHERE id = 5",
    ],
)
def test_a_changed_value_comes_back_from_the_backup(paths: Paths, statement: str) -> None:
    changed(paths, statement)

    assert repaired(paths) == (Repair(from_backup=1, left=0), set(SESSIONS))
    assert repaired(paths) == (Repair(from_backup=0, left=0), set(SESSIONS))


def test_an_edit_that_the_backup_does_not_have_is_not_taken_back(paths: Paths) -> None:
    edited = replace(SESSIONS[4], note="edited later", updated_at=NOW)
    with Database.open(paths.database) as database:
        History(database).update(edited)
    changed(paths, f"UPDATE session SET active_seconds = 1 WHERE uuid = '{edited.id}'")

    result, stored = repaired(paths)

    assert result == Repair(from_backup=0, left=1)
    assert replace(edited, active_seconds=1) in stored


def test_without_a_backup_what_is_changed_stays(paths: Paths) -> None:
    for backup in Backups(paths.backups).all():
        backup.path.unlink()
    changed(paths, "UPDATE session SET active_seconds = 1 WHERE id = 5")

    assert repaired(paths)[0] == Repair(from_backup=0, left=1)


def test_text_that_cannot_be_decoded_does_not_hide_the_other_sessions(paths: Paths) -> None:
    changed(paths, "UPDATE session SET note = CAST(x'6e6fff' AS TEXT) WHERE id = 5")

    with Database.open(paths.database) as database:
        notes = [session.note for session in History(database).sessions()]

    assert len(notes) == len(SESSIONS)
    assert "no\ufffd" in notes
