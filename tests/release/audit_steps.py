"""What audits of several places do alike: start the program, look at a dialog; and what has to be in Settings."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.release.accessibility import Audit

if TYPE_CHECKING:
    from tests.release.desktop import Desktop, Program

NAVIGATION = [("radio button", name) for name in ("Choose", "Progress", "History", "Learn", "Settings")]
SETTINGS_GROUPS = (
    "Level", "Safety answers", "Your mat", "Breathing", "Session", "Sound", "Look", "Language", "Progress",
    "Reminders", "Data", "Backups", "Leaving", "About",
)  # fmt: skip
SETTINGS = [
    *(("heading", name) for name in SETTINGS_GROUPS),
    ("radio button", "Bed or couch"),
    *(("button", name) for name in ("Change the safety answers", "Delete the safety answers")),
    *(("check box", name) for name in ("Keep my answers for the next time", "Pillow with points", "Magnets")),
    ("check box", "The leaflet says not to stand on it"),
    *(("spin button", name) for name in ("Breathe in", "Hold after breathing in", "Breathe out")),
    *(("button", name) for name in ("Add this pattern", "Tap with each breath in")),
    ("check box", "Patterns that hold the breath"),
    *(("spin button", name) for name in ("Lead-in", "Dim after", "Volume", "Text size")),
    *(("spin button", name) for name in ("Weekly goal", "Day starts at")),
    *(("check box", name) for name in ("Sound", "Bells", "Spoken words", "Stronger outlines")),
    *(("radio button", name) for name in ("Warm", "Light", "Dark", "Full", "Reduced", "Hanken Grotesk")),
    *((None, name) for name in ("Ambience", "Language", "Restore a backup", "Folder of the history")),
    *(
        ("button", name)
        for name in (
            "Show the far view", "Test the sound", "Add a reminder", "Open folder", "Back up now", "Save a copy",
            "Choose a folder", "Delete everything", "Show all keys",
        )
    ),
]  # fmt: skip


def start(desktop: Desktop, *arguments: str) -> tuple[Program, Audit]:
    """Start the program, and an audit of it."""
    program = desktop.start([sys.executable, "-m", "matcompanion", *arguments], QT_QPA_PLATFORM="xcb")
    return program, Audit(desktop, program)


def look_at_a_file_dialog(audit: Audit, program: Program, where: str) -> None:
    """Look at the dialog that is open, and close it."""
    dialog = program.find("dialog")
    audit.look(where, dialog)
    if not any("is default" in thing["states"] for thing in audit.survey(dialog) if thing["role"] == "button"):
        audit.note(where, ["no button is the default one"])
    audit.desktop.keys("Escape")
    program.gone("dialog")
