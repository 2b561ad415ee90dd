"""The picture of Choose as it was left: shown at once at the next start, while the page itself is being made.

The same choice is pre-selected then, so the page takes the place of its picture without a change to be seen.
Nothing of ours is imported here: this is all that stands before the first frame.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader, QImageWriter, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_LEFT_AS = "matcompanion"
_LARGEST = 8_000


def scheme_of_system() -> str:
    """Return ``dark`` or ``light`` as the desktop wears it now."""
    hints = QGuiApplication.styleHints()
    return "dark" if hints.colorScheme().name == "Dark" else "light"


class FirstPicture(QWidget):
    """Paints *image*; accessible as nothing, for nothing of it can be used."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self.size_left = image.deviceIndependentSize().toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture at the top left and its ground around it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._image.pixel(0, 0)))
        painter.drawImage(QRect(self.rect().topLeft(), self.size_left), self._image)
        painter.end()


def read_picture(file: Path, *, version: str) -> FirstPicture | None:
    """Return the picture in *file* if it still is how the window would look, else None."""
    reader = QImageReader(str(file))
    left_as = reader.text(_LEFT_AS).split()
    if len(left_as) != 4 or left_as[0] != version or not reader.size().isValid():
        return None
    ratio, follows, worn = left_as[1:]
    if ratio != f"{QGuiApplication.primaryScreen().devicePixelRatio():g}":
        return None
    if follows == "system" and worn != scheme_of_system():
        return None
    if max(reader.size().width(), reader.size().height()) > _LARGEST:
        return None
    image = reader.read()
    if image.isNull():
        return None
    image.setDevicePixelRatio(float(ratio))
    return FirstPicture(image)


def keep_picture(widget: QWidget, file: Path, *, version: str, follows: str, worn: str) -> None:
    """Write *widget* as it looks to *file*. It is only a picture: a disk that refuses costs nothing."""
    image = widget.grab().toImage()
    image.setText(_LEFT_AS, f"{version} {image.devicePixelRatio():g} {follows} {worn}")
    written = QBuffer()
    QImageWriter(written, b"png").write(image)
    draft = file.with_suffix(".tmp.png")
    try:
        draft.write_bytes(written.data().data())
        draft.replace(file)
    except OSError:
        with suppress(OSError):
            draft.unlink()  # half of it would take the last room of a full disk
