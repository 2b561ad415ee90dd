"""Where a newcomer is sent to, there is something."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WHERE_IS = ROOT / "docs" / "where-is.md"
QUOTED = re.compile(r"`([^`]+)`")
PATH = re.compile(r"[/.]")
PLACES = (ROOT, ROOT / "matcompanion")
PARTS = [part for part in re.split(r"\n(?=\|)|\n\n", WHERE_IS.read_text(encoding="utf-8")) if QUOTED.search(part)][1:]


def found(path: str, among: list[Path]) -> Path | None:
    """Return the file or folder *path*, named from the top, from the package, or from beside one *among* others."""
    places = [place / path for place in (*PLACES, *(one if one.is_dir() else one.parent for one in among))]
    return next((place for place in places if place.exists()), None)


@pytest.mark.parametrize("part", PARTS, ids=[part[:40] for part in PARTS])
def test_the_files_and_names_of_an_answer_are_there(part: str) -> None:
    quoted = QUOTED.findall(part)
    files: list[Path] = []
    for path in filter(PATH.search, quoted):
        file = found(path, files)
        assert file is not None, path
        files.append(file)

    texts = "\n".join(file.read_text(encoding="utf-8") for file in files if file.is_file())
    assert files
    assert [name for name in quoted if not PATH.search(name) and not re.search(rf"\b{name}\b", texts)] == []


def test_there_are_twenty_questions_and_more() -> None:
    assert len([part for part in PARTS if part.startswith("| ")]) > 20
