"""What a report of some days tells a doctor or physiotherapist: sums, pairs and notes, compiled from sessions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
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
    Source,
    Status,
    Surface,
    When,
)
from matcompanion.domain.report_sums import DayTotal, Pair, Point, Week, session_points, weekly
from matcompanion.domain.session import Session
from matcompanion.domain.statistics import Finding, finding, median

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
    """The ratings before sessions on one scale, oldest first."""

    scale: Scale
    felt: tuple[Felt, ...]

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


def report(
    sessions: Iterable[Session],
    *,
    first: date | None,
    last: date | None,
    today: date,
    areas: Sequence[AreaId] = (),
    first_weekday: int = 0,
) -> Report | None:
    """Return the report of the days *first* to *last*, or None where they hold no session.

    Left open, they are the day of the first session and *today*. *areas* gives the order of the areas; others follow.
    """
    inside = [one for one in sessions if _inside(one.local_date, first, last)]
    counted = sorted((one for one in inside if one.time_scale <= 1), key=lambda one: (one.started_at, one.id))
    if not counted:
        return None
    days = [one.local_date for one in counted]
    period = Period(first or min(days), last or max(today, *days))
    noted = [one for one in reversed(counted) if one.note.strip()]
    return Report(
        period=period,
        made_on=today,
        sessions=len(counted),
        days_with=len(set(days)),
        seconds=sum(one.active_seconds for one in counted),
        kinds=_kinds(counted),
        weeks=_weeks(counted, period, first_weekday),
        placed=_placed(counted),
        patterns=dict(Counter(one.breathing for one in counted).most_common()),
        areas=_areas(counted, areas),
        ended_early=dict(
            Counter(one.end_reason for one in counted if one.status is Status.ENDED_EARLY).most_common()
        ),
        interrupted=sum(one.status is Status.INTERRUPTED for one in counted),
        not_recorded=sum(one.source is not Source.RECORDED for one in counted),
        tried_out=len(inside) - len(counted),
        compared=_compared(counted),
        baselines=_baselines(counted),
        stings=_stings(counted),
        effects=_effects(counted),
        notes=tuple(Note(one.local_date, one.kind, one.areas, one.note.strip()) for one in noted[:MOST_NOTES]),
        all_notes=len(noted),
    )


def _inside(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or day >= first) and (last is None or day <= last)


# What was done ------------------------------------------------------------------------------------------------------


def _kinds(sessions: Sequence[Session]) -> dict[Kind, Share]:
    of_kind = {kind: [one for one in sessions if one.kind is kind] for kind in Kind}
    return {kind: Share(len(some), sum(one.active_seconds for one in some)) for kind, some in of_kind.items() if some}


def _weeks(sessions: Sequence[Session], period: Period, first_weekday: int) -> tuple[Week, ...]:
    totals = [DayTotal(one.local_date, one.kind, one.active_seconds, 1) for one in sessions]
    return weekly(totals, period.first, period.last, first_weekday)


def _placed(sessions: Sequence[Session]) -> dict[Placed, Share]:
    """Return the ways the mat was used, most often first; a session counts once for each."""
    counts: Counter[Placed] = Counter()
    seconds: Counter[Placed] = Counter()
    for session in sessions:
        ways = set()
        for stage in session.stages:
            if stage.position is not None and stage.surface is not None and stage.clothing is not None:
                way = Placed(stage.position, stage.surface, stage.clothing)
                ways.add(way)
                seconds[way] += stage.active_seconds
        counts.update(sorted(ways, key=str))
    return {way: Share(count, seconds[way]) for way, count in counts.most_common()}


def _areas(sessions: Sequence[Session], order: Sequence[AreaId]) -> tuple[AreaUse, ...]:
    """Return the areas that lay on the mat; the areas of one stage share its time whole."""
    counts: Counter[AreaId] = Counter()
    seconds: Counter[AreaId] = Counter()
    sides: defaultdict[AreaId, Counter[Side]] = defaultdict(Counter)
    for session in sessions:
        if session.kind is not Kind.MAT:
            continue
        counts.update(session.areas)
        for stage in session.stages:
            for area in stage.areas:
                seconds[area] += stage.active_seconds
        for area, side in sorted({(r.area, r.side) for r in session.ratings if r.area and r.side}, key=str):
            sides[area or ""][side or Side.BOTH] += 1
    pain = [pair for one in sessions if one.kind is Kind.MAT for pair in _pairs(one) if pair.scale is Scale.PAIN]
    places = {area: place for place, area in enumerate(order)}
    return tuple(
        AreaUse(area, Share(counts[area], seconds[area]), _finding(p for p in pain if p.area == area), sides[area])
        for area in sorted(counts, key=lambda area: (places.get(area, len(places)), area))
    )


# Before and after ---------------------------------------------------------------------------------------------------


def _pairs(session: Session) -> list[Pair]:
    """Return what was rated before the session and again after it."""
    after = {(r.scale, r.area, r.side): r.value for r in session.ratings if r.when is When.AFTER}
    return [
        Pair(session.id, session.local_date, session.started_at, session.kind, r.scale, r.area, r.value, after[same])
        for r in session.ratings
        if r.when is When.BEFORE and (same := (r.scale, r.area, r.side)) in after
    ]


def _finding(pairs: Iterable[Pair]) -> Finding:
    return finding([point.change for point in session_points(pairs)])


def _compared(sessions: Sequence[Session]) -> dict[Scale, Compared]:
    pairs = [pair for session in sessions for pair in _pairs(session)]
    found = {}
    for scale in REPORTED:
        points = session_points(pair for pair in pairs if pair.scale is scale)
        if points:
            found[scale] = _of_points(scale, points, len(sessions))
    return found


def _of_points(scale: Scale, points: Sequence[Point], sessions: int) -> Compared:
    of_kind = {kind: [point for point in points if point.kind is kind] for kind in Kind}
    return Compared(
        scale=scale,
        counts=dict(Counter((point.before, point.after) for point in points)),
        all=_rated(points),
        by_kind={kind: _rated(some) for kind, some in of_kind.items() if some},
        unrated=sessions - len(points),
    )


def _rated(points: Sequence[Point]) -> Rated:
    before, after = median(point.before for point in points), median(point.after for point in points)
    return Rated(before, after, finding([point.change for point in points]))


def _baselines(sessions: Sequence[Session]) -> dict[Scale, Baseline]:
    felt: defaultdict[Scale, list[Felt]] = defaultdict(list)
    for session in sessions:
        for scale in REPORTED:
            values = [r.value for r in session.ratings if r.scale is scale and r.when is When.BEFORE]
            if values:
                felt[scale].append(Felt(session.local_date, sum(values) / len(values)))
    return {scale: Baseline(scale, tuple(felt[scale])) for scale in REPORTED if scale in felt}


# On the mat and after it --------------------------------------------------------------------------------------------


def _stings(sessions: Sequence[Session]) -> dict[Scale, Sting]:
    found = {}
    for scale in STUNG:
        each = [max(values) for one in sessions if (values := [r.value for r in one.ratings if r.scale is scale])]
        if each:
            found[scale] = Sting(scale, len(each), median(each), max(each))
    return found


def _effects(sessions: Sequence[Session]) -> tuple[Effect, ...]:
    """Return what was noticed, most often first."""
    counts = Counter(effect for session in sessions for effect in dict.fromkeys(session.after_effects))
    last = {effect: session.local_date for session in sessions for effect in session.after_effects}
    return tuple(Effect(effect, count, last[effect]) for effect, count in counts.most_common())
