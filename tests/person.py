"""Somebody who answers the safety check: their settings are written nowhere, and their plan follows their answers."""

from __future__ import annotations

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.screening import ScreeningController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.screening import Answer, Answers
from matcompanion.domain.settings import Settings
from tests.domain.screened import CATALOGUE, SCREENING
from tests.fakes import FakeClock, HeldJobs


class Person:
    """Holds the controllers; *unkept* answers are those of this run only."""

    def __init__(self, settings: Settings | None = None, unkept: Answers | None = None) -> None:
        self.clock, self.jobs, self.written = FakeClock(), HeldJobs(), []
        self.settings = SettingsController(settings or Settings(), self.written.append, self.jobs)
        self.screening = ScreeningController(SCREENING, CATALOGUE.areas, self.settings, self.clock, unkept)
        self.choose = ChooseController(CATALOGUE, self.settings, self.screening)
        self.changes = []
        self.screening.changed.connect(lambda: self.changes.append(self.screening.answers))

    def says(self, *given: Answer, keep: bool = True) -> None:
        self.screening.answer(given, keep=keep)
        self.jobs.land()
