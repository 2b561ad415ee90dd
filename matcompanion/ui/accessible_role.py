"""What a widget of ours is to assistive technology, where Qt would only call it a client area."""

from __future__ import annotations

from functools import partial

from PySide6 import QtWidgets
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let *widget* have *role*, where Qt for Python can say so; call it before anybody asks for its role."""
    if hasattr(QAccessible, "registerAccessibleInterface") and hasattr(QtWidgets, "QAccessibleWidget"):
        # Not installFactory: Qt would call it, and with it Python, after Python has ended.
        interface = QtWidgets.QAccessibleWidget(widget, role)
        QAccessible.registerAccessibleInterface(interface)
        # Qt deletes the interface with the widget; ours has to be there until then, and not a moment longer.
        widget.destroyed.connect(partial(_outlive, interface))


def _outlive(_interface: QAccessibleInterface, *_: object) -> None:
    """Do nothing: the connection to this keeps the interface."""
