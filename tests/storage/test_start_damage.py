"""A damaged history at the start: what comes back from the backup, and what from the file itself."""

from __future__ import annotations

import errno
import os
import random
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.database import Database
from matcompanion.storage.facts import Facts
from matcompanion.storage.history import History
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from matcompanion.storage.recovery import IN_PART
from matcompanion.storage.running import RunningSessions
from matcompanion.storage.start import open_history
from tests.storage import damage
from tests.storage.session_examples import on_the_mat, running
from tests.storage.starts import NOW, hide_an_orphan, names, seen

Damage = Callable[[Path, random.Random], None]


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


def test_a_passing_error_is_not_taken_for_damage(paths: Paths) -> None:
    damage.fill(paths.database, damage.many(3))
    sound = paths.database.read_bytes()
    hide_an_orphan(paths)
    looks = []

    def read_rightly_from_now_on(*cursor: Any) -> None:
        statement = cursor[2]
        if "foreign_key_check" in statement:
            looks.append(statement)
            paths.database.write_bytes(sound)

    event.listen(Engine, "after_cursor_execute", read_rightly_from_now_on)
    try:
        opened = open_history(paths, NOW)
        opened.database.close()
    finally:
        event.remove(Engine, "after_cursor_execute", read_rightly_from_now_on)

    assert opened.account is None
    assert len(looks) == 2


def test_a_disk_that_cannot_be_read_is_said_and_nothing_is_touched(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage.fill(paths.database, damage.many(3))
    hide_an_orphan(paths)
    before = paths.database.read_bytes()

    def fail_at_the_history(path: Path, *how: Any, really_open: Callable[..., Any] = Path.open, **more: Any) -> Any:
        if path == paths.database:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return really_open(path, *how, **more)

    with monkeypatch.context() as broken:
        broken.setattr(Path, "open", fail_at_the_history)
        with pytest.raises(EnvironmentProblem) as refused:
            open_history(paths, NOW)

    assert refused.value.kind is ProblemKind.DISK_ERROR
    assert paths.database.read_bytes() == before
    assert not paths.set_aside.exists()
