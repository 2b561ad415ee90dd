"""The last byte of the disk goes during a session: it is kept. Before one: it is kept when there is room again."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.amount import note
from tests.faults.injector import ROOT

SCRIPT = Path(__file__).with_name("no_room.py")
IN_MOUNTS_OF_ITS_OWN = ["unshare", "--map-root-user", "--mount"] if hasattr(os, "geteuid") and os.geteuid() else [
    "unshare", "--mount",
]  # fmt: skip
ON_A_SMALL_DISK = 'mount -t tmpfs -o size=1500k none "$1" && exec "$2" "$3" "$1" "$4"'


def can_mount(folder: Path) -> bool:
    if shutil.which("unshare") is None:
        return False
    command = [*IN_MOUNTS_OF_ITS_OWN, "sh", "-c", 'mount -t tmpfs none "$1"', "sh", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def on_a_full_disk(tmp_path: Path, when: str) -> dict[str, Any]:
    disk = tmp_path / "disk"
    disk.mkdir()
    if not can_mount(disk):
        pytest.skip("no disk can be mounted here")
    words = ["sh", "-c", ON_A_SMALL_DISK, "sh", str(disk), sys.executable, str(SCRIPT), when]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*IN_MOUNTS_OF_ITS_OWN, *words], capture_output=True, text=True, env=environment, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Traceback" not in done.stderr
    return dict(json.loads(done.stdout.splitlines()[-1]))


def test_a_session_that_runs_ends_and_is_kept_with_no_byte_free(tmp_path: Path) -> None:
    found = on_a_full_disk(tmp_path, "during")

    assert found["free"], "there was room"
    ((status, seconds, ratings),) = found["sessions"]
    assert (status, ratings) == ("completed", 1)
    assert not found["unsaved"]
    assert not found["interrupted"]
    assert found["sound"]
    assert found["doubtful"] == []
    assert found["problems"] == []
    note("no byte free during a session", seconds=seconds, kept=1, lost=0)


def test_a_session_that_could_not_be_begun_is_kept_when_there_is_room(tmp_path: Path) -> None:
    found = on_a_full_disk(tmp_path, "before")

    assert found["unsaved"]
    assert not found["unsaved_with_room"]
    assert [(status, ratings) for status, _, ratings in found["sessions"]] == [("completed", 1)]
    assert found["sound"]
    assert any("disk is full" in problem for problem in found["problems"])
    assert any("not saved yet" in notice for notice in found["notices"])
    note("no byte free before a session", kept_with_room=1, lost=0)
