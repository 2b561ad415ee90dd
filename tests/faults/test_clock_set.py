"""Somebody sets the clock, or summer time begins: the session does not move, and its stamps say what the wall did."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from matcompanion.storage.database import Database
from matcompanion.storage.exchange import read_json, write_json
from matcompanion.storage.history import History
from tests.faults.timed import kinds, timed_session
from tests.storage.session_examples import EVENING, KNOWN, on_the_mat

LIBRARIES = [
    path for pattern in ("lib*", "lib/*") for path in Path("/usr").glob(f"{pattern}/faketime/libfaketimeMT.so.1")
]
LYING = pytest.mark.skipif(
    sys.platform != "linux" or not LIBRARIES, reason="libfaketimeMT is not installed (package faketime, Linux)"
)
OSLO = "CET-1CEST,M3.5.0,M10.5.0/3"  # as in the zone data, which may not be installed
TICK = 0.5


class Wall:
    """The clock on the wall of one process; the clocks that count are left alone."""

    def __init__(self, told: Path, zone: str = "UTC0") -> None:
        self._told = told
        self.set(timedelta())
        self.environment = {
            "LD_PRELOAD": str(LIBRARIES[0]),
            "FAKETIME_TIMESTAMP_FILE": str(told),
            "FAKETIME_NO_CACHE": "1",
            "DONT_FAKE_MONOTONIC": "1",
            "TZ": zone,
        }

    def set(self, ahead: timedelta) -> None:
        """Set it *ahead* of the true time."""
        new = self._told.with_suffix(".new")
        new.write_text(f"{ahead.total_seconds():+.3f}\n")
        new.replace(self._told)

    def set_to(self, moment: datetime) -> None:
        """Set it to *moment*."""
        self.set(moment - datetime.now(UTC))


@pytest.fixture
def wall(tmp_path) -> Wall:
    return Wall(tmp_path / "wall")


@LYING
@pytest.mark.parametrize("hours", [1, -1])
def test_a_clock_that_is_set_by_an_hour_does_not_move_the_session(wall, hours):
    with timed_session(**wall.environment) as session:
        session.order("start", 20)
        begun = session.order("start_now")
        session.run_for(0.3)
        wall.set(timedelta(hours=hours))
        after = session.run_for(0.8)
        session.order("end")
        ended = session.order("got_up")

    started, finished = (datetime.fromisoformat(ended["kept"][name]) for name in ("started", "ended"))
    leapt = (after["wall"] - begun["wall"]) - (after["monotonic"] - begun["monotonic"])
    assert leapt == pytest.approx(hours * 3600, abs=TICK)
    assert after["active"] - begun["active"] == pytest.approx(after["monotonic"] - begun["monotonic"], abs=0.05)
    assert "paused" not in kinds(ended)
    assert ended["kept"]["active"] == 1
    assert started.timestamp() == pytest.approx(begun["wall"], abs=TICK)
    assert finished.timestamp() == pytest.approx(ended["wall"], abs=TICK)


@LYING
@pytest.mark.parametrize(
    ("before", "offsets"),
    [
        (datetime(2026, 3, 29, 0, 59, 59, 300_000, UTC), (1, 2)),
        (datetime(2026, 10, 25, 0, 59, 59, 300_000, UTC), (2, 1)),
    ],
    ids=["into summer", "into winter"],
)
def test_a_session_through_the_change_of_the_hour_has_the_hour_of_both_ends(tmp_path, before, offsets):
    wall = Wall(tmp_path / "wall", OSLO)
    with timed_session(**wall.environment) as session:
        wall.set_to(before)
        session.order("start", 20)
        begun = session.order("start_now")
        after = session.run_for(1.0)
        session.order("end")
        ended = session.order("got_up")

    started, finished = (datetime.fromisoformat(ended["kept"][name]) for name in ("started", "ended"))
    assert (started.utcoffset(), finished.utcoffset()) == tuple(timedelta(hours=hours) for hours in offsets)
    assert started.timestamp() == pytest.approx(before.timestamp(), abs=TICK)
    assert (finished - started).total_seconds() == pytest.approx(ended["monotonic"] - begun["monotonic"], abs=TICK)
    assert after["active"] - begun["active"] == pytest.approx(after["monotonic"] - begun["monotonic"], abs=0.05)
    assert "paused" not in kinds(ended)


def test_a_session_that_ended_before_it_began_by_the_wall_is_kept_and_exchanged(tmp_path):
    """The stamps are those of the wall; the minutes are not made of them."""
    session = on_the_mat(ended_at=EVENING - timedelta(minutes=39))
    file = io.BytesIO()

    with Database.open(tmp_path / "history.db", now=EVENING) as database:
        history = History(database)
        history.add(session)
        kept = list(history.sessions())
    write_json(kept, file, EVENING)
    exchanged = read_json(file.getvalue(), KNOWN)

    assert kept == exchanged == [session]
