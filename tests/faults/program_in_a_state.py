"""The whole program, brought into one of the states that it may be asked to end in. Says when it is there.

The way to end is a signal from outside, or `close` (the window is closed) or `log-out` (the desktop asks).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

import matcompanion.opening as opening
from matcompanion import entrance
from matcompanion.app import Program
from matcompanion.options import Options
from matcompanion.paths import Paths
from matcompanion.ui.pages.settings.groups import SessionGroup

PLACES = ("progress", "history", "learn", "settings")


class Driver(QObject):
    """Looks often whether the program has come so far, and takes it further."""

    def __init__(self, state: str, way: str, data: Path) -> None:
        super().__init__()
        self._state, self._way, self._data = state, way, data
        self._program: Any = None
        self._opened = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(10)

    def take(self, program: Program) -> None:
        """Drive *program*."""
        self._program = program
        program.history.opened.connect(self._note_opened)
        program.history.undecided.connect(self._note_opened)

    def _note_opened(self, *_what: object) -> None:
        self._opened = True

    def _look(self) -> None:
        if self._program is None or (not self._opened and self._state != "opening"):
            return
        if getattr(self, f"_{self._state.replace('-', '_')}", self._in_a_place)():
            self._timer.stop()
            say("there")
            if self._way == "close":
                self._program.window.close()
            elif self._way == "log-out":
                opening.QApplication.instance().commitDataRequest.emit(None)

    # Each brings the program one step nearer, and returns whether it is there.

    def _opening(self) -> bool:
        return True

    def _choose(self) -> bool:
        return True

    def _in_a_place(self) -> bool:
        self._program.window.open_place(self._state)
        return True

    def _safety(self) -> bool:
        return bool(self._program.window.place == "safety")

    def _recovery(self) -> bool:
        return bool(self._program.window.place == "recovery")

    def _lead_in(self) -> bool:
        if self._program.session.plan is None:
            self._program.choose.choose_area("neck")
            self._program.choose.start()
        return True

    def _running(self) -> bool:
        session = self._program.session
        if session.plan is None:
            self._lead_in()
            session.start_now()
        return bool(session.instant.active > 0.6)

    def _paused(self) -> bool:
        if not self._running():
            return False
        self._program.session.pause()
        return True

    def _getting_up(self) -> bool:
        if not self._running():
            return False
        self._program.session.end()
        return True

    def _after(self) -> bool:
        if not self._getting_up():
            return False
        self._program.session.got_up()
        return True

    def _dialog(self) -> bool:
        page = self._program.window.open_place("settings")
        page.findChild(SessionGroup).far.click()
        return True

    def _saving_sound(self) -> bool:
        self._program.choose.choose_area("neck")
        self._program.sound_file.save(self._program.choose.plan, self._data / "session.wav")
        return bool(self._program.sound_file.running)

    def _exporting(self) -> bool:
        self._program.exchange.export(self._data / "all.json")
        return bool(self._program.exchange.busy)

    def _backing_up(self) -> bool:
        self._program.safe.backups.back_up()
        return True


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def main(data: Path, state: str, way: str) -> int:
    """Start the program as the command line does, with somebody in front of it."""
    really_make, really_show = opening.make_application, Program.show
    drivers: list[Driver] = []

    def make(arguments: list[str]) -> object:
        application = really_make(arguments)
        drivers.append(Driver(state, way, data))
        return application

    def show(program: Program, place: str = "choose", *, seen: bool = True) -> None:
        drivers[0].take(program)
        really_show(program, place, seen=seen)

    opening.make_application = make  # type: ignore[assignment]
    Program.show = show  # type: ignore[method-assign]
    return entrance.open_window(Options(Paths(data), demo=False, time_scale=1.0, page="choose"))


if __name__ == "__main__":
    entrance._leave_when_asked()
    say("begins")
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
