"""The whole program on a disk on which there is suddenly no byte left. Says what came of it as one line of JSON.

It runs in a space of mounts of its own, on whose small disk its folder is.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication

from matcompanion.domain.choices import Scale
from matcompanion.opening import make_application
from matcompanion.paths import Paths
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.answered import answered
from tests.program import Running


class Person(Running):
    """Somebody on the mat, and what they are told."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.told: list[str] = []
        self.problems: list[str] = []
        self.program.session.problem.connect(self.problems.append)
        self.program.history.problem.connect(self.problems.append)

    def begin(self) -> None:
        self.program.choose.choose_area("neck")
        self.program.choose.rate(Scale.TENSION, 7)
        self.program.choose.start()
        self.turn()

    def pass_minutes(self, seconds: int) -> None:
        for _ in range(seconds // 5):
            self.pass_seconds(5)
            self.jobs.land()

    @property
    def notices(self) -> list[str]:
        return [label.text() for label in self.program.window.notices.findChildren(PlainLabel)]


def fill(disk: Path) -> None:
    """Leave no byte free on *disk*."""
    with suppress(OSError), (disk / "filler").open("ab", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            with suppress(OSError):
                while file.write(bytes(size)):
                    pass


def main(disk: Path, when: str) -> None:
    make_application(["matcompanion"])
    data = answered(disk / "data")
    person = Person(data)
    if when == "before":
        fill(disk)
    person.begin()
    person.pass_minutes(60)
    if when == "during":
        fill(disk)
    person.pass_minutes(40 + person.program.choose.plan.minutes * 60)
    person.turn()
    unsaved = person.program.session.unsaved
    result = {"free": None, "unsaved": unsaved is not None, "problems": person.problems, "notices": person.notices}
    if when == "before":
        (disk / "filler").unlink()
        person.program.session.save_again()
        person.turn()
        result["unsaved_with_room"] = person.program.session.unsaved is not None
    person.close()
    QApplication.processEvents()
    with Database.open(Paths(data).database) as database:
        history = History(database)
        result["sessions"] = [(s.status, s.active_seconds, len(s.ratings)) for s in history.sessions()]
        result["interrupted"] = history.interrupted() is not None
        result["sound"] = database.is_sound(thorough=True)
        result["doubtful"] = history.doubtful()
    result["free"] = (disk / "filler").exists()
    sys.stdout.write(json.dumps(result) + "\n")


main(Path(sys.argv[1]), sys.argv[2])
