"""Deleting everything deletes all that is kept, nothing else, and says what it could not."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

from matcompanion.domain.entered_answers import EnteredAnswers
from matcompanion.domain.settings import Settings
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.database import Database
from matcompanion.storage.entered_answers import AnswersFile
from matcompanion.storage.erase import erase_everything
from matcompanion.storage.heartbeat import Heartbeat
from matcompanion.storage.history import History
from matcompanion.storage.last_run import LastRun, write_last_run
from matcompanion.storage.monthly_export import export_month
from matcompanion.storage.restore import restore
from matcompanion.storage.settings_file import write_settings
from matcompanion.storage.unsaved import Unsaved
from tests.storage import damage
from tests.storage.session_examples import on_the_mat, running

NOW = datetime(2026, 11, 25, 20, 15, 3, tzinfo=UTC)


def lived_in(folder: Path) -> Paths:
    """A folder in which everything has been written that the program ever writes."""
    paths = Paths(folder)
    damage.fill(paths.database, damage.many(3))
    with Database.open(paths.database) as database:
        made = Backups(paths.backups).make(database, Reason.REGULAR, NOW)
        export_month(History(database), paths.backups, NOW)
    restore(paths, made.path, NOW)
    write_settings(paths.settings, Settings())
    paths.settings.with_suffix(".bad").write_text("?")
    write_last_run(paths.last_run, LastRun(ended_well=True))
    heartbeat = Heartbeat(paths.heartbeat)
    heartbeat.beat(running().id, 3)
    heartbeat.close()
    paths.first_picture.write_bytes(b"picture")
    AnswersFile(paths.entered_answers).put(EnteredAnswers(on_the_mat(), on_the_mat()))
    paths.logs.mkdir()
    (paths.logs / "matcompanion.log").write_text("started")
    (paths.logs / "matcompanion.log.1").write_text("started")
    (paths.data / "history.db.0123.tmp").write_text("a draft")
    Unsaved(paths.unsaved).put(damage.many(1)[0])
    (paths.unsaved / "0123.json.x.tmp").write_text("a draft with a note")
    return paths


def test_everything_of_ours_goes(tmp_path: Path) -> None:
    paths = lived_in(tmp_path / "data")

    assert erase_everything(paths, None) == []

    assert list(paths.data.iterdir()) == []


def test_what_is_not_ours_stays(tmp_path: Path) -> None:
    paths = lived_in(tmp_path / "data")
    own = [paths.data / "letter.txt", paths.backups / "photo.jpg", paths.set_aside / "notes.txt"]
    for path in own:
        path.write_text("of the person's own")

    assert erase_everything(paths, None) == []

    assert {path for path in paths.data.rglob("*") if path.is_file()} == set(own)


def test_the_second_folder_loses_our_copies_only(tmp_path: Path) -> None:
    paths, second = lived_in(tmp_path / "data"), tmp_path / "stick"
    second.mkdir()
    (second / "photo.jpg").write_text("of the person's own")
    (second / "matcompanion-2026-11-25.json").write_text("exported by the person")
    Backups(second).take(Backups(paths.backups).all()[0], NOW)
    with Database.open(paths.database) as database:
        export_month(History(database), second, NOW)

    assert erase_everything(paths, second) == []

    assert sorted(path.name for path in second.iterdir()) == ["matcompanion-2026-11-25.json", "photo.jpg"]


def test_a_second_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    paths = lived_in(tmp_path / "data")

    assert erase_everything(paths, tmp_path / "pulled out") == [str(tmp_path / "pulled out")]


def test_a_link_goes_and_what_it_points_at_stays(tmp_path: Path) -> None:
    paths = lived_in(tmp_path / "data")
    elsewhere = tmp_path / "settings elsewhere.json"
    paths.settings.rename(elsewhere)
    paths.settings.symlink_to(elsewhere)

    assert erase_everything(paths, None) == []

    assert elsewhere.exists()
    assert not paths.settings.is_symlink()


def test_what_cannot_be_deleted_is_named(
    open_place: Path, as_ordinary_person: Callable[[], AbstractContextManager[None]]
) -> None:
    paths = lived_in(open_place / "data")
    for folder in (open_place, paths.data):
        folder.chmod(0o755)

    with as_ordinary_person():
        left = erase_everything(paths, None)

    assert str(paths.database) in left
    assert paths.database.exists()
