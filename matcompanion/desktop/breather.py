"""Lets the window live on while much is made: it moves, is painted anew and answers the desktop."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QEventLoop

from matcompanion.clock import Clock

_SECONDS = 0.015


class Breather:
    """Gives the event loop a turn when it is called; within a ``with``, now and then before a module is imported too.

    What a person does waits in its queue until the turns are whole ones again, so that nothing half-made is used.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock, self._since = clock, clock.elapsed()
        self._within = False

    def __call__(self) -> None:
        """Give the event loop a turn."""
        if self._within:
            return
        self._within = True
        try:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            self._within, self._since = False, self._clock.elapsed()

    def __enter__(self) -> None:
        sys.meta_path.insert(0, self)

    def __exit__(self, *_: object) -> None:
        sys.meta_path.remove(self)

    def find_spec(self, _name: str, _path: object = None, _target: object = None) -> None:
        """Find nothing: Python asks here first for every module that it does not know yet."""
        if not self._within and self._clock.elapsed() - self._since > _SECONDS:
            self()
