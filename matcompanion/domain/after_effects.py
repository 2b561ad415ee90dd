"""Which after-effects can be noticed of a session, and when."""

from __future__ import annotations

from collections.abc import Iterable

from matcompanion.domain.catalogue import AfterEffect
from matcompanion.domain.choices import Kind
from matcompanion.domain.session import Session

NEXT_DAY = "marks_next_day"
"""Marks or soreness are still there on the next day: rule 5 of the progression (content 6.3)."""
_OFF_THE_MAT = ("tingling", "dizzy", "fainting")
"""What slow breathing and getting up can do; the others are the mat's."""


def possible_effects(
    session: Session, effects: Iterable[AfterEffect], *, right_after: bool = False
) -> tuple[AfterEffect, ...]:
    """Return the after-effects that fit *session*, and those that its record has already.

    *right_after* leaves out what nobody can know yet.
    """
    return tuple(
        effect
        for effect in effects
        if effect.id in session.after_effects
        or ((session.kind is Kind.MAT or effect.id in _OFF_THE_MAT) and not (right_after and effect.id == NEXT_DAY))
    )
