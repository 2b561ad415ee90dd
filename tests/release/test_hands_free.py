"""A session of three stages in a real window: started once, it needs nothing more; marks and a pause are kept too."""

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

PATIENCE = 90.0


def start(desktop: Desktop, data: Path, scale: int = 60) -> Program:
    answered(data, level="level_2")
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(data), "--time-scale", str(scale)]
    return desktop.start(command, QT_QPA_PLATFORM="xcb")


def the_session(program: Program, data: Path) -> dict[str, Any]:
    program.process.terminate()
    assert program.wait() == 0
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(data), "export", "-"]
    (session,) = json.loads(subprocess.run(command, capture_output=True, check=True, timeout=60).stdout)["sessions"]
    return session


def choose_three_stages(program: Program) -> None:
    program.find("check box", "Mid back").press()
    program.find("check box", "Mid back").until("states", "checked")
    program.find("spin button", "Minutes").set_value(6)
    program.find("button", "Start session, 6 minutes")
    for number, area in ((2, "Nape"), (3, "Soles")):
        program.find("button", "Add a stage").press()
        program.find("button", f"Add {area}").press()
        program.find("button", f"Stage {number}, {area}")  # its fields are the ones that are shown now
        program.find("spin button", "Minutes").set_value(3)


def test_three_stages_run_to_the_end_with_no_input_after_start(desktop: Desktop, tmp_path: Path) -> None:
    program = start(desktop, tmp_path)
    choose_three_stages(program)
    program.find("button", "Start session, 12 minutes").press()

    program.find("button", "I am up", timeout=PATIENCE)

    session = the_session(program, tmp_path)
    assert session["status"] == "completed"
    assert session["active_seconds"] == session["planned_seconds"] == 720
    assert [stage["areas"] for stage in session["stages"]] == [["mid_back"], ["neck"], ["feet"]]
    spent = [stage["active_seconds"] for stage in session["stages"]]
    assert sum(spent) == 720
    assert spent == pytest.approx([360, 180, 180], abs=10)  # each ends with a finished out-breath
    happened = [event["kind"] for event in session["events"]]
    assert happened.count("stage") == 3
    assert happened.count("move") == 2
    assert happened[-1] == "time_up"


def test_marks_and_a_pause_are_kept_with_their_second(desktop: Desktop, tmp_path: Path) -> None:
    program = start(desktop, tmp_path, scale=20)  # slow enough to reach the keys in time
    program.find("check box", "Nape").press()
    program.find("button", "Start session").press()
    program.find("text", "Breath").until("text", "Breathe in")
    desktop.keys("e", "k", "space")
    program.find("button", "Resume")
    desktop.keys("space")
    program.find("button", "Pause")

    program.find("button", "I am up", timeout=PATIENCE)

    session = the_session(program, tmp_path)
    kinds = [event["kind"] for event in session["events"]]
    for kind in ("mark_eased", "mark", "paused", "resumed", "half_time", "last_minute", "time_up"):
        assert kind in kinds, kind
    seconds = [event["at_seconds"] for event in session["events"]]
    assert seconds == sorted(seconds)
    assert session["paused_seconds"] > 0
