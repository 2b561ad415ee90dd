"""From a folder to an open history: how closely it is looked at, what is cleared away, older and newer ones."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.last_run import LastRun, note_good_end, read_last_run, write_last_run
from matcompanion.storage.migrations import LATEST
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from matcompanion.storage.start import open_history
from tests.storage import damage
from tests.storage.starts import NOW, hide_an_orphan, seen


def test_the_very_first_start_makes_a_history(paths: Paths) -> None:
    opened = open_history(paths, NOW)
    opened.database.close()

    assert opened.account is None
    assert read_last_run(paths.last_run) == LastRun(ended_well=False, looked_through=NOW)


def test_a_sound_history_is_just_opened(paths: Paths) -> None:
    damage.fill(paths.database, damage.many(3))

    opened = open_history(paths, NOW)
    opened.database.close()

    assert opened.account is None
    assert not paths.set_aside.exists()


def test_what_a_run_that_died_was_writing_goes(paths: Paths) -> None:
    damage.fill(paths.database, damage.many(1))
    paths.backups.mkdir()
    paths.unsaved.mkdir()
    left = [paths.data / "history.db.0f.tmp", paths.data / "history.db.0f.tmp-journal"]
    left += [paths.data / "settings.json.x.tmp", paths.backups / "matcompanion-x-regular.db.0f.tmp"]
    left += [paths.unsaved / "0f.json.x.tmp"]
    for path in (*left, paths.data / "mine.tmp"):
        path.write_bytes(b"half")

    seen(paths)

    assert not any(path.exists() for path in left)
    assert (paths.data / "mine.tmp").exists()


def test_files_that_others_may_read_are_closed_to_them(paths: Paths) -> None:
    damage.fill(paths.database, damage.many(1))
    paths.database.chmod(0o644)

    seen(paths)

    assert paths.database.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("last_run", "close"),
    [
        (LastRun(ended_well=True, looked_through=NOW - timedelta(days=6)), False),
        (LastRun(ended_well=True, looked_through=NOW - timedelta(days=7)), True),
        (LastRun(ended_well=True, looked_through=NOW + timedelta(days=700)), True),
        (LastRun(ended_well=False, looked_through=NOW), True),
        (LastRun(ended_well=True), True),
        (None, True),
    ],
)
def test_after_a_bad_end_and_once_a_week_it_is_looked_through(
    paths: Paths, last_run: LastRun | None, close: bool
) -> None:
    damage.fill(paths.database, damage.many(2))
    hide_an_orphan(paths)
    if last_run is not None:
        write_last_run(paths.last_run, last_run)

    opened = open_history(paths, NOW)
    opened.database.close()

    assert (opened.account is not None) is close


def test_a_good_end_is_noted(paths: Paths) -> None:
    seen(paths)
    note_good_end(paths.last_run)

    assert read_last_run(paths.last_run) == LastRun(ended_well=True, looked_through=NOW)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"ended_well": true, "looked_through": "soon"}', "[" * 9000])
def test_notes_that_make_no_sense_call_for_a_close_look(paths: Paths, content: str) -> None:
    paths.data.mkdir()
    paths.last_run.write_text(content)

    found = read_last_run(paths.last_run)

    assert found is not None
    assert found.calls_for_a_close_look(NOW)


def test_before_a_migration_there_is_a_backup(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    from matcompanion.storage import database as database_module
    from matcompanion.storage import migrations

    damage.fill(paths.database, damage.many(3))
    steps = {
        **migrations.STEPS,
        LATEST + 1: lambda c: c.exec_driver_sql("ALTER TABLE session ADD COLUMN weather TEXT"),
    }
    monkeypatch.setattr(database_module, "LATEST", LATEST + 1)
    monkeypatch.setattr(database_module, "migrate", lambda c, now: migrations.migrate(c, now, steps))

    assert len(seen(paths)) == 3

    (made,) = Backups(paths.backups).all()
    assert (made.reason, made.version, made.sessions) == (Reason.MIGRATION, LATEST, 3)


def test_a_newer_history_is_refused_and_left_alone(paths: Paths) -> None:
    damage.fill(paths.database, damage.many(1))
    with closing(sqlite3.connect(paths.database)) as other:
        other.execute(f"PRAGMA user_version = {LATEST + 98}")
    before = paths.database.read_bytes()

    with pytest.raises(EnvironmentProblem) as refused:
        open_history(paths, NOW)

    assert refused.value.kind is ProblemKind.NEWER_SCHEMA
    assert paths.database.read_bytes() == before
