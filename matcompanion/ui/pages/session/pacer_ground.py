"""What stands still behind the bloom: the ring, the number of the lead-in and the lines. It changes once a second."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from matcompanion.domain.session_instant import Instant, State
from matcompanion.ui.pages.session.ring import paint_ring
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.pacer_layout import DIGIT_HEIGHT, PacerLayout
from matcompanion.ui.wording_session import Guide, Line

DIMMED = 0.55
_WIDEST = 0.94
_NUMBER_WEIGHT, _LEAD_WEIGHT, _REST_WEIGHT = 300, 500, 400
_UNDER_WEIGHT = 400
_NARROWER = 0.96
_SHORTEST_LINE = 120
_CORNER = 24


class PacerMode(StrEnum):
    """How bright the session is shown."""

    FULL = "full"
    DIM = "dim"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Ground:
    """All that the still part of the picture depends on; equal grounds look the same.

    *active* is rounded to what can be seen on the ring; *number* is the seconds of the lead-in, or nothing. With a
    *guide* the number makes room for a drawing, and its words stand where the lines are.
    """

    layout: PacerLayout
    ratio: float
    mode: PacerMode
    line: Line
    under: str = ""
    corner: str = ""
    number: str = ""
    guide: Guide | None = None
    bounds: tuple[float, ...] = ()
    active: float = 0.0
    dot: bool = False


def ground_of(
    instant: Instant,
    layout: PacerLayout,
    ratio: float,
    mode: PacerMode,
    line: Line,
    *,
    under: str,
    corner: str,
    guide: Guide | None = None,
) -> Ground:
    """Return the ground at *instant*."""
    if mode is PacerMode.DARK or instant.state is State.GETTING_UP:
        return Ground(layout, ratio, mode, line)
    lead_in = instant.lead_left > 0 or instant.state is State.LEAD_IN
    step = instant.total / max(1.0, 2 * math.pi * layout.ring * ratio)
    return Ground(
        layout,
        ratio,
        mode,
        line,
        under=under,
        corner=corner,
        number=str(math.ceil(instant.lead_left)) if lead_in else "",
        guide=guide if lead_in else None,
        bounds=instant.bounds,
        active=math.floor(instant.active / step) * step if step > 0 else 0.0,
        dot=not (lead_in and instant.active == 0),
    )


def paint_ground(theme: Theme, ground: Ground) -> QPixmap:
    """Return the picture of *ground*, in pixels of the device."""
    layout, colours = ground.layout, theme.session
    size = QSize(math.ceil(layout.width * ground.ratio), math.ceil(layout.height * ground.ratio))
    pixmap = QPixmap(size)
    dark = ground.mode is PacerMode.DARK
    pixmap.fill(QColor(colours["black" if dark else "bg"]))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ground.ratio, ground.ratio)
    center = QPointF(layout.center_x, layout.center_y)
    if ground.bounds:
        light = 1.0 if ground.mode is PacerMode.FULL else DIMMED
        paint_ring(
            painter,
            colours,
            center,
            layout.ring,
            layout.ring_width,
            bounds=ground.bounds,
            active=ground.active,
            light=light,
            dot=ground.dot,
        )
    _Texts(painter, theme, ground).paint()
    painter.end()
    return pixmap


class _Texts:
    """Writes the words of a ground."""

    def __init__(self, painter: QPainter, theme: Theme, ground: Ground) -> None:
        self._painter, self._theme, self._ground, self._layout = painter, theme, ground, ground.layout
        full, dark = ground.mode is PacerMode.FULL, ground.mode is PacerMode.DARK
        colours = theme.session
        self._ink = QColor(colours["dark_text" if dark else "ink" if full else "dim_ink"])
        self._quiet = QColor(colours["dark_text" if dark else "ink2" if full else "ink_dim"])

    def paint(self) -> None:
        """Write all."""
        layout, ground = self._layout, self._ground
        if ground.guide is not None and ground.guide.text:
            self._write_step(ground.guide.text)
        else:
            self._write_line(ground.line)
            if ground.under:
                self._write_under(ground.under)
        if ground.number:
            self._write_number(ground.number)
        if ground.guide is not None and ground.guide.caption:
            self._write_small(ground.guide.caption, layout.caption_y, 1.3 * layout.ring)
        if ground.corner:
            self._painter.setPen(QColor(self._theme.session["ink_dim"]))
            self._painter.setFont(self._theme.font("caption"))
            place = QRectF(_CORNER, _CORNER, layout.width - 2 * _CORNER, layout.height)
            self._painter.drawText(place, Qt.AlignmentFlag.AlignRight, ground.corner)

    def _write_number(self, number: str) -> None:
        """Write the seconds that are left to get into place, in the middle or above the drawing."""
        layout = self._layout
        middle, size = layout.center_y, layout.lead_size
        if self._ground.guide is not None:
            middle, size = layout.guide_number
        self._painter.setPen(self._ink)
        self._painter.setFont(self._theme.sized_font(size, _NUMBER_WEIGHT))
        around = QRectF(layout.center_x - layout.ring, middle - size, 2 * layout.ring, 2 * size)
        self._painter.drawText(around, Qt.AlignmentFlag.AlignCenter, number)

    def _write_step(self, text: str) -> None:
        """Write the words of a step on as many lines as they need, as large as there is room for."""
        layout = self._layout
        top, bottom = layout.step
        width, height = layout.width * _WIDEST, max(1.0, bottom - top)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)

        def needed(size: float, width: float) -> QRectF:
            metrics = QFontMetricsF(self._theme.sized_font(size, _LEAD_WEIGHT))
            return metrics.boundingRect(QRectF(0, 0, width, height), flags, text)

        size = layout.line_size
        while size > layout.under_size and needed(size, width).height() > height:
            size -= 1
        lines = needed(size, width).height()
        while width > _SHORTEST_LINE and needed(size, width * _NARROWER).height() <= lines:
            width *= _NARROWER  # until the lines are about as long as one another
        self._painter.setPen(self._ink)
        self._painter.setFont(self._theme.sized_font(size, _LEAD_WEIGHT))
        self._painter.drawText(QRectF(layout.center_x - width / 2, top, width, height), flags, text)

    def _write_under(self, text: str) -> None:
        self._write_small(text, self._layout.under_y, _WIDEST * self._layout.width)

    def _write_small(self, text: str, middle: float, most: float) -> None:
        """Write *text* quietly at that height, at *most* so wide."""
        layout = self._layout
        font = self._theme.sized_font(layout.under_size, _UNDER_WEIGHT)
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > most:
            font = self._theme.sized_font(layout.under_size * most / width, _UNDER_WEIGHT)
        self._painter.setPen(self._quiet)
        self._painter.setFont(font)
        height = 2 * layout.under_size
        place = QRectF(0, middle - height / 2, layout.width, height)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _write_line(self, line: Line) -> None:
        """Write the line under the ring on one base, its number as large as it has to be."""
        layout = self._layout
        parts = self._parts(line, layout.line_size, max(layout.number_size, layout.line_size))
        width = self._width(parts)
        number = layout.number_size if line.number else layout.line_size
        if width > _WIDEST * layout.width:
            # The number is needed from far away, so the words give way first.
            fixed = self._width([part for part in parts if part[0] == line.number and line.number])
            share = (_WIDEST * layout.width - fixed) / (width - fixed)
            parts = self._parts(line, layout.line_size * share, number)
            width = self._width(parts)
        x = layout.center_x - width / 2
        base = layout.line_y + DIGIT_HEIGHT / 2 * number
        for text, font, color in parts:
            self._painter.setFont(font)
            self._painter.setPen(color)
            self._painter.drawText(QPointF(x, base), text)
            x += QFontMetricsF(font).horizontalAdvance(text)

    def _parts(self, line: Line, size: float, number_size: float) -> list[tuple[str, QFont, QColor]]:
        lead, rest = self._theme.sized_font(size, _LEAD_WEIGHT), self._theme.sized_font(size, _REST_WEIGHT)
        number = self._theme.sized_font(number_size, _REST_WEIGHT)
        dark = self._ground.mode is PacerMode.DARK
        parts = [(line.lead, lead, self._ink)] if line.lead and not dark else []
        if parts and line.rest:
            parts.append(("   ", rest, self._quiet))
        larger = number_size > size * 1.01
        parts.append((line.before, rest, self._quiet))
        parts.append((line.number, number, self._ink if larger else self._quiet))
        parts.append((line.after, rest, self._quiet))
        return [part for part in parts if part[0]]

    @staticmethod
    def _width(parts: list[tuple[str, QFont, QColor]]) -> float:
        return sum(QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in parts)
