"""The steps end at the tables the program works with, whole or not at all, and every released file opens."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from matcompanion import __version__
from matcompanion.storage import database as database_module
from matcompanion.storage import migrations
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.migrations import APPLICATION_ID, LATEST, STEPS
from matcompanion.storage.problems import EnvironmentProblem
from matcompanion.storage.tables import Base

DATA = Path(__file__).parent / "data"
NOW = datetime(2026, 3, 14, 20, 15, tzinfo=UTC)


def shape(path: Path) -> dict[str, object]:
    """Everything SQLite knows of the tables of *path*, but for how they were written down."""
    with closing(sqlite3.connect(path)) as connection:

        def rows(statement: str) -> list[tuple[object, ...]]:
            return connection.execute(statement).fetchall()

        def indexes(table: str) -> dict[str, object]:
            return {
                str(name): (unique, origin, partial, rows(f"PRAGMA index_xinfo({name})"))
                for _, name, unique, origin, partial in rows(f"PRAGMA index_list({table})")
            }

        return {
            str(name): (
                (kind, columns, without_rowid, strict),
                rows(f"PRAGMA table_xinfo({name})"),
                sorted(indexes(str(name)).items()),
                rows(f"PRAGMA foreign_key_list({name})"),
            )
            for _, name, kind, columns, without_rowid, strict in rows("PRAGMA table_list")
            if not str(name).startswith("sqlite_")
        }


def test_the_steps_end_at_the_classes(tmp_path: Path) -> None:
    Database.open(tmp_path / "by_steps.db").close()
    engine = create_engine(f"sqlite:///{tmp_path / 'by_classes.db'}")
    Base.metadata.create_all(engine)
    engine.dispose()

    by_steps, by_classes = shape(tmp_path / "by_steps.db"), shape(tmp_path / "by_classes.db")

    assert by_steps.keys() == by_classes.keys()
    for table, found in by_steps.items():
        assert found == by_classes[table], table


def test_every_table_is_strict(tmp_path: Path) -> None:
    Database.open(tmp_path / "history.db").close()

    with closing(sqlite3.connect(tmp_path / "history.db")) as connection:
        lax = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict").fetchall()

    assert [name for (name,) in lax if not name.startswith("sqlite_")] == []


def test_the_steps_are_numbered_without_a_gap() -> None:
    assert list(STEPS) == list(range(1, LATEST + 1))


def test_each_step_is_written_into_the_log(tmp_path: Path) -> None:
    with Database.open(tmp_path / "history.db", now=NOW) as database, database.reading() as connection:
        log = connection.exec_driver_sql("SELECT version, app_version, applied_utc FROM schema_log").all()

    assert [tuple(row) for row in log] == [(n, __version__, "2026-03-14T20:15:00+00:00") for n in STEPS]


def test_a_missing_step_is_taken_after_a_word_to_whoever_keeps_copies(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    told: list[tuple[Path, int, bytes]] = []

    Database.open(
        path, before_migrating=lambda file, version: told.append((file, version, file.read_bytes()))
    ).close()

    assert [(file, version) for file, version, _ in told] == [(path, 0)]
    assert b"session" not in told[0][2]
    with Database.open(path) as database:
        assert History(database).count() == 0


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "history.db"
    Database.open(path).close()
    before = shape(path)

    def halfway(connection: migrations.Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE session ADD COLUMN weather TEXT")
        connection.exec_driver_sql("SELECT * FROM nowhere")

    steps = {**STEPS, LATEST + 1: halfway}
    monkeypatch.setattr(database_module, "LATEST", LATEST + 1)
    monkeypatch.setattr(database_module, "migrate", lambda c, now: migrations.migrate(c, now, steps))

    with pytest.raises(Exception, match="nowhere"):
        Database.open(path)

    assert shape(path) == before
    monkeypatch.undo()
    Database.open(path).close()


def test_a_step_that_leaves_an_orphan_is_refused(tmp_path: Path) -> None:
    def orphaning(connection: migrations.Connection) -> None:
        connection.exec_driver_sql("INSERT INTO event VALUES (5, 0, 1.0, 'mark')")

    with Database.open(tmp_path / "history.db") as database:
        with database.reading() as connection:
            connection.exec_driver_sql("ROLLBACK")  # the switch works outside of a transaction only
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
            connection.exec_driver_sql("BEGIN")
        with pytest.raises(sqlite3.IntegrityError, match="owner"), database.writing() as connection:
            migrations.migrate(connection, NOW, {**STEPS, LATEST + 1: orphaning})

        with database.reading() as connection:
            assert migrations.version_of(connection) == LATEST


def test_another_process_may_have_been_first(tmp_path: Path) -> None:
    with Database.open(tmp_path / "history.db", now=NOW) as database, database.writing() as connection:
        migrations.migrate(connection, NOW)

        assert connection.exec_driver_sql("SELECT count(*) FROM schema_log").scalar_one() == LATEST


@pytest.mark.parametrize("version", range(1, LATEST + 1))
def test_a_file_of_every_released_version_opens_with_all_its_sessions(tmp_path: Path, version: int) -> None:
    path = tmp_path / "history.db"
    shutil.copy(DATA / f"schema-{version}.db", path)

    with Database.open(path) as database:
        history = History(database)
        found = history.sessions()
        interrupted = history.interrupted()

        assert [session.note for session in found] == ["early – 早い", "", "på ryggen"]
        assert [str(session.id)[-1] for session in found] == ["3", "2", "1"]
        assert found[2].areas == ("mid_back", "lower_back", "neck")
        assert found[2].ratings[0].side == "left"
        assert found[2].started_at.isoformat() == "2026-03-14T20:15:00.250000+01:00"
        assert history.doubtful() == []
        assert interrupted is not None
        assert interrupted.active_seconds == 315
        history.finish(history.keep(interrupted.id))
        assert history.count() == 4


def test_a_released_file_is_what_its_step_makes(tmp_path: Path) -> None:
    Database.open(tmp_path / "new.db").close()
    shutil.copy(DATA / f"schema-{LATEST}.db", tmp_path / "kept.db")

    assert shape(tmp_path / "kept.db") == shape(tmp_path / "new.db")


def test_a_locked_older_file_is_said_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "history.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        other.execute("BEGIN IMMEDIATE")
        monkeypatch.setattr(database_module, "_PRAGMAS", ("busy_timeout=1", *database_module._PRAGMAS[1:]))

        with pytest.raises(EnvironmentProblem, match="Another program"):
            Database.open(path)
