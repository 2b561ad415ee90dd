"""What one session was for one track: the rung it came to, whether it was full, how it stung, what it left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from matcompanion.domain import limits
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import EndReason, Kind, Scale, Status, Track, When
from matcompanion.domain.progression.past import SkinAnswer
from matcompanion.domain.progression.rules import ProgressionRules
from matcompanion.domain.session import Session, Stage

_FELT = (When.DURING, When.AFTER)


@dataclass(frozen=True, slots=True)
class Exposure:
    """One session on one track. *tried* is the rung that its plan came to, None below or beside all rungs.

    *painful* says that it was stopped for pain, *later* what was still there on a later day.
    """

    at: datetime
    day: date
    tried: int | None
    active_seconds: int
    full: bool
    sting_1min: int | None = None
    sting_end: int | None = None
    painful: bool = False
    dizzy: bool = False
    effects: frozenset[str] = frozenset()
    later: tuple[SkinAnswer, ...] = ()

    @property
    def noticed(self) -> frozenset[str]:
        """The after-effects of the day itself and of later days."""
        return self.effects.union(*(answer.effects for answer in self.later))

    @property
    def is_rated(self) -> bool:
        """Whether both ratings of the sting are there."""
        return self.sting_1min is not None and self.sting_end is not None


def exposures(
    rules: ProgressionRules,
    catalogue: Catalogue,
    sessions: Iterable[Session],
    answers: Sequence[SkinAnswer],
    track: Track,
) -> list[Exposure]:
    """Return what *sessions* were for *track*, oldest first.

    Sessions whose clock ran faster are left out: the skin was not there as long.
    """
    found: list[Exposure] = []
    for session in sorted(sessions, key=lambda one: one.started_at):
        if session.kind is not Kind.MAT or session.status is Status.RUNNING or session.time_scale > 1:
            continue
        stages = [stage for stage in session.stages if track in tracks_of(catalogue, stage)]
        if stages:
            found.append(_exposure(rules, session, stages, track))
    for answer in sorted(answers, key=lambda one: one.day):
        if answer.track in (None, track):
            days = [(answer.day - one.day).days for one in found]
            before = [place for place, ago in enumerate(days) if 0 <= ago <= rules.next_day.sore_days]
            if before:
                one = found[before[-1]]
                found[before[-1]] = replace(one, later=(*one.later, answer))
    return found


def tracks_of(catalogue: Catalogue, stage: Stage) -> frozenset[Track]:
    """Return the tracks that *stage* was for; none off the mat."""
    if stage.position is None:
        return frozenset()
    known = (catalogue.areas[area] for area in stage.areas if area in catalogue.areas)
    return frozenset(limits.track_of(area, stage.position) for area in known)


def _exposure(rules: ProgressionRules, session: Session, stages: Sequence[Stage], track: Track) -> Exposure:
    main = max(stages, key=lambda stage: stage.planned_seconds)
    alike = [s for s in stages if (s.surface, s.clothing) == (main.surface, main.clothing)]
    minutes = round(sum(stage.planned_seconds for stage in alike) / 60)
    planned = sum(stage.planned_seconds for stage in stages)
    active = sum(stage.active_seconds for stage in stages)
    begun = [stage for stage in session.stages if stage.active_seconds > 0]
    ended_here = not begun or begun[-1] in stages
    effects = frozenset(session.after_effects)
    areas = {area for stage in stages for area in stage.areas}
    return Exposure(
        at=session.started_at,
        day=session.local_date,
        tried=rules.rungs[track].tried(main.surface, main.clothing, minutes),
        active_seconds=active,
        full=planned > 0 and active * 100 >= planned * rules.counts.full_percent,
        sting_1min=_worst(session, Scale.STING_1MIN, areas),
        sting_end=_worst(session, Scale.STING_END, areas),
        painful=session.end_reason is EndReason.TOO_PAINFUL and ended_here,
        dizzy=session.end_reason is EndReason.DIZZY or bool(effects & rules.dizzy.effects),
        effects=effects,
    )


def _worst(session: Session, scale: Scale, areas: set[str]) -> int | None:
    values = (
        rating.value
        for rating in session.ratings
        if rating.scale is scale and rating.when in _FELT and (rating.area is None or rating.area in areas)
    )
    return max(values, default=None)
