"""The course of a session on one line: the breath as a wave, pauses as gaps in it, marks above it."""

from __future__ import annotations

import math
from bisect import bisect_right

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from matcompanion.domain.session import SessionEvent
from matcompanion.domain.session_instant import EventKind
from matcompanion.domain.session_strip import Strip
from matcompanion.ui import wording
from matcompanion.ui import wording_history as words
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.plain_label import PlainLabel

_WAVE = 34.0  # pixels at 100 % text, like all below
_MARKS = 16.0
_NATURAL, _DEEP = 0.3, 1.0  # of the height
_SHORT, _LONG = 7.0, 17.0  # from one breath to the next: a picture of it, not each breath
_GAP = 5.0
_NEAR = 8.0
_MARK = 4.5


class StripView(QWidget):
    """The line; a screen reader is told its words, the pointer what happened where it is."""

    def __init__(self, theme: Theme, strip: Strip) -> None:
        super().__init__()
        self._theme, self._strip = theme, strip
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as in a graph
        self._begins = [one.begin for one in strip.breathing]
        self.setAccessibleName(words.tr("Course of the session"))
        give_role(self, QAccessible.Role.Graphic)
        self.setAccessibleDescription(words.course(strip))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of marks, wave and times."""
        times = QFontMetrics(self._theme.font("caption")).height()
        return QSize(self._theme.scaled(200), self._theme.scaled(_MARKS + _WAVE + 4) + times)

    def event(self, event: QEvent) -> bool:
        """Tell what happened where the pointer rests."""
        if isinstance(event, QHelpEvent):
            text = "\n".join(words.event(one) for one in self.events_at(event.pos().x()))
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def events_at(self, x: float) -> list[SessionEvent]:
        """Return the pauses and marks at *x*."""
        near = self._theme.scaled(_NEAR)
        return [one for one in (*self._strip.marks, *self._strip.breaks) if abs(self._x(one.at_seconds) - x) <= near]

    def _x(self, seconds: float) -> float:
        room = self.width() - 2 * self._larger(_MARK)
        return self._larger(_MARK) + room * seconds / self._strip.seconds

    def _larger(self, pixels: float) -> float:
        return pixels * self._theme.percent / 100

    def _depth(self, seconds: float) -> float:
        one = self._strip.breathing[max(0, bisect_right(self._begins, seconds) - 1)]
        share = (seconds - one.begin) / (one.end - one.begin)
        return one.depth + (one.depth_at_end - one.depth) * min(1.0, share)

    # Painting -------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the wave, what lies across it, and the times below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, height = self._larger(_MARKS), self._larger(_WAVE)
        self._paint_wave(painter, top, height)
        painter.setPen(QPen(self._theme.color("control"), 1))
        for seconds in self._strip.stages:
            x = self._x(seconds)
            painter.drawLine(QPointF(x, top), QPointF(x, top + height))
        for one in self._strip.breaks:
            paint_sign(painter, self._theme, QPointF(self._x(one.at_seconds), top + height / 2), one.kind)
        for one in self._strip.marks:
            paint_sign(painter, self._theme, QPointF(self._x(one.at_seconds), top / 2), one.kind)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("ink2"))
        below = QRectF(0, top + height + self._larger(4), self.width(), self.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, wording.clock(0))
        end = wording.clock(self._strip.seconds)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, end)
        painter.end()

    def _paint_wave(self, painter: QPainter, top: float, height: float) -> None:
        """Paint a breath after the other, higher and longer the deeper; around a pause there is a gap."""
        middle, gap = top + height / 2, self._larger(_GAP)
        breaks = [self._x(one.at_seconds) for one in self._strip.breaks]
        path, phase, is_down = QPainterPath(), 0.0, False
        first, last = self._x(0), self._x(self._strip.seconds)
        for step in range(math.ceil(last - first) + 1):
            x = min(first + step, last)
            depth = self._depth((x - first) / max(1.0, last - first) * self._strip.seconds)
            point = QPointF(x, middle - math.sin(phase) * (height / 2 - 1) * (_NATURAL + (_DEEP - _NATURAL) * depth))
            phase += 2 * math.pi / self._larger(_SHORT + (_LONG - _SHORT) * depth)
            if any(abs(x - one) < gap for one in breaks):
                is_down = False
            elif is_down:
                path.lineTo(point)
            else:
                path.moveTo(point)
                is_down = True
        pen = QPen(self._theme.color("accent"), self._larger(1.6))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)


class StripKey(QWidget):
    """What the signs of a strip mean, those that it has."""

    def __init__(self, theme: Theme, strip: Strip) -> None:
        super().__init__()
        flow = FlowLayout(self, gap=12)
        for kind in dict.fromkeys(one.kind for one in (*strip.marks, *strip.breaks)):
            flow.addWidget(_Entry(theme, kind))


class _Entry(QWidget):
    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self._theme, self._kind = theme, kind
        self._column = QVBoxLayout(self)
        self._column.addWidget(PlainLabel(theme, words.event_name(kind), role="caption", color="ink2"))
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self._column.setContentsMargins(self._theme.scaled(16), 0, 0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign before its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sign(painter, self._theme, QPointF(self._theme.scaled(6), self.height() / 2), self._kind)
        painter.end()


def paint_sign(painter: QPainter, theme: Theme, place: QPointF, kind: str) -> None:
    """Paint the sign of *kind* around *place*: told apart by their shape, not only by their colour."""
    size = _MARK * theme.percent / 100
    painter.save()
    color: QColor = theme.color("ember")
    painter.setPen(QPen(color, size * 0.4))
    if kind == EventKind.MARK_EASED:
        painter.setBrush(color)
        painter.drawEllipse(place, size * 0.8, size * 0.8)
    elif kind == EventKind.MARK_TOO_SLOW:
        painter.drawEllipse(place, size * 0.8, size * 0.8)
    elif kind == EventKind.MARK:
        painter.setBrush(color)
        painter.drawPolygon([place + QPointF(x * size, y * size) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))])
    else:  # a pause, of the person or of the computer
        painter.setPen(QPen(theme.color("ink2"), size * 0.45))
        for x in (-0.4, 0.4):
            painter.drawLine(place + QPointF(x * size, -size), place + QPointF(x * size, size))
    painter.restore()
