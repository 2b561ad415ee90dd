"""What the body heat map is drawn of: a figure, a line around an area, and the row of an area."""

from __future__ import annotations

from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId, View
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import Figure, Figures, Region
from matcompanion.ui.widgets.figure_paint import FigurePainter, Look

_BAR, _ABOVE = 5.0, 2.0


def region_of(catalogue: Catalogue, figures: Figures, view: View, area: AreaId) -> Region | None:
    """Return the region of *area* on the figure of *view*, if it can be seen there."""
    zone = next((zone for zone in catalogue.zones if zone.view is view and zone.area == area), None)
    return None if zone is None else figures[view].regions[zone.region]


class BodyItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """One figure with its areas filled by *values*; its mid-line stands at *middle*, its crown at 0."""

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        figure: Figure,
        view: View,
        values: Mapping[AreaId, float],
        scale: str,
        middle: float,
    ) -> None:
        super().__init__()
        self._figure, self._middle = figure, middle
        self._painter = FigurePainter(theme, figure, ground="surface")
        self._areas = {zone.region: zone.area for zone in catalogue.zones if zone.view is view and zone.area}
        fills = tuple((region, values[area]) for region, area in self._areas.items() if area in values)
        self._look = Look(fills=fills, scale=scale)

    def boundingRect(self) -> QRectF:
        """Return where the figure is."""
        plate = self._figure.plate
        return QRectF(plate.x() + self._middle, -plate.bottom(), plate.width(), plate.height())

    def area_at(self, place: QPointF) -> AreaId | None:
        """Return the area at a *place* of the data, or None."""
        region = self._figure.region_at(QPointF(place.x() - self._middle, -place.y()))
        return None if region is None else self._areas.get(region.name)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint the figure at its size on the screen, so that nothing is blurred."""
        unit_x, unit_y = self.getViewBox().viewPixelSize()
        ratio = painter.device().devicePixelRatioF()
        painter.save()
        painter.translate(self._middle, 0.0)
        painter.scale(unit_x, -unit_y)
        self._painter.paint(painter, self._look, 1 / unit_y, ratio)
        painter.restore()


class Outline(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """A line around an area of the figure that stands at *middle*."""

    def __init__(self, region: Region, middle: float, color: QColor) -> None:
        super().__init__()
        self._region, self._middle = region, middle
        self._pen = QPen(color, 2.0)
        self._pen.setCosmetic(True)

    def boundingRect(self) -> QRectF:
        """Return where the line may be."""
        rect = self._region.rect
        return QRectF(rect.x() + self._middle, -rect.bottom(), rect.width(), rect.height()).adjusted(-8, -8, 8, 8)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint the line."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._middle, 0.0)
        painter.scale(1.0, -1.0)
        painter.strokePath(self._region.path, self._pen)


class AreaRow(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Name and value of an area, with a bar under them as long as *share* says; *unit* is the size of a pixel."""

    def __init__(
        self,
        theme: Theme,
        corners: tuple[float, float, float, float],
        unit: float,
        *,
        name: str,
        value: str,
        color: QColor | None,
        share: float,
    ) -> None:
        super().__init__()
        left, top, right, bottom = corners
        self._theme, self._unit = theme, unit
        self._rect = QRectF(QPointF(left, bottom), QPointF(max(right, left + unit), top))
        self._name, self._value, self._color, self._share = name, value, color, share
        self._lifted = False

    def lift(self, *, on: bool) -> None:
        """Set the row off from the others, or not."""
        if on != self._lifted:
            self._lifted = on
            self.update()

    def contains_place(self, place: QPointF) -> bool:
        """Return whether a *place* of the data is in the row."""
        return self._rect.contains(place)

    def boundingRect(self) -> QRectF:
        """Return where the row is."""
        return self._rect

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint the words and the bar, in pixels."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._rect.left(), self._rect.bottom())
        painter.scale(self._unit, -self._unit)
        width, height = self._rect.width() / self._unit, self._rect.height() / self._unit
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if self._lifted:
            painter.setBrush(theme.color("accent_soft", 0.6))
            painter.drawRoundedRect(QRectF(-6, 0, width + 6, height), 6, 6)
        line = QFontMetricsF(theme.font("caption")).height()
        top = max(0.0, (height - line - _ABOVE - _BAR) / 2)
        self._write(painter, QRectF(0, top, width, line))
        y = top + line + _ABOVE
        if self._share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("line"))
            painter.drawRoundedRect(QRectF(0, y, width, _BAR), _BAR / 2, _BAR / 2)
        if self._color is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color)
            long = max(_BAR, width * self._share) if self._share else 22.0
            painter.drawRoundedRect(QRectF(0, y, long, _BAR), _BAR / 2, _BAR / 2)

    def _write(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._theme
        value_font, name_font = theme.font("caption_strong"), theme.font("caption")
        beside = QFontMetricsF(value_font).horizontalAdvance(self._value) + 8
        painter.setFont(value_font)
        painter.setPen(theme.color("ink"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(rect, flags | Qt.AlignmentFlag.AlignRight, self._value)
        painter.setFont(name_font)
        painter.setPen(theme.color("ink2"))
        name = QFontMetricsF(name_font).elidedText(
            self._name, Qt.TextElideMode.ElideRight, max(0.0, rect.width() - beside)
        )
        painter.drawText(rect, flags | Qt.AlignmentFlag.AlignLeft, name)
