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

RUNS = 15
MOST = 1.8
HERE = Path(__file__).parent


def seconds_to_first_frame(script: str, *arguments: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parents[1])}
    before = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(HERE / script), *arguments], env=environment, capture_output=True, check=True, timeout=60
    )
    return float(done.stdout.split()[0]) - before


def test_the_first_frame(tmp_path):
    catalogue = read_catalogue(resources.root())
    sessions = list(sample_history(catalogue, date(2026, 11, 20), UTC))
    sessions = [replace(sessions[i % len(sessions)], id=uuid4()) for i in range(1000)]
    with Database.open(tmp_path / "history.db", now=datetime.now(UTC)) as database:
        History(database).import_sessions(sessions)
    seconds_to_first_frame("first_frame_bare.py")
    seconds_to_first_frame("first_frame_ours.py", str(tmp_path))
    bare, ours = [], []

    for _ in range(RUNS):
        bare.append(seconds_to_first_frame("first_frame_bare.py"))
        ours.append(seconds_to_first_frame("first_frame_ours.py", str(tmp_path)))

    ratio = median(ours) / median(bare)
    print(
        f"\nfirst frame: bare {median(bare) * 1000:.0f} ms, ours {median(ours) * 1000:.0f} ms, "
        f"ratio {ratio:.2f} (least of each: {min(ours) / min(bare):.2f})"
    )
    assert min(ratio, min(ours) / min(bare)) <= MOST
