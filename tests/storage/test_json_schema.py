"""Our small reader of JSON Schema says what the library says, and says where and why."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from matcompanion.domain import choices
from matcompanion.storage.exchange_form import to_form
from matcompanion.storage.json_schema import Check, Mismatch, compiled, shown
from matcompanion.storage.json_text import Step, Trap
from tests.storage.exchange_schema import SCHEMA
from tests.storage.session_examples import AREAS, GOALS, PATTERNS, on_the_mat, sessions

FORMATS = FormatChecker(["date", "uuid"])
FORMATS.checks("date-time", raises=ValueError)(lambda text: not isinstance(text, str) or datetime.fromisoformat(text))
CALM = settings(suppress_health_check=[HealthCheck.too_slow], max_examples=50)
LIBRARY = Draft202012Validator(SCHEMA, format_checker=FORMATS)
OURS = compiled(SCHEMA)

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(
        ["mat", "rest", "neck", "level_1", "2026-02-30", "2026-02-28", "2026-02-28T25:00:00Z", "a-b", ""]
    )
    | st.sampled_from([1.0, 10, 11, -1, 100_000_001, 1e300])
)
wrong_values = scalars | st.lists(scalars, max_size=2) | st.dictionaries(st.text(max_size=4), scalars, max_size=2)


def is_accepted(check: Check, document: Any) -> bool:
    try:
        check(document)
    except Mismatch:
        return False
    return True


def document_of(*forms: Any) -> dict[str, Any]:
    return {
        "format": "matcompanion",
        "version": 1,
        "exported_at": "2026-03-14T20:15:00+01:00",
        "sessions": list(forms),
    }


def containers(value: Any) -> list[Any]:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [value] if isinstance(value, dict | list) and value else []
    return own + [one for part in inside for one in containers(part)]


@st.composite
def mutated_documents(draw: st.DrawFn) -> Any:
    """A document of the format in which some values were changed, removed, doubled or added."""
    document: Any = document_of(*draw(st.lists(sessions().map(to_form), max_size=2)))
    for _ in range(draw(st.integers(1, 3))):
        target = draw(st.sampled_from(containers(document)))
        where = draw(st.sampled_from(sorted(target) if isinstance(target, dict) else range(len(target))))
        match draw(st.sampled_from(["change", "remove", "add"])):
            case "change":
                target[where] = draw(wrong_values)
            case "remove":
                del target[where]
            case "add" if isinstance(target, dict):
                target[draw(st.text(max_size=5))] = draw(wrong_values)
            case "add":
                target.append(draw(wrong_values))
        if not document:
            break
    return document


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@given(st.lists(sessions(), max_size=2))
@CALM
def test_both_accept_what_is_exported(some: list[Any]) -> None:
    document = json.loads(json.dumps(document_of(*map(to_form, some))))

    assert LIBRARY.is_valid(document)
    assert is_accepted(OURS, document)


@given(mutated_documents())
@CALM
def test_both_agree_on_what_was_tampered_with(document: Any) -> None:
    document = json.loads(json.dumps(document))

    assert is_accepted(OURS, document) is LIBRARY.is_valid(document)


@given(wrong_values)
def test_both_agree_on_anything(document: Any) -> None:
    assert is_accepted(OURS, document) is LIBRARY.is_valid(document)


@pytest.mark.parametrize("choice", [choices.Kind, choices.Scale, choices.When, choices.Source])
def test_the_choices_of_the_domain_are_those_of_the_schema(choice: type) -> None:
    assert list(choice) in [part["enum"] for part in parts(SCHEMA) if "enum" in part]


@pytest.mark.parametrize(
    "choice",
    [choices.Level, choices.Surface, choices.Clothing, choices.Position, choices.EndReason, choices.Side],
)
def test_a_choice_that_may_be_missing_may_be_null(choice: type) -> None:
    assert [*choice, None] in [part["enum"] for part in parts(SCHEMA) if "enum" in part]


def test_no_running_session_is_exchanged() -> None:
    status = SCHEMA["$defs"]["session"]["properties"]["status"]["enum"]

    assert set(status) == set(choices.Status) - {choices.Status.RUNNING}


def test_the_examples_of_the_tests_use_ids_of_the_schema() -> None:
    session = SCHEMA["$defs"]["session"]["properties"]

    assert list(AREAS) == SCHEMA["$defs"]["area"]["enum"]
    assert set(GOALS) < set(session["goal"]["enum"])
    assert set(PATTERNS) < set(session["breathing"]["enum"])


def parts(schema: Any) -> list[dict[str, Any]]:
    return [one for one in containers(schema) if isinstance(one, dict)]


@pytest.mark.parametrize(
    ("changes", "path", "words"),
    [
        ({"kind": "nap"}, ["kind"], "there is no kind of session 'nap'"),
        ({"active_seconds": 1.5}, ["active_seconds"], "must be a whole number, not a number"),
        ({"active_seconds": True}, ["active_seconds"], "must be a whole number, not true or false"),
        ({"active_seconds": -1}, ["active_seconds"], "must be at least 0, not -1"),
        ({"paused_seconds": 10**9}, ["paused_seconds"], "must be at most 100000000, not 1000000000"),
        ({"note": 5}, ["note"], "must be text or null, not a whole number"),
        ({"note": "x" * 4001}, ["note"], "must have at most 4,000 characters, not 4,001"),
        ({"id": "x"}, ["id"], "must be an id such as 5b0c1a52-8a36-4f0e-9d3c-3f1c0b7e2d11, not 'x'"),
        ({"local_date": "2026-02-30"}, ["local_date"], "must be a date such as 2026-01-31, not '2026-02-30'"),
        ({"started_at": "2026-02-28T20:00:00"}, ["started_at"], "must be a time such as 2026-01-31T20:15:00"),
        ({"started_at": "1999-12-31T20:00:00Z"}, ["started_at"], "must be a time such as"),
        ({"started_at": "2026-02-28T20:00:00Z\n"}, ["started_at"], "must be a time such as"),
        ({"updated_at": 5}, ["updated_at"], "must be text, not a whole number"),
        ({"stages": []}, ["stages"], "must have at least 1, not 0"),
        ({"stages": {}}, ["stages"], "must be a list, not an object"),
        ({"after_effects": ["marks"] * 101}, ["after_effects"], "must have at most 100, not 101"),
        ({"after_effects": ["No"]}, ["after_effects", 0], "must be lower-case letters, digits and _, not 'No'"),
        ({"wieght": 5}, ["wieght"], "there is no field 'wieght'"),
        ({"events": [{"kind": "mark"}]}, ["events", 0, "at_seconds"], "is missing"),
        ({"events": [5]}, ["events", 0], "must be an object, not a whole number"),
        ({"active_seconds": Trap("NaN is not a number")}, ["active_seconds"], "NaN is not a number"),
        ({"events": [Trap("stands twice", "kind")]}, ["events", 0, "kind"], "stands twice"),
        ({"goal": Trap("is too large a number")}, ["goal"], "is too large a number"),
    ],
)
def test_a_mistake_is_told_by_its_place_and_a_sentence(changes: Any, path: list[Step], words: str) -> None:
    document = document_of(to_form(on_the_mat()) | changes)

    with pytest.raises(Mismatch) as mismatch:
        OURS(document)

    assert mismatch.value.path == ["sessions", 0, *path]
    assert words in str(mismatch.value)


def test_a_version_is_told_with_what_it_must_be() -> None:
    with pytest.raises(Mismatch, match="must be 1, not true"):
        OURS(document_of() | {"version": True})


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "minLength": 1},
        {"enum": [1, 2]},
        {"type": "object", "properties": {}, "additionalProperties": True},
    ],
)
def test_a_word_that_would_not_be_checked_is_refused(schema: Any) -> None:
    with pytest.raises(ValueError, match=r"not checked|only"):
        compiled(schema)


@pytest.mark.parametrize("value", [5, "x", None, [], {}])
@pytest.mark.parametrize(
    "schema",
    [
        {"required": []},
        {"properties": {}, "additionalProperties": False},
        {"items": {"type": "null"}},
        {"pattern": "^x$"},
        {"format": "date", "pattern": "x"},
        {"minimum": 5},
        {"maximum": 5},
        {"minItems": 0, "maxLength": 1},
        {"type": ["boolean", "object"]},
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        {"if": {"type": "null"}, "then": {"const": "x"}},
    ],
)
def test_a_word_says_nothing_of_other_types_than_its_own(schema: Any, value: Any) -> None:
    library = Draft202012Validator(schema, format_checker=FORMATS)

    assert is_accepted(compiled(schema), value) is library.is_valid(value)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("knee", "'knee'"),
        ("x" * 50, f"'{'x' * 40}…'"),
        ("a\n\u202e", "'a\\n\\u202e'"),
        (None, "null"),
        ([], "a list"),
    ],
)
def test_a_value_is_shown_short_and_plain(value: Any, words: str) -> None:
    assert shown(value) == words
