"""The person in the drawings, seen from the side: joints in a pose, soft limbs around them. No face, no clothes."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from drawings.contour import Field, Limb, Line, Point, ball, field, lower_side, path_of, traced

# Lengths in units of the body map: a head is 100, the stature 750.
LUMBAR, THORAX, NECK = 96.0, 148.0, 40.0
THIGH, SHANK = 184.0, 178.0
UPPER_ARM, FOREARM = 136.0, 112.0
SHOULDER_DOWN = 26.0

_SOFT = 6.0
_SHADE = (-5.0, -9.0)
_SHADE_DEPTH = 5.0
_OPEN_SHOULDER = 28.0


def along(angle: float) -> Point:
    """Return the way up the body for *angle*: 0 is up, 90 to the right."""
    turned = math.radians(angle)
    return math.sin(turned), -math.cos(turned)


def moved(point: Point, *steps: tuple[Point, float]) -> Point:
    """Return *point* after so many units in each of some directions."""
    x, y = point
    for (dx, dy), units in steps:
        x, y = x + dx * units, y + dy * units
    return x, y


def front_of(way: Point) -> Point:
    """Return the direction of the face of a body whose spine runs along *way*."""
    return -way[1], way[0]


def bent(start: Point, target: Point, first: float, second: float, side: float) -> tuple[Point, Point]:
    """Return the middle joint and the end of a limb of two pieces that reaches for *target*."""
    dx, dy = target[0] - start[0], target[1] - start[1]
    far = math.hypot(dx, dy)
    reach = min(max(far, abs(first - second) + 1), first + second - 0.5)
    ux, uy = dx / far, dy / far
    on = (first * first - second * second + reach * reach) / (2 * reach)
    off = math.sqrt(max(0.0, first * first - on * on)) * side
    return (start[0] + ux * on + uy * off, start[1] + uy * on - ux * off), (
        start[0] + ux * reach,
        start[1] + uy * reach,
    )


@dataclass(frozen=True, slots=True)
class Reach:
    """Where the end of a limb is: wrist or ankle, the way of hand or foot, and to which side it bends.

    A limb that is not seen from the side is shorter: then its *joint* is given too, elbow or knee.
    """

    to: Point
    way: float = 90.0
    side: float = 1.0
    joint: Point | None = None

    def joints(self, start: Point, first: float, second: float) -> tuple[Point, Point]:
        """Return the middle joint and the end of the limb that begins at *start*."""
        if self.joint is not None:
            return self.joint, self.to
        side = self.side if second > 0 else -self.side  # elbows bend backwards
        return bent(start, self.to, first, abs(second), side)


@dataclass(frozen=True, slots=True)
class Pose:
    """A pose: where the hip is, how the spine runs, where hands and feet are. Angles: 0 up, 90 to the right."""

    hip: Point
    lumbar: float
    thorax: float
    neck: float
    head: float
    arm: Reach
    leg: Reach
    far_arm: Reach | None = None
    far_leg: Reach | None = None

    @property
    def waist(self) -> Point:
        return moved(self.hip, (along(self.lumbar), LUMBAR))

    @property
    def nape(self) -> Point:
        return moved(self.waist, (along(self.thorax), THORAX))

    @property
    def shoulder(self) -> Point:
        return moved(self.waist, (along(self.thorax), THORAX - SHOULDER_DOWN), (front_of(along(self.thorax)), 2))

    @property
    def skull(self) -> Point:
        return moved(self.nape, (along(self.neck), NECK), (along(self.head), 42), (front_of(along(self.head)), 9))


@dataclass(frozen=True, slots=True)
class Part:
    """One outline of the figure: the filled shape, its shade, and the line around it."""

    fill: str
    shade: str
    line: str
    far: bool = False


def parts(pose: Pose) -> list[Part]:
    """Return the figure from back to front."""
    found = []
    if pose.far_leg is not None:
        found.append(_part(field(_leg(pose.hip, pose.far_leg), _SOFT), far=True))
    if pose.far_arm is not None:
        found.append(_part(field(_arm(pose.shoulder, pose.far_arm), _SOFT), far=True))
    trunk = field([*_trunk(pose), *_leg(pose.hip, pose.leg)], _SOFT)
    found.append(_part(trunk))
    found.append(_part(field(_arm(pose.shoulder, pose.arm), _SOFT), open_at=pose.shoulder))
    return found


def _part(shape: Field, *, far: bool = False, open_at: Point | None = None) -> Part:
    loops = traced(shape)
    outline = path_of(loops)
    shade = path_of(traced(lower_side(shape, _SHADE, _SHADE_DEPTH)))
    line = outline if open_at is None else path_of([_opened(loops[0], open_at)], closed=False)
    return Part(outline, shade, line, far)


def _opened(loop: Line, at: Point) -> Line:
    """Return *loop* without what is close to *at*, so that an arm grows out of the body instead of lying on it."""
    away = np.hypot(loop[:, 0] - at[0], loop[:, 1] - at[1]) > _OPEN_SHOULDER
    gap = int(np.argmin(away))
    turned, kept = np.roll(loop, -gap, axis=0), np.roll(away, -gap)
    return turned[kept]


def _trunk(pose: Pose) -> list[Limb]:
    low, high = along(pose.lumbar), along(pose.thorax)
    front, chest_front = front_of(low), front_of(high)
    pelvis = moved(pose.hip, (front, -4))
    seat = moved(pose.hip, (front, -8), (low, -2))
    belly = moved(pose.waist, (front, 3))
    chest = moved(pose.waist, (high, 82), (chest_front, 5))
    upper = moved(pose.waist, (high, 122), (chest_front, -1))
    nape = moved(pose.nape, (chest_front, -2))
    base = moved(pose.nape, (along(pose.neck), NECK), (front_of(along(pose.neck)), 2))
    return [
        ball(seat, 45),
        Limb(pelvis, belly, 48, 42),
        Limb(belly, chest, 42, 50),
        Limb(chest, upper, 50, 38),
        Limb(upper, nape, 38, 26),
        Limb(nape, base, 25, 22),
        *_head(pose, base),
    ]


def _head(pose: Pose, base: Point) -> list[Limb]:
    up, front = along(pose.head), front_of(along(pose.head))
    centre = pose.skull

    def at(units_up: float, units_front: float) -> Point:
        return moved(centre, (up, units_up), (front, units_front))

    return [
        Limb(at(8, -3), at(10, 4), 42, 40),
        Limb(at(0, 9), at(-31, 18), 33, 16),
        Limb(base, at(-12, -6), 23, 27),
    ]


def _leg(hip: Point, reach: Reach) -> list[Limb]:
    knee, ankle = reach.joints(hip, THIGH, SHANK)
    down = _way(knee, ankle)
    back = (down[1], -down[0]) if reach.side < 0 else (-down[1], down[0])
    calf = moved(knee, (down, SHANK * 0.3), (back, 6))
    toe = along(reach.way)
    sole = (-toe[1], toe[0])
    heel = moved(ankle, (sole, 11), (toe, -10))
    up = _way(hip, knee)
    behind = (up[1], -up[0]) if reach.side < 0 else (-up[1], up[0])
    return [
        Limb(hip, knee, 43, 27),
        Limb(moved(hip, (behind, 6)), moved(hip, (up, 90), (behind, 2)), 43, 36),
        Limb(knee, ankle, 26, 16),
        Limb(calf, moved(knee, (down, SHANK * 0.62), (back, 1)), 23, 18),
        ball(heel, 16),
        Limb(heel, moved(ankle, (sole, 16), (toe, 56)), 15, 11),
        Limb(moved(ankle, (sole, 16), (toe, 56)), moved(ankle, (sole, 19), (toe, 80)), 11, 8),
        Limb(ankle, moved(ankle, (sole, 8), (toe, 30)), 16, 13),
    ]


def _arm(shoulder: Point, reach: Reach) -> list[Limb]:
    elbow, wrist = reach.joints(shoulder, UPPER_ARM, -FOREARM)
    down = _way(elbow, wrist)
    hand = along(reach.way)
    knuckles = moved(wrist, (hand, 34))
    return [
        Limb(shoulder, elbow, 25, 18),
        Limb(elbow, wrist, 18, 11.5),
        ball(moved(elbow, (down, 28)), 18.5),
        Limb(wrist, knuckles, 11, 11),
        Limb(knuckles, moved(knuckles, (hand, 38)), 11, 7.5),
    ]


def _way(start: Point, end: Point) -> Point:
    long = math.hypot(end[0] - start[0], end[1] - start[1])
    return (end[0] - start[0]) / long, (end[1] - start[1]) / long
