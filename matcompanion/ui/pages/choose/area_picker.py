"""Which area next? A few buttons in the card; a menu of its own would be hidden from assistive technology."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.choices import AreaId
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.plain_label import PlainLabel


class AreaPicker(QWidget):
    """Offers areas; emits ``picked`` with the one that was pressed. Hidden until something is offered."""

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(PlainLabel(theme, self.tr("Which area next?"), role="label", color="ink2"))
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        column.addWidget(self._row)
        self.hide()

    def offer(self, areas: Sequence[tuple[AreaId, str]]) -> None:
        """Show a button for each of *areas* (id and name), the first one with the keyboard."""
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, (area, name) in enumerate(areas):
            button = Button(self._theme, name, kind="chip", wraps=True)
            button.setAccessibleName(self.tr("Add {area}").format(area=name))
            button.clicked.connect(partial(self.picked.emit, area))
            self._flow.addWidget(button)
            button.show()
            if place == 0:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(areas))
