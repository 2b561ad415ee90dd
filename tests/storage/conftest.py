"""A folder of its own, an open history in another, a copy of a third, and a person who is not allowed everything."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from matcompanion.paths import Paths
from matcompanion.storage.database import Database
from matcompanion.storage.database_copy import copy_of
from matcompanion.storage.facts import Facts
from matcompanion.storage.history import History
from tests.storage import damage
from tests.storage.starts import NOW

NOBODY = 65534


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with Database.open(tmp_path / "history.db") as opened:
        yield opened


@pytest.fixture
def history(database: Database) -> History:
    return History(database)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of a history of three sessions, one of them deleted, and a fact."""
    sessions = damage.many(3)
    path = tmp_path / "elsewhere" / "history.db"
    damage.fill(path, sessions)
    with Database.open(path) as database:
        History(database).delete(sessions[2].id, NOW)
        Facts(database).put("answers", [1], NOW)
        copy_of(database, tmp_path / "copy.db")
    return tmp_path / "copy.db"


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that everybody can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="matcompanion-test-"))
    folder.chmod(0o755)
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o700)
    shutil.rmtree(folder)


@pytest.fixture
def as_ordinary_person() -> Callable[[], AbstractContextManager[None]]:
    """Nothing is forbidden to root, so what is forbidden has to be tried as somebody else."""

    @contextmanager
    def acting() -> Iterator[None]:
        if os.name != "posix" or os.geteuid() != 0:
            yield
            return
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)

    return acting
