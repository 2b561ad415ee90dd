"""What can be done with the history as a whole: a row of buttons that goes on in a second row where it is full."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from matcompanion.ui import wording_history as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.flow_layout import FlowLayout


class HistoryToolbar(QWidget):
    """Begins with importing and exporting; others bring their own buttons."""

    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._flow = FlowLayout(self)
        self.import_ = Button(theme, words.tr("Import"), kind="ghost", icon_name="import")
        self.export = Button(theme, words.tr("Export"), kind="ghost", icon_name="export")
        self.import_.clicked.connect(self.import_requested)
        self.export.clicked.connect(self.export_requested)
        for button in (self.import_, self.export):
            self.add(button)

    def add(self, button: QWidget) -> None:
        """Set *button* after the others."""
        self._flow.addWidget(button)
