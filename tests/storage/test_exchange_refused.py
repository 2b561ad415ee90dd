"""JSON files that are refused: by line and field, in words, and without changing anything."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.storage import exchange_json
from matcompanion.storage.database import Database
from matcompanion.storage.exchange import ImportRefused, KnownIds, read_json
from matcompanion.storage.history import History
from matcompanion.storage.problems import ProblemKind
from tests.storage.exported import document, exported
from tests.storage.session_examples import AREAS, KNOWN, at_rest, on_the_mat


def refused(content: Any, known: KnownIds = KNOWN) -> ImportRefused:
    data = content if isinstance(content, bytes) else json.dumps(content, indent=1).encode()
    with pytest.raises(ImportRefused) as refusal:
        read_json(data, known)
    assert refusal.value.kind is ProblemKind.REFUSED_IMPORT
    return refusal.value


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
