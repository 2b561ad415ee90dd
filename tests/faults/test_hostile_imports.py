"""Files from strangers by the thousand: taken over whole or refused by line, and what is refused changes no byte."""

from __future__ import annotations

import io
from pathlib import Path

from matcompanion.storage.database import Database
from matcompanion.storage.exchange import ExchangeForm, ImportRefused, receive
from matcompanion.storage.history import History
from tests.faults.amount import cases, note
from tests.storage.hostile_files import hostile
from tests.storage.session_examples import KNOWN, at_rest

FEW, ALL = 300, 10_000
FORMS = tuple(ExchangeForm)


def taken_over(history: History, form: ExchangeForm, data: bytes) -> ImportRefused | None:
    """Import *data*, or return why not."""
    try:
        with receive(form, io.BytesIO(data), KNOWN) as incoming:
            if incoming.refused:
                return ImportRefused(incoming.refusals, incoming.refused)
            history.import_sessions(incoming.sessions())
    except ImportRefused as refusal:
        return refusal
    return None


def test_a_hostile_file_is_refused_or_taken_over_whole(tmp_path: Path) -> None:
    numbers, refused, taken = cases(FEW, ALL), 0, 0
    with Database.open(tmp_path / "history.db") as database:
        history = History(database)
        history.add(at_rest())
        for number in numbers:
            before = database.path.read_bytes()
            form = FORMS[number % len(FORMS)]
            refusal = taken_over(history, form, hostile(form, number))
            if refusal is None:
                taken += 1
            else:
                refused += 1
                assert database.path.read_bytes() == before
                assert refusal.line >= 1
                assert "\n" not in str(refusal)

        assert history.doubtful() == []
        assert database.is_sound(thorough=True)
    note("hostile imports", files=len(numbers), refused=refused, taken_over=taken, exceptions=0)
    assert refused > len(numbers) * 0.6
