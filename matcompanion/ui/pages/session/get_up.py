"""The end of a session: how to get up, step by step, and one button. Never straight to a form.

All steps can be read all the time. One after the other is pointed out with its drawing; nothing waits for that.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from matcompanion.domain.step_times import step_after_end
from matcompanion.ui.accessible_role import hold_children
from matcompanion.ui.pages.session.night import NightButton, NightLabel
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.drawing import Drawing
from matcompanion.ui.wording_session import Step

_WIDTH, _BESIDE = 660, 590
"""How wide the words are at most, alone and beside a drawing."""
_DRAWING, _LEAST_DRAWING, _GAP = 400, 240, 40
_SHARE, _TALL = 0.42, 1.0
"""The drawing's share of the page's width, and its height as a share of its own width."""
_MARGIN = 24
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
        self.drawing = Drawing(theme, night=True, floor=False)
        self._given: tuple[Step, ...] = ()
        self._rows: list[tuple[NightLabel, NightLabel]] = []
        self._now: int | None = None
        self._steps = QWidget()
        self._steps.setStyleSheet(_NOT_VISIBLE)
        self._grid = QGridLayout(self._steps)
        self._gap = QSpacerItem(_GAP, 0)
        self._scroll = QScrollArea()
        hold_children(self._scroll)
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
        row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._column, _ALL_THERE_IS)
        row.addSpacerItem(self._gap)
        row.addWidget(self.drawing)
        row.addStretch(1)

    @Slot()
    def _dress(self) -> None:
        scaled = self._theme.scaled
        self.sentence.set_role("title" if self._theme.percent > _LARGE_TEXT else "hero")
        self._grid.setHorizontalSpacing(scaled(16))
        self._grid.setVerticalSpacing(scaled(14))
        self._fit()

    def show_steps(self, done: str, sentence: str, steps: Sequence[Step]) -> None:
        """Show how to get up, with what was *done* above."""
        self.done.setText(done)
        self.sentence.setText(sentence)
        while (item := self._grid.takeAt(0)) is not None:
            label = item.widget()
            if label is not None:
                label.hide()  # it goes at the next turn of the loop, and would stand below the new ones until then
                label.deleteLater()
        self._given, self._rows, self._now = tuple(steps), [], None
        for row, step in enumerate(steps):
            number = NightLabel(self._theme, str(row + 1), role="guide", color="cool_outer")
            text = NightLabel(self._theme, step.text, role="guide", color="ink2", wrap=True)
            text.setAlignment(Qt.AlignmentFlag.AlignTop)  # beside its number, however high the row is
            self._grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1)
            self._rows.append((number, text))
        self.show_moment(0.0)
        self._fit()

    def show_moment(self, since_end: float) -> None:
        """Point out the step whose turn it is so many seconds after the end."""
        now = step_after_end(len(self._given), since_end)
        if now == self._now:
            return
        self._now = now
        for row, (number, text) in enumerate(self._rows):
            number.set_color("cool_inner" if row == now else "cool_outer")
            text.set_color("ink" if row == now else "ink2")
        self.drawing.show_drawing("" if now is None else self._given[now].drawing)
        self._go_to_step()

    def _go_to_step(self) -> None:
        """Scroll to the step whose turn it is."""
        if self._now is None or not self._rows:
            return
        if self._now == 0:  # it may not have been laid out yet
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._scroll.ensureWidgetVisible(self._rows[self._now][1], 0, self._theme.scaled(14))

    def scroll_by(self, steps: int) -> None:
        """Show what is further down, or up below 0, where not all of it fits."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + steps * self._theme.scaled(60))

    def _fit(self) -> None:
        """Let the steps be as high as they are, and scroll only where there is no room for that."""
        scaled = self._theme.scaled
        room = max(self.width() - 2 * _MARGIN, 1)
        wide = min(scaled(_DRAWING), round(room * _SHARE))
        shown = bool(self._given) and wide >= _LEAST_DRAWING and self._theme.percent <= _LARGE_TEXT
        self.drawing.setVisible(shown)
        if shown:
            self.drawing.setFixedSize(wide, round(wide * _TALL))
            room -= wide + _GAP
        self._gap.changeSize(_GAP if shown else 0, 0)
        self._column.setMaximumWidth(min(room, scaled(_BESIDE if shown else _WIDTH)))
        self._scroll.setMaximumHeight(max(1, self._grid.totalHeightForWidth(self._column.maximumWidth())))

    def resizeEvent(self, _event: object) -> None:
        """Fit the steps into the new width."""
        self._fit()
        self._go_to_step()
