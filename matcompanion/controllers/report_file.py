"""Saves the report for a doctor or physiotherapist: compiled beside the history, drawn and written aside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.report_reader import read_readings
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.jobs import Worker
from matcompanion.controllers.today import counted_today
from matcompanion.domain.report import Report, ReportContents, report
from matcompanion.domain.settings import Settings
from matcompanion.refusals import reason_of

if TYPE_CHECKING:  # it speaks SQL, and the first frame needs none
    from matcompanion.storage.history import History

SUFFIX = ".pdf"
Draw: TypeAlias = Callable[[ReportContents, Path], bytes]
"""What makes the file of a report; it reads what it draws with from the folder of the shipped files."""


def contents_of(found: Report, resources: Path) -> ReportContents:
    """Return *found* with the names and texts that the shipped files have for it."""
    catalogue = read_catalogue(resources)
    effects = read_learning(resources, catalogue).after_effects
    return ReportContents(found, catalogue, effects, read_readings(resources))


class ReportFileController(QObject):
    """Writes one report at a time: there whole or not at all. One of its signals comes for each ``save``."""

    saved = Signal(object)  # Path
    nothing_found = Signal(object, object)  # date | None, date | None
    failed = Signal(str)  # a sentence for the person

    def __init__(
        self,
        history: HistoryController,
        clock: Clock,
        settings: Callable[[], Settings],
        resources: Path,
        *,
        draw: Draw,
        aside: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._clock, self._settings = history, clock, settings
        self._resources, self._draw, self._aside = resources, draw, aside
        self._asked: tuple[date | None, date | None] = (None, None)
        self._path: Path | None = None

    @property
    def running(self) -> bool:
        """Whether a report is being made."""
        return self._path is not None

    @property
    def today(self) -> date:
        """The day that a session of now would count for."""
        return counted_today(self._clock, self._settings())

    def save(self, first: date | None, last: date | None, path: Path) -> None:
        """Begin to write the report of the days *first* to *last*; nothing happens while another is being made."""
        if self.running:
            return
        self._path = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        self._asked = (first, last)
        job = self._history.run(partial(_compile, first=first, last=last, today=self.today, root=self._resources))
        job.done.connect(self._write)
        job.failed.connect(self._forget)

    @Slot(object)
    def _write(self, found: Report | None) -> None:
        path = self._path
        if path is None:
            return
        if found is None:
            self._path = None
            self.nothing_found.emit(*self._asked)
            return
        job = self._aside.run(partial(_write, found, self._resources, self._draw, path))
        job.done.connect(self._finish)
        job.failed.connect(self._fail)

    @Slot(object)
    def _finish(self, path: Path) -> None:
        self._path = None
        self.saved.emit(path)

    @Slot(object)
    def _forget(self, _error: Exception) -> None:
        """Be ready for the next one: the history told its trouble itself."""
        self._path = None
        self.failed.emit("")

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._path = None
        if not isinstance(error, OSError):
            self.failed.emit("")
            raise error
        self.failed.emit(self.tr("The report could not be saved ({why}).").format(why=reason_of(error)))


def _compile(history: History, first: date | None, last: date | None, today: date, root: Path) -> Report | None:
    areas = tuple(read_catalogue(root).areas)
    return report(history.sessions(first, last), first=first, last=last, today=today, areas=areas)


def _write(found: Report, resources: Path, draw: Draw, path: Path) -> Path:
    """Draw the report and write it; on the worker, for type takes its time to be set."""
    from matcompanion.storage.files import written_whole

    data = draw(contents_of(found, resources), resources)
    with written_whole(path) as stream:
        stream.write(data)
    return path
