"""What Progress costs with a thousand, ten thousand, a hundred thousand sessions, beside matplotlib drawn plainly."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.session import Session
from matcompanion.sample import sample_history
from matcompanion.storage.database import Database
from matcompanion.storage.history import History

HERE = Path(__file__).parent
YEARS = {1_000: 6, 2_000: 10, 10_000: 10, 100_000: 10}
"""Over how many years the sessions lie: two thousand in ten years are one person's, more fill the same days."""
MOST_TO_OPEN = {1_000: 0.15, 2_000: 0.15, 10_000: 0.5, 100_000: 0.5}
MOST_TO_SWITCH = 0.15
MOST_CHANGED = 0.25
MOST_HELD = 0.05


def sessions(count: int) -> Iterator[Session]:
    def everybody() -> Iterator[Session]:
        catalogue = read_catalogue(resources.root())
        for seed in range(1, 1000):
            yield from sample_history(catalogue, date(2026, 11, 18), UTC, days=YEARS[count] * 365, seed=seed)

    return islice(everybody(), count)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("histories")


@cache
def costs(folder: Path, count: int) -> dict[str, float]:
    path = folder / f"{count}.db"
    with Database.open(path) as database:
        History(database).import_sessions(sessions(count))
    done = subprocess.run(
        [sys.executable, HERE / "progress_run.py", path],
        capture_output=True,
        text=True,
        check=True,
        cwd=HERE.parents[1],
        env={"PYTHONPATH": str(HERE.parents[1]), "PATH": "", "HOME": str(folder)},
        timeout=500,
    )
    found: dict[str, float] = json.loads(done.stdout)
    shown = ", ".join(f"{name} {value * 1000:.0f} ms" for name, value in found.items())
    print(f"\n{count} sessions: {shown}")
    return found


@pytest.mark.parametrize("count", YEARS)
def test_progress_opens_and_turns_at_once(folder: Path, count: int) -> None:
    found = costs(folder, count)

    assert found["open"] <= MOST_TO_OPEN[count]
    assert found["switch"] <= MOST_TO_SWITCH
    assert found["changed"] <= MOST_CHANGED
    assert found["held"] <= MOST_HELD


def test_the_cost_grows_with_what_is_on_the_screen(folder: Path) -> None:
    small, large = costs(folder, 10_000), costs(folder, 100_000)

    assert large["open"] <= small["open"] * 3  # of ten times as many sessions


def test_walking_the_steps_costs_the_same_however_long_the_history_is(folder: Path) -> None:
    small, large = costs(folder, 1_000), costs(folder, 100_000)

    assert large["steps"] <= small["steps"] * 2  # of a hundred times as many sessions


def test_it_is_quicker_than_drawing_every_session(folder: Path) -> None:
    found = costs(folder, 100_000)

    assert found["open"] < found["plainly"]
