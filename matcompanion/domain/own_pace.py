"""The pace of a session as this person breathes: from the rate they tapped, and never slower than is comfortable."""

from __future__ import annotations

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import EndReason, PatternId
from matcompanion.domain.own_pattern import OWN_PATTERN, catalogue_with, own_id
from matcompanion.domain.pacing import FOREVER, Pacing
from matcompanion.domain.session import Session
from matcompanion.domain.session_instant import EventKind
from matcompanion.domain.settings import Settings

_NO_MATTER = 1e-6


def pacing_for(catalogue: Catalogue, pattern: PatternId, settings: Settings) -> Pacing:
    """Return how a session that leads to *pattern* is breathed. KeyError for a pattern that is not there.

    A breath longer than the slowest that was comfortable is shortened to it, all its parts by the same share.
    """
    patterns, ramp = catalogue_with(catalogue, settings.own_patterns).patterns, catalogue.ramp
    return Pacing(
        patterns[pattern],
        patterns,
        ramp,
        settings.own_per_minute or ramp.start_per_minute,
        settings.slowest_breath_seconds or FOREVER,
    )


def easier_breath(catalogue: Catalogue, seconds: float) -> float:
    """Return how long a breath is that is one step easier than one of *seconds*: the next shorter target.

    After the easiest of them comes the rate that a session begins with.
    """
    patterns, ramp = catalogue.patterns, catalogue.ramp
    lengths = [patterns[target.pattern].seconds for target in ramp.targets]
    usual = 60.0 / ramp.start_per_minute
    return max((length for length in lengths if usual < length < seconds - _NO_MATTER), default=min(usual, seconds))


def breath_after(catalogue: Catalogue, session: Session, settings: Settings) -> float | None:
    """Return the longest breath from now on if *session* was ended because of dizziness; else None.

    Where the person was already let breathe freely on the way, that has been seen to.
    """
    if session.end_reason is not EndReason.DIZZY:
        return None
    if any(event.kind == EventKind.BREATHE_FREELY for event in session.events):
        return None
    breathed = _perhaps_breathed(catalogue, session, settings)
    seconds = min((pacing_for(catalogue, one, settings).target.seconds for one in breathed), default=0.0)
    return easier_breath(catalogue, seconds) if seconds > 0 else None


def _perhaps_breathed(catalogue: Catalogue, session: Session, settings: Settings) -> list[PatternId]:
    """Return the patterns that *session* can have led to: of the person's own, the record does not tell which."""
    if session.breathing == OWN_PATTERN:
        return [own_id(place) for place in range(len(settings.own_patterns))]
    return [session.breathing] if session.breathing in catalogue.patterns else []
