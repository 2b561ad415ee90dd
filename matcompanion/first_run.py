"""The safety check in the window: before Choose while its questions are due, and whenever the answers are changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from matcompanion.clock import Clock
from matcompanion.content.screening_reader import read_screening
from matcompanion.controllers.screening import ScreeningController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.screening import Answers
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.theme import Theme

if TYPE_CHECKING:  # most starts ask nothing
    from matcompanion.ui.pages.safety import Asking, SafetyPage

_GUARDED = "choose"


class FirstRun(QObject):
    """Opens the questions in the place of Choose while they are due, until they are answered or put off.

    *answers* are used in the place of those in the settings, and never written.
    """

    sound_test_requested = Signal()

    _window: MainWindow
    _theme: Theme

    def __init__(
        self,
        resources: Path,
        catalogue: Catalogue,
        settings: SettingsController,
        clock: Clock,
        answers: Answers | None = None,
    ) -> None:
        super().__init__()
        self._catalogue, self._settings = catalogue, settings
        content = read_screening(resources, catalogue)
        self.screening = ScreeningController(content, catalogue.areas, settings, clock, answers)
        self._page: SafetyPage | None = None
        self._put_off, self._back_to, self._trouble = False, _GUARDED, ""

    def enter(self, window: MainWindow, theme: Theme) -> None:
        """Stand before Choose in *window* from now on."""
        self._window, self._theme = window, theme
        window.place_changed.connect(self._guard)

    def make_page(self) -> QWidget:
        """Return the page of the questions."""
        from matcompanion.ui.pages.safety import SafetyPage

        self._page = SafetyPage(self._theme, self._catalogue, self._settings, self.screening)
        self._page.finished.connect(self._go_back)
        self._page.left.connect(self._leave)
        self._page.sound_test_requested.connect(self.sound_test_requested)
        self._page.show_sound_problem(self._trouble)
        return self._page

    def open_place(self, place: str) -> QWidget:
        """Open *place*, or the questions if they come first, and return the page."""
        if place == _GUARDED and self._is_due:
            from matcompanion.ui.pages.safety import Asking

            return self._ask(Asking.FIRST if self.screening.answers is None else Asking.AGAIN, place)
        return self._window.open_place(place)

    def begin(self, page: QWidget) -> None:
        """Give the keyboard to where *page* begins, once it is seen."""
        if isinstance(page, ChoosePage):
            page.begin()
        elif page is self._page and self._page is not None:
            self._page.begin()

    def show_sound_trouble(self, sentence: str) -> None:
        """Say on the last step why nothing can be heard."""
        self._trouble = sentence
        if self._page is not None:
            self._page.show_sound_problem(sentence)

    @Slot()
    def change_answers(self) -> None:
        """Ask anew, and come back to the place that is open now."""
        from matcompanion.ui.pages.safety import Asking

        first = self.screening.answers is None
        self._ask(Asking.FIRST if first else Asking.CHANGE, self._window.place)

    @property
    def _is_due(self) -> bool:
        return not self._put_off and self.screening.is_due

    def _ask(self, asking: Asking, back_to: str) -> QWidget:
        self._back_to = back_to
        page = self._window.page("safety")
        if self._page is not None:
            self._page.ask(asking)
        self._window.open_place("safety")
        if self._window.isVisible():
            self.begin(page)
        return page

    @Slot(str)
    def _guard(self, place: str) -> None:
        """Notice a new day, and put the questions before Choose while they are due."""
        self.screening.look()
        if place == _GUARDED and self._is_due:
            self.open_place(place)

    @Slot()
    def _leave(self) -> None:
        """Go on without answers: what needs them waits, the rest is open."""
        self._put_off = True
        self._go_back()

    @Slot()
    def _go_back(self) -> None:
        self.begin(self._window.open_place(self._back_to))
