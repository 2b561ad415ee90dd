"""The page about a history file that is not as it was: what happened, or how to go on. One calm screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.safekeeping import Account, Question
from matcompanion.phrases import as_sentences
from matcompanion.ui import wording_safekeeping as words
from matcompanion.ui.announce import announce
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.logo import Logo
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.selectable_text import SelectableText

_WIDEST = 640
_MARGINS = (32, 48, 32, 32)


class RecoveryPage(QWidget):
    """Tells an account or asks a question. What the person wants is told by the signals; the page changes nothing."""

    left = Signal()
    folder_requested = Signal()
    try_requested = Signal()
    restore_requested = Signal()
    file_requested = Signal()
    begin_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme = theme
        self._title = Heading(theme, role="card_title")
        self._text = PlainLabel(theme, role="lead", color="ink2", wrap=True)
        self._facts = Card(padding=(24, 20, 24, 20), spacing=10)
        self._path = SelectableText(theme, words.tr("Folder of the history"), "")
        self.problem = PlainLabel(theme, role="label", color="danger", wrap=True)
        self.problem.hide()
        self._make_buttons()
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        stack = QVBoxLayout(column)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(16)
        stack.addWidget(Logo(theme, 44), 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._text, self._path, self._facts, self.problem, self._buttons):
            stack.addWidget(part)
        stack.addStretch(1)
        content = QWidget()
        around = QHBoxLayout(content)
        around.setContentsMargins(*_MARGINS)
        around.addStretch(1)
        around.addWidget(column, 100)
        around.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(FadingScroll(theme, content, ground="bg"))

    def _make_buttons(self) -> None:
        theme = self._theme
        self.go_on = Button(theme, words.tr("Continue"), height=52)
        self.restore = Button(theme, words.tr("Restore the backup"), height=52)
        self.try_again = Button(theme, words.tr("Try again"), kind="outline", height=52)
        self.from_file = Button(theme, words.tr("Restore from a file"), kind="outline", height=52)
        self.begin = Button(theme, words.tr("Begin a new history"), kind="outline", height=52)
        self.open_folder = Button(theme, words.tr("Open folder"), kind="outline", height=52)
        self.close_button = Button(theme, words.tr("Close Mat Companion"), height=52)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, gap=12)
        for button, told in (
            (self.go_on, self.left),
            (self.restore, self.restore_requested),
            (self.try_again, self.try_requested),
            (self.from_file, self.file_requested),
            (self.begin, self.begin_requested),
            (self.open_folder, self.folder_requested),
            (self.close_button, self.close_requested),
        ):
            row.addWidget(button)
            button.clicked.connect(told)

    def show_account(self, account: Account) -> None:
        """Tell what happened."""
        self._path.hide()
        self._say(words.account_title(account), words.account_text(account), words.account_facts(account))
        self._offer(self.go_on, self.open_folder)

    def show_question(self, question: Question) -> None:
        """Ask how to go on; what is safest is the default."""
        self._path.setPlainText(str(question.folder))
        self._path.show()
        self._say(words.question_title(question), words.question_text(question), ())
        ways = [self.try_again, self.from_file, self.begin, self.open_folder]
        self._offer(*([self.restore] if question.backup_made_at is not None else []), *ways)

    def show_erased(self, folder: Path, left: Sequence[str]) -> None:
        """Tell that everything is deleted, or what could not be."""
        self._path.setPlainText(str(folder))
        self._path.show()
        self._say(words.erased_title(left), words.erased_text(left), left)
        self._offer(self.close_button)

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        """Say why what was chosen could not be done."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.go_on_asking()

    def go_on_asking(self) -> None:
        """Offer again what was offered."""
        self._buttons.setEnabled(True)

    def wait(self) -> None:
        """Offer nothing while what was chosen is being done."""
        self.problem.hide()
        self._buttons.setEnabled(False)

    def _say(self, title: str, text: str, facts: Sequence[str]) -> None:
        self._title.setText(title)
        self._text.setText(text)
        while (item := self._facts.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, fact in enumerate(facts):
            label = PlainLabel(self._theme, fact, role="value" if place == 0 else "body", wrap=True)
            self._facts.body.addWidget(label)
        self._facts.setVisible(bool(facts))
        self.show_problem("")
        announce(self, as_sentences((title, text)))

    def _offer(self, *buttons: Button) -> None:
        every = (self.go_on, self.restore, self.try_again, self.from_file, self.begin, self.open_folder)
        for button in (*every, self.close_button):
            button.setVisible(button in buttons)
            button.setDefault(button is buttons[0])
        buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
