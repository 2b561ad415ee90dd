"""Sessions that are imported: twice is as good as once, the newer edit wins, all of them or none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy.exc import IntegrityError

from matcompanion.domain.choices import Status
from matcompanion.domain.session import Session
from matcompanion.storage.database import Database
from matcompanion.storage.history import History, ImportResult
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from tests.storage.session_examples import EVENING, at_rest, histories, on_the_mat, running

MANY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=20)


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
