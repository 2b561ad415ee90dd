"""On the day after: one calm line at the top of the window, with the way to the answer. It takes no focus."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.next_day import NextDayController
from matcompanion.controllers.past_sessions import PastSessions
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind
from matcompanion.domain.session import Session
from matcompanion.ui import wording
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.widgets.notice import Answer, Notice


class NextDayOffer(QObject):
    """Shows what *controller* asks in *window*, and leads to History."""

    def __init__(self, catalogue: Catalogue, controller: NextDayController, window: MainWindow) -> None:
        super().__init__(window)
        self._catalogue, self._controller, self._window = catalogue, controller, window
        self._notice: Notice | None = None
        controller.asks.connect(self._ask)
        window.place_changed.connect(self.look)  # another day may have begun

    @Slot()
    def look(self) -> None:
        """Look for something to ask, unless the place that is seen stands alone: it has a question of its own."""
        if not self._window.is_alone:
            self._controller.look()

    @Slot(object)
    def _ask(self, session: Session) -> None:
        known = tuple(area for area in session.areas if area in self._catalogue.areas)
        where = wording.areas(self._catalogue, known) or wording.kind(session.kind)
        if session.kind is Kind.MAT:
            text = self.tr("Yesterday: {what}. How are the skin and the night’s sleep today?").format(what=where)
        else:
            text = self.tr("Yesterday: {what}. How did you sleep?").format(what=wording.kind(session.kind))
        answers = [Answer(self.tr("Answer"), partial(self._open, session)), Answer(self.tr("Not now"), _nothing)]
        if self._notice is not None:  # nobody answered it, and it is no longer about yesterday
            self._notice.closed.emit()
        self._notice = self._window.notices.ask(text, answers)
        self._notice.closed.connect(self._forget_notice)

    @Slot()
    def _forget_notice(self) -> None:
        self._notice = None

    def _open(self, session: Session) -> None:
        from matcompanion.ui.pages.history import HistoryPage

        page = self._window.open_place("history")
        if isinstance(page, HistoryPage):
            page.ask_next_day(session)


def ask_about_yesterday(
    catalogue: Catalogue, history: HistoryController, past: PastSessions, window: MainWindow
) -> None:
    """Ask in *window* about yesterday, now and whenever another day has begun."""
    if window.findChild(NextDayOffer) is None:
        controller = NextDayController(history, past, window)
        NextDayOffer(catalogue, controller, window).look()


def _nothing() -> None:
    """Ask no more."""
