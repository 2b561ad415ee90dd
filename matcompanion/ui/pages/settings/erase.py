"""The group with which somebody takes everything with them: all that the program keeps is deleted."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from matcompanion.ui import wording_safekeeping as words
from matcompanion.ui.pages.settings.group import SettingGroup
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.confirmation import Confirmation


class EraseGroup(SettingGroup):
    """Asks twice; ``confirmed`` comes when everything is to be deleted."""

    confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.set_title(words.tr("Leaving"))
        self.erase = Button(theme, words.tr("Delete everything"), kind="danger")
        self.question = Confirmation(
            theme, yes=words.tr("Delete everything"), no=words.tr("Keep everything"), danger=True, below=12
        )
        self.add_row(
            words.tr("Delete everything"),
            words.tr("Your history, its backups, your settings and the log. Save a copy first if you may want it."),
            self.erase,
        )
        self.add_below(self.question)
        self.erase.clicked.connect(self._ask)
        self.question.confirmed.connect(self.confirmed)
        self.question.declined.connect(self._stay)

    @Slot()
    def _ask(self) -> None:
        self.question.ask(
            words.tr(
                "Everything that Mat Companion keeps is deleted, the backups in the second folder too. "
                "This cannot be taken back."
            )
        )

    @Slot()
    def _stay(self) -> None:
        self.erase.setFocus()
