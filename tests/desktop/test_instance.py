"""A folder's lock is held by one, freed by death, and stands in nobody's way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer

from matcompanion.desktop.door import Door, Knock, knock
from matcompanion.desktop.instance import FolderLock, Holder, holder_of

PATIENCE_MS = 3000
KNOCKING = """
import sys
from matcompanion.desktop.door import knock
print(knock(sys.argv[1], sys.argv[2], 3000).name)
"""


@pytest.fixture
def lock(tmp_path: Path):
    taken = FolderLock.take(tmp_path)
    assert taken is not None
    yield taken
    taken.release()


@pytest.fixture
def door(lock: FolderLock, qapp):
    parent = QObject()
    opened = Door(lock, parent)
    yield opened
    opened.close()


def knocked(qtbot, door: Door, address: str, wish: str) -> tuple[list[str], str]:
    """Knock from another process, as a second start does. Return what was heard, and what came of it."""
    heard: list[str] = []
    door.knocked.connect(heard.append)
    with subprocess.Popen(
        [sys.executable, "-c", KNOCKING, address, wish], stdout=subprocess.PIPE, text=True
    ) as other:
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
        assert other.stdout is not None
        return heard, other.stdout.read().strip()


def test_one_at_a_time(tmp_path: Path, lock: FolderLock) -> None:
    assert FolderLock.take(tmp_path) is None
    lock.release()

    again = FolderLock.take(tmp_path)

    assert again is not None
    again.release()


def test_the_lock_says_who_holds_it(tmp_path: Path, lock: FolderLock) -> None:
    assert holder_of(tmp_path) == Holder(os.getpid(), "")
    lock.tell("/somewhere")
    assert holder_of(tmp_path) == Holder(os.getpid(), "/somewhere")
    assert (tmp_path / "instance.lock").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"\0" * 100, b"4711\n/tmp/dead\n", b"\xff\xfe", b"word\n" * 5000])
def test_what_stands_in_the_file_locks_nobody_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "instance.lock").write_bytes(content)

    taken = FolderLock.take(tmp_path)

    assert taken is not None
    assert holder_of(tmp_path) == Holder(os.getpid(), "")
    taken.release()


def test_nobody_is_named_where_nothing_is_known(tmp_path: Path) -> None:
    assert holder_of(tmp_path) == Holder()
    (tmp_path / "instance.lock").write_bytes(b"nonsense")
    assert holder_of(tmp_path) == Holder()


def test_a_lock_that_is_forgotten_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    taken = FolderLock.take(folder)
    assert taken is not None

    taken.forget()
    taken.release()

    assert not folder.exists()


def test_what_is_not_ours_stays_when_a_lock_is_forgotten(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Anna")
    taken = FolderLock.take(tmp_path)
    assert taken is not None

    taken.forget()
    taken.release()

    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_folder_that_is_not_there_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FolderLock.take(tmp_path / "none")


def test_a_folder_that_can_only_be_read_needs_no_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_args: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refused)
    monkeypatch.setattr(os, "access", lambda *_args, **_kwargs: False)

    first, second = FolderLock.take(tmp_path), FolderLock.take(tmp_path)

    assert first is not None
    assert second is not None
    first.tell("/somewhere")
    first.release()


def test_the_door_is_in_the_folder_itself(tmp_path: Path, door: Door, lock: FolderLock) -> None:
    assert holder_of(tmp_path).address == lock.address()
    if os.name == "posix" and len(str(tmp_path)) < 80:
        assert Path(lock.address()).parent == tmp_path
        assert Path(lock.address()).stat().st_mode & 0o077 == 0


def test_who_knocks_is_heard_and_answered(qtbot, tmp_path: Path, door: Door) -> None:
    heard, came = knocked(qtbot, door, holder_of(tmp_path).address, "history token-of-the-desktop")

    assert heard == ["history token-of-the-desktop"]
    assert came == Knock.ANSWERED.name


def test_a_folder_with_a_long_name_has_its_door_elsewhere(qtbot, tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 40)
    folder.mkdir()
    taken = FolderLock.take(folder)
    assert taken is not None
    parent = QObject()
    door = Door(taken, parent)

    heard, came = knocked(qtbot, door, holder_of(folder).address, "choose")

    assert (heard, came) == (["choose"], Knock.ANSWERED.name)
    assert Path(holder_of(folder).address).parent != folder
    door.close()
    taken.release()


def test_the_door_of_a_program_that_died_is_replaced(tmp_path: Path, lock: FolderLock, qapp) -> None:
    Path(lock.address()).write_text("left behind")
    parent = QObject()

    door = Door(lock, parent)

    assert holder_of(tmp_path).address == lock.address()
    door.close()
    assert holder_of(tmp_path).address == ""


def test_there_is_nobody_behind_a_door_that_is_not_there(tmp_path: Path, qapp) -> None:
    assert knock(str(tmp_path / "none"), "choose", PATIENCE_MS) is Knock.NOBODY


def test_who_does_not_answer_is_silent(tmp_path: Path, qapp) -> None:
    server = QLocalServer()
    assert server.listen(str(tmp_path / "socket"))

    assert knock(str(tmp_path / "socket"), "choose", 50) is Knock.SILENT

    server.close()
