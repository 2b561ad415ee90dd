"""What a program takes up: memory, and turns of its event loop that are longer than a person should wait."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot

BEAT_MS = 4
TOLD = 6


def memory() -> dict[str, float]:
    """Return the memory of this process in MB: all of it, its share of what is shared, and what is its own."""
    found = {}
    with Path("/proc/self/smaps_rollup").open() as file:
        for line in file:
            name, *words = line.split()
            if len(words) == 2 and words[1] == "kB":
                found[name] = int(words[0]) / 1024
    return {"rss": found["Rss:"], "pss": found["Pss:"], "own": found["Private_Clean:"] + found["Private_Dirty:"]}


class Heartbeat(QObject):
    """Beats on the thread of the window. A turn counts the real time between two beats, but no more than this process
    worked then on all its threads: what else the machine does is not ours.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._turns: list[tuple[float, float]] = []

    def begin(self) -> None:
        """Count from now on."""
        self._turns.clear()
        self._begun = self._beaten = time.monotonic()
        self._worked = time.process_time()
        self._timer.start(BEAT_MS)

    def longest(self) -> list[tuple[float, float]]:
        """Return the longest turns: milliseconds, and seconds after the beginning."""
        return sorted(self._turns, reverse=True)[:TOLD]

    @Slot()
    def _beat(self) -> None:
        now, worked = time.monotonic(), time.process_time()
        turn = min(now - self._beaten, worked - self._worked)
        self._turns.append((round(1000 * turn, 1), round(self._beaten - self._begun, 3)))
        self._beaten, self._worked = now, worked
