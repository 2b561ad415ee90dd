"""The search for garbage: between two turns of the event loop, and nowhere else.

By itself Python begins it wherever something is made: on any thread, and in the middle of a call of Qt that holds a
lock while it asks Python. ``QObject::disconnect`` does so, and what is destroyed then may need that lock: the window
stood still for ever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 2000


class GarbageSearch(QObject):
    """Searches, on the thread that it lives on, as often and as far as Python would."""

    def __init__(self, parent: QObject | None = None, every_ms: int = _EVERY_MS) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._search)

    @Slot()
    def begin(self) -> None:
        """Search from now on; not through what is there already, for it stays as long as the program."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Leave the search to Python again."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _search(self) -> None:
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if due:
            gc.collect(max(due))
