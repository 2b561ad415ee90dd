"""The topics to choose from, or what a search found among everything there is to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.ui.pages.learn.topic_row import TopicRow
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.heading import Heading

BAR = 14
"""Pixels at the right that are left to the scroll bar, so that the rows end where the search above them does."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what it opens and where in it, its name, a second line, and the group it begins."""

    id: str
    title: str
    more: str = ""
    section: str = ""
    group: str = ""


class TopicList(QWidget):
    """Rows; ``chosen`` brings the id and the section of the one that the person picked."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: tuple[Line, ...] = ()
        self._current = ""
        self.follows = True
        """Whether moving along the rows opens them at once: only where the article stands beside."""
        self.rows: list[TopicRow] = []
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 16)
        self._column.setSpacing(2)
        self.scroller = FadingScroll(theme, content, ground="bg", bar_room=BAR)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show *lines* instead of those before."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for line in lines:
            if line.group:
                heading = Heading(self._theme, line.group, role="caption_strong", color="ink2")
                heading.setContentsMargins(14, 12 if self.rows else 0, 0, 2)
                self._column.addWidget(heading)
            row = TopicRow(self._theme, line.title, line.more)
            row.picked.connect(self._pick)
            row.moved.connect(self._move)
            self.rows.append(row)
            self._column.addWidget(row)
        self._column.addStretch(1)
        self.scroller.verticalScrollBar().setValue(0)
        self.set_current(self._current)

    def set_current(self, topic: str) -> None:
        """Show which one is open."""
        self._current = topic
        for line, row in zip(self._lines, self.rows, strict=True):
            on = line.id == topic
            row.set_on(on=on)
            if on:
                self.scroller.ensureWidgetVisible(row, 0, 24)
        self._let_tab_in()

    def _let_tab_in(self) -> None:
        """Let Tab come to one row only: the one that is open, or the first."""
        on = [row for row in self.rows if row.isChecked()] or self.rows[:1]
        for row in self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is on[0] else Qt.FocusPolicy.ClickFocus)

    def enter(self, *, at_first: bool = False) -> None:
        """Give the keyboard to the row that is open, or to the first."""
        open_ones = [row for row in self.rows if row.isChecked() and not at_first]
        for row in (open_ones or self.rows)[:1]:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _pick(self) -> None:
        for line, row in zip(self._lines, self.rows, strict=True):
            if row is self.sender():
                self.chosen.emit(line.id, line.section)
                return

    @Slot(object)
    def _move(self, event: QKeyEvent) -> None:
        """Go along the rows with the arrows, Home and End."""
        row = self.sender()
        if not isinstance(row, TopicRow):
            return
        last = len(self.rows) - 1
        here = self.rows.index(row)
        key = Qt.Key(event.key())
        there = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key, here + _STEPS.get(key, 0))
        there = max(0, min(last, there))
        if there != here:
            self.rows[there].setFocus(Qt.FocusReason.TabFocusReason)
            self.scroller.ensureWidgetVisible(self.rows[there], 0, 24)
            if self.follows:
                self.chosen.emit(self._lines[there].id, self._lines[there].section)
