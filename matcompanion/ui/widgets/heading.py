"""A heading: a label that assistive technology can jump to."""

from __future__ import annotations

from functools import cache

from PySide6 import QtWidgets
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel


class Heading(PlainLabel):
    """A label in a *role* of type that is a heading to assistive technology."""

    def __init__(self, theme: Theme, text: str = "", *, role: str = "subsection", color: str = "ink") -> None:
        _tell_qt()
        super().__init__(theme, text, role=role, color=color, wrap=True)

    def setText(self, text: str) -> None:
        """Show *text*, which is the accessible name too: Qt takes that of a plain label only from its text."""
        super().setText(text)
        self.setAccessibleName(text)


@cache  # once a process
def _tell_qt() -> None:
    """Let Qt ask us what a heading is, where it can."""
    if hasattr(QAccessible, "installFactory") and hasattr(QtWidgets, "QAccessibleWidget"):
        QAccessible.installFactory(_interface)


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the accessible interface of a heading; everything else is as Qt has it."""
    if isinstance(thing, Heading):
        return QtWidgets.QAccessibleWidget(thing, QAccessible.Role.Heading)
    return None
