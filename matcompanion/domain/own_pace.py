"""The pace of a session as this person breathes: from the rate they tapped, and never slower than is comfortable."""

from __future__ import annotations

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import PatternId
from matcompanion.domain.own_pattern import catalogue_with
from matcompanion.domain.pacing import FOREVER, Pacing
from matcompanion.domain.settings import Settings


def pacing_for(catalogue: Catalogue, pattern: PatternId, settings: Settings) -> Pacing:
    """Return how a session that leads to *pattern* is breathed. KeyError for a pattern that is not there.

    A breath longer than the slowest that was comfortable is shortened to it, all its parts by the same share.
    """
    patterns, ramp = catalogue_with(catalogue, settings.own_pattern).patterns, catalogue.ramp
    return Pacing(
        patterns[pattern],
        patterns,
        ramp,
        settings.own_per_minute or ramp.start_per_minute,
        settings.slowest_breath_seconds or FOREVER,
    )
