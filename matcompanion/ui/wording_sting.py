"""The sentences about how the points felt, session by session: less, more, or nothing that may be said."""

from __future__ import annotations

from datetime import date
from enum import Enum

from matcompanion.domain.progress import (
    Acclimatisation,
    Direction,
    Placed,
    Progress,
    StingHeap,
    StingPoint,
    StingSeries,
)
from matcompanion.domain.statistics.rules import NOTICEABLE, TREND_FROM
from matcompanion.phrases import in_a_row, inside_sentence
from matcompanion.ui.wording import clothing, in_figures, surface
from matcompanion.ui.wording_progress import day, is_all_shown, number, short_day_of, tr, within

__all__ = ["tr"]

_SECONDS = 60


class Measure(Enum):
    """What of the sting is looked at."""

    FIRST_MINUTE = "first_minute"
    AT_END = "at_end"
    EASED = "eased"


def series(value: Acclimatisation, measure: Measure) -> StingSeries:
    """Return the numbers of one measure."""
    return {
        Measure.FIRST_MINUTE: value.first_minute,
        Measure.AT_END: value.at_end,
        Measure.EASED: value.eased,
    }[measure]


def name(measure: Measure) -> str:
    """Return a measure as it stands on its switch."""
    return {
        Measure.FIRST_MINUTE: tr("First minute"),
        Measure.AT_END: tr("At the end"),
        Measure.EASED: tr("Until it eased"),
    }[measure]


def _change(found: StingSeries, measure: Measure) -> Direction | None:
    """Return where it goes; what is less than a point, or half a minute, is no change that a person would notice."""
    if found.direction is None or found.early is None or found.late is None:
        return None
    least = NOTICEABLE * _SECONDS / 2 if measure is Measure.EASED else NOTICEABLE
    moved = found.late - found.early
    if found.direction is Direction.DOWN and moved <= -least:
        return Direction.DOWN
    if found.direction is Direction.UP and moved >= least:
        return Direction.UP
    return Direction.UNCLEAR


def _counted(progress: Progress, measure: Measure) -> str:
    """Return in how many sessions there is one: so far, or on the days that are shown."""
    count, is_mark = series(progress.acclimatisation, measure).count, measure is Measure.EASED
    if is_all_shown(progress):
        if is_mark:
            return tr("Marked in %n session so far" if count == 1 else "Marked in %n sessions so far", count)
        return tr("Rated in %n session so far" if count == 1 else "Rated in %n sessions so far", count)
    marked = tr("Marked in %n session" if count == 1 else "Marked in %n sessions", count)
    rated = tr("Rated in %n session" if count == 1 else "Rated in %n sessions", count)
    return tr("{sessions} {within}").format(sessions=marked if is_mark else rated, within=within(progress))


def title(progress: Progress, measure: Measure) -> str:
    """Return the finding."""
    change = _change(series(progress.acclimatisation, measure), measure)
    if change is None:
        return _counted(progress, measure)
    said = {
        Measure.FIRST_MINUTE: (
            tr("The first minute stings less than it did"),
            tr("The first minute stings more than it did"),
            tr("The first minute stings about as it did"),
        ),
        Measure.AT_END: (
            tr("It stings less at the end than it did"),
            tr("It stings more at the end than it did"),
            tr("It stings at the end about as it did"),
        ),
        Measure.EASED: (
            tr("The sting eases sooner than it did"),
            tr("The sting eases later than it did"),
            tr("The sting eases about as soon as it did"),
        ),
    }[measure]
    return said[(Direction.DOWN, Direction.UP, Direction.UNCLEAR).index(change)]


def subtitle(value: Acclimatisation, measure: Measure) -> str:
    """Return what the dots are, and how many sessions have one."""
    what = {
        Measure.FIRST_MINUTE: tr("Sting in the first minute, 0 to 10, session after session"),
        Measure.AT_END: tr("Sting at the end, 0 to 10, session after session"),
        Measure.EASED: tr("Minutes until the sting eased, session after session"),
    }[measure]
    count = tr("%n session on the mat" if value.sessions == 1 else "%n sessions on the mat", value.sessions)
    return tr("{what}. {n} of {sessions}").format(
        what=what, n=in_figures(series(value, measure).count), sessions=count
    )


def numbers(value: Acclimatisation, measure: Measure) -> str:
    """Return the medians of the first and the last third; empty where there are too few for it."""
    found = series(value, measure)
    if found.early is None or found.late is None:
        return ""
    return tr("Median {early} in the first third, {late} in the last").format(
        early=reading(found.early, measure), late=reading(found.late, measure)
    )


def note(value: Acclimatisation, measure: Measure) -> str:
    """Return what must stand beside it, or how many are missing."""
    found = series(value, measure)
    if found.direction is None:
        more = max(1, TREND_FROM - found.count)
        text = tr("%n more session" if more == 1 else "%n more sessions", more)
        return tr("Which way it goes is said from {least} sessions on: {more}.").format(least=TREND_FROM, more=text)
    if len(value.placements) > 1 and found.points:
        return tr("Surface and clothing change the sting too; each has a sign of its own.")
    return tr("Skin gets used to the points; how hard you lie changes the sting too.")


def summary(value: Acclimatisation, measure: Measure) -> str:
    """Return the numbers behind the dots, for those who do not see them."""
    found = series(value, measure)
    parts = [numbers(value, measure)]
    if found.points:
        last = found.points[-1]
        parts.append(tr("the last one {reading}").format(reading=reading(last.value, measure)))
    elif found.heaps:
        parts.append(tr("the last ones: median {reading}").format(reading=reading(found.heaps[-1].middle, measure)))
    for placed_, count in value.placements:
        parts.append(
            tr("{placed}: {sessions}").format(
                placed=placed(placed_), sessions=tr("%n session" if count == 1 else "%n sessions", count)
            )
        )
    parts.append(note(value, measure))
    return in_a_row(part for part in parts if part)


def reading(value: float, measure: Measure) -> str:
    """Return one value."""
    if measure is Measure.EASED:
        whole, rest = divmod(round(value), _SECONDS)
        return tr("{minutes}:{seconds} min").format(minutes=whole, seconds=f"{rest:02}")
    return number(value)


def placed(value: Placed) -> str:
    """Return what lay under the mat and over it."""
    return tr("{surface}, {clothing}").format(
        surface=surface(value.surface), clothing=inside_sentence(clothing(value.clothing))
    )


def point_telling(value: StingPoint, measure: Measure, where: Placed | None, today: date) -> tuple[str, str]:
    """Return which session it was, and how it felt on what."""
    heading = tr("Session {n}, {day}").format(n=in_figures(value.nth), day=day(value.local_date, today))
    if where is None:
        return heading, reading(value.value, measure)
    return heading, tr("{reading} ({placed})").format(reading=reading(value.value, measure), placed=placed(where))


def heap_telling(value: StingHeap, measure: Measure, today: date) -> tuple[str, str]:
    """Return which sessions they were, and their median."""
    heading = heap_name(value)
    return heading, tr("median {reading}, up to {day}").format(
        reading=reading(value.middle, measure), day=short_day_of(value.latest, today)
    )


def heap_name(value: StingHeap) -> str:
    """Return which sessions a heap has."""
    return tr("Sessions {first} to {last}").format(first=value.first, last=value.last)


def nothing_text(value: Acclimatisation) -> str:
    """Return what is missing."""
    if not value.sessions:
        return tr("None of the sessions shown was on the mat.")
    return tr("Rate after a session how strong the sting was in the first minute and at the end.")
