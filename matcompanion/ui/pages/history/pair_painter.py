"""A pair of ratings as it is drawn everywhere: a hollow ring before, a filled dot after, a link between."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme

_NUMBER = 20.0  # room for a number of two digits
_LINK = 30.0
_RING = 4.4
_DOT = 4.8


def pair_width(theme: Theme) -> int:
    """Return how wide a pair is at the text size of now."""
    return theme.scaled(2 * _NUMBER + _LINK + 16)


def paint_pair(painter: QPainter, theme: Theme, place: QRectF, before: int | None, after: int | None) -> None:
    """Paint *before* and *after* at the left of *place*; what is missing is left out."""
    larger = theme.percent / 100
    middle = place.center().y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font("label"))
    number = QRectF(place.left(), place.top(), _NUMBER * larger, place.height())
    painter.setPen(theme.color("ink2"))
    painter.drawText(number, Qt.AlignmentFlag.AlignCenter, "" if before is None else str(before))
    left = QPointF(number.right() + 8 * larger, middle)
    right = QPointF(left.x() + _LINK * larger, middle)
    if before is not None and after is not None:
        painter.setPen(QPen(theme.color("ember", 0.45), 2.2 * larger))
        painter.drawLine(left + QPointF(_RING * larger, 0), right)
    if before is not None:
        painter.setPen(QPen(theme.color("ink2"), 1.5 * larger))
        painter.drawEllipse(left, _RING * larger, _RING * larger)
    if after is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ember"))
        painter.drawEllipse(right, _DOT * larger, _DOT * larger)
    painter.setPen(theme.color("ink"))
    painter.setFont(theme.font("label_strong"))
    number.moveLeft(right.x() + 8 * larger)
    painter.drawText(number, Qt.AlignmentFlag.AlignCenter, "" if after is None else str(after))
    painter.restore()


class PairView(QWidget):
    """One pair; a screen reader is told its words by *name*."""

    def __init__(self, theme: Theme, before: int | None, after: int | None, name: str) -> None:
        super().__init__()
        self._theme, self._before, self._after = theme, before, after
        self.setAccessibleName(name)
        give_role(self, QAccessible.Role.Graphic)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        """Return the size at the text size of now."""
        return QSize(pair_width(self._theme), QFontMetrics(self._theme.font("label")).height() + 4)

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pair."""
        painter = QPainter(self)
        paint_pair(painter, self._theme, QRectF(self.rect()), self._before, self._after)
        painter.end()
