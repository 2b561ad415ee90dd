"""What the controller of a session told, and a session run to its end."""

from __future__ import annotations

from matcompanion.controllers.frame_timer import FRAME_MS
from matcompanion.controllers.session import SessionController
from matcompanion.domain.session_instant import State
from tests.fakes import FakeClock
from tests.sessions import pass_time

FRAME = FRAME_MS / 1000


class Heard:
    """What a controller told, in its order."""

    def __init__(self, controller: SessionController) -> None:
        self.told: list[tuple[str, object]] = []
        self.controller = controller
        for name in ("started", "event_happened", "ended", "finished", "problem"):
            getattr(controller, name).connect(lambda what, name=name: self.told.append((name, what)))
        controller.cancelled.connect(lambda: self.told.append(("cancelled", None)))
        controller.instant_changed.connect(self._note)
        self.instants: list = []

    def _note(self, instant: object) -> None:
        self.instants.append(instant)

    def kinds(self) -> list[str]:
        return [what.kind for name, what in self.told if name == "event_happened"]

    def named(self, name: str) -> list:
        return [what for told, what in self.told if told == name]


def run_to_the_end(controller: SessionController, clock: FakeClock) -> None:
    while controller.instant.state is not State.GETTING_UP:
        pass_time(controller, clock, 1)
