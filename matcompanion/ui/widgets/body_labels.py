"""Where the names of the regions stand: outside the body, clear of one another, inside the widget."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSizeF

from matcompanion.ui.widgets.body_layout import Stand
from matcompanion.ui.widgets.figure import ROW, Figures

_AIR = 10.0  # pixels between the body and a label
_BETWEEN = 6.0  # pixels between two labels
_MARGIN = 4.0  # pixels between a label and the edge of the widget
_STEP = 10.0  # pixels between two places that are tried
_SHORTEST = 18.0  # pixels of a leader

# What is bad about a place, in pixels of leader that one would rather accept.
_COVERS_BODY = 210.0  # for a label that is all over the body
_COVERS_PIXEL = 0.07  # for each pixel of the body that is hidden
_COVERS_PIN = 250.0
_CROSSES = 260.0
_SECOND_LINE = 14.0

_Line: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Wish:
    """A label that wants a place: its figure's *stand*, the *pins* it may point at and its *sizes*, best first."""

    stand: Stand
    pins: tuple[QPointF, ...]
    sizes: tuple[QSizeF, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a label stands. *size* says which of the wish's sizes it got; the leader goes from *pin* to *end*."""

    rect: QRectF
    pin: QPointF
    end: QPointF
    size: int

    @property
    def length(self) -> float:
        """How long the leader is."""
        return math.hypot(self.pin.x() - self.end.x(), self.pin.y() - self.end.y())

    @property
    def leader(self) -> _Line:
        """The leader as numbers."""
        return self.pin.x(), self.pin.y(), self.end.x(), self.end.y()


@dataclass(frozen=True, slots=True)
class Room:
    """What labels have to fit into: the widget's *area*, the *bodies* to keep clear of and texts in the way."""

    area: QRectF
    stands: tuple[Stand, ...]
    figures: Figures
    taken: tuple[QRectF, ...] = ()

    def covered(self, rect: QRectF) -> float:
        """Return the share of *rect* that lies over a body."""
        return sum(self._covered_by(stand, rect) for stand in self.stands)

    def _covered_by(self, stand: Stand, rect: QRectF) -> float:
        figure = self.figures[stand.view]
        left, right = (rect.left() - stand.crown.x()) / stand.k, (rect.right() - stand.crown.x()) / stand.k
        if left > figure.reach or right < -figure.reach:
            return 0.0
        low, high = self._rows(stand, rect, len(figure.profile))
        length = 0.0
        for row in figure.profile[low:high]:
            for start, end in zip(row[::2], row[1::2], strict=False):
                if start < right and end > left:
                    length += (end if end < right else right) - (start if start > left else left)
        return length * stand.k * stand.k * ROW / (rect.width() * rect.height())

    def edge(self, stand: Stand, rect: QRectF, side: int) -> float:
        """Return how far out the body of *stand* reaches at the height of *rect*, on *side* -1 or 1, in pixels."""
        profile = self.figures[stand.view].profile
        low, high = self._rows(stand, rect, len(profile))
        ends = [row[-1] if side > 0 else -row[0] for row in profile[low:high] if row]
        return stand.crown.x() + side * max(ends, default=0.0) * stand.k

    def _rows(self, stand: Stand, rect: QRectF, count: int) -> tuple[int, int]:
        low = math.floor((rect.top() - stand.crown.y()) / stand.k / ROW)
        high = math.ceil((rect.bottom() - stand.crown.y()) / stand.k / ROW) + 1
        return max(0, min(count, low)), max(0, min(count, high))


def place_labels(wishes: Sequence[Wish], room: Room, placed: Sequence[Place] = ()) -> tuple[Place | None, ...]:
    """Return a place for each wish, in order; None where all is full. Those already *placed* stay where they are."""
    taken = list(placed)
    places = []
    for number, wish in enumerate(wishes):
        later = [pin for other in wishes[number + 1 :] for pin in other.pins[:1]]
        place = _best(wish, room, taken, later)
        places.append(place)
        if place is not None:
            taken.append(place)
    return tuple(places)


def _best(wish: Wish, room: Room, placed: Sequence[Place], pins: Sequence[QPointF]) -> Place | None:
    best: Place | None = None
    least = math.inf
    for pin, number in product(wish.pins, range(len(wish.sizes))):
        for away, place in _tries(wish, room, pin, number):
            if away > least:
                break
            # The leader's length alone is the least a place can cost.
            cost = place.length + _SECOND_LINE * number
            if cost < least and not _blocked(place.rect, room, placed):
                hidden = room.covered(place.rect)
                cost += hidden * (_COVERS_BODY + _COVERS_PIXEL * place.rect.width() * place.rect.height())
                if cost < least:
                    cost += _quarrels(place, placed, pins)
                if cost < least:
                    best, least = place, cost
    return best or _anywhere(wish, room, placed)


def _tries(wish: Wish, room: Room, pin: QPointF, number: int) -> Iterator[tuple[float, Place]]:
    """Yield places beside the body and near the pin, the same height first, with how far up or down they are."""
    stand, size = wish.stand, wish.sizes[number]
    sides = (1, -1) if pin.x() == stand.crown.x() else (1,) if pin.x() > stand.crown.x() else (-1,)
    for step in range(round(room.area.height() / _STEP)):
        for shift in (step * _STEP, -step * _STEP)[: 2 if step else 1]:
            rect = QRectF(QPointF(0, pin.y() - size.height() / 2 + shift), size)
            for side in sides:
                body = room.edge(stand, rect, side)
                for near in (body + side * _AIR, pin.x() + side * _SHORTEST):
                    rect.moveLeft(near if side > 0 else near - size.width())
                    fitted = _fitted(rect, room.area)
                    yield max(0.0, abs(shift) - size.height()), Place(fitted, pin, _end(fitted, pin), number)


def _fitted(rect: QRectF, area: QRectF) -> QRectF:
    """Return *rect* moved into *area*."""
    left = max(area.left() + _MARGIN, min(area.right() - _MARGIN - rect.width(), rect.left()))
    top = max(area.top() + _MARGIN, min(area.bottom() - _MARGIN - rect.height(), rect.top()))
    return QRectF(QPointF(left, top), rect.size())


def _end(rect: QRectF, pin: QPointF) -> QPointF:
    """Return where on the edge of the label the leader from *pin* ends."""
    if pin.x() < rect.left():
        return QPointF(rect.left(), rect.center().y())
    if pin.x() > rect.right():
        return QPointF(rect.right(), rect.center().y())
    inset = min(rect.height(), rect.width()) / 2
    x = max(rect.left() + inset, min(rect.right() - inset, pin.x()))
    return QPointF(x, rect.top() if pin.y() < rect.center().y() else rect.bottom())


def _blocked(rect: QRectF, room: Room, placed: Sequence[Place]) -> bool:
    if not room.area.contains(rect):
        return True
    grown = rect.adjusted(-_BETWEEN, -_BETWEEN, _BETWEEN, _BETWEEN)
    return any(grown.intersects(p.rect) for p in placed) or any(rect.intersects(t) for t in room.taken)


def _quarrels(place: Place, placed: Sequence[Place], pins: Sequence[QPointF]) -> float:
    """Return what is wrong with *place* beside the others."""
    rect, leader = place.rect, place.leader
    grown = rect.adjusted(-_BETWEEN, -_BETWEEN, _BETWEEN, _BETWEEN)
    cost = _COVERS_PIN * sum(grown.contains(pin) for pin in (*pins, place.pin, *(p.pin for p in placed)))
    for other in placed:
        cost += _CROSSES * _meet(leader, other.leader)
        cost += _CROSSES * (_through(leader, other.rect) + _through(other.leader, rect))
    return cost


def _meet(one: _Line, other: _Line) -> bool:
    """Return whether two straight lines cross."""
    ax, ay, bx, by = one
    cx, cy, dx, dy = other
    if (
        max(ax, bx) < min(cx, dx)
        or max(cx, dx) < min(ax, bx)
        or max(ay, by) < min(cy, dy)
        or max(cy, dy) < min(ay, by)
    ):
        return False
    c_side = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    d_side = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
    a_side = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
    b_side = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
    return c_side * d_side <= 0 and a_side * b_side <= 0


def _through(line: _Line, rect: QRectF) -> bool:
    """Return whether *line* starts in *rect* or passes through it."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    inside = left <= line[0] <= right and top <= line[1] <= bottom
    return inside or _meet(line, (left, top, right, bottom)) or _meet(line, (left, bottom, right, top))


def _anywhere(wish: Wish, room: Room, placed: Sequence[Place]) -> Place | None:
    """Return the nearest free place of all, with the words in as many lines as can be."""
    area, size, pin = room.area, wish.sizes[-1], wish.pins[0]
    columns = int(max(0.0, area.width() - size.width()) / _STEP) + 1
    rows = int(max(0.0, area.height() - size.height()) / _STEP) + 1
    spots = (
        QPointF(column * _STEP, row * _STEP) + area.topLeft() for row in range(rows) for column in range(columns)
    )
    free = [r for r in (_fitted(QRectF(spot, size), area) for spot in spots) if not _blocked(r, room, placed)]
    if not free:
        return None
    rect = min(free, key=lambda r: math.hypot(r.center().x() - pin.x(), r.center().y() - pin.y()))
    return Place(rect, pin, _end(rect, pin), len(wish.sizes) - 1)
