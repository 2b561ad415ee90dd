"""Learn as a screen reader finds it: headings, a search, a claim with its grade, an address to copy."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.release.desktop import Desktop

pytestmark = pytest.mark.window


def test_what_was_studied_is_found_and_copied(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start([sys.executable, "-m", "matcompanion", "--data-dir", str(tmp_path), "--page", "learn"])
    program.find("radio button", "Learn", state="checked")
    program.find("heading", "What a mat is")

    program.find("text", "Search the guide").set_text("zumba")
    program.find("label", "Nothing about “zumba”")
    program.find("text", "Search the guide").set_text("migraine")
    program.find("radio button", "Headache").press()

    program.find("heading", "Headache")
    program.find("label", "Evidence: Only other ways studied, 0 of 3 dots")
    program.find("heading", "Studied")
    program.find("button", "Copy the address of Pressing points for migraine").press()
    program.find("button", "Copied, the address of Pressing points for migraine")
    program.process.terminate()
    assert program.wait() == 0
