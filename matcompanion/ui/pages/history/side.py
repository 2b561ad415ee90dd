"""What stands beside the table: what is known of a session, or the form in which one is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.catalogue import AfterEffect, Catalogue
from matcompanion.ui.pages.history.details import SessionDetails
from matcompanion.ui.pages.history.editor import Past, SessionEditor
from matcompanion.ui.pages.history.next_day_card import NextDayCard
from matcompanion.ui.theme import Theme


class HistorySide(QWidget):
    """One of three cards."""

    def __init__(self, theme: Theme, catalogue: Catalogue, effects: Sequence[AfterEffect], past: Past) -> None:
        super().__init__()
        self.details = SessionDetails(theme, catalogue, effects)
        self.editor = SessionEditor(theme, catalogue, effects, past)
        self.next_day = NextDayCard(theme, catalogue)
        self._cards = (self.details, self.editor, self.next_day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for card in self._cards:
            column.addWidget(card)
        self.show_card(self.details)

    @property
    def is_telling(self) -> bool:
        """Whether a form is shown."""
        return self.details.isHidden()

    @property
    def form(self) -> SessionEditor | NextDayCard:
        """The form that is shown, or was shown last."""
        return self.editor if self.next_day.isHidden() else self.next_day

    def show_card(self, card: QWidget) -> None:
        """Show *card* and no other."""
        for one in self._cards:
            one.setVisible(one is card)

    def set_grows(self, *, grows: bool) -> None:
        """Let the cards be as high as what they say, or scroll."""
        for card in self._cards:
            card.scroller.set_grows(grows=grows)
