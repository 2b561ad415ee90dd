"""Opening a history: what is made, how it is kept, and what is refused without a byte being written."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, ResourceClosedError

from matcompanion.storage import database as database_module
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.migrations import APPLICATION_ID, LATEST
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from tests.storage.session_examples import at_rest

Acting = Callable[[], AbstractContextManager[None]]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def pragma(database: Database, name: str) -> object:
    with database.reading() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


def test_the_folder_and_its_files_are_for_their_owner_only(tmp_path: Path) -> None:
    umask = os.umask(0o022)
    try:
        with Database.open(tmp_path / "deeper" / "data" / "history.db") as database:
            History(database).add(at_rest())
    finally:
        os.umask(umask)

    folder = tmp_path / "deeper" / "data"
    assert mode(folder) == 0o700
    assert {path.name: mode(path) for path in folder.iterdir()} == {"history.db": 0o600, "history.db-journal": 0o600}


def test_the_file_says_whose_it_is(database: Database) -> None:
    assert pragma(database, "application_id") == APPLICATION_ID == 0x4D415443
    assert pragma(database, "user_version") == LATEST


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "persist"),
        ("synchronous", 2),
        ("busy_timeout", 2000),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("secure_delete", 1),
        ("journal_size_limit", 1048576),
    ],
)
def test_the_connection_is_set_up(database: Database, name: str, value: object) -> None:
    assert pragma(database, name) == value


def test_waiting_for_a_lock_is_set_before_anything_can_wait() -> None:
    assert database_module._PRAGMAS[0].startswith("busy_timeout")


def test_a_name_with_odd_signs_is_opened_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a b?mode=memory#c%20d" / "history.db"

    with Database.open(path) as database:
        History(database).add(at_rest())

    with Database.open(path) as database:
        assert History(database).count() == 1


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    Database.open(path).close()
    before = contents(tmp_path)

    Database.open(path).close()

    assert contents(tmp_path) == before


def test_making_a_history_leaves_no_draft(tmp_path: Path) -> None:
    Database.open(tmp_path / "history.db").close()

    assert list(contents(tmp_path)) == ["history.db"]


def test_of_two_that_make_a_history_at_once_one_stays(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    Database.open(tmp_path / "draft").close()
    Database.open(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("INSERT INTO fact VALUES ('who', '1', 'now')")
        other.commit()

    database_module._move_unless_taken(tmp_path / "draft", path)

    with Database.open(path) as database, database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM fact").scalar_one() == 1


def test_a_disk_without_links_is_no_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot(*_args: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", cannot)

    Database.open(tmp_path / "history.db").close()

    assert list(contents(tmp_path)) == ["history.db"]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", ProblemKind.EMPTY_FILE),
        (bytes(8192), ProblemKind.FOREIGN_FILE),
        (b"Dear diary", ProblemKind.FOREIGN_FILE),
        (b"SQLite format 3\0", ProblemKind.FOREIGN_FILE),
    ],
)
def test_what_is_no_history_is_left_alone(tmp_path: Path, content: bytes, kind: ProblemKind) -> None:
    path = tmp_path / "history.db"
    path.write_bytes(content)

    with pytest.raises(EnvironmentProblem, match=r"^history\.db .* left as it is\.$") as refused:
        Database.open(path)

    assert refused.value.kind is kind
    assert contents(tmp_path) == {"history.db": content}


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (id INTEGER)")
    before = path.read_bytes()

    with pytest.raises(EnvironmentProblem) as refused:
        Database.open(path)

    assert refused.value.kind is ProblemKind.FOREIGN_FILE
    assert contents(tmp_path) == {"history.db": before}


def test_a_newer_history_is_refused_and_no_byte_of_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    Database.open(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {LATEST + 98}")
    before = contents(tmp_path)

    with pytest.raises(EnvironmentProblem, match=rf"version {LATEST + 98} .* knows {LATEST}") as refused:
        Database.open(path)

    assert refused.value.kind is ProblemKind.NEWER_SCHEMA
    assert contents(tmp_path) == before


@pytest.mark.parametrize("place", ["file", "file/deeper"])
def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("here")

    with pytest.raises(EnvironmentProblem, match="a file stands in its place") as refused:
        Database.open(tmp_path / place / "history.db")

    assert refused.value.kind is ProblemKind.FOLDER_IS_FILE
    assert contents(tmp_path) == {"file": b"here"}


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "history.db").mkdir()

    with pytest.raises(EnvironmentProblem) as refused:
        Database.open(tmp_path / "history.db")

    assert refused.value.kind is ProblemKind.CANNOT_OPEN


def test_damage_is_said_and_the_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    Database.open(path).close()
    damaged = path.read_bytes()[:4096] + b"\xff" * (path.stat().st_size - 4096)
    path.write_bytes(damaged)

    with Database.open(path) as database, pytest.raises(EnvironmentProblem) as refused:
        History(database).sessions()

    assert refused.value.kind is ProblemKind.MAYBE_DAMAGED
    assert path.read_bytes() == damaged


def test_a_header_that_makes_no_sense_is_said_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    Database.open(path).close()
    damaged = bytearray(path.read_bytes())
    damaged[16:18] = b"\0\0"  # the size of a page
    path.write_bytes(damaged)

    with pytest.raises(EnvironmentProblem) as refused:
        Database.open(path)

    assert refused.value.kind is ProblemKind.MAYBE_DAMAGED
    assert path.read_bytes() == damaged


def test_a_full_disk_is_said_where_a_folder_should_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "mkdir", full)

    with pytest.raises(EnvironmentProblem) as refused:
        Database.open(tmp_path / "data" / "history.db")

    assert refused.value.kind is ProblemKind.DISK_FULL


def test_no_history_can_be_made_where_nothing_may_be_written(open_place: Path, as_ordinary_person: Acting) -> None:
    open_place.chmod(0o555)

    with as_ordinary_person():
        with pytest.raises(EnvironmentProblem, match="cannot be made in") as in_it:
            Database.open(open_place / "history.db")
        with pytest.raises(EnvironmentProblem, match="cannot be made in") as below_it:
            Database.open(open_place / "data" / "history.db")

    assert in_it.value.kind is below_it.value.kind is ProblemKind.CANNOT_OPEN
    assert contents(open_place) == {}


@pytest.mark.parametrize("journal_is_there", [True, False])
def test_a_history_that_can_only_be_read_is_read(
    open_place: Path, as_ordinary_person: Acting, journal_is_there: bool
) -> None:
    path = open_place / "history.db"
    with Database.open(path) as database:
        History(database).add(at_rest())
    if not journal_is_there:
        path.with_name("history.db-journal").unlink()
    for file in open_place.iterdir():
        file.chmod(0o444)
    open_place.chmod(0o555)
    before = contents(open_place)

    with as_ordinary_person(), Database.open(path) as database:
        history = History(database)
        seen = history.count()
        with pytest.raises(EnvironmentProblem) as refused:
            history.add(at_rest())

    assert seen == 1
    assert database.notice is not None
    assert refused.value.kind is database.notice.kind is ProblemKind.READ_ONLY
    assert contents(open_place) == before


def test_a_history_that_can_be_written_has_no_notice(database: Database) -> None:
    assert database.notice is None


def test_a_lock_of_another_program_is_said(database: Database) -> None:
    with database.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(EnvironmentProblem) as refused:
            History(database).add(at_rest())

        other.execute("ROLLBACK")
    assert refused.value.kind is ProblemKind.LOCKED
    History(database).add(at_rest())
    assert History(database).count() == 1


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved here")
def test_a_history_that_is_moved_away_while_open_is_not_made_anew(database: Database) -> None:
    database.path.rename(database.path.with_name("elsewhere.db"))

    with pytest.raises(EnvironmentProblem) as refused:
        History(database).add(at_rest())

    assert refused.value.kind is ProblemKind.FILE_MOVED
    assert not database.path.exists()


def test_a_transaction_is_kept_whole_or_not_at_all(database: Database) -> None:
    def broken() -> None:
        with database.writing() as connection:
            connection.exec_driver_sql("CREATE TABLE half (id INTEGER)")
            connection.exec_driver_sql("PRAGMA user_version = 7")
            connection.exec_driver_sql("INSERT INTO fact VALUES (NULL, '1', 'now')")

    with pytest.raises(IntegrityError):
        broken()

    with database.reading() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
    assert "half" not in tables
    assert pragma(database, "user_version") == LATEST


def test_an_error_tells_nothing_of_what_was_stored(database: Database) -> None:
    with pytest.raises(IntegrityError) as broken, database.writing() as connection:
        connection.exec_driver_sql("INSERT INTO fact VALUES (NULL, ?, 'now')", ("my private pain",))

    assert "my private pain" not in str(broken.value)


def test_a_closed_history_lets_go_of_its_file(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "history.db")
    with database.reading() as connection:
        pass
    database.close()

    with pytest.raises(ResourceClosedError):
        connection.exec_driver_sql("SELECT 1")
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        assert other.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone() == ("exclusive",)
        other.execute("BEGIN EXCLUSIVE")


def test_what_is_not_sql_is_imported_without_sqlalchemy() -> None:
    program = (
        "import sys, matcompanion.storage, matcompanion.storage.settings_file, matcompanion.storage.problems, "
        "matcompanion.storage.folder, matcompanion.storage.heartbeat, matcompanion.storage.exchange; "
        "sys.exit('sqlalchemy' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
