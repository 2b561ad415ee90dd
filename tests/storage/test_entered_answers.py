"""The file of answers that are not saved yet: whole or nothing, for its owner only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from matcompanion.domain.entered_answers import EnteredAnswers
from matcompanion.storage.entered_answers import AnswersFile
from tests.storage.session_examples import at_rest, on_the_mat

BEFORE = on_the_mat(note="", ratings=())
ANSWERS = EnteredAnswers(BEFORE, replace(BEFORE, note="ingefær – 生姜"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "entered-answers.json"


def test_what_was_put_is_read_by_the_next_run(path: Path) -> None:
    AnswersFile(path).put(ANSWERS)

    assert AnswersFile(path).read() == ANSWERS
    assert path.stat().st_mode & 0o077 == 0


def test_the_latest_is_kept_until_it_is_forgotten(path: Path) -> None:
    file = AnswersFile(path)
    file.put(EnteredAnswers(at_rest(), at_rest()))
    file.put(ANSWERS)

    assert file.read() == ANSWERS
    file.clear()
    assert file.read() is None
    assert not path.exists()


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"before": {}, "entered": 3}', "[" * 100_000, "\0"])
def test_what_is_not_what_was_written_is_nothing(path: Path, content: str) -> None:
    path.write_text(content)

    assert AnswersFile(path).read() is None


def test_a_changed_letter_is_not_believed(path: Path) -> None:
    AnswersFile(path).put(EnteredAnswers(BEFORE, replace(BEFORE, note="calm")))
    path.write_text(path.read_text().replace("calm", "balm"))

    assert AnswersFile(path).read() is None


def test_answers_of_two_sessions_are_no_answers(path: Path) -> None:
    AnswersFile(path).put(EnteredAnswers(BEFORE, at_rest()))

    assert AnswersFile(path).read() is None


def test_a_disk_that_refuses_stops_nobody(tmp_path: Path) -> None:
    AnswersFile(tmp_path / "no such folder" / "x.json").put(ANSWERS)
    AnswersFile(tmp_path / "no such folder" / "x.json").clear()
