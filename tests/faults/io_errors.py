"""Lives through the life of a history again and again, each time with another call to the disk that fails.

Runs under faultfs, below whose prefix its folder is. Says in JSON lines what was tried and what came of it.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import random
import shutil
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import product
from pathlib import Path
from uuid import UUID

from matcompanion.domain.settings import Settings
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.heartbeat import Heartbeat
from matcompanion.storage.history import History
from matcompanion.storage.last_run import note_good_end
from matcompanion.storage.problems import EnvironmentProblem
from matcompanion.storage.settings_file import read_settings, write_settings
from matcompanion.storage.start import open_history
from tests.faults.amount import cases
from tests.storage import damage
from tests.storage.session_examples import EVENING, on_the_mat, running

NOW = datetime(2026, 11, 25, 20, 15, 3, tzinfo=UTC)
ERRORS = {
    "write": (errno.EIO, errno.ENOSPC, errno.EDQUOT),
    "sync": (errno.EIO, errno.ENOSPC),
    "trunc": (errno.EIO,),
    "read": (errno.EIO,),
    "open": (errno.EIO, errno.EACCES, errno.EMFILE, errno.ENOSPC),
    "unlink": (errno.EIO, errno.EACCES),
    "rename": (errno.EIO, errno.EACCES),
}
FEW = 40
NEVER = 1 << 40
DAMAGED = b""


@dataclass
class Life:
    """One life of a history: what was said to be kept, and what was said to have gone wrong."""

    paths: Paths
    kept: dict[UUID, str] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)

    def live(self) -> None:
        """Do what the program does from its start to its end; a trouble that is told does not stop it."""
        read_settings(self.paths.settings)
        with suppress(EnvironmentProblem):
            write_settings(self.paths.settings, Settings(text_percent=110))
        try:
            database = open_history(self.paths, NOW).database
        except EnvironmentProblem as trouble:
            self.troubles.append(trouble.kind)
            return
        with database:
            history, heartbeat = History(database), Heartbeat(self.paths.heartbeat)
            session = running(id=UUID(int=7))
            self._do(lambda: history.begin(session))
            for second in (5, 10):
                heartbeat.beat(session.id, second)
                seen = EVENING + timedelta(seconds=second)
                self._do(partial(history.checkpoint, session.id, second, 0, seen))
            heartbeat.close()
            ended = on_the_mat(id=session.id, note="ended")
            if not self._do(lambda: history.finish(ended), ended.id, "ended"):
                self._do(lambda: history.finish(ended), ended.id, "ended")
            added = on_the_mat(id=UUID(int=8), note="added")
            if self._do(lambda: history.add(added), added.id, "added"):
                edited = replace(added, note="edited", updated_at=NOW)
                self._do(lambda: history.update(edited), added.id, "edited")
            self._do(lambda: Backups(self.paths.backups).make(database, Reason.ASKED, NOW))
        note_good_end(self.paths.last_run)

    def _do(self, work, uuid: UUID | None = None, note: str = "") -> bool:
        try:
            work()
        except EnvironmentProblem as trouble:
            self.troubles.append(trouble.kind)
            return False
        if uuid is not None:
            self.kept[uuid] = note
        return True

    def what_is_wrong(self, before: set[str]) -> str:
        """Start once more, the disk being well again, and return what is wrong, if anything."""
        opened = open_history(self.paths, NOW + timedelta(minutes=1))
        with opened.database as database:
            stored = {str(session.id): session.note for session in History(database).sessions()}
            sound = database.is_sound(thorough=True)
        if opened.account is not None:
            return "it was taken for damaged"
        if not sound:
            return "it is damaged"
        if not before <= set(stored):
            return "an old session is missing"
        order = ("added", "edited")
        for uuid, note in self.kept.items():
            found = stored.get(str(uuid))
            if found != note and (found not in order or order.index(found) < order.index(note)):
                return f"{note} was kept, and {found} is there"
        return what_is_left(self.paths)


def what_is_left(paths: Paths) -> str:
    """Return what is wrong with the files around the history."""
    if any(not Backups(paths.backups).is_whole(backup) for backup in Backups(paths.backups).all()):
        return "a backup is not whole"
    drafts = list(paths.data.glob("**/*.tmp*"))
    return f"drafts were left: {drafts}" if drafts else ""


@dataclass
class Recovery(Life):
    """The start on a history that is damaged."""

    def live(self) -> None:
        """Start, and end."""
        try:
            open_history(self.paths, NOW).database.close()
        except EnvironmentProblem as trouble:
            self.troubles.append(trouble.kind)

    def what_is_wrong(self, before: set[str]) -> str:
        """Start once more, the disk being well again, and return what is wrong, if anything."""
        with open_history(self.paths, NOW + timedelta(minutes=1)).database as database:
            stored = {str(session.id) for session in History(database).sessions()}
            sound = database.is_sound(thorough=True)
        if not sound:
            return "it is damaged"
        if not before <= stored:
            return f"{len(before - stored)} sessions of the backup are missing"
        if DAMAGED not in [path.read_bytes() for path in self.paths.set_aside.glob("*.db")]:
            return "the damaged file was not kept"
        return what_is_left(self.paths)


class Faults:
    """What the library does to the calls of this process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.fault_arm.argtypes = (ctypes.c_char_p, ctypes.c_long, ctypes.c_int, ctypes.c_int)
        self._library.fault_count.restype = ctypes.c_long

    def arm(self, kind: str, at: int = NEVER, error: int = 0, for_good: int = 0) -> None:
        """Let call number *at* of that *kind* fail, and if *for_good* all after it."""
        self._library.fault_arm(kind.encode(), at, error, for_good)

    @property
    def calls(self) -> int:
        """How many calls of the kind there were."""
        return int(self._library.fault_count())

    @property
    def hit(self) -> bool:
        """Whether one failed."""
        return bool(self._library.fault_hit())


def template_in(folder: Path, *, damaged: bool) -> tuple[Paths, set[str]]:
    """Make the history that every life begins with, and return it with the sessions of its backup."""
    paths = Paths(folder / "template")
    old = damage.many(12)
    damage.fill(paths.database, old)
    with open_history(paths, NOW).database as database:
        Backups(paths.backups).make(database, Reason.REGULAR, NOW - timedelta(days=2))
    if damaged:
        damage.fill(paths.database, damage.many(6, first=12))
        damage.zero_a_page(paths.database, random.Random(3), least=4)
    return paths, {str(session.id) for session in old}


def all_cases(fresh: Callable[[], Life], faults: Faults) -> list[tuple[str, int, int, int]]:
    """Return every call that there is with every error it may have, once and for good."""
    found: list[tuple[str, int, int, int]] = []
    for kind, errors in ERRORS.items():
        life = fresh()
        faults.arm(kind)
        life.live()
        found += product([kind], range(1, faults.calls + 1), errors, (0, 1))
        assert not life.troubles, life.troubles
    return found


def tried(life: Life, faults: Faults, before: set[str], case: tuple[str, int, int, int]) -> dict[str, object]:
    """Live *life* with that one call failing, and return what came of it."""
    kind, at, error, for_good = case
    wrong = ""
    faults.arm(kind, at, error, for_good)
    try:
        life.live()
    except Exception:  # noqa: BLE001 - it is told to whoever reads the lines
        wrong = traceback.format_exc()
    hit = faults.hit
    faults.arm("none")
    try:
        wrong = wrong or life.what_is_wrong(before)
    except Exception:  # noqa: BLE001 - as above
        wrong = traceback.format_exc()
    words = [kind, at, errno.errorcode[error], "for good" if for_good else "once"]
    return {"tried": words, "hit": hit, "told": life.troubles, "wrong": wrong}


def main(folder: Path, what: str) -> None:
    """Live through all the cases that are asked for, below *folder*."""
    global DAMAGED  # noqa: PLW0603 - one run, one file
    os.umask(0o077)
    faults, kind = Faults(), Recovery if what == "recovery" else Life
    template, before = template_in(folder, damaged=kind is Recovery)
    DAMAGED = template.database.read_bytes()
    place = folder / "data"

    def fresh() -> Life:
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(template.data, place)
        return kind(Paths(place))

    fresh().live()  # what is imported now is read from another disk
    everything = all_cases(fresh, faults)
    numbers = cases(FEW, len(everything))
    if len(numbers) == FEW:
        everything = random.Random(7).sample(everything, FEW)
    for number in numbers:
        sys.stdout.write(json.dumps(tried(fresh(), faults, before, everything[number])) + "\n")
    sys.stdout.flush()


main(Path(sys.argv[1]), sys.argv[2])
