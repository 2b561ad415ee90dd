"""Brings the suggestion onto the page: the box in the card, and the panels that explain it in the figure's place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.rung import RungController
from matcompanion.domain.catalogue import Learning
from matcompanion.domain.choices import AreaId, Kind, Level
from matcompanion.ui import wording_rung as words
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.choose import offers, why
from matcompanion.ui.pages.choose.rung_box import Act, RungBox
from matcompanion.ui.theme import Theme

if TYPE_CHECKING:  # made when they are asked for; the first frame needs none
    from matcompanion.ui.pages.choose.level_panel import LevelPanel
    from matcompanion.ui.pages.choose.why_panel import WhyPanel

STEP, CHANGES, NUMBERS, CAUTIONS = range(4)
"""The parts of the reasons, in their order."""


class RungDesk(QObject):
    """Shows what *rung* suggests and does what is pressed. *learning* is asked for when it is needed.

    ``panel_asked`` brings a panel to be shown in the place of the figure, ``panel_left`` says that it is done with.
    """

    panel_asked = Signal(object)  # QWidget
    panel_left = Signal()

    def __init__(
        self,
        theme: Theme,
        choose: ChooseController,
        rung: RungController,
        learning: Callable[[], Learning],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._choose, self._rung, self._learning = theme, choose, rung, learning
        self._lead_in_seconds = 0
        self._why: WhyPanel | None = None
        self._levels: LevelPanel | None = None
        self._asked_from: QWidget | None = None
        self._skipping = False
        self.box = RungBox(theme)
        self.box.acted.connect(self._act)
        self.box.why_asked.connect(self.show_step)
        rung.changed.connect(self.refresh)

    def set_lead_in(self, seconds: int) -> None:
        """Take how many seconds there are to lie down; the reasons tell where the number comes from."""
        self._lead_in_seconds = seconds
        self._refresh_why()

    # What is shown ------------------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Show what is suggested now; for the first time when the box has its place in the card."""
        choose, said, paused = self._choose, self._rung.suggestion, self._rung.paused
        on_mat = choose.plan.kind is Kind.MAT
        waits = bool(paused) and not on_mat and bool(choose.why_no_mat())
        self.box.setVisible(on_mat or waits)
        if waits:
            breathing = choose.plan.kind is Kind.BREATHING
            self.box.show_offer(offers.paused(paused, self._learning().after_effects, breathing=breathing))
        elif said is None:
            self.box.show_offer(offers.before_history(self._choose))
        else:
            self.box.show_offer(offers.offer(self._rung, said, self._learning().after_effects))
        self._refresh_why()

    def say_well(self, area: AreaId) -> None:
        """Take that *area* is well again: what paused it is gone, and it is not sore today after all."""
        self._rung.say_sore(area, on=False)
        self._rung.say_healed(area)

    @Slot(str)
    def say_sore(self, area: AreaId) -> None:
        """Take that the skin of *area* was found sore before a session."""
        self._rung.say_sore(area)

    def _parts(self) -> list[why.Part]:
        choose, said, rules = self._choose, self._rung.suggestion, self._rung.rules
        parts = [why.numbers(choose, self._lead_in_seconds), why.cautions(choose)]
        if said is None or rules is None:
            return parts
        here, count = self._rung.number(said.at), self._rung.count
        reason = words.reason(said, here, count, self._learning().after_effects)
        return [why.step(said, reason, here, count), why.changes(rules, said), *parts]

    def _refresh_why(self) -> None:
        if self._why is not None and self._why.isVisible():
            self._why.show_parts(self._parts(), self._learning())

    # What explains it ---------------------------------------------------------------------------------------------

    @Slot()
    def show_step(self) -> None:
        """Show why this step is suggested."""
        self._show_why(STEP, self.box.why)

    def show_cautions(self, asked_from: QWidget) -> None:
        """Show where the cautions come from; the keyboard goes back to *asked_from* afterwards."""
        self._show_why(CAUTIONS, asked_from)

    def _show_why(self, part: int, asked_from: QWidget) -> None:
        from matcompanion.ui.pages.choose.why_panel import WhyPanel

        if self._why is None:
            self._why = WhyPanel(self._theme)
            self._why.closed.connect(self._leave)
        parts = self._parts()
        self._why.show_parts(parts, self._learning())
        self._open(self._why, asked_from)
        self._why.go_to(max(0, part - (CAUTIONS + 1 - len(parts))))
        self._why.begin()

    def _show_levels(self, levels: tuple[Level, ...], asked_from: QWidget, *, skipping: bool) -> None:
        from matcompanion.ui.pages.choose.level_panel import LevelPanel

        rungs, catalogue = self._rung.rungs, self._choose.catalogue
        if rungs is None or not levels:
            return
        if self._levels is None:
            self._levels = LevelPanel(self._theme)
            self._levels.closed.connect(self._leave)
            self._levels.taken.connect(self._take_level)
        self._skipping = skipping
        shown = [(catalogue.levels[level], rungs[rungs.first_of(level)]) for level in levels]
        self._levels.show_levels(shown, skipping=skipping)
        self._open(self._levels, asked_from)
        self._levels.begin()

    def _open(self, panel: QWidget, asked_from: QWidget) -> None:
        self._asked_from = asked_from
        self.panel_asked.emit(panel)

    @Slot()
    def _leave(self) -> None:
        self.panel_left.emit()
        if self._asked_from is not None:
            self._asked_from.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is done -------------------------------------------------------------------------------------------------

    @Slot(object)
    def _act(self, act: Act) -> None:
        rung, said = self._rung, self._rung.suggestion
        if act is Act.CLAIM:
            self._show_levels(rung.claimable, self.box.why, skipping=True)
        elif act is Act.TAKE and said is not None and said.new_level is not None:
            self._show_levels((said.new_level,), self.box.why, skipping=False)
        elif act is Act.BREATHE:
            self._choose.choose_kind(Kind.BREATHING)
        elif act is Act.HEALED:
            rung.say_healed()
        elif act is Act.ASKED:
            rung.say_asked()
        else:
            {Act.TAKE: rung.take, Act.STAY: rung.stay, Act.GO_BACK: rung.go_back, Act.LONGER: rung.take_longer}[act]()
            self._tell_plan()

    @Slot(object)
    def _take_level(self, level: Level) -> None:
        if self._skipping:
            self._rung.claim(level)
        else:
            self._rung.take()
        self._leave()
        self._tell_plan()

    def _tell_plan(self) -> None:
        """Have the new plan read out: the button that was pressed may be gone."""
        stage = self._choose.stage
        announce(self.box, words.plan(stage))
