"""Runs a session in a process of its own, under libraries that lie to it about the time."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 20.0
SCRIPT = Path(__file__).with_name("timed_session.py")


@dataclass
class TimedSession:
    """A session in another process. Each order is answered with how the session stands."""

    process: subprocess.Popen[str]

    def order(self, *words: object) -> dict[str, Any]:
        """Give an order and return how the session stands after it."""
        assert self.process.stdin is not None
        self.process.stdin.write(" ".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        return self.hear()

    def hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        assert ready, "the session said nothing"
        line = self.process.stdout.readline()
        assert line, f"the session ended by itself: {self.process.wait()}"
        return json.loads(line)

    def until(self, come: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Ask until it has *come* to something."""
        begun = time.monotonic()
        while not come(standing := self.order("tell")):
            assert time.monotonic() - begun < PATIENCE, f"it did not come to that: {standing}"
            time.sleep(0.02)
        return standing

    def run_for(self, seconds: float) -> dict[str, Any]:
        """Let it run until it has been active for *seconds*."""
        return self.until(lambda standing: standing["state"] == "running" and standing["active"] >= seconds)


@contextmanager
def timed_session(scale: float = 1, **environment: str) -> Iterator[TimedSession]:
    """Start the process; it waits for the order to start."""
    process = subprocess.Popen(
        [sys.executable, str(SCRIPT), str(scale)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(SCRIPT.parents[2]), **environment},
    )
    try:
        running = TimedSession(process)
        running.hear()
        yield running
        running.order("quit")
        assert process.wait(PATIENCE) == 0
    finally:
        process.kill()
        process.communicate()


def kinds(standing: dict[str, Any]) -> list[str]:
    """Return what happened so far."""
    return [kind for kind, _, _ in standing["events"]]
