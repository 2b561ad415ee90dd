"""One row of goals; those that do not fit wait behind "More"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from matcompanion.domain.choices import GoalId
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button, Chip

_GAP = 8


class GoalChips(QWidget):
    """Chips for *goals* (id and name); emits ``chosen`` with an id, or None when the chosen one is taken off."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, goals: Sequence[tuple[GoalId, str]]) -> None:
        super().__init__()
        self._theme = theme
        self._goals = list(goals)
        self._order = [goal for goal, _ in goals]
        self._current: GoalId | None = None
        self._telling_nobody = False
        self.setObjectName("goals")
        self.setAccessibleName(self.tr("Goal"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._chips: dict[GoalId, Chip] = {}
        for goal, name in goals:
            chip = Chip(theme, name)
            chip.setParent(self)
            chip.toggled.connect(partial(self._toggled, goal))
            self._chips[goal] = chip
        self._more = Button(theme, self.tr("More…"), kind="chip", parent=self)
        self._menu = QMenu(self)
        self._more.clicked.connect(self._open_menu)
        theme.changed.connect(self._lay_out)
        self._lay_out()

    def set_current(self, goal: GoalId | None) -> None:
        """Show *goal* as the chosen one; a hidden one moves into the row."""
        self._current = goal
        self._telling_nobody = True
        for each, chip in self._chips.items():
            chip.setChecked(each == goal)
        self._telling_nobody = False
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Ask for the height of a chip; the width is whatever there is."""
        return QSize(200, self._theme.scaled(44))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a chip."""
        return QSize(0, self._theme.scaled(44))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit as many chips as the new width takes."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        """Set the chips side by side by hand: a layout would make the window as wide as all of them."""
        shown = self._fitting()
        x = 0
        for goal in self._order:
            chip = self._chips[goal]
            chip.setVisible(goal in shown)
            if goal in shown:
                chip.move(x, 0)
                chip.resize(chip.sizeHint())
                x += chip.width() + _GAP
        self._more.setVisible(len(shown) < len(self._order))
        self._more.move(x, 0)
        self._more.resize(self._more.sizeHint())

    def _fitting(self) -> list[GoalId]:
        """Return the goals that fit, the chosen one always among them."""
        width = self.width()
        sizes = {goal: chip.sizeHint().width() for goal, chip in self._chips.items()}
        if sum(sizes.values()) + _GAP * (len(sizes) - 1) <= width:
            return list(self._order)
        room = width - self._more.sizeHint().width()
        if self._current is not None:
            room -= sizes[self._current] + _GAP
        shown: list[GoalId] = []
        for goal in self._order:
            if goal == self._current:
                shown.append(goal)
            elif sizes[goal] + _GAP <= room:
                room -= sizes[goal] + _GAP
                shown.append(goal)
            else:
                break
        if self._current is not None and self._current not in shown:
            shown.append(self._current)
        return shown

    def _toggled(self, goal: GoalId, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Tell what was chosen: assistive technology toggles a chip without clicking it."""
        if not self._telling_nobody:
            self._choose(goal if on else None)

    def _choose(self, goal: GoalId | None) -> None:
        self.set_current(goal)
        self.chosen.emit(goal)

    @Slot()
    def _open_menu(self) -> None:
        self._menu.clear()
        for goal, name in self._goals:
            if self._chips[goal].isVisibleTo(self):
                continue
            action = self._menu.addAction(name)
            action.triggered.connect(partial(self._choose, goal))
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
