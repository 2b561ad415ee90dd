"""kill -9 in the middle of a running session: at most a second is missing, and nothing finished is ever lost."""

from __future__ import annotations

import os
import random
import select
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from matcompanion.domain.choices import Status
from matcompanion.storage.database import Database
from matcompanion.storage.history import History

KILLS = 20
PATIENCE = 30.0
SCRIPT = Path(__file__).with_name("running_program.py")


def killed_at(data: Path, seconds: float) -> float:
    """Run the program until its session has run *seconds*, kill it, and return what it last said."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(SCRIPT.parents[2])}
    process = subprocess.Popen([sys.executable, str(SCRIPT), str(data)], stdout=subprocess.PIPE, env=environment)
    assert process.stdout is not None
    said = -1.0
    try:
        while said < seconds:
            ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
            assert ready, "the program said nothing"
            line = process.stdout.readline()
            assert line, "the program ended by itself"
            said = float(line)
    finally:
        process.kill()
        rest = process.stdout.read().split()
        process.stdout.close()
        process.wait()
    return float(rest[-1]) if rest else said


def test_twenty_kills_lose_at_most_a_second_and_nothing_finished(tmp_path):
    chance = random.Random(7)
    kept = []
    missing = []
    for _ in range(KILLS):
        said = killed_at(tmp_path, chance.uniform(0.0, 1.6))
        with Database.open(tmp_path / "history.db", now=datetime.now(UTC)) as database:
            history = History(database)
            interrupted = history.interrupted()
            assert interrupted is not None, f"nothing was offered after {said} s"
            missing.append(said - interrupted.active_seconds)
            history.keep(interrupted.id)
            kept.append(interrupted.id)
            stored = {session.id: session for session in history.sessions()}
            assert set(stored) == set(kept)
            assert all(session.status is Status.INTERRUPTED for session in stored.values())
    assert max(missing) <= 1.0
    assert min(missing) >= -1.0
