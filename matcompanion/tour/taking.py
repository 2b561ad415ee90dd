"""Takes the pictures of the tour, one after the other, and writes them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from matcompanion.opening import make_application
from matcompanion.refusals import reason_of
from matcompanion.storage.files import written_whole
from matcompanion.terminal import refuse, tell, tr
from matcompanion.tour.histories import comparison_pictures, progress_pictures
from matcompanion.tour.places import Guide


def take_tour(folder: Path, *, brief: bool = False) -> int:
    """Write the pictures to *folder* and say how many; each place once when *brief*. Return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = tr("{folder} cannot be used for pictures ({reason}).")
        return refuse(text.format(folder=folder, reason=reason_of(error)))
    application = QApplication.instance() or make_application(["matcompanion"])
    count = 0
    for name, picture in _pictures(brief=brief):
        file = folder / f"{name}.png"
        try:
            with written_whole(file) as stream:
                stream.write(_as_png(picture))
        except OSError as error:
            return refuse(tr("{file} could not be written ({reason}).").format(file=file, reason=reason_of(error)))
        count += 1
    del application
    tell(tr("%n picture in {folder}" if count == 1 else "%n pictures in {folder}", count).format(folder=folder))
    return 0


def _as_png(picture: QPixmap) -> bytes:
    """Return *picture* as a file: one that Qt writes itself says on its own way what it could not do."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(data.data())


def _pictures(*, brief: bool) -> Iterator[tuple[str, QPixmap]]:
    every = (_places, progress_pictures, comparison_pictures)
    for of_them in (_places_briefly,) if brief else every:
        with tempfile.TemporaryDirectory(prefix="matcompanion-tour-") as data:
            yield from of_them(Path(data))


def _places(data: Path, *, brief: bool = False) -> Iterator[tuple[str, QPixmap]]:
    guide = Guide(data)
    yield from guide.pictures(brief=brief)
    guide.leave()


def _places_briefly(data: Path) -> Iterator[tuple[str, QPixmap]]:
    return _places(data, brief=True)
