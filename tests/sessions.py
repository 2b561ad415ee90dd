"""Plans, a store of sessions and passing time for the tests of the running session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface
from matcompanion.domain.limits import Placement
from matcompanion.domain.plan import Plan, PlannedStage
from tests.fakes import HeldJobs

if TYPE_CHECKING:
    from matcompanion.controllers.jobs import Job
    from matcompanion.controllers.session import SessionController
    from tests.fakes import FakeClock

CATALOGUE = read_catalogue(resources.root())
BACK = Placement(Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT)
NECK = Placement(Position.PILLOW_NECK, Surface.SOFT, Clothing.SHIRT)
STANDING = Placement(Position.STAND, Surface.HARD, Clothing.SOCKS)


def stage(area: str = "lower_back", minutes: int = 20, placement: Placement | None = BACK) -> PlannedStage:
    return PlannedStage((area,), placement, minutes)


def plan(*stages: PlannedStage, kind: Kind = Kind.MAT, pattern: str = "long6", level: Level = Level.TWO) -> Plan:
    return Plan(kind, "unwind", level, pattern, stages or (stage(),))


def off_the_mat(kind: Kind = Kind.BREATHING, minutes: int = 10) -> Plan:
    return plan(PlannedStage((), None, minutes), kind=kind)


def pass_time(controller: SessionController, clock: FakeClock, seconds: float, step: float = 1.0) -> None:
    """Let real *seconds* pass, looking at the clock every *step*."""
    whole, rest = divmod(seconds, step)
    for part in [step] * int(whole) + ([rest] if rest > 1e-9 else []):
        clock.advance(part)
        controller.tick()


class KeptSessions:
    """A store that notes what it is asked to keep, and does it when it is told to."""

    def __init__(self) -> None:
        self.jobs = HeldJobs()
        self.asked: list[tuple[str, Any]] = []
        self.failure: Exception | None = None

    def begin(self, session: Any) -> Job:
        return self._note("begin", session)

    def revise(self, session: Any) -> Job:
        return self._note("revise", session)

    def checkpoint(self, *numbers: Any) -> Job:
        return self._note("checkpoint", numbers)

    def finish(self, session: Any) -> Job:
        return self._note("finish", session)

    def put_by(self, session: Any) -> bool:
        self.asked.append(("put_by", session))
        return True

    def discard(self, session_id: Any) -> Job:
        return self._note("discard", session_id)

    def named(self, name: str) -> list[Any]:
        """Return what was asked under *name*."""
        return [what for asked, what in self.asked if asked == name]

    def _note(self, name: str, what: Any) -> Job:
        self.asked.append((name, what))
        return self.jobs.run(self._work)

    def _work(self) -> None:
        if self.failure is not None:
            raise self.failure


class Beats:
    """Notes the beats of a running session."""

    def __init__(self) -> None:
        self.heard: list[tuple[Any, float]] = []

    def beat(self, session_id: Any, active_seconds: float) -> None:
        self.heard.append((session_id, active_seconds))
