"""One quiet line below the figure: that some signs need a professional. It waits for nothing and goes for the day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout

from matcompanion.ui import wording_red_flags as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel

_ROOMY = 470
_PADDING = 24  # of the button beside the sentence
_BESIDE = 100  # what the signs at both ends and the gaps take
"""Narrower than this the button stands below the sentence."""


class FlagNotice(Card):
    """Offers the card about red flags; ``asked`` and ``put_away`` say what the person wants."""

    asked = Signal()
    put_away = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(ground="sunken", padding=(14, 10, 8, 10), spacing=0)
        self._theme = theme
        self._sentence = PlainLabel(theme, role="label", wrap=True)
        self.see = Button(theme, words.when_to_see(), kind="ghost", role="label_strong", wraps=True)
        self.see.clicked.connect(self.asked)
        self.close_button = Button(theme, "", kind="round", icon_name="close", height=36)
        self.close_button.setAccessibleName(self.tr("Not today"))
        self.close_button.setToolTip(self.tr("Not today"))
        self.close_button.clicked.connect(self.put_away)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(IconLabel(theme, "info", size=20), 0, 0, middle)
        self._grid.addWidget(self._sentence, 0, 1)
        self._grid.addWidget(self.close_button, 0, 3, middle)
        self.body.addLayout(self._grid)
        theme.changed.connect(self._arrange)
        self._arrange()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button beside the sentence or below it."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        beside = self.see.fontMetrics().horizontalAdvance(self.see.text()) + self._theme.scaled(_PADDING)
        roomy = self.width() >= max(self._theme.scaled(_ROOMY), 2 * beside + _BESIDE)
        self._grid.removeWidget(self.see)
        self.see.set_kind("ghost" if roomy else "link")
        if roomy:
            self._grid.addWidget(self.see, 0, 2)
        else:
            self._grid.addWidget(self.see, 1, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)

    @property
    def said(self) -> str:
        """What it says; nothing while it is not there."""
        return "" if self.isHidden() else self._sentence.text()

    def show_sentence(self, sentence: str) -> None:
        """Say *sentence*, or go away."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))
