"""Below the figure: which side is shown, the way to the list of areas, and what the colours mean."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from matcompanion.ui.pages.choose.legend import Legend
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.body_state import Overlay
from matcompanion.ui.widgets.buttons import Chip
from matcompanion.ui.widgets.choice_field import ChoiceField
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.segmented import Segmented

_GAP = 12


class FigureFoot(QWidget):
    """Holds the ``sides``, the button ``as_list``, the ``colours`` and the ``legend``; the page listens to them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._offers_colours = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self.sides = Segmented(theme, [self.tr("Front"), self.tr("Back")], current=1, label=self.tr("Side"))
        self.as_list = Chip(theme, self.tr("List"))
        self.as_list.setAccessibleName(self.tr("List of areas"))
        self.legend = Legend(theme)
        self.colours = ChoiceField(theme, None, "", self.tr("Colours of the figure"))
        self.colours.hide()
        controls = QWidget()
        flow = FlowLayout(controls, gap=_GAP, middle=True)  # large text needs more than one row
        for control in (self.sides, self.as_list, self.colours):
            flow.addWidget(control)
        row.addWidget(controls, 1)
        row.addWidget(self.legend)

    def offer_colours(self) -> None:
        """Let the person choose what the colours of the figure mean."""
        names = {
            Overlay.PLAIN: self.tr("Plain"),
            Overlay.RECENT: self.tr("Recently used"),
            Overlay.RELIEF: self.tr("Relief"),
        }
        self.colours.set_options([(overlay, name, None) for overlay, name in names.items()])
        self.colours.set_value(Overlay.PLAIN)
        self._offers_colours = True
        self.make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the colours as much room as there is."""
        super().resizeEvent(event)
        self.make_room()

    def make_room(self) -> None:
        """Offer the colours, by their sign alone where words would take room from the figure."""
        others = (self.sides, self.as_list, self.legend)
        beside = [part.sizeHint().width() + _GAP for part in others if not part.isHidden()]
        self.colours.set_folded("")
        fits = sum(beside) + self.colours.sizeHint().width() <= self.width()
        coloured = self.colours.value is not Overlay.PLAIN  # what they mean must then be said
        if not (fits or coloured):
            self.colours.set_folded("colours")
        self.colours.setVisible(self._offers_colours)
