"""From a folder to an open history: what is found on the way, and what is done about it."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from matcompanion.domain.safekeeping import Choice, QuestionKind
from matcompanion.paths import Paths
from matcompanion.storage import start as start_module
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.database import Database
from matcompanion.storage.facts import Facts
from matcompanion.storage.history import History
from matcompanion.storage.last_run import LastRun, note_good_end, read_last_run, write_last_run
from matcompanion.storage.migrations import APPLICATION_ID, LATEST
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind, Undecided, problem
from matcompanion.storage.recovery import IN_PART
from matcompanion.storage.running import RunningSessions
from matcompanion.storage.start import open_history
from tests.storage import damage
from tests.storage.session_examples import on_the_mat, running

NOW = datetime(2026, 11, 25, 20, 15, 3, tzinfo=UTC)
Damage = Callable[[Path, random.Random], None]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data")


def seen(paths: Paths, choice: Choice | None = None) -> set[str]:
    """Open, look, close: the sessions that are there."""
    opened = open_history(paths, NOW, choice)
    with opened.database as database:
        return {str(session.id) for session in History(database).sessions()}


def names(sessions: list[object]) -> set[str]:
    return {str(session.id) for session in sessions}  # type: ignore[attr-defined] # sessions


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


# How closely it is looked -------------------------------------------------------------------------------------------


def hide_an_orphan(paths: Paths) -> None:
    """Damage that a quick check does not see."""
    with closing(sqlite3.connect(paths.database)) as other:
        other.execute("INSERT INTO event VALUES (4711, 0, 1.0, 'mark')")
        other.commit()


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


# Damage -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("harm", damage.DAMAGES, ids=lambda harm: harm.__name__)
@pytest.mark.parametrize("seed", range(3))
def test_after_any_damage_the_backup_and_what_is_readable_are_there(paths: Paths, harm: Damage, seed: int) -> None:
    old, new = damage.many(60), damage.many(20, first=60)
    damage.fill(paths.database, old)
    with Database.open(paths.database) as database:
        Backups(paths.backups).make(database, Reason.REGULAR, NOW - timedelta(hours=5))
    damage.fill(paths.database, new)
    harm(paths.database, random.Random(seed))
    harmed = paths.database.read_bytes()

    opened = open_history(paths, NOW)

    with opened.database as database:
        history = History(database)
        stored = {str(session.id): session for session in history.sessions()}
        assert history.doubtful() == [] or opened.account is None
    assert names(old) <= set(stored)
    assert all(stored[str(session.id)] == session for session in old if opened.account is not None)
    if opened.account is not None:
        assert opened.account.kept.read_bytes() == harmed
        assert opened.account.sessions == len(stored)
        assert opened.account.rescued == len(set(stored) - names(old))
        assert all(session in new for uuid, session in stored.items() if uuid not in names(old)) or (
            opened.account.in_part
        )
        assert opened.account.backup_made_at == NOW - timedelta(hours=5)
    assert not list(paths.data.glob("*.tmp*"))


def test_a_page_that_is_gone_costs_what_was_on_it(paths: Paths) -> None:
    sessions = damage.many(300)
    damage.fill(paths.database, sessions)
    rescued = []
    for seed in range(12):
        folder = Paths(paths.data.with_name(f"copy{seed}"))
        shutil.copytree(paths.data, folder.data)
        damage.zero_a_page(folder.database, random.Random(seed))
        rescued.append(len(seen(folder)))

    assert sorted(rescued)[len(rescued) // 2] >= 250


def test_the_end_of_the_file_cut_off_leaves_the_rest(paths: Paths) -> None:
    sessions = damage.many(300)
    damage.fill(paths.database, sessions)
    content = paths.database.read_bytes()
    paths.database.write_bytes(content[: len(content) * 9 // 10])

    opened = open_history(paths, NOW)

    with opened.database as database:
        found = {session.note for session in History(database).sessions()}
        listed = Facts(database).get(IN_PART)
    assert found == {session.note for session in sessions}
    assert opened.account is not None
    assert opened.account.in_part == len(listed) > 0


def test_an_edit_after_the_backup_is_not_taken_back(paths: Paths) -> None:
    sessions = damage.many(50)
    damage.fill(paths.database, sessions)
    with Database.open(paths.database) as database:
        Backups(paths.backups).make(database, Reason.REGULAR, NOW)
        history = History(database)
        edited = on_the_mat(id=sessions[0].id, note="edited later")
        history.update(edited)
        history.delete(sessions[1].id, NOW)
    hide_an_orphan(paths)

    opened = open_history(paths, NOW)

    with opened.database as database:
        history = History(database)
        assert history.get(sessions[0].id) == edited
        assert history.get(sessions[1].id) is None
        history.undelete(sessions[1].id)
        assert history.get(sessions[1].id) is not None
    assert opened.account is not None
    account = opened.account
    assert (account.sessions, account.rescued, account.from_backup, account.given_up) == (49, 0, 0, 0)


def test_a_session_that_ran_when_the_file_was_damaged_is_still_offered(paths: Paths) -> None:
    damage.fill(paths.database, damage.many(10))
    with Database.open(paths.database) as database:
        session = running()
        RunningSessions(database).begin(session)
        RunningSessions(database).checkpoint(session.id, 300, 0, session.started_at + timedelta(minutes=5))
    hide_an_orphan(paths)

    opened = open_history(paths, NOW)

    with opened.database as database:
        interrupted = History(database).interrupted()
    assert interrupted is not None
    assert (interrupted.id, interrupted.active_seconds) == (session.id, 300)


def test_facts_are_kept(paths: Paths) -> None:
    with Database.open(paths.database) as database:
        Facts(database).put("answers", {"heart": False}, NOW)
        Backups(paths.backups).make(database, Reason.REGULAR, NOW)
        Facts(database).put("later", [1], NOW)
    hide_an_orphan(paths)

    opened = open_history(paths, NOW)

    with opened.database as database:
        assert Facts(database).get("answers") == {"heart": False}
        assert Facts(database).get("later") == [1]


def test_of_two_backups_the_damaged_one_is_passed_over(paths: Paths) -> None:
    damage.fill(paths.database, damage.many(5))
    backups = Backups(paths.backups)
    with Database.open(paths.database) as database:
        sound = backups.make(database, Reason.REGULAR, NOW - timedelta(days=2))
        broken = backups.make(database, Reason.REGULAR, NOW - timedelta(days=1))
    damage.scribble(broken.path, random.Random(1))
    paths.database.write_bytes(b"")

    opened = open_history(paths, NOW)
    opened.database.close()

    assert opened.account is not None
    assert opened.account.backup_made_at == sound.made_at
    assert opened.account.from_backup == 5


def test_damage_without_any_backup_keeps_what_can_be_read(paths: Paths) -> None:
    sessions = damage.many(40)
    damage.fill(paths.database, sessions)
    hide_an_orphan(paths)

    opened = open_history(paths, NOW)
    opened.database.close()

    assert opened.account is not None
    assert (opened.account.sessions, opened.account.backup_made_at) == (40, None)


@pytest.mark.parametrize("content", [b"", bytes(8192), b"Dear diary"])
def test_where_nothing_is_left_the_person_is_asked_and_nothing_is_touched(paths: Paths, content: bytes) -> None:
    paths.data.mkdir()
    paths.database.write_bytes(content)

    with pytest.raises(Undecided) as asked:
        open_history(paths, NOW)

    assert asked.value.question.kind is QuestionKind.UNREADABLE
    assert [path.name for path in paths.data.iterdir()] == ["history.db"]
    assert paths.database.read_bytes() == content

    assert seen(paths, Choice.BEGIN) == set()
    (kept,) = paths.set_aside.iterdir()
    assert kept.name == "20261125T201503Z-unreadable.db"
    assert kept.read_bytes() == content


def test_a_passing_error_is_not_taken_for_damage(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    damage.fill(paths.database, damage.many(3))
    sound = Database.is_sound
    answers = iter([problem(ProblemKind.MAYBE_DAMAGED), None])

    def at_first_not(self: Database, *, thorough: bool = False) -> bool:
        trouble = next(answers)
        if trouble is not None:
            raise trouble
        return sound(self, thorough=thorough)

    monkeypatch.setattr(Database, "is_sound", at_first_not)
    opened = open_history(paths, NOW)
    opened.database.close()

    assert opened.account is None


def test_a_disk_that_cannot_be_read_is_said_and_nothing_is_touched(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage.fill(paths.database, damage.many(3))
    before = paths.database.read_bytes()

    def damaged(*_args: object, **_kwargs: object) -> bool:
        return False

    def broken(path: Path) -> None:
        raise problem(ProblemKind.DISK_ERROR)

    monkeypatch.setattr(Database, "is_sound", damaged)
    monkeypatch.setattr(start_module, "_read_all", broken)
    with pytest.raises(EnvironmentProblem) as refused:
        open_history(paths, NOW)

    assert refused.value.kind is ProblemKind.DISK_ERROR
    assert paths.database.read_bytes() == before
    assert not paths.set_aside.exists()


# A file that is gone ------------------------------------------------------------------------------------------------


def test_a_history_that_is_gone_is_not_begun_anew_without_a_word(paths: Paths) -> None:
    seen(paths)
    paths.database.unlink()

    with pytest.raises(Undecided) as asked:
        open_history(paths, NOW)

    assert asked.value.question.kind is QuestionKind.MISSING
    assert asked.value.question.backup_made_at is None
    assert not paths.database.exists()
    assert seen(paths, Choice.BEGIN) == set()


def test_a_history_that_is_gone_comes_back_from_its_backup(paths: Paths) -> None:
    sessions = damage.many(4)
    damage.fill(paths.database, sessions)
    with Database.open(paths.database) as database:
        made = Backups(paths.backups).make(database, Reason.REGULAR, NOW)
    paths.database.unlink()

    with pytest.raises(Undecided) as asked:
        open_history(paths, NOW)

    assert (asked.value.question.backup_made_at, asked.value.question.backup_sessions) == (made.made_at, 4)
    assert seen(paths, Choice.RESTORE) == names(sessions)


def test_going_back_to_a_backup_that_has_gone_too_begins_nothing(paths: Paths) -> None:
    seen(paths)
    paths.database.unlink()

    with pytest.raises(Undecided):
        open_history(paths, NOW, Choice.RESTORE)

    assert not paths.database.exists()


# Journals -----------------------------------------------------------------------------------------------------------


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


# Older and newer ----------------------------------------------------------------------------------------------------


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


def test_a_file_that_only_says_it_is_ours_is_no_history(paths: Paths) -> None:
    paths.data.mkdir()
    with closing(sqlite3.connect(paths.database)) as other:
        other.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        other.execute(f"PRAGMA user_version = {LATEST}")
        other.execute("CREATE TABLE theirs (id INTEGER)")
        other.commit()

    with pytest.raises(Undecided):
        open_history(paths, NOW)
