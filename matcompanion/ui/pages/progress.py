"""The Progress page: what the history adds up to, each graph under its finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.progress import Progress, Range
from matcompanion.ui import wording_progress as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.first_dot import FirstDot
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented

if TYPE_CHECKING:  # it draws with pyqtgraph, which is imported late
    from matcompanion.ui.charts.before_after import BeforeAfter
    from matcompanion.ui.charts.mat_against_rest import ComparisonSource
    from matcompanion.ui.charts.minutes_per_week import MinutesPerWeek
    from matcompanion.ui.charts.year_calendar import YearCalendar

_MARGINS = (8, 24, 24, 24)
_GAP = 16
_WIDEST = 1600
_ONE_COLUMN_BELOW = 860  # pixels at 100 % text
_WORDS = 440  # the width of a column of words
_UNLIMITED = 16777215  # Qt's own
_RANGES = tuple(Range)


class ProgressSource(Protocol):
    """What the page needs to know."""

    @property
    def changed(self) -> SignalInstance:
        """Says that an answer would be another one now."""
        ...

    @property
    def progress_ready(self) -> SignalInstance:
        """Brings a ``Progress``."""
        ...

    def ask(self, span: Range) -> None:
        """Ask for the progress of *span*."""
        ...


class ProgressPage(QWidget):
    """The page. It asks its *source* when it is shown and whenever the history changes while it is."""

    choose_requested = Signal()
    example_requested = Signal()
    session_requested = Signal(object)  # UUID
    day_requested = Signal(object)  # date
    kind_requested = Signal(object)  # Kind: what the comparison of mat and rest asks for today

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        source: ProgressSource,
        comparison: ComparisonSource | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._catalogue, self._source = theme, catalogue, source
        self._comparison = comparison
        self._range = Range.YEAR
        self._range_is_chosen = False
        self._stale = True
        self._graphs: _Graphs | None = None
        self._title = PlainLabel(theme, words.tr("Progress"), role="title")
        self._switch = Segmented(
            theme,
            [words.span(span) for span in _RANGES],
            current=_RANGES.index(self._range),
            label=words.tr("Time shown"),
        )
        self._switch.hide()
        self._empty = _Empty(theme)
        self._waiting = QWidget()
        self._lay_out()
        self._switch.chosen.connect(self._take_range)
        self._empty.choose.clicked.connect(self.choose_requested)
        self._empty.example.clicked.connect(self.example_requested)
        source.changed.connect(self._refresh)
        source.progress_ready.connect(self._take)
        theme.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(_GAP)
        self._header = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._header.addWidget(self._title)
        self._header.addStretch(1)
        self._header.addWidget(self._switch)
        column.addLayout(self._header)
        self._body = QStackedLayout()
        self._body.addWidget(self._waiting)
        self._body.addWidget(self._empty)
        column.addLayout(self._body, 1)
        self.scroller = FadingScroll(self._theme, inner, ground="bg")
        self.scroller.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.scroller)

    # Asking ---------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what changed since the page was shown last."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self._source.ask(self._range)

    @Slot(int)
    def _take_range(self, index: int) -> None:
        self._range = _RANGES[index]
        self._range_is_chosen = True
        self._source.ask(self._range)

    @Slot()
    def _show_all(self) -> None:
        self._switch.set_current(_RANGES.index(Range.ALL))
        self._take_range(_RANGES.index(Range.ALL))

    # Showing --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _take(self, progress: Progress) -> None:
        """Show *progress*, unless it answers an older question."""
        if progress.range is not self._range:
            return
        if not progress.sessions or progress.since is None:
            self._switch.hide()
            self._body.setCurrentWidget(self._empty)
            return
        if not self._range_is_chosen:
            self._range_is_chosen = True
            fitting = Range.holding(progress.today, progress.since)
            if fitting is not self._range:
                self._range = fitting
                self._switch.set_current(_RANGES.index(fitting))
                self._source.ask(fitting)
                return
        graphs = self._built()
        graphs.minutes.set_data(progress.minutes, progress.today)
        graphs.pairs.set_data(progress)
        graphs.calendar.set_data(progress.calendar)
        self._switch.show()
        self._body.setCurrentWidget(graphs)

    def prepare(self) -> None:
        """Make the graphs now; called when nothing else is to be done, so that the first look is quick."""
        self._built()

    def _built(self) -> _Graphs:
        if self._graphs is None:
            self._graphs = _Graphs(self._theme)
            self._graphs.minutes.day_chosen.connect(self.day_requested)
            self._graphs.calendar.day_chosen.connect(self.day_requested)
            self._graphs.pairs.session_chosen.connect(self.session_requested)
            self._graphs.pairs.help_wanted.connect(self._show_all)
            if self._comparison is not None:
                self._add_comparison(self._graphs, self._comparison)
            self._body.addWidget(self._graphs)
            self._arrange()
        return self._graphs

    def _add_comparison(self, graphs: _Graphs, comparison: ComparisonSource) -> None:
        from matcompanion.ui.charts.mat_against_rest import MatAgainstRest

        card = MatAgainstRest(self._theme, comparison)
        card.kind_wanted.connect(self.kind_requested)
        card.session_chosen.connect(self.session_requested)
        graphs.add(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        narrow = self.width() < self._theme.scaled(_ONE_COLUMN_BELOW)
        compact = self.width() < _ONE_COLUMN_BELOW
        self._title.set_role("title_compact" if compact else "title")
        room = self.width() - _MARGINS[0] - _MARGINS[2] - _GAP
        tight = self._title.sizeHint().width() + self._switch.sizeHint().width() > room
        direction = QBoxLayout.Direction
        self._header.setDirection(direction.TopToBottom if tight else direction.LeftToRight)
        self._empty.arrange(narrow=narrow)
        if self._graphs is not None:
            self._graphs.arrange(narrow=narrow)


class _Graphs(QWidget):
    """The three graphs: two side by side and the year below, or one upon another."""

    minutes: MinutesPerWeek
    pairs: BeforeAfter
    calendar: YearCalendar

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        from matcompanion.ui.charts.before_after import BeforeAfter
        from matcompanion.ui.charts.minutes_per_week import MinutesPerWeek
        from matcompanion.ui.charts.year_calendar import YearCalendar

        self.minutes = MinutesPerWeek(theme)
        self.pairs = BeforeAfter(theme)
        self.calendar = YearCalendar(theme)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self.minutes, 1)
        self._row.addWidget(self.pairs, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(self._row, 1)
        column.addWidget(self.calendar)
        column.addStretch(0)

    def add(self, card: QWidget) -> None:
        """Put *card* below the others."""
        self._column.insertWidget(self._column.count() - 1, card)

    def arrange(self, *, narrow: bool) -> None:
        """Lay out for a narrow page or a wide one."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)


class _Empty(Card):
    """No sessions yet: where the first dot goes, and the way to it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=(48, 40, 48, 40), spacing=24, horizontal=True)
        self._theme = theme
        self._words = QWidget()
        self._picture = FirstDot(theme)
        self.choose = Button(theme, words.tr("Choose an area"), height=52)
        self.example = Button(theme, words.tr("See an example"), kind="ghost", height=52)
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(PlainLabel(theme, words.tr("Your first dot goes here"), role="card_title", wrap=True))
        column.addSpacing(10)
        column.addWidget(
            PlainLabel(
                theme,
                words.tr(
                    "Every session becomes one dot. Rate how you feel before and after, and from the third time on "
                    "you see what changed."
                ),
                role="lead",
                color="ink2",
                wrap=True,
            )
        )
        column.addSpacing(24)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.example)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        self.body.addWidget(self._words)
        self.body.addWidget(self._picture, 1)

    def arrange(self, *, narrow: bool) -> None:
        """Put the picture below the words on a narrow page."""
        direction = QBoxLayout.Direction
        self.body.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._words.setMinimumWidth(0 if narrow else self._theme.scaled(_WORDS))
        self._words.setMaximumWidth(_UNLIMITED if narrow else self._theme.scaled(_WORDS))
