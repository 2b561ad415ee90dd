"""The safety check: holds what the person answered, in the settings or for this run only, and what follows today."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.settings import SettingsController
from matcompanion.controllers.today import counted_today
from matcompanion.domain.choices import AreaId
from matcompanion.domain.restrictions import Restrictions
from matcompanion.domain.screening import (
    Answer,
    Answers,
    MatProfile,
    TodayCheck,
    is_due,
    restrictions_for,
)
from matcompanion.domain.screening_items import Kept, Screening

SORE_SKIN = "skin_open"


class ScreeningController(QObject):
    """Knows the answers and what they forbid; ``changed`` when one or the other is different from before.

    *unkept* are answers that are used in this run and never written, such as those of the sample history.
    """

    changed = Signal()

    def __init__(
        self,
        screening: Screening,
        areas: Iterable[AreaId],
        settings: SettingsController,
        clock: Clock,
        unkept: Answers | None = None,
    ) -> None:
        super().__init__()
        self.screening, self._areas = screening, tuple(areas)
        self._settings, self._clock = settings, clock
        self._unkept: Answers | None = unkept
        self._unkept_check: TodayCheck | None = None
        self._seen = self._state()
        settings.changed.connect(self.look)

    # What it is -----------------------------------------------------------------------------------------------------

    @property
    def today(self) -> date:
        """The day of today where the person is."""
        return self._clock.now().astimezone().date()

    @property
    def answers(self) -> Answers | None:
        """What was answered, or None while nothing was."""
        return self._unkept or self._settings.settings.answers

    @property
    def keeps(self) -> bool:
        """Whether the answers are in the settings, or would be."""
        return self._unkept is None

    @property
    def mat(self) -> MatProfile:
        """The mat that the person has."""
        return self._settings.settings.mat

    @property
    def today_items(self) -> tuple[str, ...]:
        """The items that were said to be true today."""
        check = self._settings.settings.today if self.keeps else self._unkept_check
        return check.true_on(self._evening) if check is not None else ()

    @property
    def _evening(self) -> date:
        """The day that what is true today belongs to: it goes on after midnight, for as long as a day counts."""
        return counted_today(self._clock, self._settings.settings)

    @property
    def restrictions(self) -> Restrictions:
        """What is not allowed now."""
        return restrictions_for(
            self.screening,
            self._areas,
            self.answers,
            mat=self.mat,
            said_today=self.today_items,
            today=self.today,
        )

    @property
    def is_due(self) -> bool:
        """Whether the questions are to be asked."""
        return is_due(self.screening, self.answers, self.today)

    # What the person does -------------------------------------------------------------------------------------------

    def answer(self, given: Iterable[Answer], *, keep: bool) -> None:
        """Take what is true of the person, all at once; without *keep* for this run only."""
        items, given = self.screening.items, tuple(given)
        lasting = tuple(a for a in given if items[a.item].kept is Kept.ANSWERS)
        passing = tuple(a.item for a in given if items[a.item].kept is Kept.TODAY)
        self.remember(Answers(lasting, self.today), passing, keep=keep)

    def say_today(self, item: str, *, on: bool) -> None:
        """Take that *item* is true today, or no longer."""
        if self.answers is None:
            return
        others = tuple(each for each in self.today_items if each != item)
        self.remember(self.answers, (*others, item) if on else others, keep=self.keeps)

    def say_sore(self, areas: Iterable[AreaId], *, on: bool) -> None:
        """Take that the skin of *areas* is sore, or has become well again."""
        answers = self.answers
        if answers is None:
            return
        before = answers.of(SORE_SKIN)
        named = set(before.areas if before is not None else ())
        named = named | set(areas) if on else named - set(areas)
        answers = answers.without((SORE_SKIN,))
        if named:
            answers = answers.with_answer(Answer(SORE_SKIN, tuple(a for a in self._areas if a in named)))
        self.remember(answers, self.today_items, keep=self.keeps)

    def forget(self) -> None:
        """Delete every answer, here and in the settings."""
        self._unkept = self._unkept_check = None
        self._settings.change(answers=None, today=None)
        self.look()

    def change_mat(self, mat: MatProfile) -> None:
        """Take what the person says of their mat."""
        self._settings.change(mat=mat)

    def remember(self, answers: Answers, passing: tuple[str, ...], *, keep: bool) -> None:
        """Take *answers* as they are, with what is *passing* and true today; without *keep* for this run only."""
        check = TodayCheck(passing, self._evening)
        self._unkept, self._unkept_check = (None, None) if keep else (answers, check)
        self._settings.change(answers=answers if keep else None, today=check if keep and passing else None)
        self.look()

    @Slot()
    def look(self) -> None:
        """Tell if anything is different from before: a setting, or the day."""
        state = self._state()
        if state != self._seen:
            self._seen = state
            self.changed.emit()

    def _state(self) -> tuple[object, ...]:
        return self.answers, self.keeps, self.today_items, self.mat, self.restrictions
