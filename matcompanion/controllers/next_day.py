"""Looks once a day for a session of yesterday to ask about; a question that is ignored is not repeated."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.past_sessions import PastSessions
from matcompanion.domain.next_day import asked_about
from matcompanion.domain.session import Session
from matcompanion.storage.problems import EnvironmentProblem

if TYPE_CHECKING:  # it speaks SQL, and the first frame needs none
    from matcompanion.storage.history import History

FACT = "next_day_asked"


class NextDayController(QObject):
    """``asks`` brings the session of yesterday that can be asked about, at most once for a day."""

    asks = Signal(object)  # Session

    def __init__(self, history: HistoryController, past: PastSessions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history, self._past = history, past
        self._looked: date | None = None

    @Slot()
    def look(self) -> None:
        """Look for a session of yesterday, unless that was done today."""
        today = self._past.today()
        if self._looked == today:
            return
        self._looked = today
        self._history.run(partial(_due, today=today, at=self._past.now())).done.connect(self._tell)

    @Slot(object)
    def _tell(self, session: Session | None) -> None:
        if session is not None:
            self.asks.emit(session)


def _due(history: History, today: date, at: datetime) -> Session | None:
    """Return the session to ask about, and remember that it was asked."""
    yesterday = today - timedelta(days=1)
    session = asked_about(history.sessions(yesterday, yesterday))
    if session is None or history.facts.get(FACT) == yesterday.isoformat():
        return None
    try:
        history.facts.put(FACT, yesterday.isoformat(), at)
    except EnvironmentProblem:  # it cannot be kept now: then the question may come again, and no answer either
        return None
    return session
