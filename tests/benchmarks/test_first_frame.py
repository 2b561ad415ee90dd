"""The first painted frame of Choose over 1,000 stored sessions, against a bare PySide6 window, in one run."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from uuid import uuid4

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.sample import sample_history
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from tests.answered import answered

RUNS = 15
MOST = 1.8
HERE = Path(__file__).parent


def seconds_after_start(script: str, *arguments: str) -> list[float]:
    """Run *script* and return the seconds, from the start of its process, of each moment that it tells."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parents[1])}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # people do not compile everything at every start
    before = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(HERE / script), *arguments], env=environment, capture_output=True, check=True, timeout=60
    )
    return [float(moment) - before for moment in done.stdout.split()]


def test_the_first_frame(tmp_path):
    catalogue = read_catalogue(resources.root())
    sessions = list(sample_history(catalogue, date(2026, 11, 20), UTC))
    sessions = [replace(sessions[i % len(sessions)], id=uuid4()) for i in range(1000)]
    with Database.open(tmp_path / "history.db", now=datetime.now(UTC)) as database:
        History(database).import_sessions(sessions)
    answered(tmp_path)
    seconds_after_start("first_frame_bare.py")
    seconds_after_start("first_frame_ours.py", str(tmp_path))
    bare, ours, page = [], [], []

    for _ in range(RUNS):
        bare += seconds_after_start("first_frame_bare.py")
        frame, operable = seconds_after_start("first_frame_ours.py", str(tmp_path))
        ours.append(frame)
        page.append(operable)

    print(
        f"\nfirst frame: bare {median(bare) * 1000:.0f} ms, ours {median(ours) * 1000:.0f} ms, "
        f"ratio {median(ours) / median(bare):.2f} (least of each: {min(ours) / min(bare):.2f}); "
        f"page operable: {median(page) * 1000:.0f} ms, ratio {median(page) / median(bare):.2f} "
        f"(least of each: {min(page) / min(bare):.2f})"
    )
    assert min(median(ours) / median(bare), min(ours) / min(bare)) <= MOST
