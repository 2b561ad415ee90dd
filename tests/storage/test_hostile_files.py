"""A file from a stranger is taken over whole or refused by line; what is refused changes no byte of the history."""

from __future__ import annotations

import io

import pytest

from matcompanion.storage.database import Database
from matcompanion.storage.exchange import ExchangeForm, ImportRefused, receive
from matcompanion.storage.history import History
from tests.storage.hostile_files import hostile
from tests.storage.session_examples import KNOWN, at_rest

FILES = 300  # of each form; tests/benchmarks tries 10,000


def refusal_of(form: ExchangeForm, data: bytes) -> ImportRefused | None:
    """Read *data*; the refusal, or None if there is none."""
    try:
        with receive(form, io.BytesIO(data), KNOWN) as incoming:
            for session in incoming.sessions():
                assert session.id is not None
    except ImportRefused as refused:
        return refused
    return None


@pytest.mark.parametrize("form", ExchangeForm)
def test_hostile_files_are_refused_and_change_nothing(
    history: History, database: Database, form: ExchangeForm
) -> None:
    history.add(at_rest())
    before = database.path.read_bytes()

    refusals = [refusal for seed in range(FILES) if (refusal := refusal_of(form, hostile(form, seed))) is not None]

    assert database.path.read_bytes() == before
    assert len(refusals) > FILES * 0.6
    assert all(refusal.line >= 1 and "\n" not in str(refusal) for refusal in refusals)


@pytest.mark.parametrize("form", ExchangeForm)
def test_what_is_taken_of_a_hostile_file_can_be_kept(history: History, form: ExchangeForm) -> None:
    for seed in range(FILES):
        try:
            with receive(form, io.BytesIO(hostile(form, seed)), KNOWN) as incoming:
                history.import_sessions(incoming.sessions())
        except ImportRefused:
            continue

    assert history.doubtful() == []
    assert history.count() == len(history.sessions())
