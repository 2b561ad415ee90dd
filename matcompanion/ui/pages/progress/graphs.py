"""The graphs of the page, each in its card: side by side, or one upon another on a narrow page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.progress import Progress
from matcompanion.ui.charts.ladder_source import StepsSource
from matcompanion.ui.charts.loading import load
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import Figures

if TYPE_CHECKING:  # they draw with pyqtgraph, which is imported late
    from matcompanion.ui.charts.chart_card import ChartCard
    from matcompanion.ui.charts.mat_against_rest import ComparisonSource

_GAP = 16
_SEEN_FIRST = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A graph by its module and class, and where it stands on a wide page: row, column and how many columns."""

    module: str
    name: str
    row: int
    column: int
    columns: int = 1
    takes: tuple[str, ...] = ()  # what it is given beside the theme, by the names of ``Given``


PLACES = (
    Place("minutes_per_week", "MinutesPerWeek", 0, 0),
    Place("before_after", "BeforeAfter", 0, 1),
    Place("year_calendar", "YearCalendar", 1, 0, 2),
    Place("rhythm", "Rhythm", 2, 0, 2),
    Place("baseline", "Baseline", 3, 0),
    Place("acclimatisation", "Acclimatisation", 3, 1),
    Place("body_heat_map", "BodyHeatMap", 4, 0, takes=("catalogue", "figures")),
    Place("time_of_day", "TimeOfDay", 4, 1, takes=("catalogue",)),
    Place("level_ladder", "LevelLadder", 5, 0, 2, takes=("catalogue", "steps")),
    Place("mat_against_rest", "MatAgainstRest", 6, 0, 2, takes=("comparison",)),
)


@dataclass(frozen=True, slots=True)
class Given:
    """What some graphs need beside the progress; a graph for which something is missing is left out."""

    catalogue: Catalogue
    figures: Figures | None = None
    comparison: ComparisonSource | None = None
    steps: StepsSource | None = None


class Graphs(QWidget):
    """Makes the cards one by one, and fills them one by one."""

    session_chosen = Signal(object)  # UUID
    day_chosen = Signal(object)  # date
    kind_wanted = Signal(object)  # Kind: what the comparison asks for today
    all_wanted = Signal()
    save_wanted = Signal(object)  # ChartCard

    def __init__(self, theme: Theme, given: Given, *, can_save: bool = False) -> None:
        super().__init__()
        self._theme, self._given, self._can_save = theme, given, can_save
        self._places = tuple(
            place for place in PLACES if all(getattr(given, name) is not None for name in place.takes)
        )
        self._narrow = False
        self._cards: list[ChartCard] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)

    @property
    def complete(self) -> bool:
        """Whether every card is made."""
        return len(self._cards) == len(self._places)

    def make(self) -> Iterator[None]:
        """Make the cards that are missing, a step for each."""
        yield from load()
        while not self.complete:
            self._make_next()
            yield

    def fill(self, progress: Progress, when_presentable: Callable[[], None]) -> Iterator[None]:
        """Show *progress*, a step for each card; call *when_presentable* when the first ones show it.

        Until then nothing is painted: they change together, and each is painted once.
        """
        yield from self.make()
        self.setUpdatesEnabled(False)
        try:
            for index in range(len(self._places)):
                self._cards[index].set_data(progress)
                if index == _SEEN_FIRST - 1:
                    self.setUpdatesEnabled(True)
                    when_presentable()
                yield
        finally:  # something else may be asked for before that
            self.setUpdatesEnabled(True)

    def _make_next(self) -> None:
        place = self._places[len(self._cards)]
        make = getattr(import_module(f"matcompanion.ui.charts.{place.module}"), place.name)
        card: ChartCard = make(self._theme, *(getattr(self._given, name) for name in place.takes))
        card.session_chosen.connect(self.session_chosen)
        card.day_chosen.connect(self.day_chosen)
        card.help_wanted.connect(self.all_wanted)
        card.kind_wanted.connect(self.kind_wanted)
        if self._can_save:
            card.allow_saving()
            card.save_wanted.connect(self.save_wanted)
        self._cards.append(card)
        self._place(len(self._cards) - 1)

    def arrange(self, *, narrow: bool) -> None:
        """Lay out for a narrow page or a wide one."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for index in range(len(self._cards)):
            self._place(index)

    def _place(self, index: int) -> None:
        place, card = self._places[index], self._cards[index]
        if self._narrow:
            self._grid.addWidget(card, index, 0, 1, 2)
        else:
            self._grid.addWidget(card, place.row, place.column, 1, place.columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
