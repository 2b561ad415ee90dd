"""kill -9 at any moment of the running program: at most a second is missing, and nothing finished is ever lost."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from matcompanion.domain.choices import Status
from matcompanion.paths import Paths
from matcompanion.storage.history import History
from matcompanion.storage.start import open_history
from tests.faults.amount import cases, note, promised
from tests.faults.injector import ROOT

FEW, ALL = 12, 1_000
LONGEST = 1.6
EMPTY_EVERY = 40
PATIENCE = 60.0
SCRIPT = Path(__file__).with_name("running_program.py")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")


@dataclass
class Heard:
    """What the program had said when it was killed."""

    kept: set[str] = field(default_factory=set)
    runs: float | None = None

    def hear(self, kind: str, word: str) -> None:
        if kind == "kept":
            self.kept.add(word)
            self.runs = None
        else:
            self.runs = float(word)


class Nursery:
    """Starts the program again and again, and kills it."""

    def __init__(self) -> None:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        pipe = subprocess.PIPE
        self._process = subprocess.Popen([sys.executable, str(SCRIPT)], stdin=pipe, stdout=pipe, env=environment)
        self._waiting = b""

    def killed(self, data: Path, seed: int, seconds: float) -> Heard:
        """Start the program, kill it *seconds* after its first session began, and return what it had said."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{data} {seed}\n".encode())
        self._process.stdin.flush()
        heard, end, number = Heard(), None, 0
        while True:
            kind, word = self._line(None if end is None else end - time.monotonic())
            if kind == "started":
                number = int(word)
            elif kind == "ended":
                return heard
            elif kind == "":
                os.kill(number, signal.SIGKILL)
                end = time.monotonic() + PATIENCE
            else:
                heard.hear(kind, word)
                end = end or time.monotonic() + seconds

    def _line(self, seconds: float | None) -> tuple[str, str]:
        """Return what is said next, or nothing if nothing is said in that time."""
        assert self._process.stdout is not None
        wait = PATIENCE if seconds is None else max(0.0, seconds)
        while b"\n" not in self._waiting:
            if not select.select([self._process.stdout], [], [], wait)[0]:
                assert seconds is not None, "the program said nothing"
                return "", ""
            self._waiting += os.read(self._process.stdout.fileno(), 65536)
        line, _, self._waiting = self._waiting.partition(b"\n")
        kind, word = line.decode().split()[-2:]
        return kind, word

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    opened = Nursery()
    yield opened
    opened.close()


def test_a_kill_loses_at_most_a_second_and_nothing_finished(tmp_path: Path, nursery: Nursery) -> None:
    data, kept, missing = tmp_path / "data", set[str](), []
    numbers = cases(FEW, ALL)

    for number in numbers:
        if number % EMPTY_EVERY == 0:
            shutil.rmtree(data, ignore_errors=True)
            kept.clear()
        heard = nursery.killed(data, number, random.Random(number).uniform(0.0, LONGEST))
        kept |= heard.kept

        opened = open_history(Paths(data), datetime.now(UTC))
        assert opened.account is None
        with opened.database as database:
            history = History(database)
            interrupted = history.interrupted()
            if heard.runs is not None:
                new = [session for session in history.sessions() if str(session.id) not in kept]
                found = [interrupted] if interrupted is not None else new  # none if it had only just begun
                missing.append(heard.runs - sum(session.active_seconds for session in found))
            if interrupted is not None:
                history.keep(interrupted.id)
                kept.add(str(interrupted.id))
            stored = {str(session.id): session for session in history.sessions()}
            assert kept <= set(stored)
            assert all(session.status in (Status.INTERRUPTED, Status.ENDED_EARLY) for session in stored.values())
            kept |= set(stored)

    note(
        "kills of the running program",
        kills=len(numbers),
        finished_lost=0,
        most_missing_seconds=round(max(missing), 3),
        while_running=len(missing),
    )
    assert max(missing) <= promised(1.0)
    assert min(missing) >= -promised(1.0)
