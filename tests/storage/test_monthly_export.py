"""Once a month the history as text beside the backups: whole, read back by the program, three months of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from matcompanion.paths import Paths
from matcompanion.storage.exchange import read_json
from matcompanion.storage.history import History
from matcompanion.storage.keeping import back_up
from matcompanion.storage.monthly_export import MOST, export_month
from tests.storage.session_examples import KNOWN, at_rest, on_the_mat

NOW = datetime(2026, 11, 25, 20, 15, 3, tzinfo=UTC)


def months_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.json") if "backups" not in path.name)


def test_the_first_regular_backup_of_a_month_brings_a_file_to_read(history: History, tmp_path: Path) -> None:
    paths, second = Paths(tmp_path / "data"), tmp_path / "stick"
    second.mkdir()
    session = on_the_mat()
    history.add(session)

    back_up(paths, history, NOW, str(second), only_if_due=True)

    for folder in (paths.backups, second):
        assert months_in(folder) == ["matcompanion-monthly-2026-11.json"]
        content = (folder / "matcompanion-monthly-2026-11.json").read_bytes()
        assert read_json(content, KNOWN) == [session]


def test_a_month_has_one_file_and_three_months_stay(history: History, tmp_path: Path) -> None:
    history.add(on_the_mat())
    assert export_month(history, tmp_path, NOW) is not None
    before = (tmp_path / "matcompanion-monthly-2026-11.json").read_bytes()
    history.add(at_rest())

    assert export_month(history, tmp_path, NOW + timedelta(days=3)) is None
    assert (tmp_path / "matcompanion-monthly-2026-11.json").read_bytes() == before
    for months in range(1, MOST + 2):
        export_month(history, tmp_path, NOW + timedelta(days=31 * months))

    assert months_in(tmp_path) == [f"matcompanion-monthly-2027-{month:02}.json" for month in (1, 2, 3)]


def test_what_cannot_be_written_does_not_spoil_the_backup(history: History, tmp_path: Path) -> None:
    paths = Paths(tmp_path / "data")
    history.add(on_the_mat())
    taken = paths.backups / "matcompanion-monthly-2026-11.json"
    taken.mkdir(parents=True)

    outcome, _ = back_up(paths, history, NOW, "", only_if_due=True)

    assert outcome is not None
    assert not outcome.trouble
    assert taken.is_dir()
