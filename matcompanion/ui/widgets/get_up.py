"""The end of a session: how to get up, one step at a time, and one button. Never straight to a form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.night import NightButton, NightLabel

_WIDTH = 660
_INSET = 5
"""How far the surface of the button is inside of its ring; the words stand in line with it."""
_ALL_THERE_IS = 1000
_LARGE_TEXT = 150
_NOT_VISIBLE = "background: transparent; border: none;"


class GetUp(QWidget):
    """What to do now; emits ``up`` when the person says that they have done it."""

    up = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.done = NightLabel(theme, role="subsection", color="ember")
        self.sentence = NightLabel(theme, role="hero", color="ink", wrap=True)
        self.button = NightButton(theme, self.tr("I am up"))
        self.button.clicked.connect(self.up)
        self._steps = QWidget()
        self._steps.setStyleSheet(_NOT_VISIBLE)
        self._grid = QGridLayout(self._steps)
        self._scroll = QScrollArea()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        self._scroll.setWidget(self._steps)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setStyleSheet(_NOT_VISIBLE)
        self._grid.setContentsMargins(_INSET, 0, 8, 0)
        for label in (self.done, self.sentence):
            label.setContentsMargins(_INSET, 0, _INSET, 0)
        self._grid.setColumnStretch(1, 1)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.done)
        column.addSpacing(8)
        column.addWidget(self.sentence)
        column.addSpacing(24)
        column.addWidget(self._scroll, _ALL_THERE_IS)
        column.addSpacing(32)
        column.addWidget(self.button)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(self._column, _ALL_THERE_IS)
        row.addStretch(1)

    @Slot()
    def _dress(self) -> None:
        scaled = self._theme.scaled
        self.sentence.set_role("title" if self._theme.percent > _LARGE_TEXT else "hero")
        self._column.setMaximumWidth(scaled(_WIDTH))
        self._grid.setHorizontalSpacing(scaled(16))
        self._grid.setVerticalSpacing(scaled(14))
        self._fit()

    def show_steps(self, done: str, sentence: str, steps: Sequence[str]) -> None:
        """Show how to get up, with what was *done* above."""
        self.done.setText(done)
        self.sentence.setText(sentence)
        while (item := self._grid.takeAt(0)) is not None:
            label = item.widget()
            if label is not None:
                label.deleteLater()
        for row, step in enumerate(steps):
            number = NightLabel(self._theme, str(row + 1), role="guide", color="cool_outer")
            text = NightLabel(self._theme, step, role="guide", color="ink2", wrap=True)
            self._grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1)
        self._fit()

    def scroll_by(self, steps: int) -> None:
        """Show what is further down, or up below 0, where not all of it fits."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + steps * self._theme.scaled(60))

    def _fit(self) -> None:
        """Let the steps be as high as they are, and scroll only where there is no room for that."""
        width = min(self._column.maximumWidth(), max(self.width() - 48, 1)) - 8
        self._scroll.setMaximumHeight(max(1, self._grid.totalHeightForWidth(width)))

    def resizeEvent(self, _event: object) -> None:
        """Fit the steps into the new width."""
        self._fit()
