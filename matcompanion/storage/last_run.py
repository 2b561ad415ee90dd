"""How the last run ended and when the history was looked through last: how closely to look at the next start."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from matcompanion.storage.files import written_whole

LOOK_THROUGH_EVERY = timedelta(days=7)
_LARGEST = 10_000


@dataclass(frozen=True, slots=True)
class LastRun:
    """What is known of the run before. *ended_well* is False while one runs, so a killed one leaves it so."""

    ended_well: bool
    looked_through: datetime | None = None

    def calls_for_a_close_look(self, now: datetime) -> bool:
        """Return whether the whole history should be looked through at this start."""
        seen = self.looked_through
        return not self.ended_well or seen is None or abs(now - seen) >= LOOK_THROUGH_EVERY


def read_last_run(path: Path) -> LastRun | None:
    """Return what *path* says, None if there never was a run. What cannot be understood calls for a close look."""
    try:
        with path.open("rb") as file:
            form = json.loads(file.read(_LARGEST))
        seen = form["looked_through"]
        return LastRun(form["ended_well"] is True, None if seen is None else _aware(seen))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return LastRun(ended_well=False)


def write_last_run(path: Path, run: LastRun) -> None:
    """Write *run* to *path*. A disk that refuses only means a closer look next time."""
    seen = None if run.looked_through is None else run.looked_through.isoformat()
    with suppress(OSError), written_whole(path) as stream:
        stream.write(json.dumps({"ended_well": run.ended_well, "looked_through": seen}).encode("ascii") + b"\n")


def note_good_end(path: Path) -> None:
    """Note that this run ended as it should."""
    run = read_last_run(path)
    if run is not None and not run.ended_well:
        write_last_run(path, replace(run, ended_well=True))


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment
