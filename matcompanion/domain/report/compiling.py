"""Compiles a report from sessions: each counted once, nothing filled in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

from matcompanion.domain.choices import (
    AreaId,
    Kind,
    Scale,
    Side,
    Source,
    Status,
    When,
)
from matcompanion.domain.progress import Trend
from matcompanion.domain.report.sums import Point, points_of, weekly
from matcompanion.domain.report.values import (
    MOST_NOTES,
    REPORTED,
    STUNG,
    AreaUse,
    Baseline,
    Compared,
    Effect,
    Felt,
    Note,
    Period,
    Placed,
    Rated,
    Report,
    Share,
    Sting,
)
from matcompanion.domain.session import Session
from matcompanion.domain.statistics import Finding, finding, median
from matcompanion.domain.statistics.rules import TREND_FROM


def report(
    sessions: Iterable[Session],
    *,
    first: date | None,
    last: date | None,
    today: date,
    areas: Sequence[AreaId] = (),
) -> Report | None:
    """Return the report of the days *first* to *last*, or None where they hold no session.

    Left open, they are the day of the first session and *today*. *areas* gives the order of the areas; others follow.
    """
    inside = [one for one in sessions if _inside(one.local_date, first, last)]
    counted = sorted((one for one in inside if one.time_scale <= 1), key=_place)
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
        weeks=weekly(counted, period.first, period.last),
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


def _place(session: Session) -> tuple[date, datetime, UUID]:
    """Return where *session* comes: by its day first, for a traveller may begin a later day at an earlier time."""
    return session.local_date, session.started_at, session.id


def _inside(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or day >= first) and (last is None or day <= last)


# What was done ------------------------------------------------------------------------------------------------------


def _kinds(sessions: Sequence[Session]) -> dict[Kind, Share]:
    of_kind = {kind: [one for one in sessions if one.kind is kind] for kind in Kind}
    return {kind: Share(len(some), sum(one.active_seconds for one in some)) for kind, some in of_kind.items() if some}


def _placed(sessions: Sequence[Session]) -> dict[Placed, Share]:
    """Return the ways the mat was used, most often first; a session counts once for each."""
    counts: Counter[Placed] = Counter()
    seconds: Counter[Placed] = Counter()
    for session in sessions:
        ways = set()
        for stage in session.begun:
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
        counts.update(session.areas_begun)
        for stage in session.begun:
            for area in stage.areas:
                seconds[area] += stage.active_seconds
        for area, side in sorted({(r.area, r.side) for r in session.ratings if r.area and r.side}, key=str):
            sides[area or ""][side or Side.BOTH] += 1
    on_mat = [one for one in sessions if one.kind is Kind.MAT]
    places = {area: place for place, area in enumerate(order)}
    return tuple(
        AreaUse(area, Share(counts[area], seconds[area]), _pain_of(on_mat, area), sides[area])
        for area in sorted(counts, key=lambda area: (places.get(area, len(places)), area))
    )


# Before and after ---------------------------------------------------------------------------------------------------


def _pain_of(sessions: Sequence[Session], area: AreaId) -> Finding:
    return finding([point.change for point in points_of(sessions, Scale.PAIN, area)], split=True)


def _compared(sessions: Sequence[Session]) -> dict[Scale, Compared]:
    found = {}
    for scale in REPORTED:
        points = points_of(sessions, scale)
        if points:
            found[scale] = _of_points(scale, points, len(sessions))
    return found


def _of_points(scale: Scale, points: Sequence[Point], sessions: int) -> Compared:
    of_kind = {kind: [point for point in points if point.kind is kind] for kind in Kind}
    return Compared(
        scale=scale,
        counts=dict(Counter((point.before, point.after) for point in points)),
        all=_rated(points),
        by_kind={kind: _rated(some, split=True) for kind, some in of_kind.items() if some},
        unrated=sessions - len(points),
    )


def _rated(points: Sequence[Point], *, split: bool = False) -> Rated:
    before, after = median(point.before for point in points), median(point.after for point in points)
    return Rated(before, after, finding([point.change for point in points], split=split))


def _baselines(sessions: Sequence[Session]) -> dict[Scale, Baseline]:
    felt: defaultdict[Scale, list[Felt]] = defaultdict(list)
    for session in sessions:
        for scale in REPORTED:
            values = [r.value for r in session.ratings if r.scale is scale and r.when is When.BEFORE]
            if values:
                felt[scale].append(Felt(session.local_date, sum(values) / len(values)))
    return {scale: Baseline(scale, tuple(felt[scale]), _trend(felt[scale])) for scale in REPORTED if scale in felt}


def _trend(felt: Sequence[Felt]) -> Trend | None:
    if len(felt) < TREND_FROM:
        return None
    import numpy as np  # a report is made long after the first frame

    from matcompanion.domain.tally.ratings import trend

    return trend(np.array([one.day.toordinal() for one in felt]), np.array([one.value for one in felt]))


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
