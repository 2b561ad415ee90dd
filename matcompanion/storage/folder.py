"""The folder of everything that is kept, made for its owner only."""

from __future__ import annotations

from pathlib import Path

from matcompanion.refusals import reason_of
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind, classify, tr


def make_folder(folder: Path) -> None:
    """Make *folder* with the mode 0700 unless it is there. EnvironmentProblem if it cannot be made."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as exc:
        text = tr("{folder} cannot be the folder of the history, because a file stands in its place.")
        raise EnvironmentProblem(ProblemKind.FOLDER_IS_FILE, text.format(folder=folder)) from exc
    except OSError as exc:
        raise cannot_write_in(folder, exc) from exc


def cannot_write_in(folder: Path, exc: OSError) -> EnvironmentProblem:
    """Return the problem that nothing new can be made in *folder*."""
    known = classify(exc, folder)
    if known is not None and known.kind is ProblemKind.DISK_FULL:
        return known
    text = tr("A history cannot be made in {folder} ({reason}); nothing was changed.")
    return EnvironmentProblem(ProblemKind.CANNOT_OPEN, text.format(folder=folder, reason=reason_of(exc)))
