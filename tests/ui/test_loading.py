"""pyqtgraph, a piece at a time."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
sys.modules["PySide6.QtTest"] = None  # as in the one-folder program
from matcompanion.ui.charts.loading import load
steps = sum(1 for _ in load())
assert steps > 5 and "pyqtgraph" in sys.modules
"""


def test_the_graphs_do_without_what_the_one_folder_program_leaves_behind() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 0, done.stderr
