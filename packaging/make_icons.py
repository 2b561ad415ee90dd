"""Makes the program's icons from resources/icons/matcompanion.svg: PNG for Linux, .ico for Windows, .icns for macOS.

Run it after the drawing has changed: packaging/bundle/make --icons (it has Pillow).
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
APP_ID = "io.github.matcompanion.MatCompanion"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
LARGEST = 1024


def drawn(svg: QSvgRenderer, size: int) -> Image.Image:
    """Return the icon, *size* pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    svg.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data()))


def main() -> None:
    """Write every icon where the package of its system takes it from."""
    application = QGuiApplication(["make_icons", "-platform", "offscreen"])
    svg = QSvgRenderer(str(ROOT / "resources/icons/matcompanion.svg"))
    pictures = {size: drawn(svg, size) for size in {*PNG_SIZES, *ICO_SIZES, LARGEST}}
    for size in PNG_SIZES:
        folder = ROOT / f"packaging/linux/hicolor/{size}x{size}/apps"
        folder.mkdir(parents=True, exist_ok=True)
        pictures[size].save(folder / f"{APP_ID}.png", optimize=True)
    smaller = [pictures[size] for size in ICO_SIZES]
    smaller[-1].save(
        ROOT / "packaging/windows/matcompanion.ico", sizes=[(s, s) for s in ICO_SIZES], append_images=smaller[:-1]
    )
    pictures[LARGEST].save(ROOT / "packaging/macos/matcompanion.icns")
    del application


if __name__ == "__main__":
    main()
