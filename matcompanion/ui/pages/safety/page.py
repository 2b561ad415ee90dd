"""The page of the safety check: three steps at the first run and every 180 days, or the questions alone to change."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from matcompanion.controllers.screening import ScreeningController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.screening import Answer
from matcompanion.ui import wording
from matcompanion.ui import wording_screening as words
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.pages.safety.health_step import HealthStep
from matcompanion.ui.pages.safety.intro import Intro
from matcompanion.ui.pages.safety.level_step import LevelStep
from matcompanion.ui.pages.safety.sound_step import SoundStep
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS

_NARROW = 900
_LARGE_PERCENT = 130
_INTRO, _CARD = 364, 544
_WIDEST = 1240
_MARGINS = (64, 44, 64, 40)
_NARROW_MARGINS = (12, 12, 12, 12)
_MAGNETS = "device_magnet"


class Asking(StrEnum):
    """Why the questions are asked."""

    FIRST = "first"
    AGAIN = "again"
    CHANGE = "change"


class SafetyPage(QWidget):
    """Asks through *screening*; ``finished`` after the last step, ``left`` when the person goes before that."""

    finished = Signal()
    left = Signal()
    sound_test_requested = Signal()

    def __init__(
        self, theme: Theme, catalogue: Catalogue, settings: SettingsController, screening: ScreeningController
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty(OWN_FOCUS, True)  # it has the keyboard only until Tab; a ring around everything says nothing
        give_role(self, QAccessible.Role.Grouping)
        self._theme, self._screening = theme, screening
        self._asking = Asking.FIRST
        self.intro = Intro(theme, wording.content(screening.screening.intended_use))
        self.health = HealthStep(theme, catalogue, screening.screening)
        self.level = LevelStep(theme, catalogue, settings, screening)
        self.sound = SoundStep(theme, settings)
        self._steps = (self.health, self.level, self.sound)
        self._cards = QStackedWidget()
        for step in self._steps:
            self._cards.addWidget(step)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(64)
        self._row.addWidget(self._cards, _CARD)
        self._connect()
        self.ask(Asking.FIRST)
        self._arrange()

    def _connect(self) -> None:
        self.intro.left.connect(self.left)
        self.health.answered.connect(self._take)
        self.level.went_back.connect(self._go_back)
        self.level.went_on.connect(self._go_on)
        self.sound.went_back.connect(self._go_back)
        self.sound.went_on.connect(self.finished)
        self.sound.test_requested.connect(self.sound_test_requested)
        self._theme.changed.connect(self._arrange)

    @property
    def step(self) -> int:
        """The step that is shown, from 0."""
        return self._cards.currentIndex()

    def ask(self, asking: Asking) -> None:
        """Begin at the first step, with what was answered before."""
        self._asking = asking
        screening = self._screening
        given = screening.answers.given if screening.answers is not None else ()
        given += tuple(Answer(item) for item in screening.today_items)
        if screening.mat.has_magnets:
            given += (Answer(_MAGNETS),)
        self.health.ask(given, screening.today)
        self.intro.keep.setChecked(screening.keeps)
        self._show(0)

    def begin(self) -> None:
        """Give the keyboard to where the step begins; where the words come first, to nothing yet."""
        if self._is_beside:
            self._steps[self.step].begin()
        else:
            self._steps[self.step].show_top()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _is_beside(self) -> bool:
        return self.width() >= _NARROW and self._theme.percent <= _LARGE_PERCENT

    def show_sound_problem(self, text: str) -> None:
        """Say why nothing can be heard; an empty text takes it away."""
        self.sound.show_trouble(text)

    @Slot(object)
    def _take(self, given: tuple[Answer, ...]) -> None:
        """Take the answers; where they were only to be changed, that was all."""
        screening, items = self._screening, {answer.item for answer in given}
        screening.answer(given, keep=self.intro.keep.isChecked())
        if _MAGNETS in items or "device" in items:
            screening.change_mat(replace(screening.mat, has_magnets=_MAGNETS in items))
        if self._asking is Asking.FIRST:
            self._go_on()
        else:
            self.finished.emit()

    @Slot()
    def _go_on(self) -> None:
        self._show(self.step + 1)
        self.begin()

    @Slot()
    def _go_back(self) -> None:
        self._show(self.step - 1)
        self.begin()

    def _show(self, step: int) -> None:
        self._cards.setCurrentIndex(step)
        title, lead = self._words(step)
        first = self._asking is Asking.FIRST
        leave = ""
        if step == 0:
            leave = self._way_out()
        number = self.tr("Step {n} of {all}").format(n=step + 1, all=len(self._steps)) if first else ""
        self.setAccessibleName(title)
        self.intro.show_step(title, lead, asks=step == 0, leave=leave, step=number)
        self._arrange()

    def _way_out(self) -> str:
        """Return what leaving the questions is called; nothing for who comes back to them, having answered."""
        if self._screening.answers is None:
            return self.tr("Not now: breathe without the mat")
        return "" if self._asking is Asking.FIRST else self.tr("Leave it as it was")

    def _words(self, step: int) -> tuple[str, str]:
        """Return the title of *step* and what it is about."""
        if step == 1:
            return (
                self.tr("How used to the mat are you?"),
                self.tr("Choose what you lie or lean on now. The firmer the surface, the more your skin feels."),
            )
        if step == 2:
            return (
                self.tr("Hear it once before you lie down"),
                self.tr("On the mat your eyes are closed. The sound tells you when to breathe, and when it is over."),
            )
        lead = self.tr(
            "For some people the points are a bad idea, or need a doctor’s word first. "
            "Read all {n} lines and tick what is true for you."
        ).format(n=self.health.questions.count)
        answers = self._screening.answers
        if self._asking is Asking.FIRST or answers is None:
            return self.tr("A few questions before you lie down"), lead
        if self._asking is Asking.AGAIN:
            return self.tr("Is this still right?"), self.tr("You answered on {day}. {lead}").format(
                day=words.day(answers.answered_on), lead=lead
            )
        return self.tr("What is true for you now?"), lead

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the card, or above what scrolls in it."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        beside = self._is_beside
        left, top, right, bottom = _MARGINS if beside else _NARROW_MARGINS
        spare = max(0, (self.width() - _WIDEST) // 2 - left)
        self._row.setContentsMargins(left + spare, top, right + spare, bottom)
        self.intro.set_beside(beside=beside)
        if not beside:
            self._steps[self.step].take_intro(self.intro)
        elif self._row.indexOf(self.intro) < 0:
            self._row.insertWidget(0, self.intro, _INTRO, Qt.AlignmentFlag(0))
            self.intro.show()
