"""The median change and its interval on a line, no change in the middle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from matcompanion.domain.statistics import Finding
from matcompanion.ui.theme import Theme
from matcompanion.ui.wording_progress import tr

_LINE = 20.0  # the height of the drawing above its words
_NARROWEST = 3.0  # points to each side at least
_DOT = 5.5
_BAND = 4.0  # half as thick


class ChangeStrip(QWidget):
    """Lower to the left, higher to the right; silent, because the words beside it say the numbers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._finding: Finding | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def set_finding(self, finding: Finding) -> None:
        """Show *finding*; nothing is drawn where it has no median yet."""
        self._finding = finding
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at the text size of now."""
        return QSize(180, self._theme.scaled(_LINE) + QFontMetrics(self._theme.font("caption")).height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size that can be read."""
        return QSize(140, self.sizeHint().height())

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the band and the median."""
        found, theme = self._finding, self._theme
        if found is None or found.median is None:
            return
        ends = [abs(found.median), *((abs(found.band.low), abs(found.band.high)) if found.band else ())]
        reach = max(_NARROWEST, *ends) * 1.12
        larger = theme.percent / 100
        middle, half = self.width() / 2, self.width() / 2 - 8 * larger
        y = theme.scaled(_LINE) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 2, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(middle - half, y), QPointF(middle + half, y))
        painter.setPen(QPen(theme.color("control"), 1.4))
        painter.drawLine(QPointF(middle, y - 7 * larger), QPointF(middle, y + 7 * larger))
        if found.band is not None:
            left, right = (middle + half * end / reach for end in (found.band.low, found.band.high))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("ember", 0.32))
            reach_y = _BAND * larger
            painter.drawRoundedRect(
                QRectF(left - reach_y, y - reach_y, right - left + 2 * reach_y, 2 * reach_y), reach_y, reach_y
            )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ember"))
        painter.drawEllipse(QPointF(middle + half * found.median / reach, y), _DOT * larger, _DOT * larger)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("ink2"))
        top = self._theme.scaled(_LINE)
        below = QRectF(0, top, self.width(), self.height() - top)
        flag = Qt.AlignmentFlag
        painter.drawText(below, flag.AlignLeft | flag.AlignAbsolute | flag.AlignTop, tr("Lower after"))
        painter.drawText(below, flag.AlignHCenter | flag.AlignTop, "0")
        painter.drawText(below, flag.AlignRight | flag.AlignAbsolute | flag.AlignTop, tr("Higher after"))
