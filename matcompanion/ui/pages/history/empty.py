"""What the History page shows where there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.ui import wording_history as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.first_dot import FirstDot
from matcompanion.ui.widgets.plain_label import PlainLabel


class EmptyHistory(Card):
    """No session yet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=(48, 40, 48, 40), spacing=8)
        title = PlainLabel(theme, words.tr("Nothing here yet"), role="card_title", wrap=True)
        text = PlainLabel(
            theme,
            words.tr("Every session is listed here, with its ratings and your note. It all stays on this computer."),
            role="lead",
            color="ink2",
            wrap=True,
        )
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(FirstDot(theme), 1)
        self.body.addWidget(title)
        self.body.addWidget(text)
        self.body.addSpacing(24)


class NothingFound(QWidget):
    """No session says what was searched for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = PlainLabel(theme, role="lead", color="ink2", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self._text)

    def set_search(self, text: str) -> None:
        """Say that *text* was not found, or that nothing is left of what was chosen."""
        said = words.tr("Nothing about “{text}”. Try an area, or a word of a note.").format(text=text)
        self._text.setText(said if text else words.tr("No session of that kind, area and time."))
