"""What an import accepts: what the schema says, and what no schema can say. Each refusal has its line and field."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Self

from matcompanion import resources
from matcompanion.domain.catalogue import Catalogue, Learning
from matcompanion.domain.own_pattern import OWN_PATTERN
from matcompanion.phrases import in_thousands
from matcompanion.storage.exchange_form import Form
from matcompanion.storage.json_schema import Check, Mismatch, Schema, compiled, shown
from matcompanion.storage.json_text import Step
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind, tr
from matcompanion.storage.schema_words import unknown

FORMAT = "matcompanion"
VERSION = 1
_SCHEMA = "matcompanion-1.schema.json"
_TOLD = 5
_SESSIONS = "sessions"


@dataclass(frozen=True, slots=True)
class Refusal:
    """One thing that is not right in a file; *field* is empty for the file as a whole."""

    line: int
    field: str
    why: str

    def __str__(self) -> str:
        text = tr("line {line}, {field}: {why}") if self.field else tr("line {line}: {why}")
        return text.format(line=self.line, field=self.field, why=self.why)


class ImportRefused(EnvironmentProblem):
    """A file that is not taken over, and why: *refusals* tells the first ones, *refused* how many there are."""

    def __init__(self, refusals: Sequence[Refusal], refused: int = 0) -> None:
        self.refusals = tuple(refusals)
        self.refused = max(refused, len(self.refusals))
        told = "; ".join(map(str, self.refusals[:_TOLD]))
        more = self.refused - min(len(self.refusals), _TOLD)
        if more:
            told = tr("{told}; and {n} more").format(told=told, n=in_thousands(more))
        super().__init__(ProblemKind.REFUSED_IMPORT, told)

    @property
    def line(self) -> int:
        """The line of the first refusal."""
        return self.refusals[0].line

    @property
    def field(self) -> str:
        """The field of the first refusal."""
        return self.refusals[0].field


@dataclass(frozen=True, slots=True)
class KnownIds:
    """The ids that an import may use."""

    areas: frozenset[str]
    goals: frozenset[str]
    patterns: frozenset[str]
    after_effects: frozenset[str]

    @classmethod
    def of(cls, catalogue: Catalogue, learning: Learning) -> Self:
        """Return the ids of the shipped content, and the breathing of one's own."""
        return cls(
            areas=frozenset(catalogue.areas),
            goals=frozenset(catalogue.goals),
            patterns=frozenset({*catalogue.patterns, OWN_PATTERN}),
            after_effects=frozenset(learning.after_effects),
        )


class SessionCheck:
    """Checks the sessions of one file one after the other: Mismatch if one cannot be taken over."""

    def __init__(self, known: KnownIds) -> None:
        self._known = known
        self._seen: set[int] = set()

    def __call__(self, form: Any) -> None:  # noqa: ANN401 - JSON is anything
        """Check *form*."""
        _checks()[1](form)
        self._check_ids(form)
        note = form.get("note") or ""
        if "\0" in note or not _is_writable(note):
            raise Mismatch(note, tr("holds a character that no text has"), "note")
        number = int(form["id"].replace("-", ""), 16)
        if number in self._seen:
            raise Mismatch(number, tr("this session stands in the file twice"), "id")
        self._seen.add(number)

    def _check_ids(self, form: Form) -> None:
        known = self._known
        _check_known("breathing pattern", form["breathing"], known.patterns, "breathing")
        _check_known("goal", form.get("goal"), known.goals, "goal")
        for nth, stage in enumerate(form["stages"]):
            for which, area in enumerate(stage["areas"]):
                _check_known("area", area, known.areas, "stages", nth, "areas", which)
        for nth, rating in enumerate(form["ratings"]):
            _check_known("area", rating.get("area"), known.areas, "ratings", nth, "area")
        for nth, effect in enumerate(form.get("after_effects") or ()):
            _check_known("after-effect", effect, known.after_effects, "after_effects", nth)


def check_version(head: Mapping[str, Any]) -> None:
    """Refuse what is no file of ours, or of a later program, before its fields are looked at."""
    if head.get("format") != FORMAT:
        raise Mismatch(head, tr("this is not an export of Mat Companion"), "format")
    version = head.get("version")
    if isinstance(version, int) and version > VERSION:
        text = tr("the file has version {version}, this program reads version {known}")
        raise Mismatch(head, text.format(version=version, known=VERSION), "version")


def check_head(head: Mapping[str, Any]) -> None:
    """Check what stands around the sessions of a JSON file; they themselves are an empty list here."""
    check_version(head)
    _checks()[0](head)


def most_sessions() -> int:
    """Return how many sessions a file may hold."""
    return int(_schema()["properties"][_SESSIONS]["maxItems"])


def fields_required() -> tuple[str, ...]:
    """Return what no session may lack."""
    return tuple(_schema()["$defs"]["session"]["required"])


def field_of(path: Sequence[Step]) -> str:
    """Return *path* as a person reads it: ``sessions[0].stages[1].areas``."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{shown(step)[1:-1]}" for step in path)
    return "".join(steps).removeprefix(".")


@lru_cache(maxsize=1)
def _schema() -> Schema:
    schema: Schema = json.loads((resources.root() / "schema" / _SCHEMA).read_text(encoding="utf-8"))
    return schema


@lru_cache(maxsize=1)
def _checks() -> tuple[Check, Check]:
    """Return the check of a whole file and that of one session."""
    schema = _schema()
    return compiled(schema), compiled({"$ref": "#/$defs/session", "$defs": schema["$defs"]})


def is_well_formed(form: Form) -> bool:
    """Return whether *form* is a session as the schema wants one, whatever ids it names."""
    try:
        _checks()[1](form)
    except Mismatch:
        return False
    return True


def _check_known(title: str, value: str | None, known: frozenset[str], *path: Step) -> None:
    if value is not None and value not in known:
        raise Mismatch(value, unknown(title, shown(value)), *path)


def _is_writable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
