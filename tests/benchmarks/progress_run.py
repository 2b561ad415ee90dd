"""Progress with a history on disk, run on its own: prints what opening it and looking elsewhere cost, as JSON.

    progress_run.py HISTORY

The page, the controllers and the counting are the program's own. Costs are seconds of processor time of the GUI
thread and of the worker, one after the other as a person waits for them: other work on the machine adds little to
them. ``held`` is the longest that any one event kept the GUI thread, where the worker is another one. The same graphs
are then drawn plainly with matplotlib.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.progression_reader import read_progression
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.jobs import Job
from matcompanion.controllers.progress import ProgressController
from matcompanion.domain.choices import Level, Scale
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.progression import Past, ladder
from matcompanion.domain.settings import MotionChoice, Settings, ThemeChoice
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.ui.charts.ladder_source import StepsSource
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures
from tests.fakes import FakeClock
from tests.ui.comparison_samples import FakeComparison
from tests.ui.ladder_samples import KnownLadder

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

    def work(self) -> None:
        while self.waiting:
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
        known = KnownLadder()
        rules = read_progression(resources.root(), learning.after_effects)
        known.ladder = ladder(rules, catalogue, Past((), level=Level.ONE), NOW.date())
        theme = Theme(resources.root())
        theme.load_fonts(resources.root())
        theme.set_choices(ThemeChoice.LIGHT, 100, MotionChoice.FULL)
        self.application.setStyleSheet(theme.stylesheet())
        steps = StepsSource(known, lambda: learning.after_effects)
        figures = read_figures(resources.root())
        self.page = ProgressPage(theme, catalogue, self.progress, FakeComparison(None), figures, steps)
        self.page.resize(1012, 720)
        self.filled, self.show_graphs = False, self.page._show_graphs
        self.page._show_graphs = self._note_filled
        self.history = history

    def settle(self) -> float:
        """Let everything happen that was asked for; return the seconds of processor time that it took."""
        began, self.worker.seconds = time.thread_time(), 0.0
        self.application.processEvents()
        self.worker.work()
        while self.page.busy:
            self.application.processEvents()
        self.application.processEvents()
        return time.thread_time() - began

    def seen(self) -> float:
        """Let everything happen; return the seconds until what is on the screen is drawn, the rest comes after it."""
        began, shown = time.thread_time(), 0.0
        self.application.processEvents()
        self.worker.work()
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
        self.page.show()
        self.settle()  # fonts and pictures of the first time
        held, opened = [], []
        switched: dict[ProgressView, list[float]] = {view: [] for view in VIEWS}
        for _ in range(ROUNDS):
            self.application.held = 0.0
            opened.append(self._open())
            for view in VIEWS:
                switched[view].append(self._switch(view))
            held.append(self.application.held)
        best = [min(times) for times in switched.values()]
        return {
            "read": first,
            "open": sorted(opened)[ROUNDS // 2],
            "switch": max(best),
            "switch_median": sorted(best)[len(best) // 2],
            "held": min(held),
        }

    def _open(self) -> float:
        self.page.hide()
        self.progress.changed.emit()
        self.application.processEvents()
        began = time.thread_time()
        self.page.show()
        return time.thread_time() - began + self.seen()

    def _read(self) -> float:
        self.history.run(lambda history: history.columns())
        self.worker.seconds = 0.0
        self.worker.work()
        return self.worker.seconds

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
