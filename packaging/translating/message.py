"""One string of the program that a person reads, as a translator gets it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Message:
    """A *source* text in its *context*, the files *where* it stands, and a *comment* for the translator.

    With *plural* it is said of a number; *one* is what English says of 1.
    """

    context: str
    source: str
    where: tuple[str, ...]
    comment: str = ""
    plural: bool = False
    one: str = ""

    @property
    def id(self) -> str:
        """A short name that stays while context and source do."""
        return hashlib.sha256(f"{self.context}\0{self.source}".encode()).hexdigest()[:10]


def merged(messages: Iterable[Message]) -> list[Message]:
    """Return *messages* as they come, those with the same context and source as one."""
    found: dict[tuple[str, str], Message] = {}
    for message in messages:
        key = message.context, message.source
        same = found.get(key, message)
        if same.one and message.one and same.one != message.one:
            raise SystemExit(f"{message.where[0]}: {message.source!r} has two singulars")
        comments = [same.comment, *(() if message.comment in same.comment else (message.comment,))]
        found[key] = replace(
            same,
            where=tuple(sorted({*same.where, *message.where})),
            comment="; ".join(filter(None, comments)),
            plural=same.plural or message.plural,
            one=same.one or message.one,
        )
    singulars = {(message.context, message.one): key for key, message in found.items() if message.one}
    for key, plural in singulars.items():
        if key in found and key != plural:
            raise SystemExit(f"{found[key].where[0]}: {key[1]!r} stands alone and as a singular")
    return list(found.values())
