"""The exchange format: all sessions as one JSON file, and back. What it may hold says the schema in resources/.

Reading is all or nothing: the first thing that is not right is refused by its line and field.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import IO, Any, Self

from matcompanion import resources
from matcompanion.domain.catalogue import Catalogue, Learning
from matcompanion.domain.session import Session
from matcompanion.storage.exchange_form import from_form, moment_text, to_form
from matcompanion.storage.json_schema import Check, Mismatch, compiled, shown
from matcompanion.storage.json_text import Step, line_of, parse
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind

FORMAT = "matcompanion"
VERSION = 1
MOST_BYTES = 20_000_000
OWN_PATTERN = "custom"
"""The breathing of a person's own; it is in no catalogue."""

_SCHEMA = "matcompanion-1.schema.json"


class ImportRefused(EnvironmentProblem):
    """A file that is not taken over; *line* and *field* say where, *field* is empty for the file as a whole."""

    def __init__(self, line: int, field: str, why: str) -> None:
        place = f"line {line}, {field}" if field else f"line {line}"
        super().__init__(ProblemKind.REFUSED_IMPORT, f"{place}: {why}")
        self.line = line
        self.field = field


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


def write_json(sessions: Iterable[Session], stream: IO[bytes], exported_at: datetime) -> None:
    """Write *sessions* to *stream*, one a line, without holding them all."""
    head = {"format": FORMAT, "version": VERSION, "exported_at": moment_text(exported_at)}
    stream.write(_encoded(head)[:-1] + b', "sessions": [')
    separator = b"\n"
    for session in sessions:
        stream.write(separator + _encoded(to_form(session)))
        separator = b",\n"
    stream.write(b"\n]}\n")


def read_json(source: bytes | IO[bytes], known: KnownIds, most_bytes: int = MOST_BYTES) -> list[Session]:
    """Return the sessions of *source*. ImportRefused if anything in it is not right."""
    data = source if isinstance(source, bytes) else source.read(most_bytes + 1)
    if len(data) > most_bytes:
        raise ImportRefused(1, "", f"the file is larger than {most_bytes // 1_000_000} MB")
    text = _decoded(data)
    try:
        document = _parsed(text)
        _check_version(document)
        _schema_check()(document)
        for place, form in enumerate(document["sessions"]):
            _check_ids(form, known, place)
        _check_unique(document["sessions"])
    except Mismatch as mismatch:
        raise ImportRefused(line_of(text, mismatch.path), _field(mismatch.path), str(mismatch)) from None
    return [from_form(form) for form in document["sessions"]]


def _encoded(form: dict[str, Any]) -> bytes:
    text = json.dumps(form, ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8", "replace")  # a lone surrogate can be typed, but not written


def _decoded(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise ImportRefused(data.count(b"\n", 0, exc.start) + 1, "", "this is not UTF-8 text") from None
    if not text.strip():
        raise ImportRefused(1, "", "the file is empty")
    return text


def _parsed(text: str) -> Any:  # noqa: ANN401 - JSON is anything
    try:
        return parse(text)
    except json.JSONDecodeError as exc:
        raise ImportRefused(exc.lineno, "", f"this is not JSON ({exc.msg}, column {exc.colno})") from None
    except RecursionError:
        raise ImportRefused(1, "", "this is nested too deeply") from None


def _check_version(document: object) -> None:
    """Refuse what is no file of ours, or of a later program, before its fields are looked at."""
    if not isinstance(document, dict):
        raise Mismatch(document, "this is not an export of Mat Companion")
    if document.get("format") != FORMAT:
        raise Mismatch(document, "this is not an export of Mat Companion", "format")
    version = document.get("version")
    if isinstance(version, int) and version > VERSION:
        raise Mismatch(document, f"the file has version {version}, this program reads version {VERSION}", "version")


@lru_cache(maxsize=1)
def _schema_check() -> Check:
    return compiled(json.loads((resources.root() / "schema" / _SCHEMA).read_text(encoding="utf-8")))


def _check_ids(form: dict[str, Any], known: KnownIds, place: int) -> None:
    at: tuple[Step, ...] = ("sessions", place)
    _check_known("breathing pattern", form["breathing"], known.patterns, *at, "breathing")
    _check_known("goal", form.get("goal"), known.goals, *at, "goal")
    for nth, stage in enumerate(form["stages"]):
        for which, area in enumerate(stage["areas"]):
            _check_known("area", area, known.areas, *at, "stages", nth, "areas", which)
    for nth, rating in enumerate(form["ratings"]):
        _check_known("area", rating.get("area"), known.areas, *at, "ratings", nth, "area")
    for nth, effect in enumerate(form.get("after_effects") or ()):
        _check_known("after-effect", effect, known.after_effects, *at, "after_effects", nth)
    note = form.get("note") or ""
    if "\0" in note or not _is_writable(note):
        raise Mismatch(note, "holds a character that no text has", *at, "note")


def _check_known(what: str, value: str | None, known: frozenset[str], *path: Step) -> None:
    if value is not None and value not in known:
        raise Mismatch(value, f"there is no {what} {shown(value)}", *path)


def _check_unique(forms: Sequence[dict[str, Any]]) -> None:
    seen: set[str] = set()
    for place, form in enumerate(forms):
        session_id = form["id"].lower()
        if session_id in seen:
            raise Mismatch(session_id, "this session stands in the file twice", "sessions", place, "id")
        seen.add(session_id)


def _is_writable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _field(path: Sequence[Step]) -> str:
    steps = (f"[{step}]" if isinstance(step, int) else f".{_shortened(step)}" for step in path)
    return "".join(steps).removeprefix(".")


def _shortened(name: str) -> str:
    return shown(name)[1:-1]
