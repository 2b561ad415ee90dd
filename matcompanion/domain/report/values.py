"""What a report tells: sums, pairs and notes of some days, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from matcompanion.domain.catalogue import AfterEffect, Catalogue
from matcompanion.domain.choices import (
    AreaId,
    Clothing,
    EndReason,
    Kind,
    PatternId,
    Position,
    Scale,
    Side,
    Surface,
)
from matcompanion.domain.progress import Trend
from matcompanion.domain.report.sums import Week
from matcompanion.domain.statistics import Finding, median

REPORTED: tuple[Scale, ...] = (Scale.TENSION, Scale.PAIN, Scale.ENERGY, Scale.MOOD)
"""The scales whose before and after are reported, where they were rated; those for which lower is better first."""
STUNG: tuple[Scale, ...] = (Scale.STING_1MIN, Scale.STING_END)
MOST_NOTES = 80
"""More notes than three pages hold; the report counts those that it leaves out."""


@dataclass(frozen=True, slots=True)
class Period:
    """The days reported, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it is."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Share:
    """How many *sessions* something was part of, and its *seconds* of active time."""

    sessions: int
    seconds: int

    @property
    def minutes(self) -> int:
        """The whole minutes."""
        return self.seconds // 60


@dataclass(frozen=True, slots=True)
class Placed:
    """One way in which the mat was used."""

    position: Position
    surface: Surface
    clothing: Clothing


@dataclass(frozen=True, slots=True)
class AreaUse:
    """What was done on one area, and what its pain ratings amount to; *sides* counts the sessions that named one."""

    area: AreaId
    share: Share
    pain: Finding
    sides: Mapping[Side, int]


@dataclass(frozen=True, slots=True)
class Rated:
    """The medians before and after of some pairs, and what their changes amount to."""

    before: float
    after: float
    finding: Finding


@dataclass(frozen=True, slots=True)
class Compared:
    """Before and after on one scale, of all sessions together and of each kind.

    *counts* has every pair of ratings with how often it came; *unrated* sessions have no such pair.
    """

    scale: Scale
    counts: Mapping[tuple[float, float], int]
    all: Rated
    by_kind: Mapping[Kind, Rated]
    unrated: int

    @property
    def finding(self) -> Finding:
        """What all changes amount to."""
        return self.all.finding


@dataclass(frozen=True, slots=True)
class Felt:
    """A rating of before a session; of several areas their mean."""

    day: date
    value: float


@dataclass(frozen=True, slots=True)
class Baseline:
    """The ratings before sessions on one scale, oldest first; *trend* is None where too few span too few days."""

    scale: Scale
    felt: tuple[Felt, ...]
    trend: Trend | None

    @property
    def median(self) -> float:
        """The middle of them all."""
        return median(one.value for one in self.felt)


@dataclass(frozen=True, slots=True)
class Sting:
    """How the points felt on one scale, in *sessions* sessions on the mat."""

    scale: Scale
    sessions: int
    median: float
    most: int


@dataclass(frozen=True, slots=True)
class Effect:
    """Something noticed after *sessions* sessions, the last time on *last*."""

    id: str
    sessions: int
    last: date


@dataclass(frozen=True, slots=True)
class Note:
    """What the person wrote about one session."""

    day: date
    kind: Kind
    areas: tuple[AreaId, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A piece of advice on how to read the report, with its *source*."""

    id: str
    name: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that is told of *period*. Mappings have only what there was; areas and notes come in their order."""

    period: Period
    made_on: date
    sessions: int
    days_with: int
    seconds: int
    kinds: Mapping[Kind, Share]
    weeks: tuple[Week, ...]
    placed: Mapping[Placed, Share]
    patterns: Mapping[PatternId, int]
    areas: tuple[AreaUse, ...]
    ended_early: Mapping[EndReason | None, int]
    interrupted: int
    not_recorded: int  # added by hand or imported
    tried_out: int  # left out: their clock ran faster
    compared: Mapping[Scale, Compared]
    baselines: Mapping[Scale, Baseline]
    stings: Mapping[Scale, Sting]
    effects: tuple[Effect, ...]
    notes: tuple[Note, ...]  # newest first
    all_notes: int

    @property
    def minutes(self) -> int:
        """The whole minutes of all sessions."""
        return self.seconds // 60


@dataclass(frozen=True, slots=True)
class ReportContents:
    """A report with what it takes to tell it: the names of things, and how it is to be read."""

    report: Report
    catalogue: Catalogue
    effects: Mapping[str, AfterEffect]
    readings: tuple[Reading, ...]
