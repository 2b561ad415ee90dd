"""A trouble of the world becomes a sentence; a bug stays a bug."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from matcompanion.storage.problems import EnvironmentProblem, ProblemKind, classify, problem

FROM_THE_WORLD = (
    ProblemKind.DISK_FULL,
    ProblemKind.READ_ONLY,
    ProblemKind.FILE_MOVED,
    ProblemKind.LOCKED,
    ProblemKind.CANNOT_OPEN,
    ProblemKind.MAYBE_DAMAGED,
    ProblemKind.DISK_ERROR,
)


def sqlite_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("some words")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, ProblemKind.LOCKED),
        (6, ProblemKind.LOCKED),
        (261, ProblemKind.LOCKED),  # SQLITE_BUSY_RECOVERY
        (8, ProblemKind.READ_ONLY),
        (1032, ProblemKind.FILE_MOVED),
        (1544, ProblemKind.READ_ONLY),
        (10, ProblemKind.DISK_ERROR),
        (778, ProblemKind.DISK_ERROR),
        (11, ProblemKind.MAYBE_DAMAGED),
        (26, ProblemKind.MAYBE_DAMAGED),
        (13, ProblemKind.DISK_FULL),
        (14, ProblemKind.CANNOT_OPEN),
    ],
)
def test_the_result_code_says_what_happened(code: int, kind: ProblemKind) -> None:
    wrapped = OperationalError("UPDATE session …", {}, sqlite_error(code))

    assert (bare := classify(sqlite_error(code))) is not None
    assert (through_sqlalchemy := classify(wrapped)) is not None
    assert bare.kind is through_sqlalchemy.kind is kind
    assert str(bare).endswith(".")
    assert "UPDATE" not in str(through_sqlalchemy)


@pytest.mark.parametrize(
    "error", [sqlite_error(1), sqlite_error(19), sqlite3.ProgrammingError("closed"), KeyError(1)]
)
def test_a_bug_is_no_problem_of_the_world(error: Exception) -> None:
    assert classify(error) is None


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, ProblemKind.DISK_FULL),
        (errno.EDQUOT, ProblemKind.DISK_FULL),
        (errno.EROFS, ProblemKind.READ_ONLY),
        (errno.EACCES, ProblemKind.READ_ONLY),
        (errno.EIO, ProblemKind.DISK_ERROR),
        (errno.EMFILE, ProblemKind.CANNOT_OPEN),
    ],
)
def test_an_error_of_the_system_is_known_by_its_number(number: int, kind: ProblemKind) -> None:
    found = classify(OSError(number, "words"))

    assert found is not None
    assert found.kind is kind


def test_a_write_error_where_nothing_more_fits_is_a_full_disk(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))
    try:
        found = classify(sqlite_error(778), tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert found is not None
    assert found.kind is ProblemKind.DISK_FULL


@pytest.mark.parametrize("folder", ["", "not/there"])
def test_a_write_error_on_a_disk_with_room_is_an_error_of_the_disk(tmp_path: Path, folder: str) -> None:
    found = classify(sqlite_error(778), tmp_path / folder)

    assert found is not None
    assert found.kind is ProblemKind.DISK_ERROR


def test_a_known_problem_stays_what_it_is() -> None:
    known = problem(ProblemKind.LOCKED)

    assert classify(known) is known


def test_each_sentence_is_one_sentence() -> None:
    for kind in FROM_THE_WORLD:
        sentence = str(problem(kind))

        assert sentence[0].isupper()
        assert sentence.count(".") == 1, sentence


def test_it_can_be_raised() -> None:
    with pytest.raises(EnvironmentProblem, match="disk is full"):
        raise problem(ProblemKind.DISK_FULL)
