"""The start of the one-folder program against that from source, in one run, until something is to be seen."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.screen_watch import a_screen
from tests.benchmarks.test_start import folder, ratio

__all__ = ["folder"]

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist/matcompanion/matcompanion"
RUNS = 11
MOST = 1.5


@pytest.mark.skipif(not BUNDLE.exists(), reason="packaging/bundle/make has not made the one-folder program")
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb")
@pytest.mark.parametrize("picture", [True, False], ids=["with a picture", "without a picture"])
def test_the_one_folder_program_starts_about_as_fast_as_from_source(folder, picture):
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT), "DBUS_SESSION_BUS_ADDRESS": ""}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    arguments = ["--data-dir", str(folder)]
    commands = {"source": [sys.executable, "-m", "matcompanion"], "bundle": [str(BUNDLE)]}
    times = {name: [] for name in commands}

    with a_screen() as screen:
        for number in range(RUNS + 1):
            for name, command in commands.items():
                if not picture:
                    (folder / "first-frame.png").unlink(missing_ok=True)
                taken = screen.seconds_to_draw([*command, *arguments], environment)
                if number:  # the first only warms what the disk holds
                    times[name].append(taken)

    found = {name: (median(taken) * 1000, min(taken) * 1000) for name, taken in times.items()}
    print(f"\nfirst frame {'with' if picture else 'without'} a picture, median and least in ms: {found}")
    middle, least = (found["bundle"][which] / found["source"][which] for which in (0, 1))
    print(f"ratio {middle:.2f}, of the least {least:.2f}")
    assert ratio(times["bundle"], times["source"]) <= MOST
