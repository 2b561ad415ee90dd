"""What the Progress page shows: counted on the worker from the history, the day and the goal of now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.history import HistoryController
from matcompanion.domain.progress import DayTotal, Pair, Progress, Range, progress
from matcompanion.domain.session import counted_day
from matcompanion.domain.settings import Settings

if TYPE_CHECKING:  # it speaks SQL, and the first frame needs none
    from matcompanion.storage.history import History


class ProgressController(QObject):
    """Answers ``ask`` with ``progress_ready``; ``changed`` says that the answer would be another one now.

    *settings* tells the settings of the moment.
    """

    changed = Signal()
    progress_ready = Signal(object)  # Progress

    def __init__(
        self,
        history: HistoryController,
        clock: Clock,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._clock, self._settings = history, clock, settings
        history.changed.connect(self.changed)

    @Slot(object)
    def ask(self, span: Range) -> None:
        """Ask for the progress of *span*; it comes as ``progress_ready``."""
        settings = self._settings()
        today = counted_day(self._clock.now().astimezone(), settings.day_starts_at_hour)
        job = self._history.run(partial(_gather, span=span, today=today, goal=settings.weekly_goal_minutes))
        job.done.connect(self.progress_ready)


def _gather(history: History, span: Range, today: date, goal: int) -> Progress:
    totals = [
        DayTotal(row.day, row.kind, seconds=row.active_seconds, sessions=row.sessions) for row in history.day_totals()
    ]
    pairs = [
        Pair(row.session_id, row.local_date, row.started_at, row.kind, row.scale, row.area, row.before, row.after)
        for row in history.before_after()
    ]
    return progress(totals, pairs, span, today, goal=goal)
