"""The answers after a session that nobody has saved yet, as a small file beside the history: a crash leaves them."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from matcompanion.domain.entered_answers import EnteredAnswers
from matcompanion.storage.files import written_whole
from matcompanion.storage.unsaved import sealed, unsealed

_LARGEST = 20_000_000


class AnswersFile:
    """The file *path*. A disk that refuses costs only what the file is for: the answers are on the screen still."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def put(self, answers: EnteredAnswers) -> None:
        """Keep *answers*, in place of those that were kept."""
        form = {"before": sealed(answers.before), "entered": sealed(answers.entered)}
        with suppress(OSError), written_whole(self._path) as stream:
            stream.write(json.dumps(form, ensure_ascii=True, indent=1).encode("ascii") + b"\n")

    def read(self) -> EnteredAnswers | None:
        """Return what is kept, or None if nothing is, or what is there is not what was written."""
        try:
            with self._path.open("rb") as file:
                form = json.loads(file.read(_LARGEST))
            before, entered = unsealed(form["before"]), unsealed(form["entered"])
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None
        if before is None or entered is None or before.id != entered.id:
            return None
        return EnteredAnswers(before, entered)

    def clear(self) -> None:
        """Forget them: they are saved, or nobody wants them."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
