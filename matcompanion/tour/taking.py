"""Takes the pictures of the tour, one after the other, and writes them."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from matcompanion.opening import make_application
from matcompanion.tour.histories import comparison_pictures, progress_pictures
from matcompanion.tour.places import Guide


def take_tour(folder: Path) -> int:
    """Write the pictures to *folder* and say how many. Return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sys.stderr.write(f"matcompanion: {folder} cannot be used for pictures ({error.strerror}).\n")
        return 1
    application = QApplication.instance() or make_application(["matcompanion"])
    count = 0
    for name, picture in _pictures():
        file = folder / f"{name}.png"
        if not picture.save(str(file)):
            sys.stderr.write(f"matcompanion: {file} could not be written.\n")
            return 1
        count += 1
    del application
    sys.stdout.write(f"{count} pictures in {folder}\n")
    return 0


def _pictures() -> Iterator[tuple[str, QPixmap]]:
    for of_them in (_places, progress_pictures, comparison_pictures):
        with tempfile.TemporaryDirectory(prefix="matcompanion-tour-") as data:
            yield from of_them(Path(data))


def _places(data: Path) -> Iterator[tuple[str, QPixmap]]:
    guide = Guide(data)
    yield from guide.pictures()
    guide.leave()
