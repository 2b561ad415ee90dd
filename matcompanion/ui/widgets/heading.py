"""A heading: a label that assistive technology can jump to."""

from __future__ import annotations

from PySide6.QtGui import QAccessible

from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel


class Heading(PlainLabel):
    """A label in a *role* of type that is a heading to assistive technology, where Qt for Python can say so."""

    def __init__(
        self, theme: Theme, text: str = "", *, role: str = "subsection", color: str = "ink", wrap: bool = True
    ) -> None:
        super().__init__(theme, text, role=role, color=color, wrap=wrap)
        give_role(self, QAccessible.Role.Heading)

    def setText(self, text: str) -> None:
        """Show *text*, which is the accessible name too: Qt takes that of a plain label only from its text."""
        super().setText(text)
        self.setAccessibleName(text)
