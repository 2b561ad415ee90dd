"""JSON in pieces is read as JSON in one piece, and a mistake has the same line and column."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.storage import json_stream
from matcompanion.storage.json_stream import JsonStream, NotJson
from matcompanion.storage.json_text import Trap, line_of, parse
from tests.storage.test_json_text import places, values


def cut(text: str, at: list[int]) -> Iterator[str]:
    """Give *text* in pieces of the lengths *at*, over and over."""
    begin = 0
    while begin < len(text):
        for length in at:
            yield text[begin : begin + length]
            begin += length


lengths = st.lists(st.integers(1, 40), min_size=1, max_size=5)


@given(values, st.none() | st.integers(0, 3), lengths)
def test_pieces_of_any_length_are_one_value(value: Any, indent: int | None, at: list[int]) -> None:
    text = "\n " + json.dumps(value, indent=indent) + " "
    stream = JsonStream(cut(text, at))

    assert stream.value() == value
    for path in places(value):
        assert stream.line(path) == line_of(text, path)
    stream.end()


@given(st.lists(values, max_size=4), lengths)
def test_a_list_is_read_one_by_one(some: list[Any], at: list[int]) -> None:
    text = json.dumps(some, indent=1)
    stream = JsonStream(cut(text, at))
    found, lines = [], []

    stream.take("[")
    while stream.peek() != "]":
        found.append(stream.value())
        lines.append(stream.line())
        if stream.peek() == ",":
            stream.take(",")
    stream.take("]")
    stream.end()

    assert found == some
    assert lines == [line_of(text, [place]) for place in range(len(some))]


def read_whole(text: str) -> Any:
    try:
        return parse(text)
    except json.JSONDecodeError as exc:
        return exc.lineno, f"this is not JSON ({exc.msg}, column {exc.colno})"


def read_in_pieces(text: str, at: list[int]) -> Any:
    stream = JsonStream(cut(text, at))
    try:
        value = stream.value()
        stream.end()
    except NotJson as exc:
        return exc.line, str(exc)
    return value


@given(st.text('[]{}:,"\\\n 0123eE.-ntrufalsx', max_size=30), lengths)
def test_a_mistake_is_told_as_if_the_text_were_whole(text: str, at: list[int]) -> None:
    assert read_in_pieces(text, at) == read_whole(text)


def test_a_number_that_is_cut_is_one_number() -> None:
    stream = JsonStream(iter(("12", "3", "4.5e", "1 ")))

    assert stream.value() == 12345.0


def test_traps_are_marked_as_in_one_piece() -> None:
    assert isinstance(JsonStream(iter(("Na", "N"))).value(), Trap)


def test_a_value_without_an_end_is_not_read_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "LONGEST_VALUE", 1000)
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        yield '\n"'
        while True:
            read += 1
            yield "x" * 100

    with pytest.raises(NotJson, match="too long a value"):
        JsonStream(endless()).value()

    assert read < 40


def test_nesting_that_is_too_deep_is_refused() -> None:
    with pytest.raises(NotJson, match="nested too deeply") as told:
        JsonStream(iter(["\n", "[" * 100_000])).value()

    assert told.value.line == 2


@pytest.mark.parametrize(("text", "why"), [("1", "Expecting ':'"), ("", "Expecting ':'"), ('"', "Expecting ':'")])
def test_what_is_expected_is_named(text: str, why: str) -> None:
    with pytest.raises(NotJson, match=why):
        JsonStream(iter([text])).take(":")
