"""Why the system refused something is said in the person's language, and in no other."""

from __future__ import annotations

import errno
import os

import pytest

from matcompanion import translation
from matcompanion.cli import run
from matcompanion.refusals import reason_of

COMMON = (errno.ENOENT, errno.EACCES, errno.ENOSPC, errno.EROFS, errno.EISDIR, errno.EIO)


@pytest.fixture(autouse=True)
def _the_language_of_before():
    before = translation.worn()
    yield
    translation.wear(before)


@pytest.mark.parametrize("number", COMMON)
def test_the_usual_reasons_are_our_own_words(number):
    reason = reason_of(OSError(number, os.strerror(number)))

    assert reason
    assert reason != os.strerror(number)


def test_a_rare_reason_is_told_as_the_system_tells_it():
    assert reason_of(OSError(errno.EXDEV, "Invalid cross-device link")) == "Invalid cross-device link"
    assert reason_of(OSError("no number")) == "the system refused"


def test_a_missing_folder_is_told_in_german_through_and_through(tmp_path, capsys):
    assert run(["--language", "de", "--data-dir", str(tmp_path), "import", str(tmp_path / "none.json")]) == 1

    said = capsys.readouterr().err
    assert "konnte nicht gelesen werden" in said
    assert "No such file" not in said
