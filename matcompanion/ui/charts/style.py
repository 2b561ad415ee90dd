"""How every graph looks: no box, no ticks, few labels, a grid only where a label is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTransform
from PySide6.QtWidgets import QFrame, QWidget

from matcompanion.ui.accessible_role import hold_children
from matcompanion.ui.theme import Theme

Ticks: TypeAlias = Sequence[tuple[float, str]]
Span: TypeAlias = tuple[float, float]

_BELOW = -20  # the grid lies under everything


class Plot:
    """A pyqtgraph plot in the colours and type of *theme*; ``widget`` goes into a layout.

    It takes no mouse: the widget around it does, so there is no panning, zooming or context menu, and the
    wheel turns the page.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._plot: Any = pg.PlotWidget(background=None)
        hold_children(self._plot)
        self._plot.setFrameShape(QFrame.Shape.NoFrame)
        self._plot.setStyleSheet("background: transparent")
        self._plot.setAntialiasing(True)
        for part in (self._plot, self._plot.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._item: Any = self._plot.getPlotItem()
        self._item.hideButtons()
        self._item.setMenuEnabled(False)
        self._view: Any = self._item.getViewBox()
        self._view.setMouseEnabled(x=False, y=False)
        self._worn: tuple[str, int] | None = None

    @property
    def widget(self) -> QWidget:
        """The widget that draws it."""
        widget: QWidget = self._plot
        return widget

    def add(self, item: object) -> None:
        """Draw *item*, a graphics item in the coordinates of the data."""
        self._item.addItem(item)

    def remove(self, item: object) -> None:
        """Draw *item* no more."""
        self._item.removeItem(item)

    def clear(self) -> None:
        """Draw nothing but the axes."""
        self._item.clear()

    def lay_out(self, x_ticks: Ticks, y_ticks: Ticks, x_span: Span, y_span: Span, *, grid: bool = True) -> None:
        """Show *x_span* and *y_span*, label the ticks, and lay a line at each tick of y if there is a *grid*."""
        theme = self._theme
        font = theme.font("caption")
        metrics = QFontMetrics(font)
        self._dress(font, theme.color("ink2"))
        left = max((metrics.horizontalAdvance(text) for _, text in y_ticks), default=0) + 12
        pixel = (x_span[1] - x_span[0]) / max(1, self._plot.width() - left)
        whole = [(x, text) for x, text in x_ticks if x + metrics.horizontalAdvance(text) / 2 * pixel <= x_span[1]]
        for side, ticks in (("bottom", whole), ("left", y_ticks)):  # none that the end would cut off
            self._item.getAxis(side).setTicks([list(ticks)])
        self._item.getAxis("left").setWidth(left)
        self._item.getAxis("bottom").setHeight(metrics.height() + 8)
        if grid:
            for value, _ in y_ticks:
                line = pg.InfiniteLine(value, angle=0, pen=pen(theme.color("line")))
                line.setZValue(_BELOW)
                self._item.addItem(line)
        self._view.setRange(xRange=x_span, yRange=y_span, padding=0)

    def _dress(self, font: QFont, ink: QColor) -> None:
        """Give the axes their look, unless they have it: it costs as much as the labels."""
        look = (font.toString(), ink.rgba())
        if look == self._worn:
            return
        self._worn = look
        for side in ("bottom", "left"):
            axis = self._item.getAxis(side)
            axis.setStyle(
                tickLength=0,
                tickAlpha=0,  # a length of 0 still draws specks, whatever the pen
                tickFont=font,
                tickTextOffset=8 if side == "left" else 6,
                hideOverlappingLabels=False,  # the ticks are chosen so that none overlap
            )
            axis.setPen(pg.mkPen(None))
            axis.setTextPen(pen(ink))
        self._item.setContentsMargins(0, QFontMetrics(font).height() / 2, 0, 0)  # half a label goes above the top

    def draw_on(self, painter: QPainter, room: QRectF) -> None:
        """Draw what is shown into *room* of another picture, by lines and shapes wherever that is possible."""
        items = [item for item in self._plot.scene().items() if hasattr(item, "setExportMode")]
        for item in items:
            item.setExportMode(True, {"antialias": True, "resolutionScale": 1.0})
        self._plot.render(painter, room, self._plot.viewport().rect(), Qt.AspectRatioMode.IgnoreAspectRatio)
        for item in items:
            item.setExportMode(False)

    def area(self) -> QRectF:
        """Return where the data is drawn, in pixels of ``widget``."""
        scene: QRectF = self._view.sceneBoundingRect()
        top_left: QPointF = QPointF(self._plot.mapFromScene(scene.topLeft()))
        return QRectF(top_left, scene.size())

    def to_pixels(self) -> QTransform:
        """Return the way from data to pixels of ``widget``."""
        area = self.area()
        (left, right), (low, high) = self._view.viewRange()
        way = QTransform.fromTranslate(area.left(), area.bottom())
        way.scale(area.width() / (right - left), -area.height() / (high - low))
        return way.translate(-left, -low)

    def place(self, x: float, y: float) -> QPointF:
        """Return where the data point is drawn, in pixels of ``widget``."""
        return self.to_pixels().map(QPointF(x, y))


def pen(color: QColor, width: float = 1.0, *, dashed: bool = False) -> object:
    """Return a pen that stays *width* pixels wide however the data is scaled."""
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    made: object = pg.mkPen(color, width=width, style=style)
    return made
