"""Answers are kept while they are given, a write at a time, and no longer than until they are saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from matcompanion.controllers.answers_keeper import AnswersKeeper
from matcompanion.controllers.history import HistoryController
from matcompanion.domain.choices import Scale, When
from matcompanion.domain.entered_answers import EnteredAnswers
from matcompanion.domain.session import Rating, Session, replaced
from matcompanion.storage.database import Database
from matcompanion.storage.entered_answers import AnswersFile
from matcompanion.storage.history import History
from tests.fakes import NOON, FakeClock, HeldJobs
from tests.storage.session_examples import at_rest

SESSION = at_rest(ratings=(), note="")


class Home:
    """A keeper on a real folder, with the worker in the test's hands."""

    def __init__(self, folder: Path) -> None:
        self.clock, self.jobs = FakeClock(), HeldJobs()
        self.database = Database.open(folder / "history.db", now=NOON)
        store = History(self.database)
        self.file = AnswersFile(folder / "entered-answers.json")
        self.history = HistoryController(self.jobs, lambda: store, self.clock)
        self.keeper = AnswersKeeper(self.history, self.file, self.clock)

    @property
    def kept_note(self) -> str | None:
        kept = self.file.read()
        return None if kept is None else kept.entered.note

    def looked(self) -> EnteredAnswers | None:
        heard: list[object] = []
        self.keeper.look().done.connect(heard.append)
        self.jobs.land()
        (found,) = heard
        assert found is None or isinstance(found, EnteredAnswers)
        return found


@pytest.fixture
def home(tmp_path: Path, qapp: QApplication) -> Iterator[Home]:
    made = Home(tmp_path)
    made.history.add(SESSION)
    made.jobs.land()
    made.keeper.begin(SESSION)
    yield made
    made.keeper.close()
    made.jobs.close()
    made.database.close()


def noted(note: str) -> Session:
    return replace(SESSION, note=note)


def test_the_first_answer_is_kept_at_once_and_off_this_thread(home: Home) -> None:
    home.keeper.enter(noted("a"))

    assert home.kept_note is None
    home.jobs.land()
    assert home.kept_note == "a"


def test_a_sentence_is_not_written_letter_by_letter(home: Home) -> None:
    for end in range(1, 60):
        home.keeper.enter(noted("x" * end))

    assert home.jobs.land() == 1
    assert home.kept_note == "x"
    home.keeper.keep_latest()
    home.jobs.land()
    assert home.kept_note == "x" * 59


def test_a_slow_disk_gets_one_at_a_time(home: Home) -> None:
    home.keeper.enter(noted("a"))
    home.keeper.enter(noted("ab"))
    home.keeper.keep_latest()

    assert home.jobs.land(1) == 1
    assert not home.jobs.held
    home.keeper.keep_latest()
    home.jobs.land()
    assert home.kept_note == "ab"


def test_what_was_only_shown_is_not_kept(home: Home) -> None:
    home.keeper.enter(SESSION)

    assert not home.jobs.held


def test_what_is_saved_is_kept_no_longer(home: Home) -> None:
    home.keeper.enter(noted("a"))
    home.history.update(noted("a")).done.connect(home.keeper.saved)
    home.jobs.land()

    assert home.kept_note is None
    home.keeper.keep_latest()
    assert not home.jobs.held


def test_what_was_changed_while_it_was_being_saved_is_still_kept(home: Home) -> None:
    home.keeper.enter(noted("a"))
    home.history.update(noted("a")).done.connect(home.keeper.saved)
    home.keeper.enter(noted("a, and more"))
    home.jobs.land()

    assert home.kept_note == "a, and more"


def test_the_last_letters_are_kept_when_the_program_ends(home: Home) -> None:
    home.keeper.enter(noted("a"))
    home.keeper.enter(noted("ab"))
    home.keeper.close()
    home.jobs.close()

    assert home.kept_note == "ab"


def test_another_run_finds_them_over_the_session_of_now(home: Home) -> None:
    home.keeper.enter(noted("a"))
    home.jobs.land()
    slept = replaced(SESSION.ratings, Rating(Scale.SLEEP, When.NEXT_DAY, 8))
    home.clock.advance(3600)
    home.history.update(replace(SESSION, ratings=slept))

    found = home.looked()

    assert found is not None
    assert found.entered.note == "a"
    assert found.entered.rating(Scale.SLEEP, When.NEXT_DAY) == 8


def test_a_session_that_was_deleted_takes_them_along(home: Home) -> None:
    home.keeper.enter(noted("a"))
    home.history.delete(SESSION.id)
    home.jobs.land()

    assert home.looked() is None
    assert home.kept_note is None


def test_nothing_is_kept_after_everything_was_deleted(home: Home) -> None:
    home.keeper.enter(noted("a"))
    home.jobs.land()
    home.keeper.enter(noted("ab"))
    home.keeper.forget()
    home.keeper.enter(noted("abc"))
    home.keeper.close()

    assert not home.jobs.held
