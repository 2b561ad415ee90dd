"""A value for assistive technology alone: the pacer paints it for the eyes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class Readout(QLineEdit):
    """Is called *name*, and its text is its value. Paints nothing and takes neither focus nor mouse.

    A line of text that cannot be edited, because that has the text interface that a label lacks.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFrame(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setUpdatesEnabled(False)  # a new value is no reason to paint what lies below

    def show_value(self, value: str) -> None:
        """Have *value* read out on request."""
        if value != self.text():
            self.setText(value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing."""
