"""The sentences about ratings: what may be said grows with their number, and no word goes beyond the numbers."""

from __future__ import annotations

from datetime import date

from matcompanion.domain.progress import Comparison, Heap, Point, Progress
from matcompanion.domain.progress_view import Range
from matcompanion.domain.statistics import Finding, Stage, Verdict
from matcompanion.phrases import in_a_row
from matcompanion.ui.wording import in_figures, kind, scale
from matcompanion.ui.wording_periods import period, unit
from matcompanion.ui.wording_progress import day, interval, is_all_shown, is_one, number, tr, within

__all__ = ["day", "number", "period", "tr", "unit"]


def comparison_title(progress: Progress) -> str:
    """Return what may be said about all changes together; it grows with the number of pairs."""
    value, found = progress.comparison, progress.comparison.finding
    if found.verdict is Verdict.LOWER:
        return tr("Your ratings were usually lower after sessions")
    if found.verdict is Verdict.HIGHER:
        return tr("Your ratings were usually higher after sessions")
    if found.verdict is Verdict.UNCLEAR:
        return tr("No clear change after sessions")
    if found.stage is Stage.MEDIAN or (value.split and found.stage is Stage.DOTS and found.pairs > 1):
        return tr("%n rated sessions, too few to tell", found.pairs)
    if value.split and found.stage is Stage.BAND:
        return tr("%n rated sessions of those chosen above", found.pairs)
    if progress.range is not Range.DATES or is_all_shown(progress):
        return tr("%n rated session so far" if found.pairs == 1 else "%n rated sessions so far", found.pairs)
    rated = tr("%n rated session" if found.pairs == 1 else "%n rated sessions", found.pairs)
    return tr("{sessions} {within}").format(sessions=rated, within=within(progress))


def comparison_subtitle(value: Comparison) -> str:
    """Return what the dots are, and how many sessions have a pair; of all, where the finding speaks of all."""
    what = tr("{scale} before and after, 0 to 10").format(scale=scale(value.scale))
    if value.shown < value.finding.pairs:
        rated = tr("{rated} of all %n sessions rated", value.sessions)
    else:
        rated = tr(
            "{rated} of %n session rated" if value.sessions == 1 else "{rated} of %n sessions rated", value.sessions
        )
    return tr("{what}. {rated}").format(what=what, rated=rated.format(rated=in_figures(value.finding.pairs)))


def ratings_wanted(value: Comparison) -> str:
    """Return how pairs come about."""
    if value.sessions:
        return tr(
            "Rate how tense you feel before and after a session, and the pair appears here. Ratings are optional."
        )
    return tr("No session passes the filters above.")


def certainty(found: Finding) -> str:
    """Return how sure the median is; empty where there is none."""
    if found.band is None:
        return ""
    return tr("95 % interval {interval}").format(interval=interval(found.band))


def comparison_note(found: Finding) -> str:
    """Return what must stand beside it."""
    if found.verdict is Verdict.LOWER:
        return tr("Resting alone often does this too.")
    return tr("Ratings cannot tell the mat apart from simply lying still.")


def comparison_summary(value: Comparison, today: date) -> str:
    """Return the numbers behind the dots, for those who do not see them."""
    parts = [text for text in (median(value.finding), certainty(value.finding)) if text]
    parts.append(tr("%n session shown" if value.shown == 1 else "%n sessions shown", value.shown))
    if value.points:
        parts.append(tr("the last one {reading}").format(reading=point_reading(value.points[-1])))
    elif value.heaps:
        parts.append(tr("the last ones: {reading}").format(reading=in_a_row(heap_telling(value.heaps[-1], today))))
    parts.append(
        tr("{lower} lower, {same} the same, {higher} higher").format(
            lower=value.lower, same=value.same, higher=value.higher
        )
    )
    if value.only_before:
        parts.append(
            tr(
                "%n session was rated before only"
                if value.only_before == 1
                else "%n sessions were rated before only",
                value.only_before,
            )
        )
    parts.append(comparison_note(value.finding))
    return in_a_row(parts)


def point_telling(value: Point, today: date) -> tuple[str, str]:
    """Return the day of a session and its two ratings."""
    text = tr("{kind}: {reading}").format(kind=kind(value.kind), reading=point_reading(value))
    return day(value.local_date, today), text


def heap_telling(value: Heap, today: date) -> tuple[str, str]:
    """Return the period of a heap, how many sessions it has and their medians."""
    count = tr("%n rated session" if value.sessions == 1 else "%n rated sessions", value.sessions)
    if value.middle_after is None:
        text = tr("{count}, median {before}").format(count=count, before=number(value.middle_before))
    else:
        text = tr("{count}, median {before} before, {after} after").format(
            count=count, before=number(value.middle_before), after=number(value.middle_after)
        )
    return period(value.period, today), text


def point_reading(value: Point) -> str:
    """Return the two ratings of a session."""
    return tr("{before} before, {after} after").format(before=number(value.before), after=number(value.after))


def nothing_rated(value: Progress) -> str:
    """Return that the days that are shown have no pair."""
    return tr("No rated sessions {within}").format(within=within(value))


def median(found: Finding) -> str:
    """Return the median change; empty where it may not be shown."""
    if found.median is None:
        return ""
    if not found.median:
        return tr("Median change 0")
    points = tr("Median change {number} point") if is_one(found.median) else tr("Median change {number} points")
    return points.format(number=number(found.median))
