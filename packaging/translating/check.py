"""What a translation must have in common with its source, whatever the language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from translating.message import Message

_PLACE = re.compile(r"\{[^{}]*\}|%[nL]\w*|%\(\w+\)[sr]|%[sr]\b")
_CLOSING = re.compile(r"[\s”»“\"')）]+$")
_DIGITS = re.compile(r"\d+")
_NO_NUMBER = re.compile(rf"{_PLACE.pattern}|\bPos1\b")  # what German keyboards print on Home
_WITH_POINT = re.compile(r"\d+\.\d+")
_WRITE_A_COMMA = ("de", "es", "fr", "sv")
_FULL_WIDTH = dict(zip("。．？！：；，", "..?!:;,", strict=True))
_ENDS = ".?!:;,…"
_ZERO_HAS_IT_TOO = ("fr", "zh_CN")  # where the first form is not of 1 alone, so it has to name the number


def wrong(language: str, message: Message, forms: Sequence[str]) -> Iterator[str]:
    """Tell what is wrong with the translation of *message*, each as half a sentence."""
    for number, text in enumerate(forms):
        said_of_one = message.plural and number == 0 and language not in _ZERO_HAS_IT_TOO
        source = message.one if said_of_one and message.one else message.source
        yield from _other_places(source, text, said_of_one=said_of_one)
        yield from _other_edges(source, text)
        if not said_of_one:
            yield from _other_numbers(source, text)
            yield from _foreign_points(language, source, text)


def _other_places(source: str, text: str, *, said_of_one: bool) -> Iterator[str]:
    wanted, found = (Counter(_PLACE.findall(one)) for one in (source, text))
    if said_of_one:
        for counts in (wanted, found):
            counts.pop("%n", None)  # "a minute" does without
    if wanted != found:
        yield f"has {_listed(found)} where the source has {_listed(wanted)}"


def _other_edges(source: str, text: str) -> Iterator[str]:
    """Tell of another end of the sentence, other spaces around it, other line breaks."""
    if _end(source) != _end(text):
        yield f"ends with {text.rstrip()[-1:]!r} where the source ends with {source.rstrip()[-1:]!r}"
    if source.count("\n") != text.count("\n"):
        yield "has other line breaks"
    spaces, its = ((one[:1].isspace(), one[-1:].isspace()) for one in (source, text))
    if spaces != its and not _is_wide(text):
        yield "has other spaces at its beginning or end"


def _other_numbers(source: str, text: str) -> Iterator[str]:
    wanted, found = (Counter(_DIGITS.findall(_NO_NUMBER.sub("", one))) for one in (source, text))
    if wanted != found:
        yield f"has the numbers {_listed(found)} where the source has {_listed(wanted)}"


def _foreign_points(language: str, source: str, text: str) -> Iterator[str]:
    if language in _WRITE_A_COMMA:
        left = Counter(_WITH_POINT.findall(source)) & Counter(_WITH_POINT.findall(text))
        if left:
            yield f"writes {_listed(left)} with a point"


def _is_wide(text: str) -> bool:
    return any(ord(sign) > 0x2E80 for sign in text)


def _end(text: str) -> str:
    last = _CLOSING.sub("", text)[-1:]
    last = _FULL_WIDTH.get(last, last)
    return last if last and last in _ENDS else ""


def _listed(counts: Counter[str]) -> str:
    return ", ".join(sorted(counts.elements())) or "none"
