"""After a crash the next start offers the session that ran; a second start shows the window that is open."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.answered import answered

if TYPE_CHECKING:
    from pathlib import Path

    from tests.release.desktop import Desktop, Program

pytestmark = pytest.mark.window


def start(desktop: Desktop, data: Path, *arguments: str) -> Program:
    answered(data)
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(data), *arguments]
    return desktop.start(command, QT_QPA_PLATFORM="xcb")


def sessions_of(data: Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(data), "export", "-"]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    return json.loads(done.stdout)["sessions"]


def crash_in_a_session(desktop: Desktop, data: Path) -> None:
    program = start(desktop, data)
    program.find("check box", "Nape").press()
    program.find("button", "Start session").press()
    program.find("button", "Start now").press()
    program.find(None, "Breath")
    program.find("button", "Pause")
    program.find(None, "Time left").until("text", "4:5")  # what is younger than a second may be lost
    program.process.kill()
    program.process.wait()


@pytest.mark.parametrize(("answer", "kept"), [("Keep", 1), ("Discard", 0)])
def test_the_next_start_asks_about_the_session(desktop: Desktop, tmp_path: Path, answer: str, kept: int) -> None:
    crash_in_a_session(desktop, tmp_path)

    program = start(desktop, tmp_path)
    program.find("button", answer).press()
    program.gone("button", answer)
    program.process.terminate()

    assert program.wait() == 0
    sessions = sessions_of(tmp_path)
    assert len(sessions) == kept
    assert all(session["status"] == "interrupted" for session in sessions)


def test_a_second_start_shows_the_window_that_is_open(desktop: Desktop, tmp_path: Path) -> None:
    program = start(desktop, tmp_path)
    program.find("check box", "Nape")
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(tmp_path), "--page", "history"]

    second = subprocess.run(
        command, capture_output=True, timeout=60, check=False, env={"DISPLAY": ":0", "PATH": "/usr/bin:/bin"}
    )

    assert second.returncode == 0
    assert second.stderr == b""
    program.find("label", "Nothing here yet")
