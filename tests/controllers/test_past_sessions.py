"""Local moments for a session that was done without the program."""

from __future__ import annotations

import time as timing
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from matcompanion.controllers.past_sessions import PastSessions
from matcompanion.domain.settings import Settings
from tests.fakes import FakeClock


@pytest.fixture
def oslo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Oslo")
    timing.tzset()
    yield
    monkeypatch.undo()
    timing.tzset()


def past(now: datetime = datetime(2026, 7, 1, 12, tzinfo=UTC), hour: int = 4) -> PastSessions:
    return PastSessions(FakeClock(now), lambda: replace(Settings(), day_starts_at_hour=hour))


@pytest.mark.usefixtures("oslo")
def test_a_moment_has_the_offset_of_its_own_day() -> None:
    winter = past().moment(date(2026, 1, 10), time(20, 15))
    summer = past().moment(date(2026, 6, 10), time(20, 15))

    assert (winter.utcoffset(), summer.utcoffset()) == (timedelta(hours=1), timedelta(hours=2))
    assert (winter.hour, summer.minute) == (20, 15)


@pytest.mark.usefixtures("oslo")
def test_a_new_session_is_local_and_counts_for_its_day() -> None:
    session = past(datetime(2026, 7, 1, 23, 30, tzinfo=UTC)).blank(None)

    assert session.ended_at == datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert session.ended_at.utcoffset() == timedelta(hours=2)
    assert session.local_date == date(2026, 7, 1)  # half past one, and a day starts at four
    assert past(hour=0).day_starts_at_hour == 0
