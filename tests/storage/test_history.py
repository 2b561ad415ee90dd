"""What is kept comes back as it was; what is deleted or running is not seen."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy.exc import IntegrityError

from matcompanion.domain.choices import Kind, Status
from matcompanion.domain.session import Session
from matcompanion.storage.database import Database
from matcompanion.storage.history import History, ImportResult
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from tests.storage.session_examples import (
    EVENING,
    at_rest,
    everything,
    histories,
    on_days,
    on_the_mat,
    running,
    sessions,
)

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


def test_a_row_that_makes_no_sense_hides_no_other(history: History, caplog: pytest.LogCaptureFixture) -> None:
    good, bad = on_days(date(2026, 3, 1), date(2026, 3, 2))
    history.add(good)
    history.add(bad)
    with closing(sqlite3.connect(history._database.path)) as other:
        other.execute("UPDATE session SET kind = 'nap' WHERE uuid = ?", (str(bad.id),))
        other.commit()

    assert history.sessions() == [good]
    assert history.doubtful() == [2]
    assert "row 2" in caplog.text


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE session SET note = 'other'",
        "UPDATE session SET active_seconds = active_seconds + 1",
        "UPDATE session SET started_offset = 120",
        "UPDATE stage SET planned_seconds = 1 WHERE place = 1",
        "UPDATE stage_area SET area = 'feet' WHERE place = 1",
        "UPDATE rating SET value = 0 WHERE place = 0",
        "UPDATE rating SET value = 44 WHERE place = 0",
        "UPDATE event SET at_seconds = 92.5 WHERE place = 1",
        "DELETE FROM after_effect",
        "UPDATE session SET checksum = NULL",
    ],
)
def test_a_value_that_changed_by_itself_is_found(history: History, damage: str) -> None:
    history.add(on_the_mat())
    assert history.doubtful() == []
    with closing(sqlite3.connect(history._database.path)) as other:
        other.execute(damage)
        other.commit()

    assert history.doubtful() == [1]


def test_no_change_of_ours_makes_a_session_doubtful(history: History) -> None:
    first, second = on_the_mat(), on_the_mat(note="x")
    history.add(first)
    history.update(replace(first, note="new", ratings=()))
    history.import_sessions([second, replace(first, updated_at=EVENING)])
    history.begin(running())
    kept = history.interrupted()
    assert kept is not None
    history.keep(kept.id)
    history.delete(second.id, EVENING)
    history.undelete(second.id)

    assert history.count() == 3
    assert history.doubtful() == []


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


@given(some=histories())
@MANY
def test_importing_twice_changes_nothing(tmp_path_factory: pytest.TempPathFactory, some: list[Session]) -> None:
    with Database.open(tmp_path_factory.mktemp("one") / "history.db") as database:
        history = History(database)

        first = history.import_sessions(some)
        before = history.sessions()
        second = history.import_sessions(some)

        assert first == ImportResult(added=len(some), updated=0, unchanged=0)
        assert second == ImportResult(added=0, updated=0, unchanged=len(some))
        assert history.sessions() == before
        assert {session.id: session for session in before} == {session.id: session for session in some}


@pytest.mark.parametrize(
    ("here", "there", "wins"),
    [
        (None, None, "here"),
        (None, EVENING, "there"),
        (EVENING, None, "here"),
        (EVENING, EVENING, "here"),
        (EVENING, EVENING + timedelta(microseconds=1), "there"),
        (EVENING, EVENING - timedelta(microseconds=1), "here"),
        (EVENING, (EVENING + timedelta(seconds=1)).astimezone(UTC), "there"),
    ],
)
def test_the_newer_edit_wins(history: History, here: datetime | None, there: datetime | None, wins: str) -> None:
    own = at_rest(note="here", updated_at=here)
    history.add(own)

    result = history.import_sessions([replace(own, note="there", updated_at=there)])

    changed = wins == "there"
    assert result == ImportResult(added=0, updated=int(changed), unchanged=int(not changed))
    assert [session.note for session in history.sessions()] == [wins]


@given(some=histories(), others=histories())
@MANY
def test_what_an_import_would_do_is_known_before(
    tmp_path_factory: pytest.TempPathFactory, some: list[Session], others: list[Session]
) -> None:
    shared = [
        replace(one, note="there", updated_at=other.updated_at) for one, other in zip(some, others, strict=False)
    ]
    file = {session.id: session for session in (*others, *shared)}
    with Database.open(tmp_path_factory.mktemp("one") / "history.db") as database:
        history = History(database)
        history.import_sessions(some)

        foretold = history.weigh({str(session.id): session.updated_at for session in file.values()})

        assert history.import_sessions(file.values()) == foretold


def test_an_import_can_be_stopped_on_the_way(history: History) -> None:
    def stop(taken: int) -> None:
        heard.append(taken)
        if taken > 500:
            raise KeyboardInterrupt

    heard: list[int] = []
    some = [at_rest() for _ in range(1200)]

    with pytest.raises(KeyboardInterrupt):
        history.import_sessions(iter(some), stop)

    assert heard == [500, 1000]
    assert history.count() == 0
    assert history.import_sessions(iter(some)).added == 1200


def test_a_deleted_session_comes_back_with_an_import(history: History) -> None:
    session = at_rest()
    history.add(session)
    history.delete(session.id, EVENING)

    result = history.import_sessions([session])

    assert result == ImportResult(added=0, updated=1, unchanged=0)
    assert history.sessions() == [session]


def test_an_import_is_all_or_nothing(history: History) -> None:
    one, two = at_rest(), at_rest()

    with pytest.raises(IntegrityError):
        history.import_sessions([one, two, one])

    assert history.count() == 0


def test_an_import_leaves_the_running_session_alone(history: History) -> None:
    now = running()
    history.begin(now)

    history.import_sessions([replace(now, status=Status.COMPLETED, updated_at=EVENING)])

    assert history.count() == 0
    assert history.interrupted() is not None


def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with Database.open(path) as database:
        history = History(database)
        history.add(at_rest())
        with database.writing() as connection:
            full = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {full}")
        pending = [on_the_mat(note="x" * 4000) for _ in range(20)]

        with pytest.raises(EnvironmentProblem) as refused:
            history.import_sessions(pending)

        assert refused.value.kind is ProblemKind.DISK_FULL
        assert history.count() == 1
        with database.writing() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
        assert history.import_sessions(pending).added == 20


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
