"""What the plan card shows of the person's answers: why the mat waits, and the check of today."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.restrictions import DIZZY, HURT
from matcompanion.controllers.screening import SORE_SKIN, ScreeningController
from matcompanion.domain.choices import Kind
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.choose.short_check import ShortCheck
from matcompanion.ui.pages.choose.waiting_box import WaitingBox
from matcompanion.ui.theme import Theme


class PlanAnswers(QObject):
    """Holds the two parts, which the card puts where they belong. Without *screening* there is nothing to answer."""

    change_requested = Signal()
    left_out = Signal(str)  # an area that was said to be sore

    def __init__(self, theme: Theme, controller: ChooseController, screening: ScreeningController | None) -> None:
        super().__init__()
        self._controller, self._screening = controller, screening
        self.waiting = WaitingBox(theme)
        self.check = ShortCheck(theme, screening.screening.asked_before_a_session if screening is not None else ())
        self.waiting.change_requested.connect(self.change_requested)
        self.waiting.passed.connect(self._take_back)
        self.check.said.connect(self._say)
        if screening is not None:
            screening.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what is the case now."""
        screening, on_mat = self._screening, self._controller.plan.kind is Kind.MAT
        refusals = [] if on_mat else self._controller.why_no_mat()
        today = set(screening.today_items) if screening is not None else set()
        why = {refusal.because.item for refusal in refusals if refusal.because is not None}
        own = {HURT, DIZZY} >= why and bool(why)  # not what was answered, but what happened on the mat
        can_change = screening is not None
        self.waiting.show_reasons(refusals, only_today=bool(why) and why <= today, can_change=can_change and not own)
        self.check.setVisible(on_mat and can_change)
        self.check.show_true(today)

    def tell_waiting(self) -> None:
        """Have it read out why the mat waits, if it does."""
        if self.waiting.text:
            announce(self.waiting, self.waiting.text)

    @Slot(str, bool)
    def _say(self, item: str, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        screening = self._screening
        if screening is None:
            return
        if item == SORE_SKIN:
            areas = self._controller.stage.areas
            self.check.close_answers()
            screening.say_sore(areas, on=on)
            self.left_out.emit(areas[0])
        else:
            screening.say_today(item, on=on)
            self.tell_waiting()

    @Slot()
    def _take_back(self) -> None:
        """Take back what was said of today."""
        screening = self._screening
        if screening is not None:
            for item in screening.today_items:
                screening.say_today(item, on=False)
