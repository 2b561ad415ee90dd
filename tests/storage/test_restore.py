"""A copy that is restored: what comes back, what becomes of the present history, and a disk that is in the way."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.database import Database
from matcompanion.storage.database_copy import copy_of
from matcompanion.storage.facts import Facts
from matcompanion.storage.history import History
from matcompanion.storage.migrations import LATEST
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from matcompanion.storage.restore import restore
from tests.storage import damage
from tests.storage.damage import files
from tests.storage.session_examples import running
from tests.storage.starts import NOW

DATA = Path(__file__).parent / "data"


def test_a_copy_comes_back_into_an_empty_folder(paths: Paths, copy: Path) -> None:
    restored = restore(paths, copy, NOW)

    assert (restored.sessions, restored.left_out, restored.kept_aside) == (2, 0, None)
    with Database.open(paths.database) as database:
        assert {session.note for session in History(database).sessions()} == {"no 0", "no 1"}
        assert Facts(database).get("answers") == [1]
    assert stat.S_IMODE(paths.database.stat().st_mode) == 0o600
    assert [path.name for path in paths.data.iterdir()] == ["history.db"]


def test_what_was_deleted_stays_so_and_can_come_back(paths: Paths, copy: Path) -> None:
    restore(paths, copy, NOW)

    with closing(sqlite3.connect(paths.database)) as connection:
        assert connection.execute("SELECT count(*) FROM session WHERE deleted_utc IS NOT NULL").fetchone() == (1,)


def test_the_present_history_is_kept_aside_and_backed_up(paths: Paths, copy: Path) -> None:
    damage.fill(paths.database, damage.many(7, first=100))

    restored = restore(paths, copy, NOW)

    assert restored.kept_aside == paths.set_aside / "20261125T201503Z-before-restore.db"
    assert len(damage.ids(restored.kept_aside)) == 7
    (made,) = Backups(paths.backups).all()
    assert (made.reason, made.sessions) == (Reason.RESTORE, 7)
    assert len(damage.ids(paths.database)) == 2


def test_a_restore_can_be_taken_back(paths: Paths, copy: Path) -> None:
    damage.fill(paths.database, damage.many(7, first=100))
    before = damage.ids(paths.database)

    kept = restore(paths, copy, NOW).kept_aside
    assert kept is not None
    restore(paths, kept, NOW)

    assert damage.ids(paths.database) == before
    assert len(list(paths.set_aside.iterdir())) >= 2


def test_a_present_history_that_is_damaged_is_kept_as_it_is(paths: Paths, copy: Path) -> None:
    paths.data.mkdir()
    paths.database.write_bytes(b"Dear diary")

    restored = restore(paths, copy, NOW)

    assert restored.kept_aside is not None
    assert restored.kept_aside.read_bytes() == b"Dear diary"
    assert restored.sessions == 2


def test_the_old_journal_does_not_stay_beside_the_new_file(paths: Paths, copy: Path) -> None:
    damage.fill(paths.database, damage.many(3))
    journal = paths.data / "history.db-journal"
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(2000))

    restored = restore(paths, copy, NOW)

    assert not journal.exists()
    assert restored.kept_aside is not None
    assert len(damage.ids(paths.database)) == 2


def test_a_session_that_ran_when_the_copy_was_made_is_kept_as_interrupted(paths: Paths, tmp_path: Path) -> None:
    path = tmp_path / "elsewhere" / "history.db"
    session = running()
    with Database.open(path) as database:
        history = History(database)
        history.begin(session)
        history.checkpoint(session.id, 200, 0, session.started_at + timedelta(seconds=200))
        copy_of(database, tmp_path / "copy.db")

    restore(paths, tmp_path / "copy.db", NOW)

    with Database.open(paths.database) as database:
        history = History(database)
        assert history.interrupted() is None
        assert [(one.id, one.status, one.active_seconds) for one in history.sessions()] == [
            (session.id, "interrupted", 200)
        ]


def test_the_copy_of_a_running_program_is_taken_with_its_journal(paths: Paths, tmp_path: Path) -> None:
    """Somebody copied both files in the middle of a change."""
    path = tmp_path / "elsewhere" / "history.db"
    damage.fill(path, damage.many(60))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=PERSIST")
        other.execute("PRAGMA cache_size=1")
        other.execute("BEGIN")
        other.execute("DELETE FROM rating")
        for name in ("history.db", "history.db-journal"):
            shutil.copy(path.with_name(name), tmp_path / name)
        other.execute("ROLLBACK")
    before = files(tmp_path)

    restored = restore(paths, tmp_path / "history.db", NOW)

    assert (restored.sessions, restored.left_out) == (60, 0)
    assert {name: files(tmp_path)[name] for name in before} == before


@pytest.mark.parametrize("version", range(1, LATEST + 1))
def test_a_copy_of_every_released_version_comes_back(paths: Paths, version: int) -> None:
    restored = restore(paths, DATA / f"schema-{version}.db", NOW)

    assert (restored.sessions, restored.left_out) == (4, 0)


def test_the_history_is_not_restored_from_itself(paths: Paths) -> None:
    damage.fill(paths.database, damage.many(2))
    before = files(paths.data)

    with pytest.raises(EnvironmentProblem, match="the history itself"):
        restore(paths, paths.database, NOW)

    assert files(paths.data) == before


def test_a_full_disk_changes_nothing(paths: Paths, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damage.fill(paths.database, damage.many(2))
    before = damage.ids(paths.database)

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr("shutil.copyfileobj", full)
    with pytest.raises(EnvironmentProblem) as refused:
        restore(paths, copy, NOW)

    assert refused.value.kind in (ProblemKind.DISK_FULL, ProblemKind.MAYBE_DAMAGED)
    assert damage.ids(paths.database) == before
    assert not list(paths.data.glob("*.tmp*"))


def test_a_disk_without_links_is_no_obstacle(paths: Paths, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damage.fill(paths.database, damage.many(2))

    def cannot(*_args: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", cannot)

    restored = restore(paths, copy, NOW)

    assert restored.kept_aside is not None
    assert len(damage.ids(restored.kept_aside)) == 2
