"""A real session on the computer's own clocks, ruled by lines on stdin; each one is answered with how it stands."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from matcompanion.clock import Clock, ScaledClock, SystemClock
from matcompanion.controllers.session import SessionController
from matcompanion.domain.settings import Settings
from tests.sessions import CATALOGUE, KeptSessions, plan, stage

LEAD_IN = 5

application = QCoreApplication([])
scale = float(sys.argv[1])
system = SystemClock()
clock: Clock = ScaledClock(system, scale) if scale > 1 else system
store = KeptSessions()
session = SessionController(CATALOGUE, clock, store, lambda: Settings(lead_in_seconds=LEAD_IN))
events: list[tuple[str, float, float]] = []
session.event_happened.connect(lambda event: events.append((event.kind, event.at_seconds, time.monotonic())))


def tell() -> None:
    instant = session.instant
    kept = next((what for name, what in reversed(store.asked) if name == "finish"), None)
    standing = {
        "state": instant.state if instant else None,
        "active": instant.active if instant else None,
        "lead_left": instant.lead_left if instant else None,
        "gap": session._run.live.uncounted_gap if session._run else None,
        "events": events,
        "monotonic": time.monotonic(),
        "wall": clock.now().timestamp(),
        "kept": kept
        and {
            "status": kept.status,
            "active": kept.active_seconds,
            "paused": kept.paused_seconds,
            "started": kept.started_at.isoformat(),
            "ended": kept.ended_at.isoformat(),
        },
    }
    sys.stdout.write(json.dumps(standing) + "\n")
    sys.stdout.flush()


def obey() -> None:
    order, *numbers = sys.stdin.readline().split()
    if order == "start":
        session.start(plan(stage(minutes=int(numbers[0]))))
    elif order == "hide":
        session.set_visible(False)
    elif order == "quit":
        session.close()
        application.quit()
    elif order != "tell":
        getattr(session, order)()
    tell()


orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
orders.activated.connect(obey)
tell()
application.exec()
