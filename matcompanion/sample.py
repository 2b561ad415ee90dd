"""Two years of plausible sample history, for looking around: the same seed gives the same sessions.

The model does not lie about the mat. A person's tension wanders around their usual value and they lie down
sooner when it is high; what is felt afterwards is closer to the usual value again, and a little lower because
resting feels good. Mat, breathing and rest all do the same: the best-controlled study found no difference
between the mat and resting without one. Only the sting depends on the mat, and fades with practice.
docs/sample-history.md has the whole model.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from uuid import UUID

from matcompanion.domain import limits, plan
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import (
    AreaId,
    EndReason,
    GoalId,
    Kind,
    Level,
    Scale,
    Source,
    Status,
    When,
)
from matcompanion.domain.plan import PlannedStage
from matcompanion.domain.session import Rating, Session, SessionEvent, Stage
from matcompanion.domain.session_instant import EventKind
from matcompanion.translation import translate

SEED = 20260
DAYS = 2 * 365

_USUAL, _SPREAD = 4.6, 1.9
_CARRY = 0.62
"""How much of the distance from the usual value is still felt after the session."""
_REST_FEELS_GOOD = 0.7
_NOISE = 0.8
_WEEKDAY_HABIT = (0.62, 0.38, 0.60, 0.36, 0.52, 0.40, 0.66)
_AREAS: tuple[tuple[AreaId, GoalId | None, int], ...] = (
    ("lower_back", "back_ease", 30),
    ("shoulders_upper_back", "unwind", 26),
    ("neck", "neck_ease", 18),
    ("mid_back", "lift", 10),
    ("hips_glutes", "leg_ease", 6),
    ("feet", "warmth", 6),
    ("calves", "recover", 4),
)


@dataclass(slots=True)
class _Person:
    """What the model carries from day to day."""

    chance: random.Random
    today_tension: float = _USUAL
    mat_sessions: int = 0

    @property
    def level(self) -> Level:
        """Level 2 and 3 come near sessions 9 and 75: at their own pace."""
        return Level.ONE if self.mat_sessions < 9 else Level.TWO if self.mat_sessions < 75 else Level.THREE

    def next_day(self) -> None:
        """Let the tension wander, pulled back to the usual value."""
        drift = 0.45 * (self.today_tension - _USUAL)
        self.today_tension = _USUAL + drift + self.chance.gauss(0, _SPREAD * 0.9)


def sample_history(
    catalogue: Catalogue, today: date, zone: tzinfo, *, days: int = DAYS, seed: int = SEED
) -> Iterator[Session]:
    """Yield the sessions of *days* days up to *today*, oldest first, with local times in *zone*."""
    person = _Person(random.Random(seed))  # noqa: S311 - a model, no secret
    away = _holidays(person.chance, days)
    for day in range(days):
        person.next_day()
        when = today - timedelta(days=days - 1 - day)
        habit = _WEEKDAY_HABIT[when.weekday()] + 0.06 * (person.today_tension - _USUAL)
        if day in away or (person.chance.random() > habit and day not in (0, days - 1)):
            continue
        yield _session(person, catalogue, when, zone)
        if person.chance.random() < 0.05:
            yield _session(person, catalogue, when, zone, evening=True)


def _holidays(chance: random.Random, days: int) -> set[int]:
    starts = [chance.randrange(30, max(31, days - 30)) for _ in range(max(1, days // 120))]
    return {start + i for start in starts for i in range(chance.randrange(6, 15))}


def _session(person: _Person, catalogue: Catalogue, day: date, zone: tzinfo, *, evening: bool = False) -> Session:
    chance = person.chance
    kind = chance.choices((Kind.MAT, Kind.BREATHING, Kind.REST), (76, 12, 12))[0]
    if person.mat_sessions < 9:
        kind = Kind.MAT
    area, goal, _ = chance.choices(_AREAS, [weight for *_, weight in _AREAS])[0]
    planned = _planned(person, catalogue, kind, area, goal)
    paced = person.mat_sessions
    pattern = (
        plan.NATURAL_PATTERN
        if kind is Kind.REST
        else plan.suggest_pattern(
            catalogue,
            catalogue.goals[goal].breathing if goal else (),
            paced_sessions=paced,
            positions=[planned.placement.position] if planned.placement else [],
        )
    )
    if kind is Kind.MAT:
        person.mat_sessions += 1
    status = chance.choices((Status.COMPLETED, Status.ENDED_EARLY, Status.INTERRUPTED), (91, 8, 1))[0]
    seconds = planned.minutes * 60
    active = seconds if status is Status.COMPLETED else round(seconds * chance.uniform(0.25, 0.85))
    paused = chance.choice((0, 0, 0, 0, 12, 40, 95))
    clock = time(chance.choice((20, 21, 21, 22)) if evening or chance.random() < 0.62 else chance.choice((7, 12, 17)))
    started = datetime.combine(day, clock, zone) + timedelta(minutes=chance.randrange(60))
    placement = planned.placement
    stage = Stage(
        planned.areas,
        placement.position if placement else None,
        placement.surface if placement else None,
        placement.clothing if placement else None,
        seconds,
        active,
    )
    return Session(
        id=UUID(int=chance.getrandbits(128), version=4),
        kind=kind,
        status=status,
        started_at=started,
        ended_at=started + timedelta(seconds=active + paused + 40),
        local_date=day,
        breathing=pattern,
        planned_seconds=seconds,
        active_seconds=active,
        paused_seconds=paused,
        stages=(stage,),
        ratings=tuple(_ratings(person, kind, area, status)),
        events=_events(active, paused, status, mat=kind is Kind.MAT, paced=pattern != plan.NATURAL_PATTERN),
        after_effects=("marks",) if kind is Kind.MAT and chance.random() < 0.2 else (),
        goal=goal,
        level=person.level if kind is Kind.MAT else None,
        end_reason=chance.choice((EndReason.COMFORT, EndReason.OTHER, EndReason.TOO_PAINFUL))
        if status is Status.ENDED_EARLY
        else None,
        note=chance.choice(_notes()) if chance.random() < 0.12 else "",
        source=Source.RECORDED,
    )


def _planned(person: _Person, catalogue: Catalogue, kind: Kind, area: AreaId, goal: GoalId | None) -> PlannedStage:
    if kind is not Kind.MAT:
        return PlannedStage((area,), None, person.chance.choice((10, 10, 15, 20)))
    stage = plan.suggest_stage(catalogue, (area,), person.level, catalogue.goals[goal] if goal else None)
    if stage is None or stage.placement is None:
        return PlannedStage((area,), None, plan.BREATHING_MINUTES)
    most = limits.most_minutes(catalogue, plan.areas_of(catalogue, (area,)), stage.placement, person.level)
    grown = stage.minutes + person.mat_sessions // 6 + person.chance.randrange(-3, 6)
    return PlannedStage(stage.areas, stage.placement, max(5, min(grown, most)))


def _ratings(person: _Person, kind: Kind, area: AreaId, status: Status) -> Iterator[Rating]:
    chance = person.chance
    if chance.random() < 0.08:
        return
    rated_after = status is Status.COMPLETED and chance.random() < 0.93
    for scale, usual, of in ((Scale.TENSION, _USUAL, None), (Scale.PAIN, 3.4, area)):
        if scale is Scale.PAIN and chance.random() < 0.25:
            continue
        felt = usual + (person.today_tension - _USUAL) * (1.0 if scale is Scale.TENSION else 0.7)
        yield Rating(scale, When.BEFORE, _rounded(felt + chance.gauss(0, _NOISE)), of)
        if rated_after:
            left = usual + _CARRY * (felt - usual) - _REST_FEELS_GOOD
            yield Rating(scale, When.AFTER, _rounded(left + chance.gauss(0, _NOISE)), of)
    if kind is Kind.MAT and rated_after:
        used = min(1.0, person.mat_sessions / 40)
        yield Rating(Scale.STING_1MIN, When.AFTER, _rounded(7.2 - 3.0 * used + chance.gauss(0, 1)))
        yield Rating(Scale.STING_END, When.AFTER, _rounded(3.4 - 2.0 * used + chance.gauss(0, 0.9)))
    person.today_tension -= 0.2


def _events(active: int, paused: int, status: Status, *, mat: bool, paced: bool) -> tuple[SessionEvent, ...]:
    moments = {EventKind.STARTED: 0.0}
    if paced:
        moments |= {EventKind.WARM_UP: 60.0, EventKind.DEEP_REST: 60 + active / 4}
    if mat:
        moments[EventKind.MARK_EASED] = 150 + active / 20
    if paused:
        moments |= {EventKind.PAUSED: active / 3, EventKind.RESUMED: active / 3}
    if status is Status.COMPLETED:
        moments |= {EventKind.COME_BACK: active - 60.0, EventKind.TIME_UP: float(active)}
    elif status is Status.ENDED_EARLY:
        moments[EventKind.ENDED_EARLY] = float(active)
    known = [SessionEvent(at, kind.value) for kind, at in moments.items() if at <= active]
    return tuple(sorted(known, key=lambda event: event.at_seconds))


def _rounded(value: float) -> int:
    return max(0, min(10, round(value)))


def _notes() -> tuple[str, ...]:
    return (
        tr("Rolled towel under the knees, much easier."),
        tr("Fell asleep near the end."),
        tr("Long day at the desk."),
        tr("Prickly at first, then warm."),
        tr("A thinner shirt next time?"),
        tr("After the run, legs heavy."),
        tr("Window open, rain outside."),
    )


def tr(text: str) -> str:
    """Return *text* in the person's language."""
    return translate("sample", text)
