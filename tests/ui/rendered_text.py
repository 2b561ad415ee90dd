"""Every piece of text that a window paints, with its place and its colour, and how it stands out from its ground.

Where the texts are is learnt by painting the window as a drawing, which keeps texts as texts; how they look is read
from the pixels of the same window. Text that is painted outside of what can be seen is left out.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

RATIO = 2  # so that the stems of letters are wider than their soft edges
LARGE, LARGE_BOLD = 24.0, 18.66  # pixels, from which 3:1 is enough
BOLD = 700
NEAR = 14  # of 255
FEW = 4  # pixels that have the colour of the text
_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class PaintedText:
    """A text, where it stands in the window and how it is meant to look."""

    words: str
    rect: QRectF
    color: tuple[int, int, int]
    strength: float  # how much of the colour there is, 0 to 1
    pixels: float
    weight: int

    @property
    def needed(self) -> float:
        """The contrast that WCAG 2 asks for."""
        is_large = self.pixels >= LARGE or (self.pixels >= LARGE_BOLD and self.weight >= BOLD)
        return 3.0 if is_large else 4.5


def painted_texts(window: QWidget) -> list[PaintedText]:
    """Return the texts that *window* paints, but not those that are partly selected.

    They are painted in two colours, each clipped to its part, which a drawing does not tell.
    """
    found = list(_texts(window))
    times = Counter((text.words, text.rect.getRect()) for text in found)
    return [text for text in found if times[text.words, text.rect.getRect()] == 1]


def _texts(window: QWidget) -> Iterator[PaintedText]:
    for group in ET.fromstring(_drawing(window)).iter(f"{_SVG}g"):
        transform = _transform(group.get("transform", ""))
        opacity = float(group.get("opacity", "1"))
        for text in group.findall(f"{_SVG}text"):
            words = (text.text or "").strip()
            strength = opacity * float(text.get("fill-opacity", "1"))
            if words and strength > 0:
                yield _text(text, words, transform, strength)


def _drawing(window: QWidget) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(window.size())
    generator.setViewBox(QRect(QPoint(0, 0), window.size()))
    painter = QPainter(generator)
    window.render(painter, QPoint(0, 0))
    painter.end()
    return bytes(buffer.data().data())


def _transform(text: str) -> QTransform:
    found = re.fullmatch(r"matrix\(([^)]*)\)", text)
    return QTransform(*map(float, found.group(1).split(","))) if found else QTransform()


def _text(text: ET.Element, words: str, transform: QTransform, strength: float) -> PaintedText:
    font = QFont(text.get("font-family", ""))
    pixels, weight = float(text.get("font-size", "12")), int(text.get("font-weight", "400"))
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight(weight))
    metrics = QFontMetricsF(font)
    x, y = float(text.get("x", "0")), float(text.get("y", "0"))
    box = QRectF(x, y - metrics.ascent() * 0.8, metrics.horizontalAdvance(words), metrics.ascent())
    code = text.get("fill", "#000000").lstrip("#")
    color = (int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16))
    return PaintedText(words, transform.mapRect(box), color, strength, pixels * abs(transform.m22()), weight)


def pixels_of(window: QWidget) -> np.ndarray:
    """Return what *window* looks like, as rows of red, green and blue."""
    picture = QImage(window.size() * RATIO, QImage.Format.Format_RGB888)
    picture.setDevicePixelRatio(RATIO)
    picture.fill(0)
    window.render(picture, QPoint(0, 0))
    flat = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return flat[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3).copy()


def cut(pixels: np.ndarray, rect: QRectF) -> np.ndarray:
    """Return the colours within *rect* of the window, one a row."""
    left, top = max(0, round(rect.left() * RATIO)), max(0, round(rect.top() * RATIO))
    right, bottom = max(0, round(rect.right() * RATIO)), max(0, round(rect.bottom() * RATIO))
    return pixels[top:bottom, left:right].reshape(-1, 3).astype(np.int16)


def luminance(colors: np.ndarray) -> np.ndarray:
    """Return the relative luminance of WCAG 2 of each of *colors*."""
    parts = colors / 255.0
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def contrast(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return the contrast of colours, from 1 to 21."""
    first, second = luminance(np.atleast_2d(one)) + 0.05, luminance(np.atleast_2d(other)) + 0.05
    return np.maximum(first, second) / np.minimum(first, second)


def most_common(colors: np.ndarray) -> np.ndarray:
    """Return the colour that most of *colors* have."""
    numbers = colors.astype(np.int32) @ np.array([1 << 16, 1 << 8, 1])  # one number a colour is sorted much faster
    kinds, counts = np.unique(numbers, return_counts=True)
    most = int(kinds[counts.argmax()])
    return np.array([most >> 16, most >> 8 & 255, most & 255])


def seen_contrast(pixels: np.ndarray, text: PaintedText) -> float | None:
    """Return how *text* stands out from what it is painted on; None where it cannot be seen."""
    colors = cut(pixels, text.rect)
    if not len(colors):
        return None
    wanted = np.array(text.color) * text.strength + most_common(colors) * (1 - text.strength)
    is_ink = (np.abs(colors - wanted) <= NEAR).all(axis=1)
    if is_ink.sum() < FEW or is_ink.all():
        return None
    ink, ground = most_common(colors[is_ink]), most_common(colors[~is_ink])
    return float(contrast(ink, ground)[0])
