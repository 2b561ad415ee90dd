"""What is put on paper: text, tables and pictures as blocks that know their height. All lengths are in points.

Everything is drawn as type and vectors, so that it prints sharply at any size. Colours are those of the light theme;
whatever a colour tells is told by a shape or a word too, for prints in black and white.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from matcompanion.ui.theme import FAMILY, Colours

UNITS_PER_POINT = 10
"""Type is laid out in whole units, so that it comes out alike on every device."""

# role: points, weight, leading
_ROLES = {
    "title": (20.0, 600, 1.12),
    "section": (13.0, 600, 1.2),
    "strong": (9.5, 600, 1.32),
    "body": (9.5, 400, 1.38),
    "lead": (10.5, 400, 1.36),
    "small": (8.5, 400, 1.34),
    "small_strong": (8.5, 600, 1.34),
    "label": (7.5, 500, 1.25),
    "label_strong": (7.5, 600, 1.25),
}
_HAIR = 0.5
_OTHER_SIGNS = ("liga", "clig", "calt", "locl")
"""Features of the type that put other signs in the place of letters: Qt's PDF cannot say which letters those stand
for, and whoever copies the text or has it read out would get "rst" for "first" (seen with Qt 6.11)."""
_CELL = 2.0  # above and below the text of a row


class Ink:
    """The colours of the paper, by the names of the theme."""

    def __init__(self, colours: Colours) -> None:
        self._colours = colours

    def __call__(self, name: str, alpha: float = 1.0) -> QColor:
        """Return the colour *name* with *alpha* 0 to 1."""
        color = QColor(self._colours.colors[name])
        color.setAlphaF(alpha)
        return color

    def scale(self, name: str) -> tuple[QColor, ...]:
        """Return the data scale *name*, least first."""
        return tuple(QColor(step) for step in self._colours.scales[name])

    def pen(self, name: str, width: float = _HAIR, *, alpha: float = 1.0, dashed: bool = False) -> QPen:
        """Return a pen *width* points wide."""
        pen = QPen(self(name, alpha), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashed else Qt.PenCapStyle.RoundCap)
        if dashed:
            pen.setDashPattern([3.0, 2.5])
        return pen


def font(role: str) -> QFont:
    """Return the type of *role*, in units."""
    points, weight, _ = _ROLES[role]
    made = QFont(FAMILY)
    made.setPixelSize(round(points * UNITS_PER_POINT))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _OTHER_SIGNS:
        made.setFeature(QFont.Tag(feature), 0)
    return made


class Block(Protocol):
    """Something with a place on the page. It never breaks across two pages."""

    @property
    def height(self) -> float:
        """How much of the page it needs."""
        ...

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its upper left corner at *x*, *y*."""
        ...


class Text:
    """Plain text in *width* points: it wraps, and words that are wider than a line are broken."""

    def __init__(
        self,
        text: str,
        role: str,
        color: QColor,
        width: float,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._color = color
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font(role))
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        points, _, leading = _ROLES[role]
        step = points * UNITS_PER_POINT * leading
        self._layout.beginLayout()
        self.lines = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width * UNITS_PER_POINT)
            line.setPosition(QPointF(0, self.lines * step + (step - line.height()) / 2))
            self.lines += 1
        self._layout.endLayout()
        self.height = self.lines * step / UNITS_PER_POINT
        self.natural_width = self._layout.maximumWidth() / UNITS_PER_POINT

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the lines."""
        painter.save()
        painter.translate(x, y)
        painter.scale(1 / UNITS_PER_POINT, 1 / UNITS_PER_POINT)
        painter.setPen(self._color)
        self._layout.draw(painter, QPointF(0, 0))
        painter.restore()


@dataclass(frozen=True, slots=True)
class Gap:
    """Air."""

    height: float

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw nothing."""


class Rule:
    """A thin line across."""

    def __init__(self, width: float, pen: QPen, *, above: float = 0, below: float = 0) -> None:
        self._width, self._pen, self._above = width, pen, above
        self.height = above + below + pen.widthF()

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the line."""
        painter.setPen(self._pen)
        painter.drawLine(QPointF(x, y + self._above), QPointF(x + self._width, y + self._above))


class Stack:
    """Blocks below one another, kept on one page."""

    def __init__(self, blocks: Sequence[Block], gap: float = 0) -> None:
        self._blocks, self._gap = tuple(blocks), gap
        self.height = sum(block.height for block in self._blocks) + gap * max(0, len(self._blocks) - 1)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw each below the one before."""
        for block in self._blocks:
            block.paint(painter, x, y)
            y += block.height + self._gap


class Columns:
    """Blocks beside one another, each at its own distance from the left."""

    def __init__(self, blocks: Sequence[tuple[float, Block]]) -> None:
        self._blocks = tuple(blocks)
        self.height = max(block.height for _, block in self._blocks)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw them, their tops in one line."""
        for shift, block in self._blocks:
            block.paint(painter, x + shift, y)


class Boxed:
    """A block on a ground of its own."""

    def __init__(self, block: Block, width: float, ground: QColor, padding: float, edge: QPen | None = None) -> None:
        self._block, self._width, self._ground, self._padding, self._edge = block, width, ground, padding, edge
        self.height = block.height + 2 * padding

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the ground and the block on it."""
        painter.setPen(Qt.PenStyle.NoPen if self._edge is None else self._edge)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(x, y, self._width, self.height), 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._block.paint(painter, x + self._padding, y + self._padding)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its width, and whether it holds numbers."""

    heading: str
    width: float
    numbers: bool = False


class Table:
    """Rows of text under headings, with a thin line above each row."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Sequence[str]], ink: Ink, *, gap: float = 8) -> None:
        self._ink, self._gap = ink, gap
        self._width = sum(column.width for column in columns) + gap * (len(columns) - 1)
        headings = [column.heading for column in columns]
        self._rows = [
            self._row(columns, cells, "label_strong" if cells is headings else "small")
            for cells in ([headings] if any(headings) else []) + [list(row) for row in rows]
        ]
        self.height = sum(height for height, _ in self._rows)

    def _row(
        self, columns: Sequence[Column], cells: Sequence[str], role: str
    ) -> tuple[float, list[tuple[float, Text]]]:
        placed, x = [], 0.0
        for column, cell in zip(columns, cells, strict=True):
            align = Qt.AlignmentFlag.AlignRight if column.numbers else Qt.AlignmentFlag.AlignLeft
            color = self._ink("ink2" if role == "label_strong" else "ink")
            placed.append((x, Text(cell, role, color, column.width, align)))
            x += column.width + self._gap
        return max(text.height for _, text in placed) + 2 * _CELL, placed

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the rows."""
        for place, (height, cells) in enumerate(self._rows):
            if place:
                painter.setPen(self._ink.pen("line", 0.6))
                painter.drawLine(QPointF(x, y), QPointF(x + self._width, y))
            for shift, text in cells:
                text.paint(painter, x + shift, y + _CELL)
            y += height


def label(
    painter: QPainter,
    text: str,
    at: QPointF,
    color: QColor,
    role: str = "label",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """Draw one line of text whose middle is as high as *at*; *align* says which end is there. Return its width."""
    made = Text(text, role, color, 400)
    width = made.natural_width
    shift = {Qt.AlignmentFlag.AlignRight: width, Qt.AlignmentFlag.AlignHCenter: width / 2}.get(align, 0.0)
    made.paint(painter, at.x() - shift, at.y() - made.height / 2)
    return width


def dot(painter: QPainter, at: QPointF, radius: float, fill: QColor | None, edge: QPen | None = None) -> None:
    """Draw a dot, or a ring where there is no *fill*."""
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.setPen(Qt.PenStyle.NoPen if edge is None else edge)
    painter.drawEllipse(at, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def line(painter: QPainter, pen: QPen, *points: QPointF) -> None:
    """Draw a line through *points*."""
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.strokePath(path, pen)
