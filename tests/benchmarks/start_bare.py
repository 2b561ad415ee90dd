"""The least that a PySide6 program can show: start_bare.py [SECONDS].

Tells, as JSON, when its first frame is there and how much of the processor it took; with SECONDS it stays that long
and tells how much memory it has then.
"""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not found:
            QTimer.singleShot(0, note_frame)


def note_frame():
    found["frame"], found["frame_work"] = time.monotonic(), time.process_time()
    QTimer.singleShot(round(1000 * stay), tell)


def tell():
    if stay:
        from tests.benchmarks.taken_up import memory

        found["memory"] = memory()
    import json

    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    application.exit()


found = {}
stay = float(sys.argv[1]) if len(sys.argv) > 1 else 0.0
application = QApplication(sys.argv[:1])
window = Window()
window.setCentralWidget(QLabel("Hello"))
window.resize(1100, 720)
window.show()
application.exec()
