"""Puts the program together: the only module that knows everybody.

The order of the start: settings, content, the first frame; then the history on its worker, then the other places
while the person looks at the figure. Nothing before the first frame needs SQLAlchemy, numpy or pyqtgraph.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from matcompanion.clock import Clock
from matcompanion.comparison_desk import ComparisonDesk
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.guide_reader import read_guide
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.progression_reader import read_progression
from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.exchange import ExchangeController
from matcompanion.controllers.jobs import Worker
from matcompanion.controllers.own_plans import OwnPlansController
from matcompanion.controllers.past_sessions import PastSessions
from matcompanion.controllers.pauses import Pauses
from matcompanion.controllers.progress import ProgressController
from matcompanion.controllers.progression import ProgressionController
from matcompanion.controllers.red_flags import RedFlagsController
from matcompanion.controllers.rung import RungController
from matcompanion.controllers.session import SessionController
from matcompanion.controllers.settings import SettingsController
from matcompanion.controllers.sound_file import SoundFileController
from matcompanion.domain.catalogue import Learning
from matcompanion.domain.plan import NATURAL_PATTERN
from matcompanion.domain.progress_view import ProgressView
from matcompanion.domain.progression import ProgressionRules
from matcompanion.domain.screening import Answers
from matcompanion.domain.settings import Settings
from matcompanion.first_run import FirstRun
from matcompanion.paths import Paths
from matcompanion.safekeeping import Filler, Safekeeping
from matcompanion.storage.heartbeat import Heartbeat
from matcompanion.storage.settings_file import read_settings, write_settings
from matcompanion.translation import offered
from matcompanion.ui.icons import icon_file
from matcompanion.ui.interrupted_offer import InterruptedOffer
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.pages.choose.overlays import Overlays
from matcompanion.ui.session_way import SessionWay
from matcompanion.ui.theme import Theme
from matcompanion.ui.ways import Ways
from matcompanion.ui.widgets.figure import read_figures
from matcompanion.unsaved_offer import UnsavedOffer

if TYPE_CHECKING:
    from matcompanion.storage.history import History

ALONE = frozenset({"session", "after", "safety", "recovery"})


class Program(QObject):
    """The whole program on *paths*, with the outside world handed in, so that a test can build it too.

    *worker* has the history for itself; *aside* does what takes long, such as writing sound. What makes sound is
    outside: it is asked through the signals and says through ``show_sound_trouble`` why nothing can be heard.

    *fill* is called on the worker when the history has been opened: sample history comes in there. With *answers* to
    the safety check nothing is asked at first; they are never written.
    """

    sound_test_requested = Signal()
    mute_requested = Signal()

    def __init__(
        self,
        *,
        paths: Paths,
        clock: Clock,
        worker: Worker,
        aside: Worker | None = None,
        resources: Path,
        window: MainWindow | None = None,
        strip: tuple[str, ...] = (),
        fill: Filler | None = None,
        answers: Answers | None = None,
    ) -> None:
        super().__init__()
        self._sound_trouble, self._muted = "", False
        QDir.setSearchPaths("themes", [str(resources / "themes")])
        self.paths, self.clock, self._worker, self._resources = paths, clock, worker, resources
        self._aside = aside or worker
        settings, trouble = read_settings(paths.settings)
        self.settings = SettingsController(settings, self._write_settings, worker)
        self.theme = Theme(resources)
        self.theme.load_fonts(resources)
        self.theme.wear(settings)
        self.catalogue = read_catalogue(resources)
        self.figures = read_figures(resources)
        self.first_run = FirstRun(resources, self.catalogue, self.settings, clock, answers)
        self.pauses = Pauses(self.catalogue, self.first_run.screening)
        self.choose = ChooseController(self.catalogue, self.settings, self.pauses)
        self._past, self._is_sample = PastSessions(clock, self._settings_now), fill is not None
        self.safe = Safekeeping(paths, clock, worker, self._settings_now, fill, self)
        self.history = self.safe.history
        # Progress hears of a change before all others that count: what is on the screen goes first.
        self.progress = ProgressController(self.history, clock, self._settings_now, self._remember_view)
        self.red_flags = RedFlagsController(
            self.choose, self.history, self.settings, clock, resources, lambda: self.learning
        )
        self._heartbeat = Heartbeat(paths.heartbeat)
        self.session = SessionController(
            self.catalogue, clock, self.history, self._settings_now, self._heartbeat, answers=self.pauses
        )
        self.sound_file = SoundFileController(self.catalogue, self._settings_now, self._aside, self)
        self.progression = ProgressionController(
            self.catalogue, self.history, clock, self._settings_now, self._read_progression, self
        )
        self.pauses.follow(self.progression)
        self.rung = RungController(self.choose, self.progression, self._choose_level, self)
        self.comparison = ComparisonDesk(self.theme, self.choose, self.history, self.settings, clock, resources)
        self.exchange = ExchangeController(
            self.history, self._aside, clock, self.catalogue, lambda: self.learning, self
        )
        self.window = window or MainWindow()
        self._furnish(strip)
        self._connect()
        self.safe.show_in(self.window, self.theme, self.tell)
        self.unsaved = UnsavedOffer(self.session, self.history, self._aside, clock, self.window)
        if trouble is not None:
            self.tell(str(trouble))

    def _furnish(self, strip: tuple[str, ...]) -> None:
        """Give the window its places and the ways between them."""
        makers = {
            "choose": self._make_choose,
            "session": self._make_session,
            "after": self._make_after,
            "progress": self._make_progress,
            "history": self._make_history,
            "learn": self._make_learn,
            "settings": self._make_settings,
            "safety": self.first_run.make_page,
            "recovery": self.safe.make_page,
        }
        self.ways = Ways(self.window)
        self.session_way = SessionWay(
            self.catalogue, self.choose, self.session, self.history, self.settings, self.window
        )
        self.first_run.enter(self.window, self.theme)
        self.window.furnish(self.theme, makers, ALONE, strip)
        if not self.window.isVisible():
            self.window.resize(*self.settings.settings.window)

    def _connect(self) -> None:
        self.settings.changed.connect(self.theme.wear)
        self.settings.changed.connect(self._pass_on)
        self.history.opened.connect(self._after_opening)
        self.history.changed.connect(self._count_paced)
        for source in (self.history, self.session, self.settings):
            source.problem.connect(self.tell)
        self.window.place_changed.connect(self._tell_visible)
        self.window.closing.connect(self._finish_what_runs)
        self.first_run.sound_test_requested.connect(self.sound_test_requested)
        self.safe.erasing.connect(self._heartbeat.close)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Show a trouble at the top of the window, once, until it is closed; in a session quietly on its page."""
        if self.window.place == "session":
            from matcompanion.ui.pages.session import SessionPage

            page = self.window.page("session")
            if isinstance(page, SessionPage):
                page.show_trouble(sentence)
                return
        self.window.notices.tell(sentence)

    @Slot(bool)
    def show_muted(self, muted: bool) -> None:  # noqa: FBT001 - a signal's signature
        """Let the session page show whether the sound is off."""
        from matcompanion.ui.pages.session import SessionPage

        self._muted = muted
        for page in self.window.made():
            if isinstance(page, SessionPage):
                page.show_muted(muted)

    def show_sound_trouble(self, sentence: str) -> None:
        """Let Settings say why nothing can be heard; an empty sentence takes it away."""
        self._sound_trouble = sentence
        self.first_run.show_sound_trouble(sentence)
        if self.window.has("settings"):
            from matcompanion.ui.pages.settings import SettingsPage

            page = self.window.page("settings")
            if isinstance(page, SettingsPage):
                page.show_sound_problem(sentence)

    # Opening --------------------------------------------------------------------------------------------------------

    def show(self, place: str = "choose", *, seen: bool = True) -> None:
        """Open the window at *place*; not *seen*, it is ready to be shown."""
        self.window.setWindowIcon(icon_file("matcompanion"))
        page = self.first_run.open_place(place)
        self.window.setVisible(seen)
        self.first_run.begin(page)
        QTimer.singleShot(0, self, self._open)  # after this frame

    def visit(self, place: str) -> None:
        """Go to *place*, unless something is under way that stands alone."""
        if self.window.has_place(place) and self.window.place not in ALONE:
            self.window.open_place(place)

    @Slot()
    def _open(self) -> None:
        self.history.open()

    @Slot()
    def _after_opening(self) -> None:
        InterruptedOffer(self.catalogue, self.history, self.session, self.window).look()
        self._count_paced()
        self.comparison.offer_in(self.window)
        if not self._is_sample:
            from matcompanion.ui.next_day_offer import ask_about_yesterday

            ask_about_yesterday(self.catalogue, self.history, self._past, self.window)
        QTimer.singleShot(0, self, self._make_places)

    @Slot()
    def _make_places(self) -> None:
        """Make the other places while nothing else is asked, one at each turn of the event loop."""
        for place in ("session", "after", "history", "progress", "learn"):
            if not self.window.has(place):
                self.window.page(place)
                QTimer.singleShot(0, self, self._make_places)
                return

    @Slot()
    def _count_paced(self) -> None:
        self.history.run(_paced_sessions).done.connect(self.choose.set_paced_sessions)

    @Slot()
    def _tell_visible(self) -> None:
        self.session.set_visible(self.window.can_be_seen and self.window.place == "session")

    @Slot()
    def _finish_what_runs(self) -> None:
        """End a running session as it is: what was done is kept."""
        self.sound_file.stop()
        self.exchange.close()
        self.session.close()
        self._heartbeat.close()
        if self.safe.erased:
            return
        if not self.window.isFullScreen() and not self.window.isMaximized():
            size = (self.window.width(), self.window.height())
            if size != self.settings.settings.window:
                self.settings.change(window=size)
        self.settings.close()

    # Places ---------------------------------------------------------------------------------------------------------

    def _make_choose(self) -> QWidget:
        seconds = self.settings.settings.lead_in_seconds
        page = ChoosePage(self.theme, self.figures, self.choose, seconds, self.sound_file, self.first_run.screening)
        page.set_red_flags(self.red_flags)
        page.level_chosen.connect(self.rung.choose_level)
        page.set_rung(self.rung, lambda: self.learning)
        Overlays(page, self.progress)
        page.answers_requested.connect(self.first_run.change_answers)
        page.set_stronger_outlines(self.theme.outlined(asked=self.settings.settings.stronger_outlines))
        page.set_plans(OwnPlansController(self.choose, self.settings, self.catalogue, self._aside, page))
        return page

    @cached_property
    def learning(self) -> Learning:
        """What there is to learn; read when it is first needed, after the first frame."""
        return read_learning(self._resources, self.catalogue)

    def _read_progression(self) -> ProgressionRules:
        return read_progression(self._resources, self.learning.after_effects)

    def _make_session(self) -> QWidget:
        from matcompanion.ui.pages.session import SessionPage

        page = SessionPage(self.theme, self.catalogue, self.session, self._settings_now)
        page.set_coach_lines(self.learning.coach_lines)
        page.mute_requested.connect(self.mute_requested)
        page.show_muted(self._muted)
        page.full_screen_requested.connect(self.window.toggle_full_screen)
        return page

    def _make_after(self) -> QWidget:
        from matcompanion.ui.pages.after import AfterPage

        effects = self.learning.after_effects.values()
        page = AfterPage(self.theme, self.catalogue, self.figures, effects, self.red_flags.flags)
        page.saved.connect(self.session_way.save_answers)
        page.skipped.connect(self.session_way.save_answers)
        page.left.connect(self.window.open_place)
        page.set_stronger_outlines(self.theme.outlined(asked=self.settings.settings.stronger_outlines))
        return page

    def _make_progress(self) -> QWidget:
        from matcompanion.progress_place import progress_place

        return progress_place(
            self.theme, self.catalogue, self.figures, self.progress, self.comparison, self.rung,
            lambda: self.learning, ways=self.ways, aside=self._aside,
        )  # fmt: skip

    def _make_history(self) -> QWidget:
        from matcompanion.controllers.report_file import ReportFileController
        from matcompanion.ui.pages.history import HistoryPage
        from matcompanion.ui.report.pdf import report_pdf

        reports = ReportFileController(
            self.history,
            self.clock,
            self._settings_now,
            resources=self._resources,
            draw=report_pdf,
            aside=self._aside,
        )
        reports.setParent(self)
        effects = tuple(self.learning.after_effects.values())
        places = (self.theme, self.catalogue, self.history, self.exchange, self._past, effects)
        page = HistoryPage(*places, reports, self.safe.backups)
        page.restore_requested.connect(self.ways.to_backups)
        return page

    def _make_learn(self) -> QWidget:
        from matcompanion.ui.pages.learn import LearnPage

        return LearnPage(self.theme, self.catalogue, self.learning, read_guide(self._resources, self.learning))

    def _make_settings(self) -> QWidget:
        from matcompanion.ui.pages.settings import SettingsPage

        page = SettingsPage(
            self.theme,
            self.catalogue,
            self.settings,
            self.paths.data,
            seconds=self._real_seconds,
            screening=self.first_run.screening,
            backups=self.safe.backups,
            languages=offered(self._resources),
        )
        page.erase_requested.connect(self.safe.erase)
        page.sound_test_requested.connect(self.sound_test_requested)
        page.answers_requested.connect(self.first_run.change_answers)
        page.show_sound_problem(self._sound_trouble)
        return page

    def _real_seconds(self) -> float:
        """Return real seconds from some fixed moment, also while the session clock runs faster."""
        return self.session.real_seconds

    # Settings -------------------------------------------------------------------------------------------------------

    def _settings_now(self) -> Settings:
        return self.settings.settings

    def _write_settings(self, settings: Settings) -> None:
        write_settings(self.paths.settings, settings)

    @Slot(object)
    def _pass_on(self, settings: Settings) -> None:
        """Tell the places that are made what of the settings they show."""
        from matcompanion.ui.pages.after import AfterPage

        self.progress.take_settings(settings)
        for page in self.window.made():
            if isinstance(page, ChoosePage):
                page.show_lead_in(settings.lead_in_seconds)
            if isinstance(page, ChoosePage | AfterPage):
                page.set_stronger_outlines(self.theme.outlined(asked=settings.stronger_outlines))

    def _remember_view(self, view: ProgressView) -> None:
        self.settings.change(progress=view)

    @Slot(object)
    def _choose_level(self, level: object) -> None:
        self.settings.change(level=level)


def _paced_sessions(history: History) -> int:
    """Return how many sessions were breathed to a pace; slower patterns open with them."""
    return history.paced_count(NATURAL_PATTERN)
