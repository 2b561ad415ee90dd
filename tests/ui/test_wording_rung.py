"""The sentences about steps: every reason the table can give is plain, short, and promises nothing."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcompanion import resources
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.choices import Track
from matcompanion.domain.progression import Missing, MissingKind, Move
from matcompanion.ui import wording_rung as words
from tests.content.readability import grade
from tests.domain.progression.people import CATALOGUE, RULES, suggestions
from tests.domain.progression.test_never import histories

EFFECTS = read_learning(resources.root(), CATALOGUE).after_effects
MOST_WORDS_OF_A_SENTENCE = 24


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+", text) if part]


@settings(max_examples=60)
@given(histories(), st.integers(0, 120))
def test_every_reason_is_plain_and_short(history, later):
    past, last = history

    for track, said in suggestions(past, last + timedelta(days=later)).items():
        rungs = RULES.rungs[track]
        text = words.reason(said, rungs.number(said.at), rungs.count, EFFECTS)
        assert text
        assert "{" not in text
        assert "%n" not in text
        assert "None" not in text
        assert all(len(part.split()) <= MOST_WORDS_OF_A_SENTENCE for part in sentences(text))
        if said.move is Move.UP:
            assert "if you like" in text or said.declined
        assert not re.search(r"\b(must|should|have to|finally|keep it up|well done)\b|!", text, re.IGNORECASE)


@pytest.mark.parametrize("kind", MissingKind)
@pytest.mark.parametrize("number", [1, 3])
def test_what_is_missing_has_words_for_one_and_for_several(kind, number):
    text = words.missing(Missing(kind, number))

    assert text.endswith(".")
    assert "%n" not in text
    assert grade(text) <= 8


@pytest.mark.parametrize("track", Track)
def test_every_step_has_words_for_what_one_does(track):
    for rung in RULES.rungs[track].rungs:
        assert words.rung(rung).endswith("minutes")
        assert grade(f"You begin with: {words.rung(rung)}.") <= 8
