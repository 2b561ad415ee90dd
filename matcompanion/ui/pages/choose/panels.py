"""What takes the place of the figure for a while: the steps of a position, and when to see someone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.red_flags import RedFlagsController
from matcompanion.domain.red_flags import FlagTopic, Why
from matcompanion.ui import wording
from matcompanion.ui import wording_red_flags as words
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.choose.figure_card import FigureCard
from matcompanion.ui.pages.choose.flag_notice import FlagNotice
from matcompanion.ui.pages.choose.steps_panel import StepsPanel
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.red_flag_panel import RedFlagPanel


class Panels(QObject):
    """Shows a panel in *card* in the place of the figure, and the figure again.

    ``opened`` when a panel took its place, ``closed`` when the figure is back; who asked gets the keyboard back.
    ``offered`` when ``notice`` says something new.
    """

    opened = Signal()
    closed = Signal()
    offered = Signal()

    def __init__(self, theme: Theme, controller: ChooseController, card: FigureCard) -> None:
        super().__init__(card)
        self._theme, self._controller, self._card, self._shown = theme, controller, card, card.shown
        self._flags: RedFlagsController | None = None
        self._steps: StepsPanel | None = None
        self._signs: RedFlagPanel | None = None
        self._asked_by: QWidget | None = None
        self.notice = FlagNotice(theme)
        self.notice.asked.connect(self._see_offered)
        self.notice.put_away.connect(self._put_away)
        controller.changed.connect(self.refresh)

    def set_flags(self, flags: RedFlagsController) -> None:
        """Take who knows when to see someone is offered."""
        self._flags = flags
        flags.changed.connect(self._show_offer)
        self._show_offer()

    @property
    def is_open(self) -> bool:
        """Whether a panel stands in the place of the figure."""
        return self._shown.currentWidget() is not self._card.current

    @property
    def is_about_ratings(self) -> bool:
        """Whether a rating is why something is offered."""
        offered = self._flags.offer if self._flags is not None else None
        return offered is not None and offered.why is Why.HIGH_PAIN

    @Slot()
    def swap_steps(self) -> None:
        """Show how to get on the mat, or the figure again."""
        if self._steps is not None and self._shown.currentWidget() is self._steps:
            self.close()
            return
        if self._steps is None:
            self._steps = StepsPanel(self._theme)
            self._add(self._steps)
        self.show(self._steps)
        self.refresh()
        self._steps.begin()

    @Slot()
    def see_someone(self) -> None:
        """Show when to see someone, for what the plan is about."""
        if self._flags is not None:
            self._show_signs(self._flags.topics)

    @Slot()
    def _see_offered(self) -> None:
        """Show what was offered; it was seen then."""
        if self._flags is not None:
            offered = self._flags.offer
            self._show_signs(offered.topics if offered is not None else self._flags.topics)
            self._flags.put_away()

    def _show_signs(self, topics: tuple[FlagTopic, ...]) -> None:
        if self._flags is None:
            return
        if self._signs is None:
            self._signs = RedFlagPanel(self._theme, self._flags.flags)
            self._add(self._signs)
        self.show(self._signs)
        self._signs.show_topics(topics)
        self._signs.begin()

    @Slot()
    def _put_away(self) -> None:
        if self._flags is not None:
            self._flags.put_away()

    @Slot()
    def _show_offer(self) -> None:
        offered = self._flags.offer if self._flags is not None else None
        if self._flags is None or offered is None or self.is_open:
            self.notice.show_sentence("")
            return
        sentence = words.offered(self._controller.catalogue, offered, self._flags.flags)
        self.notice.show_sentence(sentence)
        self.offered.emit()
        announce(self.notice, sentence)

    def _add(self, panel: StepsPanel | RedFlagPanel) -> None:
        panel.closed.connect(self._leave)

    @Slot(object)
    def show(self, panel: QWidget) -> None:
        """Show *panel* in the place of the figure."""
        if self._shown.indexOf(panel) < 0:
            self._shown.addWidget(panel)
        self._asked_by = self._shown.window().focusWidget()
        self._card.foot.hide()
        self._shown.setCurrentWidget(panel)
        self._show_offer()
        self.opened.emit()

    @Slot()
    def close(self) -> None:
        """Show the figure again."""
        if self.is_open:
            self._shown.setCurrentWidget(self._card.current)
            self._card.foot.show()
            self._show_offer()
            self.closed.emit()

    @Slot()
    def make_way(self) -> None:
        """Show the figure again, where the steps or the signs stand in its place."""
        if self._shown.currentWidget() in (self._steps, self._signs):
            self.close()

    @Slot()
    def _leave(self) -> None:
        self.close()
        asked_by = self._asked_by
        if asked_by is not None and asked_by.isVisible():
            asked_by.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show the steps of the stage that is shown, if they are asked for; off the mat there are none."""
        if self._steps is None or self._shown.currentWidget() is not self._steps:
            return
        stage, catalogue = self._controller.stage, self._controller.catalogue
        if stage.placement is None:
            self.close()
            return
        position = stage.placement.position
        self._steps.show_position(catalogue.positions[position], wording.position(catalogue, stage.areas, position))
