"""The picture of Choose as it was left: shown at once at the next start, while the page itself is being made.

The same choice is pre-selected then, so the page takes the place of its picture without a change to be seen.
Nothing of ours is imported here: this is all that stands before the first frame.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_LEFT_AS = "matcompanion"
_ANY = "any"
_LARGEST = 8_000
_QUICK = 80  # a PNG that is as large as others, is written in a third of the time, and read sooner


def ground_of_system() -> str:
    """Return the colour that the desktop gives windows now; what it calls that, dark or light, takes Qt longer."""
    return QGuiApplication.palette().window().color().name()


class FirstPicture(QWidget):
    """Paints *image*; accessible as nothing, for nothing of it can be used."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self.size_left = image.deviceIndependentSize().toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture at the top left and its ground around it."""
        painter = QPainter(self)
        if self.size() != self.size_left:  # to choose among the ways to fill, PySide loads all of Qt's enumerations
            painter.fillRect(self.rect(), self._image.pixelColor(0, 0))
        painter.drawImage(QRect(self.rect().topLeft(), self.size_left), self._image)
        painter.end()


def read_picture(file: Path, *, version: str) -> FirstPicture | None:
    """Return the picture in *file* if it still is how the window would look, else None."""
    reader = QImageReader(str(file))
    left_as = reader.text(_LEFT_AS).split()
    if len(left_as) != 3 or left_as[0] != version or not reader.size().isValid():
        return None
    ratio, ground = left_as[1:]
    if ratio != f"{QGuiApplication.primaryScreen().devicePixelRatio():g}":
        return None
    if ground not in (_ANY, ground_of_system()):
        return None
    if max(reader.size().width(), reader.size().height()) > _LARGEST:
        return None
    image = reader.read()
    if image.isNull():
        return None
    image.setDevicePixelRatio(float(ratio))
    return FirstPicture(image)


def keep_picture(widget: QWidget, file: Path, *, version: str, follows_system: bool) -> None:
    """Write *widget* as it looks to *file*. It is only a picture: a disk that refuses costs nothing.

    A look that *follows_system* is true only while the desktop looks as it does now.
    """
    from PySide6.QtCore import QBuffer  # needed at the end, not for the first frame
    from PySide6.QtGui import QImageWriter

    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)  # nothing shines through: read sooner
    ground = ground_of_system() if follows_system else _ANY
    image.setText(_LEFT_AS, f"{version} {image.devicePixelRatio():g} {ground}")
    written = QBuffer()
    writer = QImageWriter(written, b"png")
    writer.setQuality(_QUICK)
    writer.write(image)
    draft = file.with_suffix(".tmp.png")
    try:
        draft.write_bytes(written.data().data())
        draft.replace(file)
    except OSError:
        with suppress(OSError):
            draft.unlink()  # half of it would take the last room of a full disk
