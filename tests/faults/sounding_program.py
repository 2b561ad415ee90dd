"""Breathes aloud through the real output until its standard input ends. Tells each state on a line."""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt, QTimer

from matcompanion.clock import SystemClock
from matcompanion.controllers.sound_desk import SoundDesk, Wanted
from matcompanion.desktop.sound import SoundOutput
from matcompanion.domain.breath_course import lay_course
from tests.domain.breaths import pacing


def main() -> int:
    application = QCoreApplication(sys.argv)
    clock, desk = SystemClock(), SoundDesk(print)
    course = lay_course(pacing(from_per_minute=12), settle_until=1, paced_until=600)
    began = clock.elapsed()

    def make_player():
        from matcompanion.controllers.sound_player import SoundPlayer

        return SoundPlayer(desk, clock)

    def go_on():
        now = clock.elapsed()
        desk.wanted = Wanted(course, now - began, now, going=True, loudness=1.0)

    def wait_for_the_end():
        sys.stdin.read()
        QMetaObject.invokeMethod(application, "quit", Qt.ConnectionType.QueuedConnection)

    output = SoundOutput(make_player)
    output.state_changed.connect(lambda state: print(state.value, flush=True))
    timer = QTimer()
    timer.timeout.connect(go_on)
    timer.start(33)
    go_on()
    output.wake()
    threading.Thread(target=wait_for_the_end, daemon=True).start()
    application.exec()
    asked = clock.elapsed()
    closed = output.close()
    print(f"closed {closed} {clock.elapsed() - asked:.3f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
