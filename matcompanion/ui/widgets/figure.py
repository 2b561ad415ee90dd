"""The body figure as data: contours, regions, pins and shading, read from resources/body."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias, TypedDict

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainterPath

from matcompanion.domain.choices import View

UNITS_PER_CM = 750 / 170
"""The figure stands 750 units tall; 170 cm is meant by it."""

_Rows: TypeAlias = list[list[float]]  # a start and then six numbers for each cubic
_STEPS = 4  # straight pieces of a cubic, where a distance is measured
ROW = 6  # units between two rows of the profile


class _RegionRow(TypedDict):
    path: _Rows
    pins: _Rows
    glows: _Rows


class _DetailRow(TypedDict):
    strength: float
    width: float
    path: _Rows


class _ViewRow(TypedDict):
    regions: dict[str, _RegionRow]
    silhouette: _Rows
    borders: _Rows
    details: list[_DetailRow]


@dataclass(frozen=True, slots=True)
class Detail:
    """A stroke that lets the body be believed: a spine, a knee, a shoulder blade."""

    path: QPainterPath
    strength: float
    width: float


@dataclass(frozen=True, slots=True)
class Glow:
    """The centre and the radii of a region's warm glow."""

    centre: QPointF
    across: float
    down: float


class Region:
    """A region of one view; left and right are one region in one or two pieces. All in figure units."""

    def __init__(self, name: str, row: _RegionRow) -> None:
        self.name = name
        self.path = _path(row["path"])
        self.rect = self.path.controlPointRect()
        self.pins = tuple(QPointF(x, y) for x, y in row["pins"])
        self.glows = tuple(Glow(QPointF(x, y), across, down) for x, y, across, down in row["glows"])
        self._rows = row["path"]

    @cached_property
    def paired(self) -> bool:
        """Whether left and right are two pieces."""
        return not self.path.contains(QPointF(0, self.pins[0].y()))

    @cached_property
    def spots(self) -> tuple[QPointF, ...]:
        """Where the region is for somebody who walks over the figure by arrow keys: one spot for each piece."""
        return self.pins if self.paired else (QPointF(0, self.pins[0].y()),)

    @cached_property
    def piece(self) -> QRectF:
        """The bounds of the right piece, or of the whole region where it is one; their middle is in the region."""
        rect, pin = self.rect, self.pins[0]
        if self.paired:
            rect = _path(row for row in self._rows if sum(row[::2]) > 0).controlPointRect()
        if self.path.contains(rect.center()):
            return rect
        across = min(pin.x() - rect.left(), rect.right() - pin.x())
        down = min(pin.y() - rect.top(), rect.bottom() - pin.y())
        return QRectF(pin.x() - across, pin.y() - down, 2 * across, 2 * down)

    @cached_property
    def _outline(self) -> list[tuple[float, float, float, float]]:
        return [line for row in self._rows for line in _lines(row)]

    def distance(self, point: QPointF) -> float:
        """Return how far *point* is from the region, 0 inside."""
        if self.path.contains(point):
            return 0.0
        x, y = point.x(), point.y()
        return min(_distance(x, y, *line) for line in self._outline)


class Figure:
    """One view of the body, in units: crown at (0, 0), x to the right, y down to the toes."""

    def __init__(self, view: View, row: _ViewRow, plate: QRectF, shade: QImage, shade_most: float) -> None:
        self.view = view
        self.plate = plate
        self.shade = shade
        self.shade_most = shade_most
        self.regions: Mapping[str, Region] = {name: Region(name, r) for name, r in row["regions"].items()}
        self.silhouette = _path(row["silhouette"])
        self.borders = _path(row["borders"], closed=False)
        self.details = tuple(
            Detail(_path(d["path"], closed=False), d["strength"], d["width"]) for d in row["details"]
        )
        self._contour = row["silhouette"]

    @cached_property
    def profile(self) -> tuple[tuple[float, ...], ...]:
        """Where the body is, row by row, ``ROW`` units apart from y 0: left and right ends in turn."""
        rows: list[list[float]] = [[] for _ in range(math.ceil(self.plate.bottom() / ROW))]
        for contour in self._contour:
            for x1, y1, x2, y2 in _lines(contour):
                low, high = min(y1, y2), max(y1, y2)
                for row in range(max(0, math.ceil(low / ROW)), min(len(rows), math.ceil(high / ROW))):
                    rows[row].append(x1 + (x2 - x1) * (row * ROW - y1) / (y2 - y1))
        return tuple(tuple(sorted(row)) for row in rows)

    @cached_property
    def reach(self) -> float:
        """How far the body reaches to either side of its mid-line."""
        return self.silhouette.controlPointRect().right()

    def region_at(self, point: QPointF) -> Region | None:
        """Return the region that *point* is in."""
        if not self.silhouette.contains(point):
            return None
        return next((r for r in self.regions.values() if r.path.contains(point)), None)

    def nearest_region(self, point: QPointF, reach: float) -> Region | None:
        """Return the region nearest to *point*, if one is within *reach* units."""
        inside = self.region_at(point)
        if inside is not None:
            return inside
        near = [
            (region.distance(point), region)
            for region in self.regions.values()
            if region.rect.adjusted(-reach, -reach, reach, reach).contains(point)
        ]
        distance, region = min(near, key=lambda pair: pair[0], default=(math.inf, None))
        return region if distance <= reach else None


Figures: TypeAlias = Mapping[View, Figure]


def read_figures(resources: Path) -> Figures:
    """Read both views from the folder *resources*."""
    folder = resources / "body"
    data = json.loads((folder / "figure.json").read_text("utf-8"))
    plate = QRectF(*data["plate"])
    return {
        view: Figure(view, data["views"][view], plate, _read_shade(folder / f"shade-{view}.png"), data["shade_most"])
        for view in View
    }


def _read_shade(file: Path) -> QImage:
    """Return the shading as alpha."""
    shade = QImage(str(file))
    if shade.isNull():
        raise FileNotFoundError(f"the shading of the figure is missing: {file}")
    if shade.format() != QImage.Format.Format_Grayscale8:
        shade = shade.convertToFormat(QImage.Format.Format_Grayscale8)
    shade.reinterpretAsFormat(QImage.Format.Format_Alpha8)
    return shade


def _path(rows: Iterable[list[float]], *, closed: bool = True) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for row in rows:
        path.moveTo(row[0], row[1])
        for i in range(2, len(row), 6):
            path.cubicTo(*row[i : i + 6])
        if closed:
            path.closeSubpath()
    return path


def _lines(row: list[float]) -> Iterable[tuple[float, float, float, float]]:
    """Yield the straight pieces of a contour."""
    for i in range(0, len(row) - 7, 6):
        x0, y0, x1, y1, x2, y2, x3, y3 = row[i : i + 8]
        points = []
        for step in range(_STEPS + 1):
            t = step / _STEPS
            s = 1 - t
            a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
            points.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
        for (ax, ay), (bx, by) in pairwise(points):
            yield ax, ay, bx, by


def _distance(x: float, y: float, ax: float, ay: float, bx: float, by: float) -> float:
    """Return the distance of (x, y) from the straight piece a to b."""
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    t = 0.0 if length == 0 else max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / length))
    return math.hypot(x - ax - t * dx, y - ay - t * dy)
