"""Ratings before and after: each session's own, heaps of them where there are too many to draw, and their trend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

from matcompanion.domain.choices import Kind, Scale
from matcompanion.domain.progress.periods import Period
from matcompanion.domain.statistics.interval import Interval, change_of
from matcompanion.domain.statistics.rules import Finding

COMPARED: tuple[Scale, ...] = (Scale.TENSION, Scale.PAIN)
"""The scales that every session asks for, first choice first,"""
GRAPHED: tuple[Scale, ...] = (*COMPARED, Scale.ENERGY, Scale.MOOD)
"""and those whose before and after can be drawn."""


@dataclass(frozen=True, slots=True)
class Point:
    """One session's ratings of a scale. Several areas count as one session, by their means."""

    session_id: UUID
    local_date: date
    kind: Kind
    before: float
    after: float

    @property
    def change(self) -> float:
        """After less before: below zero is lower afterwards."""
        return change_of(self.before, self.after)


@dataclass(frozen=True, slots=True)
class Reading:
    """One session's rating before."""

    session_id: UUID
    local_date: date
    kind: Kind
    value: float


@dataclass(frozen=True, slots=True)
class Heap:
    """The ratings of a period's sessions: how often each value was given *before*, and *after*.

    *latest* is its last day with a session; *middle_before* and *middle_after* are medians.
    """

    period: Period
    sessions: int
    before: Mapping[float, int]
    after: Mapping[float, int]
    middle_before: float
    middle_after: float | None
    latest: date


@dataclass(frozen=True, slots=True)
class Comparison:
    """Before and after on one scale, over the days that are shown: *points*, or *heaps* of them.

    *finding* speaks of all sessions up to today, whatever is shown, unless the person chose the dates: what is said
    must not depend on where somebody happens to look. *sessions* are those it could speak of, *only_before* of them
    have no rating afterwards.
    """

    scale: Scale
    points: tuple[Point, ...]
    heaps: tuple[Heap, ...]
    shown: int
    lower: int
    higher: int
    finding: Finding
    sessions: int
    only_before: int
    split: bool

    @property
    def same(self) -> int:
        """How many of those shown are the same afterwards."""
        return self.shown - self.lower - self.higher


class Direction(Enum):
    """Where a trend goes, as far as it may be said; one of less than a point on the whole has none."""

    DOWN = "down"
    UP = "up"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Trend:
    """A line through ratings: *per_week* points with an *interval* of 95 %, from *at_first* to *at_last*."""

    per_week: float
    interval: Interval
    direction: Direction
    at_first: float
    at_last: float


@dataclass(frozen=True, slots=True)
class Baseline:
    """The ratings before the sessions that are shown. *trend* is None where there is too little for one.

    *ratings* are how many there are, *days* how many days lie from the first of them to the last.
    """

    scale: Scale
    points: tuple[Reading, ...]
    heaps: tuple[Heap, ...]
    ratings: int
    days: int
    middle: float | None
    trend: Trend | None
