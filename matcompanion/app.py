"""Puts the program together: the only module that knows everybody.

The order of the start: settings, content, the first frame; then the history on its worker, then the other places
while the person looks at the figure. Nothing before the first frame needs SQLAlchemy, numpy or pyqtgraph.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QDir, QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from matcompanion.clock import Clock
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.jobs import Worker
from matcompanion.controllers.progress import ProgressController
from matcompanion.controllers.session import SessionController
from matcompanion.controllers.settings import SettingsController
from matcompanion.controllers.sound_file import SoundFileController
from matcompanion.domain.catalogue import Learning
from matcompanion.domain.own_pace import breath_after
from matcompanion.domain.plan import NATURAL_PATTERN, Plan
from matcompanion.domain.progress_view import ProgressView
from matcompanion.domain.session import Rating, Session
from matcompanion.domain.settings import Settings
from matcompanion.paths import Paths
from matcompanion.storage.heartbeat import Heartbeat
from matcompanion.storage.settings_file import read_settings, write_settings
from matcompanion.ui import wording
from matcompanion.ui.icons import icon_file
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures
from matcompanion.ui.widgets.notice import Answer

if TYPE_CHECKING:
    from matcompanion.storage.history import History

ALONE = frozenset({"session", "after"})
Filler = Callable[["History"], None]


class Program(QObject):
    """The whole program on *paths*, with the outside world handed in, so that a test can build it too.

    *worker* has the history for itself; *aside* does what takes long, such as writing sound. What makes sound is
    outside: it is asked through the signals and says through ``show_sound_trouble`` why nothing can be heard.

    *fill* is called on the worker when the history has been opened: sample history comes in there.
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
    ) -> None:
        super().__init__()
        self._sound_trouble, self._muted = "", False
        QDir.setSearchPaths("themes", [str(resources / "themes")])
        self.paths, self.clock, self._worker, self._resources, self._fill = paths, clock, worker, resources, fill
        settings, trouble = read_settings(paths.settings)
        self.settings = SettingsController(settings, self._write_settings, worker)
        self.theme = Theme(resources)
        self.theme.load_fonts(resources)
        self._wear(settings)
        self.catalogue = read_catalogue(resources)
        self.figures = read_figures(resources)
        self.choose = ChooseController(self.catalogue, self.settings)
        self.history = HistoryController(worker, self._open_history, clock)
        self._heartbeat = Heartbeat(paths.heartbeat)
        self.session = SessionController(self.catalogue, clock, self.history, self._settings_now, self._heartbeat)
        self.sound_file = SoundFileController(self.catalogue, self._settings_now, aside or worker, self)
        self.progress = ProgressController(self.history, clock, self._settings_now, self._remember_view)
        makers = {
            "choose": self._make_choose,
            "session": self._make_session,
            "after": self._make_after,
            "progress": self._make_progress,
            "history": self._make_history,
            "settings": self._make_settings,
        }
        self.window = window or MainWindow()
        self.window.furnish(self.theme, makers, ALONE, strip)
        if not self.window.isVisible():
            self.window.resize(*settings.window)
        self._connect()
        if trouble is not None:
            self.tell(str(trouble))

    def _connect(self) -> None:
        self.settings.changed.connect(self._wear)
        self.settings.changed.connect(self._pass_on)
        self.choose.start_requested.connect(self._start)
        self.session.finished.connect(self._show_after)
        self.session.cancelled.connect(self._back_to_choose)
        self.session.breath_was_too_much.connect(self._ask_less)
        self.history.opened.connect(self._after_opening)
        self.history.changed.connect(self._count_paced)
        for source in (self.history, self.session, self.settings):
            source.problem.connect(self.tell)
        self.window.place_changed.connect(self._tell_visible)
        self.window.closing.connect(self._finish_what_runs)

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
        if self.window.has("settings"):
            from matcompanion.ui.pages.settings import SettingsPage

            page = self.window.page("settings")
            if isinstance(page, SettingsPage):
                page.show_sound_problem(sentence)

    # Opening --------------------------------------------------------------------------------------------------------

    def show(self, place: str = "choose") -> None:
        """Open the window at *place*."""
        self.window.setWindowIcon(icon_file("matcompanion"))
        page = self.window.open_place(place)
        self.window.show()
        if isinstance(page, ChoosePage):
            page.begin()
        QTimer.singleShot(0, self, self._open)  # after this frame

    @Slot()
    def _open(self) -> None:
        self.history.open()

    def _open_history(self) -> History:
        """Open the history; runs on the worker and imports what is slow there."""
        from matcompanion.storage.database import Database
        from matcompanion.storage.history import History

        history = History(Database.open(self.paths.database, now=self.clock.now()))
        if self._fill is not None:
            self._fill(history)
        return history

    @Slot()
    def _after_opening(self) -> None:
        self.history.interrupted().done.connect(self._offer_interrupted)
        self._count_paced()
        QTimer.singleShot(0, self, self._make_places)

    @Slot()
    def _make_places(self) -> None:
        """Make the other places while nothing else is asked, one at each turn of the event loop."""
        for place in ("session", "after", "history", "progress"):
            if not self.window.has(place):
                self.window.page(place)
                QTimer.singleShot(0, self, self._make_places)
                return

    @Slot(object)
    def _offer_interrupted(self, session: Session | None) -> None:
        if session is None:
            return
        where = wording.areas(self.catalogue, session.areas) or wording.kind(session.kind)
        text = self.tr("Your session ({what}) stopped unexpectedly after {time}. Keep the minutes?").format(
            what=where, time=wording.clock(session.active_seconds)
        )
        answers = [
            Answer(self.tr("Keep"), partial(self.history.keep, session.id)),
            Answer(self.tr("Discard"), partial(self.history.discard, session.id)),
        ]
        self.window.notices.ask(text, answers).buttons[0].setFocus()

    @Slot()
    def _count_paced(self) -> None:
        self.history.run(_paced_sessions).done.connect(self.choose.set_paced_sessions)

    # A session ------------------------------------------------------------------------------------------------------

    @Slot(object, object)
    def _start(self, plan: Plan, ratings: tuple[Rating, ...]) -> None:
        self.settings.change(last=self.choose.last_choice())
        self.session.start(plan, ratings, self.choose.patterns_on_the_way())
        self.window.open_place("session").setFocus()

    @Slot(object)
    def _show_after(self, session: Session) -> None:
        from matcompanion.ui.pages.after import AfterPage

        page = self.window.open_place("after")
        if isinstance(page, AfterPage):
            page.show_session(session)

    @Slot()
    def _back_to_choose(self) -> None:
        self.window.open_place("choose")

    @Slot(float)
    def _ask_less(self, seconds: float) -> None:
        """Let no breath of a later session be longer than *seconds*."""
        self.settings.change(slowest_breath_seconds=seconds)

    @Slot(object)
    def _save_answers(self, session: Session) -> None:
        seconds = breath_after(self.catalogue, session, self.settings.settings)
        if seconds is not None:
            self._ask_less(seconds)
        self.history.update(session).failed.connect(self._tell_unsaved)

    @Slot(object)
    def _tell_unsaved(self, error: Exception) -> None:
        from matcompanion.ui.pages.after import AfterPage

        page = self.window.page("after")
        if isinstance(page, AfterPage):
            page.saving_failed(str(error))

    @Slot()
    def _tell_visible(self) -> None:
        self.session.set_visible(self.window.can_be_seen and self.window.place == "session")

    @Slot()
    def _finish_what_runs(self) -> None:
        """End a running session as it is: what was done is kept."""
        self.sound_file.stop()
        self.session.close()
        self._heartbeat.close()
        if not self.window.isFullScreen() and not self.window.isMaximized():
            size = (self.window.width(), self.window.height())
            if size != self.settings.settings.window:
                self.settings.change(window=size)
        self.settings.close()

    # Places ---------------------------------------------------------------------------------------------------------

    def _make_choose(self) -> QWidget:
        seconds = self.settings.settings.lead_in_seconds
        page = ChoosePage(self.theme, self.figures, self.choose, seconds, self.sound_file)
        page.level_chosen.connect(self._choose_level)
        page.set_stronger_outlines(self.settings.settings.stronger_outlines)
        return page

    @cached_property
    def learning(self) -> Learning:
        """What there is to learn; read when it is first needed, after the first frame."""
        return read_learning(self._resources, self.catalogue)

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

        page = AfterPage(self.theme, self.catalogue, self.figures, self.learning.after_effects.values())
        page.saved.connect(self._save_answers)
        page.skipped.connect(self._save_answers)
        page.left.connect(self.window.open_place)
        page.set_stronger_outlines(self.settings.settings.stronger_outlines)
        return page

    def _make_progress(self) -> QWidget:
        from matcompanion.ui.pages.progress import ProgressPage

        page = ProgressPage(self.theme, self.catalogue, self.progress)
        page.choose_requested.connect(partial(self.window.open_place, "choose"))
        page.example_requested.connect(self._show_example)
        page.session_requested.connect(self._show_in_history)
        page.day_requested.connect(self._show_day_in_history)
        return page

    def _make_history(self) -> QWidget:
        from matcompanion.ui.pages.history import HistoryPage

        return HistoryPage(self.theme, self.catalogue, self.history, tuple(self.learning.after_effects.values()))

    def _make_settings(self) -> QWidget:
        from matcompanion.ui.pages.settings import SettingsPage

        page = SettingsPage(self.theme, self.catalogue, self.settings, self.paths.data, seconds=self._real_seconds)
        page.sound_test_requested.connect(self.sound_test_requested)
        page.show_sound_problem(self._sound_trouble)
        return page

    @Slot()
    def _show_example(self) -> None:
        """Open the sample history in a window of its own, so that the two can never be mixed up."""
        QProcess.startDetached(sys.executable, ["-m", "matcompanion", "--demo", "--page", "progress"])

    def _real_seconds(self) -> float:
        """Return real seconds from some fixed moment, also while the session clock runs faster."""
        return self.session.real_seconds

    @Slot(object)
    def _show_in_history(self, session_id: UUID) -> None:
        from matcompanion.ui.pages.history import HistoryPage

        page = self.window.open_place("history")
        if isinstance(page, HistoryPage):
            page.show_session(session_id)

    @Slot(object)
    def _show_day_in_history(self, day: date) -> None:
        from matcompanion.ui.pages.history import HistoryPage

        page = self.window.open_place("history")
        if isinstance(page, HistoryPage):
            page.show_day(day)

    # Settings -------------------------------------------------------------------------------------------------------

    def _settings_now(self) -> Settings:
        return self.settings.settings

    def _write_settings(self, settings: Settings) -> None:
        write_settings(self.paths.settings, settings)

    @Slot(object)
    def _wear(self, settings: Settings) -> None:
        self.theme.set_choices(settings.theme, settings.text_percent, settings.motion)

    @Slot(object)
    def _pass_on(self, settings: Settings) -> None:
        """Tell the places that are made what of the settings they show."""
        from matcompanion.ui.pages.after import AfterPage

        self.progress.take_settings(settings)
        for page in self.window.made():
            if isinstance(page, ChoosePage):
                page.show_lead_in(settings.lead_in_seconds)
            if isinstance(page, ChoosePage | AfterPage):
                page.set_stronger_outlines(settings.stronger_outlines)

    def _remember_view(self, view: ProgressView) -> None:
        self.settings.change(progress=view)

    @Slot(object)
    def _choose_level(self, level: object) -> None:
        self.settings.change(level=level)


def _paced_sessions(history: History) -> int:
    """Return how many sessions were breathed to a pace; slower patterns open with them."""
    return history.paced_count(NATURAL_PATTERN)
