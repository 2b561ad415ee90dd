"""Text to read and to copy, such as a path or an address."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from matcompanion.ui.theme import Theme


class SelectableText(QPlainTextEdit):
    """Plain text to select by mouse and keyboard; a long one goes on in the next line, wherever that is."""

    def __init__(self, theme: Theme, accessible_name: str, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setAccessibleName(accessible_name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("border: none; border-radius: 0; background: transparent; padding: 0;")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the font again: with a stylesheet, Qt takes it off when a parent changes."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as it needs."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.setFont(self._theme.font("label"))
        lines = max(1, round(self.document().size().height()))  # counted in lines by this kind of document
        self.setFixedHeight(lines * QFontMetrics(self._theme.font("label")).lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return a small width: every width will do."""
        return QSize(100, self.height())
