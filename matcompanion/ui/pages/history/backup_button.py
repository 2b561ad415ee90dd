"""Backing up from History: asks for a backup and says what became of it; going back is done in Settings."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance, Slot

from matcompanion.domain.safekeeping import Outcome
from matcompanion.ui import wording_safekeeping as words
from matcompanion.ui.pages.history.exchange_panel import ExchangePanel
from matcompanion.ui.widgets.buttons import Button


class Backups(Protocol):
    """Who makes them."""

    ended: SignalInstance  # with an Outcome

    def back_up(self) -> None:
        """Make one now."""
        ...


class BackupButton(QObject):
    """Lets *button* ask *backups*, and *panel* say what came of it. Others may ask too; that is theirs to tell."""

    def __init__(self, backups: Backups, button: Button, panel: ExchangePanel) -> None:
        super().__init__(button)
        self._backups, self._button, self._panel = backups, button, panel
        self._asked = False
        button.clicked.connect(self._ask)
        backups.ended.connect(self._tell)

    @Slot()
    def _ask(self) -> None:
        if not self._asked:
            self._asked = True
            self._backups.back_up()

    @Slot(object)
    def _tell(self, outcome: Outcome) -> None:
        asked, self._asked = self._asked, False
        if asked:
            self._panel.tell(words.outcome(outcome))
