"""A history that is gone or cannot be read at all: the person is asked, and nothing is touched until they answer."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from matcompanion.domain.safekeeping import Choice, QuestionKind
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.database import Database
from matcompanion.storage.migrations import APPLICATION_ID, LATEST
from matcompanion.storage.problems import Undecided
from matcompanion.storage.start import open_history
from tests.storage import damage
from tests.storage.starts import NOW, names, seen


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


def test_a_file_that_only_says_it_is_ours_is_no_history(paths: Paths) -> None:
    paths.data.mkdir()
    with closing(sqlite3.connect(paths.database)) as other:
        other.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        other.execute(f"PRAGMA user_version = {LATEST}")
        other.execute("CREATE TABLE theirs (id INTEGER)")
        other.commit()

    with pytest.raises(Undecided):
        open_history(paths, NOW)
