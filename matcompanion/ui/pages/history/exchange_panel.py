"""The panel of export and import: how far it is, what an import would do, what came of it. It holds nothing up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from matcompanion.controllers.exchange import ImportPreview
from matcompanion.phrases import as_sentences
from matcompanion.ui import wording_exchange as words
from matcompanion.ui.announce import announce
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.file_question import FileQuestion
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel

_LINES = 5
_BESIDE_FROM = 640  # pixels at 100 % text


class Exchange(Protocol):
    """Who reads and writes the files."""

    progressed: SignalInstance
    weighed: SignalInstance
    ended: SignalInstance

    @property
    def busy(self) -> bool:
        """Whether a file is being read or written."""
        ...

    def suggested_name(self) -> str:
        """Return a name for an export, without its ending."""
        ...

    def export(self, path: Path) -> None:
        """Begin to write the history."""
        ...

    def read(self, path: Path) -> None:
        """Begin to read a file."""
        ...

    def take_over(self) -> None:
        """Import what was read."""
        ...

    def let_go(self) -> None:
        """Leave what was read alone."""
        ...

    def stop(self) -> None:
        """Stop what is under way."""
        ...


class ExchangePanel(Card):
    """Hidden while there is nothing to say. The first button is the default one."""

    def __init__(self, theme: Theme, exchange: Exchange) -> None:
        super().__init__(padding=(24, 14, 24, 14), spacing=10)
        self._theme, self._exchange = theme, exchange
        self._reading = False
        self.setAccessibleName(words.tr("Export and import"))
        self.questions = FileQuestion(self)
        self.title = Heading(theme, role="subsection")
        self.text = PlainLabel(theme, role="label", color="ink2", wrap=True)
        self.refusals = QPlainTextEdit()
        self.refusals.setReadOnly(True)
        self.refusals.setTabChangesFocus(True)
        self.refusals.setAccessibleName(words.tr("What is refused"))
        self.take_over = Button(theme, "", icon_name="import")
        self.stop = Button(theme, words.tr("Stop"), kind="outline")
        self.cancel = Button(theme, words.tr("Do not import"), kind="ghost")
        self.close_button = Button(theme, words.tr("Close"), kind="outline")
        self._buttons = (self.take_over, self.stop, self.cancel, self.close_button)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.title)
        said.addWidget(self.text)
        row = QWidget()
        buttons = FlowLayout(row, gap=12)
        for button in self._buttons:
            buttons.addWidget(button)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(10)
        self._head.addLayout(said, 1)
        self._head.addWidget(row)
        self.body.addLayout(self._head)
        self.body.addWidget(self.refusals)
        self._dress()

    def _connect(self) -> None:
        exchange = self._exchange
        self.questions.answered.connect(self._take_file)
        self.take_over.clicked.connect(exchange.take_over)
        self.stop.clicked.connect(exchange.stop)
        self.cancel.clicked.connect(exchange.let_go)
        self.close_button.clicked.connect(self.hide)
        exchange.progressed.connect(self._show_progress)
        exchange.weighed.connect(self._show_preview)
        exchange.ended.connect(self._show_end)
        self._theme.changed.connect(self._dress)

    # Asking ---------------------------------------------------------------------------------------------------------

    @Slot()
    def ask_to_export(self) -> None:
        """Ask where the history shall go."""
        if not self._exchange.busy:
            self._reading = False
            forms = (
                (words.tr("Everything, for this program and others"), "json"),
                (words.tr("For spreadsheets"), "csv"),
            )
            self.questions.ask_to_save(words.tr("Export the history"), self._exchange.suggested_name(), forms)

    @Slot()
    def ask_to_import(self) -> None:
        """Ask which file shall be read."""
        if not self._exchange.busy:
            self._reading = True
            self.questions.ask_to_open(words.tr("Import sessions"), ((words.tr("Sessions"), "json csv"),))

    @Slot(object)
    def _take_file(self, path: Path) -> None:
        if self._reading:
            self._exchange.read(path)
        else:
            self._exchange.export(path)

    # Showing --------------------------------------------------------------------------------------------------------

    @Slot(int)
    def _show_progress(self, percent: int) -> None:
        fresh = self.stop.isHidden()
        self._show(words.progress(self._reading, percent), "", [self.stop])
        if fresh:
            self.stop.setFocus()

    @Slot(object)
    def _show_preview(self, preview: ImportPreview) -> None:
        title = f"{preview.name}: {words.counts(preview)}"
        if preview.refused:
            left = preview.refused - len(preview.refusals)
            more = (words.tr("and {n} more").format(n=left),) if left else ()
            self._show(title, words.meaning(preview), [self.close_button], (*preview.refusals, *more))
        elif preview.new or preview.newer:
            self.take_over.setText(words.take_over(preview))
            self._show(title, words.meaning(preview), [self.take_over, self.cancel])
        else:
            self._show(title, words.meaning(preview), [self.close_button])
        announce(self, as_sentences((title, words.meaning(preview))))

    @Slot(str)
    def _show_end(self, sentence: str) -> None:
        if sentence:
            self.tell(sentence)
        else:
            self.hide()

    def tell(self, sentence: str) -> None:
        """Say what came of something."""
        self._show(sentence, "", [self.close_button])
        announce(self, sentence)

    def _show(self, title: str, text: str, buttons: Sequence[Button], refusals: Sequence[str] = ()) -> None:
        """Show what there is to say; the first of *buttons* is the default."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.refusals.setPlainText("\n".join(refusals))
        self.refusals.setVisible(bool(refusals))
        changed = [button for button in self._buttons if not button.isHidden()] != list(buttons)
        for button in self._buttons:
            button.setVisible(button in buttons)
            button.setDefault(button is buttons[0])
        shown = self.isHidden()
        self.show()
        if changed or shown:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self._theme.scaled(_BESIDE_FROM)
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    @Slot()
    def _dress(self) -> None:
        self._arrange()
        font = self._theme.font("label")
        self.refusals.setFont(font)
        self.refusals.setFixedHeight(QFontMetrics(font).lineSpacing() * _LINES + 24)
