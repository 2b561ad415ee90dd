"""Decisions about rungs are kept as facts."""

from __future__ import annotations

from datetime import timedelta

from matcompanion.domain.choices import Track
from matcompanion.domain.progression import RungChoice, RungChoiceKind
from matcompanion.storage.database import Database
from matcompanion.storage.facts import Facts
from matcompanion.storage.history import History
from matcompanion.storage.rung_choices import RungChoices
from tests.storage.session_examples import EVENING


def test_decisions_are_kept_in_their_order(history: History) -> None:
    choices = RungChoices(history.facts)
    used = RungChoice(Track.BACK, RungChoiceKind.USED_TO_IT, EVENING, "level_2")
    stayed = RungChoice(Track.FEET, RungChoiceKind.STAYED, EVENING + timedelta(days=1), day=EVENING.date())
    assert choices.all() == ()

    choices.add(used)
    choices.add(stayed)

    assert choices.all() == (used, stayed)


def test_what_cannot_be_understood_is_left_out(database: Database) -> None:
    good = {"track": "back", "kind": "healed", "at": EVENING.isoformat(), "rung": ""}
    bad = [
        7,
        {},
        {**good, "track": "elbow"},
        {**good, "kind": "forgot"},
        {**good, "at": "yesterday"},
        {**good, "at": "2026-01-02T03:04:05"},
        {**good, "day": "the day before"},
    ]
    facts = Facts(database)

    facts.put("rung_choices", [*bad, good], EVENING)

    assert [choice.kind for choice in RungChoices(facts).all()] == [RungChoiceKind.HEALED]
    facts.put("rung_choices", {"not": "a list"}, EVENING)
    assert RungChoices(facts).all() == ()


def test_only_so_many_are_kept(database: Database) -> None:
    facts = Facts(database)
    entry = {"track": "back", "kind": "stayed", "at": EVENING.isoformat(), "rung": ""}
    facts.put("rung_choices", [entry] * 1000, EVENING)

    RungChoices(facts).add(RungChoice(Track.BACK, RungChoiceKind.HEALED, EVENING))

    kept = RungChoices(facts).all()
    assert (len(kept), kept[-1].kind) == (1000, RungChoiceKind.HEALED)
