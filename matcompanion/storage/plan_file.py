"""Plans as a small TOML file that a person can read and write (docs/content-plans.md). Nothing here knows levels.

Whatever a stranger puts into a file, reading ends in plans that the guide allows or in one ``PlanFileRefused``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO, NoReturn, TypeVar

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Clothing, Kind, Position, Surface
from matcompanion.domain.own_plan import LONGEST_NAME, LONGEST_NOTE, cleaned
from matcompanion.domain.plan import MOST_STAGES
from matcompanion.domain.plan_check import problem_of
from matcompanion.domain.plan_file import (
    FORMAT,
    MOST_BYTES,
    MOST_PLANS,
    VERSION,
    FaultKind,
    PlanFileFault,
    PlanFileRefused,
)
from matcompanion.domain.settings import OwnPattern, OwnPlan, StageChoice
from matcompanion.refusals import reason_of

E = TypeVar("E", bound=StrEnum)
_LINE = re.compile(r"line (\d+)")
_LONGEST_SAID = 40
_LONGEST_LINE = 4000  # a key of thousands of parts takes tomllib half a minute
_MOST_SECONDS = 1000
_NOTE_LINES = 8
_BREATH = ("in", "hold", "out", "hold_out")
_HEAD = "# A plan for Mat Companion. How to write one: docs/content-plans.md\n"


def read_plans(path: Path, catalogue: Catalogue) -> tuple[OwnPlan, ...]:
    """Return the plans of the file *path*. PlanFileRefused if any of it is not as it has to be."""
    try:
        with path.open("rb") as stream:
            return plans_of(stream, catalogue)
    except OSError as error:
        raise _refused(FaultKind.UNREADABLE, value=reason_of(error)) from error


def plans_of(stream: IO[bytes], catalogue: Catalogue) -> tuple[OwnPlan, ...]:
    """Return the plans of *stream*, at least one."""
    table = _Table(_toml_of(stream.read(MOST_BYTES + 1)))
    if table.fields.pop("format", None) != FORMAT:
        raise _refused(FaultKind.NO_PLAN)
    if table.whole("version") > VERSION:
        raise _refused(FaultKind.NEWER)
    rows = table.tables("plan", MOST_PLANS)
    table.end()
    return tuple(_plan(_Table(row, plan=number), catalogue) for number, row in enumerate(rows, 1))


def _toml_of(data: bytes) -> dict[str, object]:
    if len(data) > MOST_BYTES:
        raise _refused(FaultKind.TOO_LARGE)
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise _refused(FaultKind.NOT_TEXT) from error
    lines = text.split("\n")
    long = next((number for number, line in enumerate(lines, 1) if len(line) > _LONGEST_LINE), 0)
    if long:
        raise _refused(FaultKind.NOT_TOML, line=long)
    try:
        return tomllib.loads(text)
    except (
        ValueError,
        RecursionError,
    ) as error:  # not TOML, a number of thousands of digits, lists in lists in lists
        found = _LINE.search(str(error))
        last = len(text.splitlines()) if "end of document" in str(error) else 0
        raise _refused(FaultKind.NOT_TOML, line=int(found.group(1)) if found else last) from error


def _refused(kind: FaultKind, *, value: str = "", line: int = 0) -> PlanFileRefused:
    return PlanFileRefused(PlanFileFault(kind, value=value, line=line))


@dataclass(slots=True)
class _Table:
    """The fields of one table. Each is taken once; ``end`` refuses what is left over."""

    fields: dict[str, object]
    plan: int = 0
    stage: int = 0

    def refuse(self, kind: FaultKind, field: str, value: object = "", known: Iterable[str] = ()) -> NoReturn:
        clipped = cleaned(_said(value)[: 4 * _LONGEST_SAID], _LONGEST_SAID)
        name = cleaned(field, _LONGEST_SAID)
        raise PlanFileRefused(PlanFileFault(kind, self.plan, self.stage, name, clipped, known=tuple(known)))

    def end(self) -> None:
        for field in self.fields:
            self.refuse(FaultKind.UNKNOWN_FIELD, field)

    def take(self, field: str) -> object:
        if field not in self.fields:
            self.refuse(FaultKind.MISSING, field)
        return self.fields.pop(field)

    def whole(self, field: str) -> int:
        value = self.take(field)
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 10**6:
            self.refuse(FaultKind.WRONG, field, value)
        return value

    def seconds(self, field: str) -> float:
        value = self.fields.pop(field, 0)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= _MOST_SECONDS:
            self.refuse(FaultKind.WRONG, field, value)
        return float(value)

    def text(self, field: str, longest: int, lines: int = 1) -> str:
        value = self.fields.pop(field, "")
        if not isinstance(value, str):
            self.refuse(FaultKind.WRONG, field, value)
        return cleaned(value, longest, lines)

    def choice(self, field: str, choices: type[E]) -> E | None:
        if field not in self.fields:
            return None
        value = self.fields.pop(field)
        if not isinstance(value, str) or value not in list(choices):
            self.refuse(FaultKind.WRONG, field, value, choices)
        return choices(value)

    def known(self, field: str, known: Iterable[str]) -> str | None:
        return self.as_known(field, self.fields.pop(field), known) if field in self.fields else None

    def as_known(self, field: str, value: object, known: Iterable[str]) -> str:
        ids = tuple(known)
        if not isinstance(value, str) or value not in ids:
            self.refuse(FaultKind.WRONG, field, value, ids)
        return value

    def ids(self, field: str, known: Iterable[str]) -> tuple[str, ...]:
        value = self.fields.pop(field, [])
        if not isinstance(value, list):
            self.refuse(FaultKind.WRONG, field, value)
        return tuple(dict.fromkeys(self.as_known(field, one, known) for one in value))

    def tables(self, field: str, most: int) -> list[dict[str, object]]:
        rows = self.take(field)
        if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
            self.refuse(FaultKind.WRONG, field, rows)
        if len(rows) > most:
            self.refuse(FaultKind.TOO_MANY, field, str(most))
        return rows


def _said(value: object) -> str:
    """Return *value* about as it was written."""
    if isinstance(value, bool):
        return str(value).lower()
    try:
        return str(value)
    except (ValueError, RecursionError):  # thousands of digits
        return "…"


def _plan(table: _Table, catalogue: Catalogue) -> OwnPlan:
    name = table.text("name", LONGEST_NAME)
    if not name:
        table.refuse(FaultKind.MISSING, "name")
    kind = table.choice("kind", Kind) or Kind.MAT
    breathing, own = _breath(table, catalogue)
    rows = table.tables("stage", MOST_STAGES)
    own_plan = OwnPlan(
        name=name,
        kind=kind,
        goal=table.known("goal", catalogue.goals),
        breathing=breathing,
        own_breath=own,
        by=table.text("by", LONGEST_NAME),
        note=table.text("note", LONGEST_NOTE, _NOTE_LINES),
        stages=tuple(_stage(_Table(row, table.plan, number), catalogue, kind) for number, row in enumerate(rows, 1)),
    )
    table.end()
    problem = problem_of(catalogue, own_plan)
    if problem is not None:
        fault = PlanFileFault(FaultKind.NOT_ALLOWED, table.plan, problem.number, problem.field, problem=problem)
        raise PlanFileRefused(fault)
    return own_plan


def _breath(table: _Table, catalogue: Catalogue) -> tuple[str | None, OwnPattern | None]:
    value = table.fields.get("breathing")
    if not isinstance(value, dict):
        return table.known("breathing", catalogue.patterns), None
    del table.fields["breathing"]
    parts = _Table(value, table.plan)
    own = OwnPattern(*(parts.seconds(part) for part in _BREATH))
    parts.end()
    return None, own


def _stage(table: _Table, catalogue: Catalogue, kind: Kind) -> StageChoice:
    areas = table.ids("areas", catalogue.areas)
    on_mat = kind is Kind.MAT
    if on_mat and not areas:
        table.refuse(FaultKind.MISSING, "areas")
    stage = StageChoice(
        areas,
        table.choice("position", Position) if on_mat else None,
        table.choice("surface", Surface) if on_mat else None,
        table.choice("clothing", Clothing) if on_mat else None,
        table.whole("minutes"),
    )
    table.end()
    return stage


# Writing ----------------------------------------------------------------------------------------------------------


def written(plans: Sequence[OwnPlan]) -> str:
    """Return *plans* as the text of a file."""
    parts = [_HEAD, f'format = "{FORMAT}"\nversion = {VERSION}\n']
    for own in plans:
        parts += ["\n[[plan]]\n", _line("name", own.name)]
        parts += [_line(field, value) for field, value in (("by", own.by), ("note", own.note)) if value]
        parts.append(_line("kind", own.kind))
        parts += [_line("goal", own.goal)] if own.goal is not None else []
        parts += [_breathing(own)]
        for stage in own.stages:
            areas = ", ".join(_quoted(area) for area in stage.areas)
            parts += ["\n[[plan.stage]]\n", f"areas = [{areas}]\n" if areas else ""]
            how = (("position", stage.position), ("surface", stage.surface), ("clothing", stage.clothing))
            parts += [_line(field, value) for field, value in how if value is not None]
            parts.append(f"minutes = {stage.minutes}\n")
    return "".join(parts)


def _breathing(own: OwnPlan) -> str:
    if own.own_breath is None:
        return _line("breathing", own.breathing) if own.breathing is not None else ""
    breath = own.own_breath
    seconds = (breath.inhale, breath.hold_full, breath.exhale, breath.hold_empty)
    parts = ", ".join(f"{name} = {_number(part)}" for name, part in zip(_BREATH, seconds, strict=True) if part)
    return f"breathing = {{ {parts} }}\n"


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


def _line(field: str, value: str) -> str:
    return f"{field} = {_quoted(value)}\n"


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n"}


def _quoted(text: str) -> str:
    whole = text.encode("utf-16", "replace").decode("utf-16", "replace")  # half a character has no place in a file
    return '"' + "".join(_ESCAPES.get(c, c if c.isprintable() else f"\\U{ord(c):08x}") for c in whole) + '"'
