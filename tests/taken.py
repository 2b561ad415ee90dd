"""Sessions as far as graphs need them, made one by one, and the columns of them: what is slow and plain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

import numpy as np

from matcompanion.domain.choices import AreaId, Clothing, GoalId, Kind, PatternId, Scale, Surface, When
from matcompanion.domain.progress import GRAPHED
from matcompanion.domain.session import Session
from matcompanion.domain.tally.columns import CLOTHES, KINDS, NONE, SURFACES, Codes, Columns, Numbers, ordered


@dataclass(frozen=True, slots=True)
class AreaTaken:
    """One area of a session: its seconds, and the pain in it before and after where that was rated."""

    area: AreaId
    seconds: int
    before: float | None = None
    after: float | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """One session, as far as graphs need it. *number* is its row; ratings are means where there are several.

    *before* has a scale that was rated before, *pairs* one whose same ratings were given before and after.
    *minute* is the minute of the day on the clock where it began; *started* orders what began on one day.
    """

    number: int
    session_id: UUID
    local_date: date
    started: int
    minute: int
    kind: Kind
    seconds: int
    goal: GoalId | None = None
    pattern: PatternId = ""
    surface: Surface | None = None
    clothing: Clothing | None = None
    areas: tuple[AreaTaken, ...] = ()
    before: Mapping[Scale, float] = field(default_factory=dict)
    pairs: Mapping[Scale, tuple[float, float]] = field(default_factory=dict)
    first_minute: float | None = None
    at_end: float | None = None
    eased: float | None = None


def columns_of(taken: Iterable[Taken], names: Columns | None = None) -> Columns:
    """Return the columns of sessions *taken* in any order, with the codes of *names* if that is given."""
    rows = list(taken)
    goals, patterns, areas = (names.goals, names.patterns, names.areas) if names else (Codes(), Codes(), Codes())
    parts = [(row.number, part) for row in rows for part in row.areas]
    return ordered(
        Columns(
            goals=goals,
            patterns=patterns,
            areas=areas,
            number=_whole([row.number for row in rows]),
            uuid=np.array([str(row.session_id) for row in rows], dtype="S36"),
            day=_whole([row.local_date.toordinal() for row in rows]),
            started=_whole([row.started for row in rows]),
            minute=_whole([row.minute for row in rows]),
            kind=_whole([KINDS.index(row.kind) for row in rows]),
            seconds=_whole([row.seconds for row in rows]),
            goal=_whole([goals.of(row.goal) for row in rows]),
            pattern=_whole([patterns.of(row.pattern) for row in rows]),
            surface=_whole([NONE if row.surface is None else SURFACES.index(row.surface) for row in rows]),
            clothing=_whole([NONE if row.clothing is None else CLOTHES.index(row.clothing) for row in rows]),
            first_minute=rated([row.first_minute for row in rows]),
            at_end=rated([row.at_end for row in rows]),
            eased=rated([row.eased for row in rows]),
            before=np.stack([rated([row.before.get(scale) for row in rows]) for scale in GRAPHED]),
            pair_before=np.stack([rated([row.pairs.get(scale, (None,))[0] for row in rows]) for scale in GRAPHED]),
            pair_after=np.stack(
                [rated([row.pairs.get(scale, (None, None))[1] for row in rows]) for scale in GRAPHED]
            ),
            area_number=_whole([number for number, _ in parts]),
            area=_whole([areas.of(part.area) for _, part in parts]),
            area_seconds=_whole([part.seconds for _, part in parts]),
            area_before=rated([part.before for _, part in parts]),
            area_after=rated([part.after for _, part in parts]),
            area_session=_whole([0] * len(parts)),
        )
    )


def rated(values: Sequence[float | None]) -> Numbers:
    """Return *values* as numbers, NaN where there is none."""
    return np.array(values, dtype=np.float64)


def _whole(values: Sequence[int]) -> Numbers:
    return np.array(values, dtype=np.int64)


def taken_of(number: int, session: Session) -> Taken:
    """Return *session* as far as graphs need it, by hand."""
    minutes = int(session.started_at.timestamp() // 60)
    offset = session.started_at.utcoffset()
    assert offset is not None
    subjects = dict.fromkeys((r.scale, r.area, r.side) for r in session.ratings if r.when is When.BEFORE)
    rated_pairs = []
    for scale, area, side in subjects:
        values = {
            when: next(
                (r.value for r in session.ratings if (r.scale, r.area, r.side, r.when) == (scale, area, side, when)),
                None,
            )
            for when in (When.BEFORE, When.AFTER)
        }
        rated_pairs.append((scale, area, values[When.BEFORE], values[When.AFTER]))
    before, pairs = {}, {}
    for scale in GRAPHED:
        of_scale = [(b, a) for s, _, b, a in rated_pairs if s is scale and b is not None]
        both = [(b, a) for b, a in of_scale if a is not None]
        if of_scale:
            before[scale] = mean([b for b, _ in of_scale])
        if both:
            pairs[scale] = (mean([b for b, _ in both]), mean([a for _, a in both]))
    eased = [event.at_seconds for event in session.events if event.kind == "mark_eased"]
    first = session.stages[0] if session.stages else None
    return Taken(
        number=number,
        session_id=session.id,
        local_date=session.local_date,
        started=int(session.started_at.timestamp() // 1),
        minute=int(minutes + offset.total_seconds() // 60) % 1440,
        kind=session.kind,
        seconds=session.active_seconds,
        goal=session.goal,
        pattern=session.breathing,
        surface=first.surface if first else None,
        clothing=first.clothing if first else None,
        areas=tuple(_area(session, area, rated_pairs) for area in session.areas_begun),
        before=before,
        pairs=pairs,
        first_minute=_sting(session, Scale.STING_1MIN),
        at_end=_sting(session, Scale.STING_END),
        eased=min(eased) if eased else None,
    )


def _area(
    session: Session, area: str, rated_pairs: Sequence[tuple[Scale, str | None, int | None, int | None]]
) -> AreaTaken:
    spent = sum(stage.active_seconds for stage in session.stages for one in stage.areas if one == area)
    own = [(b, a) for scale, of, b, a in rated_pairs if scale is Scale.PAIN and of == area and b is not None]
    both = [(b, a) for b, a in own if a is not None]
    if both:
        return AreaTaken(area, spent, mean([b for b, _ in both]), mean([a for _, a in both]))
    return AreaTaken(area, spent, mean([b for b, _ in own]) if own else None)


def _sting(session: Session, scale: Scale) -> float | None:
    values = [rating.value for rating in session.ratings if rating.scale is scale]
    return mean(values) if values else None


def mean(values: Sequence[int]) -> float:
    return sum(values) / len(values)


def same(one: Columns, other: Columns) -> bool:
    """Whether both tell the same of the same sessions, whatever their codes and row numbers are."""
    return _told(one) == _told(other)


def _told(columns: Columns) -> list[object]:
    told: list[object] = []
    for place in range(len(columns)):
        own = np.flatnonzero(columns.area_session == place)
        numbers = [columns.first_minute[place], columns.at_end[place], columns.eased[place]]
        for rows in (columns.before, columns.pair_before, columns.pair_after):
            numbers += rows[:, place].tolist()
        told.append(
            (
                columns.id_at(place),
                columns.day_at(place),
                int(columns.minute[place]),
                int(columns.kind[place]),
                int(columns.seconds[place]),
                _name(columns.goals, columns.goal[place]),
                _name(columns.patterns, columns.pattern[place]),
                int(columns.surface[place]),
                int(columns.clothing[place]),
                [None if np.isnan(number) else round(float(number), 9) for number in numbers],
                sorted(
                    (
                        _name(columns.areas, columns.area[at]) or "",
                        int(columns.area_seconds[at]),
                        str(columns.area_before[at]),
                        str(columns.area_after[at]),
                    )
                    for at in own
                ),
            )
        )
    return told


def _name(codes: Codes, code: int) -> str | None:
    return None if code == NONE else codes.names[code]
