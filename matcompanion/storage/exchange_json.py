"""The JSON form of the exchange format: one object around the sessions, one session a line. Nothing is held whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import IO, Any

from matcompanion.domain.session import Session
from matcompanion.phrases import in_thousands
from matcompanion.storage.bounded import Bounded, UnreadableText
from matcompanion.storage.exchange_check import (
    FORMAT,
    VERSION,
    ImportRefused,
    Refusal,
    SessionCheck,
    check_head,
    check_version,
    field_of,
    most_sessions,
)
from matcompanion.storage.exchange_form import Form, moment_text, to_form
from matcompanion.storage.json_schema import Mismatch
from matcompanion.storage.json_stream import JsonStream, NotJson
from matcompanion.storage.json_text import Step, Trap
from matcompanion.storage.problems import tr

_SESSIONS = "sessions"
_KEPT = ("format", "version", "exported_at", _SESSIONS)


def write_json(sessions: Iterable[Session], stream: IO[bytes], exported_at: datetime) -> None:
    """Write *sessions* to *stream*, one a line, without holding them all."""
    head = {"format": FORMAT, "version": VERSION, "exported_at": moment_text(exported_at)}
    stream.write(_encoded(head)[:-1] + b', "sessions": [')
    separator = b"\n"
    for session in sessions:
        stream.write(separator + _encoded(to_form(session)))
        separator = b",\n"
    stream.write(b"\n]}\n")


def forms_in_json(source: Bounded, check: SessionCheck) -> Iterator[Form | Refusal]:
    """Give the sessions of *source* one by one, a refusal for each that is not right.

    ImportRefused if the file cannot be read on or is none of ours.
    """
    try:
        yield from _Document(JsonStream(source.pieces()), check).sessions()
    except (NotJson, UnreadableText) as exc:
        raise ImportRefused([Refusal(exc.line, "", str(exc))]) from None


def _encoded(form: Form) -> bytes:
    text = json.dumps(form, ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8", "replace")  # a lone surrogate can be typed, but not written


class _Document:
    """What is read of one file; its fields may stand in any order."""

    def __init__(self, stream: JsonStream, check: SessionCheck) -> None:
        self._stream, self._check = stream, check
        self._head: dict[str, Any] = {}
        self._lines: dict[Step, int] = {}
        self._first_line = 1

    def sessions(self) -> Iterator[Form | Refusal]:
        """Read the whole file, giving its sessions on the way."""
        stream = self._stream
        self._begin()
        following = stream.take("}") if stream.peek() == "}" else ","
        while following == ",":
            name = stream.name()
            stream.take(":")
            self._lines[name] = stream.next_line()
            if name in self._head:
                raise self._refusal(Mismatch(None, tr("stands twice"), name))
            if name == _SESSIONS and stream.peek() == "[":
                self._head[name] = []
                yield from self._list()
            else:
                value = stream.value()
                self._head[name] = value if name in _KEPT else None
            following = stream.take(",", "}")
        stream.end()
        self._compare(check_head)

    def _begin(self) -> None:
        stream = self._stream
        first = stream.peek()
        self._first_line = stream.next_line()
        if not first:
            raise ImportRefused([Refusal(1, "", tr("the file is empty"))])
        if first != "{":
            value = stream.value()
            why = value.why if isinstance(value, Trap) else tr("this is not an export of Mat Companion")
            raise ImportRefused([Refusal(self._first_line, "", why)])
        stream.take("{")

    def _list(self) -> Iterator[Form | Refusal]:
        if "format" in self._head:
            self._compare(check_version)
        stream, most = self._stream, most_sessions()
        stream.take("[")
        following = stream.take("]") if stream.peek() == "]" else ","
        place = 0
        while following == ",":
            if place == most:
                raise self._refusal(
                    Mismatch(None, tr("must have at most {n}").format(n=in_thousands(most)), _SESSIONS)
                )
            form = stream.value()
            try:
                self._check(form)
            except Mismatch as mismatch:
                yield Refusal(stream.line(mismatch.path), field_of([_SESSIONS, place, *mismatch.path]), str(mismatch))
            else:
                yield form
            place += 1
            following = stream.take(",", "]")

    def _compare(self, check: Callable[[dict[str, Any]], None]) -> None:
        try:
            check(self._head)
        except Mismatch as mismatch:
            raise self._refusal(mismatch) from None

    def _refusal(self, mismatch: Mismatch) -> ImportRefused:
        line = self._lines.get(mismatch.path[0], self._first_line) if mismatch.path else self._first_line
        return ImportRefused([Refusal(line, field_of(mismatch.path), str(mismatch))])
