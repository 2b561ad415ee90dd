"""What changed by itself in the file is found and hides nothing else, and no change of ours is doubted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from matcompanion.storage.history import History
from tests.storage.session_examples import EVENING, on_days, on_the_mat, running


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
