"""Where an area is pointed at: the figure or the list, what is said of a zone that is refused, what stands below."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from matcompanion.controllers.choose import ChooseController
from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import AreaId, Kind, View
from matcompanion.ui import wording
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.choose.answer_box import AnswerBox
from matcompanion.ui.pages.choose.figure_foot import FigureFoot
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.area_list import AreaList
from matcompanion.ui.widgets.body_map import BodyMap
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.figure import Figures

_SMALL_FIGURE, _SMALLEST_FIGURE = 200, 120
_VIEWS = (View.FRONT, View.BACK)


class FigureCard(Card):
    """Shows the areas of the controller's plan; the person's choice goes to the controller.

    ``figure_wanted`` when figure and list change places. ``well_again`` brings an area that was sore,
    ``answers_requested`` asks for the questions of the safety check, both from what is said of a zone.
    """

    figure_wanted = Signal()
    well_again = Signal(str)
    answers_requested = Signal()

    def __init__(self, theme: Theme, figures: Figures, controller: ChooseController) -> None:
        super().__init__(ground="stage", padding=(16, 12, 16, 14), spacing=8)
        self._theme, self._controller = theme, controller
        self.map = BodyMap(theme, figures, controller.catalogue.zones)
        self._list: AreaList | None = None
        self.shown = QStackedWidget()
        self.shown.addWidget(self.map)
        self.body.addWidget(self.shown, 1)
        self.answer = AnswerBox(theme, controller)
        self.body.addWidget(self.answer)
        self.foot = FigureFoot(theme)
        self.body.addWidget(self.foot)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self._controller.changed.connect(self.refresh)
        self.map.toggled.connect(self._choose)
        self.map.refused.connect(self._explain)
        self.map.flipped.connect(self._show_side)
        self.foot.sides.chosen.connect(self._turn)
        self.foot.as_list.toggled.connect(self.figure_wanted)
        self.answer.instead.connect(self._take_instead)
        self.answer.well_again.connect(self.well_again)
        self.answer.answers_requested.connect(self.answers_requested)

    # What is shown --------------------------------------------------------------------------------------------------

    @property
    def list(self) -> AreaList:
        """The areas as a list, the equal of the figure; made when it is first asked for."""
        if self._list is None:
            self._list = AreaList(self._theme, self._controller.catalogue.zones)
            self._list.toggled.connect(self._choose)
            self._list.refused.connect(self._explain)
            self.shown.addWidget(self._list)
            self.refresh()
        return self._list

    @property
    def current(self) -> BodyMap | AreaList:
        """The figure, or the list if that is asked for."""
        return self.list if self.foot.as_list.isChecked() else self.map

    @Slot()
    def swap(self) -> None:
        """Show the list in the place of the figure, or the figure again, and give it the keyboard."""
        self.foot.as_list.toggle()
        self.current.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_one_side(self, *, one: bool) -> None:
        """Show the figure from one side, with the way to the other, or from both."""
        views = (_VIEWS[self.foot.sides.current],) if one else _VIEWS
        if self.map.views != views:
            self.map.set_views(views)
        self.foot.sides.setVisible(one)
        self.foot.legend.setVisible(not one)

    def set_small(self, *, small: bool, beside_goals: bool) -> None:
        """Let the figure become small, so that everything around it has room; never smaller than can be used.

        *beside_goals*, where all goals are shown, it is no smaller than it has to be.
        """
        least = _SMALL_FIGURE if beside_goals else 0
        self.shown.setMinimumHeight(_SMALLEST_FIGURE if small else least)

    def take_notice(self, notice: QWidget) -> None:
        """Show *notice* below the figure."""
        self.body.insertWidget(1, notice)

    @Slot()
    def refresh(self) -> None:
        """Show the plan as it is now."""
        controller = self._controller
        plan, goal, placement = controller.plan, controller.goal, controller.stage.placement
        barred = {a: wording.refusal(why) for a, why in controller.options.barred_areas().items()}
        wanted = goal.areas if goal is not None else ()
        suggested = tuple(area for area in wanted if area not in plan.areas and area not in barred)
        for way in (self.map, self._list):
            if way is not None:
                way.set_barred(barred)
                way.set_chosen(plan.areas)
                way.set_suggested(suggested)
        on_mat = plan.kind is Kind.MAT and placement is not None
        uses_pillow = placement is not None and controller.catalogue.positions[placement.position].uses_pillow
        self.map.set_mat_brackets(controller.stage.areas if on_mat else (), uses_pillow=uses_pillow)
        self.foot.legend.set_shown(chosen=bool(plan.areas), suggested=bool(suggested), mat=on_mat)

    @Slot(object)
    def _show_side(self, view: View) -> None:
        self.foot.sides.set_current(_VIEWS.index(view))

    @Slot(int)
    def _turn(self, side: int) -> None:
        self.map.set_views((_VIEWS[side],))

    # What is chosen -------------------------------------------------------------------------------------------------

    @Slot(str, bool)
    def _choose(self, area: AreaId, extend: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.answer.hide()
        self._controller.choose_area(area, extend=extend)
        plan = self._controller.plan
        if area in plan.areas:
            words = self.tr("{area}, chosen, {minutes}").format(
                area=wording.area(self._controller.catalogue, area), minutes=wording.minutes(plan.minutes)
            )
            announce(self.map, words)

    def choose(self, area: AreaId) -> None:
        """Plan *area*, and have it read out."""
        self._choose(area, extend=False)

    @Slot(str)
    def _take_instead(self, area: AreaId) -> None:
        self.choose(area)

    @Slot(object)
    def _explain(self, zone: Zone) -> None:
        announce(self.map, self.answer.explain(zone))

    @Slot(str)
    def explain_left_out(self, area: AreaId) -> None:
        """Say why *area*, which was the plan's a moment ago, is not any more."""
        why = self._controller.options.barred_areas().get(area)
        zone = next((zone for zone in self._controller.catalogue.zones if zone.area == area), None)
        if why is not None and zone is not None:
            self._explain(replace(zone, reason=wording.refusal(why)))
