"""What is suggested: the rung, the row of the table that says so, the facts behind it, and what would change it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from matcompanion.domain.choices import Level, Track
from matcompanion.domain.limits import Refusal
from matcompanion.domain.progression.rungs import Harder, Rung


class Rule(StrEnum):
    """A row of the decision table; the value is its number there."""

    HURT = "1"
    DIZZY = "2"
    FIRST_RUNG = "3a"
    PAINFUL = "3"
    OFTEN_PAINFUL = "4"
    NEXT_DAY = "5"
    GAP = "6"
    STEPPED_BACK = "4a"
    QUICK = "7"
    STEADY = "8"
    NEW_LEVEL = "9"
    STAY = "10"


TROUBLE = frozenset({Rule.HURT, Rule.DIZZY, Rule.FIRST_RUNG, Rule.PAINFUL, Rule.OFTEN_PAINFUL, Rule.NEXT_DAY})
"""The rows that speak of something that went wrong."""


class Move(StrEnum):
    """Where a suggestion leads from where the person stands."""

    UP = "up"
    STAY = "stay"
    BACK = "back"
    PAUSE = "pause"


class Advice(StrEnum):
    """What is said beside the rung."""

    TOWEL = "towel"  # lay a thick cloth over the mat
    MAT_MAY_NOT_SUIT = "mat_may_not_suit"
    REST_DAY = "rest_day"
    NOT_STANDING = "not_standing"
    EASIER_BREATHING = "easier_breathing"
    CARE_CARD = "care_card"
    ASK_CARD = "ask_card"
    LEVEL_CARD = "level_card"  # a new level: read what it is, look at the skin
    STAYING_IS_FINE = "staying_is_fine"
    LONG_DAY = "long_day"
    SECOND_TODAY = "second_today"


class MissingKind(StrEnum):
    """What stands between the person and the next rung."""

    SESSIONS = "sessions"  # so many more full sessions here
    RATINGS = "ratings"  # the sting was not rated
    COMFORT = "comfort"  # it stung too much
    STEPPED_BACK = "stepped_back"  # so many sessions first, after stepping back twice
    QUIET = "quiet"  # so many sessions without trouble before a new level
    LEVEL_DAYS = "level_days"  # so many days before another new level
    TOMORROW = "tomorrow"  # one rung a day
    TOWEL = "towel"  # first without the thick cloth
    NOT_ALLOWED = "not_allowed"  # the next rung is not for this person today


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing; *number* is how much of it, *refusal* why something is not allowed."""

    kind: MissingKind
    number: int = 0
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """The numbers that a reason is made of; None where they play no part.

    *hardly_stung* says that the sessions were easy from beginning to end, so that fewer are enough.
    """

    sessions: int | None = None
    sting_end: int | None = None
    days: int | None = None
    effect: str | None = None
    stopped: bool = False
    hardly_stung: bool = False


NO_FACTS = Facts()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is suggested on *track* for today. It is never applied by itself.

    *at* is the rung where the person stands. *rung* is the suggested one, None while the track pauses or where
    nothing of it is allowed; *minutes* are those suggested on it, never more than its own. *harder* is the one thing
    that it makes harder than *at*. *next* is the rung after *at* and *missing* what it takes; *longer* an optional
    one. *declined* says that the person has chosen to stay since the last session.
    """

    track: Track
    rule: Rule
    move: Move
    at: Rung
    rung: Rung | None
    minutes: int
    harder: Harder | None = None
    next: Rung | None = None
    longer: Rung | None = None
    missing: tuple[Missing, ...] = ()
    advice: frozenset[Advice] = frozenset()
    facts: Facts = NO_FACTS
    new_level: Level | None = None
    refusal: Refusal | None = None
    declined: bool = False
