"""Sessions that ended while the history could not be written, each as a small file until it can.

They are taken into the history at the next start; a file that is not what was written stays where it is.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from matcompanion.domain.session import Session
from matcompanion.storage.exchange_form import Form, checksum, from_form, to_form
from matcompanion.storage.files import written_whole
from matcompanion.storage.folder import make_folder
from matcompanion.storage.problems import EnvironmentProblem

if TYPE_CHECKING:  # it speaks SQL, and whoever puts a session by may not have it yet
    from matcompanion.storage.history import History

_LARGEST = 10_000_000


class Unsaved:
    """The sessions in *folder* that wait for the history."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, session: Session) -> bool:
        """Put *session* by, in place of an earlier state of it. False if the disk refuses that too."""
        form = sealed(session)
        try:
            make_folder(self._folder)
            with written_whole(self._path(session.id)) as stream:
                stream.write(json.dumps(form, ensure_ascii=True, indent=1).encode("ascii") + b"\n")
        except (OSError, EnvironmentProblem):
            return False
        return True

    def clear(self, session_id: UUID) -> None:
        """Forget a session that is in the history now."""
        with suppress(OSError):
            self._path(session_id).unlink(missing_ok=True)
            self._folder.rmdir()  # unless another one waits

    def take_in(self, history: History) -> int:
        """Let *history* have what waits, and return how many it did not have. EnvironmentProblem if it cannot."""
        taken = 0
        for path in sorted(self._folder.glob("*.json")):
            session = _read(path)
            if session is not None:
                if not history.knows(session.id):
                    history.finish(session)
                    taken += 1
                self.clear(session.id)
        return taken

    def _path(self, session_id: UUID) -> Path:
        return self._folder / f"{session_id}.json"


def sealed(session: Session) -> Form:
    """Return *session* as it stands in a file, with what tells whether the file is still what was written."""
    return {"session": to_form(session), "checksum": checksum(session)}


def unsealed(form: Form) -> Session | None:
    """Return the session of *form*, or None if that is not what was written."""
    try:
        session = from_form(form["session"])
        return session if form["checksum"] == checksum(session) else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _read(path: Path) -> Session | None:
    """Return the session of *path*, or None if that is not what was written."""
    try:
        with path.open("rb") as file:
            return unsealed(json.loads(file.read(_LARGEST)))
    except (OSError, ValueError, RecursionError):
        return None
