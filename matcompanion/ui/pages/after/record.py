"""Which questions fit a session, and what its record is once they are answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from matcompanion.domain.after_effects import possible_effects
from matcompanion.domain.catalogue import AfterEffect
from matcompanion.domain.choices import AreaId, EndReason, Kind, Scale, Status, When
from matcompanion.domain.session import Rating, Session, replaced

_STINGS = (Scale.STING_1MIN, Scale.STING_END)
_NOT_ASKED_NOW = (Scale.SLEEP, *_STINGS)  # sleep is asked on the next day


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person answered. A scale with None was left out or taken back."""

    ratings: Mapping[Scale, int | None]
    effects: tuple[str, ...]
    note: str
    end_reason: EndReason | None


def pain_area(session: Session) -> AreaId | None:
    """Return the area that pain is asked of: that of the rating before, else the first."""
    before = (r.area for r in session.ratings if r.scale is Scale.PAIN and r.when is When.BEFORE)
    return next(before, None) or next(iter(session.areas), None)


def asked_scales(session: Session) -> tuple[Scale, ...]:
    """Return what is asked: tension, pain where an area is meant, what was rated before, and the sting of a mat."""
    before = {r.scale for r in session.ratings if r.when is When.BEFORE}
    asked = [
        scale
        for scale in Scale
        if scale not in _NOT_ASKED_NOW
        and (scale is Scale.TENSION or scale in before or (scale is Scale.PAIN and session.areas))
    ]
    asked.sort(key=lambda scale: scale is not Scale.TENSION)
    return (*asked, *(_STINGS if session.kind is Kind.MAT else ()))


def asked_effects(session: Session, effects: Iterable[AfterEffect]) -> tuple[AfterEffect, ...]:
    """Return the after-effects that can be noticed now, and those that the record has already."""
    return possible_effects(session, effects, right_after=True)


def asks_why(session: Session) -> bool:
    """Whether it is not known why the session ended early."""
    return session.status is Status.ENDED_EARLY and session.end_reason in (None, EndReason.NO_ANSWER)


def answered(session: Session, answers: Answers) -> Session:
    """Return the record of *session* with *answers*."""
    ratings = session.ratings
    for scale, value in answers.ratings.items():
        area = pain_area(session) if scale is Scale.PAIN else None
        if value is None:
            ratings = tuple(r for r in ratings if (r.scale, r.when, r.area) != (scale, When.AFTER, area))
        else:
            ratings = replaced(ratings, Rating(scale, When.AFTER, value, area))
    reason = session.end_reason
    if asks_why(session):
        reason = answers.end_reason or EndReason.NO_ANSWER
    return replace(
        session, ratings=ratings, after_effects=answers.effects, note=answers.note.strip(), end_reason=reason
    )
