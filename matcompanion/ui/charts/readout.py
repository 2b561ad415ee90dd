"""The small card beside a mark that says what it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.phrases import in_a_row
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel

_GAP = 14  # between the mark and the card
_RADIUS = 10


class ReadOut(QWidget):
    """A heading and a line, kept inside its parent; it takes no mouse and is silent (the graph itself speaks)."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._within = theme, parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._heading = PlainLabel(theme, role="caption_strong")
        self._text = PlainLabel(theme, role="caption", color="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(1)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        self.hide()
        theme.changed.connect(self._dress)

    def show_at(self, mark: QPointF, heading: str, text: str) -> None:
        """Say *heading* and *text* above *mark* of the parent, or beside it where there is no room."""
        self._heading.setText(heading)
        self._text.setText(text)
        self.adjustSize()
        room = self._within.rect()
        x = min(max(0.0, mark.x() - self.width() / 2), room.width() - self.width())
        y = mark.y() - _GAP - self.height()
        if y < 0:
            right = mark.x() + _GAP
            x = right if right + self.width() <= room.width() else max(0.0, mark.x() - _GAP - self.width())
            y = min(max(0.0, mark.y() - self.height() / 2), room.height() - self.height())
        self.move(round(x), round(y))
        self.show()
        self.raise_()

    @property
    def text(self) -> str:
        """What it says."""
        return in_a_row((self._heading.text(), self._text.text()))

    @Slot()
    def _dress(self) -> None:
        self.adjustSize()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("control"), 1))
        painter.setBrush(self._theme.color("raised" if self._theme.dark else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()
