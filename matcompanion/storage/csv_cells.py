"""A session as the cells of one row, and back: lists in words that can be read and typed (docs/exchange.md).

Only the words are checked here; whether their values are allowed is checked after it, as for the JSON form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from matcompanion.domain.choices import Scale, Side, When
from matcompanion.storage.exchange_form import Form
from matcompanion.storage.json_schema import Mismatch, shown
from matcompanion.storage.json_text import parse
from matcompanion.storage.problems import tr
from matcompanion.storage.schema_words import called, must_be

NOTHING = "none"
"""Stands in a list for what a session has not."""
FIGURES: Mapping[str, tuple[Scale, When]] = {
    "tension_before": (Scale.TENSION, When.BEFORE),
    "tension_after": (Scale.TENSION, When.AFTER),
    "pain_before": (Scale.PAIN, When.BEFORE),
    "pain_after": (Scale.PAIN, When.AFTER),
    "sting_1min": (Scale.STING_1MIN, When.AFTER),
    "sting_end": (Scale.STING_END, When.AFTER),
}
"""Ratings that are repeated as plain numbers, so that a spreadsheet can count with them."""
COLUMNS = (
    "local_date",
    "started_at",
    "ended_at",
    "kind",
    "status",
    "end_reason",
    "stages",
    "planned_seconds",
    "active_seconds",
    "paused_seconds",
    "goal",
    "level",
    "breathing",
    *FIGURES,
    "ratings",
    "after_effects",
    "note",
    "events",
    "source",
    "time_scale",
    "updated_at",
    "id",
)

_BETWEEN = "; "
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_SIDES = frozenset(side.value for side in Side)

# Where a spreadsheet could see the beginning of a cell, and after it what could be a formula. A file with commas is
# cut at semicolons too where those are the custom, and then also inside quotes.
_BLANKS = r"[^\S\t\r\n]|[\u200b-\u200f\u2060\ufeff]"
_SIGNS = r"=+\-@＝＋－＠"
_FORMULA = re.compile(
    rf"(?:^(?P<first>'*)(?=(?:{_BLANKS})*[{_SIGNS}\t\r\n])|(?<=[,;\t\r\n\"])(?P<later>'*)(?=(?:{_BLANKS})*[{_SIGNS}]))"
)


def harmless(text: str) -> str:
    """Return *text* with an apostrophe before whatever a spreadsheet could take for a formula."""
    return _FORMULA.sub(lambda found: found[0] + "'", text)


def as_written(text: str) -> str:
    """Return the text that :func:`harmless` made *text* of."""
    return _FORMULA.sub(lambda found: found[0][1:], text)


def to_cells(form: Form) -> list[str]:
    """Return the cells of *form*, in the order of COLUMNS."""
    return [_written(column, form) for column in COLUMNS]


def from_cells(cells: Mapping[str, str]) -> Form:
    """Return the form of named *cells*; an empty one is a field that is not there. Mismatch if one makes no sense.

    Plain numbers are taken for the ratings where no ratings are told.
    """
    named = {name: cell for name, cell in cells.items() if name not in FIGURES and cell}
    form = {name: _READERS.get(name, _same)(name, cell) for name, cell in named.items()}
    form.setdefault("stages", [])
    if "ratings" not in form:
        form["ratings"] = [
            {"scale": FIGURES[column][0].value, "when": FIGURES[column][1].value, "value": value}
            for column, value in _figures(cells)
        ]
    return form


def compare_figures(form: Form, cells: Mapping[str, str]) -> None:
    """Refuse plain numbers of *cells* that are not those of the ratings of a checked *form*."""
    for column, value in _figures(cells):
        told = _figure(form["ratings"], column)
        if value != told:
            raise Mismatch(value, tr("is not what ratings says, which is {found}").format(found=shown(told)), column)


# Writing ------------------------------------------------------------------------------------------------------------


def _written(column: str, form: Form) -> str:
    if column in FIGURES:
        return _word(_figure(form["ratings"], column), "")
    value = form[column]
    if column == "note":
        return harmless(value)
    if column in _WRITERS:
        return _BETWEEN.join(map(_WRITERS[column], value))
    return _word(value, "")


def _word(value: object, nothing: str = NOTHING) -> str:
    return nothing if value is None else str(value)


def _stage_words(stage: Form) -> str:
    areas = "+".join(stage["areas"]) or NOTHING
    placed = (_word(stage[name]) for name in ("position", "surface", "clothing"))
    return f"{areas} {' '.join(placed)} {stage['active_seconds']}/{stage['planned_seconds']}"


def _rating_words(rating: Form) -> str:
    of_what = (rating[name] for name in ("area", "side") if rating[name] is not None)
    return " ".join((rating["scale"], rating["when"], str(rating["value"]), *of_what))


def _event_words(event: Form) -> str:
    return f"{event['at_seconds']} {event['kind']}"


_WRITERS: Mapping[str, Callable[[Any], str]] = {
    "stages": _stage_words,
    "ratings": _rating_words,
    "events": _event_words,
    "after_effects": str,
}


def _figure(ratings: list[Form], column: str) -> int | None:
    """Return the first rating that *column* repeats."""
    scale, when = FIGURES[column]
    found = (rating["value"] for rating in ratings if (rating["scale"], rating["when"]) == (scale, when))
    return next(found, None)


# Reading ------------------------------------------------------------------------------------------------------------


def _same(_column: str, cell: str) -> object:
    return cell


def _note(_column: str, cell: str) -> object:
    return as_written(cell)


def _number(column: str, cell: str) -> object:
    word = cell.strip()
    if not _NUMBER.fullmatch(word):
        raise Mismatch(cell, must_be(called("number"), shown(cell)), column)
    return parse(word)


def _list(read: Callable[[list[str]], Any], example: str) -> Callable[[str, str], object]:
    """Return a reader of a list whose entries *read* makes of their words; it raises ValueError if it cannot."""

    def reader(column: str, cell: str) -> object:
        entries = [entry.split() for entry in cell.split(_BETWEEN.strip())]
        found = []
        for place, words in enumerate(entry for entry in entries if entry):
            try:
                found.append(read(words))
            except (ValueError, Mismatch):
                said = tr("must be like '{example}', not {found}").format(
                    example=example, found=shown(" ".join(words))
                )
                raise Mismatch(cell, said, column, place) from None
        return found

    return reader


def _stage(words: list[str]) -> Form:
    areas, position, surface, clothing, seconds = words
    active, planned = seconds.split("/")
    return {
        "areas": [] if areas == NOTHING else areas.split("+"),
        "position": _named(position),
        "surface": _named(surface),
        "clothing": _named(clothing),
        "planned_seconds": _number("", planned),
        "active_seconds": _number("", active),
    }


def _rating(words: list[str]) -> Form:
    scale, when, value, *of_what = words
    side = of_what.pop() if of_what and of_what[-1] in _SIDES else None
    area = of_what.pop() if of_what else None
    if of_what:
        raise ValueError
    return {"scale": scale, "when": when, "area": area, "side": side, "value": _number("", value)}


def _event(words: list[str]) -> Form:
    at_seconds, kind = words
    return {"at_seconds": _number("", at_seconds), "kind": kind}


def _effect(words: list[str]) -> str:
    (effect,) = words
    return effect


def _named(word: str) -> str | None:
    return None if word == NOTHING else word


_READERS: Mapping[str, Callable[[str, str], object]] = {
    "planned_seconds": _number,
    "active_seconds": _number,
    "paused_seconds": _number,
    "time_scale": _number,
    "note": _note,
    "stages": _list(_stage, "mid_back+lower_back lie_soft soft shirt 900/900"),
    "ratings": _list(_rating, "pain before 6 lower_back"),
    "events": _list(_event, "92.5 mark_eased"),
    "after_effects": _list(_effect, "marks; itch"),
}


def _figures(cells: Mapping[str, str]) -> list[tuple[str, object]]:
    return [(column, _number(column, cells[column])) for column in FIGURES if cells.get(column)]
