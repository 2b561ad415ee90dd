"""What a waiting session asks of time that nobody saw: whether it counts. Nothing has to be answered."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.ui.pages.session.night import NightButton, NightLabel
from matcompanion.ui.theme import Theme
from matcompanion.ui.wording_session import tr

_RADIUS, _PADDING, _BETWEEN = 16, 12, 8
_INSET = 5
"""How far the surface of a button is inside of its ring."""
_MARGIN = 16
_FADE = 40  # pixels in which the ring goes out above the words


class _QuietButton(NightButton):
    """The other button, with an outline instead of a surface."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outline and the words, or all of it while it has the keyboard or is pressed."""
        if self.hasFocus() or self.isDown():
            super().paintEvent(event)
            return
        colours, scaled = self._theme.session, self._theme.scaled
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface = QRectF(self.rect()).adjusted(_INSET + 1, _INSET + 1, -_INSET - 1, -_INSET - 1)
        painter.setPen(QPen(QColor(colours["cool_inner"]), 2))
        painter.drawRoundedRect(surface, scaled(_RADIUS), scaled(_RADIUS))
        painter.setPen(QColor(colours["ink"]))
        painter.setFont(self.font())
        painter.drawText(surface, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class GapQuestion(QWidget):
    """A question and two answers; leaving the time out is the one that is meant if nothing else is said."""

    counted = Signal()
    left_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.label = NightLabel(theme, role="guide", color="ink", wrap=True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.leave = NightButton(theme, tr("Leave it out"))
        self.count = _QuietButton(theme, tr("Count it"))
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.left_out)
        self.count.clicked.connect(self.counted)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        row.addStretch(1)
        for button in (self.leave, self.count):
            row.addWidget(button)
        row.addStretch(1)
        self._fade = 0
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, 0, _PADDING, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        column.addLayout(row)
        self.setMouseTracking(True)
        self.hide()

    def ask(self, question: str) -> None:
        """Show *question* with the keyboard on the answer that changes nothing."""
        for button in (self.leave, self.count):
            button.setAccessibleDescription(question)
        self.say(question)
        self.show()
        self.raise_()
        self.leave.setFocus()

    def say(self, text: str) -> None:
        """Let *text* stand over the answers."""
        if text != self.label.text():
            self.label.setText(text)

    def place(self, width: float, bottom: float, ring: float) -> None:
        """Stand in the middle of a page of that *width*, down to *bottom*; what is over the *ring* lets it fade."""
        own = min(round(width) - 2 * _MARGIN, max(self._theme.scaled(520), self.minimumSizeHint().width()))
        self._column.setContentsMargins(_PADDING, 0, _PADDING, 0)
        height = self.heightForWidth(own)
        top = round(bottom) - height
        self._fade = _FADE if top <= ring else 0
        left, whole = (0, round(width)) if self._fade else (round((width - own) / 2), own)
        side = _PADDING + (whole - own) // 2
        self._column.setContentsMargins(side, self._fade, side, 0)
        self.setGeometry(left, top - self._fade, whole, height + self._fade)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, for the words may stand over the ring, which then goes out above them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        solid, clear = QColor(self._theme.session["bg"]), QColor(self._theme.session["bg"])
        clear.setAlpha(0)
        ground = QLinearGradient(0, 0, 0, max(1, self._fade))
        ground.setColorAt(0, clear if self._fade else solid)
        ground.setColorAt(1, solid)
        painter.fillRect(self.rect(), ground)
        painter.end()
