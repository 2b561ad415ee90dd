"""JSON from a stranger: its traps are marked, and everything in it is found again by line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.storage.json_text import Step, Trap, line_of, parse

numbers = st.integers(-(10**15) + 1, 10**15 - 1) | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | numbers | st.text(),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=5), inside, max_size=4),
    max_leaves=20,
)


def places(value: Any, *path: Step) -> Iterator[tuple[Step, ...]]:
    yield path
    if isinstance(value, dict):
        for name, inside in value.items():
            yield from places(inside, *path, name)
    if isinstance(value, list):
        for place, inside in enumerate(value):
            yield from places(inside, *path, place)


@given(values)
def test_what_is_harmless_is_read_as_it_is(value: Any) -> None:
    assert parse(json.dumps(value)) == value


@given(values, st.integers(1, 3))
def test_every_value_is_found_on_its_line(value: Any, indent: int) -> None:
    """json writes the values in their order, each scalar on a line of its own."""
    text = json.dumps(value, indent=indent)
    lines = text.split("\n")

    found = [(path, line_of(text, path)) for path in places(value)]

    assert [line for _, line in found] == sorted(line for _, line in found)
    for path, line in found:
        inside = value
        for step in path:
            inside = inside[step]
        start = json.dumps(inside, indent=indent).split("\n")[0]
        assert lines[line - 1].rstrip(",").endswith(start)
        if path and isinstance(path[-1], str):
            assert lines[line - 1].lstrip().startswith(json.dumps(path[-1]) + ": ")


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ('{"a": [\n1,\n2]}', ["a", 5], 1),
        ('{"a": []}', ["a", 0], 1),
        ("[\n1,\n2]", [0, 0], 2),
        ("[\n1,\n2]", ["a"], 1),
        ("[]", [3], 1),
        ('{\n"a": 1}', ["b"], 1),
        ('{\n"a":\n1}', ["a", "b", 3], 3),
        ('{\n"a": 1,\n"a": 2}', ["a"], 3),
        ("\n\n 5", ["a"], 3),
        ("", [], 1),
    ],
)
def test_what_is_not_there_is_told_near_its_place(text: str, path: list[Step], line: int) -> None:
    assert line_of(text, path) == line


def test_many_digits_can_be_passed_over() -> None:
    text = '{"a": ' + "9" * 5000 + ',\n"b": 1e999,\n"c": NaN,\n"d": 0}'

    assert line_of(text, ["d"]) == 4


@pytest.mark.parametrize(
    ("text", "trap"),
    [
        ("NaN", Trap("NaN is not a number")),
        ("-Infinity", Trap("-Infinity is not a number")),
        ("1e999", Trap("is too large a number")),
        ("9" * 16, Trap("is too large a number")),
        ("9" * 5000, Trap("is too large a number")),
        ('{"b": 1, "a": 1, "a": 1}', Trap("stands twice", "a")),
    ],
)
def test_a_trap_is_marked(text: str, trap: Trap) -> None:
    assert parse(text) == trap
    assert parse(f'[{{"x": {text}}}]') == [{"x": trap}]


@pytest.mark.parametrize("deep", ["[" * 100_000, '{"a":' * 100_000])
def test_a_bottomless_text_ends(deep: str) -> None:
    with pytest.raises(RecursionError):
        parse(deep)
