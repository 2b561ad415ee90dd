"""What the History page needs to know and to do."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from PySide6.QtCore import SignalInstance

from matcompanion.controllers.jobs import Job
from matcompanion.domain.session import Session
from matcompanion.ui.pages.history.lookup import SearchSource


class HistorySource(SearchSource, Protocol):
    """Who keeps the sessions."""

    @property
    def changed(self) -> SignalInstance:
        """Says that the sessions are others now."""
        ...

    def add(self, session: Session) -> Job:
        """Keep a new session."""
        ...

    def update(self, session: Session) -> Job:
        """Keep an edited session."""
        ...

    def delete(self, session_id: UUID) -> Job:
        """Take a session out of sight; brings its id."""
        ...

    def undelete(self, session_id: UUID) -> Job:
        """Bring it back; brings its id."""
        ...
