"""The sentences about areas of the body: minutes and changes one beside the other, never one above the other."""

from __future__ import annotations

from datetime import date
from enum import Enum

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.progress import AreaFigures, Progress
from matcompanion.domain.statistics import Finding, Stage
from matcompanion.domain.statistics.rules import SPLIT_FROM
from matcompanion.phrases import in_a_row, set_apart
from matcompanion.ui.wording import area, minutes, scale
from matcompanion.ui.wording_progress import number, short_day_of, tr, within
from matcompanion.ui.wording_ratings import certainty, median

__all__ = ["area", "tr"]


class Colouring(Enum):
    """What the colours of the figure mean."""

    MINUTES = "minutes"
    CHANGE = "change"


def name(value: Colouring) -> str:
    """Return a colouring as it stands on its switch."""
    return {Colouring.MINUTES: tr("Minutes"), Colouring.CHANGE: tr("Change")}[value]


def title(progress: Progress, value: Colouring) -> str:
    """Return the finding: how many areas, or of how many something may be said."""
    areas = progress.body.areas
    if value is Colouring.MINUTES:
        text = tr("%n area" if len(areas) == 1 else "%n areas", len(areas))
        return tr("{areas} {within}").format(areas=text, within=within(progress))
    enough = sum(is_enough(one.finding) for one in areas)
    if not enough:
        return tr("Too few ratings to show a change in any area")
    of = tr(
        "Enough ratings in {n} of %n area" if len(areas) == 1 else "Enough ratings in {n} of %n areas", len(areas)
    )
    return of.format(n=enough)


def subtitle(progress: Progress, value: Colouring) -> str:
    """Return what the colours are."""
    if value is Colouring.MINUTES:
        return tr("Minutes of the sessions with each area")
    return tr("{scale}, median change where {n} sessions or more are rated").format(
        scale=scale(progress.body.scale), n=SPLIT_FROM
    )


def is_enough(found: Finding) -> bool:
    """Return whether a change may be shown."""
    return found.stage >= Stage.BAND


def row_value(value: AreaFigures, colouring: Colouring) -> str:
    """Return what stands at the end of an area's row."""
    if colouring is Colouring.MINUTES:
        return minutes(value.minutes)
    found = value.finding
    if not is_enough(found) or found.median is None:
        return tr("{n} of {of} ratings").format(n=found.pairs, of=SPLIT_FROM)
    return signed(found.median)


def signed(value: float) -> str:
    """Return a change with its sign."""
    return f"+{number(value)}" if value > 0 else number(value)


def telling(catalogue: Catalogue, value: AreaFigures, colouring: Colouring, today: date) -> tuple[str, str]:
    """Return an area and what is known of it."""
    count = tr("%n session" if value.sessions == 1 else "%n sessions", value.sessions)
    heading = area(catalogue, value.area)
    if colouring is Colouring.MINUTES:
        text = tr("{minutes} in {sessions}, last on {day}").format(
            minutes=minutes(value.minutes), sessions=count, day=short_day_of(value.last_day, today)
        )
        return heading, text
    found = value.finding
    rated = tr("%n session rated" if found.pairs == 1 else "%n sessions rated", found.pairs)
    if not is_enough(found):
        return heading, tr("{rated}, too few to tell").format(rated=rated)
    return heading, in_a_row(part for part in (median(found), certainty(found), rated) if part)


def note(value: Colouring) -> str:
    """Return what must stand beside it."""
    if value is Colouring.MINUTES:
        return tr("Where several areas share a stage, each counts all its minutes.")
    return tr(
        "From head to foot, not from best to worst: with so many areas, one always looks better by chance. "
        "Ratings cannot tell the mat apart from simply lying still."
    )


def summary(catalogue: Catalogue, progress: Progress, colouring: Colouring) -> str:
    """Return the numbers of all areas, for those who do not see them."""
    parts = [
        tr("{area}: {text}").format(area=heading, text=text)
        for heading, text in (
            telling(catalogue, one, colouring, progress.today) for one in ordered(catalogue, progress.body.areas)
        )
    ]
    return set_apart([*parts, note(colouring)])


def ordered(catalogue: Catalogue, areas: tuple[AreaFigures, ...]) -> list[AreaFigures]:
    """Return *areas* from head to foot."""
    places = {area_id: place for place, area_id in enumerate(catalogue.areas)}
    return sorted(areas, key=lambda one: (places.get(one.area, len(places)), one.area))


def nothing_text(progress: Progress) -> str:
    """Return what is missing."""
    if not progress.shown:
        return tr("No session passes the filters above.")
    return tr("None of the sessions shown was for an area. Choose one on the figure, and it appears here.")
