"""Saving a graph: asks where to, and hands on what was asked for; the ending of the name says as what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from matcompanion.ui import wording_progress as words
from matcompanion.ui.widgets.file_question import FileQuestion

if TYPE_CHECKING:  # it draws with pyqtgraph, which is imported late
    from matcompanion.ui.charts.chart_card import ChartCard

PNG, SVG, CSV = ".png", ".svg", ".csv"


class GraphFiles(Protocol):
    """Who writes the files."""

    @property
    def ended(self) -> SignalInstance:
        """Brings a sentence when a file is there, or is not."""
        ...

    def save(self, path: Path, make: Callable[[], bytes]) -> None:
        """Write what *make* gives to *path*; it is called on another thread."""
        ...

    def save_rows(self, path: Path, rows: Sequence[Sequence[str | int | float | date | None]]) -> None:
        """Write *rows* to *path*."""
        ...


class GraphSaver(QObject):
    """Saves one graph at a time for *parent*; ``said`` brings what became of it."""

    said = Signal(str)

    def __init__(self, files: GraphFiles, parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files
        self._card: ChartCard | None = None
        self.question = FileQuestion(parent)
        self.question.answered.connect(self._save)
        files.ended.connect(self.said)

    @Slot(object)
    def ask(self, card: ChartCard) -> None:
        """Ask where the graph of *card* shall go."""
        self._card = card
        forms = [
            (words.tr("Picture"), PNG[1:]),
            (words.tr("Drawing"), SVG[1:]),
            (words.tr("Numbers, for a spreadsheet"), CSV[1:]),
        ]
        self.question.ask_to_save(words.tr("Save the graph"), card.accessibleName(), forms)

    @Slot(object)
    def _save(self, path: Path) -> None:
        from matcompanion.ui.charts.chart_picture import png

        card = self._card
        if card is None:
            return
        ending = path.suffix.lower()
        if ending == CSV:
            self._files.save_rows(path, card.numbers())
        elif ending == SVG:
            drawing = card.picture().svg()
            self._files.save(path, lambda: drawing)
        else:
            named = path if ending == PNG else path.with_name(path.name + PNG)
            self._files.save(named, partial(png, card.picture().image()))
