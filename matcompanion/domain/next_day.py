"""What can be told of a session on the day after it: marks, soreness, the night. Nobody has to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from matcompanion.domain.after_effects import NEXT_DAY
from matcompanion.domain.choices import Kind, Scale, When
from matcompanion.domain.session import Rating, Session, replaced

MARKS, SORENESS = "marks", "soreness"
_LEAST_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Morning:
    """What was told: whether there still are marks, whether it is still sore, and how the night was (0 to 10)."""

    marks: bool = False
    sore: bool = False
    sleep: int | None = None


def asked_about(sessions: Iterable[Session]) -> Session | None:
    """Return the one of yesterday's *sessions* to ask about: the last on the mat, or else the last; None if none.

    What was answered already is not asked again; neither is what was only tried out.
    """
    of_note = [one for one in sessions if one.active_seconds >= _LEAST_SECONDS and one.time_scale <= 1]
    of_note.sort(key=lambda one: (one.kind is Kind.MAT, one.started_at))
    return of_note[-1] if of_note and not is_told(of_note[-1]) else None


def is_told(session: Session) -> bool:
    """Tell whether something was said of the day after *session*."""
    return NEXT_DAY in session.after_effects or any(rating.when is When.NEXT_DAY for rating in session.ratings)


def told(session: Session) -> Morning:
    """Return what was said of the day after *session*."""
    there = NEXT_DAY in session.after_effects
    return Morning(
        there and MARKS in session.after_effects,
        there and SORENESS in session.after_effects,
        session.rating(Scale.SLEEP, When.NEXT_DAY),
    )


def with_morning(session: Session, morning: Morning) -> Session:
    """Return *session* with what was told: what is still there on the next day was there, and rule 5 hears of it."""
    effects = [effect for effect in session.after_effects if effect != NEXT_DAY]
    still = [effect for effect, there in ((MARKS, morning.marks), (SORENESS, morning.sore)) if there]
    effects += [effect for effect in still if effect not in effects]
    if still:
        effects.append(NEXT_DAY)
    ratings = tuple(one for one in session.ratings if (one.scale, one.when) != (Scale.SLEEP, When.NEXT_DAY))
    if morning.sleep is not None:
        ratings = replaced(ratings, Rating(Scale.SLEEP, When.NEXT_DAY, morning.sleep))
    return replace(session, after_effects=tuple(effects), ratings=ratings)
