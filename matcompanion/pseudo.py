"""Languages that nobody speaks, made of English: in them shows what a layout cannot hold and what does not turn.

``MATCOMPANION_PSEUDO=long`` writes every text at least 40 % longer, with accents and in brackets: text without them
cannot be translated, and a bracket that is missing was cut off. ``mirrored`` turns the window from right to left.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from matcompanion.translation import Language, Translation, of_qt

ASKED_BY: Final = "MATCOMPANION_PSEUDO"
LONGER: Final = 1.4
_PLACE: Final = re.compile(r"(\{[^{}]*\}|%\(\w+\)[sr]|%[nsr]\b)")
_DATE: Final = re.compile(r"[dMyHhmsAP:/., -]+")
_ACCENTS: Final = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_VOWELS: Final = "aeiouyAEIOUY"
_LETTER: Final = re.compile(r"[^\W\d]")
_EMBEDDED, _ENDED = "\u202b", "\u202c"


class Pseudo(Translation):
    """English made into something else, text by text."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__(Language(code, name), Path())

    def text(self, context: str, source: str, count: int = -1) -> str | None:  # noqa: ARG002 - as of the others
        """Return *source* made into something else; Qt's own words stay."""
        return None if of_qt(context) or not source.strip() else self._made_of(source)

    def _made_of(self, source: str) -> str:
        raise NotImplementedError


class Long(Pseudo):
    """Every text at least 40 % longer."""

    def __init__(self) -> None:
        super().__init__("en_XA", "Long")

    def _made_of(self, source: str) -> str:
        core = source.strip()
        parts = _PLACE.split(core)
        if _DATE.fullmatch(source) or not _LETTER.search("".join(parts[::2])):
            return source
        before, _, after = source.partition(core)
        missing = math.ceil(len(core) * LONGER) - len(core) - len("[]")
        for number, part in enumerate(parts[::2]):
            parts[2 * number], missing = _stretched(part, missing)
        return f"{before}[{''.join(parts)}{'~' * missing}]{after}"


def _stretched(text: str, missing: int) -> tuple[str, int]:
    """Return *text* with accents and as many vowels twice as are *missing*, and how many then still are."""
    signs = []
    for sign in text:
        twice = missing > 0 and sign in _VOWELS
        missing -= twice
        signs.append(sign.translate(_ACCENTS) * (1 + twice))
    return "".join(signs), missing


class Mirrored(Pseudo):
    """English from right to left."""

    def __init__(self) -> None:
        super().__init__("en_XB", "Mirrored")

    def text(self, context: str, source: str, count: int = -1) -> str | None:
        """Return *source* as it stands in a text from right to left, and to Qt that this is the direction."""
        return "RTL" if source == "QT_LAYOUT_DIRECTION" else super().text(context, source, count)

    def _made_of(self, source: str) -> str:
        return source if _DATE.fullmatch(source) else f"{_EMBEDDED}{source}{_ENDED}"


def asked_for(environment: Mapping[str, str]) -> Pseudo | None:
    """Return the made-up language that *environment* asks for."""
    kinds = {"long": Long, "mirrored": Mirrored}
    kind = kinds.get(environment.get(ASKED_BY, ""))
    return None if kind is None else kind()
