"""Makes the page of each place of the window when it is first opened, and tells the pages what changes for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from matcompanion.content.guide_reader import read_guide
from matcompanion.controllers.own_plans import OwnPlansController
from matcompanion.domain.settings import Settings
from matcompanion.parts import Parts
from matcompanion.translation import offered
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.pages.choose.overlays import Overlays
from matcompanion.ui.session_way import SessionWay
from matcompanion.ui.ways import Ways

ALONE = frozenset({"session", "after", "safety", "recovery"})
"""The places that stand without the rail."""


class Places(QObject):
    """The pages of *window*, made of *parts*, with the ways from one to another.

    What makes sound is outside: it is asked through the signals and says through ``show_sound_trouble`` why nothing
    can be heard.
    """

    sound_test_requested = Signal()
    mute_requested = Signal()

    def __init__(self, parts: Parts, window: MainWindow, breathe: Callable[[], None]) -> None:
        super().__init__(window)
        self._parts, self._window, self._breathe = parts, window, breathe
        self._sound_trouble, self._muted = "", False
        self.ways = Ways(window)
        self.session_way = SessionWay(
            parts.catalogue, parts.choose, parts.session, parts.entered, parts.history, parts.settings, window
        )
        parts.settings.changed.connect(self._pass_on)
        parts.first_run.sound_test_requested.connect(self.sound_test_requested)

    @property
    def makers(self) -> Mapping[str, Callable[[], QWidget]]:
        """What makes the page of each place."""
        return {
            "choose": self._make_choose,
            "session": self._make_session,
            "after": self._make_after,
            "progress": self._make_progress,
            "history": self._make_history,
            "learn": self._make_learn,
            "settings": self._make_settings,
            "safety": self._parts.first_run.make_page,
            "recovery": self._parts.safe.make_page,
        }

    # Making ---------------------------------------------------------------------------------------------------------

    def _make_choose(self) -> QWidget:
        parts = self._parts
        seconds = parts.settings.settings.lead_in_seconds
        screening = parts.first_run.screening
        page = ChoosePage(
            parts.theme, parts.figures, parts.choose, seconds, parts.sound_file, screening, self._breathe
        )
        page.set_red_flags(parts.red_flags)
        page.level_chosen.connect(parts.rung.choose_level)
        page.set_rung(parts.rung, lambda: parts.learning)
        Overlays(page.figure, parts.progress)
        page.answers_requested.connect(parts.first_run.change_answers)
        page.set_stronger_outlines(parts.theme.outlined(asked=parts.settings.settings.stronger_outlines))
        page.set_plans(OwnPlansController(parts.choose, parts.settings, parts.catalogue, parts.aside, page))
        return page

    def _make_session(self) -> QWidget:
        from matcompanion.ui.pages.session import SessionPage

        parts = self._parts
        page = SessionPage(parts.theme, parts.catalogue, parts.session, parts.settings_now)
        page.set_coach_lines(parts.learning.coach_lines)
        page.mute_requested.connect(self.mute_requested)
        page.show_muted(self._muted)
        page.full_screen_requested.connect(self._window.toggle_full_screen)
        return page

    def _make_after(self) -> QWidget:
        from matcompanion.ui.pages.after import AfterPage

        parts = self._parts
        effects = parts.learning.after_effects.values()
        steady = parts.read_progression().steady
        page = AfterPage(parts.theme, parts.catalogue, parts.figures, effects, parts.red_flags.flags, steady)
        page.answered.connect(parts.entered.enter)
        page.saved.connect(self.session_way.save_answers)
        page.skipped.connect(self.session_way.save_answers)
        page.left.connect(self._go_on)
        page.set_stronger_outlines(parts.theme.outlined(asked=parts.settings.settings.stronger_outlines))
        return page

    @Slot(str)
    def _go_on(self, place: str) -> None:
        """Go on from a session to *place*; Choose begins anew, wherever the keyboard was before the session."""
        page = self._window.open_place(place)
        if isinstance(page, ChoosePage):
            page.begin()

    def _make_progress(self) -> QWidget:
        from matcompanion.controllers.graph_file import GraphFileController
        from matcompanion.ui.charts.ladder_source import StepsSource
        from matcompanion.ui.pages.progress import ProgressPage

        self._breathe()
        parts, ways = self._parts, self.ways
        steps = StepsSource(parts.rung, lambda: parts.learning.after_effects)
        files = GraphFileController(parts.aside)
        comparison = parts.comparison
        page = ProgressPage(
            parts.theme, parts.catalogue, parts.progress, comparison.controller, parts.figures, steps, files
        )
        files.setParent(page)
        parts.aside.run(_import_numbers).done.connect(page.prepare)
        parts.progress.warm()
        page.kind_requested.connect(comparison.choose)
        page.choose_requested.connect(ways.to_choose)
        page.example_requested.connect(ways.to_sample)
        page.session_requested.connect(ways.to_session)
        page.day_requested.connect(ways.to_day)
        return page

    def _make_history(self) -> QWidget:
        from matcompanion.controllers.report_file import ReportFileController
        from matcompanion.ui.pages.history import HistoryPage
        from matcompanion.ui.report.pdf import report_pdf

        self._breathe()
        parts = self._parts
        reports = ReportFileController(
            parts.history,
            parts.clock,
            parts.settings_now,
            resources=parts.resources,
            draw=report_pdf,
            aside=parts.aside,
        )
        reports.setParent(self)
        effects = tuple(parts.learning.after_effects.values())
        places = (parts.theme, parts.catalogue, parts.history, parts.exchange, parts.past, effects)
        page = HistoryPage(*places, reports, parts.safe.backups, self._breathe)
        page.restore_requested.connect(self.ways.to_backups)
        return page

    def _make_learn(self) -> QWidget:
        from matcompanion.ui.pages.learn import LearnPage

        self._breathe()
        parts = self._parts
        guide = read_guide(parts.resources, parts.learning)
        self._breathe()
        page = LearnPage(parts.theme, parts.catalogue, parts.learning, guide)
        page.left.connect(self.ways.out_of_learn)
        return page

    def _make_settings(self) -> QWidget:
        from matcompanion.ui.pages.settings import SettingsPage

        self._breathe()
        parts = self._parts
        page = SettingsPage(
            parts.theme,
            parts.catalogue,
            parts.settings,
            parts.paths.data,
            seconds=self._real_seconds,
            screening=parts.first_run.screening,
            backups=parts.safe.backups,
            languages=offered(parts.resources),
            breathe=self._breathe,
        )
        page.erase_requested.connect(parts.safe.erase)
        page.sound_test_requested.connect(self.sound_test_requested)
        page.answers_requested.connect(parts.first_run.change_answers)
        page.show_sound_problem(self._sound_trouble)
        return page

    def _real_seconds(self) -> float:
        """Return real seconds from some fixed moment, also while the session clock runs faster."""
        return self._parts.session.real_seconds

    # Telling --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _pass_on(self, settings: Settings) -> None:
        """Tell the places that are made what of the settings they show."""
        from matcompanion.ui.pages.after import AfterPage

        self._parts.progress.take_settings(settings)
        for page in self._window.made():
            if isinstance(page, ChoosePage):
                page.show_lead_in(settings.lead_in_seconds)
            if isinstance(page, ChoosePage | AfterPage):
                page.set_stronger_outlines(self._parts.theme.outlined(asked=settings.stronger_outlines))

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Show a trouble at the top of the window, once, until it is closed; in a session quietly on its page."""
        if self._window.place == "session":
            from matcompanion.ui.pages.session import SessionPage

            page = self._window.page("session")
            if isinstance(page, SessionPage):
                page.show_trouble(sentence)
                return
        self._window.notices.tell(sentence)

    @Slot(bool)
    def show_muted(self, muted: bool) -> None:  # noqa: FBT001 - a signal's signature
        """Let the session page show whether the sound is off."""
        from matcompanion.ui.pages.session import SessionPage

        self._muted = muted
        for page in self._window.made():
            if isinstance(page, SessionPage):
                page.show_muted(muted)

    def show_sound_trouble(self, sentence: str) -> None:
        """Let Settings say why nothing can be heard; an empty sentence takes it away."""
        self._sound_trouble = sentence
        self._parts.first_run.show_sound_trouble(sentence)
        if self._window.has("settings"):
            from matcompanion.ui.pages.settings import SettingsPage

            page = self._window.page("settings")
            if isinstance(page, SettingsPage):
                page.show_sound_problem(sentence)


def _import_numbers() -> None:
    """Import numpy on the worker: it takes a while, and the window is used already.

    Not pyqtgraph, which makes hundreds of classes of Qt: see ``load_sound_library`` for why only the thread of the
    window may. There it holds the window once, for a moment, before anybody has come to Progress.
    """
    import numpy as np  # noqa: F401
