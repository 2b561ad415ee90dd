"""The comparison of mat and plain rest that a person makes for themselves: random pairs of days, and what they tell.

Two days make a pair, one on the mat and one at rest, and chance alone decides which comes first. If it made no
difference, the difference of a pair could as well have had the other sign; that is what the test asks about, and all
that it needs. The design is that of a trial in one person: Edgington and Onghena, Randomization Tests, chapter 10.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from itertools import groupby
from uuid import UUID

from matcompanion.domain.choices import Kind, Scale, When
from matcompanion.domain.comparison_plan import ComparisonPlan
from matcompanion.domain.session import Session
from matcompanion.domain.statistics import Interval, change_of, sign_flip

COMPARED_KINDS = (Kind.MAT, Kind.REST)
SCALE = Scale.TENSION
"""What is compared: it can be rated with and without the mat, and it is what the study of mat and rest asked for."""
_FINEST = 60  # see sign_flip


def order(plan: ComparisonPlan) -> tuple[Kind, ...]:
    """Return the kind of each day that counts, two days to a pair."""
    chance = random.Random(plan.seed)  # noqa: S311 - the same seed gives the same order, which is the point
    days: list[Kind] = []
    for _ in range(plan.pairs):
        days += COMPARED_KINDS if chance.random() < 0.5 else reversed(COMPARED_KINDS)
    return tuple(days)


@dataclass(frozen=True, slots=True)
class Power:
    """In which share of comparisons of *pairs* pairs it shows, if the mat does *points* more than rest.

    *at_best* is that of a t test of exact numbers, *at_least* that of the test made here, on whole ratings.
    """

    pairs: int
    points: int
    at_best: float
    at_least: float
    source: str


@dataclass(frozen=True, slots=True)
class ComparisonLine:
    """A sentence about the comparison, with its source."""

    id: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class ComparisonRule:
    """What may be said when, read from the shipped content.

    *chance* is how often a comparison that was carried through may find a difference that is none; one that was
    stopped before its end has to be surer, for it can be stopped when it looks good.
    """

    least_pairs: int
    choices: tuple[int, ...]
    chance: float
    chance_when_stopped: float
    powers: tuple[Power, ...]
    lines: tuple[ComparisonLine, ...]
    source: str

    def power(self, pairs: int, points: int) -> Power:
        """Return what *pairs* pairs can show of *points* points. KeyError if that is not told."""
        for power in self.powers:
            if (power.pairs, power.points) == (pairs, points):
                return power
        raise KeyError((pairs, points))

    def line(self, line_id: str) -> str:
        """Return the sentence of that id. KeyError if there is none."""
        return {line.id: line.text for line in self.lines}[line_id]


@dataclass(frozen=True, slots=True)
class CountedDay:
    """A day that counts, by its first session; *change* is tension after less before."""

    local_date: date
    session_id: UUID
    kind: Kind
    change: float


@dataclass(frozen=True, slots=True)
class DayPair:
    """A day on the mat and a day at rest that chance put together."""

    mat: CountedDay
    rest: CountedDay

    @property
    def difference(self) -> float:
        """How much more tension changed on the mat: below zero, it went down further there."""
        return change_of(self.rest.change, self.mat.change)

    @property
    def last_day(self) -> date:
        """The later of the two days."""
        return max(self.mat.local_date, self.rest.local_date)


class Today(Enum):
    """What this day is for the comparison."""

    OPEN = "open"  # it asks for a kind
    COUNTED = "counted"  # it has had its session
    SPENT = "spent"  # it began with a session that does not count
    BEFORE = "before"  # the comparison begins later
    OVER = "over"  # there is nothing more to do


@dataclass(frozen=True, slots=True)
class Course:
    """Where a comparison stands. *waiting* is the first day of a pair that lacks its second.

    *unrated* days had the session that was asked for, but not both ratings; they do not count, and are not hidden.
    """

    plan: ComparisonPlan
    pairs: tuple[DayPair, ...]
    waiting: CountedDay | None
    unrated: int
    today: Today
    asked: Kind | None

    @property
    def days(self) -> int:
        """How many days have counted."""
        return 2 * len(self.pairs) + (self.waiting is not None)

    @property
    def finished(self) -> bool:
        """Whether all pairs are there."""
        return len(self.pairs) >= self.plan.pairs

    @property
    def stopped(self) -> bool:
        """Whether it was ended before all pairs were there."""
        return self.plan.stopped_after is not None and not self.finished


def course(plan: ComparisonPlan, sessions: Iterable[Session], today: date) -> Course:
    """Return where the comparison of *plan* stands on *today* after *sessions*, in whatever order they come."""
    asked_for = order(plan)[: plan.stopped_after]
    counted: list[CountedDay] = []
    unrated, today_is = 0, Today.OPEN
    for day, first in _first_sessions(plan, sessions, today):
        due = asked_for[len(counted)] if len(counted) < len(asked_for) else None
        change = _change(first)
        counts = first.kind is due and change is not None
        if counts and change is not None:
            counted.append(CountedDay(day, first.id, first.kind, change))
        unrated += first.kind is due and change is None
        if day == today:
            today_is = Today.COUNTED if counts else Today.SPENT
    asked = asked_for[len(counted)] if len(counted) < len(asked_for) else None
    if asked is None or plan.stopped_after is not None:
        asked, today_is = None, Today.OVER
    elif today < plan.first_day:
        today_is = Today.BEFORE
    pairs = tuple(_pair(*counted[place : place + 2]) for place in range(0, len(counted) - 1, 2))
    return Course(plan, pairs, counted[-1] if len(counted) % 2 else None, unrated, today_is, asked)


def _first_sessions(plan: ComparisonPlan, sessions: Iterable[Session], today: date) -> Iterator[tuple[date, Session]]:
    """Yield each day from the first to *today* with its first session on the mat or at rest."""
    known = [
        one
        for one in sessions
        if one.kind in COMPARED_KINDS and one.time_scale <= 1 and plan.first_day <= one.local_date <= today
    ]
    known.sort(key=lambda one: (one.local_date, one.started_at, one.id))
    for day, some in groupby(known, key=lambda one: one.local_date):
        yield day, next(some)


def _change(session: Session) -> float | None:
    """Return tension after less before, or None where one of the two is missing."""
    means = []
    for when in (When.BEFORE, When.AFTER):
        values = [rating.value for rating in session.ratings if rating.scale is SCALE and rating.when is when]
        if not values:
            return None
        means.append(sum(values) / len(values))
    return change_of(*means)


def _pair(one: CountedDay, other: CountedDay) -> DayPair:
    return DayPair(one, other) if one.kind is Kind.MAT else DayPair(other, one)


# What it tells ------------------------------------------------------------------------------------------------------


class Outcome(Enum):
    """What may be said in words."""

    TOO_FEW = "too_few"  # before least_pairs
    UNDER_WAY = "under_way"  # enough pairs to show their mean, but the rest is said in the end
    MAT_LOWER = "mat_lower"  # tension went down further on the mat
    REST_LOWER = "rest_lower"
    NO_CLEAR = "no_clear"


@dataclass(frozen=True, slots=True)
class Result:
    """What the differences of *pairs* pairs amount to; None where it may not be told yet."""

    pairs: int
    outcome: Outcome
    mean: float | None = None
    p: Fraction | None = None
    interval: Interval | None = None
    confidence: float | None = None


def result(value: Course, rule: ComparisonRule) -> Result:
    """Return what may be told of *value* now: a verdict only in the end, for looking each time finds too much."""
    differences = [pair.difference for pair in value.pairs]
    if len(differences) < rule.least_pairs:
        return Result(len(differences), Outcome.TOO_FEW)
    tested = sign_flip(differences)
    if not (value.finished or value.stopped):
        return Result(tested.pairs, Outcome.UNDER_WAY, tested.mean)
    chance = rule.chance if value.finished else rule.chance_when_stopped
    outcome = Outcome.NO_CLEAR
    if tested.p <= Fraction(chance).limit_denominator(10_000):
        outcome = Outcome.MAT_LOWER if tested.mean < 0 else Outcome.REST_LOWER
    interval = flip_interval(differences, 1 - chance)
    return Result(tested.pairs, outcome, tested.mean, tested.p, interval, 1 - chance)


def flip_interval(differences: Sequence[float], confidence: float) -> Interval | None:
    """Return all true differences that the sign-flip test would not reject, or None where it could reject none.

    They lie between two of the sorted means of all subsets of *differences*: Hartigan, Journal of the American
    Statistical Association 64 (1969), 1303. It leaves out zero just when the test finds a difference.
    """
    allowed = (1 - Fraction(confidence).limit_denominator(10_000)) / 2
    rank = int(allowed * 2 ** len(differences))
    if rank < 1:
        return None
    means = sorted(_subset_means(differences).items())
    return Interval(_at_rank(means, rank), _at_rank(means[::-1], rank))


def _subset_means(differences: Sequence[float]) -> Counter[Fraction]:
    """Return how often each mean of some of *differences*, at least one, comes."""
    of_size: dict[tuple[int, Fraction], int] = {(0, Fraction(0)): 1}
    for difference in differences:
        exact = Fraction(difference).limit_denominator(_FINEST)
        for (size, total), ways in list(of_size.items()):
            grown = (size + 1, total + exact)
            of_size[grown] = of_size.get(grown, 0) + ways
    means: Counter[Fraction] = Counter()
    for (size, total), ways in of_size.items():
        if size:
            means[total / size] += ways
    return means


def _at_rank(means: Sequence[tuple[Fraction, int]], rank: int) -> float:
    passed = 0
    for mean, ways in means:
        passed += ways
        if passed >= rank:
            return float(mean)
    raise AssertionError("the rank is beyond the last mean")
