"""A copy from elsewhere: what in it is not asked, what stays out, and what is no copy at all."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from matcompanion.paths import Paths
from matcompanion.storage import row_rescue
from matcompanion.storage.database import Database
from matcompanion.storage.facts import Facts
from matcompanion.storage.history import History
from matcompanion.storage.migrations import APPLICATION_ID, LATEST
from matcompanion.storage.problems import EnvironmentProblem
from matcompanion.storage.restore import restore
from tests.storage import damage
from tests.storage.damage import files
from tests.storage.session_examples import at_rest, on_the_mat, running
from tests.storage.starts import NOW


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_triggers_and_views_do_not_come_over(paths: Paths, copy: Path) -> None:
    change(
        copy,
        "CREATE TRIGGER sly AFTER INSERT ON session BEGIN DELETE FROM session; END",
        "CREATE VIEW everything AS SELECT * FROM session",
        "CREATE TABLE more (id INTEGER)",
    )

    restore(paths, copy, NOW)

    with Database.open(paths.database) as database:
        History(database).add(at_rest())
        assert History(database).count() == 3
    with closing(sqlite3.connect(paths.database)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert names.isdisjoint({"sly", "everything", "more"})


def test_a_view_in_the_place_of_a_table_is_not_asked(paths: Paths, copy: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n"
    change(copy, "DROP TABLE event", f"CREATE VIEW event AS {endless}")

    with pytest.raises(EnvironmentProblem, match="no session in it can be believed"):  # for their events are gone
        restore(paths, copy, NOW)

    assert files(paths.data) == {}


def test_a_column_that_is_computed_is_not_asked(paths: Paths, copy: Path) -> None:
    change(
        copy,
        "DROP TABLE fact",
        "CREATE TABLE fact (name TEXT PRIMARY KEY, value_json TEXT AS (hex(zeroblob(400000))), updated_utc TEXT)",
        "INSERT INTO fact VALUES ('answers', 'now')",
    )

    restore(paths, copy, NOW)

    with Database.open(paths.database) as database:
        assert Facts(database).get("answers") is None


def test_a_file_that_takes_for_ever_is_given_up(paths: Paths, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(row_rescue, "_STEP", 1)
    monkeypatch.setattr(row_rescue, "_MOST_STEPS", 5)

    with pytest.raises(EnvironmentProblem, match="could not be read"):
        restore(paths, copy, NOW)

    assert files(paths.data) == {}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE session SET note = 'changed by hand' WHERE note = 'no 0'",
        "UPDATE session SET checksum = 7 WHERE note = 'no 0'",
        "UPDATE session SET checksum = NULL WHERE note = 'no 0'",
        "UPDATE session SET uuid = upper(uuid) WHERE note = 'no 0'",
        "UPDATE session SET kind = 'flight' WHERE note = 'no 0'",
        "UPDATE session SET started_utc = 'soon' WHERE note = 'no 0'",
        "DELETE FROM stage WHERE session_id = 1",
        "UPDATE rating SET value = 99 WHERE session_id = 1",
        "UPDATE stage_area SET area = 'knee' WHERE session_id = 1",
    ],
)
def test_a_session_whose_values_are_not_those_that_were_stored_stays_out(
    paths: Paths, copy: Path, statement: str
) -> None:
    change(copy, statement)

    restored = restore(paths, copy, NOW)

    assert (restored.sessions, restored.left_out) == (1, 1)


def test_a_session_that_no_import_would_take_stays_out_even_with_its_checksum(paths: Paths, tmp_path: Path) -> None:
    path = tmp_path / "elsewhere" / "history.db"
    with Database.open(path) as database:
        History(database).add(on_the_mat(planned_seconds=-5))
        History(database).add(on_the_mat())

    restored = restore(paths, path, NOW)

    assert (restored.sessions, restored.left_out) == (1, 1)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE running SET active_ms = 9223372036854775807",
        "UPDATE running SET paused_ms = 9223372036854775807",
        "UPDATE running SET last_seen_utc = 'soon'",
        "UPDATE running SET last_seen_utc = '9999-12-31T23:59:59Z'",
        "DELETE FROM running",
    ],
)
def test_a_running_session_that_cannot_have_run_stays_out(paths: Paths, tmp_path: Path, statement: str) -> None:
    path = tmp_path / "elsewhere" / "history.db"
    with Database.open(path) as database:
        History(database).add(on_the_mat())
        History(database).begin(running())
    change(path, statement)

    restored = restore(paths, path, NOW)

    assert (restored.sessions, restored.left_out) == (1, 1)


def test_facts_that_are_no_json_stay_out(paths: Paths, copy: Path) -> None:
    change(copy, "UPDATE fact SET value_json = 'no json'")

    restore(paths, copy, NOW)

    with Database.open(paths.database) as database:
        assert Facts(database).get("answers") is None


def a_folder(path: Path) -> None:
    path.mkdir()


def nothing(path: Path) -> None:
    """There is no such file."""


def empty(path: Path) -> None:
    path.write_bytes(b"")


def letters(path: Path) -> None:
    path.write_bytes(b"Dear diary" * 100)


def another_program(path: Path) -> None:
    change(path, "CREATE TABLE theirs (id INTEGER)")


def only_our_name(path: Path) -> None:
    change(path, f"PRAGMA application_id = {APPLICATION_ID}", f"PRAGMA user_version = {LATEST}")


def newer(path: Path) -> None:
    Database.open(path).close()
    change(path, f"PRAGMA user_version = {LATEST + 1}")


def only_a_beginning(path: Path) -> None:
    damage.fill(path, damage.many(40))
    os.truncate(path, damage.PAGE)


def a_hundred_bytes(path: Path) -> None:
    damage.fill(path, damage.many(1))
    os.truncate(path, 150)


@pytest.mark.parametrize(
    "make",
    [a_folder, nothing, empty, letters, another_program, only_our_name, newer, only_a_beginning, a_hundred_bytes],
)
def test_what_is_no_copy_is_refused_and_nothing_changes(
    paths: Paths, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    damage.fill(paths.database, damage.many(2))
    before = files(paths.data)
    make(tmp_path / "chosen.db")

    with pytest.raises(EnvironmentProblem) as refused:
        restore(paths, tmp_path / "chosen.db", NOW)

    assert str(refused.value).count("\n") == 0
    assert ".tmp" not in str(refused.value)
    assert files(paths.data) == before


def test_a_copy_of_which_a_part_is_gone_says_so(paths: Paths, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    damage.fill(copy, damage.many(300))
    content = bytearray(copy.read_bytes())
    page = content.index(b"no 150") // damage.PAGE
    content[page * damage.PAGE : (page + 1) * damage.PAGE] = bytes(damage.PAGE)
    copy.write_bytes(content)

    restored = restore(paths, copy, NOW)

    assert not restored.all_read
    assert 0 < restored.sessions < 300


def test_a_folder_that_nothing_can_be_written_in_is_not_said_of_the_copy(
    paths: Paths, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage.fill(paths.database, damage.many(2))
    really = os.open

    def only_reading(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT and Path(path).parent == paths.data:
            raise OSError(30, "Read-only file system", str(path))
        return really(path, flags, mode)

    monkeypatch.setattr(os, "open", only_reading)
    with pytest.raises(EnvironmentProblem) as refused:
        restore(paths, copy, NOW)

    assert str(paths.data) in str(refused.value)
    assert copy.name not in str(refused.value)
