"""Outlines of soft shapes: distances to rounded limbs, blended where they meet, traced and fitted with cubics."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Point: TypeAlias = tuple[float, float]
Plate: TypeAlias = NDArray[np.float64]
Line: TypeAlias = NDArray[np.float64]  # n points, one a row

STEP = 1.5  # units between two samples of a distance
ERROR = 0.7  # units that a fitted curve may be off
CORNER = 55.0  # degrees; a sharper turn of an outline is kept as a corner
SPAN = 4  # samples on each side of a point from which its direction is taken


@dataclass(frozen=True, slots=True)
class Limb:
    """A straight piece of a body, as thick as two circles and everything between them."""

    start: Point
    end: Point
    start_radius: float
    end_radius: float


def ball(centre: Point, radius: float) -> Limb:
    """Return a round piece."""
    return Limb(centre, centre, radius, radius)


@dataclass(frozen=True, slots=True)
class Field:
    """Distances to the outline of a shape on a plate of samples, less than 0 inside."""

    left: float
    top: float
    distance: Plate


def field(limbs: Sequence[Limb], soft: float) -> Field:
    """Return the distances to *limbs*, with what juts out or in evened over *soft* units."""
    ends = np.array([end for limb in limbs for end in (limb.start, limb.end)])
    room = max(max(limb.start_radius, limb.end_radius) for limb in limbs) + 4 * soft + 12
    (left, top), (right, bottom) = ends.min(axis=0) - room, ends.max(axis=0) + room
    x, y = np.meshgrid(np.arange(left, right, STEP), np.arange(top, bottom, STEP))
    distance = _to_limb(x, y, limbs[0])
    for limb in limbs[1:]:
        distance = np.minimum(distance, _to_limb(x, y, limb))
    return Field(float(left), float(top), _evened(distance, max(1, round(soft / STEP))))


def _to_limb(x: Plate, y: Plate, limb: Limb) -> Plate:
    (ax, ay), (bx, by) = limb.start, limb.end
    long = float(np.hypot(bx - ax, by - ay))
    if long <= abs(limb.start_radius - limb.end_radius):
        start_is_bigger = limb.start_radius >= limb.end_radius
        (cx, cy), radius = (limb.start, limb.start_radius) if start_is_bigger else (limb.end, limb.end_radius)
        around: Plate = np.hypot(x - cx, y - cy) - radius
        return around
    ux, uy = (bx - ax) / long, (by - ay) / long
    along = (x - ax) * ux + (y - ay) * uy
    across = np.abs((x - ax) * uy - (y - ay) * ux)
    lean = (limb.start_radius - limb.end_radius) / long
    upright = float(np.sqrt(1 - lean * lean))
    place = along * upright - across * lean
    distance: Plate = np.where(
        place < 0,
        np.hypot(along, across) - limb.start_radius,
        np.where(
            place > upright * long,
            np.hypot(along - long, across) - limb.end_radius,
            across * upright + along * lean - limb.start_radius,
        ),
    )
    return distance


def _evened(distance: Plate, radius: int) -> Plate:
    """Return *distance* after three box blurs, which is a bell blur near enough."""
    for _ in range(3):
        for axis in (0, 1):
            pad = [(0, 0), (0, 0)]
            pad[axis] = (radius + 1, radius)
            sums = np.cumsum(np.pad(distance, pad, mode="edge"), axis=axis)
            size = distance.shape[axis]
            high = np.take(sums, range(2 * radius + 1, 2 * radius + 1 + size), axis=axis)
            distance = (high - np.take(sums, range(size), axis=axis)) / (2 * radius + 1)
    return distance


def lower_side(shape: Field, shift: Point, depth: float) -> Field:
    """Return the part of *shape* that lies in its own shade: what a copy, moved by *shift*, does not reach."""
    right, down = round(shift[0] / STEP), round(shift[1] / STEP)
    moved = np.roll(shape.distance, (down, right), axis=(0, 1))
    return Field(shape.left, shape.top, np.maximum(shape.distance + 0.4, -(moved + depth)))


# Tracing ------------------------------------------------------------------------------------------------------------


def traced(shape: Field) -> list[Line]:
    """Return the closed outlines of *shape* as points."""
    segments = _segments(shape.distance)
    loops = []
    while segments:
        start = next(iter(segments))
        loop, key = [], start
        while key in segments:
            point, key = segments.pop(key)
            loop.append(point)
        if len(loop) > 2 * SPAN:
            loops.append(np.array(loop) * STEP + (shape.left, shape.top))
    return loops


def _segments(distance: Plate) -> dict[tuple[int, int, int], tuple[Point, tuple[int, int, int]]]:
    """Return for each crossed edge of a cell where it is crossed and the edge at which the outline leaves the cell.

    An edge is named by its row, its column and whether it runs down (1) or to the right (0).
    """
    inside = distance < 0
    cells = inside[:-1, :-1] * 8 + inside[:-1, 1:] * 4 + inside[1:, 1:] * 2 + inside[1:, :-1] * 1
    found: dict[tuple[int, int, int], tuple[Point, tuple[int, int, int]]] = {}
    for row, column in np.argwhere((cells > 0) & (cells < 15)):
        r, c = int(row), int(column)
        edges = {"top": (r, c, 0), "right": (r, c + 1, 1), "bottom": (r + 1, c, 0), "left": (r, c, 1)}
        for enter, leave in _WAYS[int(cells[r, c])]:
            found[edges[enter]] = (_crossing(distance, edges[enter]), edges[leave])
    return found


# Which edges the outline joins in a cell, by which of its corners lie inside; the inside is on the left.
_WAYS: dict[int, tuple[tuple[str, str], ...]] = {
    1: (("left", "bottom"),),
    2: (("bottom", "right"),),
    3: (("left", "right"),),
    4: (("right", "top"),),
    5: (("left", "top"), ("right", "bottom")),
    6: (("bottom", "top"),),
    7: (("left", "top"),),
    8: (("top", "left"),),
    9: (("top", "bottom"),),
    10: (("top", "right"), ("bottom", "left")),
    11: (("top", "right"),),
    12: (("right", "left"),),
    13: (("right", "bottom"),),
    14: (("bottom", "left"),),
}


def _crossing(distance: Plate, edge: tuple[int, int, int]) -> Point:
    row, column, down = edge
    here = distance[row, column]
    there = distance[row + 1, column] if down else distance[row, column + 1]
    share = float(here / (here - there))
    return (column, row + share) if down else (column + share, row)


# Fitting ------------------------------------------------------------------------------------------------------------


def path_of(loops: Iterable[Line], *, closed: bool = True) -> str:
    """Return *loops* as the data of an SVG path of cubics."""
    return "".join(_closed(loop) if closed else _open(loop) for loop in loops)


def _closed(loop: Line) -> str:
    count = len(loop)
    before = np.roll(loop, SPAN, axis=0)
    after = np.roll(loop, -SPAN, axis=0)
    turn = _angle(loop - before, after - loop)
    corners = [
        i for i in range(count) if turn[i] > CORNER and turn[i] == turn.take(range(i - 6, i + 7), mode="wrap").max()
    ]
    start = corners[0] if corners else int(np.argmin(turn))
    loop = np.concatenate([np.roll(loop, -start, axis=0), loop[start : start + 1]])
    cuts = sorted({0, count, *((c - start) % count for c in corners)})
    way = None if corners else _unit(loop[SPAN] - loop[-1 - SPAN])
    curves: list[Line] = []
    for first, last in pairwise(cuts):
        piece = loop[first : last + 1]
        curves += _fitted(piece, _start_way(piece) if way is None else way, _end_way(piece) if way is None else -way)
    return f"{_written(curves)}Z"


def _open(line: Line) -> str:
    return _written(_fitted(line, _start_way(line), _end_way(line)))


def _written(curves: list[Line]) -> str:
    """Return *curves*, which follow one another, as path data: rounded first, so that no error adds up."""
    here = np.round(curves[0][0], 1)
    text = f"M{_say(here)}"
    for curve in curves:
        ends = np.round(curve[1:], 1)
        text += "c" + " ".join(_say(point - here) for point in ends)
        here = ends[-1]
    return text


def _start_way(line: Line) -> Line:
    return _unit(line[min(SPAN, len(line) - 1)] - line[0])


def _end_way(line: Line) -> Line:
    return _unit(line[max(0, len(line) - 1 - SPAN)] - line[-1])


def _fitted(points: Line, start_way: Line, end_way: Line) -> list[Line]:
    """Return the cubics through *points* that set out along *start_way* and come in along *end_way*."""
    if len(points) == 2:
        third = float(np.hypot(*(points[1] - points[0]))) / 3
        return [np.array([points[0], points[0] + start_way * third, points[1] + end_way * third, points[1]])]
    place = _places(points)
    for _ in range(12):
        curve = _best_cubic(points, place, start_way, end_way)
        away = np.hypot(*(_on(curve, place) - points).T)
        worst = int(np.argmax(away))
        if away[worst] < ERROR:
            return [curve]
        if away[worst] > ERROR * 12:
            break
        place = _nearer(curve, points, place)
    worst = min(max(worst, 1), len(points) - 2)
    near = points[max(0, worst - SPAN)] - points[min(len(points) - 1, worst + SPAN)]
    middle = _unit(near)
    return _fitted(points[: worst + 1], start_way, middle) + _fitted(points[worst:], -middle, end_way)


def _best_cubic(points: Line, place: Line, start_way: Line, end_way: Line) -> Line:
    """Return the four points of the cubic that is nearest to *points* at *place*."""
    b = np.array([(1 - place) ** 3, 3 * place * (1 - place) ** 2, 3 * place**2 * (1 - place), place**3])
    first, last = points[0], points[-1]
    rest = points - np.outer(b[0] + b[1], first) - np.outer(b[2] + b[3], last)
    left, right = np.outer(b[1], start_way), np.outer(b[2], end_way)
    c = np.array([[(left * left).sum(), (left * right).sum()], [(left * right).sum(), (right * right).sum()]])
    x = np.array([(left * rest).sum(), (right * rest).sum()])
    long = float(np.hypot(*(last - first)))
    reach = np.linalg.solve(c, x) if abs(np.linalg.det(c)) > 1e-9 else np.array([long / 3, long / 3])
    if min(reach) < long * 0.02:
        reach = np.array([long / 3, long / 3])
    return np.array([first, first + start_way * reach[0], last + end_way * reach[1], last])


def _on(curve: Line, place: Line) -> Line:
    b = np.array([(1 - place) ** 3, 3 * place * (1 - place) ** 2, 3 * place**2 * (1 - place), place**3])
    points: Line = b.T @ curve
    return points


def _nearer(curve: Line, points: Line, place: Line) -> Line:
    """Return *place* after one Newton step towards the nearest spots of *curve*."""
    t = place
    speed = np.array([3 * (1 - t) ** 2, 6 * t * (1 - t), 3 * t**2]).T @ np.diff(curve, axis=0)
    bend = np.array([6 * (1 - t), 6 * t]).T @ np.diff(curve, n=2, axis=0)
    off = _on(curve, t) - points
    below = (speed * speed).sum(axis=1) + (off * bend).sum(axis=1)
    step = np.where(np.abs(below) > 1e-9, (off * speed).sum(axis=1) / np.where(below == 0, 1, below), 0)
    moved: Line = np.clip(t - step, 0, 1)
    return moved


def _places(points: Line) -> Line:
    lengths = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0], np.cumsum(lengths)])
    places: Line = along / along[-1]
    return places


def _angle(first: Line, second: Line) -> Line:
    cross = first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
    angles: Line = np.degrees(np.abs(np.arctan2(cross, (first * second).sum(axis=1))))
    return angles


def _unit(way: Line) -> Line:
    unit: Line = way / (float(np.hypot(*way)) or 1.0)
    return unit


def _say(point: Iterable[float]) -> str:
    return ",".join(f"{round(number, 1) + 0.0:.1f}".removesuffix(".0") for number in point)
