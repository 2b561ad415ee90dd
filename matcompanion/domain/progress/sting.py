"""Acclimatisation: how strong the points felt, session by session, on which surface and through which cloth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from matcompanion.domain.choices import Clothing, Surface
from matcompanion.domain.progress.ratings import Direction


@dataclass(frozen=True, slots=True)
class Placed:
    """What lay under the mat and between it and the skin."""

    surface: Surface
    clothing: Clothing


@dataclass(frozen=True, slots=True)
class StingPoint:
    """One session on the mat: the *nth* ever, its *value*, and the place in ``placements`` of how it was done."""

    session_id: UUID
    local_date: date
    nth: int
    value: float
    placed: int


@dataclass(frozen=True, slots=True)
class StingHeap:
    """Sessions *first* to *last*, counted as sessions on the mat ever: how often each value came."""

    first: int
    last: int
    sessions: int
    values: Mapping[float, int]
    middle: float
    latest: date


@dataclass(frozen=True, slots=True)
class StingSeries:
    """One measure: each session, or heaps of them, and where it goes with the sessions, if that may be said.

    *early* and *late* are the medians of the first and of the last third of what is shown.
    """

    points: tuple[StingPoint, ...]
    heaps: tuple[StingHeap, ...]
    count: int
    direction: Direction | None
    early: float | None
    late: float | None


@dataclass(frozen=True, slots=True)
class Acclimatisation:
    """The three measures over the days that are shown: rated in the first minute, at the end, seconds until it eased.

    *placements* come with their number of sessions, most first; *sessions* are those on the mat.
    """

    first_minute: StingSeries
    at_end: StingSeries
    eased: StingSeries
    placements: tuple[tuple[Placed, int], ...]
    sessions: int
