"""The language of the program, among those that are complete; each by its own name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from matcompanion.controllers.settings import SettingsController
from matcompanion.translation import SYSTEM, Language
from matcompanion.ui.pages.settings.group import SettingGroup
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.choice_field import ChoiceField


class LanguageGroup(SettingGroup):
    """Chooses one of *languages*; the next start speaks it."""

    def __init__(self, theme: Theme, settings: SettingsController, languages: Sequence[Language]) -> None:
        super().__init__(theme)
        self.set_title(self.tr("Language"))
        self._settings = settings
        self.languages = ChoiceField(theme, None, "", self.tr("Language"))
        system = (SYSTEM, self.tr("As the system"), None)
        self.languages.hug()
        self.languages.set_options([system, *((one.code, one.name, None) for one in languages)])
        self.languages.chosen.connect(self._change)
        self.add_row(self.tr("Language"), self.tr("From the next start."), self.languages)
        settings.changed.connect(self._show)
        self._show(settings.settings)

    @Slot(object)
    def _change(self, code: object) -> None:
        self._settings.change(language=code)

    @Slot(object)
    def _show(self, _settings: object) -> None:
        known = self.languages.value
        self.languages.set_value(self._settings.settings.language)
        if self.languages.value is None:
            self.languages.set_value(known or SYSTEM)
