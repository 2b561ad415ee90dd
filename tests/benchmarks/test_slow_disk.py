"""No frame of a running session is late while the history is written to a disk that takes 50 ms for each flush."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FAULTS = HERE.parent / "faults" / "faultfs.c"
LATE = 0.050
SECONDS = 14.0


def test_no_frame_is_late(tmp_path):
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("needs a C compiler on Linux to slow the disk down")
    injector = tmp_path / "faultfs.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", injector, FAULTS, "-ldl"], check=True, capture_output=True)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(HERE.parents[1]),
        "LD_PRELOAD": str(injector),
        "FAULT_PREFIX": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, str(HERE / "slow_disk_session.py"), str(tmp_path / "data"), str(SECONDS)],
        env=environment,
        capture_output=True,
        check=True,
        timeout=120,
    )
    frames = [float(gap) for gap in done.stdout.split()]

    print(f"\nslow disk: {len(frames)} frames, the latest after {max(frames) * 1000:.0f} ms")
    assert len(frames) > SECONDS * 20
    assert max(frames) <= LATE
