"""The report from the command line: its pages, its exit codes, and that there is a whole file or none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from matcompanion.cli import run
from matcompanion.paths import Paths
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from tests.report_samples import lying


@pytest.fixture
def paths(tmp_path) -> Paths:
    folder = tmp_path / "data"
    folder.mkdir()
    return Paths(folder)


@pytest.fixture
def kept(paths) -> Paths:
    with Database.open(paths.database) as database:
        History(database).import_sessions([lying(back, note="quiet") for back in range(20)])
    return paths


@pytest.fixture
def write(qapp, paths, tmp_path):
    """What does it: called with the arguments, it returns the exit code."""

    def do(*arguments: str, file: str = "report.pdf") -> int:
        return run(["--data-dir", str(paths.data), "report", str(tmp_path / file), *arguments])

    return do


def test_the_report_is_a_pdf(write, kept, tmp_path, capsys) -> None:
    assert write() == 0

    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert str(tmp_path / "report.pdf") in capsys.readouterr().out


def test_only_the_days_asked_for_are_told(write, kept, capsys) -> None:
    assert write("--from", "2026-11-01", "--to", "2026-11-10") == 0

    assert "1 November to 10 November 2026 (10 days)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (("--from", "2026-01-01", "--to", "2026-01-31"), "from 1 January 2026 to 31 January 2026"),
        (("--from", "2030-01-01"), "since 1 January 2030"),
        (("--to", "2020-01-01"), "up to 1 January 2020"),
    ],
)
def test_days_without_a_session_are_told_in_one_sentence(write, kept, tmp_path, capsys, days, sentence) -> None:
    assert write(*days) == 1

    said = capsys.readouterr()
    assert said.err == f"matcompanion: There are no sessions {sentence}, so there is nothing to report.\n"
    assert said.out == ""
    assert not (tmp_path / "report.pdf").exists()


def test_without_a_history_nothing_is_made(write, paths, capsys) -> None:
    assert write() == 1

    assert capsys.readouterr().err == "matcompanion: There are no sessions yet, so there is nothing to report.\n"
    assert list(paths.data.iterdir()) == []


@pytest.mark.parametrize("days", [("--from", "2026-02-30"), ("--to", "yesterday"), ("--from", "")])
def test_a_day_that_is_none_is_wrong_usage(write, kept, capsys, days) -> None:
    assert write(*days) == 2

    assert "a day is written as 2026-03-01" in capsys.readouterr().err


def test_days_the_wrong_way_round_are_wrong_usage(write, kept, tmp_path, capsys) -> None:
    assert write("--from", "2026-02-02", "--to", "2026-02-01") == 2

    assert capsys.readouterr().err == "matcompanion: --from is a later day than --to.\n"
    assert not (tmp_path / "report.pdf").exists()


def test_another_form_is_refused(write, kept, tmp_path, capsys) -> None:
    assert write(file="report.docx") == 1

    assert "is written as .pdf" in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_told(write, kept, capsys) -> None:
    assert write(file="nowhere/report.pdf") == 1

    assert "could not be written (there is no such file or folder); nothing was changed." in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to be had here")
def test_a_full_disk_is_told(write, kept, tmp_path, capsys) -> None:
    (tmp_path / "report.pdf").symlink_to("/dev/full")

    assert write() == 1

    assert "could not be written (the disk is full)" in capsys.readouterr().err


def test_damaged_settings_do_not_keep_the_report_from_being_made(write, kept, tmp_path, capsys) -> None:
    kept.settings.write_text("no settings", encoding="utf-8")

    assert write() == 0

    assert "settings" in capsys.readouterr().err


def test_it_needs_no_display(kept, tmp_path) -> None:

    surroundings = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(kept.data), "report", "alone.pdf"]

    done = subprocess.run(
        command, cwd=tmp_path, env=surroundings, capture_output=True, text=True, timeout=60, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("alone.pdf: 30 October")
    assert (tmp_path / "alone.pdf").stat().st_size > 10_000
