"""What can be done with the history as a whole: a row of buttons that goes on in a second row where it is full."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from matcompanion.ui import wording_history as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.flow_layout import FlowLayout

_GAP, _ROWS = 28, 8


class HistoryToolbar(QWidget):
    """Adding, importing, exporting, backing up and going back, and the report."""

    add_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()
    restore_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=_GAP, rows=_ROWS)
        self.add_past = Button(theme, words.tr("Add past session"), kind="soft", icon_name="plus")
        self.import_ = Button(theme, words.tr("Import"), kind="link", icon_name="import")
        self.export = Button(theme, words.tr("Export"), kind="link", icon_name="export")
        self.back_up = Button(theme, words.tr("Back up"), kind="link")
        self.restore = Button(theme, words.tr("Restore"), kind="link")
        self.restore.setToolTip(words.tr("Choose a backup to go back to, in Settings"))
        self.report = Button(theme, words.report_title(), kind="link", icon_name="export", wraps=True)
        self.add_past.clicked.connect(self.add_requested)
        self.import_.clicked.connect(self.import_requested)
        self.export.clicked.connect(self.export_requested)
        self.restore.clicked.connect(self.restore_requested)
        for button in (self.add_past, self.import_, self.export, self.back_up, self.restore, self.report):
            self._flow.addWidget(button)
