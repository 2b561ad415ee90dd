"""Brings the plans that are kept onto the page: a button for the card, and the panel when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.own_plans import OwnPlansController
from matcompanion.phrases import in_a_row
from matcompanion.ui import wording
from matcompanion.ui import wording_plans as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button

if TYPE_CHECKING:  # made when it is asked for; the first frame needs none
    from matcompanion.ui.pages.choose.plans_panel import PlansPanel


class PlansDesk(QObject):
    """Shows the plans of *plans*.

    ``panel_asked`` brings the panel to be shown in the place of the figure, ``panel_left`` says that it is done with.
    """

    panel_asked = Signal(object)  # QWidget
    panel_left = Signal()

    def __init__(
        self, theme: Theme, choose: ChooseController, plans: OwnPlansController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._choose, self._plans = theme, choose, plans
        self.panel: PlansPanel | None = None
        self.button = Button(theme, words.tr("Your plans"), kind="link", icon_name="list", wraps=True)
        self.button.clicked.connect(self._show)
        choose.changed.connect(self._suggest_name)

    @Slot()
    def _show(self) -> None:
        from matcompanion.ui.pages.choose.plans_panel import PlansPanel

        if self.panel is None:
            self.panel = PlansPanel(self._theme, self._choose.catalogue, self._plans)
            self.panel.closed.connect(self._leave)
        self._suggest_name()
        self.panel_asked.emit(self.panel)
        self.panel.begin()

    @Slot()
    def _suggest_name(self) -> None:
        if self.panel is not None:
            plan = self._choose.plan
            title = wording.plan_title(self._choose.catalogue, plan)
            self.panel.suggest_name(in_a_row((title, wording.minutes(plan.minutes))))

    @Slot()
    def _leave(self) -> None:
        self.panel_left.emit()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
