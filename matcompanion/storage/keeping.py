"""What is done with backups, each as a whole: a trouble of the world is part of the outcome, not an exception."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from matcompanion.domain.safekeeping import BackupFacts, BackupState, Done, Outcome
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backup, Backups, Reason
from matcompanion.storage.database_copy import copy_of
from matcompanion.storage.history import History
from matcompanion.storage.monthly_export import export_month
from matcompanion.storage.problems import EnvironmentProblem, tr
from matcompanion.storage.restore import restore


def state_of(paths: Paths, second_trouble: str = "") -> BackupState:
    """Return which backups there are."""
    facts = (BackupFacts(backup.path, backup.made_at, backup.sessions) for backup in Backups(paths.backups).all())
    return BackupState(tuple(facts), second_trouble)


def back_up(
    paths: Paths, history: History, now: datetime, second_folder: str, *, only_if_due: bool
) -> tuple[Outcome | None, BackupState]:
    """Make a backup, in the second folder too if there is one. No outcome where none was due."""
    backups = Backups(paths.backups)
    if only_if_due and not backups.is_due(history.database, now):
        return None, state_of(paths)
    try:
        made = backups.make(history.database, Reason.REGULAR if only_if_due else Reason.ASKED, now)
    except EnvironmentProblem as trouble:
        return Outcome(Done.BACKED_UP, trouble=str(trouble)), state_of(paths)
    trouble_there = _copy_to_second(made, second_folder, now) if second_folder else ""
    if only_if_due:
        _export_month(history, paths.backups, second_folder, now)
    return Outcome(Done.BACKED_UP, made.sessions or 0, file=made.path), state_of(paths, trouble_there)


def save_copy(history: History, file: Path) -> Outcome:
    """Write a verified copy to *file*, wherever it is."""
    try:
        if file.exists() and file.samefile(history.database.path):
            text = tr("{name} is the history itself; nothing was changed.")
            return Outcome(Done.COPIED, trouble=text.format(name=file.name))
        return Outcome(Done.COPIED, copy_of(history.database, file).sessions, file=file)
    except EnvironmentProblem as trouble:
        return Outcome(Done.COPIED, trouble=str(trouble))


def go_back(paths: Paths, file: Path, now: datetime) -> Outcome:
    """Let the copy *file* take the place of the closed history, which is kept aside."""
    try:
        restored = restore(paths, file, now)
    except EnvironmentProblem as trouble:
        return Outcome(Done.RESTORED, trouble=str(trouble))
    return Outcome(
        Done.RESTORED, restored.sessions, restored.left_out, file, restored.kept_aside, all_read=restored.all_read
    )


def _export_month(history: History, folder: Path, second_folder: str, now: datetime) -> None:
    """Write the readable file of the month. Where that fails it is tried again with the next backup, in silence."""
    for target in (folder, *([Path(second_folder)] if second_folder else [])):
        if target.is_dir():
            with suppress(OSError, EnvironmentProblem):
                export_month(history, target, now)


def _copy_to_second(backup: Backup, folder: str, now: datetime) -> str:
    try:
        Backups(Path(folder)).take(backup, now)
    except EnvironmentProblem as trouble:
        return tr("The backup was made, but the second folder got no copy. {why}").format(why=trouble)
    return ""
