"""Mat Companion on the folder that is named, as ``matcompanion`` opens it.

Tells when its first frame is there and when the page can be operated, then closes the window.
"""

import sys
import time

from PySide6.QtCore import QTimer

from matcompanion.cli import run
from matcompanion.ui.main_window import MainWindow

seen = []


def note_frame():
    if not seen:
        seen.append(time.monotonic())


def note_page(window):
    window.repaint()
    note_frame()
    sys.stdout.write(f"{seen[0]} {time.monotonic()}\n")
    sys.stdout.flush()
    window.close()


paint, open_place = MainWindow.paintEvent, MainWindow.open_place


def painted(self, event):
    paint(self, event)
    if not seen:
        QTimer.singleShot(0, note_frame)


def opened(self, place):
    MainWindow.open_place = open_place
    page = open_place(self, place)
    QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, lambda: note_page(self)))
    return page


MainWindow.paintEvent, MainWindow.open_place = painted, opened
sys.exit(run(["--data-dir", sys.argv[1]]))
