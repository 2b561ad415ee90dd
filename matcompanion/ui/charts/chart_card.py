"""The card around a graph: its finding, its definition, its key, its table, or what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.progress import Progress
from matcompanion.phrases import as_sentences, in_a_row
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.announce import announce
from matcompanion.ui.charts.chart_picture import ChartPicture, Words
from matcompanion.ui.charts.graph import NO_MARK, Graph
from matcompanion.ui.charts.key import Key, Sign
from matcompanion.ui.charts.missing import Missing
from matcompanion.ui.charts.table import Cell, Named, Table
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.focus_ring import RING_RADIUS
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel

_PADDING = (22, 18, 18, 12)
_RADIUS = 20
_BETWEEN = 12
_SAVE = 40
_WIDE = 800  # pixels at 100 % text: a card that has a row for itself


def _tr(text: str) -> str:
    return QCoreApplication.translate("charts", text)


class ChartCard(Card):
    """A graph by its *name*. It takes the focus; the arrow keys then walk through the marks of the graph."""

    chosen = Signal(int)  # the mark of that index
    session_chosen = Signal(object)  # UUID
    day_chosen = Signal(object)  # date: the last day with a session of what was chosen
    kind_wanted = Signal(object)  # Kind: what the comparison of mat and rest asks for today
    save_wanted = Signal(object)  # this card
    help_wanted = Signal()  # the button under what is missing

    def __init__(self, theme: Theme, name: str, graph: Graph) -> None:
        super().__init__(padding=_PADDING, spacing=6)
        self._theme, self._graph, self._name = theme, graph, name
        self._summary = ""
        self._can_save = False
        self._tool: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(RING_RADIUS, _RADIUS)
        self.setAccessibleName(name)
        give_role(self, QAccessible.Role.Chart)
        self._title = Heading(theme, role="chart_title")
        self._subtitle = PlainLabel(theme, role="label", color="ink2", wrap=True)
        self._missing = Missing(theme)
        self._missing.button.clicked.connect(self.help_wanted)
        self._table = Table(theme)
        self._table.setAccessibleName(_tr("{name}, table").format(name=name))
        self._table.hide()
        self._missing.hide()
        self._key = Key(theme)
        policy = self._key.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when the table needs no key
        self._key.setSizePolicy(policy)
        self._toggle = Button(theme, "", kind="ghost", role="label_strong")
        self._toggle.clicked.connect(self._turn_over)
        self.save = Button(theme, "", kind="round", icon_name="export", height=_SAVE)
        self.save.setAccessibleName(_tr("Save, {name}").format(name=name))
        self.save.setToolTip(_tr("Save as a picture, a drawing or numbers"))
        self.save.clicked.connect(self._ask_to_save)
        self.save.hide()
        self._lay_out()
        self._hold_toggle()
        graph.chosen.connect(self.chosen)
        graph.pointed.connect(self._speak)
        theme.changed.connect(self._dress)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        self._header = QHBoxLayout()
        self._header.setSpacing(12)
        self._header.addLayout(words, 1)
        self._tools = QWidget()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        self._tool_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._tools)
        self._tool_row.setContentsMargins(0, 0, 0, 0)
        self._tool_row.setSpacing(_BETWEEN)
        self._tool_row.addWidget(self._key, 1, Qt.AlignmentFlag.AlignVCenter)
        self._tool_row.addLayout(self._buttons)
        self._buttons.addStretch(0)
        self._buttons.addWidget(self._toggle)
        self._buttons.addWidget(self.save)
        self.below = QVBoxLayout()  # what a subclass says beneath its graph
        self.below.setSpacing(6)
        self._footer = QVBoxLayout()
        self._footer.addWidget(self._tools)
        self.body.addLayout(self._header)
        for view in (self._graph, self._table, self._missing):  # one at a time
            self.body.addWidget(view, 1)
        self.body.addLayout(self.below)
        self.body.addLayout(self._footer)

    # What it shows --------------------------------------------------------------------------------------------------

    def set_data(self, progress: Progress) -> None:
        """Show what is in *progress* for this graph."""
        raise NotImplementedError

    def show_finding(self, title: str, subtitle: str, summary: str) -> None:
        """Show the graph under its finding; *summary* is the numbers, for those who do not see it."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._summary = as_sentences(text for text in (title, subtitle, summary) if text)
        self.setAccessibleDescription(self._summary)
        if not self._missing.isHidden():
            self._show(self._graph)
        self._toggle.show()
        self.save.setVisible(self._can_save)
        self._key.setVisible(not self.as_table)
        self._place_tools()

    def show_missing(self, title: str, subtitle: str, text: str, *, action: str = "") -> None:
        """Show no graph but what is missing, with a button for *action*, if something can be done about it."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._summary = as_sentences((title, subtitle, text))
        self.setAccessibleDescription(self._summary)
        self._show(self._missing)
        self._key.hide()
        self._toggle.hide()
        self.save.hide()
        self._missing.say(text, action)

    def set_table(self, headings: Sequence[str], rows: Iterable[tuple[Cell, ...]]) -> None:
        """Take the numbers of the table; *rows* are made when it is looked at, so they may be a generator."""
        self._table.set_rows(headings, rows)

    def set_key(self, signs: Sequence[Sign]) -> None:
        """Take the key."""
        self._key.set_signs(signs)
        self._place_tools()

    @property
    def title(self) -> str:
        """The finding as it is shown."""
        return self._title.text()

    @property
    def subtitle(self) -> str:
        """The definition as it is shown."""
        return self._subtitle.text()

    @property
    def as_table(self) -> bool:
        """Whether the table is shown instead of the graph."""
        return not self._table.isHidden()

    # Files ----------------------------------------------------------------------------------------------------------

    def allow_saving(self) -> None:
        """Offer to save the graph; ``save_wanted`` tells when somebody wants to."""
        self._can_save = True
        self.save.setVisible(self._missing.isHidden())

    @Slot()
    def _ask_to_save(self) -> None:
        self.save_wanted.emit(self)

    def picture(self) -> ChartPicture:
        """Return what goes into a picture: the graph as it is now, with its words and its key."""
        above = (("chart_title", "ink", self.title), ("label", "ink2", self.subtitle))
        below = [label.text() for label in self._labels_below() if label.text() and not label.isHidden()]
        return ChartPicture(self._theme, self._graph, self._key, Words(above, below))

    def _labels_below(self) -> list[PlainLabel]:
        others = {self._title, self._subtitle, *self._missing.findChildren(PlainLabel)}
        return [label for label in self.findChildren(PlainLabel) if label not in others and label.parent() is self]

    def numbers(self) -> list[list[str | int | float | date | None]]:
        """Return the headings and all rows as they go into a file."""
        table = self._table.numbers
        rows = [[cell.value if isinstance(cell, Named) else cell for cell in row] for row in table.rows]
        return [list(table.headings), *rows]

    # What the person does -------------------------------------------------------------------------------------------

    @Slot()
    def _turn_over(self) -> None:
        self._table.setMinimumHeight(self._graph.height() if self._graph.isVisible() else 0)
        self._show(self._graph if self.as_table else self._table)

    def _show(self, view: QWidget) -> None:
        for each in (self._graph, self._table, self._missing):
            each.setVisible(each is view)
        self._key.setVisible(view is self._graph)
        self._name_toggle()

    @Slot()
    def _dress(self) -> None:
        self._hold_toggle()
        self._place_tools()

    def _hold_toggle(self) -> None:
        """Keep the switch as wide as its longer text, so that nothing moves when it is pressed."""
        self._toggle.setMinimumWidth(0)
        widths = []
        for text in (_tr("Show as graph"), _tr("Show as table")):
            self._toggle.setText(text)
            widths.append(self._toggle.sizeHint().width())
        self._toggle.setMinimumWidth(max(widths))
        self._name_toggle()

    def _name_toggle(self) -> None:
        text = _tr("Show as graph") if self.as_table else _tr("Show as table")
        self._toggle.setText(text)
        self._toggle.setAccessibleName(in_a_row((text, self._name)))

    @Slot(int)
    def _speak(self, index: int) -> None:
        if index == NO_MARK:
            self.setAccessibleDescription(self._summary)
            return
        spoken = self._graph.marks[index].spoken
        self.setAccessibleDescription(as_sentences((spoken, self._summary)))
        announce(self, spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the arrow keys to the graph."""
        if self._graph.isHidden() or not self._graph.take_key(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        self._graph.forget_keys()
        self._speak(NO_MARK)
        super().focusOutEvent(event)

    # Looks ----------------------------------------------------------------------------------------------------------

    def set_tool(self, tool: QWidget | None) -> None:
        """Put *tool*, which says what of it is drawn, between the words and the graph, in place of the one before."""
        if self._tool is not None:
            self._tool.hide()
            self._tool.deleteLater()
        self._tool = tool
        if tool is not None:
            self.body.insertWidget(1, tool, 0, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the key where there is room."""
        super().resizeEvent(event)
        self._place_tools()

    @Slot()
    def _place_tools(self) -> None:
        """Put key and switch beside the title on a wide card, below the graph on any other.

        Below it too where the finding or its definition would have to go on in a second line.
        """
        room = self.width() - _PADDING[0] - _PADDING[2]
        lines = (self._title, self._subtitle)
        finding = max(label.fontMetrics().horizontalAdvance(label.text()) for label in lines)
        beside = self.width() >= self._theme.scaled(_WIDE) and (
            finding + self._header.spacing() + self._tools.sizeHint().width() <= room
        )
        if beside and self._header.indexOf(self._tools) < 0:
            self._footer.removeWidget(self._tools)
            self._header.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignTop)
        elif not beside and self._footer.indexOf(self._tools) < 0:
            self._header.removeWidget(self._tools)
            self._footer.addWidget(self._tools)
        buttons = self._toggle.sizeHint().width() + self.save.sizeHint().width() + 4
        tight = self._key.longest + buttons + _BETWEEN > room
        direction = QBoxLayout.Direction
        self._tool_row.setDirection(direction.TopToBottom if tight else direction.LeftToRight)
        self._tool_row.setAlignment(self._key, Qt.AlignmentFlag(0) if tight else Qt.AlignmentFlag.AlignVCenter)
