"""Mat Companion on a folder, as ``matcompanion`` opens it: start_ours.py FOLDER [SECONDS [PLACE...]].

Tells, as JSON, when its first frame is there, when the page can be operated, and how much of the processor both took;
then closes the window. With SECONDS it stays that long first and tells how much memory it has then, and the longest
turns of the event loop from the first frame on. Then it opens each PLACE and tells the same of that.
"""

import json
import sys
import time

from PySide6.QtCore import QTimer

from matcompanion.cli import run
from matcompanion.ui.main_window import MainWindow

LOOK_SECONDS = 3.0
found, turns = {}, {}
folder, stay, places = sys.argv[1], float([*sys.argv, "0"][2]), sys.argv[3:]


def note(what):
    if what not in found:
        found[what], found[f"{what}_work"] = time.monotonic(), time.process_time()


def note_frame(window):
    if "frame" in found:
        return
    note("frame")
    if stay:
        from tests.benchmarks.taken_up import Heartbeat

        window.heartbeat = Heartbeat()
        window.heartbeat.begin()
        QTimer.singleShot(round(1000 * stay), window, lambda: look_round(window))


def note_page(window):
    window.repaint()
    note_frame(window)
    note("page")
    if not stay:
        tell(window)


def look_round(window):
    from tests.benchmarks.taken_up import memory

    found["memory"] = memory()
    turns["start"] = window.heartbeat.longest()
    open_next(window, list(places))


def open_next(window, left):
    if not left:
        found["turns"] = turns
        tell(window)
        return
    place = left.pop(0)
    window.heartbeat.begin()
    window.open_place(place)

    def opened():
        turns[place] = window.heartbeat.longest()
        open_next(window, left)

    QTimer.singleShot(round(1000 * LOOK_SECONDS), window, opened)


def tell(window):
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    window.close()


paint, uncover = MainWindow.paintEvent, MainWindow.uncover


def painted(self, event):
    paint(self, event)
    if "frame" not in found:
        QTimer.singleShot(0, lambda: note_frame(self))


def uncovered(self):
    """Look two turns after the last thing that stood before the page has gone."""
    uncover(self)
    QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, lambda: note_page(self)))


MainWindow.paintEvent, MainWindow.uncover = painted, uncovered
sys.exit(run(["--data-dir", folder]))
