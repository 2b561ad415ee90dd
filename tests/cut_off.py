"""Finds text that is cut off: what each widget writes, caught as SVG, is compared with the room that can be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractScrollArea, QGraphicsView, QHeaderView, QTableView, QWidget

SVG = "{http://www.w3.org/2000/svg}"
SLACK = 1.5
"""Pixels: hinting makes a word a little wider than its metrics say."""
FAR = 1e6


@dataclass(frozen=True, slots=True)
class Written:
    """A piece of text where a widget writes it, in the pixels of the widget."""

    text: str
    rect: QRectF


def cut_off(window: QWidget, slack: float = SLACK) -> list[str]:
    """Return each piece of text in *window* that is not seen whole, and is not scrolled to either."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and not widget.size().isEmpty():
            room = _room(widget)
            found += [
                f"{_path(widget)}: {why} {one.text!r}"
                for one in written(widget)
                if (why := _why(widget, one, room, slack))
            ]
    return found


def written(widget: QWidget) -> Iterator[Written]:
    """Give what *widget* itself writes, without its children."""
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(data)
    paper.setSize(widget.size())
    paper.setResolution(widget.logicalDpiX())
    painter = QPainter(paper)
    QWidget.render(widget, painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    for group in ET.fromstring(bytes(data.data().data())).iter(f"{SVG}g"):
        for text in group.findall(f"{SVG}text"):
            if (text.text or "").strip():
                yield _placed(group, text)


def _placed(group: ET.Element, text: ET.Element) -> Written:
    font = QFont(group.get("font-family", ""))
    font.setPixelSize(max(1, round(float(group.get("font-size", "1")))))
    font.setWeight(QFont.Weight(int(group.get("font-weight", "400"))))
    metrics, words = QFontMetricsF(font), (text.text or "").rstrip()
    left, base = float(text.get("x", "0")), float(text.get("y", "0"))
    rect = QRectF(left, base - metrics.capHeight(), metrics.horizontalAdvance(words), metrics.capHeight())
    numbers = [float(number) for number in re.findall(r"-?[\d.e-]+", group.get("transform", "matrix(1,0,0,1,0,0)"))]
    return Written(words, QTransform(*numbers).mapRect(rect))


def _why(widget: QWidget, one: Written, room: QRectF, slack: float) -> str:
    """Return what is wrong with *one*, or nothing. Names in graphs and tables may be shortened: they say them too."""
    if "…" in one.text and one.text not in _own_text(widget) and not _shortens(widget):
        return "is shortened:"
    wide = max(room.left() - one.rect.left(), one.rect.right() - room.right())
    high = max(room.top() - one.rect.top(), one.rect.bottom() - room.bottom())
    return f"lacks {max(wide, high):.0f} px:" if max(wide, high) > slack else ""


def _own_text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def _shortens(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QTableView | QGraphicsView)


def _room(widget: QWidget) -> QRectF:
    """Return what can be seen of *widget*, or be scrolled to: up and down, and sideways in a table alone."""
    left = top = -FAR
    right = bottom = FAR
    offset, inner, sideways, upright = QPoint(), widget, True, True
    while True:
        around = inner.parentWidget()
        if isinstance(around, QAbstractScrollArea) and inner is widget and inner is around.viewport():
            table = around.parentWidget() if isinstance(around, QHeaderView) else around
            upright, sideways = not _scrolls(around), not isinstance(table, QTableView)
        if sideways:
            left, right = max(left, -offset.x()), min(right, inner.width() - offset.x())
        if upright:
            top, bottom = max(top, -offset.y()), min(bottom, inner.height() - offset.y())
        if around is None or inner.isWindow():
            return QRectF(left, top, right - left, bottom - top)
        area = around.parentWidget()
        if isinstance(area, QAbstractScrollArea) and around is area.viewport() and _scrolls(area):
            upright = False
        offset += inner.pos()
        inner = around


def _scrolls(area: QAbstractScrollArea) -> bool:
    return area.verticalScrollBar().maximum() > 0


def _path(widget: QWidget) -> str:
    names = []
    inner: QWidget | None = widget
    while inner is not None and len(names) < 4:
        names.append(type(inner).__name__)
        inner = inner.parentWidget()
    return " in ".join(names)
