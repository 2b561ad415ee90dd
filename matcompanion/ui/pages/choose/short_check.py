"""The check before a session on the mat: one line above Start, which means that none of it is true today."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.screening_items import ScreeningItem
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Chip
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.plain_label import PlainLabel

_CHIP = 40


class ShortCheck(QWidget):
    """Asks for *items*; ``said`` brings the id of one and whether it is true. "Yes" shows them one by one."""

    said = Signal(str, bool)
    opened = Signal(bool)  # whether the answers are shown

    def __init__(self, theme: Theme, items: Sequence[ScreeningItem]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Check of today"))
        self._telling_nobody = False
        question = PlainLabel(
            theme,
            self.tr("Sore skin here? Ill, drowsy or dizzy today? Start means no."),
            role="label",
            color="ink2",
            wrap=True,
        )
        self.yes = Chip(theme, self.tr("Yes"), height=_CHIP)
        self.yes.setAccessibleName(self.tr("Yes, something is true today"))
        self.yes.toggled.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(question, 1)
        row.addWidget(self.yes, 0, Qt.AlignmentFlag.AlignVCenter)
        self._answers = QWidget()
        flow = FlowLayout(self._answers)
        self.chips: dict[str, Chip] = {}
        for item in items:
            chip = Chip(theme, wording.content(item.short), height=_CHIP)
            chip.toggled.connect(partial(self._say, item.id))
            self.chips[item.id] = chip
            flow.addWidget(chip)
        self._answers.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._answers)

    def show_true(self, items: Iterable[str]) -> None:
        """Show *items* as true, without telling anybody; the answers stay open for as long as any is."""
        true = set(items)
        self._telling_nobody = True
        for item, chip in self.chips.items():
            chip.setChecked(item in true)
        if true:
            self.yes.setChecked(True)
        self._telling_nobody = False

    @property
    def is_open(self) -> bool:
        """Whether the answers are shown."""
        return self.yes.isChecked()

    def close_answers(self) -> None:
        """Go back to the one line."""
        self.yes.setChecked(False)

    @Slot(bool)
    def _open(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._answers.setVisible(on)
        self.opened.emit(on)
        if on and not self._telling_nobody:
            next(iter(self.chips.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, item: str, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        if not self._telling_nobody:
            self.said.emit(item, on)
