"""The comparison of mat and rest as it stands: begun and stopped by the person, read from the history."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from matcompanion.clock import Clock
from matcompanion.content.comparison_reader import read_comparison
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.settings import SettingsController
from matcompanion.controllers.today import counted_today
from matcompanion.domain.comparison import COMPARED_KINDS, ComparisonRule, Course, course
from matcompanion.domain.comparison_plan import ComparisonPlan
from matcompanion.domain.session import Session
from matcompanion.domain.settings import Settings

if TYPE_CHECKING:  # it speaks SQL, and the first frame needs none
    from matcompanion.storage.history import History

_SEED_BITS = 32


class MatSource(Protocol):
    """Where it is known whether the person may use the mat today."""

    changed: SignalInstance

    def why_no_mat(self) -> Sequence[object]:
        """Return every reason why not; none where they may."""
        ...


def draw_seed() -> int:
    """Return a seed that nobody chose."""
    return secrets.randbits(_SEED_BITS)


class ComparisonController(QObject):
    """Keeps the plan in the settings and tells by ``changed`` where it stands.

    *resources* holds the rule, read when it is first asked for.
    """

    changed = Signal()

    def __init__(
        self,
        history: HistoryController,
        settings: SettingsController,
        clock: Clock,
        resources: Path,
        mat: MatSource | None = None,
        seed: Callable[[], int] = draw_seed,
    ) -> None:
        super().__init__()
        self._history, self._settings, self._clock = history, settings, clock
        self._resources, self._seed = resources, seed
        self._mat, self._barred = mat, bool(mat is not None and mat.why_no_mat())
        self._plan = settings.settings.comparison
        self._course: Course | None = None
        settings.changed.connect(self._follow_settings)
        history.opened.connect(self.look)
        history.changed.connect(self.look)
        if mat is not None:
            mat.changed.connect(self._follow_mat)

    @cached_property
    def rule(self) -> ComparisonRule:
        """What may be said when, and what is said before it starts."""
        return read_comparison(self._resources)

    @property
    def course(self) -> Course | None:
        """Where it stands; None if none was begun, or before the history was read."""
        return self._course

    @property
    def barred(self) -> bool:
        """Whether the answers to the safety check keep the person from the mat now: then only rest can be had."""
        return self._barred

    # What the person does -------------------------------------------------------------------------------------------

    def start(self, pairs: int) -> None:
        """Begin a comparison of *pairs* pairs: today if no session was had yet, else tomorrow. It needs the mat."""
        if self._barred:
            return
        job = self._history.run(partial(_first_day, today=self._today))
        job.done.connect(partial(self._begin, pairs))

    def _begin(self, pairs: int, first_day: date) -> None:
        self._settings.change(comparison=ComparisonPlan(self._seed(), pairs, first_day))

    @Slot()
    def stop(self) -> None:
        """End it with the days that have counted."""
        if self._course is not None:
            self._settings.change(comparison=replace(self._course.plan, stopped_after=self._course.days))

    @Slot()
    def forget(self) -> None:
        """Take it away; the sessions stay."""
        self._settings.change(comparison=None)

    # Where it stands ------------------------------------------------------------------------------------------------

    @property
    def _today(self) -> date:
        return counted_today(self._clock, self._settings.settings)

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        if settings.comparison != self._plan:
            self._plan = settings.comparison
            self.look()

    @Slot()
    def _follow_mat(self) -> None:
        barred = bool(self._mat is not None and self._mat.why_no_mat())
        if barred is not self._barred:
            self._barred = barred
            self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Read again where it stands: the history changed, or the day."""
        if self._plan is None:
            self._take(None)
            return
        job = self._history.run(partial(_where, plan=self._plan, today=self._today))
        job.done.connect(self._take)

    @Slot(object)
    def _take(self, found: Course | None) -> None:
        if (found.plan if found is not None else None) != self._plan or found == self._course:
            return
        self._course = found
        self.changed.emit()


def _where(history: History, plan: ComparisonPlan, today: date) -> Course:
    return course(plan, history.sessions(plan.first_day, today), today)


def _first_day(history: History, today: date) -> date:
    """Return today, or tomorrow if today has had a session that would count."""
    had: list[Session] = history.sessions(today, today)
    return today + timedelta(days=1) if any(one.kind in COMPARED_KINDS for one in had) else today
