"""Brings the comparison of mat and rest to the places that show it: Choose offers, Progress has the rest.

Nothing of it is imported before the history is open, for the first frame needs none of it.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.choices import Kind
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.theme import Theme

if TYPE_CHECKING:
    from matcompanion.controllers.comparison import ComparisonController


class ComparisonDesk(QObject):
    """Holds the controller and joins it with the pages."""

    def __init__(
        self,
        theme: Theme,
        choose: ChooseController,
        history: HistoryController,
        settings: SettingsController,
        clock: Clock,
        resources: Path,
    ) -> None:
        super().__init__()
        self._theme, self._choose = theme, choose
        self._history, self._settings = history, settings
        self._clock, self._resources = clock, resources
        self._window: MainWindow | None = None

    @cached_property
    def controller(self) -> ComparisonController:
        """Who knows where the comparison stands; made when it is first asked for."""
        from matcompanion.controllers.comparison import ComparisonController

        return ComparisonController(self._history, self._settings, self._clock, self._resources, mat=self._choose)

    def offer_in(self, window: MainWindow) -> None:
        """Let Choose in *window* say what the comparison asks for today."""
        if self._window is not None:  # the history was opened anew: it is offered already
            return
        from matcompanion.ui.pages.choose.comparison_offer import ComparisonOffer

        self._window = window
        page = window.page("choose")
        if isinstance(page, ChoosePage):
            page.show_offer(ComparisonOffer(self._theme, self.controller, self._choose))
        window.place_changed.connect(self.controller.look)  # another day may have begun
        self.controller.look()

    @Slot(object)
    def choose(self, kind: Kind) -> None:
        """Take *kind* and show it on Choose."""
        self._choose.choose_kind(kind)
        if self._window is not None:
            self._window.open_place("choose")
