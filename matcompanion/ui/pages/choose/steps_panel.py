"""How to get on the mat and up again, in the place of the figure: every step with its drawing."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import PositionRule
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.drawing import Drawing, tallness
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented

_TALLEST = 0.62
"""The height of a drawing is at most this share of its width."""
_NARROWEST, _WIDEST, _GAP = 150, 330, 16
_MOST_COLUMNS = 3
_EDGES = 8
_LARGE_TEXT = 150
_BAR = 14  # the scroll bar has its own room, so that no drawing moves when it comes


class _Step(QWidget):
    """One step: its drawing and, below it, its number and its words."""

    def __init__(self, theme: Theme, number: int, text: str, drawing: str) -> None:
        super().__init__()
        self._tallness = min(_TALLEST, tallness(drawing))
        self._drawing = Drawing(theme, ground="stage")
        self._drawing.show_drawing(drawing)
        self.words = PlainLabel(theme, text, role="label", wrap=True)
        self._number = PlainLabel(theme, str(number), role="label_strong", color="accent")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._drawing)
        column.addLayout(row)
        column.addStretch(1)

    @property
    def tallness(self) -> float:
        """The height of the drawing as a share of its width."""
        return self._tallness

    def words_height(self, width: int) -> int:
        """Return how high the words are in *width* pixels."""
        room = width - self._number.sizeHint().width() - 8
        return max(self._number.sizeHint().height(), self.words.heightForWidth(room)) + 8

    def fit(self, width: int, drawing: QSize) -> None:
        """Take *width* pixels, with so much room for the drawing as the others beside it have."""
        self._drawing.setFixedSize(drawing)
        self.setFixedWidth(width)


class StepsPanel(QWidget):
    """Shows the steps of a position; ``closed`` when the person wants the figure back."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rule: PositionRule | None = None
        self._steps: list[_Step] = []
        self._title = Heading(theme, role="section")
        self._way = Segmented(
            theme, [self.tr("Getting on"), self.tr("Getting up")], label=self.tr("Steps"), tight=True
        )
        self._way.chosen.connect(self._fill)
        self._close = Button(theme, "", kind="round", icon_name="close")
        self._close.setAccessibleName(self.tr("Close the steps"))
        self._close.setToolTip(self.tr("Close the steps"))
        self._close.clicked.connect(self.closed)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, _EDGES)
        self._grid.setSpacing(_GAP)
        self._scroll = FadingScroll(theme, inside, ground="stage", bar_room=_BAR)
        self._scroll.let_read(self.tr("Steps, scrolls with the arrow keys"), radius=12, if_long=True)
        self._scroll.viewport().installEventFilter(self)
        self._lay_out()
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        away.activated.connect(self.closed)
        theme.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        self._head = QWidget()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._title, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addLayout(row)
        head.addWidget(self._way, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(self._grid)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(4, 4, 0, 0)
        self._whole.setSpacing(12)
        self._whole.addWidget(self._head)
        self._whole.addWidget(self._scroll, 1)

    def _move_head(self) -> None:
        """Let the head scroll with the steps where the text is large: there is no room for both."""
        scrolls = self._theme.percent > _LARGE_TEXT
        self._head.setContentsMargins(0, 0, 0 if scrolls else _BAR, 0)
        (self._column if scrolls else self._whole).insertWidget(0, self._head)

    @property
    def said(self) -> list[str]:
        """The words of the steps, from the first to the last."""
        return [step.words.text() for step in self._steps]

    def show_position(self, rule: PositionRule, name: str) -> None:
        """Show how to get into the position *rule*, which is called *name* here."""
        self._title.setText(name)
        if rule is not self._rule:
            self._rule = rule
            self._way.set_current(0)
            self._fill()

    def begin(self) -> None:
        """Take the keyboard."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _fill(self) -> None:
        """Show the steps of the way that is chosen."""
        for old in self._steps:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        rule = self._rule
        if rule is None:
            return
        up = self._way.current == 1
        texts, drawings = (rule.getup, rule.getup_drawings) if up else (rule.setup, rule.setup_drawings)
        self._steps = [
            _Step(self._theme, number, wording.content(text), drawing)
            for number, (text, drawing) in enumerate(zip(texts, drawings, strict=True), 1)
        ]
        self._arrange()
        self._scroll.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange the steps anew in another room."""
        if watched is self._scroll.viewport() and event.type() is QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the steps anew in another room."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Take as many columns as let the drawings be largest without scrolling."""
        self._move_head()
        if not self._steps:
            return
        room = self._scroll.viewport().size()
        most = max(1, min(_MOST_COLUMNS, (room.width() + _GAP) // (self._theme.scaled(_NARROWEST) + _GAP)))
        drawn = {columns: self._drawing_width(columns, room) for columns in range(1, most + 1)}
        columns = max(drawn, key=lambda number: (drawn[number], number))
        width = self._column_width(columns, room)
        _place(self._grid, self._steps, columns)
        for row in self._rows(columns):
            tall = round(drawn[columns] * max(step.tallness for step in row))
            for step in row:
                step.fit(width, QSize(drawn[columns], tall))
                step.show()

    def _column_width(self, columns: int, room: QSize) -> int:
        return max(1, (room.width() - (columns - 1) * _GAP) // columns)

    def _drawing_width(self, columns: int, room: QSize) -> int:
        """Return how wide the drawings may be in so many *columns*; where all must scroll, not too small."""
        width = self._column_width(columns, room)
        rows = self._rows(columns)
        said = sum(max(step.words_height(width) for step in row) for row in rows)
        tall = sum(max(step.tallness for step in row) for row in rows)
        left = room.height() - said - (len(rows) - 1) * _GAP - 3 * _EDGES
        scaled = self._theme.scaled
        least = min(scaled(_NARROWEST), width)
        return max(least, min(scaled(_WIDEST), width, math.floor(left / tall)))

    def _rows(self, columns: int) -> list[list[_Step]]:
        return [self._steps[first : first + columns] for first in range(0, len(self._steps), columns)]


def _place(grid: QGridLayout, steps: Sequence[QWidget], columns: int) -> None:
    for row in range(grid.rowCount() + 1):
        grid.setRowStretch(row, 0)
    for column in range(grid.columnCount() + 1):
        grid.setColumnStretch(column, 0)
    for index, step in enumerate(steps):
        grid.addWidget(
            step, index // columns, index % columns, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        )
    grid.setRowStretch(-(-len(steps) // columns), 1)
    grid.setColumnStretch(columns, 1)
