"""Choosing with a real history behind it, as the program does it: settings, answers, restrictions and rungs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.progression import ProgressionController
from matcompanion.controllers.restrictions import RestrictionsToday
from matcompanion.controllers.rung import RungController
from matcompanion.domain.choices import Clothing, Level, Surface
from matcompanion.domain.restrictions import UNRESTRICTED, Restrictions
from matcompanion.domain.session import Session
from matcompanion.domain.settings import Settings
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from tests.domain.progression.people import CATALOGUE, RULES, on, rungs
from tests.fakes import FakeClock, HeldJobs

BACK = rungs()
EASY = (2, 1)


class StoredSettings(QObject):
    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.settings = Settings()

    def change(self, **fields: object) -> None:
        self.settings = replace(self.settings, **fields)  # type: ignore[arg-type]
        self.changed.emit(self.settings)


class GivenAnswers(QObject):
    """What the answers forbid, set by hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.restrictions = UNRESTRICTED

    def forbid(self, restrictions: Restrictions) -> None:
        self.restrictions = restrictions
        self.changed.emit()


class Home:
    """Everything around the controllers, with a history on a real file."""

    def __init__(self, path: Path) -> None:
        self.clock, self.jobs, self.settings = FakeClock(), HeldJobs(), StoredSettings()
        self.answers = GivenAnswers()
        self.database = Database.open(path, now=self.clock.now())
        self.stored = History(self.database)
        self.history = HistoryController(self.jobs, lambda: self.stored, self.clock)
        self.restrictions = RestrictionsToday(CATALOGUE, self.answers)
        self.choose = ChooseController(CATALOGUE, self.settings, self.restrictions)
        self.progression = ProgressionController(
            CATALOGUE, self.history, self.clock, lambda: self.settings.settings, lambda: RULES
        )
        self.restrictions.follow(self.progression)
        self.rung = RungController(self.choose, self.progression, self.raise_level)

    def raise_level(self, level: Level) -> None:
        self.settings.change(level=level)

    def remember(self, *sessions: Session) -> None:
        """Put sessions into the history, the last of them yesterday."""
        self.stored.import_sessions(sessions)
        last = max(one.local_date for one in sessions) + timedelta(days=1)
        self.clock.set_wall(datetime(last.year, last.month, last.day, 12, tzinfo=UTC))

    def open(self) -> None:
        self.history.open()
        self.jobs.land()

    @property
    def plan(self) -> tuple[Surface, Clothing, int]:
        how = self.choose.stage.placement
        assert how is not None
        return how.surface, how.clothing, self.choose.stage.minutes


def climbed(to: int) -> list[Session]:
    return [on(BACK[place], place, sting=(6, 3)) for place in range(to + 1)]


def easy_on(place: int) -> list[Session]:
    """A history that is ready for the rung after *place*."""
    return [*climbed(place), on(BACK[place], place + 1, sting=EASY), on(BACK[place], place + 2, sting=EASY)]
