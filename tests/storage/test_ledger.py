"""The columns of the graphs are those that one would make by hand, after every change too."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from matcompanion.domain.choices import Scale, When
from matcompanion.domain.session import Rating, Session
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.ledger import _FEW
from tests.storage.session_examples import at_rest, histories, on_days, on_the_mat, running
from tests.taken import columns_of, same, taken_of

NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)


def by_hand(sessions: Sequence[Session]) -> object:
    return columns_of(taken_of(number, session) for number, session in enumerate(sessions, 1))


@given(some=histories(8))
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
def test_the_columns_are_those_made_by_hand(tmp_path_factory: pytest.TempPathFactory, some: list[Session]) -> None:
    with Database.open(tmp_path_factory.mktemp("one") / "history.db") as database:
        history = History(database)
        history.import_sessions(some)

        assert same(history.columns(), by_hand(some))


def test_the_last_half_millisecond_of_a_minute_is_still_in_it(history: History) -> None:
    session = on_the_mat(started_at=datetime(2000, 1, 1, 0, 0, 59, 999_500, tzinfo=UTC))

    history.add(session)

    assert history.columns().minute.tolist() == [0]
    assert same(history.columns(), by_hand([session]))


def test_a_stage_that_was_never_come_to_is_no_use_of_its_area(history: History) -> None:
    back, neck = on_the_mat().stages
    never = on_the_mat(stages=(replace(back, active_seconds=100), replace(neck, active_seconds=0)))
    unknown = on_the_mat(stages=(replace(back, active_seconds=0), replace(neck, active_seconds=0)))

    for session in (never, unknown):
        history.add(session)

    columns = history.columns()
    used = [[columns.areas.names[area] for area in columns.area[columns.area_session == place]] for place in (0, 1)]
    assert used == [["mid_back", "lower_back"], ["mid_back", "lower_back", "neck"]]


def added(history: History) -> None:
    history.add(on_the_mat())


def edited(history: History) -> None:
    session = history.sessions()[0]
    history.update(on_the_mat(id=session.id, ratings=(Rating(Scale.PAIN, When.BEFORE, 1, "neck"),), active_seconds=7))


def deleted(history: History) -> None:
    history.delete(history.sessions()[1].id, NOW)


def brought_back(history: History) -> None:
    session_id = history.sessions()[1].id
    history.delete(session_id, NOW)
    history.columns()
    history.undelete(session_id)


def imported(history: History) -> None:
    history.import_sessions([*on_days(*[date(2026, 1, 3)] * 3), on_the_mat()])


def imported_many(history: History) -> None:
    history.import_sessions(on_days(*[date(2026, 1, 3)] * (_FEW + 1)))


def finished(history: History) -> None:
    session = running()
    history.begin(session)
    history.columns()
    history.finish(on_the_mat(id=session.id))


def kept(history: History) -> None:
    session = running()
    history.begin(session)
    history.columns()
    history.keep(session.id)


def discarded(history: History) -> None:
    session = running()
    history.begin(session)
    history.columns()
    history.discard(session.id)


def failed(history: History) -> None:
    with suppress(sqlite3.IntegrityError), history._database.writing() as connection:
        connection.exec_driver_sql("UPDATE session SET note = 'half'")
        raise sqlite3.IntegrityError("the other half did not fit")


@pytest.mark.parametrize(
    "change", [added, edited, deleted, brought_back, imported, imported_many, finished, kept, discarded, failed]
)
def test_after_a_change_the_columns_are_those_of_now(history: History, change: Callable[[History], None]) -> None:
    history.import_sessions([on_the_mat(), at_rest(), *on_days(date(2026, 3, 1), date(2026, 3, 20))])
    before = history.columns()

    change(history)

    assert same(history.columns(), by_hand(history.sessions()[::-1]))
    assert len(before) == 4


def test_without_a_change_nothing_is_read_again(history: History) -> None:
    history.add(on_the_mat())

    assert history.columns() is history.columns()


def test_the_running_session_is_not_there(history: History) -> None:
    history.begin(running())

    assert len(history.columns()) == 0


def test_a_change_by_another_program_is_noticed(history: History, tmp_path: Path) -> None:
    history.add(at_rest())
    history.columns()

    with Database.open(tmp_path / "history.db") as other:
        History(other).add(on_the_mat())

    assert len(history.columns()) == 2


def test_a_row_that_makes_no_sense_is_left_out(history: History) -> None:
    history.add(at_rest())
    history.add(on_the_mat())
    with history._database.writing() as connection:
        connection.exec_driver_sql("UPDATE session SET kind = 'flying' WHERE kind = 'mat'")

    assert [str(one) for one in history.columns().uuid.tolist()] == [f"b'{history.sessions()[0].id}'"]


def test_several_ratings_of_one_session_count_as_one(history: History) -> None:
    ratings = (
        Rating(Scale.PAIN, When.BEFORE, 6, "neck"),
        Rating(Scale.PAIN, When.AFTER, 3, "neck"),
        Rating(Scale.PAIN, When.BEFORE, 3, "feet"),
        Rating(Scale.PAIN, When.AFTER, 1, "feet"),
        Rating(Scale.PAIN, When.BEFORE, 9, "calves"),
    )
    history.add(on_the_mat(ratings=ratings))

    columns = history.columns()

    assert (columns.before[1, 0], columns.pair_before[1, 0], columns.pair_after[1, 0]) == (6.0, 4.5, 2.0)
