"""The bloom: 233 spikes on a spiral that open and close with the breath and turn warm one by one.

Each spike is a small picture made once for its colour, its size and the part of a pixel it stands at; a frame only
puts them in their places. All lengths are pixels of the device.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QRadialGradient

from matcompanion.ui.theme import mixed

SPIKES = 233
GOLDEN_ANGLE = 2.399963
PLASTIC_NUMBER = 0.7548776662
"""Spreads the turning warm evenly over the spiral."""
SMALLEST = 0.56
"""The radius of empty lungs, as a share of the radius of full ones."""
MIDDLE = 0.40
"""The radius that stays free for the word."""
STILL = 0.9
"""The radius where the bloom brightens instead of moving."""
GLOW = 1.22
"""How far the glow reaches beyond the spikes."""

_FRACTIONS = 4  # of a pixel, each way
_SIZES = 12
# Places are whole numbers, which is quicker: pixels times 2**18, made of an opening and of steps.
_OPENING_BITS, _STEP_BITS = 6, 12
_BITS = _OPENING_BITS + _STEP_BITS
_SHADES = 16
_GLOWS = 44
_GLOW_SIDE = 192  # the light is so soft that it can be small and enlarged without smoothing
_GLOW_TURNS_AT, _GLOW_TURNS_IN = 0.5, 0.04
_SMALL_SIZE = 0.60 + 0.40 * (SMALLEST - MIDDLE) / (1 - MIDDLE)


def radius_share(volume: float) -> float:
    """Return the radius for lungs *volume* full (0 to 1). The area follows the breath: the eye reads area."""
    smallest = SMALLEST**2
    return math.sqrt(smallest + (1 - smallest) * volume)


def place_share(spike: int) -> float:
    """Return how far out *spike* stands: 0 at the middle, 1 at the edge."""
    return math.sqrt((spike + 0.5) / SPIKES)


def _warm_from(spike: int) -> float:
    """Return the warmth above which *spike* is warm. Outer spikes turn first; at 0 all are cool."""
    chance = spike * PLASTIC_NUMBER % 1.0
    return max(0.0, (chance + 0.95 - 1.05 * place_share(spike)) / 1.9)


_WARM_FROM = tuple(_warm_from(spike) for spike in range(SPIKES))
_TURNS = tuple(sorted(_WARM_FROM))


def warm_count(warmth: float) -> int:
    """Return how many spikes are warm at *warmth* (0 to 1)."""
    return bisect_left(_TURNS, warmth)


def is_warm(spike: int, warmth: float) -> bool:
    """Return whether *spike* is warm at *warmth* (0 to 1)."""
    return warmth > _WARM_FROM[spike]


@dataclass(frozen=True, slots=True)
class Glow:
    """The light behind the spikes, in steps too small to see, so that most frames can keep it."""

    step: int
    warm: bool
    strength: float

    @property
    def radius(self) -> float:
        """How wide the bloom is that it belongs to, as a share of the full one."""
        return SMALLEST + self.step / _GLOWS * (1 - SMALLEST)


def glow_at(radius: float, warmth: float, opacity: float) -> Glow:
    """Return the light of a bloom. It dies away before it turns warm: petrol and ember are never mixed."""
    strength = min(1.0, abs(warmth - _GLOW_TURNS_AT) / _GLOW_TURNS_IN)
    step = round((radius - SMALLEST) / (1 - SMALLEST) * _GLOWS)
    return Glow(step, warmth >= _GLOW_TURNS_AT, round(strength * 64) / 64 * opacity)


class _Spike(dict[int, QPixmap]):
    """One colour and size: a picture for each part of a pixel, painted when it is first needed."""

    def __init__(self, color: QColor, radius: float, half: int) -> None:
        super().__init__()
        self._color, self._radius, self._half = color, radius, half

    def __missing__(self, fraction: int) -> QPixmap:
        side = 2 * self._half + 1
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        down, right = divmod(fraction, _FRACTIONS)
        center = QPointF(self._half + right / _FRACTIONS, self._half + down / _FRACTIONS)
        painter.drawEllipse(center, self._radius, self._radius)
        painter.end()
        self[fraction] = pixmap
        return pixmap


class Bloom:
    """The spikes and their light around *center*, with the radius *full* when the lungs are full."""

    def __init__(self, colours: Mapping[str, str], center: QPointF, full: float) -> None:
        self._colours, self._center, self._full = colours, center, full
        self._spikes: dict[tuple[int, int, bool], _Spike] = {}
        self._rows: dict[int, list[_Spike]] = {}
        self._row_warmth = -1
        self._still: QPixmap | None = None
        self._glows: dict[tuple[int, bool], QPixmap] = {}
        self._places = [self._place(spike) for spike in range(SPIKES)]

    def paint(self, painter: QPainter, radius: float, warmth: float, opacity: float) -> None:
        """Paint the spikes of a bloom *radius* wide (as a share of the full one)."""
        painter.setOpacity(opacity)
        self._paint_spikes(painter, radius, warmth)
        painter.setOpacity(1.0)

    def paint_still(self, painter: QPainter, volume: float, warmth: float, opacity: float) -> None:
        """Paint the spikes that brighten with the breath instead of moving."""
        if self._still is None or warm_count(warmth) != self._row_warmth:
            self._still = self._painted_still(warmth)
        painter.setOpacity(opacity * (0.25 + 0.75 * volume))
        corner = self._center - QPointF(self._still.width() / 2, self._still.height() / 2)
        painter.drawPixmap(corner.toPoint(), self._still)
        painter.setOpacity(1.0)

    def paint_glow(self, painter: QPainter, glow: Glow) -> None:
        """Paint the light behind the spikes."""
        reach = round(glow.radius * GLOW * self._full)
        middle = self._center.toPoint()
        painter.setOpacity(glow.strength)
        painter.drawPixmap(
            QRect(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach), self._small_glow(glow)
        )
        painter.setOpacity(1.0)

    def _small_glow(self, glow: Glow) -> QPixmap:
        """Return a small picture of the light; its dark middle stays as wide as the word."""
        pixmap = self._glows.get((glow.step, glow.warm))
        if pixmap is None:
            pixmap = QPixmap(_GLOW_SIDE, _GLOW_SIDE)
            pixmap.fill(Qt.GlobalColor.transparent)
            gradient = QRadialGradient(QPointF(_GLOW_SIDE / 2, _GLOW_SIDE / 2), _GLOW_SIDE / 2)
            color = QColor(self._colours["glow_warm" if glow.warm else "glow_cool"])
            hole = 0.9 * MIDDLE / (glow.radius * GLOW)
            for at, alpha in ((0, 0.03), (hole, 0.07), (0.62, 0.34), (0.82, 0.22), (1, 0)):
                color.setAlphaF(alpha)
                gradient.setColorAt(at, color)
            painter = QPainter(pixmap)
            painter.fillRect(pixmap.rect(), QBrush(gradient))
            painter.end()
            self._glows[glow.step, glow.warm] = pixmap
        return pixmap

    def _painted_still(self, warmth: float) -> QPixmap:
        side = 2 * math.ceil(self._full) + 2
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        corner = self._center - QPointF(side / 2, side / 2)
        painter.translate(-corner.toPoint())
        self._paint_spikes(painter, STILL, warmth)
        painter.end()
        return pixmap

    def _place(self, spike: int) -> tuple[int, int, int, int]:
        """Return where *spike* stands with the bloom closed to its middle, and how it moves as that opens."""
        share, angle = place_share(spike), spike * GOLDEN_ANGLE
        x, y = math.cos(angle), math.sin(angle)
        middle = MIDDLE * self._full
        # Half a fraction of a pixel makes rounding down round to the nearest; the half of the picture is its corner.
        shift = 0.5 / _FRACTIONS - self._half(_shade(share))
        left, top = self._center.x() + middle * x + shift, self._center.y() + middle * y + shift
        return (
            round(left * 2**_BITS),
            round(top * 2**_BITS),
            round(share * x * 2**_STEP_BITS),
            round(share * y * 2**_STEP_BITS),
        )

    def _half(self, shade: int) -> int:
        return math.ceil(self._size(shade)) + 1

    def _size(self, shade: int) -> float:
        return self._full * (0.0105 + 0.0150 * (shade + 0.5) / _SHADES)

    def _paint_spikes(self, painter: QPainter, radius: float, warmth: float) -> None:
        opened = round((radius - MIDDLE) * self._full * 2**_OPENING_BITS)
        draw = painter.drawPixmap
        for (x, y, dx, dy), spike in zip(self._places, self._row(radius, warmth), strict=True):
            left, top = x + opened * dx, y + opened * dy
            # The two bits after the point say which picture: four across, four down.
            draw(left >> 18, top >> 18, spike[(top >> 14 & 12) | (left >> 16 & 3)])

    def _row(self, radius: float, warmth: float) -> list[_Spike]:
        """Return the pictures of all spikes."""
        warm = warm_count(warmth)
        if warm != self._row_warmth:
            self._rows.clear()
            self._row_warmth = warm
            self._still = None
        grown = 0.60 + 0.40 * (radius - MIDDLE) / (1 - MIDDLE)
        size = round((grown - _SMALL_SIZE) / (1 - _SMALL_SIZE) * (_SIZES - 1))
        row = self._rows.get(size)
        if row is None:
            row = [
                self._spike(size, _shade(place_share(spike)), warm=is_warm(spike, warmth)) for spike in range(SPIKES)
            ]
            self._rows[size] = row
        return row

    def _spike(self, size: int, shade: int, *, warm: bool) -> _Spike:
        key = (size, shade, warm)
        spike = self._spikes.get(key)
        if spike is None:
            share = (shade + 0.5) / _SHADES
            kind = "warm" if warm else "cool"
            color = mixed(QColor(self._colours[f"{kind}_inner"]), QColor(self._colours[f"{kind}_outer"]), share)
            color.setAlphaF(1 - 0.22 * share)
            grown = _SMALL_SIZE + (1 - _SMALL_SIZE) * size / (_SIZES - 1)
            spike = self._spikes[key] = _Spike(color, self._size(shade) * grown, self._half(shade))
        return spike


def _shade(share: float) -> int:
    return min(_SHADES - 1, int(share * _SHADES))
