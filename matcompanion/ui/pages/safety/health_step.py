"""The first step: which of the reasons against the mat are true for the person."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.screening import Answer
from matcompanion.domain.screening_items import Screening
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.safety.questions import Questions
from matcompanion.ui.pages.safety.step import Step
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button

_HEIGHT = 52


class HealthStep(Step):
    """Asks; ``answered`` brings what is true. "None of these apply" is as large as "Something applies"."""

    answered = Signal(object)  # tuple[Answer, ...]

    def __init__(self, theme: Theme, catalogue: Catalogue, screening: Screening) -> None:
        super().__init__(theme)
        self._ticking = False
        self._looked_at: QWidget | None = None
        self.questions = Questions(theme, catalogue, screening)
        self.none = Button(theme, self.tr("None of these apply"), kind="outline", height=_HEIGHT)
        self.something = Button(theme, self.tr("Something applies"), kind="outline", height=_HEIGHT)
        self.go_on = Button(theme, self.tr("Continue"), height=_HEIGHT)
        self.go_on.hide()
        self.fill(self.questions, (self.none, self.something, self.go_on))
        self.none.clicked.connect(self._none)
        self.something.clicked.connect(self._tick)
        self.go_on.clicked.connect(self._go_on)
        self.questions.changed.connect(self._show)
        self.questions.moved_to.connect(self._look_at)

    def ask(self, answers: tuple[Answer, ...], today: date) -> None:
        """Show *answers* as they were given before; a professional may have been asked up to *today*."""
        self.questions.set_today(today)
        self.questions.set_given(answers)
        self._ticking = False
        self.say("")
        self._show()

    def begin(self) -> None:
        """Begin at the first statement."""
        super().begin()
        self.questions.begin()

    @Slot()
    def _show(self) -> None:
        ticked = bool(self.questions.given)
        if ticked:
            self.say("")
        self._ticking = self._ticking or ticked
        self.something.setVisible(not self._ticking)
        self.go_on.setVisible(self._ticking)

    @Slot(object)
    def _look_at(self, part: QWidget) -> None:
        """Scroll to *part*; what follows a tick has its place only after the layout."""
        self._looked_at = part
        QTimer.singleShot(0, self, self._scroll_there)

    @Slot()
    def _scroll_there(self) -> None:
        if self._looked_at is not None:
            self.scroller.ensureWidgetVisible(self._looked_at, 0, 24)

    @Slot()
    def _none(self) -> None:
        """Go on with nothing ticked; what is ticked is taken off first, so that no answer is lost by one press."""
        if not self.questions.given:
            self.answered.emit(())
            return
        self.questions.set_given(())
        self._show()
        self._tell(self.tr("Nothing is ticked now. Press again to go on."))

    @Slot()
    def _tick(self) -> None:
        self._ticking = True
        self._show()
        self.begin()
        self._tell(self.tr("Tick everything that is true, then continue."))

    @Slot()
    def _go_on(self) -> None:
        given = self.questions.given
        if given:
            self.answered.emit(given)
        else:
            self._tell(self.tr("Tick what is true, or choose “None of these apply”."))

    def _tell(self, text: str) -> None:
        self.say(text)
        announce(self, text)
