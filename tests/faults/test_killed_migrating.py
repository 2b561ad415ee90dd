"""kill -9 while the tables are brought to a new version: they are of the old or the new one, with every row."""

from __future__ import annotations

import os
import random
import select
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from matcompanion.paths import Paths
from matcompanion.storage import database as database_module
from matcompanion.storage.backups import Backups
from matcompanion.storage.history import History
from matcompanion.storage.migrations import LATEST
from tests.faults import migrating
from tests.faults.amount import cases, note
from tests.faults.injector import ROOT
from tests.storage import damage

FEW, ALL = 8, 300
SESSIONS = 1500
PATIENCE = 60.0
SCRIPT = Path(__file__).with_name("migrating.py")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    damage.fill(Paths(folder).database, damage.many(SESSIONS))
    return folder


@pytest.fixture
def of_the_next_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "LATEST", database_module.LATEST)
    monkeypatch.setattr(database_module, "migrate", database_module.migrate)
    migrating.know_the_next_version()


def killed_after(folder: Path, seconds: float | None) -> float:
    """Start the program on *folder*, kill it *seconds* after it began; return how long it took if it was left."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(SCRIPT), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begins\n"
        begun = time.monotonic()
        select.select([process.stdout], [], [], PATIENCE if seconds is None else seconds)
        process.kill()
        return time.monotonic() - begun


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert connection.execute("SELECT count(*) FROM session").fetchone()[0] == SESSIONS
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_kill_while_migrating_leaves_the_old_tables_or_the_new(
    template: Path, tmp_path: Path, of_the_next_version: None
) -> None:
    shutil.copytree(template, tmp_path / "whole")
    long = killed_after(tmp_path / "whole", None)
    found: Counter[str] = Counter()
    hot = 0
    numbers = cases(FEW, ALL)

    for number in numbers:
        paths = Paths(tmp_path / "data")
        shutil.copytree(template, paths.data)
        killed_after(paths.data, random.Random(number).uniform(0, long))
        journal = paths.database.with_name("history.db-journal")
        hot += journal.exists() and any(journal.read_bytes()[:8])
        shutil.copytree(paths.data, tmp_path / "copy")
        version = version_of(tmp_path / "copy" / "history.db")
        found["old" if version == LATEST else "new"] += 1
        assert version in (LATEST, migrating.NEXT)

        with migrating.start(paths.data) as database:
            assert History(database).count() == SESSIONS
            assert database.is_sound(thorough=True)
        assert version_of(paths.database) == migrating.NEXT
        backups = Backups(paths.backups)
        assert LATEST in [backup.before_version for backup in backups.all()]
        assert not list(paths.data.glob("**/*.tmp*"))
        for folder in (paths.data, tmp_path / "copy"):
            shutil.rmtree(folder)

    note("kills while migrating", kills=len(numbers), **found, broken_off=hot, lost=0, damaged=0)
