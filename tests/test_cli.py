"""The command line: exit codes, one sentence each, nothing lost."""

from __future__ import annotations

import io
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from matcompanion import __version__
from matcompanion.cli import run
from matcompanion.paths import DATA_DIR_VARIABLE
from matcompanion.storage.exchange import write_json
from tests.storage.session_examples import on_the_mat


@pytest.fixture
def piped(monkeypatch):
    """Standard input and output as bytes."""

    def feed(data: bytes = b"") -> io.BytesIO:
        out = io.BytesIO()
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
        text = SimpleNamespace(buffer=out, write=lambda text: out.write(text.encode()), flush=out.flush)
        monkeypatch.setattr(sys, "stdout", text)
        return out

    return feed


def a_file(tmp_path, *sessions):
    stream = io.BytesIO()
    write_json(sessions, stream, sessions[0].ended_at)
    path = tmp_path / "sessions.json"
    path.write_bytes(stream.getvalue())
    return path


def test_the_version(capsys):
    assert run(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize("scale", ["0", "601", "-3", "fast", "nan"])
def test_a_time_scale_outside_its_range_is_wrong_usage(scale, capsys):
    assert run([f"--time-scale={scale}"]) == 2
    assert "a number from 1 to 600" in capsys.readouterr().err


@pytest.mark.parametrize("where", [["--data-dir", ""], ["--data-dir", " "]])
def test_a_folder_without_a_name_is_wrong_usage_and_not_where_one_stands(where, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert run([*where, "export", "out.json"]) == 2

    assert "the folder has no name" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", " "])
@pytest.mark.parametrize("command", ["export", "import", "backup", "restore", "audio", "report", "tour"])
def test_a_file_without_a_name_is_wrong_usage(command, name, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert run(["--data-dir", str(tmp_path), command, name]) == 2

    assert "has no name" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_sample_history_has_no_commands_for_they_would_read_the_own_one(tmp_path, capsys):
    assert run(["--demo", "--data-dir", str(tmp_path), "export", str(tmp_path / "out.json")]) == 2

    assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_session_goes_in_and_out_again(tmp_path, capsys, piped):
    path = a_file(tmp_path, on_the_mat())
    folder = ["--data-dir", str(tmp_path / "data")]

    assert run([*folder, "import", str(path)]) == 0
    assert "1 new, 0 updated, 0 already here" in capsys.readouterr().out
    assert run([*folder, "import", str(path)]) == 0
    assert "0 new, 0 updated, 1 already here" in capsys.readouterr().out
    out = piped()
    assert run([*folder, "export", "-"]) == 0

    before, after = json.loads(path.read_bytes()), json.loads(out.getvalue())
    assert after["sessions"] == before["sessions"]


def test_a_history_goes_through_a_spreadsheet_file(tmp_path, capsys, piped):
    path = a_file(tmp_path, on_the_mat(note="=1"), on_the_mat())
    first, second = (["--data-dir", str(tmp_path / name)] for name in ("first", "second"))
    sheet = tmp_path / "sessions.CSV"

    assert run([*first, "import", str(path)]) == 0
    assert run([*first, "export", str(sheet)]) == 0
    assert sheet.read_bytes().count(b"\r\n") == 3
    piped(sheet.read_bytes())
    assert run([*second, "import", "-", "--format", "csv"]) == 0
    out = piped()
    assert run([*second, "export", "-", "--format", "json"]) == 0
    assert json.loads(out.getvalue())["sessions"] == json.loads(path.read_bytes())["sessions"]
    out = piped()
    assert run([*second, "export", "-", "--format", "csv"]) == 0
    assert out.getvalue() == sheet.read_bytes()


def test_every_row_that_is_refused_is_named_on_one_line(tmp_path, capsys):
    path = a_file(tmp_path, on_the_mat(), on_the_mat(), on_the_mat())
    text = path.read_text().splitlines()
    text[1] = text[1].replace('"long6"', '"gallop"')
    text[3] = text[3].replace('"unwind"', '"win"')
    path.write_text("\n".join(text))

    assert run(["--data-dir", str(tmp_path / "data"), "import", str(path)]) == 1

    said = capsys.readouterr().err
    assert "line 2, sessions[0].breathing: there is no breathing pattern 'gallop'; line 4, sessions[2].goal" in said
    assert said.count("\n") == 1


def test_what_an_export_leaves_out_is_said_in_one_sentence(tmp_path):
    data = tmp_path / "data"
    assert (
        run(["--data-dir", str(data), "import", str(a_file(tmp_path, on_the_mat(), on_the_mat(), on_the_mat()))]) == 0
    )
    with closing(sqlite3.connect(data / "history.db")) as connection:
        connection.execute("UPDATE session SET kind = 'flight' WHERE id < 3")
        connection.commit()
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(data), "export", "-"]

    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    assert done.returncode == 0
    assert len(json.loads(done.stdout)["sessions"]) == 1
    assert done.stderr == (
        "matcompanion: 2 sessions make no sense and were left out; matcompanion doctor says more.\n"
    )


def test_a_file_that_cannot_be_written(tmp_path, capsys):
    folder = ["--data-dir", str(tmp_path / "data")]

    assert run([*folder, "export", str(tmp_path / "none" / "sessions.csv")]) == 1

    assert "could not be written" in capsys.readouterr().err


def test_the_folder_of_the_environment_is_used(tmp_path, monkeypatch, piped):
    monkeypatch.setenv(DATA_DIR_VARIABLE, str(tmp_path / "from-environment"))
    piped()

    assert run(["export", "-"]) == 0

    assert (tmp_path / "from-environment" / "history.db").exists()


def test_an_unknown_area_is_named_with_its_line_and_nothing_changes(tmp_path, capsys):
    path = a_file(tmp_path, on_the_mat())
    area = on_the_mat().areas[0]
    path.write_text(path.read_text().replace(f'"{area}"', '"knee"'))
    folder = ["--data-dir", str(tmp_path / "data")]

    assert run([*folder, "import", str(path)]) == 1

    said = capsys.readouterr().err
    assert "line 2" in said
    assert "areas[0]: there is no area 'knee'" in said
    assert said.count("\n") == 1
    assert not (tmp_path / "data" / "history.db").exists()


def test_half_a_file_is_refused_with_its_line(tmp_path, capsys):
    path = a_file(tmp_path, on_the_mat())
    path.write_bytes(path.read_bytes()[:-40])

    assert run(["--data-dir", str(tmp_path / "data"), "import", str(path)]) == 1

    said = capsys.readouterr().err
    assert "line " in said
    assert "Nothing was changed" in said


def test_a_file_in_the_place_of_the_folder(tmp_path, capsys):
    (tmp_path / "file").write_text("not a folder")

    assert run(["--data-dir", str(tmp_path / "file"), "export", "-"]) == 1

    assert "a file stands in its place" in capsys.readouterr().err
    assert (tmp_path / "file").read_text() == "not a folder"


def test_a_locked_history_is_told_without_a_word_of_a_screen(tmp_path, capsys):
    session = on_the_mat()
    file = a_file(tmp_path, session)
    data = tmp_path / "data"
    assert run(["--data-dir", str(data), "import", str(file)]) == 0
    other = sqlite3.connect(data / "history.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    code = run(["--data-dir", str(data), "import", str(file)])
    other.close()

    said = capsys.readouterr().err
    assert code == 1
    assert "Another program is using the history; nothing was changed." in said
    assert "screen" not in said
    assert said.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full to write to")
@pytest.mark.parametrize("command", [["export", "-"], ["export", "-", "--format", "csv"], ["doctor"]])
def test_a_full_disk_behind_standard_output_is_told_in_one_sentence(tmp_path, command):
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(tmp_path), *command]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60)

    assert done.returncode == 1
    assert done.stderr == "matcompanion: standard output could not be written (the disk is full).\n"


def test_a_form_that_is_not_known(tmp_path, capsys):
    assert run(["--data-dir", str(tmp_path), "export", str(tmp_path / "history.xls")]) == 1

    assert "is written as .json" in capsys.readouterr().err
    assert not (tmp_path / "history.xls").exists()


def test_a_missing_file(tmp_path, capsys):
    assert run(["--data-dir", str(tmp_path), "import", str(tmp_path / "none.json")]) == 1

    assert "could not be read" in capsys.readouterr().err


def test_no_display_is_said_in_one_sentence(tmp_path, capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")

    assert run(["--data-dir", str(tmp_path)]) == 1

    said = capsys.readouterr().err
    assert "matcompanion tour DIR" in said
    assert said.count("\n") == 1
