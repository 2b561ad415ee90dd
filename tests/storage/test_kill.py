"""A program that is killed loses no session that ended, and at most one second of the one that runs."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from matcompanion.storage.database import Database
from matcompanion.storage.history import History

ROOT = Path(__file__).resolve().parents[2]

# Runs sessions as the program does, but as fast as the disk allows: a beat is a quarter of a second, twenty
# beats a checkpoint, sixty a session. Each line acknowledges what was done before it.
PROGRAM = """
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from matcompanion.storage.database import Database
from matcompanion.storage.heartbeat import Heartbeat
from matcompanion.storage.history import History
from tests.storage.session_examples import EVENING, on_the_mat, running

def tell(*words):
    print(*words, flush=True)

path = Path(sys.argv[1])
history = History(Database.open(path))
heartbeat = Heartbeat(path.with_name("running.hb"))
while True:
    session = running()
    history.begin(session)
    tell("begun", 0.0)
    for beat in range(1, 60):
        active = beat / 4
        heartbeat.beat(session.id, active)
        if beat % 20 == 0:
            history.checkpoint(session.id, active, 0, EVENING + timedelta(seconds=active))
        tell("beat", active)
    history.finish(on_the_mat(id=session.id))
    tell("finished", session.id)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_killed_program_loses_at_most_a_second(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    finished: set[str] = set()

    for moment in random.Random(7).sample(range(1, 200), 6):
        lines = run_and_kill(path, after_lines=moment)
        finished |= {word for kind, word in lines if kind == "finished"}
        last_kind, last_word = lines[-1]

        with Database.open(path) as database, database.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        with Database.open(path) as database:
            history = History(database)
            interrupted = history.interrupted()
            if last_kind != "finished":  # else it may have died before the next one began
                assert interrupted is not None or last_word == "14.75"
            if interrupted is not None and last_kind != "finished":
                assert interrupted.active_seconds >= float(last_word) - 1
            assert finished <= {str(session.id) for session in history.sessions()}
            assert history.doubtful() == []
            if interrupted is not None:
                history.keep(interrupted.id)


def run_and_kill(path: Path, after_lines: int) -> list[tuple[str, str]]:
    """Run the program until it told *after_lines* lines, kill it, and return all it told."""
    command = [sys.executable, "-c", PROGRAM, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(after_lines)]
        process.send_signal(signal.SIGKILL)
        told += process.stdout.readlines()
    assert process.returncode == -signal.SIGKILL
    whole = [line.split() for line in told if line.endswith("\n")]
    return [(kind, word) for kind, word in whole]
