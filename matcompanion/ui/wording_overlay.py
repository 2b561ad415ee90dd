"""What the figure on Choose says of earlier sessions: when an area was used last, and what changed in it."""

from __future__ import annotations

from datetime import date

from matcompanion.domain.choices import AreaId
from matcompanion.domain.progress import MOST_RELIEF, AreaFigures, Body, relief
from matcompanion.domain.statistics.rules import SPLIT_FROM
from matcompanion.ui.wording_progress import number, tr

RECENT_DAYS = 28
"""What is longer ago than this is not recent."""


def recent_values(body: Body) -> dict[AreaId, float]:
    """Return 1 for areas of today, less for those of some days ago, none for those of more than four weeks ago."""
    back = {one.area: (body.today - one.last_day).days for one in body.figures.areas}
    return {area: 1 - days / RECENT_DAYS for area, days in back.items() if 0 <= days < RECENT_DAYS}


def relief_values(body: Body) -> dict[AreaId, float]:
    """Return more than a half for areas that were better afterwards, less for worse; none with too few ratings."""
    found = {one.area: relief(one.finding, body.figures.scale) for one in body.figures.areas}
    return {
        area: 0.5 + max(-0.5, min(0.5, points / MOST_RELIEF / 2))
        for area, points in found.items()
        if points is not None
    }


def recent_hint(value: AreaFigures, today: date) -> str:
    """Return when an area was used last."""
    days = (today - value.last_day).days
    if days <= 0:
        return tr("used today")
    return tr("used %n day ago" if days == 1 else "used %n days ago", days)


def relief_hint(value: AreaFigures) -> str:
    """Return what changed, or how many ratings there are."""
    found = value.finding
    if found.median is None or found.pairs < SPLIT_FROM:
        return tr("{n} of {of} ratings").format(n=found.pairs, of=SPLIT_FROM)
    change = f"+{number(found.median)}" if found.median > 0 else number(found.median)
    return tr("median {change}, {ratings}").format(
        change=change, ratings=tr("%n rating" if found.pairs == 1 else "%n ratings", found.pairs)
    )


def nothing_recent() -> str:
    """Return that no area has a colour."""
    return tr("No area was used in the last 4 weeks.")


def nothing_rated(body: Body) -> str:
    """Return that no area has a colour, and why."""
    if not any(one.finding.pairs for one in body.figures.areas):
        return tr("No ratings yet. They are optional.")
    return tr("Too few ratings yet: {n} for an area.").format(n=SPLIT_FROM)
