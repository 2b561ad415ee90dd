"""The parts of an article: paragraphs, points, steps, moments and warnings, each with where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.domain.guide import Form, Part
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel

_INDENT = 26
_MOMENT, _MOMENT_GAP, _STACKED_BELOW = 132, 16, 400
_DOT = 3.0


class Bullet(QWidget):
    """A spike before a line of text, as high as its first line."""

    def __init__(self, theme: Theme, *, color: str = "accent") -> None:
        super().__init__()
        self._theme, self._color = theme, color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the indent and of one line."""
        line = QFontMetrics(self._theme.font("reading")).lineSpacing()
        return QSize(self._theme.scaled(_INDENT), line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the spike."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._color))
        radius = _DOT * self._theme.percent / 100
        painter.drawEllipse(QPointF(self._theme.scaled(5) + radius, self.height() / 2), radius, radius)
        painter.end()


class Number(PlainLabel):
    """The number of a step, as wide as the indent."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__(theme, f"{number}.", role="reading_strong", color="accent")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the indent as the width."""
        size = super().sizeHint()
        return QSize(max(size.width(), self._theme.scaled(_INDENT)), size.height())


class Lines(QVBoxLayout):
    """A label that is strong, the text below it, and signs listed below that; each may be missing."""

    def __init__(self, theme: Theme, part: Part, *, color: str = "ink") -> None:
        super().__init__()
        self.setSpacing(2)
        if part.label:
            strong = PlainLabel(theme, wording.content(part.label), role="reading_strong", color=color, wrap=True)
            self.addWidget(strong)
        if part.text:
            self.addWidget(PlainLabel(theme, wording.content(part.text), role="reading", color=color, wrap=True))
        for sign in part.signs:
            row = QHBoxLayout()
            row.setSpacing(0)
            row.addWidget(Bullet(theme, color=color), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainLabel(theme, wording.content(sign), role="reading", color=color, wrap=True), 1)
            self.addLayout(row)


class Listed(QHBoxLayout):
    """Text after a spike, or after the *number* of a step."""

    def __init__(self, theme: Theme, part: Part, number: int = 0) -> None:
        super().__init__()
        self.setSpacing(0)
        mark = Number(theme, number) if number else Bullet(theme)
        self.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.addLayout(Lines(theme, part), 1)


class Moment(QWidget):
    """A short label beside its text, or above it where it is narrow."""

    def __init__(self, theme: Theme, part: Part) -> None:
        super().__init__()
        self._theme = theme
        self._label = PlainLabel(theme, wording.content(part.label), role="reading_strong", wrap=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = PlainLabel(theme, wording.content(part.text), role="reading", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._label)
        self._row.addWidget(self._text, 1)
        theme.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the text where it fits."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the text alone: it may go below the label."""
        return QSize(self._text.minimumSizeHint().width(), super().minimumSizeHint().height())

    @Slot()
    def _arrange(self) -> None:
        stacked = self.width() < self._theme.scaled(_STACKED_BELOW)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        self._row.setSpacing(2 if stacked else self._theme.scaled(_MOMENT_GAP))
        width = self._theme.scaled(_MOMENT)
        self._label.setMinimumWidth(0 if stacked else width)
        self._label.setMaximumWidth(16_777_215 if stacked else width)


class WarningBox(Card):
    """What to be careful with, or what cannot wait."""

    def __init__(self, theme: Theme, part: Part) -> None:
        urgent = part.form is Form.URGENT
        super().__init__(
            ground="danger" if urgent else "caution", padding=(16, 12, 16, 12), spacing=12, horizontal=True
        )
        ink = "danger" if urgent else "on_caution"
        icon = IconLabel(theme, "alert", size=22, color=ink)
        self.body.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(Lines(theme, part, color="ink" if urgent else ink), 1)


class PartView(QWidget):
    """One part, and below it where it comes from, if that is asked for."""

    def __init__(self, theme: Theme, part: Part, source: str, number: int = 0) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        indent = 0
        if part.form in (Form.POINT, Form.STEP):
            column.addLayout(Listed(theme, part, number))
            indent = theme.scaled(_INDENT)
        elif part.form is Form.MOMENT:
            column.addWidget(Moment(theme, part))
        elif part.form is Form.TEXT:
            column.addLayout(Lines(theme, part))
        else:
            column.addWidget(WarningBox(theme, part))
        self.source = PlainLabel(theme, source, role="caption", color="ink2", wrap=True)
        self.source.setContentsMargins(indent, 0, 0, 4)
        self.source.hide()
        column.addWidget(self.source)
