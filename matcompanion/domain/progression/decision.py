"""What the decision table is asked, and what it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from matcompanion.domain.progression.standing import Standing
from matcompanion.domain.progression.suggestion import NO_FACTS, Advice, Facts, Missing, Move, Rule


@dataclass(frozen=True, slots=True)
class Today:
    """The *day* that is asked for, the times of being *dizzy* on any track, the days of new levels."""

    day: date
    dizzy: Sequence[datetime] = ()
    new_levels: Sequence[date] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """What the table says: the rung of *place*, None for a pause, at most *minutes* of it."""

    rule: Rule
    move: Move
    place: int | None
    minutes: int | None = None
    facts: Facts = NO_FACTS
    advice: frozenset[Advice] = frozenset()
    missing: tuple[Missing, ...] = ()


def way_back(rule: Rule, standing: Standing, place: int, facts: Facts) -> Decision:
    """Return the way down to *place*, never for longer than on the rung of now."""
    move = Move.BACK if place < standing.place else Move.STAY
    minutes = min(standing.rungs[place].minutes, standing.rungs[standing.place].minutes)
    return Decision(rule, move, place, minutes, facts)
