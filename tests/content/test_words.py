"""The words of the content: short where they must be, calm, without promises, and every row with its source."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from matcompanion import resources
from tests.content.readability import grade, syllables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcompanion.domain.catalogue import Catalogue, Learning

CONTENT = resources.root() / "content"
FILES = sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.toml"))
PROSE = {
    "caution",
    "design",
    "emergency",
    "found",
    "hint",
    "intended_use",
    "label",
    "lead",
    "limits",
    "name",
    "note",
    "people_say",
    "position_names",
    "question",
    "reason",
    "short",
    "signs",
    "steps",
    "summary",
    "text",
    "title",
    "unanswered",
    "urgent",
    "who",
}
AVOID = re.compile(
    r"""\b(
    heal(s|ed|ing)? | treat\w* | cur(e|es|ed|ing) | detox\w* | reliev\w* | align\w* | endorphin\w* | clinical\w*
    | proven | improv\w*\s(the\s)?(circulation|blood) | safe\s(for|to) | guarantee\w* | beginner\w* | qi | chi
    | miracle\w* | toxin\w* | meridian\w*
    )\b | !""",
    re.IGNORECASE | re.VERBOSE,
)
WITHOUT_WORDS = {"breathing.toml", "rungs.toml", "tracks.toml"}
SOURCE = re.compile(r"guide:(?P<line>\d{1,3})|(maker|web):[a-z0-9.-]+|design|program|(?P<study>[a-z_]+(\d{3,4})?)")
LAST_LINE_OF_THE_GUIDE = 135
MOST_WORDS = 15
HIGHEST_GRADE = 8


def content(name: str) -> dict[str, object]:
    return tomllib.loads((CONTENT / name).read_text(encoding="utf-8"))


def prose(value: object, *, read: bool = False) -> Iterator[str]:
    """Every text of a file that a person reads."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from prose(inner, read=read or key in PROSE)
    elif isinstance(value, list):
        for inner in value:
            yield from prose(inner, read=read)
    elif isinstance(value, str) and read:
        yield value


def rows(value: object) -> Iterator[dict[str, object]]:
    """Every table of a file that must name its source; steps and drawings have that of the positions naming them."""
    shared = {"steps", "drawings"}
    if isinstance(value, list):
        for inner in value:
            yield from rows(inner)
    elif isinstance(value, dict):
        inside = [inner for key, inner in value.items() if isinstance(inner, dict | list) and key not in shared]
        if "source" in value or not any(isinstance(i, dict) or (i and isinstance(i[0], dict)) for i in inside):
            yield value
        else:
            yield from rows(inside)


@pytest.mark.parametrize(
    "text",
    ["It heals.", "A cure", "It relieves migraine", "Improves circulation", "Safe for everyone", "Done!", "Qi"],
)
def test_a_promise_is_recognised(text: str) -> None:
    assert AVOID.search(text)


@pytest.mark.parametrize("text", ["Health", "Secure the mat", "It is safer to sit", "A chin", "Prickly at first"])
def test_plain_words_are_no_promise(text: str) -> None:
    assert not AVOID.search(text)


@pytest.mark.parametrize("file", FILES)
def test_no_text_promises_anything(file: str) -> None:
    texts = list(prose(content(file)))

    assert texts or file in WITHOUT_WORDS
    assert [text for text in texts if AVOID.search(text)] == []


@pytest.mark.parametrize("file", FILES)
def test_texts_are_tidy(file: str) -> None:
    texts = list(prose(content(file)))

    assert [text for text in texts if text != " ".join(text.split())] == []
    assert [text for text in texts if " " in text and text[-1] not in ".?" and len(text.split()) > 8] == []


@pytest.mark.parametrize(
    ("word", "count"),
    [("mat", 1), ("relaxed", 2), ("rested", 2), ("makes", 1), ("changes", 2), ("table", 2), ("scales", 1),
     ("safely", 2), ("people", 2), ("area", 3), ("radio", 3), ("lying", 2), ("trial", 2), ("doctor's", 2)],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_heard(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_hard_text_is_recognised() -> None:
    assert grade("Physiological habituation facilitates parasympathetic predominance during acupressure.") > 15
    assert grade("Lie back and let your weight settle.") < 4
    assert grade("The cat sat on the mat.") == pytest.approx(0.39 * 6 + 11.8 - 15.59)


@pytest.mark.parametrize("file", FILES)
def test_every_text_is_easy_to_read(file: str) -> None:
    """Every one by itself. What is no sentence, such as a name, has no grade: the formula counts sentences."""
    sentences = [text for text in prose(content(file)) if text.endswith((".", "?"))]

    assert {text: round(grade(text), 1) for text in sentences if grade(text) > HIGHEST_GRADE} == {}


def test_a_row_without_a_source_is_recognised() -> None:
    assert list(rows({"area": [{"id": "neck", "caps": {"level_1": 10}}]})) == [{"level_1": 10}]
    assert list(rows({"back": {"level_1": {"minutes": [1, 2]}}})) == [{"minutes": [1, 2]}]


@pytest.mark.parametrize("file", [name for name in FILES if name != "studies.toml"])
def test_every_row_says_where_it_comes_from(file: str, learning: Learning) -> None:
    found = list(rows(content(file)))

    assert found
    for row in found:
        for part in str(row.get("source", "")).split("; "):
            source = SOURCE.fullmatch(part)
            assert source, row
            assert int(source["line"] or 1) in range(1, LAST_LINE_OF_THE_GUIDE + 1), row
            assert source["study"] is None or part in learning.studies, row


def test_every_study_has_an_address(learning: Learning) -> None:
    assert all(re.search(r"doi 10\.|\.\w{2,3}\b|PMC\d|\d{4}", study.address) for study in learning.studies.values())


def test_warnings_and_reasons_are_short(catalogue: Catalogue) -> None:
    texts = [caution.text for caution in catalogue.cautions.values()]
    texts += [zone.reason for zone in catalogue.zones]

    assert [text for text in texts if len(text.split()) > MOST_WORDS] == []


def test_coach_lines_can_be_read_at_a_glance(learning: Learning) -> None:
    assert [line.text for line in learning.coach_lines if len(line.text.split()) > MOST_WORDS] == []
