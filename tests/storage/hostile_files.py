"""Files that no import may fall over: good ones that were tampered with, traps of the parsers, and noise."""

from __future__ import annotations

import copy
import io
import json
import random
from collections.abc import Callable
from typing import Any
from uuid import UUID

from matcompanion.domain.session import Session
from matcompanion.storage.exchange import ExchangeForm, write_sessions
from tests.storage.session_examples import EVENING, at_rest, on_the_mat

_VALUES: tuple[Any, ...] = (
    None, True, -1, 1e999, float("nan"), 10**30, "", "x" * 5000, "\ud800", "\0", "a\nb", "=1+1", [], {}, [[]] * 50,
    {"a": {"b": {}}}, "9999-12-31T23:59:59+14:00", "2026-02-30", "../../etc/passwd", "<table><tr><td>" * 20, "٣",
    "mat\u200b", "NULL", 0.1, 100_000_001,
)  # fmt: skip
_WORDS = (
    b"=1", b"none", b"-", b";", b"; ;", b"1e999", b"nan", b"\xff", b"\0", b'"', b'"""', b"\r", b"+++", b"lie_soft",
    b"\xe2\x80\xae", b"9" * 5000, b"900/900/900", b"'", b"\t", b"'''=1",
)  # fmt: skip
_TRAPS = (
    b"", b"\xef\xbb\xbf", b"\xff\xfe{\0}\0", b"[" * 50_000, b'{"a":' * 50_000, b'{"sessions": [' + b"{" * 9_000,
    b'{"format": "matcompanion", "version": 1e400, "sessions": []}', b"\0" * 4096, b'"' * 9_999, b"id\n" * 9_999,
    b'{"format": "matcompanion", "version": 1, "sessions": [' + b"[]," * 20_000, b",,,,\n" * 500, b"PK\x03\x04" * 99,
    b"SQLite format 3\0", b'{"format": "matcompanion", "version": 1, "version": 1, "sessions": []}', b'id,kind\n"',
)  # fmt: skip


def hostile(form: ExchangeForm, seed: int) -> bytes:
    """Return the file number *seed*; another one for each."""
    chance = random.Random(seed)
    ids = [UUID(int=chance.getrandbits(128)) for _ in range(3)]
    some = [on_the_mat(id=ids[0]), at_rest(id=ids[1], note="a\nb"), on_the_mat(id=ids[2], note="=x")]
    some = some[: chance.randint(1, 3)]
    ways: tuple[Callable[[random.Random, ExchangeForm, list[Session]], bytes], ...] = (
        _with_wrong_values, _with_bytes_changed, _with_bytes_changed, _cut_off, _shuffled, _noise, _trap,
    )  # fmt: skip
    return chance.choice(ways)(chance, form, some)


def good(form: ExchangeForm, some: list[Session]) -> bytes:
    """Return *some* as a file."""
    stream = io.BytesIO()
    write_sessions(form, some, stream, EVENING)
    return stream.getvalue()


def _with_wrong_values(chance: random.Random, form: ExchangeForm, some: list[Session]) -> bytes:
    if form is ExchangeForm.CSV:
        lines = good(form, some).split(b"\n")
        place = chance.randrange(len(lines))
        cells = lines[place].split(b",")
        cells[chance.randrange(len(cells))] = chance.choice(_WORDS)
        lines[place] = b",".join(cells)
        return b"\n".join(lines)
    document = json.loads(good(form, some))
    for _ in range(chance.randint(1, 3)):
        container = _any_container(chance, document)
        if isinstance(container, dict):
            container[chance.choice([*container, "more"])] = copy.deepcopy(chance.choice(_VALUES))
        else:
            container.insert(chance.randint(0, len(container)), copy.deepcopy(chance.choice(_VALUES)))
    return json.dumps(document, indent=chance.choice((None, 1))).encode("utf-8", "surrogatepass")


def _any_container(chance: random.Random, value: Any) -> Any:
    inside = value.values() if isinstance(value, dict) else value
    containers = [one for one in inside if isinstance(one, dict | list)]
    return _any_container(chance, chance.choice(containers)) if containers and chance.random() < 0.8 else value


def _with_bytes_changed(chance: random.Random, form: ExchangeForm, some: list[Session]) -> bytes:
    data = bytearray(good(form, some))
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data))
        data[at : at + chance.choice((0, 1, 1, 20))] = chance.choice((b"", *_WORDS, b"[", b"9", b"e9"))
    return bytes(data)


def _cut_off(chance: random.Random, form: ExchangeForm, some: list[Session]) -> bytes:
    data = good(form, some)
    return data[: chance.randrange(len(data) - 3)]


def _shuffled(chance: random.Random, form: ExchangeForm, some: list[Session]) -> bytes:
    pieces = good(form, some).split(chance.choice((b",", b"\n", b'"', b" ")))
    chance.shuffle(pieces)
    return chance.choice((b",", b"\n", b'"', b" ")).join(pieces)


def _noise(chance: random.Random, form: ExchangeForm, some: list[Session]) -> bytes:
    return chance.randbytes(chance.randrange(2000))


def _trap(chance: random.Random, form: ExchangeForm, some: list[Session]) -> bytes:
    return chance.choice(_TRAPS)
