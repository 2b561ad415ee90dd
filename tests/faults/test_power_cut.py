"""After a power cut at any moment, all that was said to be kept is there, and the next start finds no damage."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups
from matcompanion.storage.history import History
from matcompanion.storage.start import open_history
from tests.faults.amount import cases, note
from tests.faults.injector import ROOT, WITH_THE_INJECTOR, built, environment
from tests.faults.power_cut import Disk, Step, read_recording
from tests.faults.recorded_history import NOW

FEW, ALL = 120, 10_000
CUTS_OF_A_RECORDING = 500
STEPS = 60
SCRIPT = Path(__file__).with_name("recorded_history.py")


@dataclass
class Said:
    """What the program had said to be kept when the power went."""

    revision: dict[str, int] = field(default_factory=dict)
    reached: dict[str, int] = field(default_factory=dict)
    leaving: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    copied: set[str] = field(default_factory=set)
    text: str = ""

    def hear(self, words: str) -> None:
        kind, what, number = words.split("/")
        if kind == "kept":
            self.revision[what] = int(number)
        elif kind == "reached":
            self.reached[what] = int(number)
        elif kind == "leaving":
            self.leaving.add(what)
        elif kind == "left":
            self.left.add(what)
        elif kind == "copied":
            self.copied.add(what)
        elif kind == "set":
            self.text = number


def recorded(tmp_path: Path, library: Path, number: int) -> list[Step]:
    """Let the program keep a history, another one for each *number*, and return what it did to the disk."""
    folder = tmp_path / f"recorded{number}"
    folder.mkdir()
    recording = tmp_path / "recording"
    command = [sys.executable, str(SCRIPT), str(folder), str(number), str(STEPS)]
    subprocess.run(
        command, check=True, cwd=ROOT, timeout=120, env=environment(library, folder, FAULT_LOG=str(recording))
    )
    steps = list(read_recording(recording))
    return [step.below(str(folder)) for step in steps]


def put(found: dict[str, bytes], folder: Path) -> Paths:
    """Put what was found on the disk into *folder*."""
    for name, content in found.items():
        path = folder / name.lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return Paths(folder)


def check(paths: Paths, said: Said) -> None:
    """Start on *paths* as the program does, and see that nothing is missing that was *said* to be kept."""
    opened = open_history(paths, NOW)
    with opened.database as database:
        history = History(database)
        stored = {str(session.id): session for session in history.sessions()}
        running = set(said.reached) - set(said.revision) - set(stored)
        interrupted = history.interrupted() if running else None
        assert opened.account is None, "it was taken for damaged"
        assert database.notice is None
        assert database.is_sound(thorough=True)
    for uuid, revision in said.revision.items():
        if uuid not in said.leaving:
            assert int(stored[uuid].note) >= revision
    assert not said.left & set(stored)
    for uuid in running:
        assert interrupted is not None
        assert interrupted.active_seconds >= said.reached[uuid]
    backups = Backups(paths.backups)
    assert said.copied <= {backup.path.name for backup in backups.all()}
    assert all(backups.is_whole(backup) for backup in backups.all() if backup.path.name in said.copied)
    if said.text:
        assert json.loads(paths.settings.read_text())["text_percent"] in (100, 110)


@WITH_THE_INJECTOR
@pytest.mark.parametrize("orderly", [True, False], ids=["orderly", "strict"])
def test_what_was_said_to_be_kept_survives_a_power_cut(tmp_path: Path, orderly: bool) -> None:
    library = built(tmp_path)
    numbers = cases(FEW // 2, ALL // 2)

    for first in range(numbers.start, numbers.stop, CUTS_OF_A_RECORDING):
        own = range(first, min(first + CUTS_OF_A_RECORDING, numbers.stop))
        steps = recorded(tmp_path, library, first)
        chance = random.Random(first)
        moments = sorted((chance.randint(1, len(steps)), number) for number in own)
        disk, said, done = Disk(orderly=orderly), Said(), 0
        for moment, number in moments:
            for step in steps[done:moment]:
                disk.take(step)
                if step.kind == "mark":
                    said.hear(step.name)
            done = moment
            folder = tmp_path / f"cut{number}"
            check(put(disk.cut(random.Random(number)), folder), said)
            shutil.rmtree(folder)

    note("power cuts", kind="orderly" if orderly else "strict", cuts=len(numbers), lost=0, damaged=0)
