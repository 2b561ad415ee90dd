"""Once a month the whole history as a file of text beside the backups: to be read without this program."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from matcompanion.storage.exchange import ExchangeForm, write_sessions
from matcompanion.storage.files import written_whole
from matcompanion.storage.folder import make_folder
from matcompanion.storage.history import History

MOST = 3
"""Each holds everything; the older ones are there for the day on which the newest cannot be read."""
_NAME = re.compile(r"matcompanion-monthly-\d{4}-\d{2}\.json")


def export_month(history: History, folder: Path, now: datetime) -> Path | None:
    """Write *history* to *folder* if the month of *now* has no file there yet, and let the older files go.

    Return the new file, or None where there was one. OSError or EnvironmentProblem if it cannot be;
    nothing is left of it then.
    """
    path = folder / f"matcompanion-monthly-{now:%Y-%m}.json"
    if path.exists():
        return None
    make_folder(folder)
    with written_whole(path) as stream:
        write_sessions(ExchangeForm.JSON, history.each(), stream, now)
    for old in sorted(other for other in folder.iterdir() if _NAME.fullmatch(other.name))[:-MOST]:
        with suppress(OSError):
            old.unlink()
    return path
