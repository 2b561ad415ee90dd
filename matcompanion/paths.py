"""Where the person's data lives: one folder with the database, settings, logs and backups."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

DATA_DIR_VARIABLE = "MATCOMPANION_DATA_DIR"


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one person, all below *data*."""

    data: Path

    @property
    def database(self) -> Path:
        """The history, an SQLite file."""
        return self.data / "history.db"

    @property
    def heartbeat(self) -> Path:
        """The last quarter second of a running session; 24 bytes."""
        return self.data / "running.hb"

    @property
    def first_picture(self) -> Path:
        """Choose as it was left, the first frame of the next start."""
        return self.data / "first-frame.png"

    @property
    def settings(self) -> Path:
        """The settings, a JSON file."""
        return self.data / "settings.json"

    @property
    def logs(self) -> Path:
        """The folder of the log files."""
        return self.data / "logs"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.data / "backups"

    @property
    def last_run(self) -> Path:
        """How the last run ended and when the history was looked through last; a small JSON file."""
        return self.data / "last-run.json"

    @property
    def unsaved(self) -> Path:
        """The folder of sessions that ended while the history could not be written."""
        return self.data / "unsaved"

    @property
    def entered_answers(self) -> Path:
        """What was answered after a session and is not saved yet; a JSON file."""
        return self.data / "entered-answers.json"

    @property
    def set_aside(self) -> Path:
        """The folder of histories that another one took the place of; nothing in it is ever deleted by itself."""
        return self.data / "set-aside"


def data_folder(asked: Path | None) -> Path:
    """Return the folder to keep everything in: *asked*, else the environment's, else the system's usual place."""
    if asked is not None:
        return asked.absolute()
    variable = os.environ.get(DATA_DIR_VARIABLE)
    if variable:
        return Path(variable).absolute()
    return usual_folder()


def usual_folder() -> Path:
    """Return the system's usual place for what a program keeps."""
    from platformdirs import user_data_path

    return user_data_path("matcompanion", appauthor=False)
