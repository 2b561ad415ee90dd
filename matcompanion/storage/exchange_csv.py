"""The CSV form of the exchange format: one session a row, for spreadsheets. Nothing is held whole."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import IO

from matcompanion.domain.session import Session
from matcompanion.phrases import in_thousands
from matcompanion.storage.bounded import Bounded, UnreadableText
from matcompanion.storage.csv_cells import COLUMNS, compare_figures, from_cells, to_cells
from matcompanion.storage.exchange_check import (
    ImportRefused,
    Refusal,
    SessionCheck,
    field_of,
    fields_required,
    most_sessions,
)
from matcompanion.storage.exchange_form import Form, to_form
from matcompanion.storage.json_schema import Mismatch, shown
from matcompanion.storage.problems import tr

LONGEST_CELL = 2_000_000
"""The cell of 20,000 events is a third of it."""
_MAY_BE_EMPTY = {"stages", "ratings"}
_DELIMITERS = ",;\t"
_MARK = b"\xef\xbb\xbf"  # without it, a spreadsheet takes the letters for those of an older alphabet

csv.field_size_limit(LONGEST_CELL)  # the library's own limit is smaller, and one for the whole program


def write_csv(sessions: Iterable[Session], stream: IO[bytes]) -> None:
    """Write *sessions* to *stream*, one a row, without holding them all."""
    stream.write(_MARK)
    writer = csv.writer(_Encoded(stream))
    writer.writerow(COLUMNS)
    for session in sessions:
        writer.writerow(to_cells(to_form(session)))


def forms_in_csv(source: Bounded, check: SessionCheck) -> Iterator[Form | Refusal]:
    """Give the sessions of *source* one by one, a refusal for each that is not right.

    ImportRefused if the file cannot be read on or is none of ours.
    """
    table = _Table(source)
    try:
        yield from table.forms(check)
    except UnreadableText as exc:
        raise ImportRefused([Refusal(exc.line, "", str(exc))]) from None
    except csv.Error as exc:
        raise ImportRefused([Refusal(table.line, "", tr("this is not CSV ({reason})").format(reason=exc))]) from None


class _Encoded:
    """Takes the rows of the writer as bytes."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def write(self, row: str) -> int:
        """Write one row."""
        return self._stream.write(row.encode("utf-8", "replace"))  # a lone surrogate can be typed, but not written


class _Table:
    """The rows of one file; *line* is where the one at hand begins."""

    def __init__(self, source: Bounded) -> None:
        self._lines = source.lines(LONGEST_CELL)
        self.line = 1

    def forms(self, check: SessionCheck) -> Iterator[Form | Refusal]:
        """Give what each row holds."""
        first = next(self._lines, "")
        if not first.strip():
            raise ImportRefused([Refusal(1, "", tr("the file is empty"))])
        delimiter = max(_DELIMITERS, key=first.count)
        rows = csv.reader(chain([first], self._lines), delimiter=delimiter, strict=True)
        columns = [name.strip() for name in next(rows)]
        _check_columns(columns)
        most, number = most_sessions(), 0
        self.line = rows.line_num + 1
        for row in rows:
            if any(row):
                if number == most:
                    raise ImportRefused(
                        [Refusal(self.line, "", tr("there may be at most {n} sessions").format(n=in_thousands(most)))]
                    )
                number += 1
                yield self._form(columns, row, check)
            self.line = rows.line_num + 1

    def _form(self, columns: Sequence[str], row: Sequence[str], check: SessionCheck) -> Form | Refusal:
        if len(row) != len(columns):
            text = tr("has {n} cells, the first line has {wanted}")
            return Refusal(self.line, "", text.format(n=len(row), wanted=len(columns)))
        try:
            cells = dict(zip(columns, row, strict=True))
            form = from_cells(cells)
            check(form)
            compare_figures(form, cells)
        except Mismatch as mismatch:
            return Refusal(self.line, field_of(mismatch.path), str(mismatch))
        return form


def _check_columns(columns: Sequence[str]) -> None:
    if not {*columns} & {*COLUMNS}:
        raise ImportRefused([Refusal(1, "", tr("this is not an export of Mat Companion"))])
    for place, name in enumerate(columns):
        if name not in COLUMNS:
            raise ImportRefused(
                [Refusal(1, field_of([name]), tr("there is no column {name}").format(name=shown(name)))]
            )
        if name in columns[:place]:
            raise ImportRefused([Refusal(1, name, tr("stands twice"))])
    for name in fields_required():
        if name not in columns and name not in _MAY_BE_EMPTY:
            raise ImportRefused([Refusal(1, name, tr("is missing"))])
