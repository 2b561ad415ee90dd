"""Where the numbers of a rating scale stand: in one row, or in two where one would be too narrow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from matcompanion.domain.session import RATING_HIGHEST, RATING_LOWEST

CELLS = RATING_HIGHEST - RATING_LOWEST + 1
HALF = 6
"""Numbers in the first of two rows."""
CELL = 44
"""The smallest comfortable target."""
RING, GAP = 3.0, 2.0
"""The focus ring and the ground between it and the dot."""
_DOT = 17.0  # radius of the dot at 100 % text
_LARGEST_DOT = 24.0
_MARGIN = GAP + RING + 1


@dataclass(frozen=True, slots=True)
class ScaleLayout:
    """The numbers on *width* pixels, *columns* in a row, at the text size *percent*."""

    width: int
    columns: int
    percent: int

    @property
    def cell(self) -> float:
        """How wide the place of a number is."""
        return self.width / self.columns

    @property
    def _most_dot(self) -> float:
        return min(_DOT * self.percent / 100, _LARGEST_DOT)

    @property
    def dot(self) -> float:
        """The radius of the dot."""
        return min(self._most_dot, self.cell * 0.47)

    @property
    def row_height(self) -> int:
        """How high a row is."""
        return max(CELL, round(2 * (self._most_dot + _MARGIN)))

    @property
    def height(self) -> int:
        """How high all rows are."""
        return self.row_height * -(-CELLS // self.columns)

    @property
    def in_one_row(self) -> bool:
        """Whether the numbers stand side by side."""
        return self.columns == CELLS

    def spot(self, rating: int) -> QPointF:
        """Return the middle of the number *rating*."""
        row, column = divmod(rating, self.columns)
        return QPointF(self.cell * (column + 0.5), self.row_height * (row + 0.5))

    def at(self, point: QPointF) -> int:
        """Return the number nearest to *point*."""
        column = max(0, min(self.columns - 1, int(point.x() // self.cell)))
        row = max(0, min((CELLS - 1) // self.columns, int(point.y() // self.row_height)))
        return min(RATING_HIGHEST, row * self.columns + column)

    def on_dot(self, point: QPointF, rating: int) -> bool:
        """Whether *point* is on the dot of *rating*."""
        away = point - self.spot(rating)
        return QPointF.dotProduct(away, away) <= (self.dot + GAP) ** 2

    def bar(self, first: int, last: int, half: float) -> QPainterPath:
        """Return the bar from *first* to *last*, 2 times *half* high; it makes sense in one row."""
        path = QPainterPath()
        left, right, middle = self.spot(first).x() - half, self.spot(last).x() + half, self.row_height / 2
        path.addRoundedRect(QRectF(left, middle - half, right - left, 2 * half), half, half)
        return path
