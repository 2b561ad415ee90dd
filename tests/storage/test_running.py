"""The running session: what a killed program leaves, what is kept of it, and a disk that is full at its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from matcompanion.domain.choices import Scale, Status, When
from matcompanion.domain.session import Rating, Session, SessionEvent
from matcompanion.storage.database import Database
from matcompanion.storage.heartbeat import Heartbeat
from matcompanion.storage.history import History
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from tests.storage.session_examples import EVENING, on_the_mat, running


@pytest.fixture
def heartbeat(database: Database) -> Iterator[Heartbeat]:
    opened = Heartbeat(database.path.with_name("running.hb"))
    yield opened
    opened.close()


def after(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


def known(history: History) -> Session:
    session = history.interrupted()
    assert session is not None
    return session


def test_a_running_session_is_seen_only_by_who_asks_for_it(history: History) -> None:
    session = running()

    history.begin(session)

    assert history.sessions() == list(history.each()) == []
    assert history.get(session.id) is None
    assert known(history) == session


def test_without_a_running_session_there_is_none(history: History) -> None:
    history.add(on_the_mat())

    assert history.interrupted() is None


def test_a_session_that_ended_is_not_begun(history: History) -> None:
    with pytest.raises(ValueError, match="begins running"):
        history.begin(on_the_mat())


def test_a_running_session_is_not_finished(history: History) -> None:
    with pytest.raises(ValueError, match="runs no more"):
        history.finish(running())


def test_finishing_changes_the_row_in_place(history: History, database: Database) -> None:
    begun = running()
    history.begin(begun)
    history.checkpoint(begun.id, 600, 0, EVENING + after(600), [SessionEvent(0.0, "started")])
    ended = on_the_mat(id=begun.id)

    history.finish(ended)

    assert history.sessions() == [ended]
    assert history.interrupted() is None
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT id, (SELECT count(*) FROM running) FROM session").all() == [(1, 0)]


def test_finishing_twice_is_the_same_as_once(history: History) -> None:
    begun = running()
    history.begin(begun)
    ended = on_the_mat(id=begun.id)

    history.finish(ended)
    history.finish(ended)

    assert history.sessions() == [ended]


def test_a_session_that_could_not_be_begun_is_kept_at_its_end(history: History) -> None:
    ended = on_the_mat()
    assert not history.checkpoint(ended.id, 5, 0, EVENING)
    assert not history.revise(replace(running(), id=ended.id))

    history.finish(ended)

    assert history.sessions() == [ended]


def test_a_checkpoint_says_how_far_it_is(history: History) -> None:
    begun = running()
    history.begin(begun)

    assert history.checkpoint(begun.id, 315.4, 12.6, EVENING + after(328))

    found = known(history)
    assert (found.active_seconds, found.paused_seconds) == (315, 13)
    assert found.ended_at == EVENING + after(328)
    assert found.ended_at.utcoffset() == EVENING.utcoffset()
    assert found.status is Status.RUNNING


def test_a_checkpoint_adds_the_events_that_are_new(history: History) -> None:
    begun = running()
    history.begin(begun)
    events = (SessionEvent(0.0, "started"), SessionEvent(31.5, "paused"), SessionEvent(31.5, "resumed"))

    history.checkpoint(begun.id, 10, 0, EVENING, events[:1])
    history.checkpoint(begun.id, 20, 0, EVENING)
    history.checkpoint(begun.id, 40, 0, EVENING, events)
    history.checkpoint(begun.id, 50, 0, EVENING, events)

    assert known(history).events == events


def test_a_changed_plan_is_stored(history: History) -> None:
    begun = running()
    history.begin(begun)
    longer = replace(begun, planned_seconds=1500, stages=begun.stages[:1])

    assert history.revise(longer)

    assert known(history) == longer


@pytest.mark.parametrize(
    ("active", "shared"),
    [(0, [0, 0]), (600, [600, 0]), (900, [900, 0]), (1000, [900, 100]), (1300, [900, 400])],
)
def test_active_time_is_shared_out_by_the_plan(history: History, active: int, shared: list[int]) -> None:
    begun = running()
    history.begin(begun)

    history.checkpoint(begun.id, active, 0, EVENING)

    assert [stage.active_seconds for stage in known(history).stages] == shared


def test_a_stage_that_was_left_before_its_time_gets_no_more(history: History) -> None:
    begun = running()
    history.begin(begun)

    history.checkpoint(begun.id, 430, 0, EVENING, stage_seconds=(300, 120))

    assert [stage.active_seconds for stage in known(history).stages] == [300, 130]


def test_the_heartbeat_is_ahead_of_the_database(history: History, heartbeat: Heartbeat) -> None:
    begun = running()
    history.begin(begun)
    history.checkpoint(begun.id, 300, 0, EVENING + after(310))

    heartbeat.beat(begun.id, 304.75)

    found = known(history)
    assert found.active_seconds == 305
    assert found.ended_at == EVENING + after(314.75)


def test_a_heartbeat_of_a_faster_clock_ends_at_the_true_time(history: History, heartbeat: Heartbeat) -> None:
    begun = running(time_scale=60.0)
    history.begin(begun)
    history.checkpoint(begun.id, 300, 0, EVENING + after(5))

    heartbeat.beat(begun.id, 600)

    found = known(history)
    assert found.active_seconds == 600
    assert found.ended_at == EVENING + after(10)


@pytest.mark.parametrize("active", [299.0, 361.0, 1e9])
def test_a_heartbeat_that_cannot_be_is_not_believed(history: History, heartbeat: Heartbeat, active: float) -> None:
    begun = running()
    history.begin(begun)
    history.checkpoint(begun.id, 300, 0, EVENING + after(310))

    heartbeat.beat(begun.id, active)

    found = known(history)
    assert (found.active_seconds, found.ended_at) == (300, EVENING + after(310))


def test_the_heartbeat_of_another_session_is_not_believed(history: History, heartbeat: Heartbeat) -> None:
    begun = running()
    history.begin(begun)
    history.checkpoint(begun.id, 300, 0, EVENING)

    heartbeat.beat(uuid4(), 304)

    assert known(history).active_seconds == 300


def test_what_is_kept_is_an_interrupted_session(history: History, heartbeat: Heartbeat) -> None:
    begun = running()
    history.begin(begun)
    history.checkpoint(begun.id, 300, 5, EVENING + after(310), [SessionEvent(0.0, "started")])
    heartbeat.beat(begun.id, 304)

    kept = history.keep(begun.id)

    assert kept == replace(
        begun,
        status=Status.INTERRUPTED,
        active_seconds=304,
        paused_seconds=5,
        ended_at=EVENING + after(314),
        events=(SessionEvent(0.0, "started"),),
        stages=(replace(begun.stages[0], active_seconds=304), begun.stages[1]),
    )
    assert history.sessions() == [kept]
    assert history.interrupted() is None


def test_what_is_discarded_is_gone(history: History, database: Database) -> None:
    begun = running()
    history.begin(begun)

    history.discard(begun.id)

    assert history.interrupted() is None
    assert history.count() == 0
    with database.reading() as connection:
        for table in ("session", "running", "stage", "stage_area", "rating", "event"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 0, table


def test_only_a_running_session_can_be_kept_or_discarded(history: History) -> None:
    session = on_the_mat()
    history.add(session)

    with pytest.raises(KeyError):
        history.keep(session.id)
    history.discard(session.id)

    assert history.sessions() == [session]


def test_a_new_session_keeps_the_one_that_was_never_answered_for(history: History) -> None:
    old, new = running(), running()
    history.begin(old)
    history.checkpoint(old.id, 200, 0, EVENING + after(200))

    history.begin(new)

    assert known(history).id == new.id
    assert [(s.id, s.status, s.active_seconds) for s in history.sessions()] == [(old.id, Status.INTERRUPTED, 200)]


def long_end(begun: Session) -> Session:
    """A session that ends with much more than it began with."""
    events = tuple(SessionEvent(float(second), "mark") for second in range(200))
    ratings = tuple(Rating(scale, when, 5) for scale in Scale for when in When)
    return on_the_mat(id=begun.id, events=events, ratings=ratings, note="x" * 4000)


def fill(database: Database) -> None:
    with database.writing() as connection:
        full = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {full}")


def test_a_new_session_forgets_one_that_stopped_before_its_first_second(history: History) -> None:
    history.begin(running(active_seconds=0))

    history.begin(replace(running(), id=uuid4()))

    assert list(history.each()) == []


def test_a_session_that_was_begun_is_kept_on_a_full_disk(history: History, database: Database) -> None:
    begun = running()
    history.begin(begun)
    fill(database)
    ended = long_end(begun)

    for second in range(0, 1000, 5):
        events = [SessionEvent(float(at), "mark") for at in range(0, second, 100)]
        assert history.checkpoint(begun.id, second, 0, EVENING + after(second), events)
    history.finish(ended)

    assert history.sessions() == [ended]


def test_finishing_needs_no_longer_journal_than_beginning(history: History, database: Database) -> None:
    begun = running()
    history.begin(begun)
    journal = Path(f"{database.path}-journal")
    room = journal.stat().st_size

    history.finish(long_end(begun))

    assert journal.stat().st_size == room


def test_a_session_that_finds_the_disk_full_can_be_tried_again(history: History, database: Database) -> None:
    history.import_sessions([on_the_mat(note="x" * 4000) for _ in range(3)])
    fill(database)
    begun = running()

    with pytest.raises(EnvironmentProblem) as refused:
        history.begin(begun)

    assert refused.value.kind is ProblemKind.DISK_FULL
    assert history.interrupted() is None
    with database.writing() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    history.begin(begun)
    assert known(history) == begun
