"""The graphs of the page, each in its card: side by side, or one upon another on a narrow page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from matcompanion.domain.progress import Progress
from matcompanion.ui.theme import Theme

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
    compares: bool = False  # and is given the source of the comparison


PLACES = (
    Place("minutes_per_week", "MinutesPerWeek", 0, 0),
    Place("before_after", "BeforeAfter", 0, 1),
    Place("year_calendar", "YearCalendar", 1, 0, 2),
    Place("baseline", "Baseline", 2, 0),
    Place("rhythm", "Rhythm", 2, 1),
    Place("mat_against_rest", "MatAgainstRest", 6, 0, 2, compares=True),
)


class Graphs(QWidget):
    """Makes the cards one by one, and fills them one by one."""

    session_chosen = Signal(object)  # UUID
    day_chosen = Signal(object)  # date
    kind_wanted = Signal(object)  # Kind: what the comparison asks for today
    all_wanted = Signal()

    def __init__(self, theme: Theme, comparison: ComparisonSource | None) -> None:
        super().__init__()
        self._theme, self._comparison = theme, comparison
        self._places = tuple(place for place in PLACES if comparison is not None or not place.compares)
        self._narrow = False
        self._cards: list[ChartCard] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)

    @property
    def complete(self) -> bool:
        """Whether every card is made."""
        return len(self._cards) == len(self._places)

    @property
    def presentable(self) -> bool:
        """Whether what is seen first is made."""
        return len(self._cards) >= _SEEN_FIRST

    def make(self) -> Iterator[None]:
        """Make the cards that are missing, a step for each."""
        while not self.complete:
            self._make_next()
            yield

    def fill(self, progress: Progress, when_presentable: Callable[[], None]) -> Iterator[None]:
        """Show *progress*, a step for each card; call *when_presentable* when the first ones show it."""
        for index in range(len(self._places)):
            if index == len(self._cards):
                self._make_next()
            self._cards[index].set_data(progress)
            if index == _SEEN_FIRST - 1:
                when_presentable()
            yield

    def _make_next(self) -> None:
        place = self._places[len(self._cards)]
        make = getattr(import_module(f"matcompanion.ui.charts.{place.module}"), place.name)
        card: ChartCard = make(self._theme, self._comparison) if place.compares else make(self._theme)
        card.session_chosen.connect(self.session_chosen)
        card.day_chosen.connect(self.day_chosen)
        card.help_wanted.connect(self.all_wanted)
        card.kind_wanted.connect(self.kind_wanted)
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
