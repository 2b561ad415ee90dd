"""How the person looks back: the range and the filters above the graphs, which all graphs follow at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind, Scale
from matcompanion.domain.progress import Progress
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.ui import wording
from matcompanion.ui import wording_progress as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.choice_field import ChoiceField
from matcompanion.ui.widgets.day_field import DayField
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented

_RANGES = tuple(Range)
_WIDTH = 158
_BETWEEN = 28


class Header(QWidget):
    """Title, range and filters. ``chosen`` brings the view that the person wants."""

    chosen = Signal(object)  # ProgressView

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self._theme = theme
        self._view = ProgressView()
        self.title = Heading(theme, words.tr("Progress"), role="title", wrap=False)
        self.switch = Segmented(theme, [words.span(span) for span in _RANGES], label=words.tr("Time shown"))
        self.dates = _Dates(theme)
        self.kind = _field(theme, words.tr("Kind"), words.tr("Kind shown"))
        self.area = _field(theme, words.tr("Area"), words.tr("Area shown"))
        self.goal = _field(theme, words.tr("Goal"), words.tr("Goal shown"))
        self.scale = _field(theme, words.tr("Rating"), words.tr("Rating shown"))
        self._offer(catalogue)
        self._lay_out()
        self.switch.chosen.connect(self._take_range)
        self.dates.chosen.connect(self._take_dates)
        for field in (self.kind, self.area, self.goal):
            field.chosen.connect(self._take_filters)
        self.scale.chosen.connect(self._take_scale)

    def _offer(self, catalogue: Catalogue) -> None:
        _set(self.kind, words.tr("All kinds"), [(kind, wording.kind(kind)) for kind in Kind])
        _set(self.area, words.tr("All areas"), [(area, wording.area(catalogue, area)) for area in catalogue.areas])
        goals = [(goal.id, wording.content(goal.name)) for goal in catalogue.goals.values()]
        _set(self.goal, words.tr("All goals"), goals)

    def _lay_out(self) -> None:
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(10)
        self._top.addWidget(self.title)
        self._top.addStretch(1)
        self._top.addWidget(self.switch)
        self.filters = QWidget()
        row = FlowLayout(self.filters, gap=_BETWEEN, rows=8)
        for widget in (self.dates, self.kind, self.area, self.goal, self.scale):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._top)
        column.addWidget(self.filters)

    def show_progress(self, progress: Progress) -> None:
        """Show which view *progress* is of, and offer only what it has."""
        self._view = progress.view
        self.switch.set_current(_RANGES.index(progress.range))
        self.dates.setVisible(progress.range is Range.DATES)
        self.dates.show_dates(progress.days.first, progress.days.last, progress.today)
        view = progress.view
        for field, value in ((self.kind, view.kind), (self.area, view.area), (self.goal, view.goal)):
            field.set_value(value)
        self.scale.set_options([(scale, wording.scale(scale), None) for scale in progress.scales])
        self.scale.set_value(progress.scale)
        self.scale.setVisible(len(progress.scales) > 1)

    def set_room(self, width: int, *, compact: bool) -> None:
        """Fit into *width* pixels."""
        self.title.set_role("title_compact" if compact else "title")
        tight = self.title.sizeHint().width() + self.switch.sizeHint().width() > width
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.TopToBottom if tight else direction.LeftToRight)

    def show_range(self, span: Range) -> None:
        """Ask for the range *span* as if it had been chosen on the switch."""
        self.switch.set_current(_RANGES.index(span))
        self._take_range(_RANGES.index(span))

    @Slot()
    def show_unfiltered(self) -> None:
        """Ask for all sessions of the range."""
        self._tell(replace(self._view, kind=None, area=None, goal=None))

    @Slot(int)
    def _take_range(self, index: int) -> None:
        span = _RANGES[index]
        view = replace(self._view, span=span)
        if span is Range.DATES:
            first, last = self.dates.value
            view = replace(view, first=first, last=last)
        self._tell(view)

    @Slot()
    def _take_dates(self) -> None:
        first, last = self.dates.value
        self._tell(replace(self._view, span=Range.DATES, first=first, last=last))

    @Slot()
    def _take_filters(self) -> None:
        values = {"kind": self.kind.value, "area": self.area.value, "goal": self.goal.value}
        # The fields hold what was put into them above: kinds, areas and goals.
        self._tell(replace(self._view, **values))  # type: ignore[arg-type]

    @Slot(object)
    def _take_scale(self, scale: Scale) -> None:
        self._tell(replace(self._view, scale=scale))

    def _tell(self, view: ProgressView) -> None:
        self._view = view
        self.chosen.emit(view)


def _field(theme: Theme, label: str, name: str) -> ChoiceField:
    field = ChoiceField(theme, None, label, name)
    field.hug()  # else each would stand as far from the next as its longest option is long
    return field


def _set(field: ChoiceField, everything: str, options: Sequence[tuple[str, str]]) -> None:
    field.set_options([(None, everything, None), *((value, text, None) for value, text in options)])
    field.set_value(None)


class _Dates(QWidget):
    """Two days, the second never before the first."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._first, self._last = self._edit(words.tr("First day")), self._edit(words.tr("Last day"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._first)
        row.addWidget(PlainLabel(theme, words.tr("to"), role="label", color="ink2"))
        row.addWidget(self._last)
        self.hide()
        theme.changed.connect(self._dress)
        self._dress()

    def _edit(self, name: str) -> DayField:
        edit = DayField(self._theme, name, words.tr("d MMM yyyy"))
        edit.setKeyboardTracking(False)  # a year that is being typed is no year
        edit.dateChanged.connect(self.chosen)
        return edit

    @property
    def value(self) -> tuple[date, date]:
        """The two days."""
        first, last = (edit.date() for edit in (self._first, self._last))
        return date(first.year(), first.month(), first.day()), date(last.year(), last.month(), last.day())

    def show_dates(self, first: date, last: date, today: date) -> None:
        """Show the two days, neither after *today*, without telling anybody."""
        for edit, day in ((self._first, first), (self._last, last)):
            with QSignalBlocker(edit):
                edit.setMaximumDate(QDate(today.year, today.month, today.day))
                edit.setDate(QDate(day.year, day.month, day.day))

    @Slot()
    def _dress(self) -> None:
        for edit in (self._first, self._last):
            edit.setFixedWidth(self._theme.scaled(_WIDTH))
