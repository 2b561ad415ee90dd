"""What a person looks for among their sessions, in which order, and what was found of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from matcompanion.domain.choices import AreaId, Kind
from matcompanion.domain.session import Session

PAGE = 64
"""How many sessions are read at once for a table."""

Wanted = UUID | date
"""One session, or the last one of a day."""


class Order(StrEnum):
    """What the sessions are sorted by."""

    STARTED = "started"
    AREAS = "areas"
    KIND = "kind"
    TIME = "time"
    CHANGE = "change"
    """From before to after; a session without both ratings comes last, whichever way."""
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Word:
    """A typed word: it stands in a note, or it is part of the name of *areas* or *kinds*."""

    text: str
    areas: tuple[AreaId, ...] = ()
    kinds: tuple[Kind, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionSearch:
    """Sessions that hold every one of *words*, are of *kind*, on *area* and not before *since*; None is any.

    *area_names* and *kind_names* say how the names of areas and kinds are sorted in the person's language.
    """

    words: tuple[Word, ...] = ()
    kind: Kind | None = None
    area: AreaId | None = None
    since: date | None = None
    order: Order = Order.STARTED
    descending: bool = True
    area_names: tuple[AreaId, ...] = ()
    kind_names: tuple[Kind, ...] = tuple(Kind)

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.words) or (self.kind, self.area, self.since) != (None, None, None)


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of a search by their *numbers*, of *total* sessions in all.

    *sessions* are those of the rows from *first* on; the others are read when they are wanted. *row* is the place of
    *wanted*, or a row near where it was if it is not there and *wanted* therefore None; -1 in an empty list.
    """

    numbers: Sequence[int]
    total: int
    first: int
    sessions: tuple[Session | None, ...]
    row: int
    wanted: Wanted | None = None


def page_of(row: int) -> int:
    """Return the first row of the page that *row* is on."""
    return row // PAGE * PAGE
