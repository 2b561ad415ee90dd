"""How phrases are put together, which languages do differently. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from matcompanion.translation import code

_SMALL_IN_GERMAN: Final = (
    " aber als am an auch auf aus ausgelassen bei beide beim bis da dann das dein deine dem den der des die dies "
    "diese dieser du durch ein eine einen einer einige erst es etwas flau für ganz genug gleich hinter höchstens "
    "ich ihr im in ist je jede jeder jedes kann kein keine keiner krank kürzer langsam links man mehr mein meist "
    "mit nach neben nicht nichts noch nur ob oben oder ohne rechts rote ruhiger schläfrig sehr sie sind sitzend so "
    "über um und unten unter viel vom von vor warme was weggelassen weil weniger wenn wer wie wir wunde zu zum zur "
    "zwei zwischen "
)
_GERMAN_ADJECTIVE: Final = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:e|er|es) [A-ZÄÖÜ]")
"""Before a noun, as in *Unterer Rücken*; of nouns no second one stands beside them like that."""
_BETWEEN_NAMES: Final[Mapping[str, str]] = {"zh_CN": "、"}
_BETWEEN_CLAUSES: Final[Mapping[str, str]] = {"zh_CN": "，"}
_BETWEEN_PARTS: Final[Mapping[str, str]] = {"zh_CN": "；"}
_BETWEEN_SENTENCES: Final[Mapping[str, str]] = {"zh_CN": "。"}
_POINT: Final[Mapping[str, str]] = dict.fromkeys(("de", "es", "fr", "sv"), ",")
_GROUPS: Final[Mapping[str, str]] = {"de": ".", "es": "\u00a0", "fr": "\u202f", "sv": "\u00a0"}
"""As the Unicode CLDR has it; Qt's QLocale, which knows the country too, writes the numbers of the window."""


def inside_sentence(text: str) -> str:
    """Return *text*, which could begin a sentence, as it stands inside one: German nouns stay large."""
    first, second = text[:1], text[1:2]
    if second.isupper() or second.isdigit():
        return text
    if code() == "de":
        word = re.split(r"\W", text, maxsplit=1)[0].lower()
        if f" {word} " not in _SMALL_IN_GERMAN and not _GERMAN_ADJECTIVE.match(text):
            return text
    return first.lower() + text[1:]


def listed(names: Iterable[str]) -> str:
    """Return *names* one after the other."""
    return _BETWEEN_NAMES.get(code(), ", ").join(names)


def in_a_row(clauses: Iterable[str]) -> str:
    """Return *clauses*, each of which says something, as one line."""
    return _BETWEEN_CLAUSES.get(code(), ", ").join(clauses)


def set_apart(parts: Iterable[str]) -> str:
    """Return *parts*, which may have commas of their own, as one line."""
    return _BETWEEN_PARTS.get(code(), "; ").join(parts)


def as_sentences(sentences: Iterable[str]) -> str:
    """Return *sentences*, which have no full stop of their own, one after the other."""
    return _BETWEEN_SENTENCES.get(code(), ". ").join(sentences)


def sorted_by(name: str) -> str:
    """Return what *name* is sorted by: ä is an a, but in Swedish a letter after z."""
    from matcompanion.domain.guide_search import folded  # what a terminal is told stands here too, before any window

    return name.casefold() if code() == "sv" else folded(name)


def decimal(number: float) -> str:
    """Return *number* in figures, with decimals only where there are some."""
    return f"{number:g}".replace(".", _POINT.get(code(), "."))


def in_thousands(number: int) -> str:
    """Return a large whole *number* in groups of three figures."""
    return f"{number:,}".replace(",", _GROUPS.get(code(), ","))
