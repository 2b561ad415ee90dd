"""Sound on a real sound server whose only device is played into nothing, taken away and given back."""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from tests.synthesis.hearing import listen

ROOT = Path(__file__).parents[2]
RATE = 44_100
PATIENCE = 20.0
NEEDED = ("pulseaudio", "pactl", "parec")

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not all(map(shutil.which, NEEDED)),
    reason="needs PulseAudio: apt-get install pulseaudio pulseaudio-utils",
)


class Sounding:
    """The program of this folder, with what it has told so far."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.sounding_program"],
            cwd=ROOT, env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self.lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line.strip())

    def next(self) -> str:
        return self.lines.get(timeout=PATIENCE)

    def end(self) -> str:
        self.process.stdin.close()
        last = self.next()
        assert self.process.wait(PATIENCE) == 0
        return last


class Server:
    """A sound server of our own, in *folder*."""

    def __init__(self, folder: Path) -> None:
        self.environment = {
            **os.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip
        self.environment.pop("PULSE_SERVER", None)
        self.process = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
             "-L", "module-null-sink sink_name=first", "-L", "module-native-protocol-unix"],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        until = time.monotonic() + PATIENCE
        while not (folder / "pulse" / "native").exists():
            assert time.monotonic() < until, "the sound server does not start"
            time.sleep(0.05)

    def do(self, *command: str) -> None:
        subprocess.run(["pactl", *command], env=self.environment, check=True, capture_output=True, timeout=PATIENCE)

    def record(self, sink: str, seconds: float) -> np.ndarray:
        command = ["parec", "-d", f"{sink}.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le", "--raw"]
        with subprocess.Popen(
            [*command, "--latency-msec=500"], env=self.environment, stdout=subprocess.PIPE
        ) as recorder:
            data = recorder.stdout.read(round(2 * RATE * seconds))
            recorder.terminate()
        return np.frombuffer(data, "<i2") / 32768


@pytest.fixture
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    folder.chmod(0o700)
    server = Server(folder)
    yield server
    server.process.terminate()
    server.process.wait(PATIENCE)


@pytest.fixture
def programs():
    running: list[Sounding] = []
    yield running
    for program in running:
        with contextlib.suppress(OSError):
            program.process.kill()
        program.process.wait(PATIENCE)
        program.process.stdin.close()
        program.process.stdout.close()


def test_the_breath_is_played_and_a_device_that_was_gone_is_found_again(server, programs):
    programs.append(Sounding(server.environment))
    (program,) = programs
    assert program.next() == "playing"

    heard = listen(server.record("first", 6), RATE)

    loud = heard.loudness > 0.15
    assert loud.mean() > 0.2
    assert 190 < np.median(heard.pitch[loud]) < 300

    server.do("unload-module", "module-null-sink")
    assert program.next() == "no_device"
    server.do("load-module", "module-null-sink", "sink_name=second")
    assert program.next() == "playing"
    assert np.abs(server.record("second", 4)).max() > 0.1

    closed, seconds = program.end().split()[1:]
    assert closed == "True"
    assert float(seconds) < 1


def test_a_server_that_dies_is_outlived(server, programs):
    programs.append(Sounding(server.environment))
    (program,) = programs
    assert program.next() == "playing"

    server.process.kill()

    assert program.next() == "no_device"
    assert program.end().startswith("closed True")


def test_without_a_server_it_is_silent_and_ends_at_once(tmp_path, programs):
    nowhere = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "PULSE_SERVER": "unix:/nowhere"}
    programs.append(Sounding({**nowhere, "QT_QPA_PLATFORM": "offscreen"}))
    (program,) = programs

    assert program.next() == "no_device"
    closed, seconds = program.end().split()[1:]
    assert closed == "True"
    assert float(seconds) < 1
