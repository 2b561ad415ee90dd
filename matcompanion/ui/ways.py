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
        self._before_learn = ""
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

        before = self._window.place
        page = self._window.open_place("learn")
        if isinstance(page, LearnPage) and page.show_topic(what) and before != "learn":
            self._before_learn = before
            page.set_way_out(self._name_of(before))

    @Slot()
    def out_of_learn(self) -> None:
        """Go back to the place that asked for Learn: After and the safety check have no other way to them."""
        if self._before_learn:
            self._window.open_place(self._before_learn)

    def _name_of(self, place: str) -> str:
        alone = {
            "after": self.tr("After the session"),
            "safety": self.tr("Safety check"),
            "recovery": self.tr("The history file"),
        }
        return alone.get(place) or self._window.rail.name_of(place)

    @Slot()
    def to_help(self) -> None:
        """Open the page of Learn about the place that is open; from Learn itself, that about the keys."""
        self.to_topic(_HELP.get(self._window.place, _HELP["choose"]))

    @Slot()
    def to_sample(self) -> None:
        """Open the sample history in a window of its own, so that the two can never be mixed up."""
        QProcess.startDetached(sys.executable, ["-m", "matcompanion", "--demo", "--page", "progress"])
