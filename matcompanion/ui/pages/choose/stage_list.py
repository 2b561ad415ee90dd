"""The stages of a session when there are several: one row each, the shown one marked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.controllers.choose import ChooseController
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.plain_label import PlainLabel

_LEAST, _SIDE, _ENDS = 120, 14, 6
_ANY_HEIGHT = 16777215  # Qt's own


class StageButton(Button):
    """A button whose words take another line where the card is narrow."""

    def __init__(self, theme: Theme, words: str, *, shown: bool) -> None:
        super().__init__(theme, "", kind="current" if shown else "outline")
        color = "on_accent_soft" if shown else "ink"
        self.label = PlainLabel(theme, words, role="label_strong", color=color, wrap=True)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _ENDS, _SIDE, _ENDS)
        row.addWidget(self.label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @Slot()
    def _dress(self) -> None:
        super()._dress()
        self.setMinimumHeight(self._theme.control_height(44))
        self.setMaximumHeight(_ANY_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters: words wrap."""
        return QSize(self._theme.scaled(_LEAST), self.minimumHeight())

    def sizeHint(self) -> QSize:
        """Return the same: the row says how wide it is."""
        return self.minimumSizeHint()


class StageList(QWidget):
    """Rows to choose a stage by and to take it out; hidden while there is one stage only."""

    def __init__(self, theme: Theme, controller: ChooseController) -> None:
        super().__init__()
        self._theme, self._controller = theme, controller
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(4)
        self._shown: tuple[object, ...] = ()
        controller.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the stages of now."""
        plan = self._controller.plan
        state = (plan.stages, self._controller.selected)
        if state == self._shown:
            return
        self._shown = state
        while (item := self._column.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self.setVisible(len(plan.stages) > 1)
        if len(plan.stages) < 2:
            return
        for index, stage in enumerate(plan.stages):
            self._column.addWidget(self._row(index, wording.stage(self._controller.catalogue, stage)))

    def _row(self, index: int, words: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        shown = index == self._controller.selected
        choose = StageButton(self._theme, f"{index + 1}.  {words}", shown=shown)
        choose.setAccessibleName(self.tr("Stage {n}, {what}").format(n=index + 1, what=words))
        choose.setAccessibleDescription(self.tr("Its details are shown below.") if shown else "")
        choose.clicked.connect(partial(self._controller.select_stage, index))
        remove = Button(self._theme, "", kind="round", icon_name="close")
        remove.setAccessibleName(self.tr("Remove stage {n}, {what}").format(n=index + 1, what=words))
        remove.setToolTip(self.tr("Remove this stage"))
        remove.clicked.connect(partial(self._controller.remove_stage, index))
        line.addWidget(choose, 1)
        line.addWidget(remove)
        return row
