"""The key of a graph: each sign as it is drawn, with its word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from matcompanion.ui.theme import Theme

_SIGN = 20.0  # the width of a sign with its gap
_BETWEEN = 18.0
_ROW = 22.0
_LEAST = 40.0

PaintSign: TypeAlias = Callable[[QPainter, QPointF, Theme], None]
"""Paints a sign around its middle."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One entry of a key."""

    word: str
    paint: PaintSign


class Key(QWidget):
    """Signs and words in a row, in more rows where there is no room. Silent: the words of the graph say it all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._signs: tuple[Sign, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)

    def set_signs(self, signs: Sequence[Sign]) -> None:
        """Show *signs*."""
        self._signs = tuple(signs)
        self._dress()

    @property
    def words(self) -> tuple[str, ...]:
        """The words it shows."""
        return tuple(sign.word for sign in self._signs)

    def sizeHint(self) -> QSize:
        """Return the size of one row."""
        return QSize(round(sum(self._widths())), self._theme.scaled(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Return a little: where even one entry has no room, its word is cut short."""
        return QSize(self._theme.scaled(_LEAST), self._theme.scaled(_ROW))

    @property
    def longest(self) -> int:
        """The width of the longest entry."""
        return round(max(self._widths(), default=0))

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many rows as *width* asks for."""
        rows = max((row for row, _, _ in self._places(width)), default=0) + 1
        return rows * self._theme.scaled(_ROW)

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self._theme.font("caption"))
        beside = (_SIGN + _BETWEEN) * self._theme.percent / 100
        return [beside + metrics.horizontalAdvance(sign.word) for sign in self._signs]

    def _places(self, width: int) -> list[tuple[int, float, Sign]]:
        found, row, x = [], 0, 0.0
        for sign, wide in zip(self._signs, self._widths(), strict=True):
            if x and x + wide - _BETWEEN > width:
                row, x = row + 1, 0.0
            found.append((row, x, sign))
            x += wide
        return found

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the signs and the words."""
        painter = QPainter(self)
        self.draw(painter, self.width())
        painter.end()

    def draw(self, painter: QPainter, width: int) -> None:
        """Draw the signs and the words in rows of *width*."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        height, larger = self._theme.scaled(_ROW), self._theme.percent / 100
        for row, x, sign in self._places(width):
            middle = (row + 0.5) * height
            painter.save()
            painter.translate(x + 7 * larger, middle)
            painter.scale(larger, larger)
            sign.paint(painter, QPointF(0, 0), self._theme)
            painter.restore()
            painter.setPen(self._theme.color("ink2"))
            words = QRectF(x + _SIGN * larger, row * height, width - x - _SIGN * larger, height)
            word = painter.fontMetrics().elidedText(sign.word, Qt.TextElideMode.ElideRight, round(words.width()) + 1)
            flag = Qt.AlignmentFlag
            painter.drawText(words, flag.AlignVCenter | flag.AlignLeft | flag.AlignAbsolute, word)


def bar(color: str, edge: str | None = None, alpha: float = 1.0) -> PaintSign:
    """Return a sign for a bar in *color*, with an *edge* or without."""

    def paint(painter: QPainter, middle: QPointF, theme: Theme) -> None:
        painter.setPen(QPen(theme.color(edge), 1.5) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(color, alpha))
        painter.drawRoundedRect(QRectF(middle.x() - 4.5, middle.y() - 8, 9, 16), 2.5, 2.5)

    return paint


def scale_bar(scale: str, step: int) -> PaintSign:
    """Return a sign for a bar in the colour *step* of a data *scale*."""

    def paint(painter: QPainter, middle: QPointF, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.scale(scale)[step])
        painter.drawRoundedRect(QRectF(middle.x() - 4.5, middle.y() - 8, 9, 16), 2.5, 2.5)

    return paint


def dashes(color: str) -> PaintSign:
    """Return a sign for a dashed line."""

    def paint(painter: QPainter, middle: QPointF, theme: Theme) -> None:
        painter.setPen(QPen(theme.color(color), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(middle.x() - 8, middle.y()), QPointF(middle.x() + 8, middle.y()))

    return paint


def line(color: str) -> PaintSign:
    """Return a sign for a line."""

    def paint(painter: QPainter, middle: QPointF, theme: Theme) -> None:
        painter.setPen(QPen(theme.color(color), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(middle.x() - 7, middle.y()), QPointF(middle.x() + 7, middle.y()))

    return paint


def ring(painter: QPainter, middle: QPointF, theme: Theme) -> None:
    """Paint the sign of a rating before."""
    painter.setPen(QPen(theme.color("ink2"), 1.6))
    painter.setBrush(theme.color("surface"))
    painter.drawEllipse(middle, 4.6, 4.6)


def ember_dot(painter: QPainter, middle: QPointF, theme: Theme) -> None:
    """Paint the sign of a rating after."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("ember"))
    painter.drawEllipse(middle, 5.2, 5.2)


def accent_dot(painter: QPainter, middle: QPointF, theme: Theme) -> None:
    """Paint the sign of a session or a day."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(middle, 5.2, 5.2)
