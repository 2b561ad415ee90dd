"""Finding something in the guide: every word that is asked for has to begin a word of what is found.

Where nothing does, it may stand inside one, with another ending: in many languages words are put together and bent.
Signs such as those of Chinese have no spaces between words and are found wherever they stand.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"\w+")
_SENTENCE: Final = re.compile(r"(?<=[.?])\s+|(?<=[。？！])")
_LEAST_STEM: Final = 4
"""A word loses its plural s only if so many letters are left."""
_ENDING: Final = 2
_LEAST_INSIDE: Final = 4
"""So many letters of a word have to be left without its ending, to be looked for inside others."""
_FIRST_SIGN: Final = "\u2e80"


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of what can be found, with the *id* to scroll to; *heading* counts for more than *text*."""

    id: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be opened by its *id*. *words* find it too, but are nowhere to be read.

    What is *aside* comes after everything else that was found.
    """

    id: str
    title: str
    words: tuple[str, ...]
    passages: tuple[Passage, ...]
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: what to open, where to scroll to, and the sentence that speaks of it."""

    entry: Entry
    passage: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class _Wish:
    """A word that was asked for: the *stem* has to begin a word, or may stand *inside* one."""

    stem: str
    inside: bool = False

    def is_in(self, word: str) -> bool:
        """Return whether *word* is or has it."""
        if self.inside or self.stem[:1] >= _FIRST_SIGN:
            return self.stem in word
        return word.startswith(self.stem)


def find(entries: Sequence[Entry], asked: str) -> tuple[Found, ...]:
    """Return the *entries* that speak of all words of *asked*: by their title first, then by a heading."""
    words = _words(asked)
    if not words:
        return ()
    return _ranked(entries, [_Wish(_stem(word)) for word in words]) or _ranked(
        entries, [_bent(word) for word in words]
    )


def folded(text: str) -> str:
    """Return *text* without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def _ranked(entries: Sequence[Entry], wanted: Sequence[_Wish]) -> tuple[Found, ...]:
    ranked = []
    for entry in entries:
        rank = _rank(entry, wanted)
        if rank is not None:
            ranked.append(((entry.aside, rank), entry))
    ranked.sort(key=lambda pair: pair[0])  # a stable sort: equals stay in the order of the guide
    return tuple(_found(entry, wanted) for _, entry in ranked)


def _rank(entry: Entry, wanted: Sequence[_Wish]) -> int | None:
    """Return how near *entry* is, nearest 0, or None if it does not speak of everything *wanted*."""
    headings = " ".join(passage.heading for passage in entry.passages)
    texts = " ".join(passage.text for passage in entry.passages)
    all_words = f"{entry.title} {headings} {' '.join(entry.words)}"
    for rank, text in enumerate((entry.title, all_words, f"{all_words} {texts}")):
        if _speaks_of_all(text, wanted):
            return rank
    return None


def _found(entry: Entry, wanted: Sequence[_Wish]) -> Found:
    """Return the passage of *entry* that speaks of most of what is *wanted*, the first of equals."""
    best = max(entry.passages, key=lambda passage: _hits(f"{passage.heading} {passage.text}", wanted))
    sentences = [sentence for sentence in _SENTENCE.split(best.text) if sentence]
    excerpt = max(sentences, key=lambda sentence: _hits(sentence, wanted), default="")
    return Found(entry, best.id, excerpt)


def _speaks_of_all(text: str, wanted: Sequence[_Wish]) -> bool:
    return _hits(text, wanted) == len(wanted)


def _hits(text: str, wanted: Sequence[_Wish]) -> int:
    """Return how many of the *wanted* words are in *text*."""
    words = _words(text)
    return sum(any(wish.is_in(word) for word in words) for wish in wanted)


def _words(text: str) -> list[str]:
    """Return the words of *text* without case and accents."""
    return _WORD.findall(folded(text))


def _stem(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > _LEAST_STEM else word


def _bent(word: str) -> _Wish:
    """Return *word* without an ending, to be looked for inside others; a short one is left as it is."""
    root = word[:-_ENDING]
    return _Wish(root, inside=True) if len(root) >= _LEAST_INSIDE else _Wish(_stem(word))
