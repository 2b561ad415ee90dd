"""Below the figure: which side is shown, the way to the list of areas, and what the colours mean."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from matcompanion.ui.pages.choose.legend import Legend
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Chip
from matcompanion.ui.widgets.segmented import Segmented


class FigureFoot(QWidget):
    """Holds the ``sides``, the button ``as_list`` and the ``legend``; the page listens to them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.sides = Segmented(theme, [self.tr("Front"), self.tr("Back")], current=1, label=self.tr("Side"))
        self.as_list = Chip(theme, self.tr("List"))
        self.as_list.setAccessibleName(self.tr("List of areas"))
        self.legend = Legend(theme)
        row.addWidget(self.sides)
        row.addWidget(self.as_list)
        row.addStretch(1)
        row.addWidget(self.legend)
