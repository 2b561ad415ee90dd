"""Tapping one's own breathing rate: a tap with each breath in, and dots that fill."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import RampRule
from matcompanion.domain.tapping import TAPS, rate_of, with_tap
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button

_DOT, _GAP = 12, 10


class _Dots(QWidget):
    """One dot for each tap; those that came are filled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._filled = 0
        give_role(self, QAccessible.Role.Graphic)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def filled(self) -> int:
        """How many are filled."""
        return self._filled

    def fill(self, count: int) -> None:
        """Fill *count* dots."""
        self._filled = count
        self.setAccessibleName(self.tr("{n} of {all} taps").format(n=count, all=TAPS))
        self.update()

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self.setFixedSize(QSize(theme.scaled(TAPS * _DOT + (TAPS - 1) * _GAP) + 2, theme.scaled(_DOT) + 2))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, step = theme.scaled(_DOT) / 2, (self.width() - 2 - theme.scaled(_DOT)) / (TAPS - 1)
        for place in range(TAPS):
            filled = place < self._filled
            painter.setPen(QPen(theme.color("accent" if filled else "control"), 1.5))
            painter.setBrush(theme.color("accent") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(1 + radius + place * step, self.height() / 2), radius - 0.75, radius - 0.75)
        painter.end()


class TapControl(QWidget):
    """Takes the taps; *seconds* tells real seconds from some fixed moment.

    ``tapped`` brings breaths a minute at the last dot and at each tap after it, ``uneven`` comes when the taps
    were no breaths, ``forgotten`` when the person starts again.
    """

    tapped = Signal(float)
    uneven = Signal()
    forgotten = Signal()

    def __init__(self, theme: Theme, ramp: RampRule, seconds: Callable[[], float]) -> None:
        super().__init__()
        self._ramp, self._seconds = ramp, seconds
        self._taps: tuple[float, ...] = ()
        self._found = False
        self.tap = Button(theme, self.tr("Tap with each breath in"), kind="outline")
        self.again = Button(theme, self.tr("Start again"), kind="ghost")
        self.dots = _Dots(theme)
        stays = self.again.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # what is tapped must not move
        self.again.setSizePolicy(stays)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tap)
        below = QHBoxLayout()
        below.addWidget(self.dots)
        below.addStretch(1)
        below.addWidget(self.again)
        column.addLayout(below)
        self.tap.clicked.connect(self._take_tap)
        self.again.clicked.connect(self._start_again)
        self.set_found(found=False)

    def set_found(self, *, found: bool) -> None:
        """Show whether there is a rate that was tapped."""
        self._found = found
        self._show_taps()

    @Slot()
    def _take_tap(self) -> None:
        """Count a tap; the last one says the rate, and those after it say it better."""
        self._taps = with_tap(self._taps, self._seconds())
        if len(self._taps) == TAPS:
            rate = rate_of(self._taps, self._ramp.tapped_per_minute)
            if rate is None:
                self._taps = ()
                self.uneven.emit()
            else:
                self.tapped.emit(rate)
        self._show_taps()

    @Slot()
    def _start_again(self) -> None:
        self._taps = ()
        self.tap.setFocus()
        self.forgotten.emit()
        self._show_taps()

    def _show_taps(self) -> None:
        full = self._found and not self._taps
        self.dots.fill(TAPS if full else len(self._taps))
        self.again.setVisible(self._found or bool(self._taps))
