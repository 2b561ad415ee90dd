"""History in a real window, as a screen reader uses it: add a past session, correct it, delete it, want it back."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.answered import answered

if TYPE_CHECKING:
    from pathlib import Path

    from tests.release.desktop import Desktop

pytestmark = pytest.mark.window


def sessions_of(data: Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "matcompanion", "--data-dir", str(data), "export", "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)["sessions"]


def test_a_past_session_is_added_corrected_deleted_and_brought_back(desktop: Desktop, tmp_path: Path) -> None:
    answered(tmp_path)
    program = desktop.start([sys.executable, "-m", "matcompanion", "--data-dir", str(tmp_path), "--page", "history"])

    program.find("button", "Add past session").press()
    program.find("check box", "Nape").press()
    program.find("button", "Save", state="enabled").press()
    program.find("table", "Sessions")
    program.find("label", "1 session")
    (added,) = sessions_of(tmp_path)
    assert (added["source"], added["stages"][0]["areas"], added["active_seconds"]) == ("added", ["neck"], 900)

    program.find("button", "Edit").press()
    program.find("text", "Note").set_text("A rolled towel")
    program.find("slider", "Tension after").set_value(2)
    program.find("button", "Save").press()
    program.find("label", "A rolled towel")
    (corrected,) = sessions_of(tmp_path)
    assert (corrected["note"], corrected["id"]) == ("A rolled towel", added["id"])
    assert [rating["value"] for rating in corrected["ratings"]] == [2]

    program.find("button", "Delete").press()
    program.find("label", "Nothing here yet")
    assert sessions_of(tmp_path) == []
    program.find("button", "Undo").press()
    program.find("label", "1 session")
    assert sessions_of(tmp_path) == [corrected]

    program.process.terminate()
    assert program.wait() == 0
