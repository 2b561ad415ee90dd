"""Before a new level: what it is, what one begins with, and a look at the skin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot

from matcompanion.domain.catalogue import LevelRule
from matcompanion.domain.choices import Level
from matcompanion.domain.progression import Rung
from matcompanion.phrases import inside_sentence
from matcompanion.ui import wording, wording_learn
from matcompanion.ui import wording_rung as words
from matcompanion.ui.pages.choose.side_panel import SidePanel
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel


class LevelPanel(SidePanel):
    """Shows one level or several; ``taken`` brings the one that the person begins with."""

    taken = Signal(object)  # Level

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Not now"))
        self._buttons: dict[Button, Level] = {}

    def show_levels(self, levels: Sequence[tuple[LevelRule, Rung]], *, skipping: bool) -> None:
        """Show *levels* with the rung that each begins with; *skipping* passes over the steps before."""
        self.clear()
        self._buttons = {}
        one = inside_sentence(wording.level(levels[0][0].id))
        self.title.setText(
            self.tr("How used to it are you?") if skipping else self.tr("Before {level}").format(level=one)
        )
        self._say(
            self.tr("First, your skin: is it calm where the points were? No marks, no sore spot, nothing open.")
        )
        if skipping:
            self._say(self.tr("This passes over the steps before. You can go back at any time."))
        for rule, first in levels:
            self._add_level(rule, first)
        self.column.addStretch(1)

    def _say(self, text: str, role: str = "body", color: str = "ink") -> None:
        self.column.addWidget(PlainLabel(self._theme, text, role=role, color=color, wrap=True))

    def _add_level(self, rule: LevelRule, first: Rung) -> None:
        self.column.addSpacing(16)
        name = self.tr("{level}: {surface}").format(
            level=wording.level(rule.id), surface=inside_sentence(wording.surface(rule.surface))
        )
        self.column.addWidget(Heading(self._theme, name))
        self._say(self.tr("For the back: {line}.").format(line=wording_learn.level_line(rule)), color="ink2")
        self._say(self.tr("You begin with: {rung}.").format(rung=words.rung(first)))
        button = Button(
            self._theme,
            self.tr("My skin is calm: begin {level}").format(level=inside_sentence(wording.level(rule.id))),
            kind="primary" if not self._buttons else "outline",
        )
        button.clicked.connect(self._take)
        self._buttons[button] = rule.id
        self.column.addSpacing(6)
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _take(self) -> None:
        for button, level in self._buttons.items():
            if button is self.sender():
                self.taken.emit(level)
                return
