"""The page Choose: the figure to point at, goals above it, the plan beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.own_plans import OwnPlansController
from matcompanion.controllers.red_flags import RedFlagsController
from matcompanion.controllers.rung import RungController
from matcompanion.controllers.screening import ScreeningController
from matcompanion.domain.catalogue import Learning, Zone
from matcompanion.domain.choices import AreaId, Kind, View
from matcompanion.ui import wording
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.choose.answer_box import AnswerBox
from matcompanion.ui.pages.choose.figure_foot import FigureFoot
from matcompanion.ui.pages.choose.goal_chips import GoalChips, GoalsScroll
from matcompanion.ui.pages.choose.panels import Panels
from matcompanion.ui.pages.choose.plan_card import PlanCard
from matcompanion.ui.pages.choose.plans_desk import PlansDesk
from matcompanion.ui.pages.choose.rung_desk import RungDesk
from matcompanion.ui.pages.choose.save_sound import SoundSaver
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.area_list import AreaList
from matcompanion.ui.widgets.body_map import BodyMap
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.figure import Figures
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.segmented import Segmented

_NARROW = 820
_WIDE_CARD, _NARROW_CARD = 372, 300
_WIDEST_CARD = 440
_STACKED_PERCENT = 150
_LARGE_SHARE = 56
_SMALL_FIGURE, _SMALLEST_FIGURE = 200, 120
_ANY_WIDTH = 16777215  # Qt's own
_AROUND_GOALS = 2 * 14 + 2 * 24  # gaps and margins
_VIEWS = (View.FRONT, View.BACK)


class ChoosePage(QWidget):
    """Shows the plan of *controller* on the figure and in words."""

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
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._controller, self._screening = theme, controller, screening
        self._large = self._cramped = self._all_goals = self._came_from_plan = False
        catalogue = controller.catalogue
        self._title = Heading(theme, self.tr("Where would you like some ease?"), role="title", wrap=True)
        self._goals = GoalChips(theme, [(goal.id, wording.content(goal.name)) for goal in catalogue.goals.values()])
        self._goal_rows = GoalsScroll(theme, self._goals)
        self.map = BodyMap(theme, figures, catalogue.zones)
        self._list: AreaList | None = None
        self._desk: RungDesk | None = None
        self._card = PlanCard(theme, controller, saver, screening)
        self.show_lead_in(lead_in_seconds)
        self._lay_out()
        self._panels = Panels(theme, controller, self._shown, self._foot, self._figure_or_list)
        self._stage.body.insertWidget(1, self._panels.notice)
        self._connect()
        self.refresh()
        self._arrange()

    def _lay_out(self) -> None:
        theme = self._theme
        self._shown = QStackedWidget()
        self._shown.addWidget(self.map)
        self._parts = Segmented(theme, [self.tr("Area"), self.tr("Plan")], label=self.tr("Show"))
        self._parts.setParent(self)
        self._parts.hide()
        self._stage = Card(ground="stage", padding=(16, 12, 16, 14), spacing=8)
        self._stage.body.addWidget(self._shown, 1)
        self._answer = AnswerBox(theme, self._controller)
        self._stage.body.addWidget(self._answer)
        self._foot = FigureFoot(theme)
        self._sides, self._as_list, self._legend = self._foot.sides, self._foot.as_list, self._foot.legend
        self._stage.body.addWidget(self._foot)
        left = self._left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(14)
        left.addWidget(self._title)
        left.addWidget(self._goal_rows)
        left.addWidget(self._stage, 1)
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
        self.map.toggled.connect(self._choose_area)
        self.map.refused.connect(self._explain)
        self.map.flipped.connect(self._show_side)
        self._sides.chosen.connect(self._turn)
        self._as_list.toggled.connect(self._show_list)
        self._card.level_chosen.connect(self.level_chosen)
        self._card.steps_asked.connect(self._panels.swap_steps)
        self._card.help_asked.connect(self._panels.see_someone)
        self._panels.opened.connect(self._make_room_for_panel)
        self._panels.closed.connect(self._go_back_to_part)
        self._panels.offered.connect(self._place_notice)
        self._goals.chosen.connect(self._panels.make_way)
        self._card.answers_requested.connect(self.answers_requested)
        self._card.left_out.connect(self._explain_left_out)
        self._card.asking.connect(self._show_parts)
        self._answer.turned.connect(self._show_parts)
        if self._screening is not None:
            self._screening.changed.connect(self._answer.hide)  # what it says may be over
        self._answer.instead.connect(self._take_instead)
        self._answer.well_again.connect(self._take_well)
        self._answer.answers_requested.connect(self.answers_requested)
        self._theme.changed.connect(self._arrange)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(controller.start)
        QShortcut(QKeySequence("L"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(
            self._swap_list
        )

    def set_rung(self, rung: RungController, learning: Callable[[], Learning]) -> None:
        """Show what *rung* suggests in the card, and its reasons in the place of the figure when asked for."""
        self._desk = RungDesk(self._theme, self._controller, rung, learning, self)
        self._desk.set_lead_in(self._lead_in_seconds)
        self._desk.panel_asked.connect(self._panels.show)
        self._desk.panel_left.connect(self._panels.close)
        self._card.origins_asked.connect(self._desk.show_cautions)
        self._card.left_out.connect(self._desk.say_sore)
        self._card.set_rung_box(self._desk.box)

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
        self.map.set_stronger_outlines(on)

    def show_check(self, *, on: bool) -> None:
        """Show what may be true today, or only the line above Start."""
        self._card.show_check(on=on)

    def begin(self) -> None:
        """Give the keyboard to the figure."""
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show the plan as it is now."""
        controller = self._controller
        plan = controller.plan
        goal = controller.goal
        suggested = tuple(area for area in (goal.areas if goal is not None else ()) if area not in plan.areas)
        for way in (self.map, self._list):
            if way is not None:
                way.set_barred({a: wording.refusal(why) for a, why in controller.barred_areas().items()})
                way.set_chosen(plan.areas)
                way.set_suggested(suggested)
        placement = controller.stage.placement
        on_mat = plan.kind is Kind.MAT and placement is not None
        uses_pillow = placement is not None and controller.catalogue.positions[placement.position].uses_pillow
        self.map.set_mat_brackets(controller.stage.areas if on_mat else (), uses_pillow=uses_pillow)
        self._legend.set_shown(chosen=bool(plan.areas), suggested=bool(suggested), mat=on_mat)
        self._goals.set_current(plan.goal)

    @Slot(str, bool)
    def _choose_area(self, area: AreaId, extend: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._answer.hide()
        self._controller.choose_area(area, extend=extend)
        plan = self._controller.plan
        if area in plan.areas:
            words = self.tr("{area}, chosen, {minutes}").format(
                area=wording.area(self._controller.catalogue, area), minutes=wording.minutes(plan.minutes)
            )
            announce(self.map, words)

    @Slot(object)
    def _explain(self, zone: Zone) -> None:
        announce(self.map, self._answer.explain(zone))

    @Slot(str)
    def _explain_left_out(self, area: AreaId) -> None:
        """Say why *area*, which was the plan's a moment ago, is not any more."""
        why = self._controller.barred_areas().get(area)
        zone = next((zone for zone in self._controller.catalogue.zones if zone.area == area), None)
        if why is not None and zone is not None:
            self._explain(replace(zone, reason=wording.refusal(why)))

    @Slot(str)
    def _take_instead(self, area: AreaId) -> None:
        self._choose_area(area, extend=False)

    @Slot(str)
    def _take_well(self, area: AreaId) -> None:
        """Take that the skin of *area* is well again, and plan it."""
        self._answer.hide()
        if self._screening is not None:
            self._screening.say_sore((area,), on=False)
        if self._desk is not None:
            self._desk.say_well(area)
        if area not in self._controller.barred_areas():
            self._choose_area(area, extend=False)

    @Slot(object)
    def _show_side(self, view: View) -> None:
        self._sides.set_current(_VIEWS.index(view))

    @Slot(int)
    def _turn(self, side: int) -> None:
        self.map.set_views((_VIEWS[side],))

    @property
    def list(self) -> AreaList:
        """The areas as a list, the equal of the figure; made when it is first asked for."""
        if self._list is None:
            self._list = AreaList(self._theme, self._controller.catalogue.zones)
            self._list.toggled.connect(self._choose_area)
            self._list.refused.connect(self._explain)
            self._shown.addWidget(self._list)
            self.refresh()
        return self._list

    def _figure_or_list(self) -> QWidget:
        return self.list if self._as_list.isChecked() else self.map

    @Slot()
    def _show_list(self) -> None:
        self._panels.close()
        self._shown.setCurrentWidget(self._figure_or_list())

    @Slot()
    def _make_room_for_panel(self) -> None:
        """Put away what belongs to the figure while a panel has its place."""
        self._answer.hide()
        self._came_from_plan = self._came_from_plan or self._parts.current == 1
        self._parts.set_current(0)
        self._show_parts()

    @Slot()
    def _go_back_to_part(self) -> None:
        """Show what a panel was asked for from: the area or the plan."""
        self._parts.set_current(int(self._came_from_plan))
        self._came_from_plan = False
        self._show_parts()

    @Slot()
    def _swap_list(self) -> None:
        self._as_list.toggle()
        (self.list if self._as_list.isChecked() else self.map).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one figure or two, a wide card or a narrow one."""
        super().resizeEvent(event)
        self._arrange()

    @Slot(bool)
    def _make_room(self, expanded: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Let the figure make way for all goals where both do not fit."""
        self._all_goals = expanded
        self._show_parts()

    @Slot()
    def _arrange(self) -> None:
        """Fit the page to its width and to the text size."""
        large = self._theme.percent > _STACKED_PERCENT
        narrow = self.width() < _NARROW
        one = narrow or large
        views = (_VIEWS[self._sides.current],) if one else _VIEWS
        if self.map.views != views:
            self.map.set_views(views)
        self._sides.setVisible(one)
        self._legend.setVisible(not one)
        self._title.set_role("title_compact" if narrow or large else "title")
        self._card.set_room(narrow=narrow, large=large)
        share = min(_WIDEST_CARD, max(_WIDE_CARD, self.width() // 3))
        width = _NARROW_CARD if narrow else share
        if large:
            width = max(width, self.width() * _LARGE_SHARE // 100)
        self._cramped = large and narrow
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
            self._stage.body.insertWidget(1, self._panels.notice)

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
        self._stage.setVisible(not on_plan and not goals_alone)
        self._foot.setVisible(not self._panels.is_open)
        self._room.setVisible(goals_alone)
        self._make_way()
        self._goal_rows.share(0 if spread else self.height() - _AROUND_GOALS, self._title, self._stage)

    def _make_way(self) -> None:
        """Let what stands around make way for a reason, and with large text for the check of today too."""
        explained = not self._answer.isHidden()
        self._title.setVisible(not self._large and not (explained and self.width() < _NARROW))
        asking = self._large and self._card.is_asking and not self._below.isHidden()
        alone = asking and self._cramped
        least = _SMALL_FIGURE if self._all_goals else 0
        self._shown.setMinimumHeight(_SMALLEST_FIGURE if self._large or explained else least)
        lesser: tuple[QWidget, ...] = (self._foot, self._goal_rows) if asking or (self._large and explained) else ()
        for part in (*lesser, *((self._parts, self._card, self._stage) if alone else ())):
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
