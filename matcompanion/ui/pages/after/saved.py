"""What was saved and what comes next: the end of a session's day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind
from matcompanion.domain.red_flags import AfterFlags
from matcompanion.domain.session import Session
from matcompanion.ui import wording_red_flags
from matcompanion.ui.pages.after import words
from matcompanion.ui.pages.after.summary import SkinNote
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel

_BAR = 20  # the scroll bar stands in the padding of the card


class SavedCard(Card):
    """The card in the place of the questions."""

    progress_requested = Signal()
    choose_requested = Signal()
    change_requested = Signal()
    help_asked = Signal(object)  # tuple[FlagTopic, ...]

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__(padding=(32, 26, 32 - _BAR, 24), spacing=0)
        self._theme, self._catalogue = theme, catalogue
        self._narrow, self._of_mat, self._waits = False, False, False
        self._title = Heading(theme, self.tr("Saved"), role="card_title", wrap=False)
        self._mark = IconLabel(theme, "check", size=28, color="ok")
        self._done = ""
        self._what = PlainLabel(theme, role="lead", color="ink2", wrap=True)
        self._list = QWidget()
        self._rows = QGridLayout(self._list)
        self._next_title = Heading(theme, self.tr("Next time"), role="subsection", wrap=False)
        self._next = PlainLabel(theme, color="ink2", wrap=True)
        self._sentence = PlainLabel(theme, color="ink2", wrap=True)
        self._skin = SkinNote(theme)
        self._found: AfterFlags | None = None
        self.see = Button(theme, wording_red_flags.when_to_see(), kind="outline", icon_name="info")
        self.see.clicked.connect(self._ask_for_help)
        self.see.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        self.change = Button(theme, self.tr("Change answers"), kind="outline", icon_name="edit")
        self.change.clicked.connect(self.change_requested)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(24)
        self._rows.setVerticalSpacing(12)
        self._rows.setColumnStretch(0, 2)
        self._rows.setColumnStretch(1, 3)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(0)
        column.addWidget(self._what)
        column.addSpacing(24)
        column.addWidget(self._list)
        column.addSpacing(14)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(16)
        column.addWidget(self._next_title)
        column.addSpacing(4)
        column.addWidget(self._next)
        column.addSpacing(16)
        column.addWidget(self._sentence)
        column.addSpacing(12)
        column.addWidget(self._skin)
        column.addSpacing(12)
        column.addWidget(self.see, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(FadingScroll(theme, content, bar_room=_BAR), 1)
        self.body.addSpacing(12)
        self.body.addLayout(self._make_buttons())

    def _make_buttons(self) -> FlowLayout:
        theme = self._theme
        self.progress = Button(theme, self.tr("See progress"), icon_name="progress", height=52)
        self.choose = Button(theme, self.tr("Choose again"), kind="outline", height=52)
        self.progress.clicked.connect(self.progress_requested)
        self.choose.clicked.connect(self.choose_requested)
        row = FlowLayout(gap=12)
        for button in (self.progress, self.choose):
            row.addWidget(button)
        return row

    def show_session(self, session: Session, effects: tuple[str, ...], coming: str, sentence: str) -> None:
        """Say what of *session* was saved, with the names of its *effects*, what is *coming* and one *sentence*."""
        self._done = words.title(self._catalogue, session)
        self._say_where()
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        lines = words.saved_lines(self._catalogue, session, effects)
        for row, (name, text) in enumerate(lines or [(self.tr("Ratings"), self.tr("None this time"))]):
            top = Qt.AlignmentFlag.AlignTop
            self._rows.addWidget(PlainLabel(self._theme, name, color="ink2", wrap=True), row, 0, top)
            self._rows.addWidget(PlainLabel(self._theme, text, role="value", wrap=True), row, 1, top)
        self._next.setText(coming)
        self._sentence.setText(sentence)
        self._of_mat = session.kind is Kind.MAT
        self._arrange()

    def show_waiting(self, *, waits: bool) -> None:
        """Say that it *waits*, for it could not be kept yet, or that it is saved."""
        self._waits = waits
        self._say_where()

    def _say_where(self) -> None:
        if self._waits:
            title, where = (
                self.tr("Not saved yet"),
                self.tr("{what}, waits here and is saved as soon as possible."),
            )
        else:
            title, where = self.tr("Saved"), self.tr("{what}, is in your history. You can change it there.")
        self._title.setText(title)
        self._what.setText(where.format(what=self._done))
        self._mark.setVisible(not self._waits)

    def show_flags(self, found: AfterFlags | None) -> None:
        """Offer when to see someone, if something was *found*."""
        self._found = found
        self.see.setVisible(found is not None)

    @Slot()
    def _ask_for_help(self) -> None:
        if self._found is not None:
            self.help_asked.emit(self._found.topics)

    def set_narrow(self, *, narrow: bool) -> None:
        """Say what the right column would, where there is none."""
        self._narrow = narrow
        self._title.set_role("card_title_compact" if narrow else "card_title")
        self._arrange()

    def _arrange(self) -> None:
        self._sentence.setVisible(self._narrow)
        self._skin.setVisible(self._narrow and self._of_mat)

    @property
    def said(self) -> list[str]:
        """The words, from top to bottom."""
        texts = []
        for place in range(self._rows.count()):
            item = self._rows.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, PlainLabel):
                texts.append(widget.text())
        return [self._title.text(), self._what.text(), *texts, self._next.text()]
