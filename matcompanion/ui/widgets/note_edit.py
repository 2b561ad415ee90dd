"""A few lines of the person's own words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFontMetrics, QShowEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from matcompanion.domain.session import NOTE_LONGEST
from matcompanion.ui.theme import Theme

_LINES = 3
_FRAME = 28  # padding and border of the stylesheet, and the margin of the text
_WIDTH = 320


class NoteEdit(QPlainTextEdit):
    """A plain text box *accessible_name* with a *hint* while it is empty; Tab leaves it; a session can hold it."""

    def __init__(self, theme: Theme, accessible_name: str, hint: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(accessible_name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.textChanged.connect(self._hold)
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self.setFont(self._theme.font("body"))
        self.updateGeometry()

    @Slot()
    def _hold(self) -> None:
        """Keep the note as long as a session can hold it."""
        text = self.toPlainText()
        if len(text) > NOTE_LONGEST:
            self.setPlainText(text[:NOTE_LONGEST])
            self.moveCursor(QTextCursor.MoveOperation.End)

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the font again: with a stylesheet, Qt takes it off when the box is moved to another parent."""
        super().showEvent(event)
        self.setFont(self._theme.font("body"))

    def sizeHint(self) -> QSize:
        """Return the size of a few lines."""
        return QSize(_WIDTH, QFontMetrics(self._theme.font("body")).lineSpacing() * _LINES + _FRAME)

    def minimumSizeHint(self) -> QSize:
        """Return the same height: a note is never a slit."""
        return QSize(self._theme.scaled(120), self.sizeHint().height())
