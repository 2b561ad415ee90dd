"""Work on the GUI thread in small steps, one at each turn of the event loop, so that it is never held for long."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot


def hold_breath() -> None:
    """Make what is made in one go: what pages do in between where nobody gave them another way to breathe."""


class Steps(QObject):
    """Runs one piece of work at a time; each ``yield`` of it lets everything else have a turn."""

    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        # Not QTimer.singleShot, whose calls are done one after the other before anything else gets its turn.
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        """Whether there is work left."""
        return self._work is not None

    def run(self, work: Iterator[None]) -> None:
        """Begin *work* in the place of what was going on, with its first step now."""
        self._work = work
        self._step()

    @Slot()
    def stop(self) -> None:
        """Leave undone what is left."""
        self._work = None
        self._next.stop()

    @Slot()
    def _step(self) -> None:
        work = self._work
        if work is None:
            return
        try:
            next(work)
        except StopIteration:
            if self._work is work:
                self._work = None
                self.finished.emit()
        if self._work is not None:
            self._next.start()
