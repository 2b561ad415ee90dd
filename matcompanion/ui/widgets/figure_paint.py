"""How the body figure is painted: plaster, shading, and the states a region can be in.

What stays (chosen, suggested, an overlay) is kept as a picture; what passes (hover, focus, a hatch) is painted anew.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import permutations

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
    QTransform,
)

from matcompanion.ui.theme import Theme, mixed, on_scale
from matcompanion.ui.widgets.figure import Figure, Region

_SHADE = 0.62
_SHADE_DARK = 1.25  # dark plaster needs more of it to look round
_DETAIL = 0.42
_SPIKE_STEP, _SPIKE_RADIUS = 8.2, 1.55
_HATCH_STEP, _HATCH_LINE = 6.5, 1.6
_GLOW = ((0.0, 0.66), (0.35, 0.55), (0.65, 0.30), (1.0, 0.0))
_BRACKET, _BRACKET_TURN = 20.0, 8.4


@dataclass(frozen=True, slots=True)
class Look:
    """What a figure shows for longer: regions by name; *fills* are values 0 to 1 on the theme's *scale*."""

    chosen: frozenset[str] = frozenset()
    suggested: frozenset[str] = frozenset()
    fills: tuple[tuple[str, float], ...] = ()
    scale: str = "ember"
    mat: tuple[float, float, float, float] | None = None


def data_steps(theme: Theme, scale: str) -> tuple[QColor, ...]:
    """Return the colours for values on a *scale*; the first of one that only grows is for legends: it looks bare."""
    steps = theme.scale(scale)
    return steps if scale == "diverging" else steps[1:]


class FigurePainter(QObject):
    """Paints one figure in the colours of the theme, on *ground*: the colour of what is behind it.

    Sizes come as *k*, pixels per unit; the painter's origin is the crown of the head and it is not scaled.
    """

    def __init__(self, theme: Theme, figure: Figure, *, ground: str = "stage", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._figure, self._ground = theme, figure, ground
        self._stronger = False
        self._kept: dict[object, QPixmap] = {}
        self._size: tuple[float, float] = (0.0, 0.0)
        theme.changed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._kept.clear()

    def set_stronger_outlines(self, on: bool) -> None:  # noqa: FBT001 - a setting
        """Draw the borders of the regions as strong as the outline, or lightly."""
        if on != self._stronger:
            self._stronger = on
            self._forget()

    def paint(self, painter: QPainter, look: Look, k: float, ratio: float) -> None:
        """Paint the figure as *look* says, for a screen of *ratio*."""
        plate = self._figure.plate
        painter.drawPixmap(QPointF(plate.x() * k, plate.y() * k), self.picture(look, k, ratio))

    def picture(self, look: Look, k: float, ratio: float) -> QPixmap:
        """Return what stays of the figure, made if need be."""
        if (k, ratio) != self._size:
            self._size = (k, ratio)
            self._forget()
        picture = self._kept.get(look)
        if picture is None:
            for old in [key for key in self._kept if isinstance(key, Look)]:
                del self._kept[old]
            picture = self._kept[look] = self._composed(look, k, ratio)
        return picture

    def paint_hover(self, painter: QPainter, region: Region, k: float, *, chosen: bool) -> None:
        """Tint the region under the mouse; one that is not chosen gets an edge too."""
        with _Scaled(painter, k):
            painter.fillPath(region.path, self._theme.color("on_accent" if chosen else "accent", 0.16))
            if not chosen:
                painter.strokePath(region.path, _pen(self._theme.color("accent"), max(1.8, 1.4 / k)))

    def paint_focus(self, painter: QPainter, region: Region, k: float) -> None:
        """Draw the keyboard's ring along the edge of the region, with a gap on both sides."""
        with _Scaled(painter, k):
            line = max(3.4, 3.0 / k)
            painter.strokePath(region.path, _pen(self._theme.color(self._ground), line + 4.0 / k))
            painter.strokePath(region.path, _pen(self._theme.color("focus"), line))

    def paint_hatch(self, painter: QPainter, region: Region, k: float, ratio: float) -> None:
        """Hatch a region that is not for the mat."""
        with _Scaled(painter, k):
            painter.fillPath(region.path, self._theme.color("fig_base", 0.8))
            painter.fillPath(region.path, hatch(self._theme.color("ink2", 0.8), k, ratio))
            painter.strokePath(region.path, _pen(self._theme.color("ink2"), max(1.4, 1.0 / k)))

    def _composed(self, look: Look, k: float, ratio: float) -> QPixmap:
        """Return the figure with all that stays."""
        figure, theme = self._figure, self._theme
        relief = self._relief(k, ratio, soft=bool(look.fills))
        regions = figure.regions
        picture, painter = self._plate(k, ratio)
        painter.fillPath(figure.silhouette, self._plaster())
        steps = data_steps(theme, look.scale)
        for name, value in look.fills:
            painter.fillPath(regions[name].path, on_scale(steps, value))
        self._lay(painter, relief)
        self._paint_glows(painter, [regions[name] for name in sorted(look.suggested - look.chosen)])
        self._paint_chosen(painter, [regions[name] for name in sorted(look.chosen)], relief, k, ratio)
        if look.mat is not None:
            self._paint_mat(painter, QRectF(*look.mat), k)
        painter.end()
        return picture

    def _plate(self, k: float, ratio: float) -> tuple[QPixmap, QPainter]:
        """Return an empty picture for the figure at *k* and a painter on it that works in units."""
        plate = self._figure.plate
        picture = QPixmap(QSize(math.ceil(plate.width() * k * ratio), math.ceil(plate.height() * k * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(k, k)
        painter.translate(-plate.topLeft())
        return picture, painter

    def _plaster(self) -> QBrush:
        fall = QLinearGradient(0, 0, 0, 790)
        fall.setColorAt(0, self._theme.color("fig_light"))
        fall.setColorAt(1, self._theme.color("fig_base"))
        return QBrush(fall)

    def _relief(self, k: float, ratio: float, *, soft: bool) -> QPixmap:
        """Return shading, details, borders and outline on nothing; *soft* where colours have to be read through."""
        kept = self._kept.get(soft)
        if kept is not None:
            return kept
        figure, theme = self._figure, self._theme
        picture, painter = self._plate(k, ratio)
        painter.save()
        painter.setClipPath(figure.silhouette)
        painter.setOpacity(figure.shade_most * _SHADE * (_SHADE_DARK if theme.dark else 1.0) * (0.5 if soft else 1.0))
        painter.drawImage(figure.plate, _tinted(figure.shade, theme.color("fig_shade")))
        painter.restore()
        for detail in figure.details:
            ink = theme.color("fig_line", min(1.0, _DETAIL * detail.strength))
            painter.strokePath(detail.path, _pen(ink, max(detail.width, 0.7 / k)))
        border = theme.color("fig_edge" if self._stronger else self._ground)
        painter.strokePath(figure.borders, _pen(border, max(2.2, 1.6 / k) if self._stronger else max(1.5, 1.1 / k)))
        outline = max(2.2, 1.6 / k) if self._stronger else max(1.5, 1.0 / k)
        painter.strokePath(figure.silhouette, _pen(theme.color("fig_edge"), outline))
        painter.end()
        self._kept[soft] = picture
        return picture

    def _lay(self, painter: QPainter, picture: QPixmap) -> None:
        """Lay a picture of the plate over the plate, pixel on pixel."""
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, picture)
        painter.restore()

    def _paint_glows(self, painter: QPainter, regions: Iterable[Region]) -> None:
        """Warm the suggested regions without edges: a filled region would read as clothing."""
        painter.save()
        painter.setClipPath(self._figure.silhouette)
        painter.setPen(Qt.PenStyle.NoPen)
        glow = QRadialGradient(QPointF(0, 0), 1.0)
        for place, alpha in _GLOW:
            glow.setColorAt(place, self._theme.color("ember", alpha * (0.95 if self._theme.dark else 1.0)))
        painter.setBrush(glow)
        for region in regions:
            for spot in region.glows:
                painter.save()
                painter.translate(spot.centre)
                painter.scale(spot.across, spot.down)
                painter.drawEllipse(QPointF(0, 0), 1.0, 1.0)
                painter.restore()
        painter.restore()

    def _paint_chosen(
        self, painter: QPainter, regions: Sequence[Region], relief: QPixmap, k: float, ratio: float
    ) -> None:
        """Fill the regions with petrol and the mat's spikes."""
        theme = self._theme
        fill = theme.color("accent")
        if theme.dark:
            fill = mixed(theme.color("fig_light"), fill, 0.82)
        dots = spikes(theme.color("on_accent", 0.45), k, ratio)
        for region in regions:
            painter.save()
            painter.setClipPath(region.path)
            painter.fillRect(region.rect, fill)
            self._lay(painter, relief)
            painter.fillPath(region.path, dots)
            painter.restore()
            painter.strokePath(region.path, _pen(theme.color("accent"), max(2.2, 1.2 / k)))
        # Two chosen neighbours stay two.
        gap = _pen(theme.color(self._ground), max(2.0, 1.2 / k))
        for region, other in permutations(regions, 2):
            if region.rect.intersects(other.rect):
                painter.save()
                painter.setClipPath(region.path)
                painter.strokePath(other.path, gap)
                painter.restore()

    def _paint_mat(self, painter: QPainter, mat: QRectF, k: float) -> None:
        """Draw the corners of the mat: a whole mat behind the body would read as an open coat."""
        corners = QPainterPath()
        for x, right in ((mat.left(), 1), (mat.right(), -1)):
            for y, down in ((mat.top(), 1), (mat.bottom(), -1)):
                corners.moveTo(x, y + down * _BRACKET)
                corners.lineTo(x, y + down * _BRACKET_TURN)
                corners.quadTo(x, y, x + right * _BRACKET_TURN, y)
                corners.lineTo(x + right * _BRACKET, y)
        line = max(2.2, 1.5 / k)
        painter.strokePath(corners, _pen(self._theme.color(self._ground, 0.9), line + 3.0))
        painter.strokePath(corners, _pen(self._theme.color("accent"), line))


class _Scaled:
    """A painter in units for the time of a ``with``."""

    def __init__(self, painter: QPainter, k: float) -> None:
        self._painter, self._k = painter, k

    def __enter__(self) -> None:
        self._painter.save()
        self._painter.scale(self._k, self._k)

    def __exit__(self, *_: object) -> None:
        self._painter.restore()


def spikes(color: QColor, k: float, ratio: float) -> QBrush:
    """Return the mat's lattice of spikes for a painter that is scaled to *k* pixels per unit."""
    across = max(3, round(_SPIKE_STEP * k * ratio))
    down = round(across * math.sqrt(3))
    radius = _SPIKE_RADIUS / _SPIKE_STEP * across
    tile, painter = _tile(across, down)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for x, y in ((0, 0), (across, 0), (0, down), (across, down), (across / 2, down / 2)):
        painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.end()
    return _tiled(tile, k * ratio)


def hatch(color: QColor, k: float, ratio: float) -> QBrush:
    """Return the hatching of what is not for the mat, for a painter that is scaled to *k* pixels per unit."""
    side = max(4, round(_HATCH_STEP * k * ratio))
    tile, painter = _tile(side, side)
    painter.setPen(QPen(color, max(_HATCH_LINE * k * ratio, 0.9 * ratio)))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    painter.end()
    return _tiled(tile, k * ratio)


def _tile(width: int, height: int) -> tuple[QPixmap, QPainter]:
    tile = QPixmap(width, height)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return tile, painter


def _tiled(tile: QPixmap, scale: float) -> QBrush:
    """Return a brush whose dots are whole pixels of the screen: nothing swims or blurs at any size."""
    brush = QBrush(tile)
    brush.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    return brush


def _pen(color: QColor, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _tinted(alpha: QImage, color: QColor) -> QImage:
    """Return *color* as thick as *alpha* says."""
    image = QImage(alpha.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(color)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, alpha)
    painter.end()
    return image
