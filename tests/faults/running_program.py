"""A whole program in which somebody does one session after another. For killing.

What the program needs is loaded once; then each line on standard input, with a folder and a seed, starts one in a
process of its own, whose number is said first.
"""

from __future__ import annotations

import os
import random
import sys
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.clock import SystemClock
from matcompanion.controllers.jobs import Jobs
from matcompanion.domain.session import Session
from matcompanion.opening import make_application
from matcompanion.paths import Paths
from tests.answered import answered

LATE = (
    "matcompanion.storage.start",
    "matcompanion.storage.keeping",
    "matcompanion.ui.pages.after",
    "matcompanion.ui.pages.history",
    "matcompanion.ui.pages.learn",
    "matcompanion.ui.pages.progress",
    "matcompanion.ui.pages.session",
)


class Person(QObject):
    """Begins a session, says how long it has run, ends it after a while, says that it is kept, and begins another."""

    def __init__(self, program: Program, seed: int) -> None:
        super().__init__()
        self._program, self._chance = program, random.Random(seed)
        self._lasts = 0.0
        self._ended = ""
        self._looks = QTimer(self)
        self._looks.timeout.connect(self._look)
        program.session.ended.connect(self._note)
        program.history.opened.connect(self._begin)
        program.history.changed.connect(self._say_kept)

    def _begin(self) -> None:
        self._lasts = self._chance.choice((0.3, 0.9, 100.0))
        self._program.window.open_place("choose")
        self._program.choose.choose_area("neck")
        self._program.choose.start()
        self._program.session.start_now()
        self._looks.start(50)

    def _look(self) -> None:
        instant = self._program.session.instant
        if instant is None:
            return
        say(f"runs {instant.active:.3f}")
        if instant.active >= self._lasts:
            self._looks.stop()
            self._program.session.end()
            self._program.session.got_up()

    def _note(self, session: Session) -> None:
        self._ended = str(session.id)

    def _say_kept(self) -> None:
        if self._ended:
            say(f"kept {self._ended}")
            self._ended = ""
            self._begin()


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def run(folder: Path, seed: int) -> None:
    """Be the program until the end."""
    application = make_application(["matcompanion"])
    program = Program(paths=Paths(answered(folder)), clock=SystemClock(), worker=Jobs(), resources=resources.root())
    program.show()
    person = Person(program, seed)
    application.exec()
    person.deleteLater()


def main() -> None:
    for name in LATE:
        import_module(name)
    for line in sys.stdin:
        folder, seed = line.split()
        process = os.fork()
        if process == 0:
            run(Path(folder), int(seed))
            return
        say(f"started {process}")
        os.waitpid(process, 0)
        say("ended 0")


main()
