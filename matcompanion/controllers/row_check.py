"""Looks at the values of every session, a few hundred at a time, so that what is asked meanwhile need not wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.history import HistoryController
from matcompanion.domain.safekeeping import Repair

if TYPE_CHECKING:  # it speaks SQL, and the first frame needs none
    from matcompanion.storage.history import History


class RowCheck(QObject):
    """Goes through *history* and lets *mend* put right the rows whose values have changed by themselves."""

    finished = Signal(object)  # Repair

    def __init__(
        self,
        history: HistoryController,
        mend: Callable[[Sequence[int], History], Repair],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._mend = history, mend
        self._doubtful: list[int] = []

    def begin(self) -> None:
        """Look at every session from the first one on."""
        self._doubtful = []
        self._look(0)

    def _look(self, after: int) -> None:
        job = self._history.run(partial(_next_rows, after))
        job.done.connect(self._take)
        job.failed.connect(self._give_up)

    @Slot(object)
    def _take(self, found: tuple[list[int], int | None]) -> None:
        doubtful, last = found
        self._doubtful += doubtful
        if last is not None:
            self._look(last)
        elif self._doubtful:
            job = self._history.run(partial(self._mend, tuple(self._doubtful)))
            job.done.connect(self.finished)
            job.failed.connect(self._give_up)
        else:
            self.finished.emit(Repair(from_backup=0, left=0))

    @Slot(object)
    def _give_up(self, _trouble: object) -> None:
        """The history cannot be read now, which it says itself; the next check that is due looks again."""
        self.finished.emit(Repair(from_backup=0, left=0))


def _next_rows(after: int, history: History) -> tuple[list[int], int | None]:
    return history.doubtful_after(after)
