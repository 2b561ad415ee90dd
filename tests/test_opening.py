"""How the whole program opens, each time in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.answered import answered

LEAVE_WHEN_ALL_IS_THERE = """
import gc, sys
from PySide6.QtCore import QTimer
from matcompanion.cli import run
from matcompanion.ui.main_window import MainWindow

uncover = MainWindow.uncover

def look(window):
    print(*[type(thing).__name__ for thing in gc.get_objects() if type(thing).__name__ == "FirstPicture"])
    window.close()

def uncovered(window):
    print("picture" if window._picture is not None else "page")
    uncover(window)
    QTimer.singleShot(0, window, lambda: QTimer.singleShot(0, window, lambda: look(window)))

MainWindow.uncover = uncovered
sys.exit(run(["--data-dir", sys.argv[1]]))
"""

TELL_WHAT_THE_FIRST_FRAME_NEEDS = """
import sys
from PySide6.QtCore import QTimer
from matcompanion.cli import run
from matcompanion.ui.main_window import MainWindow

paint = MainWindow.paintEvent
seen = []

def painted(window, event):
    paint(window, event)
    if not seen:
        seen.append(sorted(sys.modules))
        QTimer.singleShot(0, window, window.close)

MainWindow.paintEvent = painted
run(["--data-dir", sys.argv[1]])
print(*seen[0])
"""
LATER = (
    "app",
    "content",
    "controllers",
    "domain",
    "logs",
    "storage",
    "synthesis",
    "ui.pages",
    "ui.theme",
    "ui.widgets",
)


def opened_and_closed(folder) -> list[str]:
    """Open the window on *folder*, close it, and return what stood before the page and what is left of that then."""
    ours = subprocess.run(
        [sys.executable, "-c", LEAVE_WHEN_ALL_IS_THERE, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return ours.stdout.splitlines()[-2:]


def test_the_picture_of_the_first_frame_is_let_go_when_the_page_is_there(tmp_path):
    folder = answered(tmp_path)

    first, second = opened_and_closed(folder), opened_and_closed(folder)

    assert first == ["page", ""]
    assert second == ["picture", ""]


def test_before_the_picture_is_seen_little_of_ours_and_nothing_slow_is_imported(tmp_path):
    folder = answered(tmp_path)
    opened_and_closed(folder)

    told = subprocess.run(
        [sys.executable, "-c", TELL_WHAT_THE_FIRST_FRAME_NEEDS, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )

    needed = set(told.stdout.split())
    assert "matcompanion.ui.first_picture" in needed
    assert {name for name in LATER if f"matcompanion.{name}" in needed} == set()
    assert needed & {"logging.handlers", "pickle", "socket", "sqlalchemy", "numpy", "pyqtgraph"} == set()
