"""The Progress page: what the history adds up to, each graph under its finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAccessible, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.progress import Progress
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.announce import announce
from matcompanion.ui.charts.ladder_source import StepsSource
from matcompanion.ui.pages.progress.empty import Empty, NothingChosen
from matcompanion.ui.pages.progress.graphs import Given, Graphs
from matcompanion.ui.pages.progress.header import Header
from matcompanion.ui.pages.progress.saving import GraphFiles, GraphSaver
from matcompanion.ui.steps import Steps
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.figure import Figures
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS
from matcompanion.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:  # it draws with pyqtgraph, which is imported late
    from matcompanion.ui.charts.mat_against_rest import ComparisonSource

_BAR = 10  # the scroll bar stands in the margin
_MARGINS, _NARROW_MARGINS = (8, 24, 24 - _BAR, 24), (4, 16, 16 - _BAR, 16)
_GAP = 16
_WIDEST = 1600
_ONE_COLUMN_BELOW = 860  # pixels at 100 % text


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

    @property
    def view(self) -> ProgressView:
        """How the person looks back."""
        ...

    def look(self, view: ProgressView) -> None:
        """Look back as *view* says from now on, and ask."""
        ...

    def ask(self) -> None:
        """Ask for the progress of the view of now."""
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
        figures: Figures | None = None,
        steps: StepsSource | None = None,
        files: GraphFiles | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Progress"))
        give_role(self, QAccessible.Role.Grouping)
        self.setProperty(OWN_FOCUS, True)  # it has the keyboard only until there is something to give it to
        self._theme, self._catalogue, self._source = theme, catalogue, source
        self._stale = True
        self._steps = Steps(self)
        self._header = Header(theme, catalogue)
        self._header.switch.hide()
        self._header.filters.hide()
        self._empty = Empty(theme)
        self._nothing = NothingChosen(theme)
        self._waiting = QWidget()
        self._graphs = Graphs(theme, Given(catalogue, figures, comparison, steps), can_save=files is not None)
        self._said = PlainLabel(theme, role="label", color="ink2", wrap=True)
        self._said.hide()
        self.saver = GraphSaver(files, self) if files is not None else None
        if self.saver is not None:
            self._graphs.save_wanted.connect(self.saver.ask)
            self.saver.said.connect(self._say)
        self._lay_out()
        self._header.chosen.connect(self._look)
        self._nothing.range_wanted.connect(self._header.show_range)
        self._nothing.filters_unwanted.connect(self._header.show_unfiltered)
        self._graphs.session_chosen.connect(self.session_requested)
        self._graphs.day_chosen.connect(self.day_requested)
        self._graphs.kind_wanted.connect(self.kind_requested)
        self._graphs.all_wanted.connect(self._show_all)
        self._empty.choose.clicked.connect(self.choose_requested)
        self._empty.example.clicked.connect(self.example_requested)
        source.changed.connect(self._refresh)
        source.progress_ready.connect(self._take)
        theme.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        self._whole = column
        column.setSpacing(_GAP)
        column.addWidget(self._header)
        column.addWidget(self._said)
        for view in (self._waiting, self._empty, self._nothing, self._graphs):  # one at a time
            column.addWidget(view, 1)
        self._show(self._waiting)
        self.scroller = FadingScroll(self._theme, inner, ground="bg", bar_room=_BAR)
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
            self._source.ask()

    @Slot(object)
    def _look(self, view: ProgressView) -> None:
        self._source.look(view)

    @Slot()
    def _show_all(self) -> None:
        self._header.show_range(Range.ALL)

    # Showing --------------------------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether graphs are still being made or filled."""
        return self._steps.busy

    @Slot()
    def prepare(self) -> None:
        """Make the graphs now, one by one, so that the first look is quick."""
        if not self._steps.busy:
            self._steps.run(self._graphs.make())

    @Slot(object)
    def _take(self, progress: Progress) -> None:
        """Show *progress*, unless it answers an older question."""
        if progress.view != self._source.view:
            return
        self._header.show_progress(progress)
        self._header.switch.setVisible(progress.ever > 0)
        self._header.filters.setVisible(progress.ever > 0)
        self._arrange()
        self._answer(progress)
        if self.hasFocus():  # the page was opened by a key while there was nothing on it
            self.focusNextChild()

    def _answer(self, progress: Progress) -> None:
        if progress.shown:
            self._steps.run(self._graphs.fill(progress, self._show_graphs))
            return
        if self._steps.busy:  # older numbers on their way into the graphs would show them when they are there
            self._steps.run(self._graphs.make())
        if progress.ever:
            self._nothing.say(progress)
        self._show(self._nothing if progress.ever else self._empty)

    @Slot(str)
    def _say(self, sentence: str) -> None:
        """Say what became of a file, on the page and to a screen reader."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        announce(self, sentence)

    def _show_graphs(self) -> None:
        self._show(self._graphs)

    def _show(self, shown: QWidget) -> None:
        """Show one of the views; the page is as high as that one needs."""
        for view in (self._waiting, self._empty, self._nothing, self._graphs):
            if view is not shown:
                view.hide()
        shown.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        narrow = self.width() < self._theme.scaled(_ONE_COLUMN_BELOW)
        compact = self.width() < _ONE_COLUMN_BELOW
        margins = _NARROW_MARGINS if compact else _MARGINS
        self._whole.setContentsMargins(*margins)
        room = self.width() - margins[0] - margins[2] - _BAR - _GAP
        self._header.set_room(room, compact=compact)
        self._empty.arrange(narrow=narrow)
        self._graphs.arrange(narrow=narrow)
