"""The way of a session through the window: from Start to the session, and from its end to what was felt."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Slot

from matcompanion.controllers.answers_keeper import AnswersKeeper
from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.session import SessionController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.entered_answers import EnteredAnswers
from matcompanion.domain.own_pace import breath_after
from matcompanion.domain.plan import Plan
from matcompanion.domain.session import Rating, Session
from matcompanion.ui.main_window import MainWindow


class SessionWay(QObject):
    """Opens the places in their turn and hands on what was planned, done and felt."""

    def __init__(
        self,
        catalogue: Catalogue,
        choose: ChooseController,
        session: SessionController,
        entered: AnswersKeeper,
        history: HistoryController,
        settings: SettingsController,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._catalogue, self._choose, self._session, self._entered = catalogue, choose, session, entered
        self._history, self._settings, self._window = history, settings, window
        self._asks_less_after: UUID | None = None
        choose.start_requested.connect(self._start)
        session.finished.connect(self._show_after)
        session.unsaved_changed.connect(self._show_waiting)
        session.cancelled.connect(self._back_to_choose)
        session.breath_was_too_much.connect(self._ask_less)

    @Slot(object, object)
    def _start(self, plan: Plan, ratings: tuple[Rating, ...]) -> None:
        self._settings.change(last=self._choose.last_choice())
        self._window.page("session")  # made before the start: what goes wrong then is to be said on it
        self._session.start(plan, ratings, self._choose.options.patterns_on_the_way())
        self._window.open_place("session").setFocus()

    @Slot(object)
    def _show_after(self, session: Session) -> None:
        from matcompanion.ui.pages.after import AfterPage

        page = self._window.open_place("after")
        if isinstance(page, AfterPage):
            self._show_waiting(self._session.unsaved)
            self._entered.begin(session)
            page.show_session(session)

    @Slot(object)
    def _show_waiting(self, session: Session | None) -> None:
        """Let After say which *session* waits to be kept, and does not say that it is."""
        if not self._window.has("after"):
            return
        from matcompanion.ui.pages.after import AfterPage

        page = self._window.page("after")
        if isinstance(page, AfterPage):
            page.show_waiting(session)

    def show_entered(self, found: EnteredAnswers) -> None:
        """Open After with the answers that were *found*, as they were entered."""
        from matcompanion.ui.pages.after import AfterPage

        page = self._window.open_place("after")
        if isinstance(page, AfterPage):
            self._entered.begin(found.before)
            page.show_session(found.before, found.entered)

    def save_entered(self, found: EnteredAnswers) -> None:
        """Save the answers that were *found*."""
        self._entered.begin(found.before)
        self.save_answers(found.entered)

    @Slot()
    def _back_to_choose(self) -> None:
        self._window.open_place("choose")

    @Slot(float)
    def _ask_less(self, seconds: float) -> None:
        """Let no breath of a later session be longer than *seconds*."""
        self._settings.change(slowest_breath_seconds=seconds)

    @Slot(object)
    def save_answers(self, session: Session) -> None:
        """Keep *session* with what was said of it; who was dizzy is asked less of the next time."""
        seconds = breath_after(self._catalogue, session, self._settings.settings)
        if seconds is not None and session.id != self._asks_less_after:  # answers may be changed and saved again
            self._asks_less_after = session.id
            self._ask_less(seconds)
        self._entered.enter(session)
        unsaved = self._session.unsaved
        if unsaved is not None and unsaved.id == session.id:
            self._session.keep(session)
            return
        job = self._history.update(session)
        job.done.connect(self._entered.saved)
        job.failed.connect(self._tell_unsaved)

    @Slot(object)
    def _tell_unsaved(self, error: Exception) -> None:
        from matcompanion.ui.pages.after import AfterPage

        page = self._window.page("after")
        if isinstance(page, AfterPage):
            page.saving_failed(str(error))
