"""However often the program is started on a folder, there is one window; one that hangs is named."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from matcompanion.desktop.instance import LOCK_NAME, holder_of

PATIENCE = 60.0
pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs signals")


class Starts:
    """Programs on one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.all: list[subprocess.Popen[bytes]] = []

    def start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "matcompanion", "--data-dir", str(self.folder)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self.all.append(subprocess.Popen(command, stderr=subprocess.PIPE, env=environment))
        return self.all[-1]

    def first(self) -> subprocess.Popen[bytes]:
        """Start one and wait until it answers."""
        process = self.start()
        self.wait_for(lambda: holder_of(self.folder).address)
        return process

    def wait_for(self, what) -> None:
        end = time.monotonic() + PATIENCE
        while not what():
            assert time.monotonic() < end, "it did not come"
            time.sleep(0.02)

    def stop(self) -> None:
        for process in self.all:
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.kill()
            process.wait()
            if process.stderr is not None:
                process.stderr.close()


@pytest.fixture
def starts(tmp_path: Path) -> Iterator[Starts]:
    several = Starts(tmp_path / "data")
    yield several
    several.stop()


def test_eight_starts_at_once_give_one_window(starts: Starts) -> None:
    processes = [starts.start() for _ in range(8)]

    starts.wait_for(lambda: sum(process.poll() is None for process in processes) == 1)
    starts.wait_for(lambda: holder_of(starts.folder).address)

    (running,) = (process for process in processes if process.poll() is None)
    assert holder_of(starts.folder).process == running.pid
    assert [process.returncode for process in processes if process is not running] == [0] * 7
    assert all(process.stderr is not None for process in processes)
    running.send_signal(signal.SIGTERM)
    assert running.wait(PATIENCE) == 0


def test_a_second_start_shows_the_first_window_and_leaves(starts: Starts) -> None:
    first = starts.first()

    second = starts.start()

    assert second.wait(PATIENCE) == 0
    assert second.stderr is not None
    assert second.stderr.read() == b""
    assert first.poll() is None


def test_a_first_that_hangs_is_named(starts: Starts) -> None:
    first = starts.first()
    first.send_signal(signal.SIGSTOP)

    second = starts.start()
    code = second.wait(PATIENCE)

    assert second.stderr is not None
    said = second.stderr.read().decode()
    assert code == 1
    assert f"process {first.pid}" in said
    assert said.count("\n") == 1


def test_after_a_kill_the_next_start_has_the_folder(starts: Starts) -> None:
    first = starts.first()
    first.kill()
    first.wait()

    second = starts.start()

    starts.wait_for(lambda: holder_of(starts.folder).process == second.pid)
    starts.wait_for(lambda: holder_of(starts.folder).address)
    second.send_signal(signal.SIGTERM)
    assert second.wait(PATIENCE) == 0


def test_garbage_in_the_lock_file_is_no_obstacle(starts: Starts) -> None:
    starts.folder.mkdir()
    (starts.folder / LOCK_NAME).write_bytes(b"\0\xff" * 3000)

    starts.first()
