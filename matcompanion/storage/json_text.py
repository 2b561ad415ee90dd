"""JSON from a stranger: read without its traps, and found again by line once something in it is refused."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from matcompanion.storage.problems import tr

Step: TypeAlias = str | int
"""The name of a field or the place in a list."""

_MOST_DIGITS = 15
_SPACE = re.compile(r"[ \t\n\r]*")


@dataclass(frozen=True, slots=True)
class Trap:
    """Stands in the place of a value that JSON must not hold; *step* is the field inside it that is meant."""

    why: str
    step: str | None = None


def parse(text: str) -> Any:  # noqa: ANN401 - JSON is anything
    """Return the value of *text*, a :class:`Trap` in the place of each trap.

    json.JSONDecodeError if it is not JSON, RecursionError if it is nested too deeply.
    """
    return _READER.decode(text)


def value_at(text: str, at: int) -> tuple[Any, int]:
    """Return the value that begins *at*, as :func:`parse` does, and where it ends."""
    return _READER.raw_decode(text, at)


def line_of(text: str, path: Sequence[Step]) -> int:
    """Return the line where the value at *path* begins, or the nearest one around it."""
    at = _after_space(text, 0)
    for step in path:
        inside = _value_in_object(text, at, step) if isinstance(step, str) else _value_in_list(text, at, step)
        if inside is None:
            break
        at = inside
    return text.count("\n", 0, at) + 1


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Trap:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        return Trap(tr("stands twice"), next(name for name in names if names.count(name) > 1))
    return found


def _constant(name: str) -> Trap:
    return Trap(tr("{name} is not a number").format(name=name))


def _integer(digits: str) -> int | Trap:
    return Trap(tr("is too large a number")) if len(digits.lstrip("-")) > _MOST_DIGITS else int(digits)


def _fraction(digits: str) -> float | Trap:
    number = float(digits)
    return number if math.isfinite(number) else Trap(tr("is too large a number"))


_READER = json.JSONDecoder(
    object_pairs_hook=_object, parse_constant=_constant, parse_int=_integer, parse_float=_fraction
)
# Skips over a value at the speed of C; numbers stay text, because too many digits would be refused here too.
_SKIPPER = json.JSONDecoder(parse_int=str, parse_float=str)


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found is not None else at


def _value_in_object(text: str, at: int, name: str) -> int | None:
    """Return where the last value called *name* begins in the object that begins *at*."""
    if text[at : at + 1] != "{":
        return None
    found, at = None, _after_space(text, at + 1)
    while text[at] != "}":
        key, at = _SKIPPER.raw_decode(text, at)
        value = _after_space(text, _after_space(text, at) + 1)
        if key == name:
            found = value
        at = _after_comma(text, _SKIPPER.raw_decode(text, value)[1])
    return found


def _value_in_list(text: str, at: int, place: int) -> int | None:
    """Return where the value number *place* begins in the list that begins *at*."""
    if text[at : at + 1] != "[":
        return None
    at = _after_space(text, at + 1)
    for _ in range(place):
        if text[at] == "]":
            return None
        at = _after_comma(text, _SKIPPER.raw_decode(text, at)[1])
    return at


def _after_comma(text: str, at: int) -> int:
    at = _after_space(text, at)
    return _after_space(text, at + 1) if text[at] == "," else at
