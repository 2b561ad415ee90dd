"""What a person wrote, made fit for print: nothing that needs a colour font or moves the text about."""

from __future__ import annotations

import re
import unicodedata

MOST_CHARACTERS = 700
MOST_LINES = 10

_PICTURES = ((0x2600, 0x27BF), (0x2B00, 0x2BFF), (0x1F000, 0x1FFFF))
_FLAG_LETTERS = (0x1F1E6, 0x1F1FF)
_SKIN = (0x1F3FB, 0x1F3FF)
_JOINERS = "\u200c\u200d"  # scripts need them inside a word
_PICTURE_STYLE = "\ufe0f"


def printable(text: str) -> str:
    """Return *text* with its pictures spelt out and without characters that cannot be seen."""
    made = "".join(_printed(character) for character in unicodedata.normalize("NFC", text))
    made = re.sub(r"\][\u200c\u200d]+", "]", made)
    made = re.sub(r"[^\S\n]+", " ", made)
    return "\n".join(line.strip() for line in made.splitlines() if line.strip())


def shortened(text: str) -> tuple[str, int]:
    """Return the beginning of *text*, whole words as far as one note may go, and how many characters that is."""
    lines = text.split("\n")
    short = "\n".join(lines[:MOST_LINES])
    if len(short) > MOST_CHARACTERS:
        short = short[:MOST_CHARACTERS]
        space = max(short.rfind(" "), short.rfind("\n"))
        if space > MOST_CHARACTERS // 2:
            short = short[:space]
    return short.rstrip(), len(short.rstrip())


def _printed(character: str) -> str:
    code = ord(character)
    if character in "\n\r\u2028\u2029\x0b\x0c":
        return "\n"
    if _FLAG_LETTERS[0] <= code <= _FLAG_LETTERS[1]:
        return chr(ord("A") + code - _FLAG_LETTERS[0])
    if _SKIN[0] <= code <= _SKIN[1] or character == _PICTURE_STYLE:
        return ""
    if any(low <= code <= high for low, high in _PICTURES):
        return f"[{unicodedata.name(character, 'picture').lower()}]"
    category = unicodedata.category(character)
    if category == "Zs" or character == "\t":
        return " "
    return "" if category in ("Cc", "Cf", "Cs") and character not in _JOINERS else character
