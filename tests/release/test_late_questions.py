"""A screen reader asks for what was there a moment ago; the program answers with nothing, and lives."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.release.desktop import Desktop

pytestmark = pytest.mark.window

PLACES = ("Progress", "History", "Learn", "Settings", "Choose")  # Choose begins with the questions about safety
FEWEST_ASKED = 50  # on each place there are more than so many things that can be asked


def test_a_child_that_is_not_there_any_more_is_answered_with_nothing(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start([sys.executable, "-m", "matcompanion", "--data-dir", str(tmp_path), "--page", "progress"])

    for place in PLACES:
        program.find("radio button", place).press()
        if place == "Choose":
            program.find("check box", "The mat is for")
        else:
            program.find("radio button", place, state="checked")
        asked = desktop.ask("ask_beyond", node=program._node)
        assert asked > FEWEST_ASKED, place
        assert program.process.poll() is None, f"{place}: {program.output()}"

    program.process.terminate()
    assert program.wait() == 0
