"""The check before a session on the mat: one line above Start, which means that none of it is true today."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.screening_items import ScreeningItem
from matcompanion.phrases import inside_sentence, listed
from matcompanion.ui import wording
from matcompanion.ui.accessible_role import give_role
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
        give_role(self, QAccessible.Role.Grouping)
        self._telling_nobody = False
        self._question = PlainLabel(theme, role="label", color="ink2", wrap=True)
        self._names = {item.id: wording.content(item.short) for item in items}
        self.yes = Chip(theme, "", height=_CHIP)
        self.yes.toggled.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._question, 1)
        row.addWidget(self.yes, 0, Qt.AlignmentFlag.AlignVCenter)
        self._answers = QWidget()
        flow = FlowLayout(self._answers, gap=5)
        self.chips: dict[str, Chip] = {}
        for item in items:
            chip = Chip(theme, wording.content(item.short), height=_CHIP, wraps=True)
            chip.toggled.connect(partial(self._say, item.id))
            self.chips[item.id] = chip
            flow.addWidget(chip)
        self._answers.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._answers)
        self._say_what_start_means()

    def show_true(self, items: Iterable[str]) -> None:
        """Show *items* as true, without telling anybody."""
        true = set(items)
        self._telling_nobody = True
        for item, chip in self.chips.items():
            chip.setChecked(item in true)
        self._telling_nobody = False
        self._say_what_start_means()

    def _say_what_start_means(self) -> None:
        """Say what Start means, and what the button beside it does."""
        true = [name for item, name in self._names.items() if self.chips[item].isChecked()]
        if true:
            words = self.tr("Today: {what}. Start means nothing else.")
            self._question.setText(words.format(what=listed(inside_sentence(name) for name in true)))
        else:
            self._question.setText(self.tr("Sore skin here? Ill, drowsy or dizzy today? Start means no."))
        if self.is_open:
            self.yes.setText(self.tr("Done"))
            self.yes.setAccessibleName(self.tr("Done with what is true today"))
        else:
            self.yes.setText(self.tr("Change") if true else self.tr("Yes"))
            self.yes.setAccessibleName(
                self.tr("Change what is true today") if true else self.tr("Yes, something is true today")
            )

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
        self._say_what_start_means()
        self.opened.emit(on)
        if on and not self._telling_nobody:
            next(iter(self.chips.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, item: str, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        if not self._telling_nobody:
            self.said.emit(item, on)
