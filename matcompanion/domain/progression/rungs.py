"""The rungs of a track: where, in what and how long, easiest first; which comes before and which after."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from matcompanion.domain.choices import Clothing, Level, Surface, Track

_SURFACES = tuple(Surface)  # softest first


class Harder(StrEnum):
    """The one thing that a rung makes harder."""

    MINUTES = "minutes"
    CLOTHING = "clothing"
    SURFACE = "surface"


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung. *surfaces* and *clothing* count alike, the first is the usual one.

    *sessions* is how many are made on it before the next is offered, where nothing makes it quicker. An *optional*
    rung is a longer one that no other needs.
    """

    track: Track
    level: Level
    surfaces: tuple[Surface, ...]
    clothing: tuple[Clothing, ...]
    minutes: int
    sessions: int
    source: str
    optional: bool = False

    @property
    def id(self) -> str:
        """A name that stays the same when other rungs come or go."""
        return f"{self.track}/{self.level}/{self.surfaces[0]}/{self.clothing[0]}/{self.minutes}"

    def is_done_in(self, surface: Surface | None, clothing: Clothing | None) -> bool:
        """Return whether *surface* and *clothing* are those of the rung."""
        return surface in self.surfaces and clothing in self.clothing


def made_harder(before: Rung, after: Rung) -> frozenset[Harder]:
    """Return what *after* makes harder than *before*."""
    found = set()
    if after.minutes > before.minutes:
        found.add(Harder.MINUTES)
    if Clothing.BARE in after.clothing and Clothing.BARE not in before.clothing:
        found.add(Harder.CLOTHING)
    if _SURFACES.index(after.surfaces[0]) > _SURFACES.index(before.surfaces[0]):
        found.add(Harder.SURFACE)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class TrackRungs:
    """All rungs of one track; a rung is spoken of by its place, from 0."""

    track: Track
    rungs: tuple[Rung, ...]

    def __getitem__(self, place: int) -> Rung:
        return self.rungs[place]

    def __len__(self) -> int:
        return len(self.rungs)

    @property
    def count(self) -> int:
        """How many rungs are asked for."""
        return sum(not rung.optional for rung in self.rungs)

    def number(self, rung: Rung) -> int:
        """Return the number of *rung*, from 1; an optional one has that of the rung before it."""
        return sum(not one.optional for one in self.rungs[: self.rungs.index(rung) + 1])

    def place_of(self, rung_id: str) -> int | None:
        """Return the place of the rung with that id, or None."""
        return next((place for place, rung in enumerate(self.rungs) if rung.id == rung_id), None)

    def after(self, place: int) -> int | None:
        """Return the next rung that is asked for, or None at the top."""
        return next((i for i in range(place + 1, len(self.rungs)) if not self.rungs[i].optional), None)

    def longer(self, place: int) -> int | None:
        """Return the optional rung right after *place*, or None."""
        following = place + 1
        return following if following < len(self.rungs) and self.rungs[following].optional else None

    def before(self, place: int, steps: int = 1) -> int:
        """Return the rung *steps* below *place*; the first has none below, and only optional ones lead to such."""
        for _ in range(steps):
            skip = not self.rungs[place].optional
            place -= 1
            while skip and place > 0 and self.rungs[place].optional:
                place -= 1
        return max(0, place)

    def first_of(self, level: Level) -> int:
        """Return the first rung of *level*."""
        return next(place for place, rung in enumerate(self.rungs) if rung.level is level)

    def last_up_to(self, level: Level) -> int:
        """Return the last rung up to *level* that is asked for."""
        levels = tuple(Level)[: tuple(Level).index(level) + 1]
        return max(place for place, rung in enumerate(self.rungs) if rung.level in levels and not rung.optional)

    def tried(self, surface: Surface | None, clothing: Clothing | None, minutes: int) -> int | None:
        """Return the highest rung that *minutes* on *surface* in *clothing* come to; None if to none."""
        fitting = (
            place
            for place, rung in enumerate(self.rungs)
            if rung.minutes <= minutes and rung.is_done_in(surface, clothing)
        )
        return max(fitting, default=None)
