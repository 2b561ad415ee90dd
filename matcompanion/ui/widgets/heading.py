"""A heading: a label that assistive technology can jump to."""

from __future__ import annotations

from functools import partial

from PySide6 import QtWidgets
from PySide6.QtGui import QAccessible, QAccessibleInterface

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel


class Heading(PlainLabel):
    """A label in a *role* of type that is a heading to assistive technology, where Qt for Python can say so."""

    def __init__(self, theme: Theme, text: str = "", *, role: str = "subsection", color: str = "ink") -> None:
        super().__init__(theme, text, role=role, color=color, wrap=True)
        if hasattr(QAccessible, "registerAccessibleInterface") and hasattr(QtWidgets, "QAccessibleWidget"):
            # Not installFactory: Qt would call it, and with it Python, after Python has ended.
            interface = QtWidgets.QAccessibleWidget(self, QAccessible.Role.Heading)
            QAccessible.registerAccessibleInterface(interface)
            # Qt deletes the interface with the label; ours has to be there until then, and not a moment longer.
            self.destroyed.connect(partial(_outlive, interface))

    def setText(self, text: str) -> None:
        """Show *text*, which is the accessible name too: Qt takes that of a plain label only from its text."""
        super().setText(text)
        self.setAccessibleName(text)


def _outlive(_interface: QAccessibleInterface, *_: object) -> None:
    """Do nothing: the connection to this keeps the interface."""
