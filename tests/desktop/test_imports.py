"""What PySide does to ``import``, and that it is undone."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import linecache
import PySide6.QtCore
from matcompanion.desktop.imports import import_plainly
{undo}
import difflib
import this_is_nothing_of_ours as own
print(sorted(name for name in linecache.cache if name.endswith(("difflib.py", "ours.py"))))
"""


def sources_read(tmp_path, undo: str) -> str:
    (tmp_path / "this_is_nothing_of_ours.py").write_text("THERE = 1\n")
    program = f"import sys\nsys.path.append({str(tmp_path)!r})\n{PROGRAM.format(undo=undo)}"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def test_no_source_is_read_where_modules_are_imported_plainly(tmp_path):
    assert sources_read(tmp_path, "import_plainly()") == "[]"


def test_the_sources_read_before_are_forgotten():
    program = "import linecache\nimport PySide6.QtCore\nfrom matcompanion.desktop.imports import import_plainly\n"
    asked = f"{program}read = len(linecache.cache)\nimport_plainly()\nprint(read > 0, len(linecache.cache))"

    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout

    assert told.split() == ["True", "0"]


def test_it_does_nothing_where_pyside_leaves_import_alone(tmp_path):
    undo = "import builtins\nbuiltins.__import__ = builtins.__dict__.pop('__orig_import__')\nimport_plainly()"

    assert sources_read(tmp_path, undo) == "[]"
