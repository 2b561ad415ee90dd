"""A history as a JSON file: written as the contract says, and equal when it is read again."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.session import Session
from matcompanion.storage.database import Database
from matcompanion.storage.exchange import KnownIds, read_json
from matcompanion.storage.history import History
from tests.storage.exchange_schema import SCHEMA
from tests.storage.exported import CALM, document, exported
from tests.storage.session_examples import EVENING, KNOWN, at_rest, everything, histories, on_the_mat, running


@given(histories())
@CALM
def test_what_was_exported_is_imported_equal(some: list[Session]) -> None:
    found = read_json(exported(*some), KNOWN)

    assert list(map(everything, found)) == list(map(everything, some))


@given(histories())
@CALM
def test_a_history_that_was_exported_comes_back_into_an_empty_folder(
    tmp_path_factory: pytest.TempPathFactory, some: list[Session]
) -> None:
    folder = tmp_path_factory.mktemp("two")
    with Database.open(folder / "one.db") as one, Database.open(folder / "two.db") as two:
        first, second = History(one), History(two)
        first.import_sessions(some)
        file = exported(*first.each())

        second.import_sessions(read_json(file, KNOWN))
        second.import_sessions(read_json(file, KNOWN))

        assert list(map(everything, second.sessions())) == list(map(everything, first.sessions()))
        assert exported(*second.each()) == file


@given(histories())
@CALM
def test_what_is_exported_is_as_the_schema_says(some: list[Session]) -> None:
    assert Draft202012Validator(SCHEMA).is_valid(document(*some))


def test_a_file_reads_as_the_contract_says() -> None:
    session = on_the_mat(updated_at=EVENING + timedelta(days=1, milliseconds=5))

    found = document(session)

    assert {name: found[name] for name in ("format", "version", "exported_at")} == {
        "format": "matcompanion",
        "version": 1,
        "exported_at": "2026-03-14T20:15:00+01:00",
    }
    assert found["sessions"] == [
        {
            "id": str(session.id),
            "kind": "mat",
            "status": "completed",
            "end_reason": None,
            "started_at": "2026-03-14T20:15:00+01:00",
            "ended_at": "2026-03-14T20:36:00+01:00",
            "local_date": "2026-03-14",
            "goal": "unwind",
            "level": "level_2",
            "breathing": "long6",
            "planned_seconds": 1200,
            "active_seconds": 1200,
            "paused_seconds": 60,
            "stages": [
                {
                    "areas": ["mid_back", "lower_back"],
                    "position": "lie_soft",
                    "surface": "soft",
                    "clothing": "shirt",
                    "planned_seconds": 900,
                    "active_seconds": 900,
                },
                {
                    "areas": ["neck"],
                    "position": "pillow_neck",
                    "surface": "soft",
                    "clothing": "cloth",
                    "planned_seconds": 300,
                    "active_seconds": 300,
                },
            ],
            "ratings": [
                {"scale": "pain", "when": "before", "area": "lower_back", "side": "left", "value": 6},
                {"scale": "tension", "when": "before", "area": None, "side": None, "value": 7},
                {"scale": "pain", "when": "after", "area": "lower_back", "side": "left", "value": 3},
                {"scale": "tension", "when": "after", "area": None, "side": None, "value": 2},
                {"scale": "sting_1min", "when": "during", "area": None, "side": None, "value": 5},
            ],
            "events": [
                {"at_seconds": 0, "kind": "started"},
                {"at_seconds": 92.25, "kind": "mark_eased"},
                {"at_seconds": 1200, "kind": "time_up"},
            ],
            "after_effects": ["marks"],
            "note": "lenger – på ryggen",
            "source": "recorded",
            "time_scale": 1,
            "updated_at": "2026-03-15T20:15:00.005+01:00",
        }
    ]


def test_each_session_has_a_line_of_its_own() -> None:
    lines = exported(at_rest(), at_rest(note="a\nb")).decode().splitlines()

    assert len(lines) == 4
    assert [line.startswith('{"id": ') for line in lines] == [False, True, True, False]


@pytest.mark.parametrize("some", [[], [at_rest()]])
def test_a_file_is_written_even_of_little(some: list[Session]) -> None:
    assert read_json(exported(*some), KNOWN) == some


def test_a_session_that_runs_is_not_exported(history: History) -> None:
    history.begin(running())
    done = at_rest()
    history.add(done)

    assert read_json(exported(*history.each()), KNOWN) == [done]


def test_what_cannot_be_typed_does_not_stop_an_export() -> None:
    (found,) = read_json(exported(at_rest(note="a\ud800")), KNOWN)

    assert found.note == "a?"


def test_the_shipped_ids_are_those_of_the_schema() -> None:
    """The catalogue may know no id that the exchange format does not."""
    catalogue = read_catalogue(resources.root())
    learning = read_learning(resources.root(), catalogue)
    known = KnownIds.of(catalogue, learning)

    assert known.areas == set(SCHEMA["$defs"]["area"]["enum"])
    properties = SCHEMA["$defs"]["session"]["properties"]
    assert {*known.goals, None} == set(properties["goal"]["enum"])
    assert known.patterns == set(properties["breathing"]["enum"])
    assert all(re.fullmatch(SCHEMA["$defs"]["id"]["pattern"], effect) for effect in known.after_effects)
