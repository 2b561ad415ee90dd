"""How it is before the session: one short scale for each thing that is asked again afterwards. All can be skipped."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.choices import Scale, When
from matcompanion.phrases import inside_sentence
from matcompanion.ui import wording_scales
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.rating_scale import RatingScale


class BeforeRatings(QWidget):
    """The scales of before; emits ``rated`` with the scale and its number, or None when it was taken back."""

    rated = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        words = self.tr("How is it now? You can skip this.")
        column.addWidget(PlainLabel(theme, words, role="label", color="ink2", wrap=True))
        self._scales: dict[Scale, RatingScale] = {}
        self._names: dict[Scale, PlainLabel] = {}
        for scale in (Scale.TENSION, Scale.PAIN):
            label = PlainLabel(theme, "", role="label_strong", wrap=True)
            low, high = wording_scales.ends(scale)
            row = RatingScale(theme, wording_scales.rating_name(scale, When.BEFORE), low=low, high=high, compact=True)
            row.rated.connect(partial(self.rated.emit, scale))
            column.addWidget(label)
            column.addWidget(row)
            self._scales[scale], self._names[scale] = row, label

    def show_ratings(self, asked: Sequence[Scale], values: dict[Scale, int | None], area: str) -> None:
        """Show the scales *asked* with their *values*; *area* names where pain is meant."""
        words = {
            Scale.TENSION: self.tr("Tension"),
            Scale.PAIN: self.tr("Pain, {area}").format(area=inside_sentence(area)) if area else self.tr("Pain"),
        }
        for scale, row in self._scales.items():
            row.setVisible(scale in asked)
            self._names[scale].setVisible(scale in asked)
            self._names[scale].setText(words[scale])
            row.set_value(values.get(scale))
