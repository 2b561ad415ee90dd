"""A session that cannot be kept: told, tried again, put by, offered as a file, and never lost without a word."""

from __future__ import annotations

import json
import shutil

import pytest

from matcompanion.paths import Paths
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.program import Running, run_a_session, stored


class Moving(Running):
    """A program whose history can be taken away and brought back while it runs."""

    def take_away(self) -> None:
        """Do what a careless program that synchronises folders does."""
        self.paths.database.rename(self.paths.data / "elsewhere.db")

    def bring_back(self) -> None:
        (self.paths.data / "elsewhere.db").rename(self.paths.database)

    def fill_up(self) -> None:
        """Let nothing be put by either."""
        self.paths.unsaved.write_text("a file stands here")

    @property
    def notices(self) -> list[str]:
        area = self.program.window.notices
        return [label.text() for label in area.findChildren(PlainLabel) if not label.parentWidget().isHidden()]

    def answer(self, text: str) -> None:
        buttons = [b for n in self.program.window.notices.findChildren(object) for b in getattr(n, "buttons", [])]
        next(button for button in buttons if button.text() == text).click()
        self.turn()


@pytest.fixture
def running(qapp, tmp_path):
    started = []

    def start() -> Moving:
        started.append(Moving(tmp_path / "data"))
        return started[-1]

    yield start
    for each in started:
        each.close()


NOT_SAVED = "Your session is not saved yet. It is kept here and tried again every few seconds."


def ended_without_a_history(start) -> Moving:
    first = start()
    first.take_away()
    run_a_session(first)
    return first


def test_it_waits_beside_the_history_and_is_kept_when_that_is_back(running, tmp_path):
    first = ended_without_a_history(running)

    assert NOT_SAVED in first.notices
    assert len(list(first.paths.unsaved.iterdir())) == 1
    first.bring_back()
    first.answer("Try again")

    assert len(stored(tmp_path / "data")) == 1
    assert NOT_SAVED not in first.notices
    assert not first.paths.unsaved.exists()


def test_what_is_said_of_it_afterwards_is_kept_with_it(running, tmp_path):
    first = ended_without_a_history(running)
    (put_by,) = first.paths.unsaved.iterdir()
    session = first.program.session.unsaved

    first.program.places.session_way.save_answers(type(session)(**{**_fields(session), "note": "good all the same"}))
    first.turn()

    assert json.loads(put_by.read_text())["session"]["note"] == "good all the same"


def test_nothing_is_called_saved_that_is_not(running, tmp_path):
    first = ended_without_a_history(running)
    first.program.session.got_up()
    first.turn()
    after = first.program.window.page("after")
    after.form.save_requested.emit()
    first.turn()

    assert after.card.said[0] == "Not saved yet"
    assert "is in your history" not in after.card.said[1]
    first.bring_back()
    first.answer("Try again")
    assert after.card.said[0] == "Saved"
    assert "is in your history" in after.card.said[1]


def _fields(session):
    return {name: getattr(session, name) for name in session.__dataclass_fields__}


def test_the_next_start_takes_it_in(running, tmp_path):
    first = ended_without_a_history(running)
    assert first.program.window.close()
    first.program.safe.close()
    first.jobs.close()
    first.bring_back()

    second = running()

    assert "1 session that could not be saved before is in your history now." in second.notices
    assert len(stored(tmp_path / "data")) == 1


def test_where_nothing_can_be_put_by_the_window_asks_before_it_closes(running, tmp_path):
    first = running()
    first.fill_up()
    first.take_away()
    run_a_session(first)

    assert not first.program.window.close()
    assert first.program.window.isVisible()
    assert "Your session could not be saved, not even beside the history." in first.notices
    first.answer("Close without it")

    assert not first.program.window.isVisible()


def test_it_can_be_saved_in_a_file_that_history_imports(running, tmp_path):
    first = running()
    first.fill_up()
    first.take_away()
    run_a_session(first)

    first.answer("Save it in a file")
    first.program.unsaved.question.dialog.close()
    first.program.unsaved.question.answered.emit(tmp_path / "session.json")
    first.turn()

    assert len(json.loads((tmp_path / "session.json").read_text())["sessions"]) == 1
    assert any("is saved in session.json" in notice for notice in first.notices)
    assert first.program.window.close()


def test_a_file_that_cannot_be_written_is_told_and_asked_again(running, tmp_path):
    first = running()
    first.take_away()
    run_a_session(first)

    first.program.unsaved.question.answered.emit(tmp_path / "no such folder" / "session.json")
    first.turn()

    assert any("could not be written" in notice for notice in first.notices)
    assert NOT_SAVED in first.notices


def test_who_is_asked_to_end_by_the_system_ends(running, tmp_path):
    first = running()
    first.fill_up()
    first.take_away()
    run_a_session(first)
    first.program.window.may_close = lambda: True

    assert first.program.window.close()
    shutil.rmtree(Paths(tmp_path / "data").backups, ignore_errors=True)


def test_what_waits_is_not_written_again_once_everything_is_deleted(running, tmp_path):
    first = ended_without_a_history(running)
    first.program.session.got_up()
    first.turn()

    first.program.safe.erase()
    first.turn()

    assert first.program.window.close()
    first.turn()
    assert not first.paths.unsaved.exists()
