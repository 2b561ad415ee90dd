"""Progress with a history on disk, run on its own: prints what opening it and looking elsewhere cost, as JSON.

    progress_run.py HISTORY

The page, the controllers, the counting and the steps are the program's own. Costs are seconds of processor
time of the GUI thread and of the worker, one after the other as a person waits for them: other work on the machine
adds little to them. ``changed`` is until a new session is in the graphs on the screen, ``steps`` what walking the
level ladder then costs the worker. ``held`` is the longest that any one event kept the GUI thread; the worker is
another one. The same graphs are then drawn plainly with matplotlib.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.progression_reader import read_progression
from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.jobs import Job
from matcompanion.controllers.progress import ProgressController
from matcompanion.controllers.progression import ProgressionController
from matcompanion.controllers.restrictions import RestrictionsToday
from matcompanion.controllers.rung import RungController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Scale
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.progression import ProgressionRules
from matcompanion.domain.session import Session
from matcompanion.domain.settings import MotionChoice, Settings, ThemeChoice
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.ui.charts.ladder_source import StepsSource
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures
from tests.controllers.rung_home import GivenAnswers, StoredSettings
from tests.fakes import FakeClock
from tests.ui.comparison_samples import FakeComparison

NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)
ROUNDS = 4
VIEWS = (
    ProgressView(Range.YEAR),
    ProgressView(Range.FOUR_WEEKS),
    ProgressView(Range.ALL, area="neck"),
    ProgressView(Range.ALL, scale=Scale.PAIN),
    ProgressView(Range.THREE_MONTHS),
    ProgressView(Range.ALL),
)


class TimedApplication(QApplication):
    """Notes how long each event keeps the GUI thread."""

    held = 0.0
    depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self.depth:
            return super().notify(receiver, event)
        self.depth, began = 1, time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self.depth = 0
            self.held = max(self.held, time.thread_time() - began)


class AtOnce(QObject):
    """A worker that works when it is told to, between the turns of the event loop, and notes how long."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0
        self.waiting: list[tuple[Job, Callable[[], object]]] = []

    def run(self, work: Callable[[], object]) -> Job:
        job = Job()
        self.waiting.append((job, work))
        return job

    def work(self, most: int = 1000) -> None:
        for _ in range(most):
            if not self.waiting:
                return
            job, work = self.waiting.pop(0)
            began = time.thread_time()
            result = work()
            self.seconds += time.thread_time() - began
            job.done.emit(result)


class Desk:
    def __init__(self, path: Path) -> None:
        self.application = TimedApplication([])
        self.worker, clock = AtOnce(), FakeClock()
        clock.set_wall(NOW)
        history = HistoryController(self.worker, partial(History, Database.open(path, now=NOW)), clock)
        catalogue = read_catalogue(resources.root())
        learning = read_learning(resources.root(), catalogue)
        self.progress = ProgressController(history, clock, Settings, lambda view: None)
        rules = read_progression(resources.root(), learning.after_effects)
        rung = self._steps(catalogue, history, clock, rules)
        theme = Theme(resources.root())
        theme.load_fonts(resources.root())
        theme.set_choices(ThemeChoice.LIGHT, 100, MotionChoice.FULL)
        self.application.setStyleSheet(theme.stylesheet())
        steps = StepsSource(rung, lambda: learning.after_effects)
        figures = read_figures(resources.root())
        self.page = ProgressPage(theme, catalogue, self.progress, FakeComparison(None), figures, steps)
        self.page.resize(1012, 720)
        self.filled, self.show_graphs = False, self.page._show_graphs
        self.page._show_graphs = self._note_filled
        self.history = history
        self.newest: Session | None = None

    def _steps(
        self, catalogue: Catalogue, history: HistoryController, clock: FakeClock, rules: ProgressionRules
    ) -> RungController:
        """Return who knows the ladder, as the program puts it together."""
        settings, restrictions = StoredSettings(), RestrictionsToday(catalogue, GivenAnswers())
        choose = ChooseController(catalogue, settings, restrictions)
        self.progression = ProgressionController(catalogue, history, clock, lambda: settings.settings, lambda: rules)
        restrictions.follow(self.progression)
        return RungController(choose, self.progression, lambda level: settings.change(level=level))

    def settle(self) -> float:
        """Let everything happen that was asked for; return the seconds of processor time that it took."""
        began, self.worker.seconds = time.thread_time(), 0.0
        self.application.processEvents()
        self.worker.work()
        while self.page.busy:
            self.application.processEvents()
        self.application.processEvents()
        return time.thread_time() - began

    def seen(self, jobs: int = 1000) -> float:
        """Do *jobs* and draw; return the seconds until what is on the screen is drawn, the rest comes after it."""
        began, shown = time.thread_time(), 0.0
        self.application.processEvents()
        self.worker.work(jobs)
        while self.page.busy:
            self.application.processEvents()
            if self.filled and not shown:
                self.page.grab()
                shown = time.thread_time() - began
        self.application.processEvents()
        self.filled = False
        return shown

    def _note_filled(self) -> None:
        self.show_graphs()
        self.filled = True

    def measure(self) -> dict[str, float]:
        self.history.open()
        self.page.prepare()
        self.settle()
        first = self._read()
        self.history.run(lambda history: history.sessions(limit=1)[0]).done.connect(self._take_newest)
        self.page.show()
        self.settle()  # fonts and pictures of the first time
        held, opened, changes, steps = [], [], [], []
        switched: dict[ProgressView, list[float]] = {view: [] for view in VIEWS}
        for _ in range(ROUNDS):
            self.application.held = 0.0
            opened.append(self._open())
            for view in VIEWS:
                switched[view].append(self._switch(view))
            changes.append(self._change())
            steps.append(self._walk())
            held.append(self.application.held)
        best = [min(times) for times in switched.values()]
        return {
            "read": first,
            "open": sorted(opened)[ROUNDS // 2],
            "switch": max(best),
            "switch_median": sorted(best)[len(best) // 2],
            "changed": sorted(changes)[ROUNDS // 2],
            "steps": sorted(steps)[ROUNDS // 2],
            "held": min(held),
        }

    def _open(self) -> float:
        self.page.hide()
        self.progress.changed.emit()
        self.application.processEvents()
        began = time.thread_time()
        self.page.show()
        return time.thread_time() - began + self.seen()

    def _take_newest(self, session: Session | None) -> None:
        self.newest = session

    def _read(self) -> float:
        self.history.run(lambda history: history.columns())
        self.worker.seconds = 0.0
        self.worker.work()
        return self.worker.seconds

    def _change(self) -> float:
        """Add a session while the graphs are looked at."""
        if self.newest is None:
            raise RuntimeError("there is no session to begin with")
        later = self.newest.started_at + timedelta(minutes=1)
        self.newest = replace(self.newest, id=uuid4(), started_at=later, ended_at=later + timedelta(hours=1))
        self.history.add(self.newest)
        self.worker.work(1)
        return self.seen(1)  # counted; what the worker does next waits for nobody, and nobody for it

    def _walk(self) -> float:
        """Do what else the change asked for: the steps are walked anew."""
        self.worker.seconds = 0.0
        self.worker.work()
        seconds = self.worker.seconds
        self.settle()
        return seconds

    def _switch(self, view: ProgressView) -> float:
        self.progress.look(view)
        return self.seen()


def drawn_plainly(path: Path) -> float:
    """Return the seconds of processor time for the same graphs with matplotlib, from the same columns."""
    import matplotlib as mpl

    mpl.use("Agg")
    from tests.benchmarks.progress_plainly import draw

    with Database.open(path, now=NOW) as database:
        columns = History(database).columns()
        draw(columns)  # fonts of the first time
        began = time.thread_time()
        draw(columns)
        return time.thread_time() - began


if __name__ == "__main__":
    desk = Desk(Path(sys.argv[1]))
    costs = desk.measure()
    desk.page.close()
    costs["plainly"] = drawn_plainly(Path(sys.argv[1]))
    sys.stdout.write(json.dumps(costs))
    sys.stdout.flush()
    os._exit(0)
