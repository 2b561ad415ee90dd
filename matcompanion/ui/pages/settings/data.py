"""Where everything is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Slot

from matcompanion.ui.pages.settings.group import SettingGroup
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.selectable_text import SelectableText


class DataGroup(SettingGroup):
    """The folder of the history, to be read, copied and opened."""

    def __init__(self, theme: Theme, folder: Path, open_address: Callable[[QUrl], bool]) -> None:
        super().__init__(theme)
        self.set_title(self.tr("Data"))
        self._folder, self._open_address = folder, open_address
        self.path = SelectableText(theme, self.tr("Folder of the history"), str(folder))
        self.open = Button(theme, self.tr("Open folder"), kind="outline")
        self.open.clicked.connect(self._open)
        self._problem = PlainLabel(theme, role="label", color="danger", wrap=True)
        self._problem.hide()
        row = self.add_row(self.tr("Your history stays on this computer, in this folder:"), "", self.open)
        row.say_more(self.path)
        row.say_more(self._problem)

    @property
    def problem(self) -> str:
        """Why the folder could not be opened, if it could not."""
        return "" if self._problem.isHidden() else self._problem.text()

    @Slot()
    def _open(self) -> None:
        opened = self._open_address(QUrl.fromLocalFile(str(self._folder)))
        self._problem.setText(self.tr("The folder could not be opened from here. You can copy its name above."))
        self._problem.setVisible(not opened)
