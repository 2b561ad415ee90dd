"""JSON files that are read although they are not laid out as ours: what may lack, or be written in another way."""

from __future__ import annotations

import io
import json
from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.session import Session
from matcompanion.storage.exchange import read_json
from tests.storage.exported import CALM, document, exported
from tests.storage.session_examples import EVENING, KNOWN, at_rest, histories


def test_a_stream_is_read_like_bytes() -> None:
    session = at_rest()

    assert read_json(io.BytesIO(exported(session)), KNOWN) == [session]


def test_a_session_may_lack_what_the_contract_says() -> None:
    session = at_rest()
    content = document(session)
    for name in ("goal", "level", "end_reason", "events", "after_effects", "note", "updated_at"):
        del content["sessions"][0][name]
    del content["exported_at"]

    assert read_json(json.dumps(content).encode(), KNOWN) == [session]


def test_times_in_utc_and_with_offsets_are_read_with_their_offset() -> None:
    content = document(at_rest())
    content["sessions"][0] |= {"started_at": "2026-03-14T20:15:00Z", "ended_at": "2026-03-14T20:15:00.5-03:30"}

    (found,) = read_json(json.dumps(content).encode(), KNOWN)

    assert found.started_at == EVENING.replace(tzinfo=UTC)
    assert found.ended_at.isoformat() == "2026-03-14T20:15:00.500000-03:30"


def test_the_fields_around_the_sessions_may_stand_in_any_order() -> None:
    session = at_rest()
    content = document(session)
    turned = {name: content[name] for name in reversed(content)}

    assert next(iter(turned)) == "sessions"
    assert read_json(json.dumps(turned, indent=2).encode(), KNOWN) == [session]


@given(histories(3), st.sampled_from([None, 0, 1, 4]))
@CALM
def test_a_file_may_be_laid_out_by_other_programs(some: list[Session], indent: int | None) -> None:
    data = json.dumps(document(*some), indent=indent).replace("\n", "\r\n").encode()

    assert read_json(data, KNOWN) == some


def test_a_mark_at_the_beginning_is_no_mistake() -> None:
    assert read_json(b"\xef\xbb\xbf" + exported(), KNOWN) == []
