"""Our own line icons, tinted at load."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from matcompanion import resources


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    file: Path = resources.root() / "icons" / f"{name}.svg"
    return file.read_text("utf-8")


@lru_cache(maxsize=256)
def icon_pixmap(name: str, size: int, color: str, ratio: float = 1.0) -> QPixmap:
    """Return the icon *name* at *size* logical pixels in *color* (``#RRGGBB``) for a screen of *ratio*."""
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def icon(name: str, size: int, color: str, *, disabled: str = "") -> QIcon:
    """Return the icon *name* as a QIcon, sharp on a screen of twice the usual resolution too.

    Where it can not be pressed it has the colour *disabled*, else Qt's grey.
    """
    made = QIcon(icon_pixmap(name, size, color, 2.0))
    if disabled:
        made.addPixmap(icon_pixmap(name, size, disabled, 2.0), QIcon.Mode.Disabled)
    return made


def icon_file(name: str) -> QIcon:
    """Return a coloured icon of ours, such as the program's own, at any size."""
    return QIcon(str(resources.root() / "icons" / f"{name}.svg"))
