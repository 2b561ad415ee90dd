"""What the Progress page shows: counted on the worker from the history, the day, the goal and the view of now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.today import counted_today
from matcompanion.domain.choices import Scale
from matcompanion.domain.progress_view import ProgressView
from matcompanion.domain.settings import Settings

if TYPE_CHECKING:  # they need SQL and numpy, and the first frame needs none
    from matcompanion.domain.progress import Body, Progress
    from matcompanion.storage.history import History


class ProgressController(QObject):
    """Answers ``ask`` with ``progress_ready``; ``changed`` says that the answer would be another one now.

    *settings* tells the settings of the moment; *remember* keeps the view among them.
    """

    changed = Signal()
    progress_ready = Signal(object)  # Progress
    body_ready = Signal(object)  # Body

    def __init__(
        self,
        history: HistoryController,
        clock: Clock,
        settings: Callable[[], Settings],
        remember: Callable[[ProgressView], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._clock, self._settings, self._remember = history, clock, settings, remember
        self._view = settings().progress
        self._counted_by = _counted_by(settings())
        self._is_open = False
        history.opened.connect(self._note_opened)
        history.changed.connect(self.changed)

    @Slot()
    def _note_opened(self) -> None:
        self._is_open = True

    @property
    def view(self) -> ProgressView:
        """How the person looks back, now or when they did last."""
        return self._view

    def look(self, view: ProgressView) -> None:
        """Look back as *view* says from now on, and ask."""
        self._view = view
        self._remember(view)
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask for the progress of the view of now; it comes as ``progress_ready``."""
        settings = self._settings()
        today = counted_today(self._clock, settings)
        work = partial(self._count, view=self._view, today=today, goal=settings.weekly_goal_minutes)
        self._history.run(work).done.connect(self._tell)

    def warm(self) -> None:
        """Read the columns now, while nobody waits for them; a history that is not open would tell its trouble."""
        if self._is_open:
            self._history.run(_read)

    def ask_body(self) -> None:
        """Ask for the areas over all sessions, on the rating that the person looks at; it comes as ``body_ready``."""
        today = counted_today(self._clock, self._settings())
        self._history.run(partial(_body, scale=self._view.scale, today=today)).done.connect(self.body_ready)

    @Slot(object)
    def take_settings(self, settings: Settings) -> None:
        """Say that the answer changed, if anything that counts did."""
        if _counted_by(settings) != self._counted_by:
            self._counted_by = _counted_by(settings)
            self.changed.emit()

    def _count(self, history: History, view: ProgressView, today: date, goal: int) -> Progress | None:
        """Count, on the worker; None if the person looks at something else by now."""
        from matcompanion.domain.tally.whole import progress

        if view is not self._view:
            return None
        return progress(history.columns(), view, today, goal=goal)

    @Slot(object)
    def _tell(self, progress: Progress | None) -> None:
        if progress is not None:
            self.progress_ready.emit(progress)


def _read(history: History) -> None:
    history.columns()


def _body(history: History, scale: Scale | None, today: date) -> Body:
    from matcompanion.domain.tally.whole import body

    return body(history.columns(), scale, today)


def _counted_by(settings: Settings) -> tuple[int, int]:
    """Return what of the settings the counting depends on."""
    return settings.day_starts_at_hour, settings.weekly_goal_minutes
