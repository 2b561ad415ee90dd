"""`matcompanion doctor`: finds what is wrong, changes nothing, shows nothing private."""

from __future__ import annotations

import json
import os
import random
import sys
from datetime import timedelta

import pytest

from matcompanion import __version__, doctor
from matcompanion.cli import run
from matcompanion.clock import SystemClock
from matcompanion.paths import Paths
from matcompanion.storage import checkup
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.checkup import State
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from tests.storage import damage
from tests.storage.session_examples import on_the_mat, running

SECRET = "my private pain note"
WELL = {"platform": "xcb", "screens": [{"width": 1920, "height": 1080, "scale": 1.5}], "audio_outputs": 1}


@pytest.fixture
def paths(tmp_path):
    return Paths(tmp_path / "data")


@pytest.fixture
def desktop(monkeypatch):
    """A desktop where nothing is missing; what is changed in it is found."""
    answer = {**WELL, "session_bus": True}
    monkeypatch.setattr(doctor, "missing_display", lambda: None)
    monkeypatch.setattr(doctor, "_ask_probe", lambda _environment: (answer, ""))
    return answer


def filled(paths):
    with Database.open(paths.database) as database:
        History(database).import_sessions([on_the_mat(note=SECRET) for _ in range(30)])
        Backups(paths.backups).make(database, Reason.REGULAR, SystemClock().now())
    paths.settings.write_text("{}")
    paths.settings.chmod(0o600)


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def asked(paths, capsys, *more):
    code = run(["--data-dir", str(paths.data), "doctor", "--json", *more])
    out = capsys.readouterr().out
    assert SECRET not in out
    return code, {check["check"]: check for check in json.loads(out)["checks"]}


def test_a_sound_history_on_a_sound_desktop(paths, desktop, capsys):
    filled(paths)
    before = contents(paths.data)

    code, found = asked(paths, capsys)

    assert code == 0
    assert {name: check["state"] for name, check in found.items()} == {
        "program": "ok",
        "libraries": "ok",
        "folder": "ok",
        "disk": found["disk"]["state"],
        "history": "ok",
        "settings": "ok",
        "backups": "ok",
        "display": "ok",
        "sound": "ok",
        "D-Bus": "ok",
    }
    assert found["program"]["matcompanion"] == __version__
    assert found["history"]["sessions"] == 30
    assert found["display"]["text"] == "xcb, 1920×1080 at 1.5"
    assert contents(paths.data) == before


def test_it_is_said_in_lines_too(paths, desktop, capsys):
    filled(paths)

    assert run(["--data-dir", str(paths.data), "doctor"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "Nothing is wrong."
    assert any(line.startswith("ok     history    30 sessions, sound") for line in lines)


def test_an_empty_folder_is_fine_and_stays_away(paths, desktop, capsys):
    code, found = asked(paths, capsys)

    assert code == 0
    assert "will be made" in found["folder"]["text"]
    assert not paths.data.exists()


@pytest.mark.parametrize("harm", [damage.empty, damage.zeros, damage.letters, damage.another_program])
def test_a_damaged_history_is_wrong_and_left_alone(paths, desktop, capsys, harm):
    filled(paths)
    harm(paths.database, random.Random(1))
    before = contents(paths.data)

    code, found = asked(paths, capsys)

    assert code == 1
    assert found["history"]["state"] == "wrong"
    assert contents(paths.data) == before


def test_changed_values_are_found(paths, desktop, capsys):
    filled(paths)
    paths.database.write_bytes(paths.database.read_bytes().replace(SECRET.encode(), b"My private pain note", 2))

    code, found = asked(paths, capsys)

    assert code == 1
    assert found["history"]["changed_rows"] == 2


def test_a_change_that_was_broken_off_is_not_rolled_back_by_looking(paths, desktop, capsys):
    filled(paths)
    journal = paths.data / "history.db-journal"
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    before = contents(paths.data)

    _, found = asked(paths, capsys)

    assert found["history"]["state"] == "ok"
    assert contents(paths.data) == before


def test_an_interrupted_session_is_mentioned(paths, desktop, capsys):
    with Database.open(paths.database) as database:
        History(database).begin(running(note=SECRET))

    code, found = asked(paths, capsys)

    assert code == 0
    assert found["history"]["interrupted_session"] is True


def test_a_history_that_is_gone_is_wrong(paths, desktop, capsys):
    filled(paths)
    paths.database.unlink()

    code, found = asked(paths, capsys)

    assert code == 1
    assert "is gone" in found["history"]["text"]


def test_settings_that_make_no_sense_are_wrong(paths, desktop, capsys):
    filled(paths)
    paths.settings.write_text("{{{")

    code, found = asked(paths, capsys)

    assert (code, found["settings"]["state"]) == (1, "wrong")
    assert paths.settings.read_text() == "{{{"


def test_a_damaged_backup_is_wrong_and_an_old_one_is_mentioned(paths, desktop, capsys):
    with Database.open(paths.database) as database:
        History(database).add(on_the_mat())
        made = Backups(paths.backups).make(database, Reason.REGULAR, SystemClock().now() - timedelta(days=40))

    code, found = asked(paths, capsys)
    assert (code, found["backups"]["state"]) == (0, "note")

    damage.scribble(made.path, random.Random(1))
    code, found = asked(paths, capsys)
    assert (code, found["backups"]["state"]) == (1, "wrong")


def test_sessions_without_a_backup_are_mentioned(paths, desktop, capsys):
    damage.fill(paths.database, damage.many(1))

    code, found = asked(paths, capsys)

    assert (code, found["backups"]["state"]) == (0, "note")


@pytest.mark.skipif(os.name != "posix", reason="needs modes")
def test_files_that_others_may_read_are_mentioned(paths, desktop, capsys):
    filled(paths)
    paths.database.chmod(0o644)
    paths.data.chmod(0o755)

    code, found = asked(paths, capsys)

    assert code == 0
    assert found["folder"]["state"] == found["files"]["state"] == "note"


@pytest.mark.parametrize(("free", "state"), [(1_000, "wrong"), (100_000_000, "note"), (10**12, "ok")])
def test_the_room_on_the_disk_is_looked_at(paths, desktop, capsys, monkeypatch, free, state):
    filled(paths)
    monkeypatch.setattr(checkup.shutil, "disk_usage", lambda _path: type("Usage", (), {"free": free}))

    _, found = asked(paths, capsys)

    assert found["disk"]["state"] == state


def test_a_file_in_the_place_of_the_folder_is_wrong(paths, desktop, capsys):
    paths.data.write_text("here")

    code, found = asked(paths, capsys)

    assert (code, found["folder"]["state"]) == (1, "wrong")


@pytest.mark.parametrize(
    ("change", "check", "state"),
    [
        ({"screens": []}, "display", State.WRONG),
        ({"audio_outputs": 0}, "sound", State.NOTE),
        ({"audio_outputs": None}, "sound", State.NOTE),
        ({"session_bus": False}, "D-Bus", State.NOTE),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is no bus")
def test_what_the_desktop_lacks_is_said(paths, desktop, capsys, change, check, state):
    desktop.update(change)

    code, found = asked(paths, capsys)

    assert found[check]["state"] == state
    assert code == (1 if state is State.WRONG else 0)


def test_without_a_display_no_window_can_be_opened(paths, desktop, capsys, monkeypatch):
    monkeypatch.setattr(doctor, "missing_display", lambda: "no window can be opened")

    code, found = asked(paths, capsys)

    assert (code, found["display"]["text"]) == (1, "No window can be opened")


def test_a_library_that_is_missing_is_wrong(paths, desktop, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyqtgraph", None)

    code, found = asked(paths, capsys)

    assert code == 1
    assert "pyqtgraph" in found["libraries"]["text"]


def test_the_probe_finds_a_screen_in_a_process_of_its_own():
    answer, why = doctor._ask_probe({**os.environ, "QT_QPA_PLATFORM": "offscreen"})

    assert why == ""
    assert answer is not None
    assert answer["platform"] == "offscreen"
    assert len(answer["screens"]) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="Qt gives up otherwise elsewhere")
def test_a_screen_that_is_not_there_ends_only_the_probe():
    answer, why = doctor._ask_probe({**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"})

    assert answer is None
    assert why
    assert "\n" not in why


def test_the_home_of_the_person_is_shortened(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))

    assert checkup.short(tmp_path / "data") == "~/data"
