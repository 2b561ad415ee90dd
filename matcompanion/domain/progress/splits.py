"""Changes split by what was done: every session a dot, and its number. Nothing here is ever ranked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from matcompanion.domain.choices import Kind, PatternId, Scale
from matcompanion.domain.statistics.rules import Finding

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Dot:
    """The *count* sessions that changed by *change*; *latest* is the last of them."""

    change: float
    count: int
    latest: UUID


@dataclass(frozen=True, slots=True)
class Split(Generic[Key]):
    """The sessions of one *key*: how many, what changed in those that were rated, and what may be said of it."""

    key: Key
    sessions: int
    dots: tuple[Dot, ...]
    finding: Finding


@dataclass(frozen=True, slots=True)
class Hour:
    """The sessions that began in one *hour* of the clock; *unrated* is the last one without a pair, if any."""

    hour: int
    sessions: int
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Hours:
    """When sessions began, and with which breathing, over the days that are shown."""

    scale: Scale
    hours: tuple[Hour, ...]
    patterns: tuple[Split[PatternId], ...]
    sessions: int


@dataclass(frozen=True, slots=True)
class KindSplit:
    """Mat, breathing and rest beside one another, over all sessions up to today or the dates that were chosen."""

    scale: Scale
    kinds: tuple[Split[Kind], ...]
