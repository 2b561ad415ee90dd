"""What somebody answered after a session and has not saved yet, and what of it still has to be asked about."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

from matcompanion.domain.choices import EndReason, When
from matcompanion.domain.session import Session


@dataclass(frozen=True, slots=True)
class EnteredAnswers:
    """The record *before* the answers, and the same one as it would be with those *entered*.

    ``entered.updated_at`` is the moment when they were entered.
    """

    before: Session
    entered: Session

    def over(self, stored: Session) -> EnteredAnswers | None:
        """Return them over the session as it is *stored* now; None if they are in it, or gave way to a later word."""
        said = _said(stored)
        if said == _said(self.entered) or (said != _said(self.before) and _is_later(stored, self.entered)):
            return None
        others = tuple(rating for rating in stored.ratings if rating.when is not When.AFTER)
        given = tuple(rating for rating in self.entered.ratings if rating.when is When.AFTER)
        entered = replace(
            stored,
            ratings=(*others, *given),
            after_effects=self.entered.after_effects,
            note=self.entered.note,
            end_reason=self.entered.end_reason,
        )
        return EnteredAnswers(stored, entered)


def says_the_same(one: Session, other: Session) -> bool:
    """Return whether the same was answered after both."""
    return _said(one) == _said(other)


def _said(session: Session) -> Hashable:
    reason = None if session.end_reason is EndReason.NO_ANSWER else session.end_reason
    ratings = frozenset(rating for rating in session.ratings if rating.when is When.AFTER)
    return ratings, frozenset(session.after_effects), session.note, reason


def _is_later(stored: Session, entered: Session) -> bool:
    if stored.updated_at is None or entered.updated_at is None:
        return False
    return stored.updated_at > entered.updated_at
