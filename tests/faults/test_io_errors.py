"""Whichever call to the disk fails, once or for good: it is told in a sentence, and nothing that was kept is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.amount import note
from tests.faults.injector import ROOT, WITH_THE_INJECTOR, built, environment

PATIENCE = 7200.0  # the full campaign tries thousands
SCRIPT = Path(__file__).with_name("io_errors.py")


@WITH_THE_INJECTOR
@pytest.mark.parametrize("what", ["life", "recovery"])
def test_every_call_to_the_disk_may_fail(tmp_path: Path, what: str) -> None:
    place = tmp_path / "place"
    place.mkdir()
    command = [sys.executable, str(SCRIPT), str(place), what]

    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment(built(tmp_path), place),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )

    assert done.returncode == 0, done.stderr[-3000:]
    results = [json.loads(line) for line in done.stdout.splitlines()]
    wrong = [result for result in results if result["wrong"]]
    kinds = Counter(result["tried"][0] for result in results if result["hit"])
    note(f"failing calls, {what}", tried=len(results), hit=sum(kinds.values()), **kinds, wrong=len(wrong))
    assert not wrong, "\n".join(f"{result['tried']}: {result['wrong']}" for result in wrong[:20])
    assert [result["tried"] for result in results if "undecided" in result["told"]] == []
