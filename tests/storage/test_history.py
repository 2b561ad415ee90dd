"""What is kept comes back as it was; what is deleted or running is not seen."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy.exc import IntegrityError

from matcompanion.domain.choices import Kind
from matcompanion.domain.session import Session
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from tests.storage.session_examples import EVENING, at_rest, everything, on_days, on_the_mat, running, sessions

MANY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=20)


@given(session=sessions())
@MANY
def test_any_session_comes_back_as_it_was(history: History, session: Session) -> None:
    session = replace(session, id=uuid4())

    history.add(session)

    found = history.get(session.id)
    assert found is not None
    assert everything(found) == everything(session)


@given(first=sessions(), then=sessions())
@MANY
def test_an_edited_session_stands_in_the_place_of_the_old_one(
    history: History, first: Session, then: Session
) -> None:
    first = replace(first, id=uuid4())
    then = replace(then, id=first.id)
    history.add(first)
    before = history.count()

    history.update(then)

    assert history.get(first.id) == then
    assert history.count() == before


def test_sessions_come_newest_first(history: History) -> None:
    older, oldest, newest = on_days(date(2026, 3, 2), date(2026, 3, 1), date(2026, 3, 3))
    for session in (older, oldest, newest):
        history.add(session)

    assert history.sessions() == [newest, older, oldest]
    assert history.sessions(limit=2) == [newest, older]
    assert history.sessions(limit=1) == [newest]


def test_the_newest_is_told_by_the_moment_and_not_by_the_clock_on_the_wall(history: History) -> None:
    tokyo = timezone(timedelta(hours=9))
    flown = at_rest(started_at=datetime(2026, 3, 14, 21, 0, tzinfo=UTC))
    before = at_rest(started_at=datetime(2026, 3, 15, 5, 0, tzinfo=tokyo))
    history.add(flown)
    history.add(before)

    assert history.sessions() == [flown, before]


def test_days_are_chosen_by_the_date_they_count_for(history: History) -> None:
    days = [date(2026, 3, day) for day in (1, 2, 3, 4)]
    for session in on_days(*days):
        history.add(session)
    history.add(at_rest(started_at=EVENING, local_date=date(2026, 3, 2)))

    def chosen(first: date | None, last: date | None) -> list[int]:
        return sorted(session.local_date.day for session in history.sessions(first, last))

    assert chosen(days[1], days[2]) == [2, 2, 3]
    assert chosen(days[2], None) == [3, 4]
    assert chosen(None, days[0]) == [1]


def test_an_empty_history_has_nothing(history: History) -> None:
    assert history.sessions() == []
    assert list(history.each()) == []
    assert history.get(uuid4()) is None
    assert history.count() == 0


def test_walking_through_all_goes_from_the_oldest_on(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("matcompanion.storage.history._AT_ONCE", 3)
    all_of_them = on_days(*(date(2026, 3, day) for day in range(1, 9)))
    history.import_sessions(all_of_them[::-1])
    history.begin(running())

    assert list(history.each()) == all_of_them


def test_a_session_is_not_stored_twice(history: History) -> None:
    session = at_rest()
    history.add(session)

    with pytest.raises(IntegrityError):
        history.add(session)

    assert history.sessions() == [session]


def test_what_is_not_there_cannot_be_changed(history: History) -> None:
    session = at_rest()

    with pytest.raises(KeyError):
        history.update(session)
    with pytest.raises(KeyError):
        history.delete(session.id, EVENING)


@pytest.mark.parametrize("change", ["add", "update"])
def test_a_running_session_is_begun_and_not_added(history: History, change: str) -> None:
    with pytest.raises(ValueError, match="running"):
        getattr(history, change)(running())


def test_a_deleted_session_is_out_of_sight_until_it_is_wanted_back(history: History) -> None:
    kept, deleted = on_days(date(2026, 3, 1), date(2026, 3, 2))
    history.add(kept)
    history.add(deleted)

    history.delete(deleted.id, EVENING)

    assert history.sessions() == list(history.each()) == [kept]
    assert history.get(deleted.id) is None
    assert history.count() == 1

    history.undelete(deleted.id)

    assert history.sessions() == [deleted, kept]


def test_a_note_loses_what_no_file_can_hold(history: History) -> None:
    session = at_rest(note="a\ud83d\0b")

    history.add(session)

    found = history.get(session.id)
    assert found is not None
    assert found.note == "a?b"


@pytest.mark.parametrize(
    "session",
    [
        at_rest(note="x" * 4001),
        at_rest(started_at=datetime(2026, 3, 14)),  # noqa: DTZ001 - that is the point
        at_rest(kind=Kind.MAT),
        on_the_mat(stages=(replace(on_the_mat().stages[0], surface=None),)),
        on_the_mat(stages=(replace(on_the_mat().stages[0], areas=()),)),
        on_the_mat(time_scale=float("nan")),
    ],
)
def test_what_could_not_be_exported_is_not_stored(history: History, session: Session) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        history.add(session)

    assert history.count() == 0


def test_the_longest_note_is_stored(history: History) -> None:
    history.add(at_rest(note="😀" * 4000))

    assert history.count() == 1


def test_a_zone_with_a_name_leaves_its_name(history: History, database: Database) -> None:
    history.add(at_rest(started_at=datetime(2026, 7, 14, 20, tzinfo=ZoneInfo("Europe/Oslo"))))

    with database.reading() as connection:
        row = connection.exec_driver_sql("SELECT zone, started_utc, started_offset FROM session").one()
    assert tuple(row) == ("Europe/Oslo", "2026-07-14T18:00:00.000000Z", 120)


def test_many_sessions_are_read_with_few_questions(history: History, database: Database) -> None:
    history.import_sessions([on_the_mat() for _ in range(50)])
    asked: list[str] = []
    with database.reading() as connection:
        driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.set_trace_callback(asked.append)

    assert len(history.sessions()) == 50

    driver.set_trace_callback(None)
    assert len([statement for statement in asked if statement.startswith("SELECT")]) == 6


def test_the_sessions_of_some_days_are_found_by_an_index(history: History, database: Database) -> None:
    history.add(at_rest())
    asked: list[str] = []
    with database.reading() as connection:
        driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.set_trace_callback(asked.append)
    history.sessions(date(2026, 1, 1), date(2026, 12, 31))
    driver.set_trace_callback(None)
    statement = next(one for one in asked if one.startswith("SELECT"))

    plan = " ".join(str(row) for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}"))

    assert "INDEX session_by_day" in plan
    assert "local_date>" in plan


def test_paced_sessions_are_those_breathed_to_a_pace(history: History) -> None:
    history.add(at_rest(breathing="natural"))
    history.add(at_rest(breathing="long6", active_seconds=0))
    history.add(at_rest(breathing="long6"))
    history.add(at_rest(breathing="ease10"))

    assert history.paced_count("natural") == 2


def test_the_running_session_does_not_count(history: History) -> None:
    history.add(at_rest())
    history.begin(running())

    assert history.count() == 1
