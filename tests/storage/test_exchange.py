"""Export and import: an equal history comes back, and what is not right is refused by its line and field."""

from __future__ import annotations

import io
import json
import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.session import Session
from matcompanion.storage import exchange_json
from matcompanion.storage.database import Database
from matcompanion.storage.exchange import (
    ExchangeForm,
    ImportRefused,
    KnownIds,
    read_json,
    receive,
    write_json,
)
from matcompanion.storage.history import History
from matcompanion.storage.problems import ProblemKind
from tests.storage.exchange_schema import SCHEMA
from tests.storage.session_examples import (
    AREAS,
    EVENING,
    KNOWN,
    at_rest,
    everything,
    histories,
    on_the_mat,
    running,
)

CALM = settings(suppress_health_check=[HealthCheck.too_slow], max_examples=15)


def exported(*some: Session) -> bytes:
    stream = io.BytesIO()
    write_json(some, stream, EVENING)
    return stream.getvalue()


def document(*some: Session) -> Any:
    return json.loads(exported(*some))


def refused(content: Any, known: KnownIds = KNOWN) -> ImportRefused:
    data = content if isinstance(content, bytes) else json.dumps(content, indent=1).encode()
    with pytest.raises(ImportRefused) as refusal:
        read_json(data, known)
    assert refusal.value.kind is ProblemKind.REFUSED_IMPORT
    return refusal.value


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


def test_the_rest_it_may_not_lack() -> None:
    content = document(at_rest())
    present = {*content["sessions"][0]}
    may_lack = {"goal", "level", "end_reason", "events", "after_effects", "note", "updated_at"}

    for name in present - may_lack:
        tampered = document(at_rest())
        del tampered["sessions"][0][name]
        refusal = refused(tampered)

        assert refusal.field == f"sessions[0].{name}"
        assert str(refusal).endswith(": is missing")


def test_times_in_utc_and_with_offsets_are_read_with_their_offset() -> None:
    content = document(at_rest())
    content["sessions"][0] |= {"started_at": "2026-03-14T20:15:00Z", "ended_at": "2026-03-14T20:15:00.5-03:30"}

    (found,) = read_json(json.dumps(content).encode(), KNOWN)

    assert found.started_at == EVENING.replace(tzinfo=UTC)
    assert found.ended_at.isoformat() == "2026-03-14T20:15:00.500000-03:30"


def test_the_line_and_the_field_are_named() -> None:
    content = document(on_the_mat(), on_the_mat())
    content["sessions"][1]["stages"][0]["areas"][1] = "knee"
    lines = json.dumps(content, indent=1).split("\n")

    refusal = refused(content)

    assert refusal.field == "sessions[1].stages[0].areas[1]"
    assert lines[refusal.line - 1].strip() == '"knee"'
    assert str(refusal) == f"line {refusal.line}, sessions[1].stages[0].areas[1]: there is no area 'knee'"


@pytest.mark.parametrize(
    ("known", "field", "words"),
    [
        (replace(KNOWN, areas=frozenset(AREAS) - {"neck"}), "stages[1].areas[0]", "there is no area 'neck'"),
        (replace(KNOWN, areas=frozenset({"mid_back", "neck"})), "stages[0].areas[1]", "no area 'lower_back'"),
        (replace(KNOWN, goals=frozenset()), "goal", "there is no goal 'unwind'"),
        (replace(KNOWN, patterns=frozenset()), "breathing", "there is no breathing pattern 'long6'"),
        (replace(KNOWN, after_effects=frozenset()), "after_effects[0]", "there is no after-effect 'marks'"),
    ],
)
def test_an_id_that_is_not_known_is_refused_by_name(known: KnownIds, field: str, words: str) -> None:
    refusal = refused(exported(on_the_mat()), known)

    assert refusal.field == f"sessions[0].{field}"
    assert words in str(refusal)


def test_an_area_of_a_rating_is_known_too() -> None:
    refusal = refused(exported(at_rest(ratings=on_the_mat().ratings)), replace(KNOWN, areas=frozenset()))

    assert refusal.field == "sessions[0].ratings[0].area"


def changed(name: str, value: Any) -> Callable[[Any], None]:
    return lambda content: content["sessions"][1].update({name: value})


@pytest.mark.parametrize(
    ("tamper", "field", "words"),
    [
        (changed("active_seconds", float("nan")), "sessions[1].active_seconds", "NaN is not a number"),
        (changed("active_seconds", 10**400), "sessions[1].active_seconds", "is too large a number"),
        (changed("note", "\ud800"), "sessions[1].note", "holds a character that no text has"),
        (changed("note", "a\0"), "sessions[1].note", "holds a character that no text has"),
        (changed("status", "running"), "sessions[1].status", "there is no status 'running'"),
        (changed("started_at", "9999-12-31T23:59:59-14:00"), "sessions[1].started_at", "must be a time"),
        (changed("a\n" * 40, 1), "sessions[1].a\\na\\na", "there is no field"),
        (changed("stages", [[[[[]]]]]), "sessions[1].stages[0]", "must be an object, not a list"),
        (lambda content: content.update(version=2), "version", "has version 2, this program reads version 1"),
        (lambda content: content.update(format="csv"), "format", "not an export of Mat Companion"),
        (lambda content: content.update(exported_at="now"), "exported_at", "must be a time"),
        (lambda content: content.update(people=[]), "people", "there is no field 'people'"),
        (lambda content: content.pop("sessions"), "sessions", "is missing"),
    ],
)
def test_a_tampered_file_is_refused(tamper: Callable[[Any], None], field: str, words: str) -> None:
    content = document(on_the_mat(), on_the_mat())
    tamper(content)

    refusal = refused(content)

    assert refusal.field.startswith(field)
    assert words in str(refusal)
    assert "\n" not in str(refusal)


def test_a_session_that_stands_twice_is_refused() -> None:
    content = document(at_rest(), at_rest())
    content["sessions"][1]["id"] = content["sessions"][0]["id"].upper()

    refusal = refused(content)

    assert refusal.field == "sessions[1].id"
    assert "twice" in str(refusal)


def test_each_session_that_is_not_right_is_told() -> None:
    content = document(at_rest(), at_rest(), at_rest())
    content["sessions"][0]["kind"] = "yoga"
    content["sessions"][2]["level"] = 9

    refusal = refused(content)

    assert [one.field for one in refusal.refusals] == ["sessions[0].kind", "sessions[2].level"]
    assert str(refusal).count("; line ") == 1
    assert "\n" not in str(refusal)


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


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "the file is empty"),
        (b" \n\n", 1, "the file is empty"),
        (b"[]", 1, "not an export of Mat Companion"),
        (b'{"format": "matcompanion",\n"version": 1\n"sessions": []}', 3, "not JSON"),
        (b'{"format": "matcompanion",\n"version": 1,\n"version": 1, "sessions": []}', 3, "stands twice"),
        (b'{"format":\n"\xff"}', 2, "not UTF-8"),
        ("{}".encode("utf-16"), 1, "not UTF-8"),
        (b"[" * 200_000, 1, "nested too deeply"),
        (b'{"a":' * 200_000, 1, "nested too deeply"),
        (b"NaN", 1, "NaN is not a number"),
        (b"id,kind\n1,mat", 1, "not JSON"),
        (b"{}", 1, "not an export of Mat Companion"),
        (b'{"format": "matcompanion", "version": 1, "sessions": 5}', 1, "must be a list, not a whole number"),
        (b'{"format": "matcompanion", "version": 1,\n"sessions": [1]}', 2, "sessions[0]: must be an object"),
        (b'{"format": "matcompanion", "version": 1, "sessions": [],\n"sessions": []}', 2, "stands twice"),
        (b'{"format": "matcompanion", "version": 1, "sessions": []}\n{}', 2, "Extra data"),
        (b'{"format": "matcompanion", "version": 1, "sessions": [', 1, "not JSON"),
        (b'{"format": "matcompanion", "version": 1,\n"sessions": [NaN]}', 2, "NaN is not a number"),
        (b'{"sessions": [], "version": 1,\n"format": "other"}', 2, "not an export of Mat Companion"),
    ],
)
def test_what_is_no_export_is_refused(data: bytes, line: int, words: str) -> None:
    refusal = refused(data)

    assert refusal.line == line
    assert words in str(refusal)


def test_a_mark_at_the_beginning_is_no_mistake() -> None:
    assert read_json(b"\xef\xbb\xbf" + exported(), KNOWN) == []


def test_a_file_that_is_too_large_is_refused_without_being_read_whole() -> None:
    class Endless(io.RawIOBase):
        asked = 0

        def read(self, size: int = -1) -> bytes:
            self.asked += size
            return b" " * size

    endless = Endless()

    with pytest.raises(ImportRefused, match="larger than 2 MB"):
        read_json(endless, KNOWN, most_bytes=2_000_000)  # type: ignore[arg-type] # a stream all the same

    assert endless.asked < 3_000_000
    with pytest.raises(ImportRefused, match="larger"):
        read_json(exported(at_rest()), KNOWN, most_bytes=10)


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_refused_or_read(data: bytes) -> None:
    with pytest.raises(ImportRefused):
        read_json(data, KNOWN)


def test_broken_files_change_nothing(history: History, database: Database) -> None:
    """Bytes of a good file are changed, cut and doubled at random: a file is taken over whole or refused."""
    history.add(at_rest())
    before = database.path.read_bytes()
    good = exported(on_the_mat(), on_the_mat(), at_rest())
    chance = random.Random(3)
    taken = 0

    for _ in range(300):
        data = bytearray(good)
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(data))
            data[at : at + chance.choice((0, 1, 1, 20))] = chance.choice(
                (b"", b"\0", b'"', b"[", b"9", b"e9", b"\xff")
            )
        try:
            found = read_json(bytes(data), KNOWN)
        except ImportRefused:
            assert database.path.read_bytes() == before
        else:
            assert len(found) == 3
            taken += 1

    assert taken < 150


def test_too_many_sessions_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange_json, "most_sessions", lambda: 1)

    refusal = refused(exported(at_rest(), at_rest()))

    assert (refusal.field, refusal.refusals[0].why) == ("sessions", "must have at most 1")


def test_who_waits_hears_how_far_it_is() -> None:
    file, heard = exported(*(on_the_mat() for _ in range(1000))), []

    with receive(ExchangeForm.JSON, io.BytesIO(file), KNOWN, heard.append) as incoming:
        assert len(incoming.editions) == 1000

    assert heard == sorted(heard)
    assert heard[-1] == len(file)
    assert len(heard) > 2


def test_a_file_can_be_given_back_as_often_as_is_asked() -> None:
    some = [at_rest(), on_the_mat(updated_at=EVENING)]

    with receive(ExchangeForm.JSON, io.BytesIO(exported(*some)), KNOWN) as incoming:
        assert list(incoming.sessions()) == some
        assert list(incoming.sessions()) == some
        assert incoming.editions == {str(some[0].id): None, str(some[1].id): EVENING}


def test_nothing_is_given_of_a_file_with_a_refusal() -> None:
    content = document(at_rest(), at_rest())
    content["sessions"][1]["kind"] = "yoga"

    with receive(ExchangeForm.JSON, io.BytesIO(json.dumps(content).encode()), KNOWN) as incoming:
        assert (incoming.refused, len(incoming.editions)) == (1, 1)
        with pytest.raises(ImportRefused):
            next(incoming.sessions())


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
