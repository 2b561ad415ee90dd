"""The sentences of the report about ratings: before and after, and before sessions over the weeks."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from matcompanion.domain.progress import Direction
from matcompanion.domain.report import Baseline, Compared, Rated
from matcompanion.domain.statistics import Stage, Verdict
from matcompanion.domain.statistics.rules import TREND_DAYS, TREND_FROM
from matcompanion.phrases import in_a_row
from matcompanion.ui import wording
from matcompanion.ui.wording_progress import enough_decimals, number
from matcompanion.ui.wording_ratings import certainty, median
from matcompanion.ui.wording_report import count, lowered, tr

_NONE = "–"
_MINUS = "−"
_DECIMALS = 2
BASELINE_FROM = 3
"""Fewer ratings are told in words: they make no picture over time."""


def compared_title(value: Compared) -> str:
    """Return what may be said about all changes together; it grows with the number of pairs."""
    found, name = value.finding, wording.scale(value.scale)
    if found.verdict is Verdict.LOWER:
        return tr("{scale} was usually lower after sessions").format(scale=name)
    if found.verdict is Verdict.HIGHER:
        return tr("{scale} was usually higher after sessions").format(scale=name)
    if found.verdict is Verdict.UNCLEAR:
        return tr("{scale}: no clear change after sessions").format(scale=name)
    few = tr("too few for a verdict") if found.stage is Stage.BAND else tr("too few to tell")
    rated = tr("%n rated session" if found.pairs == 1 else "%n rated sessions", found.pairs)
    return tr("{scale}: {rated}, {few}").format(scale=name, rated=rated, few=few)


def compared_note(value: Compared) -> str:
    """Return what must stand beside it."""
    if value.finding.verdict is Verdict.LOWER:
        return tr("Resting alone often does this too.")
    return tr("Ratings cannot tell the mat apart from simply lying still.")


def kind_figures(value: Compared) -> list[tuple[str, ...]]:
    """Return all sessions and each kind with their pairs and medians, as far as there are enough to split."""
    rows: list[tuple[str, ...]] = [(tr("All"), *_medians(value.all))]
    if len(value.by_kind) > 1:
        rows += [(wording.kind(one), *_medians(rated)) for one, rated in value.by_kind.items()]
    return rows


def _medians(rated: Rated) -> tuple[str, str, str, str]:
    found = rated.finding
    if found.median is None:
        return count(found.pairs), _NONE, _NONE, _NONE
    return count(found.pairs), number(rated.before), number(rated.after), number(found.median)


def compared_interval(value: Compared) -> str:
    """Return how sure the median change is; empty where too few pairs were rated for that."""
    band = value.finding.band
    if band is None:
        return ""
    low, high = (number(end, enough_decimals(band, 1)) for end in (band.low, band.high))
    return tr("Change: 95 % interval {low} to {high}").format(low=low, high=high)


def compared_rated(value: Compared) -> str:
    """Return how many of the sessions have both ratings."""
    pairs = value.finding.pairs
    return tr("{rated} of {all} sessions rated both times").format(
        rated=count(pairs), all=count(pairs + value.unrated)
    )


def compared_in_short(value: Compared) -> str:
    """Return the finding with its numbers as one line."""
    figures = in_a_row(text for text in (lowered(median(value.finding)), certainty(value.finding)) if text)
    text = tr("{finding}: {figures}; {rated}.") if figures else tr("{finding}; {rated}.")
    return text.format(finding=compared_title(value), figures=figures, rated=compared_rated(value))


def baseline_title(value: Baseline) -> str:
    """Return where the ratings before sessions go, as far as that may be said."""
    ratings, name, trend = len(value.felt), wording.scale(value.scale), value.trend
    if ratings < BASELINE_FROM:
        text = tr("{scale}: %n rating before a session" if ratings == 1 else "{scale}: %n ratings before", ratings)
        return text.format(scale=name)
    if trend is None:
        return tr("{scale} before sessions: too little for a trend").format(scale=name)
    if trend.direction is Direction.UNCLEAR:
        return tr("{scale} before sessions: no clear trend").format(scale=name)
    lower = trend.direction is Direction.DOWN
    return tr("{scale} before sessions went down" if lower else "{scale} before sessions went up").format(scale=name)


def baseline_figures(value: Baseline) -> str:
    """Return the median and, where there is one, the trend with its interval."""
    middle = tr("Median {median}").format(median=number(value.median))
    if value.trend is None:
        return tr("{median}. A trend needs {n} ratings over {days} days").format(
            median=middle, n=TREND_FROM, days=TREND_DAYS
        )
    trend, decimals = value.trend, enough_decimals(value.trend.interval, _DECIMALS)
    slope, low, high = (
        fine_number(one, decimals) for one in (trend.per_week, trend.interval.low, trend.interval.high)
    )
    return tr("{median}. Trend {slope} a week, 95 % interval {low} to {high}").format(
        median=middle, slope=slope, low=low, high=high
    )


def baseline_in_short(value: Baseline) -> str:
    """Return the trend as one line; empty where there is none."""
    if value.trend is None:
        return ""
    return tr("{finding}. {figures}.").format(finding=baseline_title(value), figures=baseline_figures(value))


def fine_number(value: float, decimals: int = _DECIMALS) -> str:
    """Return *value* with so many *decimals* and a true minus sign."""
    text = QLocale().toString(abs(round(value, decimals)), "f", decimals)
    return f"{_MINUS}{text}" if round(value, decimals) < 0 else text


def method() -> str:
    """Return how the numbers were come by."""
    return tr(
        "The interval of the change is the exact one of Hodges and Lehmann (signed ranks), from 8 rated sessions. "
        "The trend is that of Theil and Sen. “Usually lower” or “higher” is said from 12, if the 99 % interval "
        "leaves out 0 and the median is 1 or more; “went down” or “up”, if that of the trend leaves out 0. The "
        "median change is that of the pairs, which need not be the difference of the two medians. Kinds and "
        "areas are split only from 12 ratings each, and never ranked. Missing ratings are not filled in."
    )
