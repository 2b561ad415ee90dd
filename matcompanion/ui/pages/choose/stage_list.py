"""The stages of a session when there are several: one row each, the shown one marked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.controllers.choose import ChooseController
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button


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
        choose = Button(
            self._theme, f"{index + 1}.  {words}", kind="soft" if shown else "outline", role="label_strong"
        )
        choose.setAccessibleName(self.tr("Stage {n}, {what}").format(n=index + 1, what=words))
        choose.clicked.connect(partial(self._controller.select_stage, index))
        remove = Button(self._theme, "", kind="round", icon_name="close")
        remove.setAccessibleName(self.tr("Remove stage {n}, {what}").format(n=index + 1, what=words))
        remove.setToolTip(self.tr("Remove this stage"))
        remove.clicked.connect(partial(self._controller.remove_stage, index))
        line.addWidget(choose, 1)
        line.addWidget(remove)
        return row
