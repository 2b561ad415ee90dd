"""The program as a whole, put together on a folder, a clock and a worker of the test."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.domain.choices import Scale, When
from matcompanion.domain.screening import Answers
from matcompanion.domain.session import Rating, replaced
from matcompanion.paths import Paths
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from tests.fakes import FakeClock, HeldJobs

NOTHING_APPLIES = Answers((), FakeClock().now().date())


class Running:
    """A program whose time and disk the test moves; without *answers* it asks its questions first.

    *at_once* is done before the disk has answered anything.
    """

    def __init__(self, folder, answers=NOTHING_APPLIES, place="choose", at_once=None) -> None:
        self.clock, self.jobs, self.paths = FakeClock(), HeldJobs(), Paths(folder)
        self.program = Program(
            paths=self.paths, clock=self.clock, worker=self.jobs, resources=resources.root(), answers=answers
        )
        self.program.show(place)
        if at_once is not None:
            at_once(self)
        self.turn()

    def turn(self) -> None:
        """Let everything happen that waits."""
        for _ in range(8):
            QApplication.processEvents()
            self.jobs.land()

    def pass_seconds(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.advance(1.0)
            self.program.session.tick()

    def close(self) -> None:
        self.program.window.close()
        self.jobs.close()
        self.turn()
        history = self.program.history._history
        if history is not None:
            history._database.close()
        self.program.window.deleteLater()


def stored(folder):
    with Database.open(Paths(folder).database) as database:
        return History(database).sessions()


def run_a_session(running: Running) -> None:
    program = running.program
    program.choose.choose_area("neck")
    program.choose.rate(Scale.TENSION, 7)
    program.choose.start()
    running.turn()
    running.pass_seconds(40 + program.choose.plan.minutes * 60)
    running.turn()


def rated_after(session, value):
    return replace(session, ratings=replaced(session.ratings, Rating(Scale.TENSION, When.AFTER, value)))
