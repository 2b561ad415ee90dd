"""Where an article comes from: what it rests on, and the way there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Learning
from matcompanion.ui import wording
from matcompanion.ui import wording_learn as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button, Chip
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel

_SIDE, _INDENT = 6, 12  # links have room of their own around their words


class Links(QWidget):
    """Things to read next, each an id and a name; ``asked`` brings the id."""

    asked = Signal(str)

    def __init__(self, theme: Theme, targets: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._targets: dict[Button, str] = {}
        flow = FlowLayout(self, gap=24, rows=0)
        flow.setContentsMargins(_INDENT, 0, _INDENT, 0)
        for target, name in targets:
            button = Button(theme, name, kind="link", icon_name="chevron", role="label_strong")
            button.clicked.connect(self._ask)
            self._targets[button] = target
            flow.addWidget(button)

    @Slot()
    def _ask(self) -> None:
        for button, target in self._targets.items():
            if button is self.sender():
                self.asked.emit(target)


class SourceList(Card):
    """The sources of an article, each once, and a switch for the source of every line."""

    asked = Signal(str)

    def __init__(self, theme: Theme, names: Sequence[str], learning: Learning) -> None:
        super().__init__(ground="stage", padding=(_SIDE, 14, _SIDE, 14), spacing=6)
        text = QVBoxLayout()
        text.setContentsMargins(_INDENT, 0, _INDENT, 0)
        text.setSpacing(3)
        text.addWidget(Heading(theme, words.tr("Where this page comes from"), role="value"))
        text.addSpacing(3)
        for line in words.source_lines(names):
            text.addWidget(PlainLabel(theme, line, role="label", color="ink2", wrap=True))
        self.body.addLayout(text)
        studies = [(name, wording.content(learning.studies[name].name)) for name in names if name in learning.studies]
        if studies:
            links = Links(theme, studies)
            links.asked.connect(self.asked)
            self.body.addWidget(links)
        self.line_by_line = Chip(theme, words.tr("Show it line by line"))
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 4, _INDENT, 0)
        row.addWidget(self.line_by_line)
        row.addStretch(1)
        self.body.addLayout(row)
