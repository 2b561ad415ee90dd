"""Where there is no network at all, everything works; and where there is one, nothing of it is touched."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.answered import answered
from tests.faults.injector import ROOT
from tests.faults.test_ending import PATIENCE, SCRIPT, program, stored

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
WITHOUT_A_NETWORK = ("unshare", "--net") if os.geteuid() == 0 else ("unshare", "--map-root-user", "--net")


def sockets_of(number: int) -> set[str]:
    """Return the numbers of the sockets that the process has open."""
    found = set()
    for link in Path(f"/proc/{number}/fd").iterdir():
        try:
            target = str(link.readlink())
        except OSError:  # closed since
            continue
        if target.startswith("socket:["):
            found.add(target[8:-1])
    return found


def sockets_of_the_network(number: int) -> set[str]:
    """Return the numbers of all sockets of the internet that this process could have."""
    found = set()
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        table = Path(f"/proc/{number}/net/{kind}")
        lines = table.read_text().splitlines()[1:] if table.exists() else []
        found |= {line.split()[9] for line in lines}
    return found


def test_a_running_session_has_nothing_to_do_with_the_network(tmp_path: Path) -> None:
    with program(answered(tmp_path), "running", "SIGTERM") as process:
        own = sockets_of(process.pid)
        assert own, "it has not even its door"
        assert not own & sockets_of_the_network(process.pid)
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0


def test_everything_works_without_a_network(tmp_path: Path) -> None:
    if shutil.which("unshare") is None or subprocess.run([*WITHOUT_A_NETWORK, "true"], check=False).returncode:
        pytest.skip("the network cannot be taken away here")
    data = answered(tmp_path / "data")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [*WITHOUT_A_NETWORK, sys.executable, str(SCRIPT), str(data), "running", "close"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False)

    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["begins", "there"]
    assert len(stored(data)) == 1
    for words in (["export", "-"], ["backup", str(tmp_path / "copy.db")], ["doctor", "--json"]):
        command = [*WITHOUT_A_NETWORK, sys.executable, "-m", "matcompanion", "--data-dir", str(data), *words]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
