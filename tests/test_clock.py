"""The one reader of time: what it makes of each system's clocks."""

from __future__ import annotations

import ctypes
import sys
import time
from datetime import UTC

import pytest

from matcompanion.clock import ScaledClock, SystemClock
from tests.fakes import FakeClock

MAC_UPTIME_RAW = 8
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads the clocks of Linux")


@ON_LINUX
def test_awake_nothing_was_slept():
    clock = SystemClock()

    gaps = [clock.awake_gap() for _ in range(100)]

    assert max(gaps) < 0.1


def test_the_wall_time_is_aware():
    assert SystemClock().now().tzinfo is UTC


def test_elapsed_never_goes_back():
    clock = SystemClock()

    read = [clock.elapsed() for _ in range(100)]

    assert read == sorted(read)


class Kernel:
    """The clocks of a computer: seconds awake, and seconds slept on top in those that count sleep."""

    def __init__(self) -> None:
        self.awake, self.slept = 5000.0, 0.0

    def linux(self, clock: int) -> float:
        return self.awake + (self.slept if clock == time.CLOCK_BOOTTIME else 0.0)

    def mac(self, clock: int) -> float:
        return self.awake + (self.slept if clock != MAC_UPTIME_RAW else 0.0)


class WindowsKernel(Kernel):
    """The two functions of kernel32 that are asked."""

    class _Function:
        def __init__(self, answer):
            self._answer = answer
            self.restype: type = ctypes.c_int

        def __call__(self, *arguments):
            return self._answer(*arguments)

    def __init__(self) -> None:
        super().__init__()
        self.GetTickCount64 = self._Function(lambda: int((self.awake + self.slept) * 1e3))
        self.QueryUnbiasedInterruptTime = self._Function(self._unbiased)

    def _unbiased(self, pointer) -> int:
        pointer._obj.value = int(self.awake * 1e7)
        return 1


@pytest.fixture(params=["linux", "darwin", "win32"])
def kernel(request, monkeypatch) -> Kernel:
    if request.param == "linux" and sys.platform != "linux":
        pytest.skip("reads the clocks of Linux")
    kernel = WindowsKernel() if request.param == "win32" else Kernel()
    monkeypatch.setattr(sys, "platform", request.param)
    if request.param == "win32":
        monkeypatch.setattr(ctypes, "WinDLL", lambda name: kernel, raising=False)
    elif request.param == "darwin":
        monkeypatch.setattr(time, "CLOCK_UPTIME_RAW", MAC_UPTIME_RAW, raising=False)
        monkeypatch.setattr(time, "clock_gettime", kernel.mac)
    else:
        monkeypatch.setattr(time, "clock_gettime", kernel.linux)
    return kernel


def test_a_sleep_is_told_once_on_each_system(kernel):
    kernel.slept = 3600.0
    clock = SystemClock()
    before = clock.awake_gap()

    kernel.awake += 10
    kernel.slept += 842
    after = clock.awake_gap()
    kernel.awake += 10
    later = clock.awake_gap()

    assert before == pytest.approx(0, abs=0.001)
    assert after == pytest.approx(842, abs=0.02)
    assert later == pytest.approx(0, abs=0.001)


def test_a_windows_without_these_functions_tells_of_no_sleep(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: object(), raising=False)

    assert SystemClock().awake_gap() == 0


def test_an_unknown_system_tells_of_no_sleep(monkeypatch):
    monkeypatch.setattr(sys, "platform", "sunos5")

    assert SystemClock().awake_gap() == 0


def test_a_faster_clock_counts_faster_and_keeps_the_wall_time():
    true = FakeClock()
    clock = ScaledClock(true, 60)
    begun, wall = clock.elapsed(), clock.now()

    true.advance(2)
    true.sleep(30)

    assert clock.elapsed() - begun == pytest.approx(120)
    assert (clock.now() - wall).total_seconds() == 32
    assert clock.awake_gap() == 30
    assert clock.awake_gap() == 0
