"""The words of searching the history: what a typed word means, what can be chosen, how many were found."""

from __future__ import annotations

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId, Kind
from matcompanion.domain.guide_search import folded
from matcompanion.domain.session_search import Word
from matcompanion.phrases import sorted_by
from matcompanion.ui import wording
from matcompanion.ui.wording import in_figures
from matcompanion.ui.wording_history import tr

DAYS = (28, 91, 365)
"""How far back the table can look, beside all of it."""


def searched(catalogue: Catalogue, text: str) -> tuple[Word, ...]:
    """Return what each word of *text* means: it may be in a note, and part of the name of an area or a kind."""
    return tuple(
        Word(
            word,
            tuple(area for area in catalogue.areas if folded(word) in folded(wording.area(catalogue, area))),
            tuple(kind for kind in Kind if folded(word) in folded(wording.kind(kind))),
        )
        for word in dict.fromkeys(text.casefold().split())
    )


def sorted_areas(catalogue: Catalogue) -> tuple[AreaId, ...]:
    """Return the areas as their names are sorted."""
    return tuple(sorted(catalogue.areas, key=lambda area: sorted_by(wording.area(catalogue, area))))


def sorted_kinds() -> tuple[Kind, ...]:
    """Return the kinds as their names are sorted."""
    return tuple(sorted(Kind, key=lambda kind: sorted_by(wording.kind(kind))))


def days(number: int | None) -> str:
    """Return how far back is looked."""
    if number is None:
        return tr("Any time")
    return dict(zip(DAYS, (tr("Last 4 weeks"), tr("Last 3 months"), tr("Last year")), strict=True))[number]


def count(found: int, total: int) -> str:
    """Return how many were found of how many."""
    if total == 1:
        return tr("1 session") if found else tr("0 of 1 session")
    shown, whole = in_figures(found), in_figures(total)
    if found == total:
        return tr("{n} sessions").format(n=whole)
    return tr("{found} of {n} sessions").format(found=shown, n=whole)
