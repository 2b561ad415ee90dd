"""Make what the program draws the body with, from resources/body/body.svg.

Writes resources/body/figure.json (regions, borders and silhouette as cubics, pins and glows) and the shading as
shade-front.png and shade-back.png. Run it after the drawing changed: ``python packaging/make_body.py``.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

Point: TypeAlias = tuple[float, float]
Cubic: TypeAlias = tuple[Point, Point, Point, Point]
Loop: TypeAlias = list[Cubic]

BODY = Path(__file__).resolve().parent.parent / "resources" / "body"
SVG = "{http://www.w3.org/2000/svg}"

# The drawing's plate, in units: one shade pixel is one unit. The figure's mid-line and crown are at OX, OY.
WIDTH, HEIGHT, OX, OY = 420, 830, 210, 15
SHADE_MOST = 0.60  # the darkest shade; stored as 255
DETAIL_BASE = 0.42  # the opacity that a detail of full strength has in the drawing

# Where a label's leader ends, on the right half; the left is its mirror.
PINS: dict[str, Point] = {
    "front/head": (15, 46),
    "front/neck": (6, 117),
    "front/shoulders": (84, 172),
    "front/chest": (34, 192),
    "front/upper_arms": (95, 252),
    "front/forearms_hands": (121, 350),
    "front/abdomen": (30, 282),
    "front/hips": (46, 372),
    "front/thighs": (40, 462),
    "front/knees_shins": (41, 592),
    "front/feet": (44, 744),
    "back/head_back": (15, 42),
    "back/nape": (7, 112),
    "back/shoulders_upper_back": (58, 178),
    "back/mid_back": (34, 256),
    "back/lower_back": (33, 316),
    "back/glutes": (45, 386),
    "back/hamstrings": (39, 478),
    "back/calves": (42, 612),
    "back/soles": (42, 742),
    "back/upper_arms": (95, 252),
    "back/forearms_hands": (121, 350),
}
# Centre and radii of the warm glow; those off the mid-line are mirrored too.
GLOWS: dict[str, tuple[float, float, float, float]] = {
    "front/head": (0, 58, 42, 58),
    "front/neck": (0, 119, 30, 22),
    "front/shoulders": (84, 172, 38, 42),
    "front/chest": (0, 196, 80, 60),
    "front/upper_arms": (94, 250, 32, 55),
    "front/forearms_hands": (122, 362, 36, 92),
    "front/abdomen": (0, 290, 65, 65),
    "front/hips": (0, 372, 84, 50),
    "front/thighs": (40, 462, 48, 82),
    "front/knees_shins": (41, 592, 38, 100),
    "front/feet": (45, 742, 30, 46),
    "back/head_back": (0, 44, 42, 58),
    "back/nape": (0, 110, 32, 25),
    "back/shoulders_upper_back": (0, 180, 104, 66),
    "back/mid_back": (0, 258, 75, 40),
    "back/lower_back": (0, 318, 75, 42),
    "back/glutes": (0, 384, 88, 60),
    "back/hamstrings": (39, 478, 50, 92),
    "back/calves": (42, 612, 40, 92),
    "back/soles": (42, 742, 30, 52),
    "back/upper_arms": (94, 250, 32, 55),
    "back/forearms_hands": (122, 362, 36, 92),
}


def read_path(text: str) -> list[Loop]:
    """Return the loops of an SVG path that is made of M, C and Z only."""
    loops: list[Loop] = []
    for part in re.findall(r"M([^M]*)", text):
        numbers = [float(n) for n in re.findall(r"-?[\d.]+", part)]
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        loops.append([(points[i], points[i + 1], points[i + 2], points[i + 3]) for i in range(0, len(points) - 1, 3)])
    return loops


def clockwise(loop: Loop) -> Loop:
    """Return *loop* turned so that all run the same way round and neighbours meet their shared edge head on."""
    corners = [cubic[0] for cubic in loop]
    twice_area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(corners, corners[1:] + corners[:1], strict=True))
    return loop if twice_area > 0 else [cubic[::-1] for cubic in reversed(loop)]


def chained(cubics: list[Cubic]) -> list[Loop]:
    """Join *cubics* end to start into as few loops as possible."""
    starts: dict[Point, list[Cubic]] = {}
    for cubic in cubics:
        starts.setdefault(cubic[0], []).append(cubic)
    loops: list[Loop] = []
    left = dict.fromkeys(cubics)
    while left:
        ends = {c[3] for c in left}
        first = next((c for c in left if c[0] not in ends), next(iter(left)))
        loop: Loop = []
        step: Cubic | None = first
        while step is not None and step in left:
            loop.append(step)
            del left[step]
            step = next((c for c in starts.get(step[3], []) if c in left), None)
        loops.append(loop)
    return loops


def outline_and_borders(regions: dict[str, list[Loop]]) -> tuple[list[Loop], list[Loop]]:
    """Split all edges: an edge of one region is outline, an edge that two regions share is a border."""
    edges = [cubic for loops in regions.values() for loop in loops for cubic in loop]
    known = set(edges)
    outline = [c for c in edges if c[::-1] not in known]
    borders = [c for i, c in enumerate(edges) if c[::-1] in known and c[::-1] not in edges[:i]]
    return chained(outline), chained(borders)


def qpath(loops: list[Loop], *, closed: bool = True) -> QPainterPath:
    """Return *loops* as a Qt path."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for loop in loops:
        path.moveTo(QPointF(*loop[0][0]))
        for _, first, second, end in loop:
            path.cubicTo(*first, *second, *end)
        if closed:
            path.closeSubpath()
    return path


def plain(number: float) -> float:
    """Return *number* with one decimal, without the decimal where it is nought."""
    rounded = round(number, 1)
    return int(rounded) if rounded == int(rounded) else rounded


def flat(loops: list[Loop]) -> list[list[float]]:
    """Return each loop as one row of numbers: the start, then six for each cubic."""
    return [
        [plain(n) for n in loop[0][0]] + [plain(n) for cubic in loop for point in cubic[1:] for n in point]
        for loop in loops
    ]


def blurred(plate: np.ndarray, radius: int) -> np.ndarray:
    """Return *plate* after three box blurs, which is a bell blur near enough."""
    for _ in range(3):
        for axis in (0, 1):
            pad = [(0, 0), (0, 0)]
            pad[axis] = (radius + 1, radius)
            sums = np.cumsum(np.pad(plate, pad), axis=axis)
            size = plate.shape[axis]
            high = np.take(sums, range(2 * radius + 1, 2 * radius + 1 + size), axis=axis)
            plate = (high - np.take(sums, range(size), axis=axis)) / (2 * radius + 1)
    return plate


def drawn(paint: list[tuple[QPainterPath, float]]) -> np.ndarray:
    """Return a plate with *paint*: paths filled where the strength is 0, else stroked wide with it."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(OX, OY)
    for path, strength in paint:
        if strength:
            pen = QPen(QColor.fromRgbF(1, 1, 1, min(1.0, strength)), 7)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.strokePath(path, pen)
        else:
            painter.fillPath(path, Qt.GlobalColor.white)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, image.bytesPerLine())
    return rows[:, :WIDTH].astype(np.float32) / 255


def shading(silhouette: QPainterPath, details: list[tuple[QPainterPath, float]]) -> np.ndarray:
    """Return how dark each spot is, 0 to ``SHADE_MOST``: edges turn away from a light at the top left."""
    body = drawn([(silhouette, 0.0)])
    furrows = blurred(drawn(details), 4)

    def away(plate: np.ndarray, right: int, down: int) -> np.ndarray:
        moved = np.roll(np.roll(plate, -right, axis=1), -down, axis=0)
        turned: np.ndarray = np.clip(1 - moved, 0, 1)
        return turned

    near, far = away(blurred(body, 5), 2, 3), away(blurred(body, 17), 4, 5)
    shade: np.ndarray = np.clip(0.66 * near**1.25 + 0.62 * far**1.45 + 0.30 * furrows, 0, SHADE_MOST)
    return shade


def save_shade(shade: np.ndarray, file: Path) -> None:
    """Write *shade* as a grey PNG, ``SHADE_MOST`` as white."""
    grey = np.ascontiguousarray(np.round(shade / SHADE_MOST * 255).astype(np.uint8))
    QImage(grey.data, WIDTH, HEIGHT, WIDTH, QImage.Format.Format_Grayscale8).save(str(file), quality=20)


def mirrored(x: float, y: float, *rest: float) -> list[list[float]]:
    """Return the row itself and, off the mid-line, its mirror."""
    rows = [[x, y, *rest], [-x, y, *rest]]
    return rows if x else rows[:1]


def make_view(svg: ET.Element, view: str) -> dict[str, object]:
    """Return one view for figure.json and write its shade."""
    regions: dict[str, list[Loop]] = {}
    details: list[dict[str, object]] = []
    furrows: list[tuple[QPainterPath, float]] = []
    for path in svg.iter(f"{SVG}path"):
        name, loops = path.get("id", ""), read_path(path.get("d", ""))
        if not name.startswith(f"{view}-"):
            continue
        region = path.get("data-region")
        if region:
            regions[region] = [clockwise(loop) for loop in loops]
            continue
        strength = float(path.get("stroke-opacity", "0")) / DETAIL_BASE
        width = float(path.get("stroke-width", "1"))
        details.append({"strength": round(strength, 2), "width": width, "path": flat(loops)})
        furrows.append((qpath(loops, closed=False), strength))
    outline, borders = outline_and_borders(regions)
    save_shade(shading(qpath(outline), furrows), BODY / f"shade-{view}.png")
    return {
        "regions": {
            name: {
                "path": flat(loops),
                "pins": mirrored(*PINS[f"{view}/{name}"]),
                "glows": mirrored(*GLOWS[f"{view}/{name}"]),
            }
            for name, loops in regions.items()
        },
        "silhouette": flat(outline),
        "borders": flat(borders),
        "details": details,
    }


def main() -> None:
    """Write the three files."""
    svg = ET.parse(BODY / "body.svg").getroot()
    figure = {
        "plate": [-OX, -OY, WIDTH, HEIGHT],
        "shade_most": SHADE_MOST,
        "views": {view: make_view(svg, view) for view in ("front", "back")},
    }
    text = json.dumps(figure, separators=(",", ":"))
    # One region, stroke or contour a line, so that a change can be read.
    text = re.sub(r'("(?:\w+)":\{"path"|\{"strength"|"silhouette"|"borders"|"details")', r"\n\1", text)
    (BODY / "figure.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
