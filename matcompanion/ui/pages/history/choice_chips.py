"""Chips under a title, several of which can be on: the areas of a stage, what was noticed afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Chip
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.heading import Heading

_HEIGHT = 36


class ChoiceChips(QWidget):
    """``changed`` when the person switches one; ``offer`` and ``choose`` tell nobody."""

    changed = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(title)
        give_role(self, QAccessible.Role.Grouping)
        self.chips: dict[str, Chip] = {}
        self._chosen: list[str] = []
        self._telling = True
        self._flow = FlowLayout(gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Heading(theme, title, role="subsection"))
        column.addLayout(self._flow)

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is on, in the order in which it was chosen."""
        return tuple(self._chosen)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer ids with their words; what is on stays on as far as it is offered."""
        if [id_ for id_, _ in options] == list(self.chips):
            return
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.chips.clear()
        for id_, words in options:
            chip = self.chips[id_] = Chip(self._theme, words, height=_HEIGHT, wraps=True)
            chip.setObjectName(id_)
            chip.toggled.connect(self._take)
            self._flow.addWidget(chip)
        self.choose(id_ for id_ in self._chosen if id_ in self.chips)

    def choose(self, ids: Iterable[str]) -> None:
        """Put *ids* on and the others off."""
        wanted = list(ids)
        self._telling = False
        for id_, chip in self.chips.items():
            chip.setChecked(id_ in wanted)
        self._telling = True
        self._chosen = wanted

    @Slot(bool)
    def _take(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        if not self._telling:
            return
        id_ = self.sender().objectName()
        self._chosen = [one for one in self._chosen if one != id_] + ([id_] if on else [])
        self.changed.emit()
