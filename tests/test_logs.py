"""The log says what went wrong, and nothing of the person: no note, no rating, no name."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from matcompanion import logs
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from tests.storage.session_examples import on_the_mat

NOTE = "the pain beside my left shoulder blade"


@pytest.fixture
def log_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home" / "anna")
    before = sys.excepthook
    logs.start_log(tmp_path / "logs")
    logs.catch_everything()
    yield tmp_path / "logs" / "matcompanion.log"
    logs.stop_log()
    sys.excepthook = before


def unexpected(work) -> None:
    """Do *work* as a slot does it: what it raises goes to the hook."""
    try:
        work()
    except Exception:  # noqa: BLE001 - whatever it is, it is for the hook
        sys.excepthook(*sys.exc_info())
    else:
        pytest.fail("nothing went wrong")


def test_an_error_of_the_database_does_not_tell_what_was_to_be_stored(log_file: Path, tmp_path: Path) -> None:
    session = on_the_mat(note=NOTE)
    with Database.open(tmp_path / "history.db") as database:
        history = History(database)
        history.add(session)

        unexpected(lambda: history.add(session))
        unexpected(lambda: history.add(replace(on_the_mat(note=NOTE), time_scale=float("nan"))))

    text = log_file.read_text()
    assert "IntegrityError" in text
    assert NOTE not in text
    assert "lower_back" not in text
    assert "anna" not in text


def test_paths_do_not_tell_the_name_of_the_person(log_file: Path, tmp_path: Path) -> None:
    logging.getLogger("matcompanion").warning("cannot open %s", tmp_path / "home" / "anna" / "x.db")

    assert f"cannot open ~{Path('/x.db')}" in log_file.read_text()


def test_only_its_owner_may_read_it(log_file: Path) -> None:
    logging.getLogger("matcompanion").warning("hello")

    assert log_file.parent.stat().st_mode & 0o077 == 0


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full to write to")
def test_a_log_that_finds_the_disk_full_closes_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "matcompanion.log").symlink_to(FULL)
    logs.start_log(tmp_path)

    logs.log.error("lost")
    logs.stop_log()

    assert not logs.log.handlers
