"""What is asked for is found by the beginnings of words, the nearest first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.guide_search import Entry, Passage, find

PILLOW = Entry(
    "pillow", "Where the pillow goes", ("cushion",),
    (Passage("places", "Five places", "Under the neck. Under the legs."), Passage("none", "None?", "Roll a towel.")),
)  # fmt: skip
MAT = Entry(
    "mat", "What a mat is", ("spikes",),
    (Passage("mat", "", "Foam with points."), Passage("pillow", "The pillow", "It has points too. It is small.")),
)  # fmt: skip
STUDY = Entry("kisker", "Kisker and Schöne", (), (Passage("kisker", "", "Students slept well. The neck was fine."),))
ENTRIES = (MAT, PILLOW, STUDY)


def ids(asked: str) -> list[str]:
    return [found.entry.id for found in find(ENTRIES, asked)]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("pillow", ["pillow", "mat"]),  # a title is nearer than a heading
        ("Pillows", ["pillow", "mat"]),
        ("pil", ["pillow", "mat"]),
        ("neck", ["pillow", "kisker"]),  # equals stay in their order
        ("cushion", ["pillow"]),
        ("schone", ["kisker"]),
        ("SCHÖNE", ["kisker"]),
        ("neck pillow", ["pillow"]),
        ("neck spikes", []),
        ("illow", []),
        ("zumba", []),
        ("", []),
        (" .,! ", []),
    ],
)
def test_what_is_asked_for_is_found(asked: str, expected: list[str]) -> None:
    assert ids(asked) == expected


def test_the_sentence_and_the_passage_that_speak_of_it_are_named() -> None:
    towel, small = find(ENTRIES, "towel")[0], find(ENTRIES, "small pillow")[0]

    assert (towel.passage, towel.excerpt) == ("none", "Roll a towel.")
    assert (small.entry.id, small.passage, small.excerpt) == ("mat", "pillow", "It is small.")


def test_a_word_that_is_nowhere_to_be_read_opens_at_the_beginning() -> None:
    (found,) = find(ENTRIES, "cushion")

    assert (found.passage, found.excerpt) == ("places", "Under the neck.")


def test_what_begins_no_word_is_found_inside_one_and_with_another_ending() -> None:
    german = Entry("matte", "Die Akupressurmatte", (), (Passage("", "", "Gegen Kopfschmerz."),))

    assert [found.entry.id for found in find((german,), "Matten")] == ["matte"]
    assert [found.entry.id for found in find((german,), "Schmerzen")] == ["matte"]
    assert find((german,), "matt und gut") == ()


def test_signs_without_spaces_between_them_are_found_anywhere() -> None:
    chinese = Entry("neck", "什么是穴位垫", (), (Passage("", "", "垫子放在地上。颈部用枕头。"),))

    found = find((chinese,), "枕头")

    assert [one.excerpt for one in found] == ["颈部用枕头。"]


@given(st.text(max_size=40))
def test_nothing_that_can_be_typed_is_too_much(asked: str) -> None:
    found = find(ENTRIES, asked)

    assert len({one.entry.id for one in found}) == len(found)
    assert all(one.passage in {passage.id for passage in one.entry.passages} for one in found)
