"""Gathers the strings of resources/content: the fields that are read by a person, never ids, sources or addresses.

Of the works in resources/licences these are the notes; a work and its licence have the same name everywhere.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from translating.message import Message

CONTEXT = "content"

# Every field that holds text is in one of these two, or the file is refused: whoever adds a field decides.
READ = {
    "caution", "design", "emergency", "found", "hint", "intended_use", "label", "lead", "limits", "name",
    "none_of", "note", "people_say", "position_names", "question", "reason", "short", "signs", "steps",
    "summary", "text", "title", "unanswered", "urgent", "who", "words",
}  # fmt: skip
NOT_READ = {
    "about", "address", "after", "anchor", "area", "areas", "ask", "breathing", "cautions", "claim", "clothing",
    "drawings", "effects", "emergency_effects", "follows", "form", "goals", "grade", "group", "highest_level", "id",
    "instead", "kept", "kinds", "lasting_effects", "level", "levels", "outcome", "pattern", "positions", "reach",
    "region", "scales", "see", "show", "source", "studies", "surface", "surfaces", "then", "track", "urgent_effects",
    "usual_effects", "view",
}  # fmt: skip
_BY_ID = {"setup", "getup"}  # in a row of positions.toml they name a list of steps
_COMMENTS = {
    "words": "Found by in the search of Learn, nowhere to be read: what a person would type; one word",
    "short": "Stands on a small button",
    "people_say": "What people report, in their own voice",
}


def gather(root: Path) -> Iterator[Message]:
    """Return every text of the content below *root*."""
    folder = root / "resources" / "content"
    for path in sorted(folder.rglob("*.toml")):
        where = path.relative_to(root).as_posix()
        for field, text in _texts(tomllib.loads(path.read_text(encoding="utf-8")), (), where):
            yield Message(CONTEXT, text, (where,), _COMMENTS.get(field, ""))
    works = root / "resources" / "licences" / "works.toml"
    for work in tomllib.loads(works.read_text(encoding="utf-8"))["work"]:
        yield Message(CONTEXT, work["note"].strip(), (works.relative_to(root).as_posix(),))


def _texts(value: object, path: tuple[str, ...], where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key), where)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, path, where)
    elif isinstance(value, str):
        field = _field(path)
        if field in READ:
            yield field, value
        elif field not in NOT_READ:
            raise SystemExit(f"{where}: nobody has said whether {field} is read by a person")


def _field(path: tuple[str, ...]) -> str:
    """Return the field that a text at *path* belongs to: of a table of texts, that which holds the table."""
    for outer in ("steps", "drawings", "position_names"):
        if outer in path:
            return outer
    return "id" if path[-1] in _BY_ID else path[-1]
