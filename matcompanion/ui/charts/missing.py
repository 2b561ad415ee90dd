"""What stands in place of a graph that has too little to show: never empty axes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.plain_label import PlainLabel

_PAIRS = ((0.15, 0.55), (0.35, 0.8), (0.05, 0.45), (0.3, 0.75), (0.2, 0.7), (0.4, 0.65), (0.1, 0.6))
"""Where the places of the sketch begin and end, as shares of its height."""


_RADIUS = 6.0  # pixels that a place needs to each side


class Missing(QWidget):
    """Says what is missing, offers what can be done about it, and shows the places that wait."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = PlainLabel(theme, role="body", color="ink2", wrap=True)
        self.button = Button(theme, "", kind="outline", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(16)
        column.addWidget(self._text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Places(theme), 1)

    def say(self, text: str, action: str) -> None:
        """Say *text* and offer *action*, if there is one."""
        self._text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))


class Places(QWidget):
    """Faint pairs that fade to both sides: decoration, and silent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size that shows what it is."""
        return QSize(200, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the places."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        height = min(self.height(), 180)
        top = (self.height() - height) / 2
        for place, (begin, end) in enumerate(_PAIRS):
            x = (place + 0.5) / len(_PAIRS) * self.width()
            strength = 0.75 * (1 - abs(place - len(_PAIRS) // 2) / (len(_PAIRS) / 2 + 0.5))
            first, last = (QPointF(x, top + _RADIUS + at * (height - 2 * _RADIUS)) for at in (begin, end))
            painter.setPen(QPen(self._theme.color("control", strength), 1.4))
            painter.drawEllipse(first, 4.6, 4.6)
            painter.drawLine(first + QPointF(0, 8), last - QPointF(0, 8))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("control", strength * 0.6))
            painter.drawEllipse(last, 5.0, 5.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.end()
