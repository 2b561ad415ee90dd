"""The page Choose: the figure to point at, goals above it, the plan beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.own_plans import OwnPlansController
from matcompanion.controllers.red_flags import RedFlagsController
from matcompanion.controllers.rung import RungController
from matcompanion.controllers.screening import ScreeningController
from matcompanion.domain.catalogue import Learning
from matcompanion.domain.choices import AreaId
from matcompanion.ui import wording
from matcompanion.ui.pages.choose.figure_card import FigureCard
from matcompanion.ui.pages.choose.goal_chips import GoalChips, GoalsScroll
from matcompanion.ui.pages.choose.panels import Panels
from matcompanion.ui.pages.choose.plan_card import PlanCard
from matcompanion.ui.pages.choose.plans_desk import PlansDesk
from matcompanion.ui.pages.choose.rung_desk import RungDesk
from matcompanion.ui.pages.choose.save_sound import SoundSaver
from matcompanion.ui.steps import hold_breath
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import Figures
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.segmented import Segmented

_NARROW = 820
_WIDE_CARD, _NARROW_CARD = 372, 300
_WIDEST_CARD = 440
_STACKED_PERCENT = 150
_LOW = 430  # pixels at 100 % text: below that, goals, check and Start leave the figure no room beside the plan
_LEAST_HEIGHT = 520  # pixels at 100 % text, for all of the plan beside all of the figure
_LARGE_SHARE = 56
_ANY_WIDTH = 16777215  # Qt's own
_AROUND_GOALS = 2 * 14 + 2 * 24  # gaps and margins


class ChoosePage(QWidget):
    """Shows the plan of *controller* on the figure and in words; calls *breathe* in between while it is made."""

    level_chosen = Signal(object)  # Level
    answers_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        figures: Figures,
        controller: ChooseController,
        lead_in_seconds: int,
        saver: SoundSaver | None = None,
        screening: ScreeningController | None = None,
        breathe: Callable[[], None] = hold_breath,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._controller, self._screening = theme, controller, screening
        self._large = self._cramped = self._all_goals = self._came_from_plan = False
        catalogue = controller.catalogue
        self._title = Heading(theme, self.tr("Where would you like some ease?"), role="title", wrap=True)
        self._goals = GoalChips(theme, [(goal.id, wording.content(goal.name)) for goal in catalogue.goals.values()])
        self._goal_rows = GoalsScroll(theme, self._goals)
        breathe()
        self.figure = FigureCard(theme, figures, controller)
        breathe()
        self._desk: RungDesk | None = None
        self._card = PlanCard(theme, controller, saver, screening)
        breathe()
        self.show_lead_in(lead_in_seconds)
        self._lay_out()
        self._panels = Panels(theme, controller, self.figure)
        self.figure.take_notice(self._panels.notice)
        self._connect()
        self.refresh()
        self._arrange()

    def _lay_out(self) -> None:
        theme = self._theme
        self._parts = Segmented(theme, [self.tr("Area"), self.tr("Plan")], label=self.tr("Show"))
        self._parts.setParent(self)
        self._parts.hide()
        left = self._left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(14)
        left.addWidget(self._title)
        left.addWidget(self._goal_rows)
        left.addWidget(self.figure, 1)
        self._room = QWidget()
        self._room.hide()
        left.addWidget(self._room, 1)
        beside = QHBoxLayout()
        beside.setSpacing(24)
        beside.addLayout(left, 1)
        beside.addWidget(self._card)
        self._beside = beside
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 24, 24, 24)
        self._column.setSpacing(14)
        self._column.addLayout(beside, 1)
        self._below = QWidget()
        self._below.hide()
        self._below_column = QVBoxLayout(self._below)
        self._below_column.setContentsMargins(0, 0, 0, 0)
        self._below_column.setSpacing(14)

    def _connect(self) -> None:
        controller = self._controller
        controller.changed.connect(self.refresh)
        self._goals.chosen.connect(controller.choose_goal)
        self._goals.expanded.connect(self._make_room)
        self._parts.chosen.connect(self._show_parts)
        self.figure.figure_wanted.connect(self._panels.close)
        self.figure.answer.turned.connect(self._show_parts)
        self.figure.well_again.connect(self._take_well)
        self.figure.answers_requested.connect(self.answers_requested)
        self._card.level_chosen.connect(self.level_chosen)
        self._card.steps_asked.connect(self._panels.swap_steps)
        self._card.help_asked.connect(self._panels.see_someone)
        self._panels.opened.connect(self._make_room_for_panel)
        self._panels.closed.connect(self._go_back_to_part)
        self._panels.offered.connect(self._place_notice)
        self._goals.chosen.connect(self._panels.make_way)
        self._card.answers_requested.connect(self.answers_requested)
        self._card.left_out.connect(self.figure.explain_left_out)
        self._card.asking.connect(self._show_parts)
        if self._screening is not None:
            self._screening.changed.connect(self.figure.answer.hide)  # what it says may be over
        self._theme.changed.connect(self._arrange)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(controller.start)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("L"), self, context=here).activated.connect(self.figure.swap)

    def set_rung(self, rung: RungController, learning: Callable[[], Learning]) -> None:
        """Show what *rung* suggests in the card, and its reasons in the place of the figure when asked for."""
        self._desk = RungDesk(self._theme, self._controller, rung, learning, self)
        self._desk.set_lead_in(self._lead_in_seconds)
        self._desk.panel_asked.connect(self._panels.show)
        self._desk.panel_left.connect(self._panels.close)
        self._card.origins_asked.connect(self._desk.show_cautions)
        self._card.left_out.connect(self._desk.say_sore)
        self._card.set_rung_box(self._desk.box)
        self._desk.refresh()

    def set_red_flags(self, flags: RedFlagsController) -> None:
        """Offer when to see someone as *flags* says, and show it whenever it is asked for."""
        self._panels.set_flags(flags)
        self._card.see_button.show()

    def set_plans(self, plans: OwnPlansController) -> None:
        """Offer the plans that were kept and files of plans, in the place of the figure."""
        desk = PlansDesk(self._theme, self._controller, plans, self)
        desk.panel_asked.connect(self._panels.show)
        desk.panel_left.connect(self._panels.close)
        self._card.add_button(desk.button)

    def show_lead_in(self, seconds: int) -> None:
        """Say how long there is to lie down."""
        self._lead_in_seconds = seconds
        self._card.show_lead_in(seconds)
        if self._desk is not None:
            self._desk.set_lead_in(seconds)

    def show_offer(self, offer: QWidget) -> None:
        """Put *offer*, what today may be for, above the fields of the plan."""
        self._card.show_offer(offer)

    def set_stronger_outlines(self, on: bool) -> None:  # noqa: FBT001 - a setting
        """Draw the borders of the zones stronger, or not."""
        self.figure.map.set_stronger_outlines(on)

    def show_check(self, *, on: bool) -> None:
        """Show what may be true today, or only the line above Start."""
        self._card.show_check(on=on)

    def begin(self) -> None:
        """Give the keyboard to the figure, and show the plan from its top."""
        self._card.show_top()
        self.figure.map.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show the goal of the plan as it is now."""
        self._goals.set_current(self._controller.plan.goal)

    @Slot(str)
    def _take_well(self, area: AreaId) -> None:
        """Take that the skin of *area* is well again, and plan it."""
        self.figure.answer.hide()
        if self._screening is not None:
            self._screening.say_sore((area,), on=False)
        if self._desk is not None:
            self._desk.say_well(area)
        if area not in self._controller.options.barred_areas():
            self.figure.choose(area)

    @Slot()
    def _make_room_for_panel(self) -> None:
        """Put away what belongs to the figure while a panel has its place."""
        self.figure.answer.hide()
        self._came_from_plan = self._came_from_plan or self._parts.current == 1
        self._parts.set_current(0)
        self._show_parts()

    @Slot()
    def _go_back_to_part(self) -> None:
        """Show what a panel was asked for from: the area or the plan."""
        self._parts.set_current(int(self._came_from_plan))
        self._came_from_plan = False
        self._show_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one figure or two, a wide card or a narrow one."""
        super().resizeEvent(event)
        self._arrange()

    @Slot(bool)
    def _make_room(self, expanded: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Let the figure make way for all goals where both do not fit."""
        self._all_goals = expanded
        self._show_parts()

    @property
    def _is_large(self) -> bool:
        """Whether the text is so large, or so large for the height there is, that Start goes below everything."""
        percent = self._theme.percent
        return percent > _STACKED_PERCENT or (percent > 100 and self.height() * 100 < _LEAST_HEIGHT * percent)

    @Slot()
    def _arrange(self) -> None:
        """Fit the page to its width and to the text size."""
        large = self._is_large
        narrow = self.width() < _NARROW
        self.figure.set_one_side(one=narrow or large)
        self._title.set_role("title_compact" if narrow or large else "title")
        self._card.set_room(narrow=narrow, large=large)
        share = min(_WIDEST_CARD, max(_WIDE_CARD, self.width() // 3))
        width = _NARROW_CARD if narrow else share
        if large:
            width = max(width, self.width() * _LARGE_SHARE // 100)
        self._cramped = large and (narrow or self.height() < self._theme.scaled(_LOW))
        self._card.setMinimumWidth(0 if self._cramped else width)
        self._card.setMaximumWidth(_ANY_WIDTH if self._cramped else width)
        self._beside.setSpacing(16 if narrow else 24)
        side = 16 if narrow else 24
        self._column.setContentsMargins(4 if narrow else 8, side, side, side)
        if large is not self._large:
            self._large = large
            self._move_for_text(large=large)
            self._place_notice()
        self._show_parts()

    @Slot()
    def _place_notice(self) -> None:
        """Put the notice below the figure, or with large text where the person looks now."""
        if self._large:
            self._card.take_notice(self._panels.notice, of_ratings=self._panels.is_about_ratings)
        else:
            self.figure.take_notice(self._panels.notice)

    @Slot()
    def _show_parts(self) -> None:
        """Show everything, or where it is too cramped for that, area and plan in turn, and a panel alone.

        What stands below everything, the check of today and Start, belongs to the plan.
        """
        on_plan = self._cramped and self._parts.current == 1
        reading = self._large and self._panels.is_open
        spread = self._all_goals and (self.width() < _NARROW or self._large)
        goals_alone = spread and not on_plan and not self._panels.is_open
        self._beside.setStretch(0, 0 if on_plan else 1)
        self._beside.setStretch(1, 1 if on_plan else 0)
        self._parts.setVisible(self._cramped and not reading)
        self._below.setVisible(self._large and not reading and (on_plan or not self._cramped))
        self._goal_rows.setVisible(goals_alone or not (on_plan or reading or spread))
        self._card.setVisible((not self._cramped and not reading) or on_plan)
        self.figure.setVisible(not on_plan and not goals_alone)
        self.figure.foot.setVisible(not self._panels.is_open)
        self._room.setVisible(goals_alone)
        self._make_way()
        self._goal_rows.share(0 if spread else self.height() - _AROUND_GOALS, self._title, self.figure)

    def _make_way(self) -> None:
        """Let what stands around make way for a reason, and with large text for the check of today too."""
        explained = not self.figure.answer.isHidden()
        self._title.setVisible(not self._large and not (explained and self.width() < _NARROW))
        asking = self._large and self._card.is_asking and not self._below.isHidden()
        alone = asking and self._cramped
        self.figure.set_small(small=self._large or explained, beside_goals=self._all_goals)
        lesser: tuple[QWidget, ...] = ()
        if asking or (self._large and explained):
            lesser = (self.figure.foot, self._goal_rows)
        for part in (*lesser, *((self._parts, self._card, self.figure) if alone else ())):
            part.hide()
        self._room.setHidden(self._room.isHidden() and not alone)

    def _move_for_text(self, *, large: bool) -> None:
        """With large text the title and the goals span the page, and so does Start, below everything."""
        if large:
            self._column.insertWidget(0, self._title)
            self._column.insertWidget(1, self._parts, 0, Qt.AlignmentFlag.AlignLeft)
            self._column.insertWidget(2, self._goal_rows)
            self._column.addWidget(self._below)
            for part in self._card.foot:
                self._below_column.addWidget(part)
        else:
            self._left.insertWidget(0, self._title)
            self._left.insertWidget(1, self._goal_rows)
            self._column.removeWidget(self._parts)
