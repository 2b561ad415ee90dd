"""SIGTERM, SIGHUP and Ctrl-C as a Qt signal: Python's own handlers sleep while Qt waits."""

from __future__ import annotations

import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_NAMES = ("SIGTERM", "SIGHUP", "SIGINT")


class ShutdownSignals(QObject):
    """Emits ``asked`` when the system or a terminal asks the program to end."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(self._write, False)
        self._before_fd = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, _noted) for name in _NAMES if (number := getattr(signal, name, None))
        }
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        os.read(self._read, 64)
        self.asked.emit()

    def hold(self, *, on: bool) -> None:
        """Let what is asked wait, or tell it again: a program that is just being made cannot end well."""
        self._notifier.setEnabled(not on)

    def stop(self) -> None:
        """Give the signals back to those who had them."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        os.close(self._read)
        os.close(self._write)


def _noted(_number: int, _frame: FrameType | None) -> None:
    """Do nothing here: the byte in the pipe wakes Qt."""
