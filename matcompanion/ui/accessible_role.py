"""What a widget of ours is to assistive technology, where what Qt makes of it would not do."""

from __future__ import annotations

from functools import partial

from PySide6 import QtWidgets
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let *widget* have *role*, where Qt for Python can say so; call it before anybody asks for its role."""
    if hasattr(QAccessible, "registerAccessibleInterface") and hasattr(QtWidgets, "QAccessibleWidget"):
        # Not installFactory: Qt would call it, and with it Python, after Python has ended.
        interface = QtWidgets.QAccessibleWidget(widget, role)
        QAccessible.registerAccessibleInterface(interface)
        # Qt deletes the interface with the widget; ours has to be there until then, and not a moment longer.
        widget.destroyed.connect(partial(_outlive, interface))


def hold_children(area: QAbstractScrollArea) -> None:
    """Let *area* have the same children for assistive technology whether its bars are to be seen or not.

    What Qt makes of a scroll area lists only the bars that are to be seen, and reads past the end of that list when
    it is asked for the second child of an area that has just lost its bar, or its place in the window. A screen
    reader that walks the tree does that now and then, and the program died of it (decision 0014).
    """
    give_role(area, QAccessible.Role.Client)


def _outlive(_interface: QAccessibleInterface, *_: object) -> None:
    """Do nothing: the connection to this keeps the interface."""
