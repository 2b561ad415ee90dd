"""What stands in a drawing beside the person: mat, pillow, furniture, an arrow; and how it becomes an SVG."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from drawings.contour import Point
from drawings.figure import Pose, parts

MAT_THICK, SPIKE, PITCH = 14.0, 3.7, 14.5
LINE = 4.2  # units, in the closest view
THING_LINE = 3.0


@dataclass(frozen=True, slots=True)
class View:
    """The piece of the world that is seen."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Mat:
    """The mat along *points*, the dots on the left of its way."""

    points: Sequence[Point]


@dataclass(frozen=True, slots=True)
class Pillow:
    """The pillow with the points, seen from its end: *at* is the middle of its flat side, *angle* its way up."""

    at: Point
    angle: float = 0.0
    wide: float = 84.0
    high: float = 42.0


@dataclass(frozen=True, slots=True)
class Thing:
    """Furniture: lines and surfaces, as path data; *solid* hides what stands behind it."""

    path: str
    filled: bool = True
    solid: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """A movement from *start* over *middle* to *end*."""

    start: Point
    middle: Point
    end: Point


@dataclass(frozen=True, slots=True)
class Plan:
    """The mat from above: corner, width and height."""

    left: float
    top: float
    width: float
    height: float


Item: TypeAlias = Pose | Mat | Pillow | Thing | Arrow | Plan


@dataclass(frozen=True, slots=True)
class Scene:
    """One drawing, from back to front."""

    view: View
    items: Sequence[Item]


def svg(scene: Scene, styles: str) -> str:
    """Return *scene* as the text of an SVG whose classes *styles* gives their colours."""
    view = scene.view
    grow = max(1.0, view.height / 620)
    body = "\n".join(_drawn(item, grow) for item in scene.items)
    box = f"{view.left:g} {view.top:g} {view.width:g} {view.height:g}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">\n<style>{styles}</style>\n{body}\n</svg>\n'


def _drawn(item: Item, grow: float) -> str:
    match item:
        case Pose():
            return _person(item, grow)
        case Mat():
            return _mat(item)
        case Pillow():
            return _pillow(item)
        case Thing():
            return _thing(item, grow)
        case Arrow():
            return _arrow(item, grow)
        case Plan():
            return _plan(item)


def _person(pose: Pose, grow: float) -> str:
    return "\n".join(
        f'<path class="{"far" if part.far else "plaster"}" d="{part.fill}"/>'
        f'<path class="shade" d="{part.shade}"/>'
        f'<path class="line" stroke-width="{_say(LINE * grow)}" d="{part.line}"/>'
        for part in parts(pose)
    )


def _mat(mat: Mat) -> str:
    path = "M" + "L".join(f"{_say(x)},{_say(y)}" for x, y in mat.points)
    dots = "".join(_dot(x, y) for x, y in _spikes(mat.points, MAT_THICK / 2 + 1.2))
    return f'<path class="mat" stroke-width="{MAT_THICK:g}" d="{path}"/><path class="spike" d="{dots}"/>'


def _spikes(points: Sequence[Point], off: float) -> list[Point]:
    """Return where the dots are: evenly along *points*, so far off to the left."""
    lengths = [math.dist(a, b) for a, b in pairwise(points)]
    whole = sum(lengths)
    count = max(2, round(whole / PITCH))
    found = []
    for i in range(count):
        left = whole * (i + 0.5) / count
        for (ax, ay), (bx, by), long in zip(points, points[1:], lengths, strict=False):
            if left <= long:
                ux, uy = (bx - ax) / long, (by - ay) / long
                found.append((ax + ux * left + uy * off, ay + uy * left - ux * off))
                break
            left -= long
    return found


def _dot(x: float, y: float, radius: float = SPIKE) -> str:
    r = _say(radius)
    return f"M{_say(x - radius)},{_say(y)}a{r},{r} 0 1 0 {_say(2 * radius)},0a{r},{r} 0 1 0 {_say(-2 * radius)},0Z"


def _pillow(pillow: Pillow) -> str:
    """A half-round cushion; its dots follow the dome."""
    half, high = pillow.wide / 2, pillow.high
    dome = [(-half * math.cos(t), -high * math.sin(t) ** 0.72) for t in (math.pi * i / 24 for i in range(25))]
    turned = math.radians(pillow.angle)

    def at(x: float, y: float) -> Point:
        px, py = pillow.at
        return px + x * math.cos(turned) - y * math.sin(turned), py + x * math.sin(turned) + y * math.cos(turned)

    outline = [at(x, y) for x, y in dome]
    path = "M" + "L".join(f"{_say(x)},{_say(y)}" for x, y in outline) + "Z"
    dots = "".join(_dot(x, y) for x, y in _spikes(outline, 1.5))
    return f'<path class="cushion" d="{path}"/><path class="spike" d="{dots}"/>'


def _thing(thing: Thing, grow: float) -> str:
    kind = "solid" if thing.solid else "thing" if thing.filled else "edge"
    return f'<path class="{kind}" stroke-width="{_say(THING_LINE * grow)}" d="{thing.path}"/>'


def _arrow(arrow: Arrow, grow: float) -> str:
    (ax, ay), (mx, my), (bx, by) = arrow.start, arrow.middle, arrow.end
    long = math.dist(arrow.middle, arrow.end)
    ux, uy = (bx - mx) / long, (by - my) / long
    size = 15 * grow
    barbs = [(bx - ux * size + uy * size * s, by - uy * size - ux * size * s) for s in (0.75, -0.75)]
    (cx, cy), (dx, dy) = barbs
    path = f"M{_say(ax)},{_say(ay)}Q{_say(mx)},{_say(my)} {_say(bx)},{_say(by)}"
    head = f"M{_say(cx)},{_say(cy)}L{_say(bx)},{_say(by)}L{_say(dx)},{_say(dy)}"
    return f'<path class="way" stroke-width="{_say(5 * grow)}" d="{path}{head}"/>'


def _plan(plan: Plan) -> str:
    step = PITCH * 1.5
    columns, rows = int(plan.width / step), int(plan.height / step)
    dots = "".join(
        _dot(plan.left + plan.width * (i + 0.5) / columns, plan.top + plan.height * (j + 0.5) / rows, SPIKE * 0.9)
        for j in range(rows)
        for i in range(columns)
    )
    box = f"M{_say(plan.left + 14)},{_say(plan.top)}h{_say(plan.width - 28)}q14,0 14,14v{_say(plan.height - 28)}"
    box += f"q0,14 -14,14h{_say(28 - plan.width)}q-14,0 -14,-14v{_say(28 - plan.height)}q0,-14 14,-14Z"
    return f'<path class="cushion" d="{box}"/><path class="hole" d="{dots}"/>'


def _say(number: float) -> str:
    return f"{round(number, 1) + 0.0:.1f}".removesuffix(".0")


# Furniture ----------------------------------------------------------------------------------------------------------


def floor(left: float, right: float, y: float = 0.0) -> Thing:
    """Return the line that everything stands on."""
    return Thing(f"M{left:g},{y:g}H{right:g}", filled=False)


def box(left: float, top: float, right: float, bottom: float, corner: float = 12.0) -> str:
    """Return the path of a box with round corners."""
    c = corner
    return (
        f"M{left + c:g},{top:g}H{right - c:g}Q{right:g},{top:g} {right:g},{top + c:g}V{bottom - c:g}"
        f"Q{right:g},{bottom:g} {right - c:g},{bottom:g}H{left + c:g}Q{left:g},{bottom:g} {left:g},{bottom - c:g}"
        f"V{top + c:g}Q{left:g},{top:g} {left + c:g},{top:g}Z"
    )


def chair(back: float, front: float, seat: float = -190.0, top: float = -385.0) -> Thing:
    """Return a firm chair whose back is at *back* and whose seat ends at *front*."""
    way = 1 if front > back else -1
    legs = f"M{back + 10 * way:g},{seat + 18:g}L{back + 2 * way:g},0"
    legs += f"M{front - 14 * way:g},{seat + 18:g}L{front - 8 * way:g},0"
    rest = f"M{back + 6 * way:g},{seat:g}L{back - 14 * way:g},{top:g}"
    left, right = min(back, front), max(back, front)
    return Thing(box(left, seat, right, seat + 18, 8) + legs + rest)
