"""Histories for the tests of progression: sessions by hand, and invented people who use the mat day after day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.progression_reader import read_progression
from matcompanion.domain.choices import EndReason, Kind, Level, Position, Scale, Status, Surface, Track, When
from matcompanion.domain.progression import (
    Advice,
    Allows,
    Ladder,
    Move,
    Past,
    Suggestion,
    ladder_of,
    way_up,
)
from matcompanion.domain.progression.allowed import everything
from matcompanion.domain.session import Rating, Session, Stage

if TYPE_CHECKING:
    from matcompanion.domain.choices import Clothing
    from matcompanion.domain.progression import MissingKind, Rung, RungChoice

CATALOGUE = read_catalogue(resources.root())
RULES = read_progression(resources.root(), read_learning(resources.root(), CATALOGUE).after_effects)
FIRST_DAY = date(2026, 3, 2)
_AREA = {
    Track.BACK: "mid_back",
    Track.NECK_HEAD: "neck",
    Track.LOWBACK_PILLOW: "lower_back",
    Track.HIPS_LEGS: "calves",
    Track.FEET: "feet",
    Track.HANDS: "hands_arms",
}
_POSITION = {
    (Track.BACK, Surface.SEAT): Position.PROP_SEAT,
    (Track.BACK, Surface.SOFT): Position.LIE_SOFT,
    (Track.BACK, Surface.HARD): Position.LIE_HARD,
    (Track.NECK_HEAD, Surface.SOFT): Position.PILLOW_NECK,
    (Track.LOWBACK_PILLOW, Surface.SOFT): Position.PILLOW_LOWBACK,
    (Track.HIPS_LEGS, Surface.SOFT): Position.REST_LEGS,
    (Track.FEET, Surface.SEAT): Position.FEET_SEATED,
    (Track.FEET, Surface.HARD): Position.STAND,
    (Track.HANDS, Surface.SEAT): Position.TABLE,
}


def rungs(track: Track = Track.BACK) -> list[Rung]:
    """All rungs that are asked for."""
    return [rung for rung in RULES.rungs[track].rungs if not rung.optional]


BACK = rungs()
EASY, STEADY, FIRM = (2, 1), (6, 3), (6, 4)  # how it stung in the first minute, and at the end


def day(number: int) -> date:
    """The day *number* of a history, from 0."""
    return FIRST_DAY + timedelta(days=number)


def noon(number: int) -> datetime:
    return datetime(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day, 12, tzinfo=UTC) + timedelta(days=number)


def stage(
    track: Track,
    surface: Surface,
    clothing: Clothing,
    minutes: float,
    share: float = 1.0,
    position: Position | None = None,
) -> Stage:
    seconds = round(minutes * 60)
    return Stage(
        (_AREA[track],),
        position or _POSITION[track, surface],
        surface,
        clothing,
        planned_seconds=seconds,
        active_seconds=round(seconds * share),
    )


def on(
    rung: Rung,
    number: int,
    *,
    minutes: float | None = None,
    share: float = 1.0,
    sting: tuple[int, int] | None = (3, 1),
    stopped: EndReason | None = None,
    effects: tuple[str, ...] = (),
    hour: int = 0,
    scale: float = 1.0,
) -> Session:
    """A session on *rung* on the day *number*; *sting* is that of the first minute and that of the end."""
    one = stage(rung.track, rung.surfaces[0], rung.clothing[0], rung.minutes if minutes is None else minutes, share)
    return session(one, number=number, sting=sting, stopped=stopped, effects=effects, hour=hour, scale=scale)


def session(
    *stages: Stage,
    number: int,
    sting: tuple[int, int] | None = (3, 1),
    stopped: EndReason | None = None,
    effects: tuple[str, ...] = (),
    hour: int = 0,
    kind: Kind = Kind.MAT,
    scale: float = 1.0,
) -> Session:
    begun = noon(number) + timedelta(hours=hour)
    planned, active = sum(s.planned_seconds for s in stages), sum(s.active_seconds for s in stages)
    ratings = ()
    if sting is not None:
        ratings = (
            Rating(Scale.STING_1MIN, When.AFTER, sting[0]),
            Rating(Scale.STING_END, When.AFTER, sting[1]),
        )
    return Session(
        id=UUID(int=number * 100 + hour),
        kind=kind,
        status=Status.ENDED_EARLY if stopped is not None or active < planned else Status.COMPLETED,
        started_at=begun,
        ended_at=begun + timedelta(seconds=active),
        local_date=begun.date(),
        breathing="natural",
        planned_seconds=planned,
        active_seconds=active,
        paused_seconds=0,
        stages=stages,
        ratings=ratings,
        after_effects=effects,
        end_reason=stopped,
        time_scale=scale,
    )


def suggest(past: Past, track: Track, today: date, allows: Allows = everything) -> Suggestion:
    """What is suggested on *track* on the day *today*."""
    return way_up(RULES, CATALOGUE, past).suggest(track, today, past.level, allows)


def suggestions(past: Past, today: date, allows: Allows = everything) -> dict[Track, Suggestion]:
    """What is suggested on every track on the day *today*."""
    way = way_up(RULES, CATALOGUE, past)
    return {track: way.suggest(track, today, past.level, allows) for track in Track}


def ladder(past: Past, today: date) -> Ladder:
    """The ladder of every track on the day *today*."""
    return ladder_of(way_up(RULES, CATALOGUE, past), today, past.level, everything)


def climbed(to: int, *, sting: tuple[int, int] = STEADY) -> list[Session]:
    """A history that stands on the rung *to* (from 0) since its last session, one session a day."""
    return [on(BACK[place], place, sting=sting) for place in range(to + 1)]


def ask(
    sessions: list[Session],
    number: int,
    *,
    track: Track = Track.BACK,
    level: Level = Level.THREE,
    choices: tuple[RungChoice, ...] = (),
    **more: object,
) -> Suggestion:
    """What is suggested on the day *number* to somebody whose history is *sessions*."""
    past = Past(sessions, choices, level=level)
    return suggest(past, track, day(number), **more)  # type: ignore[arg-type]


def kinds(said: Suggestion) -> list[MissingKind]:
    """What *said* finds missing."""
    return [one.kind for one in said.missing]


@dataclass
class Person:
    """Somebody invented: how much the points sting, how fast that fades from session to session, and how steadily.

    *sting* is that of the first minute on a seat with a shirt; each harder thing adds to it. *adapts* is the share
    that is left after a session. Somebody *obedient* does what is suggested; a day has a *chance* of a session.
    """

    sting: float
    adapts: float
    noise: float = 0.8
    seed: int = 0
    chance: float = 1.0
    gaps: dict[int, int] = field(default_factory=dict)
    sessions: list[Session] = field(default_factory=list)
    said: list[Suggestion] = field(default_factory=list)
    level: Level = Level.ONE

    def live(self, most: int) -> Person:
        """Have *most* sessions, one a day, each as it was suggested the moment before."""
        random = Random(self.seed)
        number, used = 0, 0.0
        while len(self.sessions) < most:
            number += 1 + self.gaps.get(len(self.sessions), 0)
            if random.random() > self.chance:
                continue
            said = ask(self.sessions, number, level=self.level)
            self.said.append(said)
            if said.rung is None:
                continue
            if said.new_level is not None:
                self.level = said.new_level
            towel = Advice.TOWEL in said.advice
            used, lived = self._feel(random, used, said.rung, said.minutes, towel, number)
            self.sessions.append(lived)
        return self

    def _feel(
        self, random: Random, used: float, rung: Rung, minutes: int, towel: bool, number: int
    ) -> tuple[float, Session]:
        hardness = {Surface.SEAT: 0.0, Surface.SOFT: 1.0, Surface.HARD: 2.0}[rung.surfaces[0]]
        bare = 1.5 if rung.clothing[0] == "bare" else 0.0
        felt = (self.sting + hardness + bare - 2 * towel) * (1 - used)
        first = felt + random.gauss(0, self.noise)
        end = 0.45 * felt + 0.01 * minutes + random.gauss(0, self.noise)
        stings = (_rounded(first), _rounded(end))
        stopped = EndReason.TOO_PAINFUL if first >= 9.5 else None
        share = 0.3 if stopped else 1.0
        used = used + (1 - used) * (1 - self.adapts)
        return used, on(rung, number, minutes=minutes, share=share, sting=stings, stopped=stopped)

    def first_at(self, level: Level) -> int | None:
        """The number of the first session at *level*, from 1."""
        surface = {Level.TWO: Surface.SOFT, Level.THREE: Surface.HARD}[level]
        return next((i for i, one in enumerate(self.sessions, 1) if one.stages[0].surface is surface), None)

    @property
    def steps_back(self) -> int:
        return sum(said.move is Move.BACK for said in self.said)


def _rounded(value: float) -> int:
    return max(0, min(10, round(value)))
