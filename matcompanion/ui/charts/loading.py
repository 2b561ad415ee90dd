"""Loads pyqtgraph a piece at a time, on the thread of the window: no other may make classes of Qt (decision 0014)."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module

_AT_A_TIME = 60
_NEEDS = (
    "subprocess",
    "pydoc",
    "cProfile",
    "multiprocessing.connection",
    "xml.etree.ElementTree",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtSvg",
    "PySide6.QtTest",
)
"""What pyqtgraph imports besides; something it no longer needs one day does no harm."""


def load() -> Iterator[None]:
    """Import pyqtgraph in steps that are short each; numpy has been imported elsewhere by then.

    Half of what takes long is that it looks at every class of Qt, each of which is made when it is first looked at.
    """
    if "pyqtgraph" in sys.modules:
        return
    from PySide6 import QtCore, QtGui, QtWidgets

    for module in (QtCore, QtGui, QtWidgets):
        names = dir(module)
        for start in range(0, len(names), _AT_A_TIME):
            for name in names[start : start + _AT_A_TIME]:
                getattr(module, name)
            yield
    for name in _NEEDS:
        with suppress(ImportError):  # the one-folder program leaves behind what pyqtgraph can do without
            import_module(name)
        yield
    import_module("pyqtgraph")
    yield
