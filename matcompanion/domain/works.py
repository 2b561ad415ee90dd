"""The works that come with the program, and the terms they come under."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Work:
    """Somebody's work: its *licence* in a word, a *note*, *addresses* to copy.

    *texts* are the names of those of its licence, *packages* those of the lock that it comes in, and *inside* is what
    the paths of its other files in the one-folder program begin with.
    """

    name: str
    licence: str
    note: str
    addresses: tuple[str, ...]
    texts: tuple[str, ...]
    packages: tuple[str, ...]
    inside: tuple[str, ...]
