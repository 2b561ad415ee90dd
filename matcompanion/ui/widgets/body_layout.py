"""Where the figures stand in their widget, where a mat lies under them, and which way an arrow key leads."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from matcompanion.domain.choices import View
from matcompanion.ui.widgets.figure import UNITS_PER_CM, Figure

_TALL, _BROAD = 806, 392  # units a figure needs with a little air
PITCH = 430  # units from one mid-line to the next, where there is room
_TOP, _BOTTOM = -4.0, 800.0
_MOST_K = 1.1
_MAT = (42 * UNITS_PER_CM, 68 * UNITS_PER_CM)
_PILLOW = (38 * UNITS_PER_CM, 15 * UNITS_PER_CM)
_SIDEWAYS = 1.6  # what lies across an arrow's direction counts this much against it
_STRAIGHT, _ASLANT = 1.2, 3.0
_STEP = 3.0  # units that a step has to lead on at least


@dataclass(frozen=True, slots=True)
class Stand:
    """A figure's place: *crown* in pixels and *k* pixels per unit; *column* is the part of the widget it may fill."""

    view: View
    crown: QPointF
    k: float
    column: QRectF

    def to_units(self, pixel: QPointF) -> QPointF:
        """Return *pixel* of the widget in units of the figure."""
        return (pixel - self.crown) / self.k

    def to_pixels(self, unit: QPointF) -> QPointF:
        """Return *unit* of the figure in pixels of the widget."""
        return self.crown + unit * self.k

    def rect_to_pixels(self, rect: QRectF) -> QRectF:
        """Return *rect* of the figure in pixels of the widget."""
        return QRectF(self.to_pixels(rect.topLeft()), rect.size() * self.k)


def stands(size: QSize, views: Sequence[View], *, caption: int = 0, ratio: float = 1.0) -> tuple[Stand, ...]:
    """Return the stands of *views* side by side in *size*, with *caption* pixels kept free below.

    The plates start on whole pixels of a screen of *ratio*, so that nothing is blurred.
    """
    height = size.height() - caption
    k = max(0.05, min(height / _TALL, size.width() / len(views) / _BROAD, _MOST_K))
    pitch = min(size.width() / len(views), PITCH * k)
    left = (size.width() - pitch * len(views)) / 2
    top = (height - (_BOTTOM - _TOP) * k) / 2 - _TOP * k

    def whole(pixel: float) -> float:
        return round(pixel * ratio) / ratio

    result = []
    for i, view in enumerate(views):
        middle = left + pitch * (i + 0.5)
        # The plate of the figure starts 210 units left of the crown and 15 above it.
        crown = QPointF(whole(middle - 210 * k) + 210 * k, whole(top - 15 * k) + 15 * k)
        result.append(Stand(view, crown, k, QRectF(left + pitch * i, 0, pitch, height)))
    return tuple(result)


def mat_under(figure: Figure, regions: Iterable[str], *, pillow: bool) -> QRectF | None:
    """Return where a mat (42 x 68 cm) or pillow (38 x 15 cm) lies under *regions*, to scale; None without a place.

    Under the feet the mat lies across. Arms lie beside it and have no place of their own.
    """
    rects = [figure.regions[name].rect for name in regions if name in figure.regions]
    under = QRectF()
    for rect in rects:
        if rect.width() < 2 * _MAT[0] - 60:  # arms held away from the body are broader than any mat
            under = rect if under.isNull() else under.united(rect)
    if under.isNull():
        return None
    width, height = _PILLOW if pillow else _MAT
    if not pillow and under.top() > _BOTTOM - 200:
        width, height = height, width
    top = under.center().y() - height / 2
    top = max(_TOP, min(_BOTTOM - 2 - height, top))
    return QRectF(-width / 2, top, width, height)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of a region (*key* says which) that arrow keys can reach; *x* counts on through all figures."""

    key: int
    x: float
    y: float
    column: int


_DIRECTIONS: dict[Qt.Key, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def next_spot(spots: Sequence[Spot], here: Spot, key: Qt.Key) -> Spot | None:
    """Return the nearest spot of another region in the direction of *key*; up and down stay on the figure.

    What lies straight ahead comes before what lies aside, however near that is.
    """
    return _ahead(spots, here, key, _STRAIGHT) or _ahead(spots, here, key, _ASLANT)


def _ahead(spots: Iterable[Spot], here: Spot, key: Qt.Key, slant: float) -> Spot | None:
    """Return the nearest spot that lies at most *slant* times as far aside as ahead."""
    across, down = _DIRECTIONS[key]
    best: Spot | None = None
    least = math.inf
    for spot in spots:
        if spot.key == here.key or (down and spot.column != here.column):
            continue
        dx, dy = spot.x - here.x, spot.y - here.y
        on, aside = dx * across + dy * down, abs(dx * down + dy * across)
        cost = on + _SIDEWAYS * aside
        if on >= _STEP and aside <= slant * on and cost < least:
            best, least = spot, cost
    return best
