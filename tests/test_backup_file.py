"""`matcompanion backup` and `restore`: exit codes, one sentence each, nothing lost."""

from __future__ import annotations

import pytest

from matcompanion.cli import run
from matcompanion.desktop.instance import FolderLock
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from tests.storage import damage


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    damage.fill(Paths(folder).database, damage.many(3))
    return folder


def test_a_backup_and_back(tmp_path, data, capsys):
    copy = tmp_path / "copy.db"

    assert run(["--data-dir", str(data), "backup", str(copy)]) == 0
    assert capsys.readouterr().out == f"3 sessions in {copy}, and the copy was checked\n"
    assert run(["--data-dir", str(tmp_path / "other"), "restore", str(copy)]) == 0

    assert damage.ids(tmp_path / "other" / "history.db") == damage.ids(data / "history.db")
    assert capsys.readouterr().out == f"3 sessions restored from {copy}\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "data", "other"]


def test_a_backup_is_for_its_owner_only_and_takes_the_place_of_an_older_one(tmp_path, data):
    copy = tmp_path / "copy.db"
    copy.write_text("older")

    assert run(["backup", str(copy), "--data-dir", str(data)]) == 0

    assert copy.stat().st_mode & 0o777 == 0o600
    assert len(damage.ids(copy)) == 3


def test_the_present_history_is_kept_and_named(tmp_path, data, capsys):
    assert run(["--data-dir", str(data), "backup", str(tmp_path / "copy.db")]) == 0
    damage.fill(data / "history.db", damage.many(1, first=50))
    capsys.readouterr()

    assert run(["--data-dir", str(data), "restore", str(tmp_path / "copy.db")]) == 0

    said = capsys.readouterr().out
    (kept,) = (data / "set-aside").glob("*.db")
    assert f"The earlier history is kept as {kept}" in said
    assert len(damage.ids(kept)) == 4
    assert len(damage.ids(data / "history.db")) == 3


@pytest.mark.parametrize(
    ("command", "file", "why"),
    [
        ("backup", "", "is not a file"),
        ("backup", "data/history.db", "the history itself"),
        ("backup", "none/copy.db", "There is no folder"),
        ("restore", "none.db", "There is no file"),
        ("restore", "export.json", "no backup"),
        ("restore", "data/history.db", "the history itself"),
        ("restore", "letter.db", "not a history"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(tmp_path, data, capsys, command, file, why):
    (tmp_path / "letter.db").write_text("Dear diary" * 50)
    before = damage.ids(data / "history.db")

    assert run(["--data-dir", str(data), command, str(tmp_path / file)]) == 1

    said = capsys.readouterr().err
    assert why in said
    assert said.count("\n") == 1
    assert damage.ids(data / "history.db") == before


def test_a_copy_goes_into_a_file_and_not_to_standard_output(tmp_path, data, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert run(["--data-dir", str(data), "backup", "-"]) == 1

    assert "- is not a file" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_where_there_is_no_history_there_is_nothing_to_back_up(tmp_path, capsys):
    assert run(["--data-dir", str(tmp_path / "data"), "backup", str(tmp_path / "copy.db")]) == 1

    assert "There is no history in" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_history_is_not_copied(tmp_path, data, capsys):
    content = bytearray((data / "history.db").read_bytes())
    content[8192:12288] = bytes(4096)
    (data / "history.db").write_bytes(content)

    assert run(["--data-dir", str(data), "backup", str(tmp_path / "copy.db")]) == 1

    assert "may be damaged" in capsys.readouterr().err
    assert not (tmp_path / "copy.db").exists()


def test_a_damaged_copy_comes_back_as_far_as_it_can_be_read_and_says_so(tmp_path, capsys):
    copy = tmp_path / "copy.db"
    damage.fill(copy, damage.many(300))
    content = bytearray(copy.read_bytes())
    page = content.index(b"no 150") // damage.PAGE
    content[page * damage.PAGE : (page + 1) * damage.PAGE] = bytes(damage.PAGE)
    copy.write_bytes(content)

    assert run(["--data-dir", str(tmp_path / "data"), "restore", str(copy)]) == 0

    assert "The copy is damaged, and not all of it could be read.\n" in capsys.readouterr().out


def test_nothing_is_restored_under_an_open_window(tmp_path, data, capsys):
    run(["--data-dir", str(data), "backup", str(tmp_path / "copy.db")])
    lock = FolderLock.take(data)
    try:
        assert run(["--data-dir", str(data), "restore", str(tmp_path / "copy.db")]) == 1
    finally:
        lock.release()

    assert "close its window first" in capsys.readouterr().err
    assert run(["--data-dir", str(data), "restore", str(tmp_path / "copy.db")]) == 0


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_a_file_is_needed(command):
    assert run([command]) == 2


@pytest.mark.parametrize(
    "command", [["export", "-"], ["report", "report.pdf"], ["audio", "sound.wav", "--minutes", "2"]]
)
def test_before_a_command_changes_the_tables_of_an_older_history_there_is_a_backup(
    qapp, tmp_path, data, monkeypatch, command
):
    from matcompanion.storage import database as database_module
    from matcompanion.storage import migrations

    latest = migrations.LATEST + 1
    steps = {**migrations.STEPS, latest: lambda c: c.exec_driver_sql("ALTER TABLE session ADD COLUMN weather TEXT")}
    monkeypatch.setattr(database_module, "LATEST", latest)
    monkeypatch.setattr(database_module, "migrate", lambda c, now: migrations.migrate(c, now, steps))
    monkeypatch.chdir(tmp_path)

    assert run(["--data-dir", str(data), *command]) == 0

    (made,) = Backups(data / "backups").all()
    assert (made.reason, made.sessions) == (Reason.MIGRATION, 3)
