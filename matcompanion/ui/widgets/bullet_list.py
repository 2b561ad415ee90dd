"""Sentences one below the other, each after a point that its further lines stay clear of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel

_POINT = "•"


class BulletList(QWidget):
    """A list in a *role* and a *color* of the theme, its lines *spacing* pixels apart."""

    def __init__(self, theme: Theme, *, role: str = "body", color: str = "ink", spacing: int = 6) -> None:
        super().__init__()
        self._theme, self._role, self._color = theme, role, color
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(spacing)
        self.labels: list[PlainLabel] = []

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show *lines* in the place of those before."""
        if list(lines) == [label.text() for label in self.labels]:
            return
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.labels = []
        for text in lines:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            label = self._label(text, wrap=True)
            row.addWidget(self._label(_POINT), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label, 1)
            self._lines.addWidget(line)
            line.show()  # at once, or a screen reader finds nothing until the next turn of the loop
            self.labels.append(label)

    def _label(self, text: str, *, wrap: bool = False) -> PlainLabel:
        return PlainLabel(self._theme, text, role=self._role, color=self._color, wrap=wrap)
