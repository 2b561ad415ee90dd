"""A whole program that starts a session at once and says, ten times a second, how long it has run. For killing."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.clock import SystemClock
from matcompanion.controllers.jobs import Jobs
from matcompanion.opening import make_application
from matcompanion.paths import Paths
from tests.answered import answered

application = make_application(["matcompanion"])
clock = SystemClock()
program = Program(paths=Paths(answered(Path(sys.argv[1]))), clock=clock, worker=Jobs(), resources=resources.root())
program.show()


def begin() -> None:
    program.choose.choose_area("neck")
    program.choose.start()
    program.session.start_now()
    told.start(50)


def tell() -> None:
    sys.stdout.write(f"{program.session.instant.active:.3f}\n")
    sys.stdout.flush()


told = QTimer()
told.timeout.connect(tell)
program.history.opened.connect(begin)
application.exec()
