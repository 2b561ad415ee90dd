"""A graph one can walk through: mouse and arrow keys go from mark to mark, and the nearest one says what it is."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.phrases import in_a_row
from matcompanion.ui.charts.readout import ReadOut
from matcompanion.ui.charts.style import Plot
from matcompanion.ui.theme import Theme

NO_MARK = -1
_REACH = 24.0  # pixels within which a mark answers to the mouse


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to point at: its place in the data, and what it says: *tell* gives a heading and a text."""

    x: float
    y: float
    tell: Callable[[], tuple[str, str]]

    @property
    def spoken(self) -> str:
        """What is read out."""
        return in_a_row(self.tell())


class Graph(QWidget):
    """A plot with marks. Subclasses draw, and enlarge the mark that is pointed at."""

    pointed = Signal(int)  # at the mark of that index by key, NO_MARK at none
    chosen = Signal(int)  # the mark of that index, by click or Enter

    def __init__(self, theme: Theme, *, height: int) -> None:
        super().__init__()
        self._theme, self._height = theme, height
        self._marks: tuple[Mark, ...] = ()
        self._current = NO_MARK
        self._keyed = NO_MARK
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes to the right everywhere
        self._redrawing = False  # soon: while a page is laid out, the size may change several times
        self._drawn_size = QSize()
        self.setMouseTracking(True)
        self.plot = Plot(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot.widget)
        self._readout = ReadOut(theme, self)
        self._spot: object | None = None
        theme.changed.connect(self._dress)

    # For subclasses -------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw everything anew, in the colours of now."""
        raise NotImplementedError

    def enlarge(self, index: int) -> None:
        """Enlarge the mark *index*, or none."""
        raise NotImplementedError

    def show_spot(self, spot: object | None) -> None:
        """Draw *spot* over everything, in the place of the one before; None takes it away."""
        if self._spot is not None:
            self.plot.remove(self._spot)
        self._spot = spot
        if spot is not None:
            self.plot.add(spot)

    def under(self, _pointer: QPointF) -> int:
        """Return the mark whose own surface the *pointer* is on, or NO_MARK."""
        return NO_MARK

    def hears(self, _pointer: QPointF) -> bool:
        """Tell whether the *pointer* is where marks answer at all."""
        return True

    def distance(self, mark: QPointF, pointer: QPointF) -> float:
        """Return how far the *pointer* is from a *mark*, in pixels."""
        return math.hypot(mark.x() - pointer.x(), mark.y() - pointer.y())

    # What it shows --------------------------------------------------------------------------------------------------

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Take the marks, first to last as the arrow keys go, and draw."""
        self._marks = tuple(marks)
        self._current = self._keyed = NO_MARK
        self._readout.hide()
        self._draw()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks."""
        return self._marks

    @property
    def current(self) -> int:
        """The mark that is enlarged, or NO_MARK."""
        return self._current

    @property
    def reading(self) -> str:
        """What the enlarged mark says; empty if none is."""
        return self._readout.text if self._readout.isVisibleTo(self) else ""

    def sizeHint(self) -> QSize:
        """Return the size at the text size of now."""
        return QSize(360, self._theme.scaled(self._height))

    def minimumSizeHint(self) -> QSize:
        """Return the least size that can be read."""
        return QSize(200, self._theme.scaled(self._height))

    def _point_at(self, index: int) -> None:
        if index == self._current:
            return
        self._current = index
        self.enlarge(index)
        self._place_readout()

    def _place_readout(self) -> None:
        if self._current == NO_MARK:
            self._readout.hide()
            return
        mark = self._marks[self._current]
        self._readout.show_at(self.plot.place(mark.x, mark.y), *mark.tell())

    # Mouse ----------------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the nearest mark."""
        self._point_at(self._nearest(event.position()))
        at_a_mark = self._current != NO_MARK
        self.setCursor(Qt.CursorShape.PointingHandCursor if at_a_mark else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at what the keys last pointed at."""
        self._point_at(self._keyed)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the nearest mark."""
        if event.button() == Qt.MouseButton.LeftButton:
            index = self._nearest(event.position())
            if index != NO_MARK:
                self.chosen.emit(index)

    def _nearest(self, pointer: QPointF) -> int:
        best, least = self.under(pointer), _REACH
        if best != NO_MARK or not self.hears(pointer):
            return best
        to_pixels = self.plot.to_pixels()
        for index, mark in enumerate(self._marks):
            apart = self.distance(to_pixels.map(QPointF(mark.x, mark.y)), pointer)
            if apart < least:
                best, least = index, apart
        return best

    # Keys, handed on by the card that has the focus -----------------------------------------------------------------

    def take_key(self, event: QKeyEvent) -> bool:
        """Go from mark to mark, choose one, or leave; False if the key means nothing here."""
        if not self._marks:
            return False
        last = len(self._marks) - 1
        here = self._keyed if self._keyed != NO_MARK else last + 1
        steps = {
            Qt.Key.Key_Left: max(0, here - 1),
            Qt.Key.Key_Right: min(last, here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._key_to(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._keyed != NO_MARK:
            self.chosen.emit(self._keyed)
        elif key == Qt.Key.Key_Escape and self._keyed != NO_MARK:
            self._key_to(NO_MARK)
        else:
            return False
        return True

    def forget_keys(self) -> None:
        """Point at nothing: the focus has gone."""
        self._keyed = NO_MARK
        self._point_at(NO_MARK)

    def _key_to(self, index: int) -> None:
        self._keyed = index
        self._point_at(index)
        self.pointed.emit(index)

    # Qt -------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size: some marks are as big as there is room."""
        super().resizeEvent(event)
        if self._marks and not self._redrawing:
            self._redrawing = True
            QTimer.singleShot(0, self, self._redraw_for_size)

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self._redraw()

    @Slot()
    def _redraw_for_size(self) -> None:
        if not self.updatesEnabled():  # the page is being filled, and its sizes are not yet what they will be
            QTimer.singleShot(0, self, self._redraw_for_size)
            return
        self._redrawing = False
        if self.size() != self._drawn_size:
            self._redraw()

    def _redraw(self) -> None:
        if self._marks:
            self._draw()
            self.forget_keys()

    def _draw(self) -> None:
        self._drawn_size = self.size()
        self._spot = None
        self.draw()


class ColumnGraph(Graph):
    """A graph whose marks stand side by side: anywhere above the axis means the nearest of them."""

    def distance(self, mark: QPointF, pointer: QPointF) -> float:
        """Return how far the *pointer* is to the side."""
        return abs(mark.x() - pointer.x())

    def hears(self, pointer: QPointF) -> bool:
        """Answer above the axis only."""
        return self.plot.area().contains(pointer)
