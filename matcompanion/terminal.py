"""What the command line says to the terminal, in the language that is worn. No Qt here."""

from __future__ import annotations

import io
import sys
import unicodedata

from matcompanion.phrases import in_thousands
from matcompanion.translation import translate


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("terminal", text, count, in_thousands(count))


def tell(sentence: str) -> None:
    """Write what was asked for to standard output."""
    sys.stdout.write(f"{sentence}\n")


def say(sentence: str) -> None:
    """Write what there is to say about it to standard error."""
    sys.stderr.write(f"matcompanion: {sentence}\n")


def refuse(sentence: str) -> int:
    """Say why something is not done. Return the exit code."""
    say(sentence)
    return 1


def speak_any_language() -> None:
    """Let a terminal whose letters are few show question marks for the others, and not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def padded(text: str, width: int) -> str:
    """Return *text* with spaces up to *width*, Chinese signs being two wide."""
    return text + " " * (width - breadth(text))


def breadth(text: str) -> int:
    """Return how many columns of a terminal *text* takes."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
