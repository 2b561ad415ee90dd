"""A session that ended while the history could not be written waits in a file, and is taken in once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from matcompanion.storage.history import History
from matcompanion.storage.unsaved import Unsaved
from tests.storage.session_examples import at_rest, on_the_mat, running

NOW = datetime(2026, 11, 25, 20, 15, 3, tzinfo=UTC)


@pytest.fixture
def unsaved(tmp_path: Path) -> Unsaved:
    return Unsaved(tmp_path / "unsaved")


def test_what_waits_is_taken_in_and_waits_no_more(unsaved: Unsaved, history: History, tmp_path: Path) -> None:
    session = on_the_mat(note="ingefær – 生姜")
    assert unsaved.put(session)
    assert (tmp_path / "unsaved" / f"{session.id}.json").stat().st_mode & 0o077 == 0

    assert unsaved.take_in(history) == 1

    assert history.sessions() == [session]
    assert history.doubtful() == []
    assert not (tmp_path / "unsaved").exists()
    assert unsaved.take_in(history) == 0


def test_the_latest_state_waits(unsaved: Unsaved, history: History) -> None:
    session = on_the_mat(note="")
    unsaved.put(session)
    rated = on_the_mat(id=session.id, note="better")
    unsaved.put(rated)

    unsaved.take_in(history)

    assert history.sessions() == [rated]


def test_it_takes_the_place_of_the_one_that_runs(unsaved: Unsaved, history: History) -> None:
    begun = running()
    history.begin(begun)
    ended = on_the_mat(id=begun.id)
    unsaved.put(ended)

    assert unsaved.take_in(history) == 1

    assert history.interrupted() is None
    assert history.sessions() == [ended]


def test_what_is_there_already_is_left_alone(unsaved: Unsaved, history: History) -> None:
    kept, deleted = at_rest(note="edited since"), at_rest()
    history.add(kept)
    history.add(deleted)
    history.delete(deleted.id, NOW)
    unsaved.put(at_rest(id=kept.id, note="as it was"))
    unsaved.put(deleted)

    assert unsaved.take_in(history) == 0

    assert history.sessions() == [kept]


def test_a_session_that_is_in_the_history_after_all_is_forgotten(unsaved: Unsaved, tmp_path: Path) -> None:
    first, second = at_rest(), at_rest()
    unsaved.put(first)
    unsaved.put(second)

    unsaved.clear(first.id)
    assert [path.stem for path in (tmp_path / "unsaved").iterdir()] == [str(second.id)]
    unsaved.clear(second.id)
    assert not (tmp_path / "unsaved").exists()


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"session": {}, "checksum": 1}', "[" * 100_000, "\0"])
def test_what_is_not_what_was_written_stays(unsaved: Unsaved, history: History, tmp_path: Path, content: str) -> None:
    (tmp_path / "unsaved").mkdir()
    file = tmp_path / "unsaved" / "x.json"
    file.write_text(content)

    assert unsaved.take_in(history) == 0

    assert file.read_text() == content


def test_a_changed_value_is_not_believed(unsaved: Unsaved, history: History, tmp_path: Path) -> None:
    session = at_rest(note="calm")
    unsaved.put(session)
    file = tmp_path / "unsaved" / f"{session.id}.json"
    file.write_text(file.read_text().replace("calm", "balm"))

    assert unsaved.take_in(history) == 0
    assert file.exists()


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "unsaved").write_text("a file stands here")

    assert not Unsaved(tmp_path / "unsaved").put(at_rest())
