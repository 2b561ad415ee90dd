"""The library that stands between a process and its disk: it records what is written, or lets a call fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path(__file__).with_name("faultfs.c")
COMPILER = shutil.which("cc") or shutil.which("gcc")
WITH_THE_INJECTOR = pytest.mark.skipif(
    COMPILER is None or not sys.platform.startswith("linux"), reason="needs a C compiler on Linux"
)


def built(folder: Path) -> Path:
    """Build the library in *folder*."""
    library = folder / "faultfs.so"
    command = [str(COMPILER), "-shared", "-fPIC", "-O1", "-o", str(library), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True, capture_output=True)
    return library


def environment(library: Path, below: Path, **more: str) -> dict[str, str]:
    """Return the environment of a process that has the library between itself and the folder *below*."""
    own = {"LD_PRELOAD": str(library), "FAULT_PREFIX": str(below), "PYTHONPATH": str(ROOT)}
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **own, **more}
