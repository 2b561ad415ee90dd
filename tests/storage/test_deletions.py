"""What was deleted some time ago leaves nothing in the file but its id, and no backup brings it back."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, select

from matcompanion.domain.session import Session
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.rebuild import rebuild
from matcompanion.storage.tables import AfterEffectRow, EventRow, RatingRow, SessionRow, StageAreaRow, StageRow
from tests.storage.session_examples import EVENING, at_rest, on_the_mat, running

ONE = UUID(int=1)
SECRET = "lenger – på ryggen"


def deleted(history: History, session: Session) -> Session:
    history.add(session)
    history.delete(session.id, EVENING)
    return session


def rows_of_its_own(database: Database) -> int:
    with database.reading() as connection:
        return sum(
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (StageRow, StageAreaRow, RatingRow, EventRow, AfterEffectRow)
        )


def test_what_was_deleted_is_emptied_later(history: History, database: Database) -> None:
    deleted(history, on_the_mat(id=ONE))

    assert history.empty_deleted(EVENING + timedelta(seconds=1)) == 1

    assert rows_of_its_own(database) == 0
    with database.reading() as connection:
        (row,) = connection.execute(select(SessionRow.uuid, SessionRow.note, SessionRow.goal, SessionRow.deleted_utc))
    assert (row[0], row[1], row[2]) == (str(ONE), "", None)
    assert row[3] is not None


def test_its_words_are_in_the_file_no_more(history: History, database: Database) -> None:
    deleted(history, on_the_mat(note=SECRET))
    assert SECRET.encode() in database.path.read_bytes()

    history.empty_deleted(EVENING + timedelta(seconds=1))

    assert SECRET.encode() not in database.path.read_bytes()


def test_what_can_still_be_wanted_back_stays_whole(history: History) -> None:
    session = deleted(history, on_the_mat())

    assert history.empty_deleted(EVENING) == 0

    history.undelete(session.id)
    assert history.sessions() == [session]


def test_it_is_done_once_and_touches_nothing_else(history: History, database: Database) -> None:
    kept = on_the_mat()
    history.add(kept)
    history.begin(running())
    deleted(history, at_rest(active_seconds=0, planned_seconds=0, note="a"))
    later = EVENING + timedelta(days=1)

    assert history.empty_deleted(later) == 1
    before = database.path.read_bytes()
    assert history.empty_deleted(later) == 0

    assert database.path.read_bytes() == before
    assert history.sessions() == [kept]
    assert history.doubtful() == []


@pytest.mark.parametrize("again", [1, 2])
def test_an_import_brings_the_whole_session_back(history: History, again: int) -> None:
    session = deleted(history, on_the_mat(id=ONE))
    history.empty_deleted(EVENING + timedelta(days=1))

    for _ in range(again):
        history.import_sessions([session])

    assert history.sessions() == [session]


def test_a_repair_keeps_what_is_left_and_leaves_nothing_out(history: History, database: Database) -> None:
    deleted(history, on_the_mat(id=ONE))
    history.empty_deleted(EVENING + timedelta(days=1))
    draft = database.path.with_name("draft.db")

    taken = rebuild(database.path, draft, EVENING, check_form=True)

    assert not taken.left_out
    with Database.open(draft) as again:
        assert History(again).sessions() == []
        with again.reading() as connection:
            assert connection.execute(select(SessionRow.uuid)).scalars().all() == [str(ONE)]
