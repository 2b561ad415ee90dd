"""Keeps a history the way the program does, and says after each step that it was kept. For recording its writes.

A step that was said to be kept has to be there after any power cut. `marked` says it where the recording hears it.
"""

from __future__ import annotations

import os
import random
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from matcompanion.domain.session import Session
from matcompanion.domain.settings import Settings
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.heartbeat import Heartbeat
from matcompanion.storage.history import History
from matcompanion.storage.settings_file import write_settings
from matcompanion.storage.start import open_history
from tests.storage.session_examples import EVENING, on_the_mat, running

NOW = datetime(2026, 11, 25, 20, 15, 3, tzinfo=UTC)


def marked(*words: object) -> None:
    """Say *words* into the recording."""
    with suppress(OSError):
        os.unlink("/FAULTMARK/" + "/".join(map(str, words)))  # noqa: PTH108 - a Path would be looked at first


class Steps:
    """What a person does with a history, each thing chosen by *chance*."""

    def __init__(self, paths: Paths, chance: random.Random) -> None:
        self._paths, self._chance = paths, chance
        self._opened = open_history(paths, NOW).database
        self._history = History(self._opened)
        self._backups = Backups(paths.backups)
        self._heartbeat = Heartbeat(paths.heartbeat)
        self._kept: dict[UUID, Session] = {}
        self._texts = 100

    def take(self, count: int) -> None:
        """Do *count* things."""
        things = (
            self._run_one,
            self._run_one,
            self._add,
            self._edit,
            self._edit,
            self._delete,
            self._back_up,
            self._set,
        )
        for _ in range(count):
            self._chance.choice(things)()
        self._heartbeat.close()
        self._opened.close()

    def _new(self, session: Session) -> None:
        self._kept[session.id] = session
        marked("kept", session.id, session.note or 0)

    def _run_one(self) -> None:
        session = running(id=UUID(int=self._chance.getrandbits(128)))
        self._history.begin(session)
        for second in range(1, self._chance.randint(2, 12)):
            self._heartbeat.beat(session.id, second)
            if second % 3 == 0:
                self._history.checkpoint(session.id, second, 0, EVENING + timedelta(seconds=second))
                marked("reached", session.id, second)
        self._history.finish(on_the_mat(id=session.id, note="1"))
        self._new(on_the_mat(id=session.id, note="1"))

    def _add(self) -> None:
        session = on_the_mat(id=UUID(int=self._chance.getrandbits(128)), note="1")
        self._history.add(session)
        self._new(session)

    def _edit(self) -> None:
        if self._kept:
            session = self._chance.choice(list(self._kept.values()))
            edited = replace(session, note=str(int(session.note) + 1), updated_at=NOW)
            self._history.update(edited)
            self._new(edited)

    def _delete(self) -> None:
        if len(self._kept) > 3:
            number = self._chance.choice(list(self._kept))
            marked("leaving", number, 0)
            self._history.delete(number, NOW)
            del self._kept[number]
            marked("left", number, 0)

    def _back_up(self) -> None:
        made = self._backups.make(self._opened, Reason.ASKED, NOW + timedelta(seconds=len(self._backups.all())))
        marked("copied", made.path.name, made.sessions)

    def _set(self) -> None:
        self._texts = 100 if self._texts == 110 else 110
        write_settings(self._paths.settings, Settings(text_percent=self._texts))
        marked("set", "text", self._texts)


if __name__ == "__main__":
    os.umask(0o077)
    Steps(Paths(Path(sys.argv[1])), random.Random(int(sys.argv[2]))).take(int(sys.argv[3]))
