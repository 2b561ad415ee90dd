"""A screen reader asks for what was there a moment ago; the program answers with nothing, and lives."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.release.desktop import Desktop

pytestmark = pytest.mark.window

PLACES = {
    "Progress": "chart",
    "History": "table",
    "Learn": "heading",
    "Settings": "spin button",
    "Choose": "check box",  # the questions before the first session
}
"""Each place, and what shows that it has come."""
FEWEST_ASKED = 50  # on each place there are more than so many things that can be asked


def test_a_child_that_is_not_there_any_more_is_answered_with_nothing(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start([sys.executable, "-m", "matcompanion", "--data-dir", str(tmp_path), "--page", "progress"])

    for place, sign in PLACES.items():
        program.find("radio button", place).press()
        program.find(sign)
        asked = desktop.ask("ask_beyond", node=program._node)
        assert asked > FEWEST_ASKED, place
        assert program.process.poll() is None, f"{place}: {program.output()}"

    program.process.terminate()
    assert program.wait() == 0
