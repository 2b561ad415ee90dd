"""Facts are kept by their names."""

from __future__ import annotations

from matcompanion.storage.database import Database
from matcompanion.storage.facts import Facts
from tests.storage.session_examples import EVENING


def test_a_fact_is_kept_and_forgotten(database: Database) -> None:
    facts = Facts(database)
    assert facts.get("safety") is None

    facts.put("safety", {"answers": ["none"], "on": "2026-03-14"}, EVENING)
    facts.put("patterns", [1.5, None, True, "æ"], EVENING)
    facts.put("safety", {"answers": []}, EVENING)

    assert facts.get("safety") == {"answers": []}
    assert facts.get("patterns") == [1.5, None, True, "æ"]
    facts.forget("safety")
    assert facts.get("safety") is None
    assert facts.get("patterns") is not None
