"""Ways from one place to another: to a session or a day in History, to a topic of Learn, to backups, to a sample."""

from __future__ import annotations

import sys
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, QProcess, Slot

from matcompanion.ui.main_window import MainWindow

_HELP = {
    "choose": "first_session",
    "after": "afterwards",
    "progress": "reading_progress",
    "history": "your_history",
    "settings": "your_data",
    "learn": "keyboard",
}


class Ways(QObject):
    """Opens a place of *window* where somebody asked for something in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.help_wanted.connect(self.to_help)

    @Slot()
    def to_choose(self) -> None:
        """Open Choose."""
        self._window.open_place("choose")

    @Slot(object)
    def to_session(self, session_id: UUID) -> None:
        """Open History at a session."""
        from matcompanion.ui.pages.history import HistoryPage

        page = self._window.open_place("history")
        if isinstance(page, HistoryPage):
            page.show_session(session_id)

    @Slot(object)
    def to_day(self, day: date) -> None:
        """Open History at a day."""
        from matcompanion.ui.pages.history import HistoryPage

        page = self._window.open_place("history")
        if isinstance(page, HistoryPage):
            page.show_day(day)

    @Slot()
    def to_backups(self) -> None:
        """Open Settings where an older history can be gone back to."""
        from matcompanion.ui.pages.settings import SettingsPage

        page = self._window.open_place("settings")
        if isinstance(page, SettingsPage):
            page.begin_restoring()

    @Slot(str)
    def to_topic(self, what: str) -> None:
        """Open a topic, a claim or a study of Learn: other places ask for it to say where something comes from."""
        from matcompanion.ui.pages.learn import LearnPage

        page = self._window.open_place("learn")
        if isinstance(page, LearnPage):
            page.show_topic(what)

    @Slot()
    def to_help(self) -> None:
        """Open the page of Learn about the place that is open; from Learn itself, that about the keys."""
        self.to_topic(_HELP.get(self._window.place, _HELP["choose"]))

    @Slot()
    def to_sample(self) -> None:
        """Open the sample history in a window of its own, so that the two can never be mixed up."""
        QProcess.startDetached(sys.executable, ["-m", "matcompanion", "--demo", "--page", "progress"])
