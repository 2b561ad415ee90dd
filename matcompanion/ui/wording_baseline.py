"""The sentences about the ratings before sessions: where they go over weeks, as far as that may be said."""

from __future__ import annotations

from datetime import date

from matcompanion.domain.progress import Baseline, Direction, Heap, Progress, Reading
from matcompanion.domain.statistics.rules import TREND_DAYS, TREND_FROM
from matcompanion.phrases import in_a_row, inside_sentence
from matcompanion.ui.wording import kind, scale
from matcompanion.ui.wording_periods import period, unit
from matcompanion.ui.wording_progress import day, enough_decimals, interval, is_all_shown, number, tr, within

__all__ = ["period", "tr", "unit"]

_DECIMALS = 2  # a slope is told as the report does
_LEAST = 0.005  # less than this is not told as a number


def title(progress: Progress) -> str:
    """Return where the ratings go; below the numbers of the table only how many there are."""
    value = progress.baseline
    name, count = scale(value.scale), value.ratings
    if value.trend is None and is_all_shown(progress):
        return tr("%n rating before a session so far" if count == 1 else "%n ratings before sessions so far", count)
    if value.trend is None:
        ratings = tr("%n rating before a session" if count == 1 else "%n ratings before sessions", count)
        return tr("{sessions} {within}").format(sessions=ratings, within=within(progress))
    return {
        Direction.DOWN: tr("{scale} before sessions went down"),
        Direction.UP: tr("{scale} before sessions went up"),
        Direction.UNCLEAR: tr("{scale} before sessions shows no clear trend"),
    }[value.trend.direction].format(scale=name)


def subtitle(progress: Progress) -> str:
    """Return what the rings are."""
    return tr("{scale} before each session, 0 to 10").format(scale=scale(progress.baseline.scale))


def slope(value: Baseline) -> str:
    """Return how fast it goes; empty where that may not be said."""
    if value.trend is None:
        return ""
    points, decimals = value.trend.per_week, enough_decimals(value.trend.interval, _DECIMALS)
    if decimals == _DECIMALS and abs(points) < _LEAST:
        return tr("Less than 0.01 points a week")
    text = number(points, decimals)
    return tr("{number} points a week").format(number=f"+{text}" if points > 0 else text)


def certainty(value: Baseline) -> str:
    """Return how sure the slope is; empty where there is none."""
    if value.trend is None:
        return ""
    band = value.trend.interval
    if not band.excludes_zero and max(abs(band.low), abs(band.high)) < _LEAST:
        return tr("95 % interval within 0.01")
    return tr("95 % interval {interval}").format(interval=interval(band, _DECIMALS))


def note(value: Baseline) -> str:
    """Return what must stand beside it, or what is missing for a trend."""
    if value.trend is not None:
        return tr("Weeks differ for many reasons. A trend cannot tell which of them it was.")
    if not value.ratings:
        return ""
    return missing(value)


def missing(value: Baseline) -> str:
    """Return what is missing for a trend."""
    more, days = max(0, TREND_FROM - value.ratings), max(0, TREND_DAYS - value.days)
    if more:
        text = tr("%n more rating" if more == 1 else "%n more ratings", more)
        return tr("A trend needs {least} ratings over three weeks: {more}.").format(least=TREND_FROM, more=text)
    if days:
        text = tr("%n more day" if days == 1 else "%n more days", days)
        return tr("A trend needs {least} ratings over three weeks: {more}.").format(least=TREND_FROM, more=text)
    return tr("All ratings are of one time, so there is no trend.")


def nothing_title() -> str:
    """Return that there is nothing to draw."""
    return tr("Not enough yet")


def nothing_text(progress: Progress) -> str:
    """Return how ratings come about."""
    name = inside_sentence(scale(progress.baseline.scale))
    if progress.scales:
        return tr("None of the sessions shown has a rating of {scale} beforehand.").format(scale=name)
    return tr("Rate how you feel before a session, and each rating appears here. A trend needs 12 over three weeks.")


def summary(progress: Progress) -> str:
    """Return the numbers behind the rings, for those who do not see them."""
    value = progress.baseline
    parts = [
        tr("%n rating" if value.ratings == 1 else "%n ratings", value.ratings),
        *(text for text in (slope(value), certainty(value)) if text),
    ]
    if value.middle is not None:
        parts.append(tr("median {number}").format(number=number(value.middle)))
    if value.points:
        lowest, highest = (pick(one.value for one in value.points) for pick in (min, max))
        parts.append(tr("{low} at the least, {high} at the most").format(low=number(lowest), high=number(highest)))
        parts.append(tr("the last one {number}").format(number=number(value.points[-1].value)))
    elif value.heaps:
        parts.append(tr("the last ones: {reading}").format(reading=heap_reading(value.heaps[-1])))
    parts.append(note(value))
    return in_a_row(part for part in parts if part)


def reading_telling(value: Reading, today: date) -> tuple[str, str]:
    """Return the day of a session and its rating before."""
    text = tr("{kind}: {before} before").format(kind=kind(value.kind), before=number(value.value))
    return day(value.local_date, today), text


def heap_telling(value: Heap, today: date) -> tuple[str, str]:
    """Return the period of a heap, and what it holds."""
    return period(value.period, today), heap_reading(value)


def heap_reading(value: Heap) -> str:
    """Return how many ratings a heap has and their median."""
    count = tr("%n rating" if value.sessions == 1 else "%n ratings", value.sessions)
    return tr("{count}, median {before}").format(count=count, before=number(value.middle_before))
