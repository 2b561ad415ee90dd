"""What a person can do about the comparison of mat and rest: begin it, follow it, stop it, put it away."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.choices import Kind
from matcompanion.domain.comparison import ComparisonRule, Course, Today
from matcompanion.ui import wording
from matcompanion.ui import wording_comparison as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented

_USUAL = 1  # the place of the suggested number of pairs among the choices
_LINES = ("how", "free", "why")


class ComparisonControls(QWidget):
    """One of three things: how to begin, what today asks for, or that it is over. It never acts by itself."""

    started = Signal(int)  # pairs
    stopped = Signal()
    put_away = Signal()
    kind_wanted = Signal(object)  # Kind

    def __init__(self, theme: Theme, rule: ComparisonRule) -> None:
        super().__init__()
        self._theme, self._rule = theme, rule
        self._asked: Kind | None = None
        self._beginning, self._running, self._over = self._make_beginning(), self._make_running(), self._make_over()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        for part in (self._beginning, self._running, self._over):
            column.addWidget(part)
        self.show_course(None)

    def _make_beginning(self) -> QWidget:
        theme, rule = self._theme, self._rule
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for line in _LINES:
            column.addWidget(PlainLabel(theme, wording.content(rule.line(line)), role="label", wrap=True))
        self.pairs = Segmented(
            theme,
            [words.pairs(count) for count in rule.choices],
            current=min(_USUAL, len(rule.choices) - 1),
            label=words.tr("Pairs"),
        )
        self.promise = PlainLabel(theme, role="label", color="ink2", wrap=True)
        self.begin = Button(theme, words.tr("Begin the comparison"))
        self.barred = PlainLabel(theme, words.needs_mat(), role="label_strong", wrap=True)
        self._how_many = QWidget()
        flow = FlowLayout(self._how_many, gap=12)
        flow.addWidget(self.pairs)
        flow.addWidget(self.begin)
        column.addWidget(self.promise)
        column.addSpacing(4)
        for widget in (self._how_many, self.barred):
            column.addWidget(widget)
        self.pairs.chosen.connect(self._promise)
        self.begin.clicked.connect(self._begin)
        self._promise()
        return part

    def _make_running(self) -> QWidget:
        theme = self._theme
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.today = PlainLabel(theme, role="label_strong", wrap=True)
        self.take = Button(theme, "", kind="soft")
        self.stop = Button(theme, words.tr("Stop the comparison"), kind="ghost")
        self.really = PlainLabel(theme, words.tr("It cannot go on later."), role="label", color="ink2", wrap=True)
        self.stop_for_good = Button(theme, words.tr("Stop for good"), kind="outline")
        self.go_on = Button(theme, words.tr("Go on"), kind="ghost")
        row = QWidget()
        flow = FlowLayout(row, gap=8)
        for widget in (self.take, self.stop, self.stop_for_good, self.go_on):
            flow.addWidget(widget)
        column.addWidget(self.today)
        column.addWidget(self.really)
        column.addWidget(row)
        self.take.clicked.connect(self._take)
        self.stop.clicked.connect(self._ask)
        self.go_on.clicked.connect(self._do_not_ask)
        self.stop_for_good.clicked.connect(self.stopped)
        return part

    def _make_over(self) -> QWidget:
        part = QWidget()
        flow = FlowLayout(part, gap=8)
        self.away = Button(self._theme, words.tr("Put the comparison away"), kind="link")
        self.away.setToolTip(words.tr("Its sessions stay in your history."))
        self.away.clicked.connect(self.put_away)
        flow.addWidget(self.away)
        return part

    def show_course(self, value: Course | None, *, barred: bool = False) -> None:
        """Show what can be done at *value*, None where nothing was begun; *barred* from the mat, that is less."""
        running = value is not None and not value.finished and not value.stopped
        self._beginning.setVisible(value is None)
        self.barred.setVisible(barred)
        for widget in (self.promise, self._how_many):
            widget.setVisible(not barred)
        self._running.setVisible(running)
        self._over.setVisible(value is not None and not running)
        if value is None or not running:
            return
        waits = words.waits(value, barred=barred)
        self._asked = value.asked if value.today is Today.OPEN and not waits else None
        self.today.setText(words.today(value, barred=barred))
        if self._asked is not None:
            self.take.setText(words.take(self._asked))
        self._do_not_ask()

    @Slot()
    def _promise(self) -> None:
        self.promise.setText(words.promise(self._rule, self._rule.choices[self.pairs.current]))

    @Slot()
    def _begin(self) -> None:
        self.started.emit(self._rule.choices[self.pairs.current])

    @Slot()
    def _take(self) -> None:
        if self._asked is not None:
            self.kind_wanted.emit(self._asked)

    @Slot()
    def _ask(self) -> None:
        self._show_asking(asking=True)
        self.go_on.setFocus()

    @Slot()
    def _do_not_ask(self) -> None:
        self._show_asking(asking=False)

    def _show_asking(self, *, asking: bool) -> None:
        """Ask whether it shall really end, or offer what the day asks for."""
        for widget in (self.really, self.stop_for_good, self.go_on):
            widget.setVisible(asking)
        self.stop.setVisible(not asking)
        self.take.setVisible(not asking and self._asked is not None)
