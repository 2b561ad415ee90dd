"""JSON from a stranger, value by value, so that a long list is never held as a whole."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from matcompanion.storage.json_text import Step, line_of, value_at
from matcompanion.storage.problems import tr

LONGEST_VALUE = 8_000_000  # characters: several times what a session of 20,000 events needs
_SPACE = re.compile(r"[ \t\n\r]*")
_CUT_WITHIN = 16
"""A mistake or an end nearer than this to the end of what was read may be a value that goes on."""


class NotJson(Exception):  # noqa: N818 - a fact about a file
    """Where and why the text is not JSON."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.line = line


class JsonStream:
    """The text of *pieces*, read from the front. NotJson if it cannot be read on."""

    def __init__(self, pieces: Iterator[str]) -> None:
        self._pieces = pieces
        self._text = ""
        self._at = 0
        self._lines = 0  # line breaks before the text that is held
        self._column = 0  # characters of the same line before it
        self._last = 0  # where the last value began

    def peek(self) -> str:
        """Return the next character that is no space, or nothing at the end."""
        while True:
            found = _SPACE.match(self._text, self._at)
            self._at = found.end() if found is not None else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def take(self, *allowed: str) -> str:
        """Return the next character, which has to be one of *allowed*."""
        found = self.peek()
        if found not in allowed or not found:
            raise self._trouble(f"Expecting {' or '.join(repr(one) for one in allowed)}", self._at)
        self._last = self._at
        self._at += 1
        return found

    def end(self) -> None:
        """Make sure that nothing follows."""
        if self.peek():
            raise self._trouble("Extra data", self._at)

    def name(self) -> str:
        """Return the name of a field."""
        if self.peek() != '"':
            raise self._trouble("Expecting property name enclosed in double quotes", self._at)
        return str(self.value())

    def value(self) -> Any:  # noqa: ANN401 - JSON is anything
        """Return the next value."""
        self.peek()
        while True:
            try:
                value, end = value_at(self._text, self._at)
            except json.JSONDecodeError as exc:
                if self._may_go_on(exc) and self._more():
                    continue
                raise self._trouble(exc.msg, exc.pos) from None
            except RecursionError:
                raise NotJson(self._line_at(self._at), tr("this is nested too deeply")) from None
            if end < len(self._text) - _CUT_WITHIN or not self._more():
                self._last, self._at = self._at, end
                return value

    def line(self, path: Sequence[Step] = ()) -> int:
        """Return the line of what was taken last, or of what is at *path* inside it."""
        inside = line_of(self._text[self._last : self._at], path) - 1 if path else 0
        return self._line_at(self._last) + inside

    def next_line(self) -> int:
        """Return the line of what comes next."""
        self.peek()
        return self._line_at(self._at)

    def _may_go_on(self, exc: json.JSONDecodeError) -> bool:
        if len(self._text) - self._at > LONGEST_VALUE:
            raise self._trouble("too long a value", self._at)
        return exc.msg.startswith("Unterminated string") or exc.pos > len(self._text) - _CUT_WITHIN

    def _more(self) -> bool:
        """Read on, at least as much as is held, and let go of what was read. False at the end."""
        gone, held = self._text[: self._at], self._text[self._at :]
        more: list[str] = []
        length = 0
        while length <= len(held):
            piece = next(self._pieces, None)
            if piece is None:
                break
            more.append(piece)
            length += len(piece)
        if not length:
            return False
        breaks = gone.count("\n")
        self._lines += breaks
        self._column = len(gone) - gone.rfind("\n") - 1 if breaks else self._column + len(gone)
        self._text, self._at, self._last = "".join([held, *more]), 0, 0
        return True

    def _line_at(self, at: int) -> int:
        return self._lines + self._text.count("\n", 0, at) + 1

    def _trouble(self, why: str, at: int) -> NotJson:
        begin = self._text.rfind("\n", 0, at)
        column = at - begin if begin >= 0 else self._column + at + 1
        return NotJson(self._line_at(at), tr("this is not JSON ({reason}, column {n})").format(reason=why, n=column))
