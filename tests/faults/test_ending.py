"""However and whenever the program is asked to end, it ends within a second with 0, and what was done is kept."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from matcompanion.domain.session import Session
from matcompanion.paths import Paths
from matcompanion.storage.history import History
from matcompanion.storage.start import open_history
from matcompanion.storage.unsaved import Unsaved
from tests.answered import answered
from tests.faults.amount import cases, note, promised
from tests.faults.injector import ROOT, WITH_THE_INJECTOR, built, environment
from tests.storage import damage

SECOND = promised(1.0)
FEW = 8
PATIENCE = 60.0
SCRIPT = Path(__file__).with_name("program_in_a_state.py")
WAYS = ("SIGTERM", "SIGHUP", "SIGINT", "close", "log-out")
STATES = (
    "opening", "choose", "lead-in", "running", "paused", "getting-up", "after", "progress", "history", "learn",
    "settings", "dialog", "saving-sound", "exporting", "backing-up",
)  # fmt: skip
IN_A_SESSION = ("running", "paused", "getting-up", "after")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs signals")


@pytest.fixture(autouse=True)
def heard_signals() -> Iterator[None]:
    """Start programs that hear signals, also where the tests were started to hear none: nohup, a job of a shell."""
    ignored = [one for one in (signal.SIGHUP, signal.SIGINT) if signal.getsignal(one) is signal.SIG_IGN]
    for one in ignored:
        signal.signal(one, signal.SIG_DFL)
    yield
    for one in ignored:
        signal.signal(one, signal.SIG_IGN)


@contextmanager
def program(data: Path, state: str, way: str, own: dict[str, str] | None = None) -> Iterator[subprocess.Popen[bytes]]:
    """Start the program and bring it into *state*."""
    environment = own or {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(SCRIPT), str(data), state, way]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environment, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begins\n"
        if state != "beginning":
            assert process.stdout.readline() == b"there\n"
        try:
            yield process
        finally:
            process.kill()


def ended(process: subprocess.Popen[bytes], way: str) -> float:
    """Ask the program to end, and return how long that took, without the time it waited for a busy processor."""
    begun, waited = time.monotonic(), waited_for_processor(process.pid)
    if way.startswith("SIG"):
        process.send_signal(getattr(signal, way))
    if hasattr(os, "waitid"):
        while os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is None:
            assert time.monotonic() < begun + PATIENCE, "it does not end"
            time.sleep(0.005)
    took = time.monotonic() - begun - (waited_for_processor(process.pid) - waited)
    code = process.wait(PATIENCE)
    assert process.stderr is not None
    said = process.stderr.read().decode()
    assert code == 0, said
    assert "Traceback" not in said
    return took


def waited_for_processor(number: int) -> float:
    """Return how long the first thread of that process was ready to run and did not; 0 where nobody knows."""
    try:
        return int(Path(f"/proc/{number}/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


def stored(data: Path) -> list[Session]:
    opened = open_history(Paths(data), datetime.now(UTC))
    assert opened.account is None
    with opened.database as database:
        assert History(database).interrupted() is None
        return History(database).sessions()


def log_of(data: Path) -> str:
    return "".join(path.read_text() for path in Paths(data).logs.glob("*.log*"))


def test_it_ends_at_once_in_every_state(tmp_path: Path) -> None:
    everything = random.Random(7).sample([(state, way) for state in STATES for way in WAYS], len(STATES) * len(WAYS))
    numbers = cases(FEW, len(everything))
    took: dict[tuple[str, str], float] = {}
    for state, way in everything[numbers.start : numbers.stop]:
        data = answered(tmp_path / f"{state}-{way}")
        with program(data, state, way) as process:
            took[state, way] = ended(process, way)

        sessions = stored(data)
        assert len(sessions) == (state in IN_A_SESSION), (state, way)
        assert all(session.active_seconds >= 0 for session in sessions)
        assert "Traceback" not in log_of(data), (state, way)
    last = max(took, key=lambda which: took[which])
    note("ending", times=len(took), longest_seconds=round(took[last], 2), last=" ".join(last))
    assert took[last] < SECOND


@pytest.mark.parametrize("way", ["SIGTERM", "SIGHUP"])
def test_before_there_is_a_window_it_just_ends(tmp_path: Path, way: str) -> None:
    with program(answered(tmp_path), "beginning", way) as process:
        took = ended(process, way)

    assert took < SECOND


@pytest.mark.parametrize("way", ["SIGTERM", "close", "log-out"])
def test_it_ends_while_questions_are_open(tmp_path: Path, way: str) -> None:
    with program(tmp_path / "new", "safety", way) as process:
        took = [ended(process, way)]
    gone = answered(tmp_path / "gone")
    Paths(gone).last_run.write_text('{"ended_well": true, "looked_through": null}')
    with program(gone, "recovery", way) as process:
        took.append(ended(process, way))

    assert not Paths(gone).database.exists()
    assert max(took) < SECOND


def test_a_history_that_is_locked_does_not_hold_it_up(tmp_path: Path) -> None:
    data = answered(tmp_path / "data")
    damage.fill(Paths(data).database, damage.many(3))
    with program(data, "running", "SIGTERM") as process, closing(_locking(data)) as other:
        took = ended(process, "SIGTERM")
        other.rollback()

    opened = open_history(Paths(data), datetime.now(UTC))
    with opened.database as database:
        assert Unsaved(Paths(data).unsaved).take_in(History(database)) == 1
        assert History(database).count() == 4
    note("ending, locked", longest_seconds=round(took, 2))
    assert took < SECOND


def _locking(data: Path) -> sqlite3.Connection:
    other = sqlite3.connect(Paths(data).database, isolation_level=None, timeout=30)
    other.execute("BEGIN EXCLUSIVE")
    return other


@WITH_THE_INJECTOR
def test_a_slow_disk_does_not_hold_it_up(tmp_path: Path) -> None:
    library = built(tmp_path)
    data = answered(tmp_path / "data")
    own = environment(library, data, FAULT_SYNC_DELAY="50000")
    with program(data, "running", "SIGTERM", own) as process:
        took = ended(process, "SIGTERM")

    with open_history(Paths(data), datetime.now(UTC)).database as database:
        Unsaved(Paths(data).unsaved).take_in(History(database))  # as the next start does, if it was put by
        assert History(database).interrupted() is None
        assert History(database).count() == 1
    note("ending, 50 ms for each flush", longest_seconds=round(took, 2))
    assert took < SECOND
