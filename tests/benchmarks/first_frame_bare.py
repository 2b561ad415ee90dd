"""The least that a PySide6 program can show; tells when its first frame is there."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, tell)


def tell():
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()
    application.exit()


application = QApplication(sys.argv[:1])
window = Window()
window.setCentralWidget(QLabel("Hello"))
window.resize(1100, 720)
window.show()
application.exec()
