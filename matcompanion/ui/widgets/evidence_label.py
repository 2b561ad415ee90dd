"""How sure anyone can be of a claimed benefit: three spikes, filled as far as trials speak for it, and words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from matcompanion.domain.choices import Grade
from matcompanion.domain.evidence import MOST_SPIKES, spikes
from matcompanion.ui import wording_learn as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel

_HEIGHT, _SIDE, _DOT, _PITCH, _GAP = 28, 14, 4.5, 15, 9
_HOLLOW_PEN = 1.6


class EvidenceLabel(PlainLabel):
    """The pill of a *grade*; never by colour alone."""

    def __init__(self, theme: Theme, grade: Grade) -> None:
        super().__init__(theme, words.grade(grade), role="caption_strong")
        self._spikes = spikes(grade)
        self.setAccessibleName(words.grade_spoken(grade))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._make_room)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        scaled = self._theme.scaled
        left = scaled(_SIDE) + scaled(_PITCH) * (MOST_SPIKES - 1) + scaled(2 * _DOT) + scaled(_GAP)
        self.setContentsMargins(left, 0, scaled(_SIDE), 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of spikes and words."""
        return QSize(super().sizeHint().width(), self._theme.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words stay whole."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the spikes; the words are those of the label."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        radius = theme.percent / 100 * _DOT
        for place in range(MOST_SPIKES):
            center = QPointF(theme.scaled(_SIDE) + radius + place * theme.scaled(_PITCH), self.height() / 2)
            filled = place < self._spikes
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(theme.color("control"), _HOLLOW_PEN))
            painter.setBrush(theme.color("ink") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, *([radius if filled else radius - _HOLLOW_PEN / 2] * 2))
        painter.end()
        super().paintEvent(event)
