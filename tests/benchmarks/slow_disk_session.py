"""A running session on a disk whose flushes take 50 ms; says how long each frame came after the one before."""

import ctypes
import itertools
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.clock import SystemClock
from matcompanion.controllers.jobs import Jobs
from matcompanion.domain.settings import MotionChoice
from matcompanion.opening import make_application
from matcompanion.paths import Paths
from matcompanion.ui.pages.session import SessionPage
from tests.answered import answered

ctypes.CDLL(None).fault_sync_delay(ctypes.c_long(50_000))
application = make_application(["matcompanion"])
jobs = Jobs()
folder = answered(Path(sys.argv[1]))
program = Program(paths=Paths(folder), clock=SystemClock(), worker=jobs, resources=resources.root())
program.settings.change(motion=MotionChoice.FULL)
program.show()
frames = []


def begin():
    program.choose.choose_area("neck")
    program.choose.start()
    program.session.start_now()
    QTimer.singleShot(2500, watch)  # the other places are made in the first moments after the start


def watch():
    page = program.window.page("session")
    assert isinstance(page, SessionPage)
    program.session.instant_changed.connect(note)
    write.start(700)
    QTimer.singleShot(round(float(sys.argv[2]) * 1000), end)


def note(_instant):
    frames.append(time.monotonic())


def touch():
    program.session.extend(60 if len(frames) % 2 else -60)


def end():
    gaps = [later - earlier for earlier, later in itertools.pairwise(frames)]
    sys.stdout.write("\n".join(f"{gap:.4f}" for gap in gaps))
    sys.stdout.flush()
    program.window.close()


write = QTimer()
write.timeout.connect(touch)
program.history.opened.connect(begin)
application.exec()
jobs.close()
