"""One row of goals; those that do not fit come with "More…", as further rows in the same place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from matcompanion.domain.choices import GoalId
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button, Chip
from matcompanion.ui.widgets.fading_scroll import FadingScroll

_GAP = 8
_CHIP = 44


class GoalChips(QWidget):
    """Chips for *goals* (id and name); emits ``chosen`` with an id, or None when the chosen one is taken off."""

    chosen = Signal(object)
    expanded = Signal(bool)  # whether all goals are shown now
    grown = Signal(int)  # the height of all rows

    def __init__(self, theme: Theme, goals: Sequence[tuple[GoalId, str]]) -> None:
        super().__init__()
        self._theme = theme
        self._goals = list(goals)
        self._order = [goal for goal, _ in goals]
        self._current: GoalId | None = None
        self._telling_nobody = False
        self._height = theme.control_height(_CHIP)
        self.setObjectName("goals")
        self.setAccessibleName(self.tr("Goal"))
        give_role(self, QAccessible.Role.Grouping)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._chips: dict[GoalId, Chip] = {}
        for goal, name in goals:
            chip = Chip(theme, name)
            chip.setParent(self)
            chip.toggled.connect(partial(self._toggled, goal))
            self._chips[goal] = chip
        self._more = Button(theme, self.tr("More…"), kind="chip", parent=self)
        self._expanded = False
        self._more.clicked.connect(self._toggle_more)
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
        """Ask for the height of the rows; the width is whatever there is."""
        return QSize(200, self._height)

    def minimumSizeHint(self) -> QSize:
        """Return the height of the rows."""
        return QSize(0, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit as many chips as the new width takes."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        """Set the chips side by side by hand: a layout would make the window as wide as all of them."""
        shown = list(self._order) if self._expanded else self._fitting()
        for goal, chip in self._chips.items():
            chip.setVisible(goal in shown)
        row: list[QWidget] = [self._chips[goal] for goal in self._order if goal in shown]
        hidden = len(shown) < len(self._order)
        self._more.setVisible(hidden or self._expanded)
        self._more.setText(self.tr("Fewer") if self._expanded else self.tr("More…"))
        if hidden or self._expanded:
            row.append(self._more)
        height = self._place(row)
        if height != self._height:
            self._height = height
            self.updateGeometry()
            self.grown.emit(height)

    def _place(self, row: list[QWidget]) -> int:
        """Let *row* stand from the left, in further rows where it is too long; return the height of all."""
        x = y = 0
        height = self._theme.control_height(_CHIP)
        for chip in row:
            width = chip.sizeHint().width()
            if x > 0 and x + width > self.width():
                x, y = 0, y + height + _GAP
            place = QRect(x, y, width, height)
            chip.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            x += width + _GAP
        return y + height

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
        self._expand(on=False)
        self.set_current(goal)
        self.chosen.emit(goal)

    @Slot()
    def _toggle_more(self) -> None:
        """Show all goals, or one row of them."""
        self._expand(on=not self._expanded)

    def _expand(self, *, on: bool) -> None:
        if on is not self._expanded:
            self._expanded = on
            self._lay_out()
            self.expanded.emit(on)


class GoalsScroll(FadingScroll):
    """Lets *goals* be scrolled where they are more than the page has room for, and is else as high as they are."""

    def __init__(self, theme: Theme, goals: GoalChips) -> None:
        super().__init__(theme, goals, ground="bg")
        goals.setObjectName("goals")
        goals.setAutoFillBackground(False)
        self._theme, self._goals, self._room = theme, goals, 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        goals.grown.connect(self._fit)
        self._fit(goals.sizeHint().height())

    def share(self, height: int, *others: QWidget) -> None:
        """Leave to *others* the least that they need of *height*, and take what the goals need of the rest."""
        self._room = height - sum(other.minimumSizeHint().height() for other in others)
        self._fit(self._goals.sizeHint().height())

    @Slot(int)
    def _fit(self, height: int) -> None:
        self.setMaximumHeight(height)
        self.setMinimumHeight(min(height, max(self._room, self._theme.control_height(_CHIP))))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the height of all rows."""
        return self._goals.sizeHint()
