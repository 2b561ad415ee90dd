"""What stands in place of the topics where nothing was found."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.ui import wording_learn as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.plain_label import PlainLabel


class NothingAbout(QWidget):
    """Says what was looked for in vain, and offers words that are known; ``tried`` brings the one that was taken."""

    tried = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = PlainLabel(theme, role="value", wrap=True)
        self.buttons = [Button(theme, word, kind="soft") for word in (words.tr("pillow"), words.tr("sleep"))]
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.buttons:
            button.clicked.connect(self._try)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(12)
        column.addWidget(self._text)
        column.addLayout(row)
        column.addStretch(1)

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def set_search(self, asked: str) -> None:
        """Say that there is nothing about *asked*."""
        first, second = (button.text() for button in self.buttons)
        self._text.setText(
            words.tr("Nothing about “{asked}”. Try “{first}” or “{second}”.").format(
                asked=asked, first=first, second=second
            )
        )

    @Slot()
    def _try(self) -> None:
        for button in self.buttons:
            if button is self.sender():
                self.tried.emit(button.text())
