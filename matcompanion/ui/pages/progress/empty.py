"""What the page shows in place of graphs: nothing yet, or nothing among what was chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.progress import Progress
from matcompanion.domain.progress_view import Range
from matcompanion.ui import wording_progress as words
from matcompanion.ui.charts.missing import Places
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.first_dot import FirstDot
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel

_WORDS = 440  # the width of a column of words
_UNLIMITED = 16777215  # Qt's own


class Empty(Card):
    """No sessions yet: where the first dot goes, and the way to it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=(48, 40, 48, 40), spacing=24, horizontal=True)
        self._theme = theme
        self._words = QWidget()
        self._picture = FirstDot(theme)
        self.choose = Button(theme, words.tr("Choose an area"), height=52, wraps=True)
        self.example = Button(theme, words.tr("See an example"), kind="ghost", height=52, wraps=True)
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Heading(theme, words.tr("Your first dot goes here"), role="card_title"))
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
        buttons = FlowLayout(gap=12)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.example)
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


class NothingChosen(Card):
    """There are sessions, but none on these days or of this kind: says so, and leads back."""

    range_wanted = Signal(object)  # Range
    filters_unwanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=(48, 40, 48, 40), spacing=14)
        self._wanted = Range.ALL
        self._title = Heading(theme, role="section")
        self._text = PlainLabel(theme, role="body", color="ink2", wrap=True)
        self._wider = Button(theme, "", kind="outline", wraps=True)
        self._unfiltered = Button(theme, words.tr("Show all sessions"), kind="outline", wraps=True)
        self._wider.clicked.connect(self._ask_wider)
        self._unfiltered.clicked.connect(self.filters_unwanted)
        buttons = FlowLayout(gap=12)
        buttons.addWidget(self._wider)
        buttons.addWidget(self._unfiltered)
        self.body.addWidget(self._title)
        self.body.addWidget(self._text)
        self.body.addLayout(buttons)
        self.body.addWidget(Places(theme), 1)

    def say(self, progress: Progress) -> None:
        """Say what is missing in *progress*."""
        self._title.setText(words.nothing_chosen(progress))
        self._text.setText(words.nothing_chosen_reason(progress))
        elsewhere = progress.sessions > 0
        self._wanted = Range.ALL if progress.range in (Range.YEAR, Range.DATES) else Range.YEAR
        self._wider.setText(words.show_range(self._wanted))
        self._wider.setVisible(elsewhere and progress.range is not Range.ALL)
        self._unfiltered.setVisible(progress.view.filtered)

    def _ask_wider(self) -> None:
        self.range_wanted.emit(self._wanted)
