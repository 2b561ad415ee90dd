"""A question before something that cannot be taken back, where it was asked for. The safe answer comes first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.ui.announce import announce
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.plain_label import PlainLabel


class Confirmation(QWidget):
    """Hidden until it asks; ``confirmed`` or ``declined`` comes once, and it hides again."""

    confirmed = Signal()
    declined = Signal()

    def __init__(self, theme: Theme, *, yes: str, no: str, danger: bool = False, below: int = 10) -> None:
        super().__init__()
        card = Card(ground="danger" if danger else "caution", padding=(14, 12, 14, 12), spacing=10)
        self._words = PlainLabel(theme, role="label", color="ink" if danger else "on_caution", wrap=True)
        self.no = Button(theme, no, kind="outline")
        self.yes = Button(theme, yes, kind="danger" if danger else "outline")
        buttons = QWidget()
        row = FlowLayout(buttons, gap=10)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        card.body.addWidget(self._words)
        card.body.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, below)
        column.addWidget(card)
        self.yes.clicked.connect(self._confirm)
        self.no.clicked.connect(self._decline)
        self.hide()

    @property
    def text(self) -> str:
        """What is asked, or nothing."""
        return "" if self.isHidden() else self._words.text()

    def ask(self, text: str) -> None:
        """Ask *text*."""
        self._words.setText(text)
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, text)

    @Slot()
    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()

    @Slot()
    def _decline(self) -> None:
        self.hide()
        self.declined.emit()
