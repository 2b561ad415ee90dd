"""100,000 sessions need at most 300 MB; 10,000 histories come back equal; 10,000 hostile files change nothing."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta, timezone
from itertools import cycle, islice
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.session import Session
from matcompanion.sample import sample_history
from matcompanion.storage.database import Database
from matcompanion.storage.exchange import ExchangeForm, ImportRefused, receive, write_sessions
from matcompanion.storage.history import History
from tests.storage.hostile_files import good, hostile
from tests.storage.session_examples import EVENING, KNOWN, at_rest, everything, histories

HERE = Path(__file__).parent
SESSIONS = 100_000
MOST_MB = 300
HISTORIES = 10_000
FILES = 5_000  # of each form
MANY = settings(
    max_examples=HISTORIES // 2,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    phases=[Phase.generate],
    database=None,
)


def command(folder: Path, *words: str) -> tuple[str, float, float]:
    """Run the program; return what it said, the seconds and the megabytes."""
    done = subprocess.run(
        [sys.executable, HERE / "exchange_run.py", "--data-dir", folder, *words],
        capture_output=True,
        text=True,
        check=True,
        cwd=HERE.parents[1],
        env={"PYTHONPATH": str(HERE.parents[1]), "PATH": ""},
        timeout=500,
    )
    seconds, most = map(float, done.stderr.split()[-2:])
    return done.stdout, seconds, most


def write_many(path: Path) -> None:
    sample = list(sample_history(read_catalogue(resources.root()), date(2026, 11, 1), timezone(timedelta(hours=1))))
    many = (replace(one, id=UUID(int=nth)) for nth, one in enumerate(islice(cycle(sample), SESSIONS), 1))
    with path.open("wb") as stream:
        write_sessions(ExchangeForm.JSON, many, stream, EVENING)


def digest(path: Path) -> str:
    """Return a digest of the sessions of a JSON file; when it was exported is not theirs."""
    with path.open("rb") as stream:
        stream.readline()
        return hashlib.file_digest(stream, "sha256").hexdigest()


def test_100_000_sessions_go_in_and_out(tmp_path: Path) -> None:
    write_many(tmp_path / "many.json")
    first, second, third = (tmp_path / name for name in ("first", "second", "third"))
    runs = (
        (first, "import", "many.json"),
        (first, "import", "many.json"),
        (first, "export", "again.json"),
        (first, "export", "again.csv"),
        (second, "import", "again.csv"),
        (second, "export", "from-csv.json"),
        (third, "import", "again.json"),
        (third, "export", "from-json.json"),
    )
    said, most = [], 0.0

    for folder, verb, name in runs:
        text, seconds, megabytes = command(folder, verb, str(tmp_path / name))
        print(f"\n{verb} {name}: {seconds:.1f} s, {megabytes:.0f} MB {text.strip()}", end="")
        said.append(text)
        most = max(most, megabytes)

    assert said[0].startswith(f"{SESSIONS} new, 0 updated, 0 already here")
    assert said[1].startswith(f"0 new, 0 updated, {SESSIONS} already here")
    same = {digest(tmp_path / name) for name in ("again.json", "from-csv.json", "from-json.json")}
    assert len(same) == 1
    assert most <= MOST_MB


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new history, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "history.db"
    Database.open(path).close()
    return path


@pytest.mark.parametrize("form", ExchangeForm)
def test_10_000_histories_come_back_equal_into_an_empty_folder(
    empty: Path, tmp_path: Path, form: ExchangeForm
) -> None:
    tried = 0

    @given(histories())
    @MANY
    def comes_back(some: list[Session]) -> None:
        nonlocal tried
        tried += 1
        for name in ("one", "two"):
            shutil.copy(empty, tmp_path / name)
        with Database.open(tmp_path / "one") as one, Database.open(tmp_path / "two") as two:
            first, second = History(one), History(two)
            first.import_sessions(some)
            with receive(form, io.BytesIO(good(form, list(first.each()))), KNOWN) as incoming:
                added = second.import_sessions(incoming.sessions())
                again = second.import_sessions(incoming.sessions())
            assert (added.added, again.unchanged) == (len(some), len(some))
            assert list(map(everything, second.sessions())) == list(map(everything, first.sessions()))

    comes_back()

    print(f"\n{form}: {tried} histories came back equal")
    assert tried == HISTORIES // 2


@pytest.mark.parametrize("form", ExchangeForm)
def test_10_000_hostile_files_change_nothing(tmp_path: Path, form: ExchangeForm) -> None:
    path, refused = tmp_path / "history.db", 0
    with Database.open(path) as database:
        History(database).add(at_rest())
        before = path.read_bytes()
        for seed in range(FILES):
            try:
                with receive(form, io.BytesIO(hostile(form, seed)), KNOWN) as incoming:
                    History(database).weigh(incoming.editions)
                    list(incoming.sessions())
            except ImportRefused:
                refused += 1
        after = path.read_bytes()

    print(f"\n{form}: {FILES} hostile files, {refused} refused")
    assert after == before
