"""The main job in a real window: choose, lie down and breathe, rate it, see it; through AT-SPI and by keyboard."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.release.desktop import NotSeenError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.release.desktop import Desktop, Program

pytestmark = pytest.mark.window

SESSION_PATIENCE = 60.0


def start(desktop: Desktop, data: Path, *arguments: str) -> Program:
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(data), *arguments]
    return desktop.start(command, QT_QPA_PLATFORM="xcb")


def exported(data: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(data), "export", "-"]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    return json.loads(done.stdout)


def leave(program: Program, desktop: Desktop) -> None:
    desktop.keys("ctrl+q")
    assert program.wait() == 0


def check_the_record(data: Path) -> None:
    sessions = exported(data)["sessions"]
    assert len(sessions) == 1
    session = sessions[0]
    assert session["kind"] == "mat"
    assert session["status"] == "completed"
    assert session["stages"][0]["areas"] == ["neck"]
    assert session["active_seconds"] == session["planned_seconds"]
    assert session["time_scale"] == 60
    given = {(r["scale"], r["when"]): r["value"] for r in session["ratings"]}
    assert given["tension", "before"] == 7
    assert given["tension", "after"] == 4


def check_the_places(program: Program) -> None:
    """Find the session in History and in the three graphs."""
    program.find("radio button", "History").press()
    table = program.find("table", "Sessions")
    table.find("table cell", "Nape")
    program.find("radio button", "Progress").press()
    day = datetime.now(UTC).astimezone()
    for graph in ("Minutes per week", "Year calendar", "Before and after"):
        node = program.find(None, graph)
        assert node.description, f"{graph} says nothing"
    before_after = program.find(None, "Before and after").description
    assert "7" in before_after
    assert "4" in before_after
    assert "5 min" in program.find(None, "Minutes per week").description
    assert (
        str(day.year) in program.find(None, "Year calendar").description
        or "1 session" in program.find(None, "Year calendar").description
    )


def test_the_main_job_through_assistive_technology(desktop: Desktop, tmp_path: Path) -> None:
    program = start(desktop, tmp_path, "--time-scale", "60")
    program.find("button", "None of these apply").press()
    program.find("radio button", "Sofa or chair").press()
    program.find("button", "Continue").press()
    program.find("spin button", "Lead-in")
    program.find("button", "Continue").press()
    program.find("check box", "Nape").press()
    program.find("check box", "Nape").until("states", "checked")
    program.find("slider", "Tension before").set_value(7)

    program.find("button", "Start session").press()
    program.find("button", "Pause", timeout=SESSION_PATIENCE)
    assert ":" in (program.find(None, "Time left").text or program.find(None, "Time left").description)
    program.find("button", "I am up", timeout=SESSION_PATIENCE).press()
    program.find("slider", "Tension after").set_value(4)
    program.find("button", "Save session").press()
    program.find("button", "See progress").press()

    check_the_places(program)
    leave(program, desktop)
    check_the_record(tmp_path)


def test_the_main_job_by_keyboard_alone(desktop: Desktop, tmp_path: Path) -> None:
    program = start(desktop, tmp_path, "--time-scale", "60")
    go_through_the_check_by_keyboard(desktop, program)
    program.find("check box", "Nape")

    walk_to(desktop, program, "Nape")
    desktop.keys("space")
    program.find("check box", "Nape").until("states", "checked")
    walk_to(desktop, program, "Tension before")
    desktop.keys("7")
    program.find("slider", "Tension before").until("value", 7)
    desktop.keys("ctrl+Return")
    program.find("button", "I am up", timeout=SESSION_PATIENCE)
    desktop.keys("space")
    program.find("slider", "Tension after")
    walk_to(desktop, program, "Tension after")
    desktop.keys("4")
    program.find("slider", "Tension after").until("value", 4)
    desktop.keys("ctrl+Return")
    program.find("button", "See progress")
    desktop.keys("ctrl+2")
    program.find(None, "Minutes per week")

    check_the_places(program)
    leave(program, desktop)
    check_the_record(tmp_path)


def go_through_the_check_by_keyboard(desktop: Desktop, program: Program) -> None:
    program.find("check box", "The mat is for a child under 7", state="focused")
    walk_to(desktop, program, "None of these apply")
    desktop.keys("space")
    program.find("radio button", "Sofa or chair", state="focused")
    walk_to(desktop, program, "Continue")
    desktop.keys("space")
    program.find("button", "Test the sound", state="focused")
    walk_to(desktop, program, "Continue")
    desktop.keys("space")


def focused(program: Program, role: str | None = None) -> str:
    """Return the name of the control that has the keyboard, of any role or of *role*."""
    try:
        return program.find(role, "", state="focused", timeout=2.0).name
    except NotSeenError:
        return ""


def walk_to(desktop: Desktop, program: Program, name: str) -> None:
    """Press Tab, and the arrows inside the body map, until the control *name* has the keyboard."""
    for _ in range(40):
        now = focused(program)
        if now.startswith(name):
            return
        if now == "Body map" and name == "Nape":
            for key in ("Home", "Right", "Down", "Down"):
                desktop.keys(key)
                if focused(program, "check box") == name:
                    return
        desktop.keys("Tab")
    raise AssertionError(f"{name} was never reached by the keyboard")
