"""No sound device, no service that keeps the screen on: the session runs, and the screen says what is missing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.answered import answered

if TYPE_CHECKING:
    from pathlib import Path

    from tests.release.desktop import Desktop

pytestmark = pytest.mark.window


def test_the_session_runs_and_says_what_is_missing(desktop: Desktop, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(answered(tmp_path))]
    program = desktop.start(command, QT_QPA_PLATFORM="xcb", PULSE_SERVER="unix:/nowhere")
    program.find("check box", "Nape").press()
    program.find("button", "Start session").press()

    for trouble in ("No sound device. Everything else works.", "The screen may switch off during the session"):
        program.find("label", trouble, part=True)
    program.find("button", "Start now").press()
    program.gone("button", "Start now")
    program.find("button", "End session").press()
    program.find("button", "I am up").press()
    program.find("button", "Skip ratings").press()
    program.find("button", "Choose again").press()
    program.find("radio button", "Settings").press()

    program.find("label", "No sound device. Everything else works.")
    program.process.terminate()
    assert program.wait() == 0


def test_the_first_try_of_the_sound_says_once_that_there_is_none(desktop: Desktop, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(tmp_path)]
    program = desktop.start(command, QT_QPA_PLATFORM="xcb", PULSE_SERVER="unix:/nowhere")
    program.find("button", "None of these apply").press()
    program.find("radio button", "Sofa or chair")
    program.find("button", "Continue").press()
    program.find("button", "Test the sound").press()

    told = program.find_all("label", "No sound device. Everything else works.")

    assert len(told) == 1
    program.process.terminate()
    assert program.wait() == 0
