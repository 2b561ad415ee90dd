"""The way to the report for a doctor or physiotherapist: a button, then which days, then what became of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDate, QStandardPaths, Qt, QUrl, Signal, SignalInstance, Slot
from PySide6.QtGui import QDesktopServices, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QDateEdit, QFileDialog, QHBoxLayout, QWidget

from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.ui import wording_history as words
from matcompanion.ui import wording_report
from matcompanion.ui.announce import announce
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented
from matcompanion.ui.wording_progress import span

_SPANS = (Range.THREE_MONTHS, Range.YEAR, Range.ALL)
_DATES = len(_SPANS)
_INSET = 12


class ReportSource(Protocol):
    """Who makes the report."""

    saved: SignalInstance  # Path
    nothing_found: SignalInstance  # date | None, date | None
    failed: SignalInstance  # str

    @property
    def today(self) -> date:
        """The day of now."""
        ...

    def save(self, first: date | None, last: date | None, path: Path) -> None:
        """Begin to write the report of those days."""
        ...


def ask_for_file(parent: QWidget, suggestion: str) -> Path | None:
    """Ask the person where the report shall go."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name, _ = QFileDialog.getSaveFileName(
        parent, words.tr("Save the report"), str(Path(folder) / suggestion), words.tr("PDF (*.pdf)")
    )
    return Path(name) if name else None


def open_file(path: Path) -> None:
    """Open the report in what the person reads such files with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class ReportPanel(Card):
    """Asks for the days and saves through *source*; hidden until it is opened. *ask* tells where to save."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        source: ReportSource,
        ask: Callable[[QWidget, str], Path | None] = ask_for_file,
        show_file: Callable[[Path], None] = open_file,
    ) -> None:
        super().__init__(padding=(24, 14, 18, 14), spacing=10)
        self._theme, self._source, self._ask, self._show_file = theme, source, ask, show_file
        self._path: Path | None = None
        self.title = Heading(theme, words.tr("Report for a doctor or physiotherapist"), role="subsection")
        self.what = PlainLabel(theme, words.report_text(), role="label", color="ink2", wrap=True)
        names = [*(span(one) for one in _SPANS), words.tr("Dates")]
        self.days = Segmented(theme, names, label=words.tr("Days of the report"), tight=True)
        self.first = self._date_edit(words.tr("From"))
        self.last = self._date_edit(words.tr("To"))
        self.save = Button(theme, words.tr("Save as PDF"), icon_name="export")
        self.close_button = Button(theme, words.tr("Close"), kind="ghost")
        self.said = PlainLabel(theme, role="label", color="ink2", wrap=True)
        self.open_button = Button(theme, words.tr("Open"), kind="ghost")
        self.open_button.setAccessibleName(words.tr("Open the report"))
        self._lay_out()
        self.days.chosen.connect(self._choose_days)
        self.save.clicked.connect(self._save)
        self.open_button.clicked.connect(self._open)
        self.close_button.clicked.connect(self.leave)
        source.saved.connect(self._tell_saved)
        source.nothing_found.connect(self._tell_nothing)
        source.failed.connect(self._tell_failed)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _date_edit(self, name: str) -> QDateEdit:
        edit = QDateEdit()
        edit.setAccessibleName(name)
        edit.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        edit.setDisplayFormat(words.tr("d MMM yyyy"))
        return edit

    def _lay_out(self) -> None:
        self._dates = QWidget()
        row = QHBoxLayout(self._dates)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text, edit in ((words.tr("From"), self.first), (words.tr("to"), self.last)):
            row.addWidget(PlainLabel(self._theme, text, role="label", color="ink2"))
            row.addWidget(edit)
        self._dates.hide()
        controls = QWidget()
        flow = FlowLayout(controls, gap=12)
        for widget in (self.days, self._dates, self.save, self.close_button):
            flow.addWidget(widget)
        self._answer = QWidget()
        answer = QHBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.addWidget(self.said, 1)
        answer.addWidget(self.open_button)
        self._answer.hide()
        for part in (self.title, self.what, controls, self._answer):
            self.body.addWidget(part)

    # What the person does -------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Ask for the days, beginning with three months up to today."""
        today = self._source.today
        first = ProgressView(Range.THREE_MONTHS).days(today, None).first
        self.first.setDate(QDate(first.year, first.month, first.day))
        self.last.setDate(QDate(today.year, today.month, today.day))
        self._answer.hide()
        self.show()
        self.save.setFocus()

    @Slot()
    def leave(self) -> None:
        """Ask for nothing any more."""
        self.hide()
        self.closed.emit()

    @property
    def period(self) -> tuple[date | None, date | None]:
        """The days that were chosen; None is open."""
        if self.days.current == _DATES:
            first, last = (_day(edit.date()) for edit in (self.first, self.last))
            return min(first, last), max(first, last)
        span = _SPANS[self.days.current]
        return (None, None) if span is Range.ALL else (ProgressView(span).days(self._source.today, None).first, None)

    @Slot(int)
    def _choose_days(self, index: int) -> None:
        self._dates.setVisible(index == _DATES)
        if index == _DATES:
            self.first.setFocus()

    @Slot()
    def _save(self) -> None:
        path = self._ask(self, words.tr("Mat sessions up to {day}.pdf").format(day=self._source.today.isoformat()))
        if path is None:
            return
        self.save.setEnabled(False)
        self._tell(words.tr("Making the report"))
        self._source.save(*self.period, path)

    @Slot()
    def _open(self) -> None:
        if self._path is not None:
            self._show_file(self._path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # What became of it ----------------------------------------------------------------------------------------------

    @Slot(object)
    def _tell_saved(self, path: Path) -> None:
        self._path = path
        self._tell(words.tr("Saved {name} in {folder}.").format(name=path.name, folder=path.parent.name), done=True)
        self.open_button.show()

    @Slot(object, object)
    def _tell_nothing(self, first: date | None, last: date | None) -> None:
        self._tell(wording_report.nothing_between(first, last), done=True)

    @Slot(str)
    def _tell_failed(self, sentence: str) -> None:
        self._tell(sentence, done=True)

    def _tell(self, sentence: str, *, done: bool = False) -> None:
        self.open_button.hide()
        self.save.setEnabled(self.save.isEnabled() or done)
        self.said.setText(sentence)
        self._answer.setVisible(bool(sentence))
        if sentence and done:
            announce(self, sentence)

    @Slot()
    def _dress(self) -> None:
        font = self._theme.font("label")
        width = QFontMetrics(font).horizontalAdvance("28 MMM 2026") + 3 * _INSET
        for edit in (self.first, self.last):
            edit.setFont(font)
            edit.lineEdit().setFont(font)  # it does not follow its parent, which has a stylesheet
            edit.setFixedHeight(self._theme.control_height(44))
            edit.setFixedWidth(width)


def _day(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())
