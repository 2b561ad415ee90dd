"""A graph as it goes into a file: its words, the plot and its key, drawn anew on paper of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from matcompanion.phrases import as_sentences
from matcompanion.ui.charts.graph import Graph
from matcompanion.ui.charts.key import Key
from matcompanion.ui.theme import Theme

_MARGIN = 24.0
_GAP = 10.0
_SHARP = 2.0  # pixels of a picture for one of the screen
_LEAST_WIDTH = 480
_INCH = 0.0254  # meters


@dataclass(frozen=True, slots=True)
class Words:
    """What stands around a graph: *above* it by type role and colour, and *below* it."""

    above: Sequence[tuple[str, str, str]]
    below: Sequence[str]


class ChartPicture:
    """The picture of one *graph* with its *words* and its *key*. It is drawn on the GUI thread."""

    def __init__(self, theme: Theme, graph: Graph, key: Key, words: Words) -> None:
        self._theme, self._graph, self._key, self._words = theme, graph, key, words
        self._width = float(max(_LEAST_WIDTH, graph.width()))

    def image(self) -> QImage:
        """Return it in pixels, twice as fine as on the screen."""
        size = self._size()
        image = QImage(size * _SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARP)
        per_meter = round(self._graph.logicalDpiX() / _INCH)  # the axes are kept as drawings of that fineness
        image.setDotsPerMeterX(per_meter)
        image.setDotsPerMeterY(per_meter)
        painter = QPainter(image)
        self._draw(painter, size)
        painter.end()
        return image

    def svg(self) -> bytes:
        """Return it as a drawing that stays sharp at any size."""
        size = self._size()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(self._graph.logicalDpiX())
        generator.setSize(size)
        generator.setViewBox(QRectF(QPointF(0, 0), size.toSizeF()))
        generator.setTitle(self._words.above[0][2])
        generator.setDescription(as_sentences(text for _, _, text in self._words.above[1:]))
        painter = QPainter(generator)
        self._draw(painter, size)
        painter.end()
        buffer.close()
        return bytes(data.data())

    def _size(self) -> QSize:
        """Measure by drawing on nothing."""
        paper = QImage(1, 1, QImage.Format.Format_RGB32)
        painter = QPainter(paper)
        height = self._words_above(painter, draw=False) + self._graph.height() + _GAP
        height += self._key_height() + self._words_below(painter, 0.0, draw=False)
        painter.end()
        return QSize(round(self._width + 2 * _MARGIN), round(height + 2 * _MARGIN))

    def _draw(self, painter: QPainter, size: QSize) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(0, 0), size.toSizeF()), self._theme.color("surface"))
        painter.translate(_MARGIN, _MARGIN)
        y = self._words_above(painter, draw=True)
        plot = QRectF(0, y, self._width, self._graph.height())
        self._graph.plot.draw_on(painter, plot)
        y = plot.bottom() + _GAP
        if self._key.words:
            painter.save()
            painter.translate(0, y)
            self._key.draw(painter, round(self._width))
            painter.restore()
        self._words_below(painter, y + self._key_height(), draw=True)

    def _key_height(self) -> float:
        return self._key.heightForWidth(round(self._width)) + _GAP if self._key.words else 0.0

    def _words_above(self, painter: QPainter, *, draw: bool) -> float:
        y = 0.0
        for role, color, text in self._words.above:
            y += self._text(painter, y, (role, color, text), draw=draw)
        return y + _GAP

    def _words_below(self, painter: QPainter, y: float, *, draw: bool) -> float:
        first = y
        for text in self._words.below:
            y += self._text(painter, y, ("caption", "ink2", text), draw=draw)
        return y - first

    def _text(self, painter: QPainter, y: float, words: tuple[str, str, str], *, draw: bool) -> float:
        role, color, text = words
        painter.setFont(self._theme.font(role))
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
        room = QRectF(0, y, self._width, 10_000)
        needed = painter.boundingRect(room, flags, text)
        if draw:
            painter.setPen(QColor(self._theme.color(color)))
            painter.drawText(room, flags, text)
        return needed.height() + 2


def png(image: QImage) -> bytes:
    """Return *image* as a file; slow enough to be done on a worker."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())
