"""A computer that sleeps and a program that hangs: the session waits, and nothing of the gap counts by itself."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.timed import kinds, timed_session

if TYPE_CHECKING:
    from tests.faults.timed import TimedSession

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="imitates the sleep of a Linux computer")
COMPILER = shutil.which("cc") or shutil.which("gcc")
SOURCE = Path(__file__).with_name("suspend.c")
TICK = 0.5  # generous: a frame is 0.03 s, but the machine may be busy
WITH_A_COMPILER = pytest.mark.skipif(COMPILER is None, reason="no C compiler is installed")


class Computer:
    """A computer that can be put to sleep: only its process under test notices."""

    def __init__(self, library: Path, told: Path) -> None:
        self._told = told
        self._slept = 0.0
        self.sleep(0)
        self.environment = {"LD_PRELOAD": str(library), "SUSPEND_FILE": str(told)}

    def sleep(self, seconds: float) -> None:
        """Sleep for *seconds*, which pass at once."""
        self._slept += seconds
        new = self._told.with_suffix(".new")
        new.write_text(f"{self._slept} 0\n")
        new.replace(self._told)


@pytest.fixture(scope="module")
def library(tmp_path_factory) -> Path:
    built = tmp_path_factory.mktemp("suspend") / "suspend.so"
    subprocess.run([str(COMPILER), "-shared", "-fPIC", "-O1", "-o", str(built), str(SOURCE), "-ldl"], check=True)
    return built


@pytest.fixture
def computer(library, tmp_path) -> Computer:
    return Computer(library, tmp_path / "slept")


def paused(session: TimedSession) -> dict:
    return session.until(lambda standing: standing["state"] == "paused")


@WITH_A_COMPILER
def test_a_sleep_pauses_the_session_and_counts_only_if_the_person_says_so(computer):
    with timed_session(**computer.environment) as session:
        session.order("start", 20)
        session.order("start_now")
        before = session.run_for(0.2)
        computer.sleep(600)
        asleep = paused(session)
        counted = session.order("count_gap")
        session.order("resume")
        later = session.run_for(counted["active"] + 0.1)
        computer.sleep(1800)
        left_out = paused(session)
        session.order("resume")
        session.run_for(left_out["active"] + 0.1)
        session.order("end")
        kept = session.order("got_up")["kept"]

    assert kinds(asleep)[-2:] == kinds(left_out)[-2:] == ["gap", "paused"]
    assert asleep["active"] == pytest.approx(before["active"], abs=TICK)
    assert asleep["gap"] == pytest.approx(600, abs=0.1)
    assert asleep["wall"] - before["wall"] == pytest.approx(600, abs=2 * TICK)
    assert (counted["active"], counted["gap"]) == (pytest.approx(asleep["active"] + 600, abs=0.1), 0)
    assert left_out["active"] == pytest.approx(later["active"], abs=TICK)
    assert left_out["gap"] == pytest.approx(1800, abs=0.1)
    assert kept["active"] == pytest.approx(601, abs=1)
    started, finished = datetime.fromisoformat(kept["started"]), datetime.fromisoformat(kept["ended"])
    assert (finished - started).total_seconds() == pytest.approx(2402, abs=2)


@WITH_A_COMPILER
def test_a_night_counts_up_to_the_end_of_the_stage_and_rings_nothing_missed(computer):
    with timed_session(**computer.environment) as session:
        session.order("start", 5)
        session.order("start_now")
        session.run_for(0.2)
        computer.sleep(8 * 3600)
        asleep = paused(session)
        counted = session.order("count_gap")
        session.order("resume")
        session.until(lambda standing: standing["state"] == "getting_up")
        ended = session.order("got_up")

    assert asleep["gap"] == pytest.approx(8 * 3600, abs=0.1)
    assert counted["active"] == 300
    assert kinds(ended)[-5:] == ["gap", "paused", "resumed", "time_up", "got_up"]
    assert (ended["kept"]["status"], ended["kept"]["active"]) == ("completed", 300)


@WITH_A_COMPILER
def test_sleep_in_a_window_that_is_hidden_pauses_too(computer):
    with timed_session(**computer.environment) as session:
        session.order("start", 20)
        session.order("start_now")
        session.order("hide")
        before = session.run_for(0.3)
        computer.sleep(90)
        asleep = paused(session)

    assert asleep["active"] <= before["active"] + 2 * TICK
    assert asleep["gap"] == pytest.approx(90, abs=0.1)


@WITH_A_COMPILER
def test_sleep_while_getting_into_place_or_in_a_pause_changes_nothing(computer):
    with timed_session(**computer.environment) as session:
        getting_ready = session.order("start", 20)
        computer.sleep(600)
        still_getting_ready = session.order("tell")
        session.order("start_now")
        session.run_for(0.1)
        before = session.order("pause")
        computer.sleep(3600)
        session.order("tell")
        session.order("resume")
        after = session.run_for(before["active"] + 0.1)

    passed = still_getting_ready["monotonic"] - getting_ready["monotonic"]
    assert still_getting_ready["state"] == "lead_in"
    assert still_getting_ready["lead_left"] == pytest.approx(getting_ready["lead_left"] - passed, abs=TICK)
    assert "gap" not in kinds(after)
    assert after["active"] < before["active"] + TICK


def stop(session: TimedSession, seconds: float) -> None:
    """Let the program hang for so long."""
    os.kill(session.process.pid, signal.SIGSTOP)
    time.sleep(seconds)
    os.kill(session.process.pid, signal.SIGCONT)


def test_a_hiccup_of_some_seconds_is_time_on_the_mat_but_six_pause_the_session():
    with timed_session() as session:
        session.order("start", 20)
        session.order("start_now")
        before = session.run_for(0.1)
        stop(session, 3.0)
        after = session.order("tick")
        stop(session, 6.0)
        hung = paused(session)

    passed = after["monotonic"] - before["monotonic"]
    assert after["state"] == "running"
    assert after["active"] - before["active"] == pytest.approx(passed, abs=0.05)
    assert kinds(hung)[-2:] == ["gap", "paused"]
    assert hung["active"] == pytest.approx(after["active"], abs=TICK)
    assert hung["gap"] == pytest.approx(6.0, abs=TICK)
