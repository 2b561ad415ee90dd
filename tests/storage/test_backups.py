"""Backups: sound, whole, found again, and never of a damaged history."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from matcompanion.storage.backups import Backup, Backups, Reason
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from tests.storage.session_examples import at_rest, on_the_mat

NOW = datetime(2026, 11, 25, 20, 15, 3, tzinfo=UTC)


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups")


def names(backups: Backups) -> list[str]:
    return [backup.path.name for backup in backups.all()]


def damage(path: Path) -> None:
    """Zero the page in the middle."""
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 4] = bytes(4096)
    path.write_bytes(content)


def test_a_backup_holds_every_session(database: Database, history: History, backups: Backups) -> None:
    sessions = [on_the_mat(), at_rest()]
    for session in sessions:
        history.add(session)

    made = backups.make(database, Reason.ASKED, NOW)

    assert made.path.name == "matcompanion-20261125T201503Z-asked.db"
    assert (made.sessions, made.version) == (2, 1)
    assert backups.all() == [made]
    assert backups.is_whole(made)
    with Database.open(made.path) as copy:
        assert {session.id for session in History(copy).sessions()} == {session.id for session in sessions}
        assert History(copy).doubtful() == []


def test_folder_and_files_are_for_their_owner_only(database: Database, backups: Backups) -> None:
    umask = os.umask(0o022)
    try:
        backups.make(database, Reason.ASKED, NOW)
    finally:
        os.umask(umask)

    assert stat.S_IMODE(backups.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in backups.folder.iterdir()} == {0o600}


def test_a_backup_is_one_file(database: Database, backups: Backups) -> None:
    made = backups.make(database, Reason.ASKED, NOW)

    assert sorted(path.name for path in backups.folder.iterdir()) == sorted(
        ["matcompanion-backups.json", made.path.name]
    )


def test_two_in_one_second_have_two_names(database: Database, backups: Backups) -> None:
    backups.make(database, Reason.ASKED, NOW)
    backups.make(database, Reason.ASKED, NOW)

    assert names(backups) == ["matcompanion-20261125T201503Z-asked.db", "matcompanion-20261125T201503Z-asked-2.db"]


def test_a_damaged_history_is_not_copied(tmp_path: Path, backups: Backups) -> None:
    path = tmp_path / "history.db"
    with Database.open(path) as database:
        for _ in range(50):
            History(database).add(on_the_mat())
    damage(path)

    with Database.open(path) as database, pytest.raises(EnvironmentProblem) as open_one:
        backups.make(database, Reason.REGULAR, NOW)
    with pytest.raises(EnvironmentProblem) as closed_one:
        backups.make_of_file(path, Reason.MIGRATION, NOW)

    assert open_one.value.kind is closed_one.value.kind is ProblemKind.MAYBE_DAMAGED
    assert backups.all() == []


def test_a_changed_backup_is_not_whole(history: History, database: Database, backups: Backups) -> None:
    history.add(at_rest(note="as it was"))
    made = backups.make(database, Reason.ASKED, NOW)
    made.path.write_bytes(made.path.read_bytes().replace(b"as it was", b"as it wos"))

    assert not backups.is_whole(made)


def test_a_backup_without_its_list_is_found_and_looked_through(
    history: History, database: Database, backups: Backups
) -> None:
    history.add(at_rest())
    made = backups.make(database, Reason.ASKED, NOW)
    (backups.folder / "matcompanion-backups.json").write_text('{"backups": [')

    (found,) = backups.all()

    assert found == Backup(made.path, NOW, Reason.ASKED, made.size)
    assert backups.is_whole(found)
    damage(made.path)
    assert not backups.is_whole(found)


@pytest.mark.parametrize("content", ["[]", '{"backups": 3}', '{"backups": {"x": []}}', "\0", "[" * 100_000])
def test_a_list_that_makes_no_sense_is_no_obstacle(database: Database, backups: Backups, content: str) -> None:
    backups.folder.mkdir()
    (backups.folder / "matcompanion-backups.json").write_text(content)

    made = backups.make(database, Reason.ASKED, NOW)

    assert backups.all() == [made]


@pytest.mark.parametrize(
    "name", ["letter.txt", "matcompanion-20261399T999999Z-asked.db", "matcompanion-20261125T201503Z-because.db"]
)
def test_other_files_are_no_backups_and_stay(database: Database, backups: Backups, name: str) -> None:
    backups.folder.mkdir()
    (backups.folder / name).write_text("mine")

    backups.make(database, Reason.ASKED, NOW)

    assert len(backups.all()) == 1
    assert (backups.folder / name).read_text() == "mine"


def test_one_is_due_after_a_day_with_something_new(history: History, database: Database, backups: Backups) -> None:
    assert not backups.is_due(database, NOW)
    history.add(at_rest())
    assert backups.is_due(database, NOW)
    backups.make(database, Reason.REGULAR, NOW)
    assert not backups.is_due(database, NOW + timedelta(days=30))

    history.add(at_rest())

    assert not backups.is_due(database, NOW + timedelta(hours=23))
    assert backups.is_due(database, NOW + timedelta(hours=24))


def test_a_backup_dated_ahead_by_a_wrong_clock_holds_nothing_up(
    history: History, database: Database, backups: Backups
) -> None:
    backups.make(database, Reason.REGULAR, NOW + timedelta(days=3000))
    history.add(at_rest())

    assert backups.is_due(database, NOW)


def test_old_ones_go_and_the_list_with_them(history: History, database: Database, backups: Backups) -> None:
    for day in range(40):
        history.add(at_rest())
        backups.make(database, Reason.REGULAR, NOW + timedelta(days=day, hours=1))
        backups.make(database, Reason.ASKED, NOW + timedelta(days=day))

    left = backups.all()
    listed = json.loads((backups.folder / "matcompanion-backups.json").read_text())["backups"]

    assert 7 <= len(left) < 20
    assert {backup.path.name for backup in left} == set(listed)
    assert all(backups.is_whole(backup) for backup in left)


class TooLargeForTheDisk(Database):
    """A history whose copies find the disk full after two pages."""

    def copy_to(self, target: sqlite3.Connection) -> None:
        target.execute("PRAGMA max_page_count = 2")
        super().copy_to(target)


def test_where_there_is_no_room_no_half_backup_is_left(
    history: History, database: Database, backups: Backups
) -> None:
    for _ in range(60):
        history.add(on_the_mat())
    first = backups.make(database, Reason.REGULAR, NOW)

    with (
        TooLargeForTheDisk.open(database.path) as large,
        pytest.raises(EnvironmentProblem, match=r"the disk is full\); nothing was changed") as refused,
    ):
        backups.make(large, Reason.REGULAR, NOW + timedelta(days=1))

    assert refused.value.kind is ProblemKind.DISK_FULL
    assert sorted(path.name for path in backups.folder.iterdir()) == sorted(
        ["matcompanion-backups.json", first.path.name]
    )


def test_a_second_folder_gets_the_same_file(tmp_path: Path, database: Database, backups: Backups) -> None:
    made = backups.make(database, Reason.REGULAR, NOW)
    (tmp_path / "stick").mkdir()
    second = Backups(tmp_path / "stick")

    taken = second.take(made, NOW)

    assert taken.path.read_bytes() == made.path.read_bytes()
    assert second.all() == [taken]
    assert second.is_whole(taken)


def test_a_second_folder_that_is_not_there_is_said_and_not_made(
    tmp_path: Path, database: Database, backups: Backups
) -> None:
    made = backups.make(database, Reason.REGULAR, NOW)

    with pytest.raises(EnvironmentProblem, match="could not be written"):
        Backups(tmp_path / "stick").take(made, NOW)

    assert not (tmp_path / "stick").exists()


def test_a_copy_that_arrived_otherwise_is_not_kept(tmp_path: Path, database: Database, backups: Backups) -> None:
    made = backups.make(database, Reason.REGULAR, NOW)
    (tmp_path / "stick").mkdir()
    other = replace(made, sha256="0" * 64)

    with pytest.raises(EnvironmentProblem):
        Backups(tmp_path / "stick").take(other, NOW)

    assert list((tmp_path / "stick").iterdir()) == []


def test_a_file_that_was_closed_in_the_middle_is_copied_as_it_was_before(tmp_path: Path, backups: Backups) -> None:
    path = tmp_path / "history.db"
    with Database.open(path) as database:
        History(database).add(at_rest())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=PERSIST")
        other.execute("PRAGMA cache_size=1")
        other.execute("BEGIN")
        other.execute("DELETE FROM session")
        half = path.read_bytes(), path.with_name("history.db-journal").read_bytes()
        other.execute("ROLLBACK")
    path.write_bytes(half[0])
    path.with_name("history.db-journal").write_bytes(half[1])

    made = backups.make_of_file(path, Reason.MIGRATION, NOW)

    assert made.sessions == 1
