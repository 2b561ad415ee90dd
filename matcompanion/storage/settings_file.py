"""The settings as a JSON file: read field by field into what the program can do, written whole or not at all.

What is not understood becomes the usual setting; a file that holds such a thing, or is no settings at all, is kept
aside: the next change would write over it.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, TypeAlias

from matcompanion.domain import settings as limits
from matcompanion.domain.settings import Settings
from matcompanion.refusals import reason_of
from matcompanion.storage.files import written_whole
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind, classify, tr

Json: TypeAlias = Any
"""What json gives: of any type, and checked here."""

_MOST_BYTES = 1_000_000
_LONGEST_TEXT = 4000
_MOST_ENTRIES = 1000
# Ranges by name of field where domain.settings has no constant of that name in capitals.
_RANGES: Mapping[str, tuple[float, float]] = {
    "minutes": (1, 600),
    "hour": (0, 23),
    "minute": (0, 59),
    "days": (0, 6),
    "window": (200, 20_000),
}
_LARGEST = 1_000_000_000_000
_WIDEST = (-_LARGEST, _LARGEST)


class _UnusableError(ValueError):
    """A value that cannot be what the setting needs."""


def read_settings(path: Path) -> tuple[Settings, EnvironmentProblem | None]:
    """Return the settings of *path* and what was wrong with the file, if anything was.

    No file is no problem: those are the usual settings.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        return Settings(), None
    except OSError as exc:
        text = tr("The settings could not be read ({reason}); the usual ones are used.")
        return Settings(), _bad(text.format(reason=reason_of(exc)))
    try:
        form = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        form = None
    if len(data) > _MOST_BYTES or not isinstance(form, dict):
        return Settings(), _put_aside(path)
    lost: list[str] = []
    settings = _from_form(Settings, form, lost)
    return settings, _keep_aside(path, data) if lost else None


def write_settings(path: Path, settings: Settings) -> None:
    """Write *settings* to *path*. EnvironmentProblem if it cannot be written; the old file then stands."""
    text = json.dumps(_to_json(settings), indent=2, ensure_ascii=False, allow_nan=False)
    try:
        with written_whole(path) as stream:
            stream.write(text.encode("utf-8", "replace") + b"\n")
    except OSError as exc:
        known = classify(exc, path.parent)
        if known is not None and known.kind is ProblemKind.DISK_FULL:
            raise known from exc
        text = tr("The settings could not be saved ({reason}); the ones before stay in the file.")
        raise _bad(text.format(reason=reason_of(exc))) from exc


def _bad(sentence: str) -> EnvironmentProblem:
    return EnvironmentProblem(ProblemKind.BAD_SETTINGS, sentence)


def _put_aside(path: Path) -> EnvironmentProblem:
    aside = path.with_suffix(".bad")
    try:
        path.replace(aside)
    except OSError:
        return _bad(
            tr("The settings could not be understood; the usual ones are used, and the file was left as it is.")
        )
    text = tr("The settings could not be understood; the usual ones are used, and the file is kept as {name}.")
    return _bad(text.format(name=aside.name))


def _keep_aside(path: Path, data: bytes) -> EnvironmentProblem:
    aside = path.with_suffix(".bad")
    try:
        with written_whole(aside) as stream:
            stream.write(data)
    except OSError:
        return _bad(tr("Some settings could not be understood; the usual ones stand in their place."))
    text = tr(
        "Some settings could not be understood; the usual ones stand in their place, and the file is kept as {name}."
    )
    return _bad(text.format(name=aside.name))


def _to_json(value: object) -> Json:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _to_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_to_json(one) for one in value]
    return value


D = typing.TypeVar("D")


def _from_form(kind: type[D], form: Mapping[str, Json], lost: list[str]) -> D:
    """Return a *kind* of the fields of *form*; one that cannot be used is *lost*: it has its usual value, if any."""
    hints = typing.get_type_hints(kind)
    found: dict[str, Any] = {}
    for field in fields(kind):  # type: ignore[arg-type] # only dataclasses come here
        try:
            if field.name not in form:
                raise _UnusableError(field.name)
            found[field.name] = _from_json(hints[field.name], form[field.name], field.name, lost)
        except _UnusableError:
            if field.default is MISSING and field.default_factory is MISSING:
                raise
            if field.name in form:
                lost.append(field.name)
    return kind(**found)


def _from_json(wanted: Any, value: Json, name: str, lost: list[str]) -> Any:  # noqa: ANN401 - a type form, and what is made of it
    origin = typing.get_origin(wanted)
    if origin in (types.UnionType, typing.Union):
        return _one_of(typing.get_args(wanted), value, name, lost)
    if origin is tuple:
        return _several(wanted, value, name, lost)
    if is_dataclass(wanted):
        if not isinstance(value, dict):
            raise _UnusableError(name)
        return _from_form(typing.cast("type[Any]", wanted), value, lost)
    return _single(wanted, value, name)


def _one_of(kinds: tuple[Any, ...], value: Json, name: str, lost: list[str]) -> Any:  # noqa: ANN401 - as above
    if value is None and types.NoneType in kinds:
        return None
    for kind in kinds:
        if kind is not types.NoneType:
            try:
                return _from_json(kind, value, name, lost)
            except _UnusableError:
                continue
    raise _UnusableError(name)


def _several(wanted: Any, value: Json, name: str, lost: list[str]) -> Any:  # noqa: ANN401 - as above
    if not isinstance(value, list) or len(value) > _MOST_ENTRIES:
        raise _UnusableError(name)
    kinds = typing.get_args(wanted)
    if kinds[-1] is Ellipsis:
        return tuple(_from_json(kinds[0], one, name, lost) for one in value)
    if len(kinds) != len(value):
        raise _UnusableError(name)
    return tuple(_from_json(kind, one, name, lost) for kind, one in zip(kinds, value, strict=True))


def _single(wanted: type, value: Json, name: str) -> Any:  # noqa: ANN401 - as above
    if issubclass(wanted, Enum):
        try:
            return wanted(value)
        except ValueError:
            raise _UnusableError(name) from None
    if wanted is date:
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            raise _UnusableError(name) from None
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _LARGEST
    if wanted in (int, float) and is_number:
        lowest, highest = _range_of(name)
        clamped = min(max(value, lowest), highest)
        return wanted(clamped)
    if wanted is bool and isinstance(value, bool):
        return value
    if wanted is str and isinstance(value, str) and len(value) <= _LONGEST_TEXT:
        return value.encode("utf-8", "replace").decode("utf-8").replace("\0", "")
    raise _UnusableError(name)


def _range_of(name: str) -> tuple[float, float]:
    found = getattr(limits, name.upper(), None) or _RANGES.get(name, _WIDEST)
    lowest, highest = found
    return lowest, highest
