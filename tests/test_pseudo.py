"""The languages that nobody speaks say what English says, only longer or from the other side."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

import pytest

from matcompanion.pseudo import LONGER, Long, Mirrored, asked_for

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import translate  # noqa: E402 - packaging/translate.py; the path comes first

SOURCES = sorted({message.source for message in translate.gathered()})
PLACE = re.compile(r"\{[^{}]*\}|%n|%\(\w+\)[sr]|%[sr]\b")
HAS_LETTERS = re.compile(r"[A-Za-z]")


def test_every_text_is_longer_keeps_its_places_and_can_be_told_from_english() -> None:
    for source in SOURCES:
        text = Long().text("any", source) or ""
        assert Counter(PLACE.findall(text)) == Counter(PLACE.findall(source))
        if HAS_LETTERS.search(PLACE.sub("", source)) and text != source:
            assert len(text) >= LONGER * len(source.strip()), source
            assert text.strip()[0] + text.strip()[-1] == "[]", source


@pytest.mark.parametrize("date", ["d MMM yyyy", "HH:mm", "ddd d MMM"])
def test_forms_of_dates_stay_as_qt_reads_them(date: str) -> None:
    assert (Long().text("any", date), Mirrored().text("any", date)) == (date, date)


def test_qt_hears_which_way_one_reads() -> None:
    assert Mirrored().text("QGuiApplication", "QT_LAYOUT_DIRECTION") == "RTL"
    assert Long().text("QGuiApplication", "QT_LAYOUT_DIRECTION") is None


def test_a_made_up_language_is_spoken_only_where_it_is_asked_for() -> None:
    assert isinstance(asked_for({"MATCOMPANION_PSEUDO": "long"}), Long)
    assert asked_for({"MATCOMPANION_PSEUDO": "pig latin"}) is None
    assert asked_for({}) is None
