"""Asks the history for what the table shows: one question at a time, and of several in a row only the last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.jobs import Job
from matcompanion.domain.session import Session
from matcompanion.domain.session_search import Found, SessionSearch, Wanted


class SearchSource(Protocol):
    """Who answers."""

    def find(self, search: SessionSearch, wanted: Sequence[Wanted] = (), near: int = 0) -> Job:
        """Bring what is found: ``Found``."""
        ...

    def page(self, numbers: Sequence[int]) -> Job:
        """Bring the sessions of rows by their numbers."""
        ...


class Lookup(QObject):
    """``found`` brings the answer to the last question, ``paged`` more sessions of it."""

    found = Signal(object)  # Found
    paged = Signal(int, object)  # the first row, its sessions
    unanswered = Signal()  # the history could not be asked now
    unread = Signal()  # a page could not be read

    def __init__(self, source: SearchSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._is_asking = self._is_asked_again = False
        self._search, self._wanted, self._near = SessionSearch(), tuple[Wanted, ...](), 0
        self._page_job: Job | None = None
        self._first = 0

    def ask(self, search: SessionSearch, wanted: Sequence[Wanted] = (), near: int = 0) -> None:
        """Ask what *search* finds, with the first of *wanted* that is there, or the row *near*."""
        self._search, self._wanted, self._near = search, tuple(wanted), near
        if self._is_asking:
            self._is_asked_again = True
            return
        self._is_asking, self._is_asked_again = True, False
        job = self._source.find(self._search, self._wanted, self._near)
        job.done.connect(self._take)
        job.failed.connect(self._give_up)

    @Slot(object)
    def _take(self, found: Found) -> None:
        self._is_asking = False
        if self._is_asked_again:
            self.ask(self._search, self._wanted, self._near)
            return
        self._page_job = None  # its rows are others now
        self.found.emit(found)

    @Slot(object)
    def _give_up(self, _error: Exception) -> None:
        """Leave the trouble to who tells of it everywhere; the next question is asked anew."""
        self._is_asking = False
        self.unanswered.emit()

    def read(self, first: int, numbers: Sequence[int]) -> None:
        """Ask for the sessions of the page that begins with the row *first*."""
        self._first = first
        self._page_job = self._source.page(numbers)
        self._page_job.done.connect(self._take_page)
        self._page_job.failed.connect(self._give_up_page)

    @Slot(object)
    def _take_page(self, sessions: Sequence[Session | None]) -> None:
        if self.sender() is self._page_job:
            self._page_job = None
            self.paged.emit(self._first, sessions)

    @Slot(object)
    def _give_up_page(self, _error: Exception) -> None:
        if self.sender() is self._page_job:
            self._page_job = None
            self.unread.emit()
