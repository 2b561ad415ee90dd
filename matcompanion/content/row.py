"""One row of a content file, read strictly: a wrong field is named with its file and its row."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Container, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import NoReturn, TypeVar

E = TypeVar("E", bound=StrEnum)
D = TypeVar("D")
S = TypeVar("S", bound=str)
V = TypeVar("V")


class ContentError(ValueError):
    """A shipped content file does not say what the program needs; names *file*, *row* and *field*."""

    def __init__(self, file: str, row: str, field: str, problem: str) -> None:
        super().__init__(f"{', '.join(part for part in (file, row, field) if part)}: {problem}")
        self.file = file
        self.row = row
        self.field = field


class Row:
    """The fields of one row. Each is taken once, by the kind it must have; ``end`` refuses what is left over."""

    __slots__ = ("_fields", "file", "name")

    def __init__(self, file: str, name: str, fields: object) -> None:
        self.file = file
        self.name = name
        if not isinstance(fields, dict):
            raise ContentError(file, name, "", "is not a table")
        self._fields: dict[str, object] = fields

    def refuse(self, field: str, problem: str) -> NoReturn:
        """Raise the error that names *field* of this row."""
        raise ContentError(self.file, self.name, field, problem)

    def end(self) -> None:
        """Refuse fields that nothing has taken."""
        for field in self._fields:
            self.refuse(field, "is not a known field")

    def _take(self, field: str) -> object:
        try:
            return self._fields.pop(field)
        except KeyError:
            self.refuse(field, "is missing")

    def text(self, field: str, default: str | None = None) -> str:
        """Take a text that is not empty, or *default* where the field is left out."""
        if default is not None and field not in self._fields:
            return default
        return self.as_text(field, self._take(field))

    def as_text(self, field: str, value: object) -> str:
        """Return *value* as a text that is not empty."""
        if not isinstance(value, str) or not value.strip():
            self.refuse(field, f"{value!r} is not a text")
        return value

    def flag(self, field: str, *, default: bool) -> bool:
        """Take true or false, or *default* where the field is left out."""
        value = self._fields.pop(field, default)
        if not isinstance(value, bool):
            self.refuse(field, f"{value!r} is not true or false")
        return value

    def number(self, field: str, default: float | None = None) -> float:
        """Take a number that is not negative, or *default* where the field is left out."""
        if default is not None and field not in self._fields:
            return default
        return self._as_number(field, self._take(field))

    def _as_number(self, field: str, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < float("inf"):
            self.refuse(field, f"{value!r} is not a number from 0 up")
        return float(value)

    def whole(self, field: str, default: int | None = None) -> int:
        """Take a whole number that is not negative, or *default* where the field is left out."""
        if default is not None and field not in self._fields:
            return default
        return self.as_whole(field, self._take(field))

    def as_whole(self, field: str, value: object) -> int:
        """Return *value* as a whole number that is not negative."""
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            self.refuse(field, f"{value!r} is not a whole number from 0 up")
        return value

    def whole_or_none(self, field: str) -> int | None:
        """Take a whole number, or None where the field is left out."""
        return self.whole(field) if field in self._fields else None

    def wholes(self, field: str) -> tuple[int, ...]:
        """Take a list of whole numbers that is not empty and goes up."""
        values = tuple(self.as_whole(field, value) for value in self._list(field))
        if not values or any(later <= sooner for sooner, later in pairwise(values)):
            self.refuse(field, f"{list(values)!r} is not a list of numbers that goes up")
        return values

    def choice(self, field: str, choices: type[E]) -> E:
        """Take one of *choices*."""
        return self.as_choice(field, self._take(field), choices)

    def as_choice(self, field: str, value: object, choices: type[E]) -> E:
        """Return *value* as one of *choices*."""
        try:
            return choices(str(value))
        except ValueError:
            self.refuse(field, f"{value!r} is not one of {', '.join(choices)}")

    def choice_or_none(self, field: str, choices: type[E]) -> E | None:
        """Take one of *choices*, or None where the field is left out."""
        return self.choice(field, choices) if field in self._fields else None

    def choices(self, field: str, choices: type[E]) -> tuple[E, ...]:
        """Take a list of *choices*, each at most once."""
        return self._once(field, tuple(self.as_choice(field, value, choices) for value in self._list(field)))

    def choices_or_all(self, field: str, choices: type[E]) -> tuple[E, ...]:
        """Take a list of *choices*, or all of them where the field is left out."""
        return self.choices(field, choices) if field in self._fields else tuple(choices)

    def choices_or_none(self, field: str, choices: type[E]) -> tuple[E, ...]:
        """Take a list of *choices*, none of them where the field is left out."""
        return self.choices(field, choices) if field in self._fields else ()

    def choice_or(self, field: str, choices: type[E], default: D) -> E | D:
        """Take one of *choices*, or *default* where the field is left out."""
        return self.choice(field, choices) if field in self._fields else default

    def has(self, field: str) -> bool:
        """Return whether *field* is there and not taken yet."""
        return field in self._fields

    def known(self, field: str, known: Container[object], what: str) -> str:
        """Take the id of a row that is *known*; *what* names its kind."""
        return self._as_known(field, self._take(field), known, what)

    def known_or_none(self, field: str, known: Container[object], what: str) -> str | None:
        """Take the id of a *known* row, or None where the field is left out."""
        return self.known(field, known, what) if field in self._fields else None

    def all_known(self, field: str, known: Container[object], what: str) -> tuple[str, ...]:
        """Take a list of ids of *known* rows, each at most once."""
        values = self._list(field)
        return self._once(field, tuple(self._as_known(field, value, known, what) for value in values))

    def all_known_or_none(self, field: str, known: Container[object], what: str) -> tuple[str, ...]:
        """Take a list of ids of *known* rows, none where the field is left out."""
        return self.all_known(field, known, what) if field in self._fields else ()

    def _as_known(self, field: str, value: object, known: Container[object], what: str) -> str:
        if not isinstance(value, str) or value not in known:
            self.refuse(field, f"there is no {what} {value!r}")
        return value

    def texts(self, field: str) -> tuple[str, ...]:
        """Take a list of texts that is not empty."""
        texts = tuple(self.as_text(field, value) for value in self._list(field))
        return texts or self.refuse(field, "is empty")

    def texts_or_none(self, field: str) -> tuple[str, ...]:
        """Take a list of texts, or none where the field is left out."""
        return self.texts(field) if field in self._fields else ()

    def range_of_numbers(self, field: str) -> tuple[float, float]:
        """Take a lower and an upper number."""
        low, high = self._pair(field)
        return self._as_number(field, low), self._as_number(field, high)

    def range_of_wholes(self, field: str) -> tuple[int, int]:
        """Take a lower and an upper whole number."""
        low, high = self._pair(field)
        return self.as_whole(field, low), self.as_whole(field, high)

    def _pair(self, field: str) -> list[object]:
        values = self._list(field)
        if len(values) != 2 or self._as_number(field, values[0]) > self._as_number(field, values[1]):
            self.refuse(field, f"{values!r} is not a lower and an upper number")
        return values

    def by_choice(
        self, field: str, choices: type[E], read: Callable[[str, object], V], *, all_of_them: bool = False
    ) -> dict[E, V]:
        """Take a table whose keys are *choices* and whose values *read* understands; empty where it is left out."""
        table = self.as_by_choice(field, self._fields.pop(field, {}), choices, read)
        missing = [choice for choice in choices if choice not in table] if all_of_them else []
        if missing:
            self.refuse(field, f"{missing[0]} is missing")
        return table

    def as_by_choice(
        self, field: str, value: object, choices: type[E], read: Callable[[str, object], V]
    ) -> dict[E, V]:
        """Return *value* as a table whose keys are *choices* and whose values *read* understands."""
        if not isinstance(value, dict):
            self.refuse(field, f"{value!r} is not a table")
        return {self.as_choice(field, key, choices): read(f"{field}.{key}", inner) for key, inner in value.items()}

    def lists_of_texts(self, field: str) -> dict[str, tuple[str, ...]]:
        """Take a table of lists of texts."""
        table = self.table(field)
        return {key: table.texts(key) for key in tuple(table._fields)}

    def table(self, field: str) -> Row:
        """Take a table as a row of its own."""
        return Row(self.file, f"{self.name}/{field}" if self.name else field, self._take(field))

    def rows(self, field: str, named: Sequence[str] = ("id",)) -> Iterator[Row]:
        """Take a list of tables as rows, each named by its fields *named*, or by its place where it has none."""
        names: set[str] = set()
        for place, fields in enumerate(self._list(field), 1):
            row = Row(self.file, f"{field} {place}", fields)
            if named and all(key in row._fields for key in named):
                row.name = "/".join(str(row._fields[key]) for key in named)
            if row.name in names:
                row.refuse(named[0], "is there twice")
            names.add(row.name)
            yield row

    def rows_or_none(self, field: str, named: Sequence[str] = ("id",)) -> Iterator[Row]:
        """Take a list of tables as rows, or none where the field is left out."""
        return self.rows(field, named) if field in self._fields else iter(())

    def _list(self, field: str) -> list[object]:
        value = self._take(field)
        if not isinstance(value, list):
            self.refuse(field, f"{value!r} is not a list")
        return value

    def _once(self, field: str, values: tuple[S, ...]) -> tuple[S, ...]:
        if len(set(values)) < len(values):
            self.refuse(field, "names something twice")
        return values


def read_file(folder: Path, name: str) -> Row:
    """Return the content file *name* as one row: its fields are the tables."""
    try:
        return Row(name, "", tomllib.loads((folder / name).read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise ContentError(name, "", "", f"cannot be read: {problem}") from problem
