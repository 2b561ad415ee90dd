"""The shape of the safety check: what is asked, and what an answer does. Its rows are content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from matcompanion.domain.choices import AreaId, Clothing, Level, Position, Surface
from matcompanion.domain.restrictions import Who


class Outcome(StrEnum):
    """What an answer comes to."""

    BLOCK = "block"  # no sessions on the mat
    AREA = "area"  # some areas or positions are left out
    ASK = "ask"  # wait until a professional was asked
    CARE = "care"  # allowed within a limit


class Reach(StrEnum):
    """What an answer locks."""

    MAT = "mat"  # every session on the mat
    AREAS = "areas"  # the areas that the item lists
    NAMED = "named"  # the areas that the person names; all of them while none is named
    NOTHING = "nothing"


class Kept(StrEnum):
    """Where the answer to an item is kept."""

    ANSWERS = "answers"
    TODAY = "today"  # asked before every session; the day after, it is forgotten
    MAGNETS = "magnets"  # said of the mat, not of the person
    LEAFLET = "leaflet"  # as above


@dataclass(frozen=True, slots=True)
class Care:
    """What is left out or limited for as long as the answer stands, also after a professional was asked."""

    areas: tuple[AreaId, ...] = ()
    named_areas: bool = False
    positions: tuple[Position, ...] = ()
    surfaces: tuple[Surface, ...] = ()
    clothing: tuple[Clothing, ...] = ()
    most_minutes: int | None = None
    highest_level: Level | None = None
    no_holds: bool = False
    no_pace: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class ScreeningItem:
    """One statement that a person says is true for them, and what follows from it.

    *reach* is locked: until a professional was asked where *until_asked*, else for as long as the answer stands.
    *care* holds beside that. *reason* says why in at most 15 words, *ask* names whom to ask. *follows* is the item
    under which it is asked. *short* is the question of the check before a session. *urgent* ones need care today,
    and *emergency* says when they need it at once.
    """

    id: str
    group: str
    question: str
    hint: str
    outcome: Outcome
    reach: Reach
    areas: tuple[AreaId, ...]
    until_asked: bool
    care: Care
    reason: str
    ask: tuple[Who, ...]
    kept: Kept
    short: str
    follows: str | None
    urgent: bool
    emergency: str
    source: str

    @property
    def names_areas(self) -> bool:
        """Whether the person is asked where."""
        return self.reach is Reach.NAMED or self.care.named_areas


@dataclass(frozen=True, slots=True)
class Screening:
    """The whole safety check. *days* after the answers it is asked again; *unanswered* says why the mat waits."""

    items: Mapping[str, ScreeningItem]
    groups: Mapping[str, str]
    days: int
    unanswered: str
    intended_use: str

    @property
    def asked_before_a_session(self) -> tuple[ScreeningItem, ...]:
        """The items of the short check."""
        return tuple(item for item in self.items.values() if item.short)

    def followers(self, item: str) -> tuple[ScreeningItem, ...]:
        """Return what is asked under *item* once that is said to be true."""
        return tuple(each for each in self.items.values() if each.follows == item)
