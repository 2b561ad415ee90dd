"""Phrases are put together as the language has it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from matcompanion import phrases, translation
from matcompanion.translation import Language, Translation

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    code: str = request.param
    if code != translation.SOURCE_LANGUAGE:
        translation.wear(Translation(Language(code, code), Path("nowhere.ts")))
    yield code
    translation.wear(None)


@pytest.mark.parametrize(
    ("spoken", "text", "inside"),
    [
        ("en", "Upper back", "upper back"),
        ("en", "TENS device", "TENS device"),
        ("fr", "Épaules", "épaules"),
        ("de", "Baumwollhemd", "Baumwollhemd"),
        ("de", "Unterer Rücken", "unterer Rücken"),
        ("de", "Im Sitzen", "im Sitzen"),
        ("de", "Stufe 1", "Stufe 1"),
        ("de", "Höchstens 10 Minuten.", "höchstens 10 Minuten."),
        ("de", "Ausgelassen: unterer Rücken.", "ausgelassen: unterer Rücken."),
        ("de", "Krank oder fiebrig", "krank oder fiebrig"),
        ("de", "Noch nicht", "noch nicht"),
        ("zh_CN", "上背部", "上背部"),
        ("en", "", ""),
    ],
    indirect=["spoken"],
)
def test_a_name_stands_inside_a_sentence_as_the_language_has_it(spoken: str, text: str, inside: str) -> None:
    assert phrases.inside_sentence(text) == inside


@pytest.mark.parametrize(
    ("spoken", "listed", "row"), [("en", "a, b", "a, b"), ("zh_CN", "a、b", "a，b")], indirect=["spoken"]
)
def test_names_and_clauses_stand_beside_one_another(spoken: str, listed: str, row: str) -> None:
    assert (phrases.listed("ab"), phrases.in_a_row("ab")) == (listed, row)


@pytest.mark.parametrize(
    ("spoken", "small", "large"),
    [("en", "1.5", "12,345"), ("de", "1,5", "12.345"), ("sv", "1,5", "12\u00a0345"), ("zh_CN", "1.5", "12,345")],
    indirect=["spoken"],
)
def test_numbers_are_written_as_the_language_has_it(spoken: str, small: str, large: str) -> None:
    assert (phrases.decimal(1.5), phrases.in_thousands(12345)) == (small, large)


@pytest.mark.parametrize(
    ("spoken", "names"),
    [("de", ["Äpfel", "Arme", "Beine", "Öl"]), ("sv", ["Arme", "Beine", "Äpfel", "Öl"])],
    indirect=["spoken"],
)
def test_letters_are_sorted_where_the_language_has_them(spoken: str, names: list[str]) -> None:
    assert sorted(frozenset(names), key=phrases.sorted_by) == names
