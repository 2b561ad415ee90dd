"""Saves a graph as a picture, as a drawing or as its numbers: made on the worker, there whole or not at all."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.jobs import Worker
from matcompanion.refusals import reason_of

_MARK = "\ufeff"  # without it, a spreadsheet takes the letters for those of an older alphabet


class GraphFileController(QObject):
    """Writes files one after the other on *aside*; ``ended`` brings a sentence for each."""

    ended = Signal(str)

    def __init__(self, aside: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aside = aside

    def save(self, path: Path, make: Callable[[], bytes]) -> None:
        """Write what *make* gives, which is called on the worker, to *path*."""
        job = self._aside.run(partial(_write, path, make))
        job.done.connect(self._finish)
        job.failed.connect(self._fail)

    def save_rows(self, path: Path, rows: Sequence[Sequence[str | int | float | date | None]]) -> None:
        """Write *rows* to *path*, as a spreadsheet can open them without danger."""
        self.save(path, partial(_as_csv, rows))

    @Slot(object)
    def _finish(self, path: Path) -> None:
        self.ended.emit(self.tr("Saved as {name}.").format(name=path.name))

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            self.ended.emit("")
            raise error
        self.ended.emit(self.tr("The graph could not be saved ({why}).").format(why=reason_of(error)))


def _write(path: Path, make: Callable[[], bytes]) -> Path:
    from matcompanion.storage.files import written_whole

    data = make()
    with written_whole(path) as stream:
        stream.write(data)
    return path


def _as_csv(rows: Sequence[Sequence[str | int | float | date | None]]) -> bytes:
    """Return *rows* as text; words that a spreadsheet could take for a formula get an apostrophe before them."""
    from matcompanion.storage.csv_cells import harmless

    text = io.StringIO(newline="")
    csv.writer(text).writerows([harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return (_MARK + text.getvalue()).encode("utf-8")
